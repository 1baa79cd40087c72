package io.github.federules.core.decision;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.cost.Completions;
import io.github.federules.core.internal.cost.CostPlan;
import io.github.federules.core.internal.cost.Screening;
import io.github.federules.core.internal.rule.Case;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;

/**
 * The costs of a decision as a table: a label, an amount and a remark on each line.
 *
 * <p>The lines add up from top to bottom: presented − set aside = retained direct; + indirect = total; × rate = aid.
 * The parts of a line are below it.
 */
final class CostTable {

    private record CostRow(String label, String amount, String remark) {}

    private static final int MOST_LINES_SHOWN = 50;

    private final Decision decision;
    private final Phrasebook phrases;
    private final Completions completions;
    private final Screening screening;
    private final List<CostRow> rows = new ArrayList<>();

    CostTable(Decision decision, Phrasebook phrases) {
        this.decision = decision;
        this.phrases = phrases;
        Case of = decision.answer().of();
        this.completions = of.completions();
        this.screening = of.costs().screening(of.readings().staffShareScope());
        fill();
    }

    /** Returns the heading: whether VAT counts, and whether missing facts leave other amounts possible. */
    String heading() {
        String heading = phrases.phrase(screening.withVat() ? "section.costs.vat" : "section.costs");
        return completions.isSingle() ? heading : phrases.phrase("section.costs.least", Map.of("costs", heading));
    }

    List<String> lines() {
        int label = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        int amount = rows.stream().mapToInt(row -> row.amount().length()).max().orElse(0);
        return rows.stream()
                .map(row -> (padded(row.label(), label) + "  "
                                + " ".repeat(amount - row.amount().length()) + row.amount() + "  " + row.remark())
                        .stripTrailing())
                .toList();
    }

    private void fill() {
        Call call = decision.call();
        Costs costs = decision.costs();
        add("presented", costs.presented(), "");
        add("setAside", costs.setAside(), "");
        fillSetAside();
        add("retainedDirect", costs.retainedDirect(), "");
        add("retainedStaff", costs.retainedStaff(), "");
        add("retainedInvestment", costs.retainedInvestment(), "");
        add("retainedOperating", costs.retainedOperating(), "");
        fillIndirect(call.costs().flatRates());
        add("retainedTotal", costs.retainedTotal(), "");
        call.funding().aid().ifPresent(this::fillAid);
    }

    private void fillIndirect(List<FlatRate> flatRates) {
        if (flatRates.size() == 1) {
            add("indirect", decision.costs().indirect(), remark(flatRates.get(0)));
        } else if (!flatRates.isEmpty()) {
            add("indirect", decision.costs().indirect(), "");
            flatRates.forEach(each -> add("indirect.part", Euros.ofCents(amount(each)), remark(each)));
        }
    }

    private long amount(FlatRate flatRate) {
        return flatRate.applyTo(base(flatRate), rounding());
    }

    private long base(FlatRate flatRate) {
        boolean isOnPresentedStaff = decision.readings().flatRateBase() == FlatRateBase.PRESENTED;
        return CostPlan.base(flatRate.of(), screening, screening.staff(), isOnPresentedStaff);
    }

    private RoundingMode rounding() {
        return decision.readings().rounding().mode();
    }

    // A maximum is named where it limits the amount, and nowhere else.
    private String remark(FlatRate flatRate) {
        String rate = phrases.phrase(
                "cost.indirect." + baseName(flatRate),
                Map.of(
                        "rate",
                        phrases.formats().percent(flatRate.rate().share()),
                        "clause",
                        flatRate.clause().id()));
        boolean isLimited = flatRate.rate().applyTo(base(flatRate), rounding()) > amount(flatRate);
        return rate
                + flatRate.cap()
                        .filter(cap -> isLimited)
                        .map(cap -> limit("indirect", cap))
                        .orElse("");
    }

    private String baseName(FlatRate flatRate) {
        return flatRate.of() == FlatRateOf.STAFF
                ? decision.readings().flatRateBase().name()
                : flatRate.of().name();
    }

    private String limit(String name, Bound cap) {
        return ", "
                + phrases.phrase(
                        "cost." + name + ".cap",
                        Map.of(
                                "cap",
                                euros(cap.amount()),
                                "clause",
                                cap.clause().id()));
    }

    // Beside any other verdict the aid is only what it would be.
    private void fillAid(AidIntensity aid) {
        boolean isEligible = decision.verdictOn(Track.FUNDING) == Verdict.ELIGIBLE;
        CostPlan plan = completions.first();
        Rate rate = Rate.ofMillionths(completions.leastRate());
        boolean isLimited = rate.applyTo(plan.total(), rounding()) > plan.aid();
        add(
                isEligible ? "computedAid" : "computedAid.wouldBe",
                Euros.ofCents(plan.aid()),
                remark(aid, rate)
                        + aid.cap()
                                .filter(cap -> isLimited)
                                .map(cap -> limit("computedAid", cap))
                                .orElse(""));
    }

    // A kind of body or an activity may have no rate at all.
    private String remark(AidIntensity aid, Rate rate) {
        boolean isSet = rate.millionths() > 0 || aid.rate().rates().contains(rate);
        return isSet
                ? phrases.phrase(
                        "cost.computedAid." + (completions.isRateOpen() ? "rates" : "rate"),
                        Map.of(
                                "rate",
                                phrases.formats().percent(rate.share()),
                                "clause",
                                aid.rateClause().id()))
                : "";
    }

    private void fillSetAside() {
        List<SetAside> setAside = decision.setAside();
        setAside.stream().limit(MOST_LINES_SHOWN).forEach(aside -> {
            String label =
                    aside.line().label().map(text -> " " + PlainText.of(text)).orElse("");
            String what = phrases.phrase("cost.setAside.line", Map.of("line", PlainText.of(aside.lineId()) + label));
            rows.add(new CostRow(what, euros(aside.amount()), aside.message(phrases)));
        });
        int more = setAside.size() - MOST_LINES_SHOWN;
        if (more > 0) {
            long rest = setAside.stream()
                    .skip(MOST_LINES_SHOWN)
                    .mapToLong(aside -> Euros.cents(aside.amount()))
                    .sum();
            rows.add(new CostRow(
                    phrases.counted("cost.setAside.more", more),
                    phrases.formats().euros(rest),
                    ""));
        }
    }

    private void add(String name, MonetaryAmount amount, String remark) {
        rows.add(new CostRow(phrases.phrase("cost." + name), euros(amount), remark));
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
