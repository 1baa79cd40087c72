import org.jspecify.annotations.NullMarked;

/**
 * Calls of the ERDF (European Regional Development Fund; FEDER in French), their laws, and French legal forms.
 *
 * <p>A call invites applications for aid; a dossier is one application. Start with
 * {@link io.github.federules.feder.FederEligibility}.
 *
 * <p>Nothing here takes or returns null, except where {@code @Nullable} says so.
 */
@NullMarked
module io.github.federules.feder {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;

    exports io.github.federules.feder;
}
