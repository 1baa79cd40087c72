package io.github.federules.examples.grantservice.application;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted: by default the first one.
 *
 * @param after the number of the last application of the page before it, or null
 * @param before the number of the first application of the page after it, or null
 */
public record PageTurn(@Nullable Long after, @Nullable Long before) {}
