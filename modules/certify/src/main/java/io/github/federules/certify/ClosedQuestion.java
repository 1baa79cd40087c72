package io.github.federules.certify;

import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.ReadingFacts;
import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.certify.witness.CaseModel;
import io.github.federules.certify.witness.WitnessSearch;
import io.github.federules.certify.witness.WitnessWords;
import io.github.federules.core.call.Call;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A question that a call leaves open, once the call has settled it: does any dossier still depend on it? */
record ClosedQuestion(Call call, Question question) {

    /** What begins the code of such a question. */
    static final String CLOSED = "CLOSED:";

    LocalizedText asks() {
        return LocalizedText.of(locale -> new LocalizedText(
                                "Un dossier dont le résultat en dépend encore, une fois que l'appel retient que ",
                                "A dossier whose result still depends on it once the call states that ")
                        .in(locale)
                + statements(locale)
                + new LocalizedText("\u00a0?", "?").in(locale));
    }

    private String statements(Locale locale) {
        return String.join(
                new LocalizedText(", ou que ", ", or that ").in(locale),
                question.readings().stream().map(each -> each.label(locale)).toList());
    }

    Inquiry ask(List<CaseModel> cases, List<Solver> solvers, Duration limit) {
        List<Claim> claims = cases.stream()
                .flatMap(each -> question.readings().stream().map(answer -> claim(each, answer)))
                .toList();
        return new Inquiry(
                Topic.READING,
                CLOSED + question.name(),
                asks(),
                Inquiry.Expectation.NONE,
                AmountQuestion.answer(claims, new WitnessSearch(solvers, limit), solvers));
    }

    private Claim claim(CaseModel each, Reading answer) {
        Set<Question> others = new HashSet<>(call.openQuestions());
        others.remove(question);
        Model closed = each.settling(answer, others);
        Theorem theorem = decidesAlike(closed, question);
        // No dossier of the call shows the opposite: the engine knows the question as open.
        CaseModel any = each.ofAnyDossier();
        return new Claim(
                theorem,
                theorem.dossiers().stream()
                        .map(dossier -> new Claim.Posed(dossier, any))
                        .toList(),
                false,
                decisions -> WitnessWords.of(decisions.get(0)),
                Optional.empty());
    }

    /** That two dossiers are decided alike which differ in the answer to the question alone. */
    static Theorem decidesAlike(Model closed, Question question) {
        String input = ReadingFacts.of(question);
        Instance one = closed.of("dossier", Map.of(input, Formulas.TRUE));
        Instance other = one.changed("other", Map.of(input, Formulas.FALSE));
        return Theorem.of(
                List.of(one, other),
                List.of(),
                Formulas.all(Stream.of(CallModel.ELIGIBLE, CallModel.AID)
                        .map(each -> one.get(each).is(other.get(each)))
                        .toList()));
    }
}
