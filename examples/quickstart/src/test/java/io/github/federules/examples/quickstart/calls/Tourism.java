package io.github.federules.examples.quickstart.calls;

import static io.github.federules.core.condition.CommonCriteria.KIND;
import static io.github.federules.core.condition.Condition.*;
import static io.github.federules.core.criterion.Subject.*;
import static io.github.federules.core.dossier.BeneficiaryKind.*;
import static io.github.federules.core.dossier.CostFamily.*;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static io.github.federules.core.rule.Clause.summary;
import static io.github.federules.core.value.Value.times;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.*;
import io.github.federules.core.value.Value;
import io.github.federules.feder.CommonProvisions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** An invented call on tourism: natures of its own, staff by the hour, a ceiling on communication, and points. */
final class Tourism {

    static final Clause T1 = summary("T1", "communes, groupements de collectivités et associations");
    static final Clause T2 = summary("T2", "travaux, équipements, prestations et communication");
    static final Clause T3 = summary("T3", "personnel, par heure : coût annuel divisé par 1 720");
    static final Clause T4 = summary("T4", "coûts indirects : 7 % des coûts directs");
    static final Clause T5 = summary("T5", "communication : 5 % du coût total au plus");
    static final Clause T6 = summary("T6", "coût total de 30 000 € hors taxes au moins");
    static final Clause T7 = summary("T7", "50 %, et 60 % pour une commune de moins de 3 500 habitants");
    static final Clause T8 = summary("T8", "aide de 10 000 € à 150 000 €");
    static final Clause T9 = summary("T9", "autofinancement de 20 % du coût total au moins");
    static final Clause T10 = summary("T10", "12 à 36 mois");
    static final Clause T11 = summary("T11", "au plus tard le 30 juin 2027 à 17 h, heure de Paris");
    static final Clause T12 = summary("T12", "quatre critères notés de 0 à 5 ; sélection à partir de 12 points sur 20");
    static final CostNature PERSONNEL = CostNature.of("PERSONNEL", STAFF, text("personnel", "staff"));
    static final CostNature WORKS =
            CostNature.of("WORKS", INVESTMENT, text("travaux et équipements", "works and equipment"));
    static final CostNature SERVICES = CostNature.of("SERVICES", OPERATING, text("prestations", "services"));
    static final CostNature COMMUNICATION =
            CostNature.of("COMMUNICATION", OPERATING, text("communication", "communication"));
    static final Criterion POPULATION = Criterion.number(
            "POPULATION",
            APPLICANT,
            text("Nombre d'habitants de la commune", "Inhabitants of the commune"),
            0,
            Criterion.GREATEST_NUMBER);
    static final Criterion ATTRACTION = marked("ATTRACTION", "Intérêt pour les visiteurs", "Interest for visitors");
    static final Criterion BENEFIT = marked("BENEFIT", "Retombées pour les habitants", "Benefit for residents");
    static final Criterion ACCESS = marked("ACCESS", "Accueil de tous les publics", "Access for everyone");
    static final Criterion ENVIRONMENT =
            marked("ENVIRONMENT", "Respect de l'environnement", "Care for the environment");

    static LocalizedText text(String french, String english) {
        return new LocalizedText(french, english);
    }

    static Criterion marked(String code, String french, String english) {
        return Criterion.number(code, ASSESSMENT, text(french, english), 0, 5);
    }

    static Call call() {
        var small = all(where(KIND).in("LOCAL_AUTHORITY"), where(POPULATION).atMost(3499));
        return Call.builder("tourisme-2027", text("Tourisme 2027 (appel inventé)", "Tourism 2027 (an invented call)"))
                .edition(Edition.first("appel inventé"))
                .offersFunding()
                .offers(Track.SELECTION, text("Sélection", "Selection"))
                .natures(PERSONNEL, WORKS, SERVICES, COMMUNICATION)
                .asks(T7, POPULATION)
                .asks(T12, ATTRACTION, BENEFIT, ACCESS, ENVIRONMENT)
                .with(Beneficiaries.of(T1, Set.of(LOCAL_AUTHORITY_GROUPING, ASSOCIATION))
                        .orOfLegalForms("7210"))
                .duration(T10, 12, 36)
                .pays(T2, WORKS, SERVICES, COMMUNICATION)
                .pays(EligibleCosts.of(T3, Set.of(PERSONNEL)).at(UnitPrice.hourly(text("heure", "hour"), 1720)))
                .flatRate(FlatRate.of(T4, percent("7"), Base.DIRECT))
                .minimumCost(T6, euros("30000.00"))
                .limit(Limit.on(T5, Base.of(COMMUNICATION))
                        .atMost(Share.of(percent("5"), Base.TOTAL))
                        .reducing())
                .limit(Limit.on(T12, Base.SCORE).atLeast(12).refusing(Rule.of("PASS_MARK"), Optional.empty()))
                .aid(T7, Value.when(applicant(small), percent("60")).otherwise(percent("50")))
                .maximumAid(T8, euros("150000.00"))
                .minimumAid(T8, euros("10000.00"))
                .ownContribution(T9, percent("20"))
                .score(T12, times(1L, ATTRACTION), times(1L, BENEFIT), times(1L, ACCESS), times(1L, ENVIRONMENT))
                .deadline(Deadline.of(T11, LocalDate.of(2027, 6, 30), ZoneId.of("Europe/Paris"))
                        .withUntil(LocalTime.of(17, 0)))
                .under(CommonProvisions.of2021())
                .build();
    }
}
