package io.github.federules.core.call;

import io.github.federules.core.internal.text.Printed;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.util.Optional;

/** The conditions of a call on the submission: the document, its recipient, its form and its deadline. */
public final class SubmissionTerms {

    /** The document of a call that names none: «la demande d'aide», “the application”. */
    public static final LocalizedText APPLICATION = new LocalizedText("la demande d'aide", "the application");

    private final LocalizedText document;
    private final Optional<LocalizedText> recipient;
    private final Optional<Clause> sent;
    private final Optional<Clause> electronic;
    private final Optional<Deadline> deadline;

    SubmissionTerms(LocalizedText document, Optional<LocalizedText> recipient, Terms terms) {
        this.document = document;
        this.recipient = recipient;
        sent = clause(terms, false);
        electronic = clause(terms, true);
        deadline = terms.find(Deadline.class);
    }

    private static Optional<Clause> clause(Terms terms, boolean isElectronic) {
        return terms.all(SubmissionRequirement.class).stream()
                .filter(each -> each.electronic() == isElectronic)
                .map(SubmissionRequirement::clause)
                .findFirst();
    }

    /**
     * Returns the document to submit with its article, such as «le formulaire de demande» and “the application form”.
     *
     * @return the document, never null
     */
    public LocalizedText document() {
        return document;
    }

    /**
     * Returns the recipient, such as «à l'autorité de gestion» and “to the managing authority”.
     *
     * @return the recipient, or empty if the call names none, never null
     */
    public Optional<LocalizedText> recipient() {
        return recipient;
    }

    /**
     * Returns the clause that requires the submission.
     *
     * @return the clause, or empty if none does, never null
     */
    public Optional<Clause> sent() {
        return sent;
    }

    /**
     * Returns the clause that requires it to be electronic.
     *
     * @return the clause, or empty if none does, never null
     */
    public Optional<Clause> electronic() {
        return electronic;
    }

    /**
     * Returns the deadline.
     *
     * @return the deadline, or empty if there is none, never null
     */
    public Optional<Deadline> deadline() {
        return deadline;
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
