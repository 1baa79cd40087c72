package io.github.federules.core.scenario;

import io.github.federules.core.criterion.Criterion;

/**
 * An unknown fact that a condition looks at.
 *
 * @param path its place in the dossier, such as {@code operation.answers.JOBS}; that of a criterion of a partner is among its answers, also if
 *     it is a common one
 * @param criterion what is asked
 * @param rank the party that answers: 0 for the applicant or where it is no fact of a party, and then the partners
 */
public record OpenFact(String path, Criterion criterion, int rank) {}
