package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.Law;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The common provisions for the funds of 2021-2027, regulation (EU) 2021/1060, as far as they bind a call.
 *
 * <p>A flat rate may be at most what its article says: 7 % of direct costs (54(a)), or 25 % where the rate was calculated
 * by a method under article 53(3)(a) (54(c)); 15 % of direct staff costs (54(b)); 20 % of the other direct costs for staff
 * (55(1)); 40 % of direct staff costs for all that remains (56(1)), where the call pays nothing but staff beside it. No day
 * of the call lies before the programme (63(2)). For example:
 *
 * <pre>{@code
 * Call.builder(…).flatRate(C11, Rate.percent("15"), TRAVEL).under(CommonProvisions.of2021())
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CommonProvisions implements Law {

    private static final CommonProvisions OF_2021 = new CommonProvisions(
            LocalDate.of(2021, 1, 1),
            Map.of(
                    FlatRateArticle.INDIRECT_OF_DIRECT, Rate.percent("7"),
                    FlatRateArticle.INDIRECT_OF_STAFF, Rate.percent("15"),
                    FlatRateArticle.INDIRECT_CALCULATED, Rate.percent("25"),
                    FlatRateArticle.STAFF_OF_OTHER, Rate.percent("20"),
                    FlatRateArticle.REMAINING_OF_STAFF, Rate.percent("40")),
            Set.of());

    private final LocalDate programmeStart;
    private final Map<FlatRateArticle, Rate> ceilings;
    private final Set<Clause> calculated;

    private CommonProvisions(LocalDate programmeStart, Map<FlatRateArticle, Rate> ceilings, Set<Clause> calculated) {
        this.programmeStart = programmeStart;
        this.ceilings = Collections.unmodifiableMap(new EnumMap<>(ceilings));
        this.calculated = Set.copyOf(calculated);
    }

    /**
     * Obtains the provisions as they were first published, on 30 June 2021.
     *
     * @return the provisions, never null
     */
    public static CommonProvisions of2021() {
        return OF_2021;
    }

    /**
     * Gives provisions that take a flat rate as calculated by a fair, equitable and verifiable method (article 53(3)(a)).
     *
     * <p>For example, 25 % of direct costs then stays within article 54(c), instead of the 7 % of article 54(a). Whether the
     * method is one, nobody judges here.
     *
     * @param clause the clause of the flat rate, not null
     * @return the changed copy, never null
     */
    public CommonProvisions withCalculated(Clause clause) {
        Set<Clause> more = new HashSet<>(calculated);
        more.add(clause);
        return new CommonProvisions(programmeStart, ceilings, more);
    }

    @Override
    public List<LocatedFault> faultsOf(Call call) {
        List<LocatedFault> faults = new ArrayList<>();
        addFlatRates(call, faults);
        call.operations().window().ifPresent(window -> addDay("operations.window.from", window.from(), faults));
        call.note().deadline().ifPresent(deadline -> addDay("note.deadline.day", deadline.day(), faults));
        return faults;
    }

    private void addFlatRates(Call call, List<LocatedFault> faults) {
        List<FlatRate> rates = call.costs().flatRates();
        for (int i = 0; i < rates.size(); i++) {
            FlatRate flatRate = rates.get(i);
            FlatRateArticle article = FlatRateArticle.of(flatRate, call, calculated.contains(flatRate.clause()));
            Rate ceiling = ceilings.getOrDefault(article, flatRate.rate());
            if (flatRate.rate().share().compareTo(ceiling.share()) > 0) {
                faults.add(new LocatedFault(
                        "costs.flatRates[" + i + "].rate",
                        Fault.of(
                                FaultCode.FLAT_RATE_ABOVE_CEILING,
                                Map.of(
                                        "value", flatRate.rate().toString(),
                                        "ceiling", ceiling.toString(),
                                        "article", article.citation()))));
            }
        }
    }

    private void addDay(String path, LocalDate day, List<LocatedFault> faults) {
        if (day.isBefore(programmeStart)) {
            faults.add(new LocatedFault(
                    path,
                    Fault.of(
                            FaultCode.BEFORE_PROGRAMME,
                            Map.of(
                                    "value", day.toString(),
                                    "from", programmeStart.toString(),
                                    "article", "(EU) 2021/1060, art. 63(2)"))));
        }
    }
}
