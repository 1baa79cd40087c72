package io.github.federules.core.judging;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.scenario.CaseFacts;
import io.github.federules.core.scenario.OpenFact;
import io.github.federules.core.text.PlainText;
import java.util.Collection;
import java.util.Map;

/** The missing facts that conditions look at. */
public final class ConditionFacts {

    private ConditionFacts() {}

    /** Adds unknown facts in the order in which the call asks for them, by the questions of their criteria. */
    public static void addMissing(Situation situation, Collection<OpenFact> open, MissingFacts missing) {
        situation.costs().conditions().inOrder(open).forEach(fact -> add(situation, fact, missing));
    }

    private static void add(Situation situation, OpenFact fact, MissingFacts missing) {
        Criterion criterion = fact.criterion();
        if (criterion.equals(CommonCriteria.KIND)) {
            ApplicantKindRule.addMissing(situation, fact.rank(), missing);
        } else if (criterion.equals(CommonCriteria.LEGAL_FORM)) {
            ApplicantKindRule.addMissingForm(situation, fact.rank(), missing);
        } else if (CommonCriteria.all().contains(criterion)) {
            missing.add(fact.path());
        } else {
            missing.add(
                    fact.rank() == 0 ? CaseFacts.kind(criterion).path() : FactKind.MEMBER_ANSWERS.path(),
                    fact.path(),
                    criterion.form() instanceof Criterion.Confirmed ? ".yesNo" : "",
                    phrases -> Map.of(
                            "name", ApplicantKindRule.name(situation, fact.rank(), phrases),
                            "question", PlainText.line(criterion.question().in(phrases.locale()))));
        }
    }
}
