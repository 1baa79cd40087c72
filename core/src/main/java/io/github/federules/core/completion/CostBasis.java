package io.github.federules.core.completion;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Scenarios;
import io.github.federules.core.screening.LineFates;
import io.github.federules.core.screening.LineGroups;
import io.github.federules.core.screening.LineScreen;
import io.github.federules.core.screening.Pricing;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.screening.StaffRegister;
import io.github.federules.core.term.Base;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the costs of a dossier under a call: the lines, the persons, and the cases. The cases depend on the call's own
 * questions, and nothing in it on the standard ones.
 */
public final class CostBasis {

    private static final boolean[] WITHOUT_VAT = {false};
    private static final boolean[] WITH_VAT = {true};
    private static final boolean[] EITHER_VAT = {false, true};

    private final Call call;
    private final LineGroups ofCall;
    private final BiFunction<LineGroups, CaseTerms, Calculation> calculations;
    private final CostLines lines;
    private final StaffRegister staff;
    private final LineGroups groups;
    private final CallConditions<CaseTerms> conditions;
    private final Readings readings;
    private final Scenarios<CaseTerms> scenarios;
    private final List<OfCase> cases;
    private final PlanBox box;
    private final boolean isBudgetOpen;
    private final boolean areCostsConditional;
    private final boolean isEveryCase;
    private final boolean isAnswered;
    private final boolean[] vatStatuses;

    /** Prepares the costs of a dossier. */
    public CostBasis(
            Call call,
            LineGroups groups,
            BiFunction<LineGroups, CaseTerms, Calculation> calculations,
            CallConditions<CaseTerms> conditions,
            Dossier dossier,
            Readings readings) {
        this.call = call;
        this.ofCall = groups;
        this.calculations = calculations;
        this.lines = CostLines.of(dossier.operation().costLines());
        this.staff = StaffRegister.of(lines);
        this.groups = groups.with(lines, dossier.applicant());
        this.conditions = conditions;
        this.readings = readings;
        this.scenarios = conditions.scenarios(dossier, readings);
        boolean mayGrow = !dossier.operation().costsComplete() || lines.isEmpty();
        this.cases = new ArrayList<>(scenarios.cases().size());
        boolean isAnyOpen = false;
        for (CaseTerms terms : scenarios.cases()) {
            OfCase one =
                    new OfCase(calculations.apply(this.groups, terms), PossibleRates.of(call, dossier, terms), mayGrow);
            isAnyOpen |= one.isOpen;
            cases.add(one);
        }
        this.isBudgetOpen = isAnyOpen;
        this.box = PlanBox.of(dossier);
        this.areCostsConditional =
                call.costs().areConditional() || !call.conditionsOnBearers().isEmpty();
        // Without an answer of a line no amount is known in any case.
        this.isAnswered = !this.groups.isUnanswered();
        this.isEveryCase = scenarios.isExact() || conditions.onlyCase().isPresent();
        this.vatStatuses = vatStatuses(call, dossier.applicant().recoversVat());
    }

    /** Returns the costs of another dossier under the same call and reading. */
    public CostBasis of(Dossier other) {
        return new CostBasis(call, ofCall, calculations, conditions, other, readings);
    }

    private boolean[] vatStatuses(Call call, Fact<Boolean> recovers) {
        if (call.costs().vat().isEmpty() || !lines.hasVat()) {
            return WITHOUT_VAT;
        }
        if (recovers instanceof Fact.Known<Boolean> known) {
            return known.value() ? WITHOUT_VAT : WITH_VAT;
        }
        return EITHER_VAT;
    }

    /** Returns all completions under a reading of the standard questions. */
    public Completions completions(Readings standard) {
        boolean areAll = isAnswered && isEveryCase;
        boolean areBounds = isAnswered && !areCostsConditional;
        if (cases.size() == 1) {
            return new Completions(List.of(cases.get(0).completions(standard)), areAll, areBounds);
        }
        List<CaseCompletions> each = new ArrayList<>();
        cases.forEach(one -> each.add(one.completions(standard)));
        return new Completions(each, areAll, areBounds);
    }

    private final class OfCase {

        private final Calculation calculation;
        private final PossibleRates rates;
        private final boolean isOpen;
        private final boolean hasPrices;
        // By the scope of shares and, where units have prices, by the rounding.
        private final AtomicReferenceArray<Screening @Nullable []> known;

        OfCase(Calculation calculation, PossibleRates rates, boolean mayGrow) {
            this.calculation = calculation;
            this.rates = rates;
            this.hasPrices = calculation.scheme().hasPrices();
            if (hasPrices) {
                checkTotal();
            }
            this.known = new AtomicReferenceArray<>(hasPrices ? 2 * 2 : 2);
            this.isOpen = mayGrow
                    || ((hasPrices || lines.isAnyByUnit()) ? open().findAny().isPresent() : lines.isAnyOpen());
        }

