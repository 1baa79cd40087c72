package io.github.federules.jackson.decision;

import static io.github.federules.jackson.shape.MoneyShape.SUM;
import static io.github.federules.jackson.shape.Primitives.ANSWER;
import static io.github.federules.jackson.shape.Primitives.DAY;
import static io.github.federules.jackson.shape.Primitives.SHARE;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.TIME;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;
import static io.github.federules.jackson.shape.Shape.ifOfKind;
import static io.github.federules.jackson.shape.Shape.ofKind;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.record.RecordedFinding;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.Words;
import java.util.List;
import java.util.Optional;

/** What a rule found, and the smallest changes that turn a failed finding into a passed one. */
final class FindingShape {

    private static final JsonType<FteShare, FteShare> SHARE_AS_TEXT =
            SHARE.describedAs(definitions -> Definitions.keywords("{\"type\": \"string\"}"));

    static final JsonType<Finding, RecordedFinding> TYPE = finding();

    private FindingShape() {}

    private static JsonType<Finding, RecordedFinding> finding() {
        Shape<Finding, RecordedFinding> shape = new Shape<>();
        var rule = shape.required("rule", TEXT, finding -> finding.rule().code());
        var outcome = shape.required("outcome", Words.of(Outcome.class), Finding::outcome);
        var clause = shape.required("clause", TEXT, finding -> finding.clause().id());
        var regime = ClauseOfRegime.field(shape, Finding::clause);
        // An article of a law has no quote.
        var quote = shape.orElseAbsent(
                "quote", TEXT, "", finding -> finding.clause().quote());
        var isSummary = shape.orElseAbsent(
                "isSummary",
                YES_OR_NO.described("whether the quote is a summary, which the authority did not write"),
                false,
                finding -> finding.clause().isSummary());
        shape.required("figures", FiguresShape.TYPE, Finding::figures);
        var message = shape.required("message", Languages.TEXT, finding -> finding::message);
        var remedy = shape.optional("remedy", remedy(), Finding::remedy);
        var rulesOutFunding = shape.orElseAbsent(
                "rulesOutFunding",
                YES_OR_NO.described(
                        "whether no change of the dossier can bring funding any more; false where it is absent"),
                false,
                Finding::rulesOutFunding);
        return shape.made(values -> new RecordedFinding(
                        values.get(rule),
                        values.get(outcome),
                        ClauseOfRegime.of(
                                new Clause(
                                        values.get(clause), values.get(quote), values.get(isSummary), Optional.empty()),
                                values.get(regime)),
                        values.get(message),
                        values.get(remedy),
                        values.get(rulesOutFunding)))
                .named("finding");
    }

    private static Shape<Remedy, LocalizedText> remedy() {
        Shape<Remedy, LocalizedText> shape = new Shape<>();
        var message = shape.required("message", Languages.TEXT, remedy -> remedy::message);
        shape.required("options", change(true).list().with("{\"minItems\": 1}"), Remedy::options);
        return shape.made(values -> values.get(message));
    }

    private static JsonType<Change, ObjectValues> change(boolean mayHaveParts) {
        Shape<Change, ObjectValues> shape = new Shape<>();
        shape.required("change", TEXT, Change::code);
        shape.optional("amount", SUM, ofKind(Change.OfAmount.class, Change.OfAmount::amount));
        shape.optional("costs", TEXT.list(), ifOfKind(Change.OfAmount.class, FindingShape::costs));
        shape.optional("party", TEXT, ifOfKind(Change.OfAmount.class, FindingShape::party));
        shape.optional("lines", TEXT.list(), ofKind(Change.RaiseShare.class, Change.RaiseShare::lines));
        shape.optional("share", SHARE_AS_TEXT, ofKind(Change.RaiseShare.class, Change.RaiseShare::share));
        shape.optional("members", TEXT.list(), ofKind(Change.LeaveOutPartners.class, FindingShape::members));
        shape.optional("startsOn", DAY, ifOfKind(Change.Reschedule.class, Change.Reschedule::startsOn));
        shape.optional("endsOn", DAY, ifOfKind(Change.Reschedule.class, Change.Reschedule::endsOn));
        shape.optional("path", TEXT, ofKind(Change.ChooseAnswer.class, Change.ChooseAnswer::path));
        shape.optional("answers", ANSWER.list(), ofKind(Change.ChooseAnswer.class, FindingShape::answers));
        shape.optional("by", DAY, ifOfKind(Change.Submit.class, Change.Submit::by));
        shape.optional("until", TIME, ifOfKind(Change.Submit.class, Change.Submit::until));
        if (mayHaveParts) {
            shape.optional(
                    "changes",
                    change(false).list().with("{\"minItems\": 2}"),
                    ofKind(Change.Together.class, Change.Together::changes));
        }
        return shape.unmade().named("change");
    }

    private static Optional<List<String>> costs(Change.OfAmount change) {
        return change.costs().map(Change.SomeCosts::bases);
    }

    private static Optional<String> party(Change.OfAmount change) {
        return change.party().map(body -> body.rank() == 0 ? "applicant" : FactKind.MEMBERS.path(body.rank() - 1));
    }

    private static List<Answer> answers(Change.ChooseAnswer change) {
        return List.copyOf(change.answers().keySet());
    }

    private static List<String> members(Change.LeaveOutPartners change) {
        return change.partners().stream().map(Body::path).toList();
    }
}
