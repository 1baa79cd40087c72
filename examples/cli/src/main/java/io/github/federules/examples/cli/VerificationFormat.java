package io.github.federules.examples.cli;

/** The formats of what the verification of a record found. */
enum VerificationFormat {
    text,
    json
}
