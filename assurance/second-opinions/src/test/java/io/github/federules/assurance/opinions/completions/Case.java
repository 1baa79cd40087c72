package io.github.federules.assurance.opinions.completions;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import java.util.Locale;

/** A dossier under one reading of a call. */
record Case(Call call, Dossier dossier, Readings readings) {

    Decision decision() {
        Assessor assessor = Assessor.of(call);
        for (Question question : call.openQuestions()) {
            assessor = assessor.reading(readings.answer(question));
        }
        return assessor.assess(dossier);
    }

    @Override
    public String toString() {
        return call.explain(Locale.ENGLISH) + "\n" + readings + "\n" + dossier;
    }
}
