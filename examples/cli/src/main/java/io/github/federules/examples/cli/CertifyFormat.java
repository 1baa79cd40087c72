package io.github.federules.examples.cli;

/** The formats of a certification. */
enum CertifyFormat {
    text,
    json
}
