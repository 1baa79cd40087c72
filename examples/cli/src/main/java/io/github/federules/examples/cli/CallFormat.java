package io.github.federules.examples.cli;

/** The formats in which a call is shown. */
enum CallFormat {
    text,
    json,
    dmn,
    form
}
