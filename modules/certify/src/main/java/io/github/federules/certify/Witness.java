package io.github.federules.certify;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.Objects;

/**
 * Dossiers that answer a question, as the engine decides them.
 *
 * <p>There is one; where the question compares two dossiers or two readings, there are two; one that is split comes with its two parts.
 *
 * @param decisions the decisions
 * @param words the dossiers and what was decided, in a sentence for each
 * @param isSmallest whether it is shown that none has fewer cost lines, nor with as many of them less cost; of those under the readings in force, if
 *     there are any
 */
public record Witness(List<Decision> decisions, LocalizedText words, boolean isSmallest) {

    /**
     * Checks that nothing is null and copies the decisions.
     *
     * @param decisions the decisions
     * @param words the dossiers and what was decided
     * @param isSmallest whether it is shown that none is smaller
     */
    public Witness {
        Objects.requireNonNull(decisions, "decisions").forEach(each -> Objects.requireNonNull(each, "decisions"));
        decisions = List.copyOf(decisions);
        Objects.requireNonNull(words, "words");
    }

    /**
     * Returns the witness in one short line, for logs.
     *
     * @return the line, without the facts of the dossiers
     */
    @Override
    public String toString() {
        return "Witness[decisions=" + decisions.size() + ", isSmallest=" + isSmallest + "]";
    }
}
