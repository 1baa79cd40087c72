package io.github.federules.core.fact;

/**
 * A kind of fact that a dossier can state, in the order of the dossier format.
 *
 * <p>Names, titles, labels and identifiers are not among them: they identify the parts of a dossier. A {@link
 * io.github.federules.core.call.Law} and an {@link io.github.federules.core.decision.Advisor} return the kinds that they look
 * at, so that a decision can list the stated facts that {@linkplain
 * io.github.federules.core.decision.Decision#notices nothing looks at}.
 */
public enum FactKind {
    /** The legal form of the applicant. */
    LEGAL_FORM("applicant.legalForm"),
    /** The declared kind of the applicant. */
    BENEFICIARY_KIND("applicant.kind"),
    /** The role of the applicant in a public policy. */
    POLICY_ROLE("applicant.policyRole"),
    /** The partners. */
    MEMBERS("applicant.members", ""),
    /** The cost lines: their natures and amounts. */
    COST_LINES("operation.costLines", ""),
    /** The person on a staff line. */
    PERSON("operation.costLines", ".person"),
    /** The share of a full-time equivalent on a staff line. */
    SHARE("operation.costLines", ".fte"),
    /** The answers of the applicant to the criteria of the call. */
    APPLICANT_ANSWERS("applicant.answers"),
    /** The answers of a partner to the criteria of the call. */
    MEMBER_ANSWERS("applicant.members", ".answers"),
    /** The earlier de minimis aid of a partner. */
    MEMBER_DE_MINIMIS_AID("applicant.members", ".deMinimisAid"),
    /** The answers on the operation to the criteria of the call. */
    OPERATION_ANSWERS("operation.answers"),
    /** Whether the applicant recovers VAT. */
    RECOVERS_VAT("applicant.recoversVat"),
    /** The earlier de minimis aid. */
    DE_MINIMIS_AID("applicant.deMinimisAid"),
    /** The period of the operation. */
    REALISATION("operation.realisation"),
    /** The whole financing plan: each of the four amounts below. */
    FINANCING("operation.financing"),
    /** The own funds in the financing plan. */
    OWN_FUNDS("operation.financing.own"),
    /** The aid of other public funders in the financing plan. */
    OTHER_PUBLIC("operation.financing.otherPublic"),
    /** The money of other private funders in the financing plan. */
    OTHER_PRIVATE("operation.financing.otherPrivate"),
    /** The contributions in kind in the financing plan. */
    IN_KIND("operation.financing.inKind"),
    /** The co-financing rate that the authority has set. */
    AID_RATE("operation.aidRate"),
    /** The VAT on a cost line. */
    VAT("operation.costLines", ".vat"),
    /** The partner that bears a cost line. */
    PARTNER("operation.costLines", ".partner"),
    /** The answers of a cost line to criteria of the call. */
    LINE_ANSWERS("operation.costLines", ".answers"),
    /** The answers of the authority to the criteria of its assessment. */
    ASSESSMENT_ANSWERS("assessment.answers"),
    /** Whether the application was submitted. */
    SENT("submission.sent"),
    /** The day of submission. */
    SENT_ON("submission.sentOn"),
    /** The time of submission. */
    SENT_AT("submission.sentAt"),
    /** Whether the application was submitted electronically. */
    ELECTRONIC("submission.electronic");

    private final String path;
    private final String field;
    private final boolean isOfList;

    FactKind(String path) {
        this.path = path;
        this.field = "";
        this.isOfList = false;
    }

    FactKind(String list, String field) {
        this.path = list;
        this.field = field;
        this.isOfList = true;
    }

    /**
     * Returns the place of such facts in a dossier, without numbers and names of single facts.
     *
     * @return the path, as the dossier format writes it, such as {@code operation.costLines.fte}
     */
    public String path() {
        return path + field;
    }

    /**
     * Returns the place of one of several such facts. A fact that a dossier states once has the same place at every index.
     *
     * <p>For example, {@code FactKind.SHARE.path(2)} is {@code operation.costLines[2].fte}.
     *
     * @param index the index of the cost line or the partner, from 0
     * @return the path, as the dossier format writes it
     */
    public String path(int index) {
        return isOfList ? path + "[" + index + "]" + field : path;
    }
}
