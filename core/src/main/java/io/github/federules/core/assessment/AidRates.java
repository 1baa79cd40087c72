package io.github.federules.core.assessment;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        if (rate instanceof AidRate.ByKind byKind) {
            Fact<BeneficiaryKind> kind = dossier.applicant().lead().kind();
            return of(byKind.byKind(), kind);
        }
        return of(((AidRate.ByActivity) rate).byActivity(), dossier.operation().activity());
    }

    private static <T> List<Rate> of(Map<T, Rate> rates, Fact<T> fact) {
        return fact.find()
                .map(known -> List.of(rates.getOrDefault(known, NONE)))
                .orElseGet(() -> rates.values().stream()
                        .distinct()
                        .sorted(Comparator.comparing(Rate::share))
                        .toList());
    }
}
