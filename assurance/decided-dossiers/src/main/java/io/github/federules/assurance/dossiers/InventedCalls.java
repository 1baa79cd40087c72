package io.github.federules.assurance.dossiers;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CentRounding;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateBase;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.MaximumCost;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Calls that nobody published: together they say everything that a call can say. */
final class InventedCalls {

    private static final Clause A = new Clause("A \"1\" & <2>", "clause à «guillemets», \\ et \"\n");
    private static final Clause B = new Clause("B", "clause");
    private static final LocalizedText TEXT = new LocalizedText("en français", "in English");
    private static final String ODD = "É\"\\{}\n\t[]?<&>\ud83d\ude80 ' or true";

    private InventedCalls() {}

    static List<Call> all() {
        return List.of(withMaximumOfDirectCosts(everything()), flatRatesOfAllKinds(), staffAtFlatRate(), withoutRate());
    }

    private static Call withMaximumOfDirectCosts(Call call) {
        CostTerms costs = call.costs();
        Optional<MaximumCost> maximum =
                costs.maximum().map(MaximumCost::bound).map(bound -> new MaximumCost(bound, false));
        return new Call(
                call.id(),
                call.edition(),
                call.title(),
                call.tracks(),
                call.applicants(),
                call.operations(),
                new CostTerms(
                        costs.eligible(),
                        costs.staffMinimum(),
                        costs.flatRates(),
                        costs.vat(),
                        costs.minimum(),
                        maximum),
                call.funding(),
                call.note(),
                call.openQuestions(),
                call.readings(),
                call.notJudged(),
                call.laws());
    }

    private static Call everything() {
        Map<Activity, Rate> rates = new LinkedHashMap<>();
        rates.put(Activity.of("research"), Rate.percent("68.4412"));
        rates.put(Activity.of(ODD), Rate.percent("33.3333"));
        return Call.builder("invented-everything", TEXT)
                .offers(Track.WORKSHOPS, Track.FUNDING)
                .openTo(A, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY)
                .policyRun(A, PolicyRole.DIRECT)
                // jDMN writes the name of a rule into Java, but leaves a backslash as it is.
                .declared(A, "ODD " + ODD.replace("\\", "/"), Declaration.of(ODD), TEXT)
                .declared(B, "PLAIN", Declaration.of("PLAIN"), TEXT)
                .lasting(A, 1, 13)
                .realised(A, LocalDate.of(2024, 1, 31), LocalDate.of(2026, 2, 28))
                .pays(A, CostNature.STAFF, CostNature.STUDIES)
                .pays(B, CostNature.SERVICES, CostNature.INFRASTRUCTURE, CostNature.OTHER)
                .staffFrom(A, fte("0.3333"))
                .flatRate(new FlatRate(
                        Rate.percent("15"), FlatRateOf.STAFF, Set.of(CostNature.TRAVEL), bound("9000.01"), A))
                .flatRate(new FlatRate(
                        Rate.percent("6.7891"),
                        FlatRateOf.DIRECT_WITHOUT_SERVICES,
                        Set.of(CostNature.LODGING, CostNature.CATERING),
                        Optional.empty(),
                        B))
                .paysVat(A)
                .minimumCost(new MinimumCost(new Bound(euros("70000.01"), A), true, true))
                .maximumCost(A, euros("900000.00"))
                .aid(A, new AidRate.ByActivity(rates, B))
                .atMost(A, euros("250000.03"))
                .atLeast(A, euros("30000.07"))
                .sharedByPartners(A)
                .ownShare(A, Rate.percent("20.0001"))
                .publicAidAtMost(A, euros("300000.00"))
                .noteSent(A)
                .noteElectronic(A)
                .deadline(deadline(Optional.of(LocalTime.of(16, 30))))
                .readAs(CentRounding.HALF_UP)
                .readAs(MinimumCostBasis.PRESENTED)
                .readAs(FlatRateBase.PRESENTED)
                .readAs(StaffShareScope.OPERATION)
                .build();
    }

    private static Call flatRatesOfAllKinds() {
        return Call.builder("invented-flat-rates", TEXT)
                .offers(Track.FUNDING)
                .pays(A, CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES, CostNature.SOFTWARE_PURCHASE)
                .flatRate(flatRate("7", FlatRateOf.DIRECT, CostNature.TRAVEL))
                .flatRate(flatRate("3.3333", FlatRateOf.DIRECT_WITHOUT_STAFF, CostNature.LODGING))
                .flatRate(flatRate("12.5", FlatRateOf.DIRECT_WITHOUT_SERVICES, CostNature.CATERING))
                .flatRate(flatRate("0.0001", FlatRateOf.STAFF, CostNature.COMMUNICATION))
                .minimumCost(new MinimumCost(new Bound(euros("50000.00"), A), false, false))
                .maximumCost(A, euros("5000000.00"))
                .aid(A, new AidRate.Within(Rate.percent("12.3456"), Rate.percent("87.6543")))
                .sharedByPartners(B)
                .publicAidAtMost(A, euros("1000000.00"))
                .noteElectronic(A)
                .deadline(deadline(Optional.empty()))
                .readAs(DeadlineDay.INCLUSIVE)
                .readAs(MinimumCostBasis.PRESENTED)
                .build();
    }

    private static Call staffAtFlatRate() {
        Map<BeneficiaryKind, Rate> rates = new LinkedHashMap<>();
        rates.put(BeneficiaryKind.ASSOCIATION, Rate.percent("100"));
        rates.put(BeneficiaryKind.PRIVATE_ESTABLISHMENT, Rate.percent("45.5"));
        rates.put(BeneficiaryKind.FOREIGN_BODY, Rate.percent("0"));
        return Call.builder("invented-staff-at-flat-rate", TEXT)
                .offers(Track.WORKSHOPS, Track.FUNDING)
                .openTo(
                        A,
                        BeneficiaryKind.ASSOCIATION,
                        BeneficiaryKind.PRIVATE_ESTABLISHMENT,
                        BeneficiaryKind.FOREIGN_BODY)
                .policyRun(A, PolicyRole.values())
                .pays(A, CostNature.STUDIES, CostNature.SERVICES, CostNature.DIGITAL_EQUIPMENT)
                .staffFrom(A, fte("0.5"))
                .flatRate(flatRate("20", FlatRateOf.DIRECT_WITHOUT_STAFF, CostNature.STAFF))
                .aid(A, new AidRate.ByKind(rates))
                .atMost(A, euros("99999.99"))
                .ownShare(A, Rate.percent("0.0001"))
                .deadline(deadline(Optional.of(LocalTime.of(23, 59, 59))))
                .build();
    }

    private static Call withoutRate() {
        return Call.builder("invented-without-rate", TEXT)
                .offers(Track.WORKSHOPS, Track.FUNDING)
                .openTo(A, BeneficiaryKind.values())
                .pays(A, CostNature.STAFF)
                .staffFrom(A, fte("1"))
                .lasting(A, 0, 36)
                .ownShare(A, Rate.percent("50"))
                .publicAidAtMost(B, euros("200000.00"))
                .noteSent(A)
                .readAs(StaffShareScope.OPERATION)
                .build();
    }

    private static FlatRate flatRate(String percentage, FlatRateOf base, CostNature nature) {
        return new FlatRate(Rate.percent(percentage), base, Set.of(nature), Optional.empty(), A);
    }

    private static Optional<Bound> bound(String amount) {
        return Optional.of(new Bound(euros(amount), A));
    }

    private static Deadline deadline(Optional<LocalTime> until) {
        return new Deadline(LocalDate.of(2025, 2, 28), until, ZoneId.of("Europe/Paris"), A);
    }
}
