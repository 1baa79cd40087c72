import org.jspecify.annotations.NullMarked;

/**
 * JSON of dossiers, decisions and calls, with Jackson 3.
 *
 * <p>A dossier from outside is checked as a whole: every error in it is reported, with its path and code. Start with {@link
 * io.github.federules.jackson.DossierReader}, and for calls with {@link io.github.federules.jackson.call.CallReader}.
 *
 * <p>Nothing here takes or returns null, except where {@code @Nullable} says so.
 */
@NullMarked
module io.github.federules.jackson {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports io.github.federules.jackson;
    exports io.github.federules.jackson.call;
}
