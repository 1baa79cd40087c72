package io.github.federules.examples.grantservice.account;

/** What a person may do. */
public enum AccountRole {
    /** Applies for aid, and sees only applications of their own. */
    APPLICANT,
    /** Sees all applications, and saves decision records. */
    OFFICER,
    /** Edits calls. */
    DESIGNER
}
