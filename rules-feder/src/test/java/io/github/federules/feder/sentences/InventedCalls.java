package io.github.federules.feder.sentences;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
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

/** Calls that no authority has published, each with terms that the catalogue lacks. */
final class InventedCalls {

    static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    static final Criterion ACTIVITY = Criterion.named(
                    "ACTIVITY", Subject.OPERATION, new LocalizedText("Quelle activité\u00a0?", "Which activity?"))
            .withAnswer("RESEARCH", new LocalizedText("recherche", "research"))
            .withAnswer("SALES", new LocalizedText("vente", "sales"))
            .withAnswer("LEISURE", new LocalizedText("loisirs", "leisure"));

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private InventedCalls() {}

    /** Two flat rates, one with a maximum of its own, a minimum of aid and a maximum of aid. */
    static Call cappedFlatRates() {
        return of("capped-flat-rates", "Des taux forfaitaires plafonnés", "Capped flat rates")
                .pays(k(1), CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES)
                .flatRate(FlatRate.of(k(2), Rate.percent("15"), Base.STAFF, CostNature.TRAVEL)
                        .withCap(k(3), euros("5000.00")))
                .flatRate(FlatRate.of(k(4), Rate.percent("7"), Base.DIRECT_WITHOUT_SERVICES))
                .aid(k(5), Rate.percent("50"))
                .minimumAid(k(6), euros("10000.00"))
                .maximumAid(k(7), euros("40000.00"))
                .leavesOpen(k(5), Question.ROUNDING)
                .build();
    }

    /** VAT that is not recovered counts for the minimum. */
    static Call withVat() {
        return of("with-vat", "La TVA est éligible", "VAT is eligible")
                .pays(k(1), CostNature.standard())
                .staffMinimum(k(2), fte("0.20"))
                .paysVat(k(3))
                .minimumCost(k(4), euros("12000.00"))
                .aid(k(5), Rate.percent("40"))
                .build();
    }

    /** A deadline at noon, a maximum cost, and a rate for each activity. */
    static Call atNoon() {
        return of("at-noon", "Avant midi", "By noon")
                .pays(k(1), CostNature.STUDIES, CostNature.SERVICES)
                .maximumCost(k(2), euros("50000.00"))
                .asks(k(3), ACTIVITY)
                .aid(
                        k(3),
                        Value.when(Condition.where(ACTIVITY).in(Answer.of("RESEARCH")), Rate.percent("68.44"))
                                .orWhen(Condition.where(ACTIVITY).in(Answer.of("SALES")), Rate.percent("25")))
                .document(new LocalizedText("le formulaire", "the form"))
                .submissionRequired(k(4))
                .deadline(Deadline.of(k(5), DAY, PARIS).withUntil(LocalTime.NOON))
                .build();
    }

    /** Exactly twelve months within a window, and terms on the financing plan. */
    static Call financed() {
        return of("financed", "Un plan de financement", "A financing plan")
                .beneficiaries(k(1), BeneficiaryKind.ASSOCIATION, BeneficiaryKind.PUBLIC_ESTABLISHMENT)
                .pays(k(2), CostNature.STAFF, CostNature.STUDIES)
                .staffMinimum(k(3), fte("0.20"))
                .aid(k(4), Rate.percent("50"))
                .ownContribution(k(5), Rate.percent("20"))
                .publicCofinancing(k(6), Rate.percent("10"))
                .maximumPublicAid(k(7), euros("30000.00"))
                .duration(k(8), 12, 12)
                .window(k(9), LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))
                .build();
    }

    /** Partners share the aid, and the rate depends on who applies. */
    static Call shared() {
        return of("shared", "Une aide partagée", "Shared aid")
                .pays(k(1), CostNature.standard())
                .aid(
                        k(2),
                        Value.when(
                                        Condition.applicant(Condition.where(CommonCriteria.KIND)
                                                .in(Answer.of("ASSOCIATION"))),
                                        Rate.percent("60"))
                                .otherwise(Rate.percent("33.33")))
                .beneficiaries(k(3), BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY)
                .sharedOut(k(4))
                .build();
    }

    private static CallBuilder of(String id, String french, String english) {
        return Call.builder(id, new LocalizedText(french, english));
    }

    private static Clause k(int number) {
        return new Clause("K" + number, "les mots de l'appel, numéro " + number);
    }
}
