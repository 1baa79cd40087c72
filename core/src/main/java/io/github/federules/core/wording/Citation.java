package io.github.federules.core.wording;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.LawCondition;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.ClauseNumber;
import io.github.federules.core.text.PlainText;
import java.util.Locale;
import java.util.Optional;

/** How texts cite a clause of a call, or an article of a law above it, before the sentence that rests on it. */
public final class Citation {

    private Citation() {}

    /** Returns the number of a clause or the article of a law with a full stop; empty for the title of the call. */
    public static String before(Clause clause, Call call, Locale locale) {
        Optional<LawCondition> ofLaw = ofLaw(clause, call);
        return ofLaw.isPresent()
                ? PlainText.of(ofLaw.get().article().in(locale)) + ". "
                : ClauseNumber.before(
                        titled(clause, call).citation(locale),
                        clause.quote(),
                        call.title().french(),
                        call.title().english());
    }

    // A record names a regime by its id alone.
    private static Clause titled(Clause clause, Call call) {
        if (clause.regime().isEmpty()) {
            return clause;
        }
        return clause.regime()
                .flatMap(regime -> call.regimes().stream()
                        .filter(each -> each.id().equals(regime.id()))
                        .findFirst())
                .map(regime -> clause.of(regime.title()))
                .orElse(clause);
    }

    /** Returns the condition of a law that an article stands for. The article of a law has no quote. */
    public static Optional<LawCondition> ofLaw(Clause clause, Call call) {
        if (!clause.quote().isEmpty()) {
            return Optional.empty();
        }
        for (Law law : call.laws()) {
            for (LawCondition condition : law.conditions()) {
                if (condition.clause().equals(clause.id())) {
                    return Optional.of(condition);
                }
            }
        }
        return Optional.empty();
    }
}
