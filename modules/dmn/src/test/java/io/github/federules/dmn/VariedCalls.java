package io.github.federules.dmn;

import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls that have each term in another form than {@link Models#everything} has, or do not have it. */
final class VariedCalls {

    private static final Clause K = Models.CLAUSE;
    private static final Clause L = new Clause("L", "une autre clause");
    private static final LocalizedText TEXT = new LocalizedText("en français", "in English");

    static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("MICRO", TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);
    static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 100);
    static final Criterion COMMUNE = Criterion.coded("COMMUNE", Subject.OPERATION, TEXT, "communes");
    static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);

    private VariedCalls() {}

    static List<Call> all() {
        return List.of(
                Models.everything().build(),
                otherwise(),
                ranged(),
                byKind(),
                asking(),
                limited(),
                withoutRate(),
                withoutFunding());
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

    /** A call whose staff is covered only by a flat rate, and whose rate is set by the authority. */
    static Call ranged() {
        return Call.builder("ranged", TEXT)
                .offersFunding()
                .pays(K, CostNature.STUDIES)
                .staffMinimum(K, fte("0.5"))
                .flatRate(flatRate("20", Base.DIRECT, K, CostNature.STAFF))
                .with(Limit.minimumCost(K, euros("50000.00")).withoutFlatRates())
                .aid(K, Value.within(Rate.percent("12.3456"), Rate.percent("87.6543")))
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

    /** A call that asks each form of criterion, with each kind of condition and a rate that is a sum. */
    static Call asking() {
        return Call.builder("asking", TEXT)
                .offersFunding()
                .offers(Track.of("ADVICE"), TEXT)
                .pays(K, CostNature.STUDIES)
                .asks(K, SIZE)
                .asks(K, JOBS)
                .asks(K, COMMUNE)
                .asks(L, GREEN)
                .requires(Requirement.of(
                                K,
                                Rule.of("SMALL"),
                                applicant(any(
                                        where(SIZE).in(Answer.of("MICRO"), Answer.of("SMALL")),
                                        not(where(CommonCriteria.LEGAL_FORM).in(Answer.of("5"), Answer.of("6"))))),
                                TEXT)
                        .onlyWhen(where(COMMUNE).in(Answer.of("80"), Answer.of("62"))))
                .requires(
                        L,
                        "GREEN_JOBS",
                        Condition.all(
                                where(JOBS).between(1, 20), not(where(JOBS).in(Answer.of(13), Answer.of(17)))),
                        TEXT)
                .aid(
                        K,
                        Value.sum(Rate.percent("40"))
                                .plus(where(GREEN).in(Answer.of(true)), Rate.percent("10.5"))
                                .plus(Value.when(where(JOBS).atLeast(10), Rate.percent("20"))
                                        .orWhen(applicant(where(SIZE).in(Answer.of("MICRO"))), Rate.percent("15"))
                                        .otherwise(Rate.percent("0")))
                                .atMost(Rate.percent("60")))
                .build();
    }

    /** A call with limits on any base, a flat rate that depends on an answer, and an aid in whole euros. */
    static Call limited() {
        return Call.builder("limited", TEXT)
                .offersFunding()
                .asks(K, GREEN)
                .pays(K, CostNature.STUDIES)
                .flatRate(FlatRate.of(
                        K,
                        Value.when(where(GREEN).in(Answer.of(true)), Rate.percent("15"))
                                .otherwise(Rate.percent("7")),
                        Base.DIRECT,
                        List.of(CostNature.TRAVEL)))
                .limit(Limit.on(K, Base.DIRECT)
                        .atLeast(euros("10000.00"))
                        .withUpper(new Limit.Edge(Value.of(Bound.of(euros("90000.00"))), true))
                        .refusing("DIRECT_COSTS", TEXT))
                .limit(Limit.on(L, Base.PUBLIC_AID)
                        .atMost(Value.of(
                                Bound.of(Share.of(Rate.percent("60"), Base.TOTAL), Share.times("0.25", Base.DIRECT))))
                        .refusing("PUBLIC_PART", TEXT))
                .aid(K, Rate.percent("50"))
                .wholeEuros(K)
                .build();
    }

    // 40.5%, 41.5% and so on.
    private static Value<Rate> byKind(BeneficiaryKind... kinds) {
        List<Value.Case<Rate>> cases = new ArrayList<>();
        for (BeneficiaryKind kind : kinds) {
            Condition isOfKind = applicant(where(CommonCriteria.KIND).in(Answer.of(kind.name())));
            cases.add(new Value.Case<>(isOfKind, Value.of(Rate.percent((40 + cases.size()) + ".5"))));
        }
        return new Value.Cases<>(cases, Optional.empty());
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
                .declaration(K, "PLAIN", Criterion.yesNo("PLAIN", Subject.OPERATION, TEXT), TEXT)
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
