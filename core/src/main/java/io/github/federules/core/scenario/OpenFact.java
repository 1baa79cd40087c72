package io.github.federules.core.scenario;

import io.github.federules.core.criterion.Criterion;

/**
 * An unknown fact that a condition looks at.
 *
 * @param path its place in the dossier, such as {@code operation.answers.JOBS}
 * @param criterion what is asked
 * @param rank the party that answers: 0 for the applicant or where it is no fact of a party, and then the partners
 */
public record OpenFact(String path, Criterion criterion, int rank) {}
