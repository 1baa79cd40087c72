package io.github.federules.validation;

/** What becomes of rules that hang on a fact that is not known. */
public enum UnknownFacts {
    /** Each is a violation: what is validated must be complete. */
    ARE_VIOLATIONS,
    /** None is a violation: what is validated is still being filled in. */
    ARE_NO_VIOLATIONS
}
