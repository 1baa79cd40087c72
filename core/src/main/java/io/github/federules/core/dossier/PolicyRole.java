package io.github.federules.core.dossier;

/** The role of an applicant in a public policy. */
public enum PolicyRole {
    /** It runs the policy itself (<i>gestion directe</i>). */
    DIRECT,
    /** It runs the policy for the body that is responsible for it (<i>gestion déléguée</i>). */
    DELEGATED,
    /** It runs no public policy. */
    NONE
}
