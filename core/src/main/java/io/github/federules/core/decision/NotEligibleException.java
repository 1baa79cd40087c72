package io.github.federules.core.decision;

import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.text.PlainText;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if a dossier is required to be eligible and is not. It holds the decision with its reasons.
 *
 * <p>For example:
 *
 * <pre>{@code
 * try {
 *     assessor.requireEligible(dossier);
 * } catch (NotEligibleException e) {
 *     e.decision().ifPresent(decision -> out.println(decision.summary(Locale.ENGLISH)));
 * }
 * }</pre>
 *
 * <p>The message is one line. It names the call, the verdicts and the rules, and contains no personal data.
 */
public final class NotEligibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    // A call may have any number of rules, and any text as its id.
    private static final int LONGEST = 1_000;

    private final transient @Nullable Decision decision;

    NotEligibleException(Decision decision) {
        super(PlainText.of(
                "Not eligible under the call " + decision.call().id() + ": " + verdicts(decision) + ". Rules not met: "
                        + rules(decision) + ".",
                LONGEST));
        this.decision = decision;
    }

    private static String verdicts(Decision decision) {
        return decision.tracks().entrySet().stream()
                .map(track -> track.getKey() + " " + track.getValue().verdict())
                .collect(Collectors.joining(", "));
    }

    private static String rules(Decision decision) {
        String rules = decision.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED || finding.outcome() == Outcome.UNKNOWN)
                .map(Finding::toString)
                .collect(Collectors.joining(", "));
        return rules.isEmpty() ? "none by itself" : rules;
    }

    /**
     * Returns the decision.
     *
     * @return the decision, empty if the exception was serialized and read back
     */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}
