package io.github.federules.core.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what callers see and may still change in a minor version, even from 1.0.0 on.
 *
 * <p>It is complete, tested and meant to be used; what is not settled yet is its shape, and the mark says in what way. All
 * that does not bear the mark changes as Semantic Versioning has it. The comparison of the API with the last release leaves
 * out what bears it.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface MayChange {

    /**
     * Tells what may change, for those who decide whether to build on it.
     *
     * @return a sentence, never null
     */
    String value();
}
