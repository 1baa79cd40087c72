package io.github.federules.examples.quickstart.calls;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.dossier.BeneficiaryKind.*;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static io.github.federules.core.reading.DeadlineDay.INCLUSIVE;
import static io.github.federules.core.rule.Clause.summary;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.value.Value;
import io.github.federules.feder.CommonProvisions;
import java.time.LocalDate;
import java.time.ZoneId;

/** Energy renovation of public buildings: more aid for each label. */
final class Renovation {

    static final Clause R1 = summary("R1", "organismes publics");
    static final Clause R2 = summary("R2", "travaux de la liste");
    static final Clause R3 = summary("R3", "50 % au plus, et 10 % par label, pour deux au plus");
    static final Clause R4 = summary("R4", "aide de 400 000 € au plus, bonus compris");
    static final Clause R5 = summary("R5", "aide de 100 000 € au moins, bonus compris");
    static final Clause R6 = summary("R6", "date limite : 13 juillet 2023");
    static final Clause R7 = summary("R7", "bâtiments, performance, taux accordé, autres aides");
    static final LocalizedText TITLE = text(
            "Rénovation énergétique de bâtiments publics, Nouvelle-Aquitaine 2023",
            "Energy renovation of public buildings, Nouvelle-Aquitaine 2023");
    static final LocalizedText OPEN = text(
            "Ni les travaux, ni le taux accordé, ni d'autres aides ne sont examinés ici.",
            "The works, the rate granted and other aid are not checked here.");
    static final Criterion CERTIFIED = label(
            "CERTIFIED",
            "Certification environnementale ou démarche BDNA ?",
            "Environmental certification or BDNA approach?");
    static final Criterion RENEWABLE =
            label("RENEWABLE", "Énergie renouvelable pour l'usage propre ?", "Renewable energy for own use?");
    static final Criterion BIOBASED = label(
            "BIOBASED",
            "Deux lots ou plus à matériau principal biosourcé ?",
            "Two work items or more of a bio-based main material?");

    static Criterion label(String code, String french, String english) {
        return Criterion.yesNo(code, Subject.OPERATION, text(french, english));
    }

    static LocalizedText text(String french, String english) {
        return new LocalizedText(french, english);
    }

    static Call call() {
        var ten = percent("10");
        var labels = Value.sum(where(CERTIFIED).isYes(), ten)
                .plus(where(RENEWABLE).isYes(), ten)
                .plus(where(BIOBASED).isYes(), ten)
                .atMost(percent("20"));
        return Call.builder("na-renovation-2023", TITLE)
                .edition(Edition.first("les-aides.nouvelle-aquitaine.fr"))
                .asks(R3, CERTIFIED, RENEWABLE, BIOBASED)
                .beneficiaries(R1, LOCAL_AUTHORITY, LOCAL_AUTHORITY_GROUPING, PUBLIC_ESTABLISHMENT, SYNDICAT_MIXTE)
                .pays(R2, CostNature.standard())
                .aid(R3, Value.sum(percent("50")).plus(labels))
                .maximumAid(R4, euros("400000.00"))
                .minimumAid(R5, euros("100000.00"))
                .deadline(R6, LocalDate.of(2023, 7, 13), ZoneId.of("Europe/Paris"))
                .readAs(INCLUSIVE)
                .leavesOpen(R6, Question.DEADLINE)
                .notJudged(R7, OPEN)
                .under(CommonProvisions.of2021())
                .build();
    }
}
