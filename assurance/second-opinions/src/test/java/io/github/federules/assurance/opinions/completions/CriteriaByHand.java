package io.github.federules.assurance.opinions.completions;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Conditions and rates where every criterion has an answer, in the plainest way. It shares no code with the engine.
 *
 * @param asked the criteria by their codes
 * @param answers the answer to each
 */
record CriteriaByHand(Map<String, Criterion> asked, Map<String, Answer> answers) {

    /** The criteria that a call asks, and those that every dossier has a place for. */
    static Map<String, Criterion> asked(Call call) {
        Map<String, Criterion> asked = new LinkedHashMap<>();
        CommonCriteria.all().forEach(each -> asked.put(each.code(), each));
        call.asks().forEach(each -> asked.put(each.code(), each));
        return asked;
    }

    /** The answer that a dossier states, if the criterion takes it. */
    static Optional<Answer> stated(Dossier dossier, Criterion criterion) {
        if (criterion.equals(CommonCriteria.LEGAL_FORM)) {
            return dossier.applicant().lead().legalForm().map(LegalForm::code).map(Answer::of);
        }
        Answers answers =
                switch (criterion.of()) {
                    case OPERATION -> dossier.operation().answers();
                    case PARTY, APPLICANT -> dossier.applicant().lead().answers();
                    case COST_LINE -> Answers.none();
                    case ASSESSMENT -> dossier.assessment().orElse(Answers.none());
                };
        return Optional.ofNullable(answers.byCriterion().get(criterion.code())).filter(criterion::takes);
    }

    /** The comparisons of a call with the answers to one criterion. */
    static List<Condition> comparisons(Call call, String criterion) {
        return call.terms().stream()
                .flatMap(term -> term.conditions().stream())
                .flatMap(CriteriaByHand::comparisons)
                .filter(each -> each instanceof Condition.Answered answered
                        ? answered.criterion().equals(criterion)
                        : ((Condition.Between) each).criterion().equals(criterion))
                .toList();
    }

    private static Stream<Condition> comparisons(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().flatMap(CriteriaByHand::comparisons);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().flatMap(CriteriaByHand::comparisons);
        }
        if (condition instanceof Condition.Not not) {
            return comparisons(not.condition());
        }
        return condition instanceof Condition.OfApplicant applicant
                ? comparisons(applicant.condition())
                : Stream.of(condition);
    }

    /** Answers of every sort that comparisons can tell apart, and more. */
    static List<Answer> possible(Criterion criterion, List<Condition> comparisons) {
        Stream<Answer> answers;
        if (criterion.form() instanceof Criterion.Named named) {
            answers = named.answers().keySet().stream().map(Answer::of);
        } else if (criterion.form() instanceof Criterion.Counted numbers) {
            answers = Stream.concat(
                            Stream.of(numbers.from(), numbers.to()),
                            comparisons.stream()
                                    .flatMap(CriteriaByHand::numbers)
                                    .flatMap(each -> Stream.of(each - 1, each, each + 1)))
                    .map(Answer::of);
        } else if (criterion.form() instanceof Criterion.Coded) {
            answers = Stream.concat(
                            Stream.of("Q", "9Q9"),
                            comparisons.stream()
                                    .flatMap(each -> ((Condition.Answered) each).among().stream())
                                    .map(Answer::toString)
                                    .flatMap(code -> Stream.of(code, code + "Q")))
                    .map(Answer::of);
        } else {
            answers = Stream.of(Answer.of(true), Answer.of(false));
        }
        return answers.filter(criterion::takes).distinct().toList();
    }

    private static Stream<Long> numbers(Condition comparison) {
        return comparison instanceof Condition.Between between
                ? Stream.of(between.from(), between.to())
                : ((Condition.Answered) comparison).among().stream().map(each -> ((Answer.Whole) each).number());
    }

    boolean doesHold(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(this::doesHold);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().anyMatch(this::doesHold);
        }
        if (condition instanceof Condition.Not not) {
            return !doesHold(not.condition());
        }
        if (condition instanceof Condition.OfApplicant applicant) {
            return doesHold(applicant.condition());
        }
        if (condition instanceof Condition.Between between) {
            long number = ((Answer.Whole) answers.get(between.criterion())).number();
            return between.from() <= number && number <= between.to();
        }
        Condition.Answered answered = (Condition.Answered) condition;
        Set<Answer> among = answered.among();
        Answer answer = answers.get(answered.criterion());
        return asked.get(answered.criterion()).form() instanceof Criterion.Coded
                ? among.stream().anyMatch(each -> answer.toString().startsWith(each.toString()))
                : among.contains(answer);
    }

    /** Determines whether what holds in some cases alone holds in this one. */
    boolean doesApply(Optional<Condition> when) {
        return when.filter(condition -> !doesHold(condition)).isEmpty();
    }

    /** The one of several cases that holds. */
    <T> T constant(Value<T> value) {
        if (value instanceof Value.Constant<T> constant) {
            return constant.is();
        }
        Value.Cases<T> cases = (Value.Cases<T>) value;
        for (Value.Case<T> each : cases.cases()) {
            if (doesHold(each.when())) {
                return constant(each.is());
            }
        }
        return constant(cases.otherwise().orElseThrow());
    }

    Outcome outcome(Requirement requirement) {
        if (requirement.when().isPresent() && !doesHold(requirement.when().get())) {
            return Outcome.NOT_ASKED;
        }
        return doesHold(requirement.that()) ? Outcome.PASSED : Outcome.FAILED;
    }

    /** The rate as a share of one, empty where none is set. */
    Optional<BigDecimal> rate(Value<Rate> value) {
        if (value instanceof Value.Constant<Rate> constant) {
            return Optional.of(constant.is().share());
        }
        if (value instanceof Value.Cases<Rate> cases) {
            for (Value.Case<Rate> each : cases.cases()) {
                if (doesHold(each.when())) {
                    return rate(each.is());
                }
            }
            return cases.otherwise().flatMap(this::rate);
        }
        Value.Sum<Rate> sum = (Value.Sum<Rate>) value;
        BigDecimal total = BigDecimal.ZERO;
        for (Value.Addend<Rate> part : sum.parts()) {
            if (part.when().isEmpty() || doesHold(part.when().get())) {
                Optional<BigDecimal> amount = rate(part.is());
                if (amount.isEmpty()) {
                    return Optional.empty();
                }
                total = total.add(amount.get());
            }
        }
        if (sum.atMost().isEmpty()) {
            return Optional.of(total);
        }
        return rate(sum.atMost().get()).map(total::min);
    }
}
