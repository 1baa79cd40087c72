import org.jspecify.annotations.NullMarked;

/**
 * JSON of dossiers, decisions and calls, with Jackson 3.
 *
 * <p>A dossier from outside is judged whole: every fault in it is told, each with its path and code. {@link
 * io.github.federules.jackson.DossierReader} is where to start.
 */
@NullMarked
module io.github.federules.jackson {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;
    requires transitive tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports io.github.federules.jackson;
}