        // What units cost is known only here.
        private void checkTotal() {
            Pricing pricing = pricing(CentRounding.HALF_UP, true);
            long total = 0;
            for (int line = 0; line < lines.size(); line++) {
                total += pricing.cents(line);
                if (total > Operation.MAX_TOTAL_CENTS) {
                    throw Fault.of(FaultCode.TOTAL_TOO_LARGE, Map.of()).asException();
                }
            }
        }

        CaseCompletions completions(Readings standard) {
            return new CaseCompletions(
                    new CostSpace(calculation, standard, screenings(standard), rates, box, isOpen, isEveryCase));
        }

        Screening[] screenings(Readings readings) {
            CentRounding rounding = hasPrices ? readings.rounding() : CentRounding.DOWN;
            int place = (readings.staffShareScope() == StaffShareScope.PER_PERSON ? 0 : 1)
                    + (rounding == CentRounding.DOWN ? 0 : 2);
            Screening @Nullable [] same = known.get(place);
            if (same == null) {
                same = screened(readings.staffShareScope(), rounding);
                known.set(place, same);
            }
            return same;
        }

        private Screening[] screened(StaffShareScope scope, CentRounding rounding) {
            Screening[] each = new Screening[vatStatuses.length];
            for (int i = 0; i < each.length; i++) {
                each[i] = screen(scope, rounding, vatStatuses[i]).ofAll();
            }
            return each;
        }

        LineScreen screen(StaffShareScope scope, CentRounding rounding, boolean withVat) {
            return new LineScreen(pricing(rounding, withVat), fates(scope));
        }

        IntStream open() {
            return pricing(CentRounding.DOWN, false).open();
        }

        Pricing pricing(CentRounding rounding, boolean withVat) {
            return new Pricing(calculation.scheme(), groups, lines, withVat, rounding.mode());
        }

        LineFates fates(StaffShareScope scope) {
            return new LineFates(calculation.scheme(), groups, lines, staff, scope);
        }
    }

    private OfCase of(Calculation calculation) {
        for (OfCase each : cases) {
            if (each.calculation == calculation) {
                return each;
            }
        }
        throw new IllegalStateException("The calculation is of no case of these costs.");
    }

    /** Returns the screening of each bearer of costs, in the case at a place. */
    public List<Screening> screeningOfEach(int place, Readings readings, int[] bearers, int count) {
        return cases.get(place)
                .screen(readings.staffShareScope(), readings.rounding(), vatStatuses[0])
                .ofEach(bearers, count);
    }

    /** Determines whether the same is retained, whatever the missing facts on costs turn out to be. */
    public boolean isSameRetained(Readings readings) {
        Screening least = cases.get(0).screenings(readings)[0];
        int[] staffGroups = cases.get(0).calculation.scheme().groupsOf(Base.STAFF);
        return cases.stream()
                .flatMap(each -> Arrays.stream(each.screenings(readings)))
                .allMatch(each -> each.doubtful() == 0 && each.retainsSameAs(least, staffGroups));
    }

    /** Returns what becomes of each line, in the case of a calculation. */
    public LineFates fates(Calculation calculation, StaffShareScope scope) {
        return of(calculation).fates(scope);
    }

    /** Returns the screening without VAT, if that may be, in the case of a calculation. */
    public Screening screening(Calculation calculation, Readings readings) {
        return of(calculation).screenings(readings)[0];
    }

    /** Returns the prices of the lines, in the case of a calculation. */
    public Pricing pricing(Calculation calculation, Readings readings, boolean withVat) {
        return of(calculation).pricing(readings.rounding(), withVat);
    }

    /** Determines whether further costs may follow. */
    public boolean isBudgetOpen() {
        return isBudgetOpen;
    }

    /** Returns the lines that do not state what their cost is calculated from in some case. */
    public IntStream openLines() {
        return cases.stream().flatMapToInt(OfCase::open).distinct().sorted();
    }

    /**
     * Determines whether conditions decide which costs are paid, and how: then no case has the least of all costs, and none the
     * most.
     */
    public boolean areCostsConditional() {
        return areCostsConditional;
    }

    /** Returns the conditions of the call. */
    public CallConditions<CaseTerms> conditions() {
        return conditions;
    }

    /** Returns the scenarios of the answers that are missing. */
    public Scenarios<CaseTerms> scenarios() {
        return scenarios;
    }

    /** Returns the lines. */
    public CostLines lines() {
        return lines;
    }

    /** Returns the groups of the lines. */
    public LineGroups groups() {
        return groups;
    }

    /** Returns the persons. */
    public StaffRegister staff() {
        return staff;
    }
}
