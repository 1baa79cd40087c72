package io.github.federules.core.stability;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks public API that may still change in a minor version, even from 1.0.0 on.
 *
 * <p>Marked API is complete, tested and meant to be used; the mark states in what way its shape may change. API without
 * the mark follows Semantic Versioning. The comparison of the API with the last release excludes marked API.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface MayChange {

    /**
     * Returns what may change, for callers who decide whether to rely on it.
     *
     * @return the change in a sentence
     */
    String value();
}
