package io.github.federules.core.scenario;

import io.github.federules.core.criterion.Criterion;

/**
 * An unknown fact that a condition looks at.
 *
 * @param path its place in the dossier, such as {@code operation.answers.JOBS}
 * @param criterion what is asked
 */
public record OpenFact(String path, Criterion criterion) {}
