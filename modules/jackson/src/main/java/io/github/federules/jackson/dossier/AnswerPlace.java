package io.github.federules.jackson.dossier;

import static io.github.federules.jackson.shape.Primitives.ANSWER;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Meant;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An object of a dossier that has answers, and what calls ask there. */
final class AnswerPlace {

    static final AnswerPlace OPERATION = new AnswerPlace(Subject.OPERATION);
    static final AnswerPlace APPLICANT = new AnswerPlace(Subject.APPLICANT, Subject.PARTY);
    static final AnswerPlace MEMBER = new AnswerPlace(Subject.PARTY);
    static final AnswerPlace ASSESSMENT = new AnswerPlace(Subject.ASSESSMENT);
    static final AnswerPlace COST_LINE = new AnswerPlace(Subject.COST_LINE);
    static final List<AnswerPlace> ALL = List.of(OPERATION, APPLICANT, MEMBER, COST_LINE, ASSESSMENT);

    private static final String FIELD = "answers";
    private static final Pattern HOLDER = Pattern.compile(
            "(operation|applicant|assessment|applicant\\.members\\[[0-9]+]|operation\\.costLines\\[[0-9]+])\\.answers\\.");

    private final Set<Subject> subjects;
    private final JsonType<Answers, Answers> type;

    private AnswerPlace(Subject... subjects) {
        this.subjects = Set.of(subjects);
        type = Entries.ofKnown(
                        ANSWER, input -> input.context(DossierNames.class).criteria(this))
                .<Answers, Answers>as(Answers::byCriterion, (read, input, place) -> new Answers(Entries.present(read)))
                .described("answers to what the call asks, by the code of the criterion");
    }

    /** Adds the answers to an object at this place. */
    <W> ShapeField<W, Answers> in(Shape<W, ?> shape, Function<W, Answers> written) {
        return shape.orElseAbsent(FIELD, type, Answers.none(), written);
    }

    /** Returns what any of these calls asks here, by the code of the criterion. */
    Map<String, List<Criterion>> asked(List<Call> calls) {
        return calls.stream()
                .flatMap(call -> call.asks().stream())
                .filter(criterion -> subjects.contains(criterion.of()))
                .collect(Collectors.groupingBy(Criterion::code, LinkedHashMap::new, Collectors.toList()));
    }

    /** Returns an error as it is, or if it is an answer that no call asks, the error that names what the applied calls ask there. */
    static LocatedFault ofApplied(LocatedFault located, AppliedCalls applied) {
        Matcher holder = HOLDER.matcher(located.path());
        Object field = located.fault().values().get("field");
        if (located.code() != FaultCode.UNKNOWN_FIELD || field == null || !holder.lookingAt()) {
            return located;
        }
        AnswerPlace place =
                switch (holder.group(1)) {
                    case "operation" -> OPERATION;
                    case "applicant" -> APPLICANT;
                    case "assessment" -> ASSESSMENT;
                    default -> holder.group(1).startsWith("applicant") ? MEMBER : COST_LINE;
                };
        return new LocatedFault(
                located.path(),
                Shape.unknown(field.toString(), place.asked(applied.calls()).keySet()));
    }

    /** Reports the answers that none of the calls takes. */
    void check(Answers answers, JsonPlace holder, AppliedCalls applied, FoundFaults faults) {
        if (answers.isEmpty()) {
            return;
        }
        Map<String, List<Criterion>> asked = asked(applied.calls());
        answers.byCriterion().forEach((code, answer) -> {
            List<Criterion> criteria =
                    asked.containsKey(code) ? asked.get(code) : applied.askedElsewhere(code, subjects);
            JsonPlace place = holder.field(FIELD).field(code);
            if (criteria.isEmpty()) {
                if (!applied.unasked().contains(place.path())) {
                    faults.add(place, Shape.unknown(code, asked.keySet()));
                }
            } else if (criteria.stream().noneMatch(criterion -> criterion.takes(answer))) {
                faults.add(place, unknown(criteria.get(0), answer));
            }
        });
    }

    /** Returns what a call asks of its cost lines. What only regimes ask may stay unknown: their terms may not hold. */
    static List<Criterion> askedOfLines(Call call) {
        return call.terms().stream()
                .filter(AskedCriterion.class::isInstance)
                .map(AskedCriterion.class::cast)
                .filter(asks -> asks.clause().regime().isEmpty())
                .map(AskedCriterion::criterion)
                .filter(criterion -> criterion.of() == Subject.COST_LINE)
                .toList();
    }

    /** Reports what a line does not answer of what the call asks of its nature. */
    static void requireAnswers(
            CostNature nature,
            Answers answers,
            List<Criterion> askedOfLines,
            Set<CostNature> eligible,
            JsonPlace line,
            FoundFaults faults) {
        for (Criterion criterion : askedOfLines) {
            JsonPlace place = line.field(FIELD).field(criterion.code());
            boolean isMissing = isAskedOf(nature, criterion, eligible)
                    && !answers.byCriterion().containsKey(criterion.code());
            // What is there and cannot be read is reported already.
            if (isMissing && !faults.haveOneAt(place)) {
                faults.missing(place);
            }
        }
    }

    // Without natures of its own it is asked of every line that is paid.
    private static boolean isAskedOf(CostNature nature, Criterion criterion, Set<CostNature> eligible) {
        return criterion.isAskedOf(nature.code()) && (!criterion.natures().isEmpty() || eligible.contains(nature));
    }

    private static Fault unknown(Criterion criterion, Answer answer) {
        return criterion.form() instanceof Criterion.Named named && !criterion.takes(Answer.of(answer.toString()))
                ? Meant.word(
                        FaultCode.UNKNOWN_VALUE,
                        "value",
                        answer.toString(),
                        named.answers().keySet())
                : criterion.unknown(answer);
    }
}
