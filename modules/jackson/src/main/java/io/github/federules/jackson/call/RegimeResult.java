package io.github.federules.jackson.call;

/** The result of reading a text that should hold a regime. */
public sealed interface RegimeResult permits AcceptedRegime, RefusedRegime {}
