package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.testkit.threshold.Alteration;
import io.github.federules.testkit.threshold.Axis;
import io.github.federules.testkit.threshold.Judge;
import io.github.federules.testkit.threshold.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What dossiers answer to the criteria of a call. */
final class CriterionAnswers {

    // One of them begins with no code that a condition names, unless it names all that there are.
    private static final List<String> CODES = List.of("0", "Z9");

    private CriterionAnswers() {}

    /** Each criterion that a call asks, but for those of cost lines: each line is drawn with its answers. */
    static Stream<Slot> slots(Judge judge, Call call) {
        return call.asks().stream()
                .filter(criterion -> criterion.of() != Subject.COST_LINE)
                .map(criterion -> slot(judge, call, criterion));
    }

    private static Slot slot(Judge judge, Call call, Criterion criterion) {
        Slot slot = Slot.of(
                judge,
                true,
                ways(call, criterion).toList(),
                changing(criterion, answers -> without(answers, criterion)));
        return criterion.form() instanceof Criterion.Counted numbers
                ? slot.along(judge, Axis.bothWays(dossier -> axis(dossier, criterion, numbers)))
                : slot;
    }

    /** Ways to answer a criterion: with each answer that conditions tell apart. */
    static Stream<Alteration> ways(Call call, Criterion criterion) {
        List<Answer> compared = Comparison.in(call).stream()
                .filter(each -> each.criterion().equals(criterion.code()))
                .map(Comparison::with)
                .toList();
        return answers(criterion.form(), compared)
                .filter(criterion::takes)
                .distinct()
                .map(answer -> answering(criterion, answer));
    }

    // Numbers lie on a bound or beside it; codes begin with one that is named, or just not.
    private static Stream<Answer> answers(Criterion.AnswerForm form, List<Answer> compared) {
        if (form instanceof Criterion.Named named) {
            return named.answers().keySet().stream().map(Answer::of);
        }
        if (form instanceof Criterion.Counted numbers) {
            return Stream.concat(
                            Stream.of(numbers.from(), numbers.to()),
                            compared.stream()
                                    .map(each -> ((Answer.Whole) each).number())
                                    .flatMap(bound -> Stream.of(bound, bound - 1, bound + 1)))
                    .map(Answer::of);
        }
        if (form instanceof Criterion.Coded) {
            return Stream.concat(
                            compared.stream()
                                    .map(Answer::toString)
                                    .flatMap(code -> Stream.of(code, code + "1", code.substring(0, code.length() - 1))),
                            CODES.stream())
                    .map(Answer::of);
        }
        return Stream.of(Answer.of(true), Answer.of(false));
    }

    private static Axis axis(Dossier dossier, Criterion criterion, Criterion.Counted numbers) {
        long here = answers(dossier, criterion).to(criterion.code()).find().orElse(Answer.of(numbers.from()))
                        instanceof Answer.Whole whole
                ? whole.number()
                : numbers.from();
        return new Axis(
                step -> answering(criterion, Answer.of(numbers.from() + step)).of(dossier),
                here - numbers.from(),
                numbers.to() - numbers.from());
    }

    private static Alteration answering(Criterion criterion, Answer answer) {
        return changing(criterion, answers -> answers.with(criterion.code(), answer));
    }

    private static Answers without(Answers answers, Criterion criterion) {
        Map<String, Answer> others = new LinkedHashMap<>(answers.byCriterion());
        others.remove(criterion.code());
        return new Answers(others);
    }

    private static Answers answers(Dossier dossier, Criterion criterion) {
        return switch (criterion.of()) {
            case OPERATION -> dossier.operation().answers();
            case APPLICANT, PARTY -> dossier.applicant().lead().answers();
            case COST_LINE -> Answers.none();
            case ASSESSMENT -> dossier.assessment().orElse(Answers.none());
        };
    }

    private static Alteration changing(Criterion criterion, UnaryOperator<Answers> change) {
        return dossier -> {
            Answers changed = change.apply(answers(dossier, criterion));
            return switch (criterion.of()) {
                case OPERATION -> dossier.withOperation(dossier.operation().withAnswers(changed));
                case APPLICANT, PARTY -> Applicants.answering(changed).of(dossier);
                case COST_LINE -> dossier;
                case ASSESSMENT -> dossier.withAssessment(changed);
            };
        };
    }
}
