package io.github.federules.core.call;

import io.github.federules.core.internal.text.Printed;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.util.Objects;
import java.util.Optional;

/**
 * The conditions of a call on the submission: the document, its recipient, its form and its deadline.
 *
 * @param document the document to submit with its article, such as «le formulaire de demande» and “the application
 *     form”, not null
 * @param recipient the recipient, such as «à l'autorité de gestion» and “to the managing authority”, or empty, not null
 * @param sent the clause that requires the submission, or empty, not null
 * @param electronic the clause that requires it to be electronic, or empty, not null
 * @param deadline the deadline, or empty, not null
 */
public record SubmissionTerms(
        LocalizedText document,
        Optional<LocalizedText> recipient,
        Optional<Clause> sent,
        Optional<Clause> electronic,
        Optional<Deadline> deadline) {

    /** The document of a call that names none: «la demande d'aide», “the application”. */
    public static final LocalizedText APPLICATION = new LocalizedText("la demande d'aide", "the application");

    /**
     * Checks that nothing is null.
     *
     * @param document the document to submit, not null
     * @param recipient the recipient, or empty, not null
     * @param sent the clause that requires the submission, or empty, not null
     * @param electronic the clause that requires it to be electronic, or empty, not null
     * @param deadline the deadline, or empty, not null
     */
    public SubmissionTerms {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(sent, "sent");
        Objects.requireNonNull(electronic, "electronic");
        Objects.requireNonNull(deadline, "deadline");
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("SubmissionTerms")
                .add("document", document)
                .add("recipient", recipient)
                .add("sent", sent)
                .add("electronic", electronic)
                .add("deadline", deadline)
                .toString();
    }
}
