package io.github.federules.examples.quickstart.calls;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.criterion.Subject.*;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static io.github.federules.core.rule.Clause.summary;
import static io.github.federules.feder.SharedCriteria.SIZE;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.*;
import io.github.federules.core.value.Value;
import io.github.federules.feder.CommonProvisions;

/** SME Enhance: ceilings on two categories of costs. */
final class SmeEnhance {

    static final Clause S1 = summary("S1", "SMEs");
    static final Clause S2 = summary("S2", "50% in Malta, 60% in Gozo");
    static final Clause S3 = summary("S3", "main and ancillary costs, lease");
    static final Clause S4 = summary("S4", "ancillary, lease: at most 10% of main each");
    static final Clause S5 = summary("S5", "flat rate of 7% for indirect costs");
    static final Clause S6 = summary("S6", "aid from €10,000 to €120,000");
    static final Clause S7 = summary("S7", "at most 24 months");
    static final Clause S8 = summary("S8", "de minimis: €300,000 in 3 years");
    static final Criterion PLACE = Criterion.named(
                    "PLACE", OPERATION, text("Lieu de l'opération", "Place of the operation"))
            .withAnswer("MALTA", text("Malte", "Malta"))
            .withAnswer("GOZO", text("Gozo", "Gozo"));
    static final Criterion PART = Criterion.named("PART", COST_LINE, text("Partie du projet", "Part of the project"))
            .withAnswer("MAIN", text("principale", "main"))
            .withAnswer("ANCILLARY", text("annexe", "ancillary"))
            .withAnswer("LEASE", text("location", "lease"));

    static LocalizedText text(String french, String english) {
        return new LocalizedText(french, english);
    }

    static Base costs(String part, String french, String english) {
        return Base.lines(part + "_COSTS", where(PART).in(part)).called(text(french, english));
    }

    static Call call() {
        Base main = costs("MAIN", "dépenses principales", "main costs");
        Base ancillary = costs("ANCILLARY", "dépenses annexes", "ancillary costs");
        Base lease = costs("LEASE", "dépenses de location", "lease costs");
        return Call.builder("mt-sme-enhance", text("SME Enhance, Malte", "SME Enhance, Malta"))
                .edition(Edition.first("pwc.com/mt"))
                .asks(S1, SIZE)
                .asks(S2, PLACE)
                .asks(S3, PART)
                .requires(
                        S1,
                        "SME",
                        applicant(where(SIZE).in("MICRO", "SMALL", "MEDIUM")),
                        text("le porteur de projet est une PME", "the applicant is an SME"))
                .duration(S7, 0, 24)
                .pays(S3, CostNature.standard())
                .flatRate(FlatRate.of(S5, percent("7"), Base.DIRECT))
                .limit(Limit.on(S4, ancillary)
                        .atMost(Share.of(percent("10"), main))
                        .reducing())
                .limit(Limit.on(S4, lease).atMost(Share.of(percent("10"), main)).reducing())
                .limit(Limit.on(S8, Base.DE_MINIMIS).atMost(euros("300000.00")).reducing())
                .aid(S2, Value.when(where(PLACE).in("GOZO"), percent("60")).otherwise(percent("50")))
                .maximumAid(S6, euros("120000.00"))
                .minimumAid(S6, euros("10000.00"))
                .under(CommonProvisions.of2021())
                .build();
    }
}
