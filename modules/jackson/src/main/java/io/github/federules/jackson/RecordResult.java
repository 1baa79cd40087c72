package io.github.federules.jackson;

/** The result of reading a text that should hold a record of a decision. */
public sealed interface RecordResult permits AcceptedRecord, RefusedRecord {}
