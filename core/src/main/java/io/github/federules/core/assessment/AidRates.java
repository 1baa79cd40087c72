package io.github.federules.core.assessment;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Beneficiaries;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds at which rates aid may be given, as far as is known. */
final class AidRates {

    private static final Rate NONE = new Rate(BigDecimal.ZERO);

    private AidRates() {}

    /** The rates that are possible, the least first; none is a rate of zero. */
    static List<Rate> possible(Call call, Dossier dossier) {
        Optional<AidIntensity> aid = call.funding().aid();
        if (aid.isEmpty()) {
            return List.of(NONE);
        }
        AidRate rate = aid.get().rate();
        if (rate instanceof AidRate.Fixed fixed) {
            return List.of(fixed.rate());
        }
        if (rate instanceof AidRate.Within within) {
            return dossier.operation()
                    .aidRate()
                    .find()
                    .map(List::of)
                    .orElseGet(() -> within.rates().stream().distinct().toList());
        }
        if (rate instanceof AidRate.ByKind byKind) {
            Fact<BeneficiaryKind> kind = dossier.applicant().lead().kind();
            return of(byKind.byKind(), kind, kindsThatBenefit(call));
        }
        Map<Activity, Rate> byActivity = ((AidRate.ByActivity) rate).byActivity();
        return of(byActivity, dossier.operation().activity(), byActivity.keySet());
    }

    // Others are refused, whatever their rate.
    private static Set<BeneficiaryKind> kindsThatBenefit(Call call) {
        return call.applicants()
                .beneficiaries()
                .map(Beneficiaries::kinds)
                .orElseGet(() -> EnumSet.allOf(BeneficiaryKind.class));
    }

    /** Tells whether the authority may still set any rate of a range. */
    static boolean isRangeOpen(Call call, Dossier dossier) {
        return call.funding()
                        .aid()
                        .map(AidIntensity::rate)
                        .filter(AidRate.Within.class::isInstance)
                        .isPresent()
                && !dossier.operation().aidRate().isKnown();
    }

    private static <T> List<Rate> of(Map<T, Rate> rates, Fact<T> fact, Set<T> possible) {
        return fact.find()
                .map(known -> List.of(rates.getOrDefault(known, NONE)))
                .orElseGet(() -> possible.stream()
                        .map(each -> rates.getOrDefault(each, NONE))
                        .distinct()
                        .sorted(Comparator.comparing(Rate::share))
                        .toList());
    }
}
