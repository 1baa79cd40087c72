package io.github.federules.core.compiler;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.worksheet.WorksheetBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A condition as a truth, of the party that is looked at. */
final class ConditionCells implements ConditionVisitor<Integer> {

    private final WorksheetBuilder cells;
    private final Inputs inputs;
    private final Readings readings;
    private final int parties;
    private final int party;
    // What parties meet a condition is the same whichever is looked at.
    private final IdentityHashMap<Condition, Integer> counted;
    private final IdentityHashMap<Condition.Parties, Integer> counts;
    private final Map<Integer, ConditionCells> ofParties;
    private final IdentityHashMap<Condition, Integer> known = new IdentityHashMap<>();

    ConditionCells(WorksheetBuilder cells, Inputs inputs, Readings readings, int parties) {
        this.cells = cells;
        this.inputs = inputs;
        this.readings = readings;
        this.parties = parties;
        this.party = 0;
        this.counted = new IdentityHashMap<>();
        this.counts = new IdentityHashMap<>();
        this.ofParties = new HashMap<>();
        this.ofParties.put(0, this);
    }

    private ConditionCells(ConditionCells other, int party) {
        this.cells = other.cells;
        this.inputs = other.inputs;
        this.readings = other.readings;
        this.parties = other.parties;
        this.party = party;
        this.counted = other.counted;
        this.counts = other.counts;
        this.ofParties = other.ofParties;
    }

    // Without a party the facts of the applicant count.
    ConditionCells of(int other) {
        return ofParties.computeIfAbsent(Math.max(0, other), rank -> new ConditionCells(this, rank));
    }

    int parties() {
        return parties;
    }

    int of(Condition condition) {
        Integer same = known.get(condition);
        if (same == null) {
            same = condition.accept(this);
            known.put(condition, same);
        }
        return same;
    }

    CompiledCall.ConditionTruths truths() {
        List<IdentityHashMap<Condition, Integer>> all = new ArrayList<>();
        for (int rank = 0; rank < parties; rank++) {
            all.add(of(rank).known);
        }
        return new CompiledCall.ConditionTruths(all, counts);
    }

    int of(Optional<Condition> condition) {
        return condition.map(this::of).orElseGet(() -> cells.constant(true));
    }

    int number(String code) {
        return inputs.answer(inputs.criterion(code), party);
    }

    int rate() {
        return inputs.rate();
    }

    @Override
    public Integer answered(Condition.Answered condition) {
        Criterion criterion = inputs.criterion(condition.criterion());
        int given = inputs.answer(criterion, party);
        List<Integer> each = new ArrayList<>();
        if (criterion.form() instanceof Criterion.Confirmed) {
            for (Answer answer : condition.among()) {
                if (answer instanceof Answer.YesNo yesNo) {
                    each.add(yesNo.holds() ? given : cells.not(given));
                }
            }
        } else if (criterion.form() instanceof Criterion.Counted) {
            for (Answer answer : condition.among()) {
                if (answer instanceof Answer.Whole whole) {
                    each.add(cells.equal(given, cells.constant(whole.number())));
                }
            }
        } else {
            inputs.codesOf(criterion)
                    .among(condition.among())
                    .forEach(place -> each.add(cells.equal(given, cells.constant(place))));
        }
        return cells.any(each);
    }

    @Override
    public Integer between(Condition.Between condition) {
        Criterion criterion = inputs.criterion(condition.criterion());
        if (!(criterion.form() instanceof Criterion.Counted)) {
            return cells.constant(false);
        }
        int given = inputs.answer(criterion, party);
        return cells.both(
                cells.atMost(cells.constant(condition.from()), given),
                cells.atMost(given, cells.constant(condition.to())));
    }

    @Override
    public Integer ofApplicant(Condition.OfApplicant condition) {
        return of(0).of(condition.condition());
    }

    @Override
    public Integer parties(Condition.Parties condition) {
        Integer known = counted.get(condition);
        if (known == null) {
            known = count(condition);
            counted.put(condition, known);
        }
        return known;
    }

    private int count(Condition.Parties condition) {
        int first = condition.isOfPartners() ? 1 : 0;
        List<Integer> each = new ArrayList<>();
        for (int rank = first; rank < parties; rank++) {
            each.add(of(rank).of(condition.where()));
        }
        int count = cells.add(each);
        counts.put(condition, count);
        return cells.both(
                cells.atMost(cells.constant(condition.from()), count),
                cells.atMost(count, cells.constant(condition.to())));
    }

    @Override
    public Integer ofReading(Condition.OfReading condition) {
        return cells.constant(readings.answer(condition.reading().question()).equals(condition.reading()));
    }

    @Override
    public Integer all(Condition.All condition) {
        return cells.all(condition.conditions().stream().map(this::of).toList());
    }

    @Override
    public Integer any(Condition.Any condition) {
        return cells.any(condition.conditions().stream().map(this::of).toList());
    }

    @Override
    public Integer not(Condition.Not condition) {
        return cells.not(of(condition.condition()));
    }
}
