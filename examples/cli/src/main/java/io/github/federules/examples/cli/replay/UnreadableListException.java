package io.github.federules.examples.cli.replay;

/** The list cannot be read at all, or not beyond a line. */
final class UnreadableListException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableListException(Problem problem) {
        super(problem.code().name());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
