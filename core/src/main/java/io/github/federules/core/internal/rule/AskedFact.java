package io.github.federules.core.internal.rule;

import io.github.federules.core.dossier.FactKind;

/** The facts that may be missing, in the order in which they are listed. */
enum AskedFact {
    APPLICANT_KIND(FactKind.BENEFICIARY_KIND),
    POLICY_ROLE(FactKind.POLICY_ROLE),
    MEMBER_KIND(FactKind.MEMBERS.path() + ".kind"),
    RECOVERS_VAT(FactKind.RECOVERS_VAT),
    DECLARATION(FactKind.DECLARATION),
    SHARE(FactKind.SHARE),
    ACTIVITY(FactKind.ACTIVITY),
    REALISATION(FactKind.REALISATION),
    FINANCING(FactKind.FINANCING),
    AID_RATE(FactKind.AID_RATE),
    SUBMISSION("submission"),
    SENT_ON(FactKind.SENT_ON),
    SENT(FactKind.SENT),
    SENT_AT(FactKind.SENT_AT),
    ELECTRONIC(FactKind.ELECTRONIC);

    private final String path;

    AskedFact(FactKind kind) {
        this(kind.path());
    }

    // A part of a dossier that is no kind of fact by itself.
    AskedFact(String path) {
        this.path = path;
    }

    /** Returns the place of the fact, without the number or name that distinguishes it from others of its kind. */
    String path() {
        return path;
    }
}
