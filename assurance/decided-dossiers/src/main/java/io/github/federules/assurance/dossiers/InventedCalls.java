package io.github.federules.assurance.dossiers;

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
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls that nobody published: together they have every term that a model can have. */
final class InventedCalls {

    private static final Clause A = new Clause("A \"1\" & <2>", "clause à «guillemets», \\ et \"\n");
    private static final Clause B = new Clause("B", "clause");
    private static final LocalizedText TEXT = new LocalizedText("en français", "in English");
    private static final String ODD = "É\"\\{}\n\t[]?<&>\ud83d\ude80 ' or true";

    private static final Criterion PLAIN = Criterion.yesNo("PLAIN", Subject.OPERATION, TEXT);

    private InventedCalls() {}

    static List<Call> all() {
        return List.of(
                everything(),
                flatRatesOfAllKinds(),
                staffAtFlatRate(),
                limitedOnBothSides(),
                dependingOnAnswers(),
                withoutRate(),
                withoutFunding());
    }

    private static Call everything() {
        // The last answer has no rate.
        Criterion activity = Criterion.named("ACTIVITY", Subject.OPERATION, TEXT)
                .withAnswer("research", TEXT)
                .withAnswer(ODD, TEXT)
                .withAnswer("OTHER", TEXT);
        return Call.builder("invented-everything", TEXT)
                .offers(Track.of("FOR_ALL"), TEXT)
                .offersFunding()
                .offers(Track.of("IN"), TEXT)
                .beneficiaries(A, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY)
                .policyRoles(A, PolicyRole.DIRECT)
                // jDMN writes the name of a rule into Java, but leaves a backslash as it is.
                .declaration(A, "ODD " + ODD.replace("\\", "/"), Criterion.yesNo(ODD, Subject.OPERATION, TEXT), TEXT)
                .declaration(B, "PLAIN", PLAIN, TEXT)
                .duration(A, 1, 13)
                .window(A, LocalDate.of(2024, 1, 31), LocalDate.of(2026, 2, 28))
                .pays(A, CostNature.STAFF, CostNature.STUDIES)
                .pays(B, CostNature.SERVICES, CostNature.INFRASTRUCTURE, CostNature.OTHER)
                .staffMinimum(A, fte("0.3333"))
                .flatRate(FlatRate.of(A, Rate.percent("15"), Base.STAFF, CostNature.TRAVEL)
                        .withCap(A, euros("9000.01")))
                .flatRate(FlatRate.of(
                        B,
                        Rate.percent("6.7891"),
                        Base.DIRECT_WITHOUT_SERVICES,
                        CostNature.LODGING,
                        CostNature.CATERING))
                .paysVat(A)
                .with(Limit.minimumCost(A, euros("70000.01")).exceeded())
                .with(Limit.maximumCost(A, euros("900000.00")).withoutFlatRates())
                .asks(B, activity)
                .aid(
                        A,
                        Value.when(Condition.where(activity).in(Answer.of("research")), Rate.percent("68.4412"))
                                .orWhen(Condition.where(activity).in(Answer.of(ODD)), Rate.percent("33.3333")))
                .maximumAid(A, euros("250000.03"))
                .minimumAid(A, euros("30000.07"))
                .sharedOut(A)
                .ownContribution(A, Rate.percent("20.0001"))
                .publicCofinancing(B, Rate.percent("5.0003"))
                .maximumPublicAid(A, euros("300000.00"))
                .submissionRequired(A)
                .submissionElectronic(A)
                .deadline(deadline(Optional.of(LocalTime.of(16, 30))))
                .readAs(CentRounding.HALF_UP)
                .readAs(MinimumCostBasis.PRESENTED)
                .readAs(FlatRateBase.PRESENTED)
                .readAs(StaffShareScope.OPERATION)
                .build();
    }

    private static Call flatRatesOfAllKinds() {
        return Call.builder("invented-flat-rates", TEXT)
                .offersFunding()
                .pays(A, CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES, CostNature.SOFTWARE_PURCHASE)
                .flatRate(flatRate("7", Base.DIRECT, CostNature.TRAVEL))
                .flatRate(flatRate("3.3333", Base.DIRECT_WITHOUT_STAFF, CostNature.LODGING))
                .flatRate(flatRate("12.5", Base.DIRECT_WITHOUT_SERVICES, CostNature.CATERING))
                .flatRate(flatRate("0.0001", Base.STAFF, CostNature.COMMUNICATION))
                .with(Limit.minimumCost(A, euros("50000.00")).withoutFlatRates())
                .maximumCost(A, euros("5000000.00"))
                .aid(A, Value.within(Rate.percent("12.3456"), Rate.percent("87.6543")))
                .sharedOut(B)
                .publicCofinancing(A, Rate.percent("33.3333"))
                .maximumPublicAid(A, euros("1000000.00"))
                .submissionElectronic(A)
                .deadline(deadline(Optional.empty()))
                .readAs(DeadlineDay.INCLUSIVE)
                .readAs(MinimumCostBasis.PRESENTED)
                .build();
    }

