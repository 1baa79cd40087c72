package io.github.federules.assurance.benchmarks;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A call that uses every noun of the language of calls: criteria and requirements, a value of cases and a sum, a base, real costs and a
 * flat rate, limits that refuse and limits that reduce. Its dossier has twelve lines.
 */
final class EveryNoun {

    private static final CostNature WAGES =
            CostNature.of("WAGES", CostFamily.STAFF, new LocalizedText("salaires", "wages"));
    private static final CostNature WORKS =
            CostNature.of("WORKS", CostFamily.INVESTMENT, new LocalizedText("travaux", "works"));

    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, text("Taille", "Size"))
            .withAnswer("SMALL", text("petite", "small"))
            .withAnswer("LARGE", text("grande", "large"));
    private static final Criterion RENEWABLE =
            Criterion.yesNo("RENEWABLE", Subject.OPERATION, text("Énergie renouvelable", "Renewable energy"));
    private static final Criterion JOBS =
            Criterion.number("JOBS", Subject.OPERATION, text("Emplois créés", "Jobs created"), 0, 1_000);
    private static final Criterion QUALITY =
            Criterion.number("QUALITY", Subject.ASSESSMENT, text("Qualité", "Quality"), 0, 20);
    private static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, text("Rôle", "Role"))
            .withAnswer("MAIN", text("principal", "main"))
            .withAnswer("ANCILLARY", text("annexe", "ancillary"))
            .ofNatures("WORKS");

    private static final Condition IS_SMALL = Condition.applicant(where(SIZE).in(Answer.of("SMALL")));
    private static final Condition IS_RENEWABLE = where(RENEWABLE).in(Answer.of(true));

    private final Assessor assessor;
    private final Dossier known;
    private final Dossier open;

    /**
     * Prepares the call and its dossiers.
     *
     * @param isAskedOfLines whether a criterion is asked of cost lines too, so that each dossier has groups of lines of its own
     */
    EveryNoun(boolean isAskedOfLines) {
        assessor = Assessor.of(call(isAskedOfLines));
        Applicant applicant = Applicant.of("Applicant", BeneficiaryKind.ASSOCIATION);
        Operation operation = Operation.titled("Operation")
                .answering(JOBS, Answer.of(4))
                .withCostLines(lines(isAskedOfLines))
                .withFinancing(FinancingPlan.own(euros("60000.00")).withOtherPublic(euros("40000.00")));
        open = Dossier.of(applicant, operation).withAssessment(new Answers(Map.of(QUALITY.code(), Answer.of(12))));
        known = Dossier.of(
                        applicant.answering(SIZE, Answer.of("SMALL")), operation.answering(RENEWABLE, Answer.of(true)))
                .withAssessment(open.assessment().orElseThrow());
    }

    private static LocalizedText text(String french, String english) {
        return new LocalizedText(french, english);
    }

    private static Clause clause(String id) {
        return new Clause(id, "the call, " + id);
    }

    private static Call call(boolean isAskedOfLines) {
        Base ancillary = isAskedOfLines
                ? Base.lines("ANCILLARY", where(ROLE).in(Answer.of("ANCILLARY")))
                : Base.lines("ANCILLARY", WORKS);
        CallBuilder builder = Call.builder("every-noun-2026", text("Tout", "Everything"))
                .natures(WAGES, CostNature.SERVICES, CostNature.COMMUNICATION, CostNature.TRAVEL, WORKS)
                .asks(clause("K1"), SIZE)
                .asks(clause("K2"), RENEWABLE)
                .asks(clause("K3"), JOBS)
                .asks(clause("K4"), QUALITY)
                .requires(
                        clause("Q1"),
                        "JOBS",
                        where(JOBS).atLeast(2),
                        text("des emplois sont créés", "jobs are created"))
                .requires(
                        clause("Q2"),
                        "QUALITY",
                        where(QUALITY).atLeast(10),
                        text("la qualité suffit", "quality suffices"))
                .pays(clause("C1"), WAGES, CostNature.SERVICES, CostNature.COMMUNICATION, WORKS)
                .flatRate(FlatRate.of(clause("C2"), Rate.percent("15"), Base.STAFF, CostNature.TRAVEL)
                        .withCap(clause("C3"), euros("9000.00")))
                .limit(Limit.on(clause("L1"), Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Rate.percent("5"), Base.TOTAL))
                        .reducing())
                .limit(Limit.on(clause("L2"), ancillary)
                        .atMost(euros("20000.00"))
                        .reducing()
                        .onlyWhen(IS_RENEWABLE))
                .limit(Limit.on(clause("L3"), Base.of(CostNature.SERVICES))
                        .atMost(euros("80000.00"))
                        .refusing("SERVICES", text("les prestations", "services")))
                .aid(
                        clause("F1"),
                        new Value.Cases<>(
                                List.of(new Value.Case<>(
                                        IS_SMALL,
                                        Value.sum(Rate.percent("45"))
                                                .plus(IS_RENEWABLE, Rate.percent("10"))
                                                .atMost(Rate.percent("60")))),
                                Optional.of(Value.of(Rate.percent("30")))))
                .maximumAid(clause("F2"), euros("150000.00"))
                .minimumAid(clause("F3"), euros("10000.00"))
                .ownContribution(clause("F4"), Rate.percent("20"))
                .limit(Limit.on(clause("F5"), Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .wholeEuros(clause("F6"));
        return isAskedOfLines ? builder.asks(clause("K5"), ROLE).build() : builder.build();
    }

    private static List<CostLine> lines(boolean areAsked) {
        List<CostLine> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lines.add(CostLine.of(WAGES, "Wages " + i, euros("15000.00")));
            CostLine works = CostLine.of(WORKS, "Works " + i, euros("12000.00"));
            lines.add(areAsked ? works.answering(ROLE, Answer.of(i < 2 ? "MAIN" : "ANCILLARY")) : works);
        }
        lines.add(CostLine.of(CostNature.SERVICES, "Services", euros("30000.00")));
        lines.add(CostLine.of(CostNature.COMMUNICATION, "Posters", euros("8000.00")));
        lines.add(CostLine.of(CostNature.COMMUNICATION, "Films", euros("6000.00")));
        lines.add(CostLine.of(CostNature.TRAVEL, "Travel", euros("2000.00")));
        return lines;
    }

    /** Decides the dossier with all facts known: verdicts, aid and the outcome of every finding. */
    Decision known() {
        return read(assessor.assess(known));
    }

    /** Decides the dossier with two criteria unknown, each of which has two answers that the call tells apart. */
    Decision open() {
        return read(assessor.assess(open));
    }

    /** Reads the outcome of every finding and the aid. */
    static Decision read(Decision decision) {
        int eligible = 0;
        for (Finding finding : decision.findings()) {
            eligible += finding.outcome() == Outcome.PASSED ? 1 : 0;
        }
        if (eligible > 0) {
            decision.funding().aid();
        }
        return decision;
    }
}
