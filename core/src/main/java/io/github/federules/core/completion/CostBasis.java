package io.github.federules.core.completion;

import io.github.federules.core.calculation.Calculation;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostLines;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Scenarios;
import io.github.federules.core.screening.CostScheme;
import io.github.federules.core.screening.LineFates;
import io.github.federules.core.screening.LineScreen;
import io.github.federules.core.screening.Pricing;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.screening.StaffRegister;
import io.github.federules.core.term.Base;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The costs of a dossier under a call, prepared once for all readings. */
public final class CostBasis {

    private static final boolean[] WITHOUT_VAT = {false};
    private static final boolean[] WITH_VAT = {true};
    private static final boolean[] EITHER_VAT = {false, true};

    private final Calculation calculation;
    private final CostLines lines;
    private final StaffRegister staff;
    private final CallConditions conditions;
    private final Scenarios scenarios;
    private final PossibleRates rates;
    private final boolean[] vatStatuses;
    private volatile Screening @Nullable [] perPerson;
    private volatile Screening @Nullable [] together;

    /** Determines the persons, the possible rates and the possible VAT statuses. */
    public CostBasis(Call call, Calculation calculation, CallConditions conditions, Dossier dossier) {
        this.calculation = calculation;
        this.lines = CostLines.of(dossier.operation().costLines());
        this.staff = StaffRegister.of(lines);
        this.conditions = conditions;
        this.scenarios = conditions.scenarios(dossier);
        this.rates = PossibleRates.of(call, dossier, scenarios);
        this.vatStatuses = vatStatuses(call, dossier.applicant().recoversVat());
    }

    // If no line has VAT, it does not matter whether VAT counts.
    private boolean[] vatStatuses(Call call, Fact<Boolean> recovers) {
        if (call.costs().vat().isEmpty() || !lines.hasVat()) {
            return WITHOUT_VAT;
        }
        if (recovers instanceof Fact.Known<Boolean> known) {
            return known.value() ? WITHOUT_VAT : WITH_VAT;
        }
        return EITHER_VAT;
    }

    /** Returns the completions under one reading. */
    public Completions completions(Readings readings, CostConditions conditions) {
        Screening[] screenings = screenings(readings.staffShareScope());
        return new Completions(new CostSpace(calculation, readings, screenings, rates), conditions);
    }

    /** Returns the screening of the least favourable completion. */
    public Screening screening(StaffShareScope scope) {
        return screenings(scope)[0];
    }

    /**
     * Screens the lines of each bearer by themselves, in the least favourable completion.
     *
     * @param bearers the place of the bearer of each line, from 0
     * @param count the number of bearers
     */
    public List<Screening> screeningOfEach(StaffShareScope scope, int[] bearers, int count) {
        return screen(scope, vatStatuses[0]).ofEach(bearers, count);
    }

    /** Determines whether every completion retains the same costs, of the same staff. */
    public boolean isSameRetained(StaffShareScope scope) {
        Screening least = screening(scope);
        int[] staffGroups = calculation.scheme().groupsOf(Base.STAFF::contains);
        return Arrays.stream(screenings(scope))
                .allMatch(each -> each.doubtful() == 0 && each.retainsSameAs(least, staffGroups));
    }

    /** Returns what becomes of each line. */
    public LineFates fates(StaffShareScope scope) {
        return new LineFates(calculation.scheme(), lines, staff, scope);
    }

    /** Returns what the call makes depend on facts. */
    public CallConditions conditions() {
        return conditions;
    }

    /** Returns every way in which the facts that conditions look at may turn out. */
    public Scenarios scenarios() {
        return scenarios;
    }

    /** Returns the lines. */
    public CostLines lines() {
        return lines;
    }

    /** Returns the persons. */
    public StaffRegister staff() {
        return staff;
    }

    /** Returns the calculation under the call. */
    public Calculation calculation() {
        return calculation;
    }

    /** Returns how the call treats costs. */
    public CostScheme scheme() {
        return calculation.scheme();
    }

    // Threads that ask at the same time may each screen the lines: with the same result.
    private Screening[] screenings(StaffShareScope scope) {
        boolean isPerPerson = scope == StaffShareScope.PER_PERSON;
        Screening[] known = isPerPerson ? perPerson : together;
        if (known == null) {
            known = screened(scope);
            if (isPerPerson) {
                perPerson = known;
            } else {
                together = known;
            }
        }
        return known;
    }

    private Screening[] screened(StaffShareScope scope) {
        Screening[] each = new Screening[vatStatuses.length];
        for (int i = 0; i < each.length; i++) {
            each[i] = screen(scope, vatStatuses[i]).ofAll();
        }
        return each;
    }

    private LineScreen screen(StaffShareScope scope, boolean withVat) {
        return new LineScreen(calculation.scheme(), new Pricing(lines, withVat), fates(scope));
    }
}
