package io.github.federules.core.internal.validation;

/** The extractor under the name that the service loader knows. */
// By itself, as Maven's reader of the classes that a module provides does not know annotated wildcards.
public final class FactExtractor extends ValueOfFact {

    /** For the service loader. */
    public FactExtractor() {}
}
