package io.github.federules.assurance.benchmarks;

import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Regime;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call with what {@link EveryNoun} lacks: hours at the annual cost, a lump sum, a flat rate, a ceiling and a rate of each party, a
 * regime, a question of its own and points. Its dossier has three parties and twelve lines.
 */
final class WholeLanguage {

    private static final Clause CLAUSE = new Clause("W1", "the call");
    private static final LocalizedText TEXT = new LocalizedText("tout", "everything");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);
    private static final Criterion QUALITY = Criterion.number("QUALITY", Subject.ASSESSMENT, TEXT, 0, 20);
    private static final Question PREPARED =
            Question.named("PREPARED", TEXT).withAnswer("NO", TEXT).withAnswer("YES", TEXT);

    private final Assessor assessor = Assessor.of(call());
    private final Dossier known = dossier(Party.unknown().answering(SIZE, Answer.of("SMALL")));
    private final Dossier open = dossier(Party.unknown());

    private static Call call() {
        Regime deMinimis = Regime.of("de-minimis", TEXT)
                .with(Limit.on(CLAUSE, Base.DE_MINIMIS)
                        .atMost(euros("300000.00"))
                        .reducing()
                        .ofEach());
        return Call.builder("whole-2026", TEXT)
                .asks(CLAUSE, SIZE, QUALITY)
                .under(CLAUSE, deMinimis)
                .leavesOpen(CLAUSE, PREPARED)
                .pays(CLAUSE, CostNature.SERVICES, CostNature.COMMUNICATION)
                .pays(EligibleCosts.of(CLAUSE, Set.of(CostNature.STAFF))
                        .at(UnitPrice.hourly(new LocalizedText("heure", "hour"), 1_720)))
                .lumpSum(LumpSum.of(CLAUSE, euros("5000.00"))
                        .named("PREPARATION")
                        .ofEach()
                        .onlyWhen(reading(PREPARED, "YES")))
                .flatRate(FlatRate.of(CLAUSE, Rate.percent("15"), Base.STAFF).ofEach())
                .limit(Limit.on(CLAUSE, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Rate.percent("5"), Base.TOTAL))
                        .reducing()
                        .ofEach())
                .aid(AidIntensity.of(
                                CLAUSE,
                                Value.when(where(SIZE).in(Answer.of("SMALL")), Rate.percent("60"))
                                        .otherwise(Rate.percent("50")))
                        .ofEach())
                .minimumAid(CLAUSE, euros("10000.00"))
                .offersFunding()
                .offers(Track.SELECTION, TEXT)
                .score(CLAUSE, Value.times(1L, QUALITY))
                .limit(Limit.on(CLAUSE, Base.SCORE).atLeast(12).refusing("PASS_MARK", TEXT))
                .build();
    }

    private static Dossier dossier(Party applicant) {
        List<CostLine> lines = new ArrayList<>();
        for (String partner : List.of("", "Labo", "École")) {
            for (CostLine line : List.of(
                    CostLine.of(CostNature.STAFF, "Hours", Quantity.of("800").atAnnualCost(euros("52000.00"))),
                    CostLine.of(CostNature.SERVICES, euros("40000.00")),
                    CostLine.of(CostNature.SERVICES, euros("20000.00")),
                    CostLine.of(CostNature.COMMUNICATION, euros("6000.00")))) {
                lines.add(partner.isEmpty() ? line : line.withPartner(partner));
            }
        }
        List<Party> partners = List.of(
                Party.unknown().withName("Labo").withDeMinimisAid(euros("0.00")).answering(SIZE, Answer.of("LARGE")),
                Party.unknown()
                        .withName("École")
                        .withDeMinimisAid(euros("0.00"))
                        .answering(SIZE, Answer.of("SMALL")));
        return Dossier.of(
                        Applicant.of(applicant.withDeMinimisAid(euros("0.00"))).withMembers(partners),
                        Operation.titled("Operation").withCostLines(lines))
                .withAssessment(new Answers(Map.of(QUALITY.code(), Answer.of(12))));
    }

    Decision known() {
        return EveryNoun.read(assessor.assess(known));
    }

    Decision open() {
        return EveryNoun.read(assessor.assess(open));
    }
}
