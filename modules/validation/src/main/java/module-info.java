import org.jspecify.annotations.NullMarked;

/**
 * Eligibility as ordinary validation errors, with Jakarta Validation.
 *
 * <p>Start with {@link io.github.federules.validation.EligibleFor}.
 *
 * <p>Nothing here takes or returns null, except where {@code @Nullable} says so.
 */
@NullMarked
module io.github.federules.validation {
    requires transitive io.github.federules.core;
    requires io.github.federules.feder;
    requires static transitive org.jspecify;
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;

    exports io.github.federules.validation;
}
