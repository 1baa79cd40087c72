package io.github.federules.examples.grantservice.audit;

/** What is written in the audit log. */
public enum AuditAction {
    /** A person logged in. */
    LOGGED_IN,
    /** A login failed: an unknown name or a wrong password. */
    LOGIN_FAILED,
    /** A person was refused a page. */
    ACCESS_DENIED,
    /** An applicant began an application. */
    APPLICATION_STARTED,
    /** An applicant saved a draft. */
    APPLICATION_SAVED,
    /** An applicant submitted an application. */
    APPLICATION_SUBMITTED,
    /** An applicant withdrew an application that was sent. */
    APPLICATION_WITHDRAWN,
    /** An officer decided on an application. */
    APPLICATION_DECIDED,
    /** An applicant deleted a draft. */
    APPLICATION_DELETED,
    /** An application was made from a file of another system. */
    APPLICATION_IMPORTED,
    /** An officer opened an application. */
    APPLICATION_READ,
    /** A submitted application was opened that had been changed in the database. */
    APPLICATION_FOUND_CHANGED,
    /** A submitted application was opened whose seal has a format that is not known. */
    APPLICATION_NOT_CHECKED,
    /** An officer saved a decision record. */
    RECORD_SAVED,
    /** An officer opened or downloaded a decision record. */
    RECORD_READ,
    /** A record was read that had been changed after it was saved. */
    RECORD_FOUND_CHANGED,
    /** A record was read whose seal has a format that is not known. */
    RECORD_NOT_CHECKED,
    /** A record was read whose neighbour in the chain of records is missing or was changed. */
    RECORD_FOUND_MISSING,
    /** An officer exported a list. */
    LIST_EXPORTED,
    /** A disclosure was made for the person concerned. */
    DISCLOSURE_MADE,
    /** A designer proposed an edition of a call. */
    EDITION_PROPOSED,
    /** A second designer published an edition of a call. */
    EDITION_PUBLISHED
}
