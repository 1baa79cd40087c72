package io.github.federules.core.dossier;

/** How an applicant runs a public policy. */
public enum PolicyRole {
    /** It runs the policy itself. */
    DIRECT,
    /** It runs the policy for the body that answers for it. */
    DELEGATED,
    /** It runs none. */
    NONE
}
