package io.github.federules.examples.budgetsimulation;

/** The first cause of a failed job, in one line: Spark wraps it in many. */
final class FailureCause {

    private static final int LONGEST = 500;

    private FailureCause() {}

    static String of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; depth < 20 && cause.getCause() != null; depth++) {
            cause = cause.getCause();
        }
        String line = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return cause.getClass().getSimpleName() + ": " + (line.length() > LONGEST ? line.substring(0, LONGEST) : line);
    }
}
