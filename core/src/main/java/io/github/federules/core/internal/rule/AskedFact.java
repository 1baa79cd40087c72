package io.github.federules.core.internal.rule;

/** The facts that may be missing, in the order in which they are listed. */
enum AskedFact {
    APPLICANT_KIND("applicant.kind"),
    POLICY_ROLE("applicant.policyRole"),
    MEMBER_KIND("applicant.members.kind"),
    RECOVERS_VAT("applicant.recoversVat"),
    DECLARATION("operation.declarations"),
    SHARE("operation.costLines.fte"),
    ACTIVITY("operation.activity"),
    REALISATION("operation.realisation"),
    FINANCING("operation.financing"),
    AID_RATE("operation.aidRate"),
    SUBMISSION("submission"),
    SENT_ON("submission.sentOn"),
    SENT("submission.sent"),
    SENT_AT("submission.sentAt"),
    ELECTRONIC("submission.electronic");

    private final String path;

    AskedFact(String path) {
        this.path = path;
    }

    /** Returns the place of the fact, without the number or name that distinguishes it from others of its kind. */
    String path() {
        return path;
    }
}
