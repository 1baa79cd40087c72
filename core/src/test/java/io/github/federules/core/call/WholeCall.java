package io.github.federules.core.call;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

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
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A call that has every term that a call can have; it exists nowhere. */
public final class WholeCall {

    /** A criterion of each kind. */
    public static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, question("Taille", "Size"))
            .withAnswer("SMALL", new LocalizedText("petite", "small"))
            .withAnswer("LARGE", new LocalizedText("grande", "large"));

    public static final Criterion JOBS =
            Criterion.number("JOBS", Subject.OPERATION, question("Emplois créés", "Jobs created"), 0, 1000);
    public static final Criterion COMMUNE =
            Criterion.coded("COMMUNE", Subject.APPLICANT, question("Commune", "Municipality"), "insee");
    public static final Criterion RENEWABLE =
            Criterion.yesNo("RENEWABLE", Subject.OPERATION, question("Énergie renouvelable", "Renewable energy"));
    public static final Criterion QUALITY =
            Criterion.number("QUALITY", Subject.ASSESSMENT, question("Qualité", "Quality"), 0, 20);

    private static final LocalizedText WATER_IS_SAVED = new LocalizedText("l'eau est épargnée", "water is saved");

    /** What must be declared. */
    public static final Criterion SAVES_WATER = Criterion.yesNo("SAVES_WATER", Subject.OPERATION, WATER_IS_SAVED);

    private static final Base EQUIPPED_STAFF =
            Base.sum("EQUIPPED_STAFF", Base.STAFF, Base.lines("EQUIPMENT", CostNature.DIGITAL_EQUIPMENT));
    private static final Base WITHOUT_STUDIES =
            Base.without("WITHOUT_STUDIES", Base.DIRECT, Base.of(CostNature.STUDIES));

    private WholeCall() {}

    private static LocalizedText question(String french, String english) {
        return new LocalizedText(french + "\u00a0?", english + "?");
    }

    /** The call, with aid at this rate. */
    public static CallBuilder at(Value<Rate> rate) {
        return Call.builder("whole-2026", new LocalizedText("Tout", "Everything"))
                .edition(new Edition("2", Optional.of(LocalDate.of(2026, 1, 1)), "example.org/whole"))
                .offersFunding()
                .offers(Track.of("COACHING"), new LocalizedText("Accompagnement", "Coaching"))
                .offers(Track.SELECTION, new LocalizedText("Sélection", "Selection"))
                .document(new LocalizedText("le formulaire", "the form"))
                .recipient(new LocalizedText("à l'agence", "to the agency"))
                .beneficiaries(clause("A1"), BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY)
                .policyRoles(clause("A2"), PolicyRole.DIRECT, PolicyRole.DELEGATED)
                .asks(clause("K1"), SIZE)
                .asks(clause("K2"), JOBS)
                .asks(clause("K3"), COMMUNE)
                .asks(clause("K4"), RENEWABLE)
                .asks(clause("K5"), QUALITY)
                .requires(
                        clause("Q1"),
                        "SIZE",
                        Condition.applicant(Condition.not(Condition.where(SIZE).in(Answer.of("LARGE")))),
                        new LocalizedText("le porteur n'est pas une grande entreprise", "the applicant is not large"))
                .requires(Requirement.of(
                                clause("Q2"),
                                Rule.of("PLACE"),
                                Condition.any(
                                        Condition.applicant(
                                                Condition.where(COMMUNE).in(Answer.of("59"))),
                                        Condition.where(JOBS).between(3, 10)),
                                new LocalizedText(
                                        "l'opération est proche ou crée des emplois", "it is near or creates jobs"))
                        .onlyWhen(Condition.where(RENEWABLE).in(Answer.of(true))))
                .requires(
                        clause("Q3"),
                        "QUALITY",
                        Condition.where(QUALITY).atLeast(10),
                        new LocalizedText("la qualité est suffisante", "the quality is sufficient"))
                .declaration(clause("O1"), "WATER_PURPOSE", SAVES_WATER, WATER_IS_SAVED)
                .duration(clause("O2"), 12, 36)
                .window(clause("O3"), LocalDate.of(2026, 1, 1), LocalDate.of(2029, 12, 31))
                .startsAfterSubmission(clause("O4"))
                .pays(clause("C1"), CostNature.STAFF, CostNature.STUDIES)
                .pays(clause("C2"), CostNature.DIGITAL_EQUIPMENT)
                .pays(EligibleCosts.of(clause("C8"), Set.of(CostNature.INFRASTRUCTURE))
                        .at(UnitPrice.of(new LocalizedText("jour", "day"), euros("250.00"))))
                .pays(EligibleCosts.of(clause("C9"), Set.of(CostNature.MAINTENANCE))
                        .at(UnitPrice.hourly(new LocalizedText("heure", "hour"), 1720)))
                .lumpSum(LumpSum.of(clause("C10"), euros("1500.00"), CostNature.DATA_HOSTING)
                        .named("PREPARATION"))
                .staffMinimum(clause("C3"), fte("0.20"))
                .flatRate(FlatRate.of(
                                clause("C4"), Rate.percent("7"), Base.DIRECT, CostNature.LODGING, CostNature.CATERING)
                        .withCap(clause("C5"), euros("5000.00"))
                        .withCalculated())
                .flatRate(clause("C6"), Rate.percent("15"))
                .paysVat(clause("C7"))
                .with(Limit.minimumCost(clause("T1"), euros("10000.00"))
                        .exceeded()
                        .withoutFlatRates())
                .maximumCost(clause("T2"), euros("900000.00"))
                .aid(AidIntensity.of(clause("F1"), rate).upTo(clause("F8"), euros("600000.00")))
                .maximumAid(clause("F2"), euros("300000.00"))
                .minimumAid(clause("F3"), euros("1000.00"))
                .sharedOut(clause("F4"))
                .ownContribution(clause("F5"), Rate.percent("20"))
                .publicCofinancing(clause("F7"), Rate.percent("10"))
                .maximumPublicAid(clause("F6"), euros("400000.00"))
                .wholeEuros(clause("F9"))
                .limit(Limit.on(clause("L1"), Base.of(CostNature.STUDIES))
                        .atMost(Share.of(Rate.percent("30"), Base.TOTAL))
                        .reducing())
                .limit(Limit.on(clause("L2"), EQUIPPED_STAFF)
                        .atLeast(Value.of(
                                Bound.of(Share.of(Rate.percent("10"), WITHOUT_STUDIES), Share.times("2", Base.OWN))))
                        .withUpper(new Limit.Edge(Value.of(Bound.of(euros("800000.00"))), false))
                        .refusing("EQUIPPED_STAFF", new LocalizedText("le personnel équipé", "equipped staff"))
                        .onlyWhen(Condition.where(JOBS).atLeast(1)))
                .limit(Limit.on(clause("L3"), Base.PUBLIC_AID)
                        .atMost(Value.when(
                                        Condition.where(RENEWABLE).in(Answer.of(true)),
                                        Bound.of(Share.of(Rate.percent("80"), Base.TOTAL)))
                                .otherwise(Bound.of(Share.of(Rate.percent("70"), Base.TOTAL))))
                        .reducing())
                .score(
                        clause("S1"),
                        Value.times(2L, QUALITY),
                        Value.times(1L, JOBS),
                        Value.sum(3L)
                                .plus(Condition.where(RENEWABLE).in(Answer.of(true)), 2L)
                                .plus(Value.times(1L, JOBS))
                                .atMost(10L))
                .limit(Limit.on(clause("S2"), Base.SCORE)
                        .atLeast(Value.when(Condition.where(RENEWABLE).in(Answer.of(true)), Bound.ofPoints(12))
                                .otherwise(Bound.ofPoints(10)))
                        .refusing(Rule.of("PASS_MARK"), Optional.empty()))
                .submissionRequired(clause("N1"))
                .submissionElectronic(clause("N2"))
                .deadline(Deadline.of(clause("N3"), LocalDate.of(2026, 6, 30), ZoneId.of("Europe/Paris"))
                        .withUntil(LocalTime.of(17, 0)))
                .leavesOpen(clause("R1"), Question.ROUNDING)
                .notJudged(clause("J1"), new LocalizedText("La qualité n'est pas jugée.", "Quality is not judged."));
    }

    /** Half for associations, a quarter for all others. */
    public static Value<Rate> byKind() {
        return Rates.ofKind(BeneficiaryKind.ASSOCIATION, "50", "25");
    }

    /** 45% for many jobs, 25% for renewable energy, and no rate for all else. */
    public static Value<Rate> withoutOtherwise() {
        return Value.when(Condition.where(JOBS).atLeast(100), Rate.percent("45"))
                .orWhen(Condition.where(RENEWABLE).in(Answer.of(true)), Rate.percent("25"));
    }

    /** 45%, 10 points more with renewable energy, at most 50%; otherwise, for many jobs, a quarter. */
    public static Value<Rate> conditional() {
        return new Value.Cases<>(
                List.of(new Value.Case<>(
                        Condition.all(
                                Condition.where(JOBS).atMost(5),
                                Condition.not(Condition.where(RENEWABLE).in(Answer.of(false)))),
                        Value.sum(Rate.percent("45"))
                                .plus(Condition.where(RENEWABLE).in(Answer.of(true)), Rate.percent("10"))
                                .atMost(Rate.percent("50")))),
                Optional.of(Value.of(Rate.percent("25"))));
    }

    /** The call with each kind of rate. */
    public static List<Call> withEachRate() {
        return List.of(
                at(Value.of(Rate.percent("60"))).build(),
                at(Value.within(Rate.percent("20"), Rate.percent("70"))).build(),
                at(byKind()).build(),
                at(withoutOtherwise()).build(),
                at(conditional()).build());
    }

    private static Clause clause(String id) {
        return new Clause(id, "The words of " + id);
    }
}
