package io.github.federules.core.disclosure;

import io.github.federules.core.call.Call;
import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.record.RecordedDecision;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * The explanation of the processing for the person concerned, in four points: how it contributed to the decision, the data and
 * their sources, the parameters as applied to this dossier, and the operations.
 *
 * <p>It describes what the program did. The authority adds what only it knows, such as the weight that it gave to the analysis.
 * A disclosure holds the facts of the dossier, with the names of persons if the dossier has them.
 *
 * @param title the title
 * @param contribution the degree and way in which the processing contributed to the decision
 * @param data the data processed and their sources
 * @param parameters the parameters and their weights, as applied to this dossier
 * @param operations the operations carried out
 */
public record Disclosure(
        String title,
        DisclosurePoint contribution,
        DisclosurePoint data,
        DisclosurePoint parameters,
        DisclosurePoint operations) {

    /**
     * Checks that nothing is null.
     *
     * @param title the title
     * @param contribution the degree and way in which the processing contributed to the decision
     * @param data the data processed and their sources
     * @param parameters the parameters and their weights, as applied to this dossier
     * @param operations the operations carried out
     */
    public Disclosure {
        NoNulls.among("title", title, "contribution", contribution, "data", data, "parameters", parameters);
        Objects.requireNonNull(operations, "operations");
    }

    /**
     * Returns the disclosure of a decision that was made, perhaps by another version of the library.
     *
     * @param call the call that the dossier was assessed under
     * @param dossier the dossier
     * @param decision the decision as it was made
     * @param locale French, or anything else for English
     * @return the disclosure
     */
    public static Disclosure of(Call call, Dossier dossier, RecordedDecision decision, Locale locale) {
        NoNulls.among("call", call, "dossier", dossier, "decision", decision, "locale", locale);
        return new DisclosureText(call, dossier, decision, locale).disclosure();
    }

    /**
     * Returns the four points.
     *
     * @return the points in their order
     */
    public List<DisclosurePoint> points() {
        return List.of(contribution, data, parameters, operations);
    }

    /**
     * Returns the whole disclosure.
     *
     * @return the text of several lines
     */
    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        for (DisclosurePoint point : points()) {
            text.append('\n').append(point.title()).append('\n');
            point.lines().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    /**
     * Returns the titles of the points.
     *
     * @return a short text without personal data
     */
    @Override
    public String toString() {
        return "Disclosure" + points();
    }
}
