package io.github.federules.examples.grantservice.application;

/** How far an application has come. */
public enum ApplicationState {
    /** The applicant still edits it, and nobody else sees it. */
    DRAFT,
    /** The applicant has sent it: officers see it, and nobody changes it. */
    SUBMITTED,
    /** The applicant took it back after sending it. */
    WITHDRAWN,
    /** An officer decided in its favour. */
    APPROVED,
    /** An officer decided against it. */
    REJECTED
}
