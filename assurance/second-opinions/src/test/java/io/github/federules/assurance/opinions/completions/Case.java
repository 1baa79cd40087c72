package io.github.federules.assurance.opinions.completions;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Outcome;
import java.util.List;
import java.util.Locale;

/** A dossier under one reading of a call. */
record Case(Call call, Dossier dossier, Readings readings) {

    /** States that an operation without costs costs nothing: further costs that may follow are no completion here. */
    Case {
        if (dossier.operation().costLines().isEmpty()) {
            CostLine nothing = CostLine.of(CostNature.OTHER, Euros.ZERO);
            dossier = dossier.withOperation(dossier.operation().withCostLines(List.of(nothing)));
        }
    }

    Decision decision() {
        Assessor assessor = Assessor.of(call);
        for (Question question : call.openQuestions()) {
            assessor = assessor.reading(readings.answer(question));
        }
        return assessor.assess(dossier);
    }

    /** Determines whether a refusal has no finding that failed: then, and only then, a complete answer has a reason. */
    static boolean isRefusedWithoutFailure(Decision decision) {
        return decision.funding().verdict() == Verdict.INELIGIBLE
                && decision.findings().stream().noneMatch(finding -> finding.outcome() == Outcome.FAILED);
    }

    @Override
    public String toString() {
        return call.explain(Locale.ENGLISH) + "\n" + readings + "\n" + dossier;
    }
}
