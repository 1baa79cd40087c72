package io.github.federules.core.compiler;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.worksheet.WorksheetBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The inputs of a worksheet: each fact is one, however many terms look at it. */
final class Inputs {

    // Units are stated with at most two decimals, up to a million.
    private static final long MOST_UNITS = 100_000_000;

    private final WorksheetBuilder cells;
    private final Map<String, Criterion> asked;
    private final Map<String, Codes> codes = new HashMap<>();
    private final Map<Source, Integer> known = new HashMap<>();
    private final List<Source> sources = new ArrayList<>();

    Inputs(WorksheetBuilder cells, Map<String, Criterion> asked, Collection<Condition> conditions) {
        this.cells = cells;
        this.asked = asked;
        Map<String, Set<String>> compared = compared(conditions);
        asked.forEach((code, criterion) -> {
            if (criterion.form() instanceof Criterion.Named named) {
                codes.put(code, Codes.of(named));
            } else if (criterion.form() instanceof Criterion.Coded) {
                codes.put(code, Codes.ofBeginnings(compared.getOrDefault(code, Set.of())));
            }
        });
    }

    // Without a call within a call: a condition may be deeper than the stack of the machine.
    private static Map<String, Set<String>> compared(Collection<Condition> conditions) {
        Map<String, Set<String>> compared = new HashMap<>();
        Deque<Condition> left = new ArrayDeque<>(conditions);
        while (!left.isEmpty()) {
            Condition condition = left.pop();
            if (condition instanceof Condition.Answered answered) {
                answered.among().stream()
                        .map(Answer::toString)
                        .forEach(compared.computeIfAbsent(answered.criterion(), any -> new HashSet<>())::add);
            }
            condition.parts().forEach(left::push);
        }
        return compared;
    }

    Criterion criterion(String code) {
        return Objects.requireNonNull(asked.get(code), code);
    }

    Map<String, Codes> codes() {
        return codes;
    }

    Codes codesOf(Criterion criterion) {
        return Objects.requireNonNull(codes.get(criterion.code()), criterion.code());
    }

    List<Source> sources() {
        return sources;
    }

    // A fact of the operation, of the applicant or of the assessment is the same whichever party is looked at.
    int answer(Criterion criterion, int party) {
        int of = criterion.of() == Subject.PARTY ? party : 0;
        long from = 0;
        long to;
        if (criterion.form() instanceof Criterion.Counted counted) {
            from = counted.from();
            to = counted.to();
        } else if (criterion.form() instanceof Criterion.Confirmed) {
            to = 1;
        } else {
            to = codesOf(criterion).size() - 1L;
        }
        return input(new Source.OfAnswer(criterion, of), from, Math.max(from, to));
    }

    int lines(int slot) {
        return input(new Source.OfLines(slot), 0, Operation.MAX_TOTAL_CENTS);
    }

    int units(int line) {
        return input(new Source.OfUnits(line), 0, MOST_UNITS);
    }

    int person(int person) {
        return input(new Source.OfPerson(person), 0, 1);
    }

    int vat() {
        return input(new Source.OfVat(), 0, 1);
    }

    int rate() {
        return input(new Source.OfRate(), 0, Millionths.WHOLE);
    }

    int plan(FinancingPlan.Part part) {
        return input(new Source.OfPlan(part), 0, Euros.MAX_CENTS);
    }

    int earlierAid(int party) {
        return input(new Source.OfEarlierAid(party), 0, Euros.MAX_CENTS);
    }

    int further(int kind) {
        return input(new Source.OfFurther(kind), 0, 2 * Operation.MAX_TOTAL_CENTS);
    }

    private int input(Source source, long from, long to) {
        Integer same = known.get(source);
        if (same != null) {
            return same;
        }
        int cell = cells.input(from, to);
        known.put(source, cell);
        sources.add(source);
        return cell;
    }
}
