package io.github.federules.core.record;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.text.Printed;
import java.util.Objects;
import java.util.Optional;

/**
 * The finding of one rule, as a record keeps it.
 *
 * @param rule the code of the rule, which this version of the library may no longer know
 * @param outcome its outcome
 * @param clause the clause that sets the rule, with an empty quote for the article of a law
 * @param message the finding as a sentence, with its figures
 * @param remedy the gap between a failed finding and a passed one as a sentence, or empty if a change of the dossier cannot
 *     close it
 * @param rulesOutFunding whether no change of the dossier can bring funding any more
 */
public record RecordedFinding(
        String rule,
        Outcome outcome,
        Clause clause,
        LocalizedText message,
        Optional<LocalizedText> remedy,
        boolean rulesOutFunding) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the code of the rule
     * @param outcome its outcome
     * @param clause the clause that sets the rule
     * @param message the finding as a sentence
     * @param remedy the gap to a passed finding as a sentence, or empty
     * @param rulesOutFunding whether no change of the dossier can bring funding any more
     */
    public RecordedFinding {
        NoNulls.among("rule", rule, "outcome", outcome, "clause", clause, "message", message, "remedy", remedy);
    }

    /**
     * Returns a finding as a record keeps it.
     *
     * @param finding the finding
     * @return the data
     */
    public static RecordedFinding of(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return new RecordedFinding(
                finding.rule().code(),
                finding.outcome(),
                finding.clause(),
                LocalizedText.of(finding::message),
                finding.remedy().map(remedy -> LocalizedText.of(remedy::message)),
                finding.rulesOutFunding());
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("RecordedFinding", "rule", rule, "outcome", outcome);
    }
}
