package io.github.federules.examples.grantservice.calls;

import java.time.Instant;
import java.util.UUID;

/**
 * An edition of a call that a designer proposed. Another designer may publish it.
 *
 * @param id the key
 * @param call the id of the call
 * @param version the version of the edition
 * @param json the call
 * @param by the name of the designer
 * @param at when it was proposed
 */
public record ProposedEdition(UUID id, String call, String version, String json, String by, Instant at) {}
