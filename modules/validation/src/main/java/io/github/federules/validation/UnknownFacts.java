package io.github.federules.validation;

/** The treatment of rules that depend on an unknown fact. */
public enum UnknownFacts {
    /** Each is a violation: the bean must be complete. */
    ARE_VIOLATIONS,
    /** None is a violation: the bean is still being filled in. */
    ARE_NO_VIOLATIONS
}
