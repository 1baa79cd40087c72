import org.jspecify.annotations.NullMarked;

/**
 * Calls as DMN 1.3 models for decision engines.
 *
 * <p>{@link io.github.federules.dmn.DmnExport} is the entry point.
 *
 * <p>Nothing here takes or returns null, except where {@code @Nullable} says so.
 */
@NullMarked
module io.github.federules.dmn {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;
    requires java.xml;

    exports io.github.federules.dmn;
}
