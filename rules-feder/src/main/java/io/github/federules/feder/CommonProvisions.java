package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.LawCondition;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.FlatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The common provisions for the EU funds of 2021-2027, regulation (EU) 2021/1060, as far as they bind a call or refuse a
 * dossier.
 *
 * <p>A flat rate is at most the ceiling of its article. Flat rates of one article are added up.
 *
 * <ul>
 *   <li>54(a), indirect costs: 7% of direct costs.
 *   <li>54(b), indirect costs: 15% of direct staff costs.
 *   <li>54(c), indirect costs: 25% of direct costs, if the rate was calculated by a method under article 53(3)(a).
 *   <li>55(1), direct staff costs: 20% of the other direct costs.
 *   <li>56(1), all remaining costs: 40% of direct staff costs, if the call pays only staff at real cost and has no
 *       other flat rate.
 * </ul>
 *
 * <p>The deadline and the window of operations are not before 1 January 2021. The window does not end after 31 December
 * 2029, the last day on which expenditure is paid (63(2)).
 *
 * <p>Of a dossier that states the period of its operation, two findings come after those of the call: {@link
 * #COMPLETED_BEFORE_SUBMISSION} and {@link #OUTSIDE_PROGRAMME_PERIOD}. Each makes funding ineligible if it fails.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Call.builder(…).flatRate(clause, Rate.percent("15"), CostNature.TRAVEL).under(CommonProvisions.of2021())
 * }</pre>
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CommonProvisions implements Law {

    /**
     * The rule that an operation which ends before the day of the submission is not selected (article 63(6)). An operation that
     * ends on that day passes.
     */
    public static final Rule COMPLETED_BEFORE_SUBMISSION = Rule.of("COMPLETED_BEFORE_SUBMISSION");

    /**
     * The rule that the period of an operation must not lie wholly outside the days on which expenditure is eligible, from 1
     * January 2021 to 31 December 2029 (article 63(2)).
     */
    public static final Rule OUTSIDE_PROGRAMME_PERIOD = Rule.of("OUTSIDE_PROGRAMME_PERIOD");

    /** The first and the last day on which expenditure is eligible (article 63(2)). */
    static final LocalDate PROGRAMME_START = LocalDate.of(2021, 1, 1);

    static final LocalDate PROGRAMME_END = LocalDate.of(2029, 12, 31);

    private static final CommonProvisions OF_2021 = new CommonProvisions();

    private CommonProvisions() {}

    /**
     * Returns the provisions as first published, on 30 June 2021.
     *
     * @return the provisions
     */
    public static CommonProvisions of2021() {
        return OF_2021;
    }

    @Override
    public String id() {
        return "eu-2021-1060";
    }

    @Override
    public LocalizedText title() {
        return new LocalizedText("règlement (UE) 2021/1060", "Regulation (EU) 2021/1060");
    }

    // Double payment is an error of any call.
    @Override
    public LocalizedText compared() {
        return new LocalizedText(
                "règlement (UE) 2021/1060 (taux forfaitaires\u00a0: articles 54 à 56\u00a0; dates\u00a0: article 63, paragraphe 2\u00a0;"
                        + " double paiement\u00a0: article 53, paragraphe 1)",
                "Regulation (EU) 2021/1060 (flat rates: articles 54 to 56; dates: article 63(2); double payment: article 53(1))");
    }

    @Override
    public List<LocatedFault> faultsOf(Call call) {
        Objects.requireNonNull(call, "call");
        List<LocatedFault> faults = new ArrayList<>();
        addFlatRates(call, faults);
        call.operations().window().ifPresent(window -> {
            addIfBefore("operations.window.from", window.from(), faults);
            addIfAfter("operations.window.to", window.to(), faults);
        });
        call.submission()
                .deadline()
                .ifPresent(deadline -> addIfBefore("submission.deadline.day", deadline.day(), faults));
        return faults;
    }

    @Override
    public List<Finding> findingsOn(Dossier dossier, boolean isFundingSought) {
        Objects.requireNonNull(dossier, "dossier");
        return OperationPeriodRule.findingsOn(dossier, isFundingSought);
    }

    @Override
    public List<LawCondition> conditions() {
        return OperationPeriodRule.conditions();
    }

    @Override
    public Set<FactKind> looksAt() {
        return Set.of(FactKind.REALISATION, FactKind.SENT_ON);
    }

    @Override
    public String toString() {
        return "CommonProvisions[programme=" + PROGRAMME_START + "/" + PROGRAMME_END + "]";
    }

    // Two flat rates of one article count as one rate in two parts, unless their conditions exclude each other.
    private void addFlatRates(Call call, List<LocatedFault> faults) {
        List<FlatRate> rates = call.costs().flatRates();
        Exclusion exclusion = Exclusion.under(call);
        for (int i = 0; i < rates.size(); i++) {
            FlatRate flatRate = rates.get(i);
            FlatRateArticle article = FlatRateArticle.of(flatRate, call);
            BigDecimal share = flatRate.greatestRate().share();
            BigDecimal sum = rates.subList(0, i).stream()
                    .filter(each -> !exclusion.isBetween(each.when(), flatRate.when()))
                    .filter(each -> FlatRateArticle.of(each, call) == article)
                    .map(each -> each.greatestRate().share())
                    .reduce(share, BigDecimal::add);
            BigDecimal ceiling = article.ceiling();
            if (sum.compareTo(ceiling) > 0) {
                Map<String, String> values =
                        Map.of("value", percent(sum), "ceiling", percent(ceiling), "article", article.citation());
                boolean isAlone = sum.compareTo(share) == 0;
                Fault fault = isAlone
                        ? Fault.of(FaultCode.FLAT_RATE_ABOVE_CEILING, values)
                        : Fault.of(FaultCode.FLAT_RATE_ABOVE_CEILING, "together", values);
                faults.add(new LocatedFault("costs.flatRates[" + i + "].rate", fault));
            }
        }
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).toPlainString();
    }

    private void addIfBefore(String path, LocalDate day, List<LocatedFault> faults) {
        if (day.isBefore(PROGRAMME_START)) {
            add(path, FaultCode.BEFORE_PROGRAMME, day, "from", PROGRAMME_START, faults);
        }
    }

    private void addIfAfter(String path, LocalDate day, List<LocatedFault> faults) {
        if (day.isAfter(PROGRAMME_END)) {
            add(path, FaultCode.AFTER_PROGRAMME, day, "to", PROGRAMME_END, faults);
        }
    }

    private static void add(
            String path, FaultCode code, LocalDate day, String bound, LocalDate boundDay, List<LocatedFault> faults) {
        Map<String, String> values =
                Map.of("value", day.toString(), bound, boundDay.toString(), "article", "(EU) 2021/1060, art. 63(2)");
        faults.add(new LocatedFault(path, Fault.of(code, values)));
    }
}
