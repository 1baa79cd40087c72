package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.money.Rate;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import java.math.BigDecimal;
import java.util.Set;

/** An article of regulation (EU) 2021/1060 that allows a flat rate, up to a ceiling. */
enum FlatRateArticle {
    /** Indirect costs as a share of direct costs. */
    INDIRECT_OF_DIRECT("54(a)", "7"),
    /** Indirect costs as a share of direct staff costs. */
    INDIRECT_OF_STAFF("54(b)", "15"),
    /** Indirect costs as a share of direct costs, if the rate was calculated by a method under article 53(3)(a). */
    INDIRECT_CALCULATED("54(c)", "25"),
    /** Direct staff costs as a share of the other direct costs. */
    STAFF_OF_OTHER("55(1)", "20"),
    /** All costs other than staff as a share of direct staff costs. */
    REMAINING_OF_STAFF("56(1)", "40");

    private final String number;
    private final BigDecimal ceiling;

    FlatRateArticle(String number, String percent) {
        this.number = number;
        this.ceiling = Rate.percent(percent).share();
    }

    /** Returns the citation, in words that both languages share. */
    String citation() {
        return "(EU) 2021/1060, art. " + number;
    }

    /** Returns the most that flat rates of the article may be together, as a share of one. */
    BigDecimal ceiling() {
        return ceiling;
    }

    /** Returns the article that allows the most for a flat rate of a call. */
    static FlatRateArticle of(FlatRate flatRate, Call call) {
        if (isOfStaff(flatRate.of())) {
            return paysAllThatRemains(flatRate, call) ? REMAINING_OF_STAFF : INDIRECT_OF_STAFF;
        }
        if (flatRate.of().equals(Base.DIRECT_WITHOUT_STAFF) && areStaff(flatRate.covers())) {
            return STAFF_OF_OTHER;
        }
        // A part of the direct costs is at most all of them: the same share of it respects the ceiling, too.
        return flatRate.calculated() ? INDIRECT_CALCULATED : INDIRECT_OF_DIRECT;
    }

    // Under article 56(1) only staff may be paid in addition to the flat rate, and no other flat rate.
    private static boolean paysAllThatRemains(FlatRate flatRate, Call call) {
        Exclusion exclusion = Exclusion.under(call);
        return call.costs().flatRates().stream()
                        .allMatch(each -> each.equals(flatRate) || exclusion.isBetween(each.when(), flatRate.when()))
                && call.costs().paid().stream()
                        .filter(each -> !exclusion.isBetween(each.when(), flatRate.when()))
                        .allMatch(each -> each.natures().isEmpty() || areStaff(each.natures()));
    }

    // A part of the staff costs is at most all of them, too.
    private static boolean isOfStaff(Base base) {
        Base.Content content = base.definition().orElse(null);
        if (content instanceof Base.Combined sum) {
            return sum.parts().stream().allMatch(FlatRateArticle::isOfStaff);
        }
        if (content instanceof Base.Without rest) {
            return isOfStaff(rest.of());
        }
        if (content != null && !(content instanceof Base.Lines)) {
            throw new IllegalStateException(
                    "The base " + base.code() + " is made in a way that no article is known for.");
        }
        return base.equals(Base.STAFF) || areStaff(base.natures());
    }

    // A call may name natures of this family itself.
    private static boolean areStaff(Set<CostNature> natures) {
        return !natures.isEmpty() && natures.stream().allMatch(nature -> nature.family() == CostFamily.STAFF);
    }
}
