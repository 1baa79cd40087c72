package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.portfolio.Portfolio;

/**
 * What a run found that compares the call of each dossier with another one.
 *
 * @param portfolio the sums and the largest changes
 * @param after the other call
 * @param refused the number of dossiers that are invalid, which are in no sum
 */
record ComparedRun(Portfolio portfolio, Call after, long refused) {}
