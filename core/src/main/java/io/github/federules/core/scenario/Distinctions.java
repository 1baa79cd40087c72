package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The answers to each criterion that the conditions of a call tell apart: one for all those that no condition does. Of a number that
 * something is multiplied by, the ends count.
 */
final class Distinctions {

    private final Map<String, List<Answer>> answers = new HashMap<>();
    private final int mostNumbers;

    Distinctions(Map<String, Criterion> asked, Collection<Condition> conditions) {
        this(asked, conditions, 0);
    }

    /**
     * Finds the answers that conditions tell apart.
     *
     * @param mostNumbers how many numbers that something is multiplied by are looked at one by one: between the ends, other answers
     *     may matter that do not at the ends; 0 for the ends alone
     */
    Distinctions(Map<String, Criterion> asked, Collection<Condition> conditions, int mostNumbers) {
        this.mostNumbers = mostNumbers;
        // A criterion that nobody asks is an error of the call, which is found elsewhere.
        Comparisons.in(conditions).byCriterion().forEach((code, comparisons) -> {
            Criterion criterion = asked.get(code);
            if (criterion != null) {
                answers.put(code, distinct(criterion, comparisons));
            }
        });
    }

    /** Returns the answers to a criterion that conditions tell apart, in their own order. */
    List<Answer> answers(Criterion criterion) {
        return answers.getOrDefault(criterion.code(), List.of());
    }

    private List<Answer> distinct(Criterion criterion, List<Condition> comparisons) {
        if (criterion.form() instanceof Criterion.Counted counted
                && comparisons.stream().anyMatch(Distinctions::isOfAny)) {
            return mostNumbers > 0 ? all(counted) : ends(counted, comparisons);
        }
        Map<BitSet, Answer> byTruth = new LinkedHashMap<>();
        possible(criterion, comparisons)
                .forEach(answer -> byTruth.putIfAbsent(truth(comparisons, answer, criterion), answer));
        return List.copyOf(byTruth.values());
    }

    private static BitSet truth(List<Condition> comparisons, Answer answer, Criterion criterion) {
        BitSet truth = new BitSet();
        for (int i = 0; i < comparisons.size(); i++) {
            truth.set(i, isMet(comparisons.get(i), answer, criterion));
        }
        return truth;
    }

    private static boolean isMet(Condition comparison, Answer answer, Criterion criterion) {
        if (comparison instanceof Condition.Between between) {
            return answer instanceof Answer.Whole whole
                    && whole.number() >= between.from()
                    && whole.number() <= between.to();
        }
        if (comparison instanceof Condition.Answered answered) {
            return Truth.isAmong(answered.among(), answer, criterion);
        }
        throw unknown(comparison);
    }

    // Answers that are not told apart would be looked at as one.
    private static IllegalStateException unknown(Object comparison) {
        return new IllegalStateException(
                "Nothing says which answers " + comparison.getClass().getSimpleName() + " tells apart.");
    }

    // Of numbers and codes, one for each stretch between two that a condition names.
    private static Stream<Answer> possible(Criterion criterion, List<Condition> comparisons) {
        Criterion.AnswerForm form = criterion.form();
        if (form instanceof Criterion.Named named) {
            // Equal criteria may list their answers in another order.
            return named.answers().keySet().stream().sorted().map(Answer::of);
        }
        if (form instanceof Criterion.Counted counted) {
            return numbers(counted, comparisons);
        }
        if (form instanceof Criterion.Coded) {
            return Stream.concat(
                    Stream.of(Answer.of("")),
                    comparisons.stream()
                            .filter(Condition.Answered.class::isInstance)
                            .flatMap(each -> ((Condition.Answered) each).among().stream()));
        }
        if (form instanceof Criterion.Confirmed) {
            return Stream.of(Answer.of(true), Answer.of(false));
        }
        throw unknown(form);
    }

    private static Stream<Answer> numbers(Criterion.Counted form, List<Condition> comparisons) {
        return starts(form, comparisons).stream().map(Answer::of);
    }

    // Of more than anyone looks at one by one, how many they are is enough.
    private List<Answer> all(Criterion.Counted form) {
        return form.to() - form.from() >= mostNumbers
                ? Collections.nCopies(Combinations.MOST + 1, Answer.of(form.from()))
                : LongStream.rangeClosed(form.from(), form.to())
                        .mapToObj(Answer::of)
                        .toList();
    }

    // What grows with a number is least and greatest at the two ends of a stretch.
    private static List<Answer> ends(Criterion.Counted form, List<Condition> comparisons) {
        NavigableSet<Long> ends = starts(form, comparisons);
        List.copyOf(ends).stream().filter(start -> start > form.from()).forEach(start -> ends.add(start - 1));
        ends.add(form.to());
        return ends.stream().map(Answer::of).toList();
    }

    private static boolean isOfAny(Condition comparison) {
        return comparison instanceof Condition.Between between && between.isOfAny();
    }

    private static NavigableSet<Long> starts(Criterion.Counted form, List<Condition> comparisons) {
        NavigableSet<Long> starts = new TreeSet<>();
        starts.add(form.from());
        for (Condition comparison : comparisons) {
            if (comparison instanceof Condition.Between between) {
                starts.add(between.from());
                starts.add(between.to() + 1);
            } else if (comparison instanceof Condition.Answered answered) {
                for (Answer each : answered.among()) {
                    if (each instanceof Answer.Whole whole) {
                        starts.add(whole.number());
                        starts.add(whole.number() + 1);
                    }
                }
            } else {
                throw unknown(comparison);
            }
        }
        starts.removeIf(start -> start < form.from() || start > form.to());
        return starts;
    }
}
