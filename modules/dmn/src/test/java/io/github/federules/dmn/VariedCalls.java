package io.github.federules.dmn;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidRate;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls that have each term in another form than {@link Models#everything} has, or do not have it. */
final class VariedCalls {

    private static final Clause K = Models.CLAUSE;
    private static final Clause L = new Clause("L", "une autre clause");
    private static final LocalizedText TEXT = new LocalizedText("en français", "in English");

    private VariedCalls() {}

    static List<Call> all() {
        return List.of(Models.everything().build(), otherwise(), ranged(), byKind(), withoutRate(), withoutFunding());
    }

    private static Call otherwise() {
        return Call.builder("otherwise", TEXT)
                .offersFunding()
                .offers(Track.of("ADVICE"), TEXT)
                .beneficiaries(K, BeneficiaryKind.values())
                .policyRoles(K, PolicyRole.values())
                .pays(K, CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES)
                .pays(L, CostNature.TRAINING)
                .staffMinimum(K, fte("0.3333"))
                .flatRate(flatRate("7", Base.STAFF, L, CostNature.TRAVEL).withCap(K, euros("9000.01")))
                .flatRate(flatRate("3.3333", Base.DIRECT, K, CostNature.LODGING))
                .flatRate(flatRate("12.5", Base.DIRECT_WITHOUT_SERVICES, K, CostNature.CATERING))
                .flatRate(flatRate("0.0001", Base.DIRECT_WITHOUT_STAFF, K))
                .with(Limit.minimumCost(K, euros("50000.00")).exceeded())
                .with(Limit.maximumCost(K, euros("900000.00")).withoutFlatRates())
                .aid(K, byKind(BeneficiaryKind.values()))
                .maximumAid(L, euros("99999.99"))
                .sharedOut(K)
                .maximumPublicAid(K, euros("300000.00"))
                .submissionElectronic(K)
                .deadline(K, LocalDate.of(2025, 2, 28), ZoneId.of("Europe/Paris"))
                .readAs(CentRounding.HALF_UP)
                .readAs(MinimumCostBasis.PRESENTED)
                .readAs(FlatRateBase.PRESENTED)
                .readAs(StaffShareScope.OPERATION)
                .build();
    }

    /** A call whose staff is covered only by a flat rate, and whose rate is set by the managing authority. */
    static Call ranged() {
        return Call.builder("ranged", TEXT)
                .offersFunding()
                .pays(K, CostNature.STUDIES)
                .staffMinimum(K, fte("0.5"))
                .flatRate(flatRate("20", Base.DIRECT, K, CostNature.STAFF))
                .with(Limit.minimumCost(K, euros("50000.00")).withoutFlatRates())
                .aid(K, new AidRate.Within(Rate.percent("12.3456"), Rate.percent("87.6543")))
                .publicCofinancing(L, Rate.percent("33.3333"))
                .window(K, LocalDate.of(2024, 1, 31), LocalDate.of(2026, 2, 28))
                .deadline(Models.deadline("23:59:59"))
                .build();
    }

    private static Call byKind() {
        BeneficiaryKind[] kinds = {BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY};
        return Call.builder("by-kind", TEXT)
                .offersFunding()
                .beneficiaries(K, kinds)
                .pays(K, CostNature.STUDIES)
                .aid(K, byKind(kinds))
                .build();
    }

    // 40.5%, 41.5% and so on.
    private static AidRate byKind(BeneficiaryKind... kinds) {
        Map<BeneficiaryKind, Rate> rates = new LinkedHashMap<>();
        for (BeneficiaryKind kind : kinds) {
            rates.put(kind, Rate.percent((40 + rates.size()) + ".5"));
        }
        return new AidRate.ByKind(rates);
    }

    private static Call withoutRate() {
        return Call.builder("without-rate", TEXT)
                .offersFunding()
                .pays(K, CostNature.standard())
                .duration(K, 0, 36)
                .ownContribution(K, Rate.percent("50"))
                .maximumPublicAid(L, euros("200000.00"))
                .submissionRequired(K)
                .notJudged(K, TEXT)
                .notJudged(L, TEXT)
                .build();
    }

    private static Call withoutFunding() {
        return Call.builder("without-funding", TEXT)
                .offers(Track.of("COACHING"), TEXT)
                .offers(Track.of("track1"), TEXT)
                .beneficiaries(K, BeneficiaryKind.ASSOCIATION)
                .declaration(K, "PLAIN", Declaration.of("PLAIN"), TEXT)
                .document(TEXT)
                .recipient(TEXT)
                .submissionRequired(K)
                .build();
    }

    static Call withoutRules() {
        return Call.builder("without-rules", TEXT)
                .offers(Track.of("COACHING"), TEXT)
                .build();
    }

    private static FlatRate flatRate(String percentage, Base base, Clause clause, CostNature... natures) {
        return FlatRate.of(clause, Rate.percent(percentage), base, natures);
    }
}
