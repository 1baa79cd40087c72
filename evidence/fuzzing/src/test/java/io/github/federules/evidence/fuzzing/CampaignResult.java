package io.github.federules.evidence.fuzzing;

/**
 * What came of a campaign.
 *
 * @param target what was fuzzed
 * @param runs how many inputs were tried
 * @param edges how many edges of our own code the inputs took
 * @param corpus how many inputs were kept, each for an edge that no other takes
 * @param finding what was found, empty if nothing was
 * @param seconds how long it took
 */
record CampaignResult(Target target, int runs, int edges, int corpus, String finding, double seconds) {}
