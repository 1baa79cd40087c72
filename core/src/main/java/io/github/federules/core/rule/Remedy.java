package io.github.federules.core.rule;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.text.Printed;
import java.util.List;
import java.util.Locale;

/**
 * The changes to a dossier that turn a failed finding into a passed one. Each option is enough alone.
 *
 * <p>For example:
 *
 * <pre>{@code
 * finding.remedy().ifPresent(remedy -> out.println(remedy.message(Locale.ENGLISH)));
 * }</pre>
 *
 * @param options the changes, at least one
 * @param amountsOpen whether missing facts leave open how great a change has to be; the changes are enough whatever these facts
 *     turn out to be
 * @param exceeded whether the total must be over the minimum; if not, exactly the minimum is enough. The changes are enough in
 *     both cases
 */
public record Remedy(List<Change> options, boolean amountsOpen, boolean exceeded) {

    /**
     * Checks that there is a change.
     *
     * @param options the changes, at least one
     * @param amountsOpen whether missing facts leave open how great a change has to be
     * @param exceeded whether the total must be over the minimum; if not, exactly the minimum is enough
     * @throws IllegalArgumentException if there is none
     */
    public Remedy {
        NoNulls.in(options, "options");
        options = List.copyOf(options);
        if (options.isEmpty()) {
            throw new IllegalArgumentException(
                    "The remedy has no option, but must have at least one. Use Optional.empty() for no remedy.");
        }
    }

    /**
     * Returns the remedy as a sentence.
     *
     * @param locale French, or anything else for English
     * @return the sentence
     */
    public String message(Locale locale) {
        return new RemedyText(this, locale).text();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Remedy", "options", options, "amountsOpen", amountsOpen, "exceeded", exceeded);
    }
}
