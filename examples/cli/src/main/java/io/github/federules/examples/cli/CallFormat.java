package io.github.federules.examples.cli;

/** How a call is shown. */
enum CallFormat {
    text,
    json,
    dmn
}
