package io.github.federules.examples.cli;

/**
 * The answer to one JSON text.
 *
 * @param bytes the answer in UTF-8
 * @param refused whether the text is invalid, or a check of it failed
 */
record Answered(AnswerBytes bytes, boolean refused) {}
