package io.github.federules.testkit.assertions;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The sentences that assertions are made of, so that none is left out of a test. */
final class Sentences {

    private Sentences() {}

    /** The names of all sentences that can fail. */
    static Set<String> of(Class<?> assertions) {
        return Stream.of(assertions.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !method.isSynthetic()
                        && method.getReturnType() == assertions)
                .map(Method::getName)
                .filter(name -> !name.equals("explainedIn"))
                .collect(Collectors.toSet());
    }

    /** The name of the sentence that fails here: the one of our methods that the test called itself. */
    static String failing(ThrowingCallable sentence) {
        // AssertJ takes the frames of assertions out of the stack trace.
        Assertions.setRemoveAssertJRelatedElementsFromStackTrace(false);
        try {
            return Stream.of(
                            catchThrowableOfType(AssertionError.class, sentence).getStackTrace())
                    .filter(frame -> frame.getClassName().matches(".*testkit[.]assertions[.]\\w+Assert"))
                    .reduce((inner, outer) -> outer)
                    .orElseThrow()
                    .getMethodName();
        } finally {
            Assertions.setRemoveAssertJRelatedElementsFromStackTrace(true);
        }
    }
}