    private static Call staffAtFlatRate() {
        return Call.builder("invented-staff-at-flat-rate", TEXT)
                .offersFunding()
                .offers(Track.of("ADVICE_ON_SITE"), TEXT)
                .beneficiaries(
                        A,
                        BeneficiaryKind.ASSOCIATION,
                        BeneficiaryKind.PRIVATE_ESTABLISHMENT,
                        BeneficiaryKind.FOREIGN_BODY)
                .policyRoles(A, PolicyRole.values())
                .pays(A, CostNature.STUDIES, CostNature.SERVICES, CostNature.DIGITAL_EQUIPMENT)
                .staffMinimum(A, fte("0.5"))
                .flatRate(flatRate("20", Base.DIRECT_WITHOUT_STAFF, CostNature.STAFF))
                .aid(
                        A,
                        Value.when(of(BeneficiaryKind.ASSOCIATION), Rate.percent("100"))
                                .orWhen(of(BeneficiaryKind.PRIVATE_ESTABLISHMENT), Rate.percent("45.5"))
                                .otherwise(Rate.percent("0")))
                .maximumAid(A, euros("99999.99"))
                .publicCofinancing(A, Rate.percent("100"))
                .ownContribution(A, Rate.percent("0.0001"))
                .deadline(deadline(Optional.of(LocalTime.of(23, 59, 59))))
                .build();
    }

    /** A call with limits on several bases, a flat rate in cases, and an aid in whole euros. */
    private static Call limitedOnBothSides() {
        Criterion option = Criterion.named("OPTION", Subject.OPERATION, TEXT)
                .withAnswer("FIFTEEN", TEXT)
                .withAnswer("SEVEN", TEXT);
        return Call.builder("invented-limits", TEXT)
                .offersFunding()
                .asks(A, option)
                .pays(A, CostNature.STAFF, CostNature.STUDIES, CostNature.DIGITAL_EQUIPMENT)
                .flatRate(FlatRate.of(
                        A,
                        Value.when(Condition.where(option).in(Answer.of("SEVEN")), Rate.percent("7"))
                                .otherwise(Rate.percent("15.0001")),
                        Base.DIRECT,
                        List.of(CostNature.TRAVEL)))
                .limit(Limit.on(A, Base.DIRECT)
                        .atLeast(euros("40000.00"))
                        .withUpper(new Limit.Edge(Value.of(Bound.of(euros("900000.00"))), true))
                        .refusing("DIRECT_COSTS", TEXT))
                .limit(Limit.on(B, Base.DIRECT)
                        .atMost(Share.of(Rate.percent("90"), Base.TOTAL))
                        .refusing("DIRECT_PART", TEXT))
                .limit(Limit.on(B, Base.OWN)
                        .atLeast(Value.of(Bound.of(
                                Share.of(Rate.percent("18.5"), Base.DIRECT),
                                Share.of(Rate.percent("4.0001"), Base.TOTAL))))
                        .refusing("OWN_FUNDS", TEXT))
                .aid(A, Rate.percent("40.0007"))
                .wholeEuros(A)
                .minimumAid(A, euros("17000.00"))
                .ownContribution(A, Rate.percent("20"))
                .build();
    }

