package io.github.federules.examples.cli;

/** The formats of what a check of calls or a verification of records found. */
enum ReportFormat {
    text,
    json
}
