package io.github.federules.jackson.call;

/** The result of reading a text that should hold a call. */
public sealed interface CallResult permits AcceptedCall, RefusedCall {}
