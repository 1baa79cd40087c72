package io.github.federules.spring.startup;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints errors of calls plainly, instead of a stack trace. */
public final class InvalidCallsAnalyzer extends AbstractFailureAnalyzer<InvalidCallsException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, InvalidCallsException cause) {
        return new FailureAnalysis(cause.getMessage(), cause.action(), cause);
    }
}
