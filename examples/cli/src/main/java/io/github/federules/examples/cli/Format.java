package io.github.federules.examples.cli;

/** The formats of results. */
enum Format {
    text,
    json,
    csv,
    record
}