    /** A call whose rules, rates and limits depend on answers of the operation and the applicant. */
    private static Call dependingOnAnswers() {
        Criterion size = Criterion.named("SIZE", Subject.PARTY, TEXT)
                .withAnswer("SMALL", TEXT)
                .withAnswer("MEDIUM", TEXT)
                .withAnswer("LARGE", TEXT);
        Criterion jobs = Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 100);
        Criterion place = Criterion.coded("PLACE", Subject.OPERATION, TEXT, "communes");
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
        Condition isSmall = Condition.applicant(Condition.where(size).in(Answer.of("SMALL")));
        Condition isLarge = Condition.applicant(Condition.where(size).in(Answer.of("LARGE")));
        Condition isGreen = Condition.where(green).in(Answer.of(true));
        Condition isNorth = Condition.where(place).in(Answer.of("59"), Answer.of("62"));
        return Call.builder("invented-answers", TEXT)
                .offersFunding()
                .offers(Track.of("ADVICE"), TEXT)
                .with(Beneficiaries.of(A, Set.of(BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.ASSOCIATION))
                        .orOfLegalForms("57", "5499"))
                .asks(A, place)
                .asks(A, size)
                .asks(B, jobs)
                .asks(B, green)
                .requires(Requirement.of(A, Rule.of("NOT_LARGE"), Condition.not(isLarge), TEXT)
                        .onlyWhen(Condition.where(jobs).between(2, 49))
                        .deciding(Track.FUNDING))
                .requires(
                        B,
                        "JOBS_OR_NORTH",
                        Condition.any(isNorth, Condition.where(jobs).atMost(90)),
                        TEXT)
                .startsAfterSubmission(A)
                .pays(A, CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES, CostNature.INFRASTRUCTURE)
                .flatRate(FlatRate.of(
                                A,
                                Value.when(isNorth, Rate.percent("7.5")).otherwise(Rate.percent("5")),
                                Base.sum("PAID_OUT", Base.of(CostNature.STUDIES), Base.of(CostNature.SERVICES)),
                                List.of(CostNature.TRAVEL))
                        .withCap(Limit.of(
                                B,
                                Limit.Form.FLAT_RATE_CAP,
                                Value.when(isGreen, bound("4000.01")).otherwise(bound("2500.00")))))
                .limit(Limit.on(B, Base.of(CostNature.SERVICES))
                        .atMost(Share.of(Rate.percent("12.5"), Base.TOTAL))
                        .refusing("SERVICES", TEXT))
                .limit(Limit.on(B, Base.TOTAL)
                        .atLeast(Value.when(isSmall, bound("20000.00")).otherwise(bound("40000.01")))
                        .refusing("LEAST_COST", TEXT))
                .limit(Limit.on(A, Base.OWN)
                        .atLeast(Value.of(Bound.of(Share.of(
                                Value.when(isGreen, Factor.of("0.1")).otherwise(Factor.of("0.250001")), Base.DIRECT))))
                        .refusing("OWN_FUNDS", TEXT)
                        .onlyWhen(Condition.all(isNorth, Condition.not(isLarge))))
                .publicCofinancing(A, Rate.percent("5"))
                .with(AidIntensity.of(
                                A,
                                Value.sum(Rate.percent("30.0003"))
                                        .plus(isGreen, Rate.percent("10"))
                                        .plus(Value.when(Condition.where(jobs).atLeast(10), Rate.percent("20"))
                                                .orWhen(Condition.where(jobs).atLeast(3), Rate.percent("12.5"))
                                                .otherwise(Rate.percent("0")))
                                        .atMost(Rate.percent("55")))
                        .of(Base.DIRECT)
                        .upTo(B, euros("800000.00")))
                .with(Limit.of(
                        B,
                        Limit.Form.MAXIMUM_AID,
                        Value.when(isSmall, bound("200000.03")).otherwise(bound("150000.00"))))
                .with(Limit.of(
                        A,
                        Limit.Form.MINIMUM_AID,
                        Value.when(isLarge, bound("20000.00")).otherwise(bound("9000.00"))))
                .with(Limit.of(
                                A,
                                Limit.Form.MAXIMUM_PUBLIC_AID,
                                Value.of(Bound.of(Share.of(Rate.percent("60"), Base.TOTAL))))
                        .reducing())
                .limit(Limit.on(B, Base.AID)
                        .atMost(Share.times("2.5", Base.OTHER_PUBLIC))
                        .reducing()
                        .onlyWhen(isGreen))
                .sharedOut(A)
                .deadline(deadline(Optional.empty()))
                .readAs(CentRounding.HALF_UP)
                .build();
    }

    private static Bound bound(String amount) {
        return Bound.of(euros(amount));
    }

    private static Call withoutRate() {
        return Call.builder("invented-without-rate", TEXT)
                .offersFunding()
                .offers(Track.of(ODD), TEXT)
                .beneficiaries(A, BeneficiaryKind.values())
                .pays(A, CostNature.STAFF)
                .staffMinimum(A, fte("1"))
                .duration(A, 0, 36)
                .ownContribution(A, Rate.percent("50"))
                .maximumPublicAid(B, euros("200000.00"))
                .submissionRequired(A)
                .readAs(StaffShareScope.OPERATION)
                .build();
    }

    private static Call withoutFunding() {
        return Call.builder("invented-without-funding", TEXT)
                .offers(Track.of("COACHING"), TEXT)
                .offers(Track.of("track1"), TEXT)
                .beneficiaries(A, BeneficiaryKind.ASSOCIATION)
                .declaration(A, "PLAIN", PLAIN, TEXT)
                .document(TEXT)
                .recipient(TEXT)
                .submissionRequired(A)
                .deadline(deadline(Optional.empty()))
                .build();
    }

    private static Condition of(BeneficiaryKind kind) {
        return Condition.applicant(Condition.where(CommonCriteria.KIND).in(Answer.of(kind.name())));
    }

    private static FlatRate flatRate(String percentage, Base base, CostNature nature) {
        return FlatRate.of(A, Rate.percent(percentage), base, nature);
    }

    private static Deadline deadline(Optional<LocalTime> until) {
        Deadline day = Deadline.of(A, LocalDate.of(2025, 2, 28), ZoneId.of("Europe/Paris"));
        return until.map(day::withUntil).orElse(day);
    }
}
