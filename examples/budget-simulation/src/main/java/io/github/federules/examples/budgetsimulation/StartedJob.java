package io.github.federules.examples.budgetsimulation;

import java.io.PrintWriter;

/** The part of a command that writes its output. */
@FunctionalInterface
interface StartedJob {

    int FAILED = 1;

    // Spark throws checked exceptions that it does not declare.
    void run() throws Exception;

    /** Runs the job and returns the status of the command. */
    default int status(String folder, PrintWriter messages) {
        try {
            run();
            return 0;
        } catch (Exception e) {
            messages.println("The job failed, and " + folder + " is incomplete. " + FailureCause.of(e));
            return FAILED;
        }
    }
}
