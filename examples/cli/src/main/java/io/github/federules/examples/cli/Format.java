package io.github.federules.examples.cli;

/** How results are written. */
enum Format {
    text,
    json
}
