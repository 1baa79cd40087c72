package io.github.federules.assurance.fuzzing;

/**
 * What came of a campaign.
 *
 * @param target what was fuzzed
 * @param runs how many inputs were tried
 * @param finding what was found, empty if nothing was
 * @param seconds how long it took
 */
record CampaignResult(Target target, int runs, String finding, double seconds) {}
