package io.github.federules.examples.grantservice.application;

import org.jspecify.annotations.Nullable;

/** Which page of a list is wanted: the one after or before the application of a number, or else the first one. */
public record PageTurn(@Nullable Long after, @Nullable Long before) {}
