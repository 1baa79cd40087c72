package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.chapter.AidChapter.COMPUTED_AID;
import static io.github.federules.dmn.model.DossierInputs.FINANCING;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The rules on the total cost, the aid and the financing. */
final class CostRuleChapter {

    private CostRuleChapter() {}

    // What reduces the aid is written with it.
    static void write(Draft draft) {
        draft.terms(Limit.class).stream()
                .filter(limit -> limit.rule().isPresent())
                .forEach(limit -> write(draft, limit));
    }

    private static void write(Draft draft, Limit limit) {
        List<String> summands = summands(draft, limit.on());
        List<String> needs = new ArrayList<>(summands);
        if (limit.share().isPresent()) {
            needs.add(CostChapter.TOTAL);
        }
        RuleCheck criterion = limit.share()
                .map(share -> ofShare(limit, share, String.join(" + ", summands)))
                .orElseGet(() -> ofAmount(limit, String.join(" + ", summands)));
        String[] roots = needs.stream().map(DossierInputs::root).toArray(String[]::new);
        draft.addFundingRule(limit.rule().orElseThrow(), limit, criterion, roots);
        limit.on()
                .part()
                .map(CostRuleChapter::place)
                .ifPresent(place -> draft.add(
                        InputFault.of(place, ScreeningChapter.isNoAmount(place)).forFundingAlone()));
    }

    private static List<String> summands(Draft draft, Base base) {
        List<String> summands = new ArrayList<>();
        if (isOfCosts(base)) {
            CostSide side = CostSide.compared(draft);
            summands.add(side.total(CostChapter.DIRECT));
            if (base.equals(Base.TOTAL)) {
                summands.add(side.total(CostChapter.FLAT_RATES));
            }
        }
        if (base.containsAid() && draft.call().funding().aid().isPresent()) {
            summands.add(COMPUTED_AID);
        }
        base.part().map(CostRuleChapter::place).ifPresent(summands::add);
        return summands;
    }

    private static boolean isOfCosts(Base base) {
        return base.equals(Base.TOTAL) || base.equals(Base.DIRECT);
    }

    // The costs may be those that are presented, whether they are eligible or not.
    private static String label(Base base) {
        String label = isOfCosts(base) ? "the total cost" : base.label(Locale.ENGLISH);
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static String place(FinancingPlan.Part part) {
        return part.fact().path().substring(FactKind.FINANCING.path().length() - FINANCING.length());
    }

    private static RuleCheck ofAmount(Limit limit, String sum) {
        String amount = Feel.euros(limit.cents());
        String passes = limit.isExceeded() ? "> " : limit.isLower() ? ">= " : "<= ";
        String fails = limit.isExceeded() ? "<= " : limit.isLower() ? "< " : "> ";
        return RuleCheck.of(label(limit.on()), sum, Type.NUMBER, passes + amount, fails + amount);
    }

    // Not rounded: an amount of whole cents reaches the exact share if and only if it reaches the cent above it, and
    // exceeds it if and only if it exceeds the cent below.
    private static RuleCheck ofShare(Limit limit, Rate share, String sum) {
        return RuleCheck.of(
                label(limit.on()) + (limit.isLower() ? ": at least " : ": at most ") + share
                        + " of the total eligible cost",
                sum + (limit.isLower() ? " >= " : " <= ") + "totalEligibleCost * " + Feel.number(share.share()));
    }
}
