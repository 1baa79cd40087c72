package io.github.federules.core.call;

import io.github.federules.core.consistency.OrderedTerms;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.Term;
import java.util.Optional;

/** The conditions of a call on the submission: the document, its recipient, its form and its deadline. */
public final class SubmissionTerms extends Terms {

    /** The document of a call that names none: «la demande d'aide», “the application”. */
    public static final LocalizedText APPLICATION = new LocalizedText("la demande d'aide", "the application");

    private final LocalizedText document;
    private final Optional<LocalizedText> recipient;

    SubmissionTerms(LocalizedText document, Optional<LocalizedText> recipient, OrderedTerms terms) {
        super(terms, "submission");
        this.document = document;
        this.recipient = recipient;
    }

    /**
     * Returns the document to submit with its article, such as «le formulaire de demande» and “the application form”.
     *
     * @return the document
     */
    public LocalizedText document() {
        return document;
    }

    /**
     * Returns the recipient, such as «à l'autorité de gestion» and “to the managing authority”.
     *
     * @return the recipient, or empty if the call names none
     */
    public Optional<LocalizedText> recipient() {
        return recipient;
    }

    /**
     * Returns the clause that requires the submission.
     *
     * @return the clause, or empty if none does
     */
    public Optional<Clause> sent() {
        return find("submission.sent", SubmissionRequirement.class).map(Term::clause);
    }

    /**
     * Returns the clause that requires it to be electronic.
     *
     * @return the clause, or empty if none does
     */
    public Optional<Clause> electronic() {
        return find("submission.electronic", SubmissionRequirement.class).map(Term::clause);
    }

    /**
     * Returns the deadline.
     *
     * @return the deadline, or empty if there is none
     */
    public Optional<Deadline> deadline() {
        return find("submission.deadline", Deadline.class);
    }
}
