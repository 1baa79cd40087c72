package io.github.federules.testkit;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
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
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Invented calls: one with every question open, one with most other terms, one with a range of rates, and a bare one. */
public final class Samples {

    /** The clause of all their terms. */
    public static final Clause L1 = new Clause("L1", "the words of the call");

    /** The track that the call with open questions offers beside funding. */
    public static final Track COACHING = Track.of("COACHING");

    private static final LocalizedText IT_IS_GREEN = new LocalizedText("elle est verte", "the operation is green");

    /** What the call with open questions requires to be declared. */
    public static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, IT_IS_GREEN);

    private Samples() {}

    /** Staff and services from 70,000.00, an aid of 60% up to 250,000.00, travel at 15% of staff; all questions open. */
    public static Call open() {
        return Call.builder("open", new LocalizedText("Appel ouvert", "Open call"))
                .offersFunding()
                .offers(COACHING, new LocalizedText("Accompagnement", "Coaching"))
                .beneficiaries(L1, BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.ASSOCIATION)
                .policyRoles(L1, PolicyRole.DIRECT, PolicyRole.DELEGATED)
                .declaration(L1, "GREEN_PURPOSE", GREEN, IT_IS_GREEN)
                .pays(L1, CostNature.STAFF, CostNature.SERVICES, CostNature.INFRASTRUCTURE)
                .staffMinimum(L1, fte("0.20"))
                .flatRate(L1, Rate.percent("15"), CostNature.TRAVEL)
                .minimumCost(L1, euros("70000.00"))
                .aid(L1, Rate.percent("60"))
                .maximumAid(L1, euros("250000.00"))
                .submissionRequired(L1)
                .submissionElectronic(L1)
                .deadline(L1, LocalDate.of(2025, 2, 28), ZoneId.of("Europe/Paris"))
                .leavesOpen(L1, Question.MINIMUM_COST_BASIS)
                .leavesOpen(L1, Question.STAFF_SHARE_SCOPE)
                .leavesOpen(L1, Question.FLAT_RATE_BASE)
                .leavesOpen(L1, Question.DEADLINE)
                .leavesOpen(L1, Question.ROUNDING)
                .build();
    }

    /** A call with all other terms: rates by activity, a maximum, a floor, financing, VAT, a period, an hour. */
    public static Call strict() {
        LocalizedText words = new LocalizedText("activité", "activity");
        Criterion activity = Criterion.named("ACTIVITY", Subject.OPERATION, words)
                .withAnswer("RESEARCH", words)
                .withAnswer("TRADE", words)
                .withAnswer("LEISURE", words);
        return Call.builder("strict", new LocalizedText("Appel strict", "Strict call"))
                .pays(L1, CostNature.STUDIES, CostNature.STAFF)
                .staffMinimum(L1, fte("0.1"))
                .paysVat(L1)
                .flatRate(FlatRate.of(L1, Rate.percent("7"), Base.DIRECT, CostNature.CATERING)
                        .withCap(L1, euros("5000.00")))
                .minimumCost(L1, euros("10000.00"))
                .maximumCost(L1, euros("400000.00"))
                .asks(L1, activity)
                .aid(
                        L1,
                        Value.when(Condition.where(activity).in(Answer.of("RESEARCH")), Rate.percent("50"))
                                .orWhen(Condition.where(activity).in(Answer.of("TRADE")), Rate.percent("33.33")))
                .minimumAid(L1, euros("2500.00"))
                .ownContribution(L1, Rate.percent("20"))
                .publicCofinancing(L1, Rate.percent("2"))
                .maximumPublicAid(L1, euros("150000.00"))
                .duration(L1, 6, 24)
                .window(L1, LocalDate.of(2024, 1, 1), LocalDate.of(2027, 12, 31))
                .deadline(Deadline.of(L1, LocalDate.of(2024, 6, 30), ZoneId.of("Europe/Paris"))
                        .withUntil(LocalTime.NOON))
                .build();
    }

    /** A call whose authority sets a rate from 25% to 80%, and whose partners share an aid of at least 1,000.00. */
    public static Call ranged() {
        return Call.builder("ranged", new LocalizedText("Appel à taux variable", "Call with a range of rates"))
                .pays(L1, CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(L1, fte("0.25"))
                .aid(L1, Value.within(Rate.percent("25"), Rate.percent("80")))
                .minimumAid(L1, euros("1000.00"))
                .sharedOut(L1)
                .maximumPublicAid(L1, euros("30000.00"))
                .build();
    }

    /** A call that pays half of the cost of studies, without any rule. */
    public static Call bare() {
        return Call.builder("bare", new LocalizedText("Appel nu", "Bare call"))
                .pays(L1, CostNature.STUDIES)
                .aid(L1, Rate.percent("50"))
                .build();
    }
}
