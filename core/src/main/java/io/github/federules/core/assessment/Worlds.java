package io.github.federules.core.assessment;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Rate;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Every way in which the missing facts that bear on the costs may turn out: shares, value added tax, what the rate depends
 * on.
 *
 * <p>Where more cost never hurts and nothing but shares is unknown, the least and the most staff say all. Else every sum of
 * the persons in doubt is taken; for more than {@value #MOST_DOUBTS} persons, or {@value #MOST_DOUBTS_WITHIN_A_RANGE} while
 * a rate within a range is open, only the least and the most are, and {@link #isComplete} says so.
 */
final class Worlds {

    private static final int MOST_DOUBTS = 12;
    private static final int MOST_DOUBTS_WITHIN_A_RANGE = 5;

    private final Call call;
    private final Staff staff;
    private final List<CostRule> rules;
    private final boolean moreNeverHurts;
    private final boolean isRangeOpen;
    private final long cap;
    private final List<Boolean> vat;
    private final List<Rate> rates;
    private final Map<StaffShareScope, List<Screening>> screenings = new EnumMap<>(StaffShareScope.class);

    Worlds(Call call, Dossier dossier, Staff staff, List<CostRule> rules) {
        this.call = call;
        this.staff = staff;
        this.rules = rules;
        this.moreNeverHurts = rules.stream().allMatch(CostRule::moreNeverHurts);
        this.isRangeOpen = AidRates.isRangeOpen(call, dossier);
        this.cap = call.funding()
                .aid()
                .flatMap(AidIntensity::cap)
                .map(Bound::cents)
                .orElse(Long.MAX_VALUE);
        this.vat = vat(dossier);
        this.rates = AidRates.possible(call, dossier);
    }

    /** The ways, the one with the least cost and rate first. */
    List<World> under(Readings readings) {
        return under(readings, UnaryOperator.identity());
    }

    /** The ways after a change to what is presented or retained. */
    List<World> under(Readings readings, UnaryOperator<Screening> change) {
        List<World> worlds = at(rates, readings, change);
        return isRangeOpen ? at(decisiveRates(worlds, readings.rounding().mode()), readings, change) : worlds;
    }

    private List<World> at(Collection<Rate> rates, Readings readings, UnaryOperator<Screening> change) {
        List<World> worlds = new ArrayList<>();
        for (Screening each : screenings(readings.staffShareScope())) {
            Screening screening = change.apply(each);
            int staffing = 0;
            for (long retained : staffSums(screening)) {
                for (Rate rate : rates) {
                    CostPlan plan = CostPlan.of(call, cap, screening, retained, rate, readings);
                    worlds.add(new World(screening.withVat(), staffing, rate, plan));
                }
                staffing++;
            }
        }
        return worlds;
    }

    // A floor and a cap on public aid may both be met between the ends of a range, and at neither end. Each rule
    // turns once at most, so that the ends and the rates on both sides of every turn say all.
    private Collection<Rate> decisiveRates(List<World> ends, RoundingMode rounding) {
        Set<Rate> decisive = new TreeSet<>(Comparator.comparing(Rate::share));
        decisive.addAll(rates);
        for (World end : ends) {
            for (CostRule rule : rules) {
                decisive.addAll(turn(rate -> rule.met().test(end.plan().at(rate, cap, rounding))));
            }
        }
        return decisive;
    }

    private List<Rate> turn(Predicate<Rate> isMet) {
        long before = rates.get(0).millionths();
        long after = rates.get(rates.size() - 1).millionths();
        boolean atLeast = isMet.test(Rate.ofMillionths(before));
        if (atLeast == isMet.test(Rate.ofMillionths(after))) {
            return List.of();
        }
        while (after - before > 1) {
            long middle = before + (after - before) / 2;
            if (isMet.test(Rate.ofMillionths(middle)) == atLeast) {
                before = middle;
            } else {
                after = middle;
            }
        }
        return List.of(Rate.ofMillionths(before), Rate.ofMillionths(after));
    }

    /** Tells whether {@link #under} gives all ways that may differ, or only the extreme ones of too many. */
    boolean isComplete(Readings readings) {
        return screenings(readings.staffShareScope()).get(0).doubts().size() <= mostDoubts();
    }

    /** What becomes of the lines, net of value added tax where that may be recovered. */
    Screening screening(Readings readings) {
        return screenings(readings.staffShareScope()).get(0);
    }

    private List<Screening> screenings(StaffShareScope scope) {
        return Objects.requireNonNull(screenings.computeIfAbsent(scope, this::screen), "each scope is screened");
    }

    private List<Screening> screen(StaffShareScope scope) {
        return vat.stream()
                .map(withVat -> Screener.screen(call.costs(), staff, scope, withVat))
                .toList();
    }

    private Iterable<Long> staffSums(Screening screening) {
        List<Long> doubts = screening.doubts();
        if (doubts.isEmpty()) {
            return List.of(screening.staff());
        }
        // Where more never hurts, what is met and what is given grow with the staff; but whether anything
        // else matters may be seen between the extremes alone.
        boolean areExtremesEnough = moreNeverHurts && vat.size() == 1 && rates.size() == 1;
        if (areExtremesEnough || doubts.size() > mostDoubts()) {
            long all = doubts.stream().mapToLong(Long::longValue).sum();
            return List.of(screening.staff(), screening.staff() + all);
        }
        // In an order that tax does not change, so that the same number is the same persons.
        List<Long> sums = new ArrayList<>(List.of(screening.staff()));
        for (long doubt : doubts) {
            List.copyOf(sums).forEach(sum -> sums.add(sum + doubt));
        }
        return sums;
    }

    // Within a range every choice of persons turns the rules at rates of its own, and each is tried with all of them.
    private int mostDoubts() {
        return isRangeOpen ? MOST_DOUBTS_WITHIN_A_RANGE : MOST_DOUBTS;
    }

    private List<Boolean> vat(Dossier dossier) {
        if (call.costs().vat().isEmpty()) {
            return List.of(false);
        }
        return dossier.applicant()
                .recoversVat()
                .find()
                .map(recovers -> List.of(!recovers))
                .orElse(List.of(false, true));
    }
}
