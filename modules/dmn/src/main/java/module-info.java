import org.jspecify.annotations.NullMarked;

/**
 * Calls as DMN 1.3 models, for those who run a decision engine.
 *
 * <p>{@link io.github.federules.dmn.DmnExport} is where to start.
 */
@NullMarked
module io.github.federules.dmn {
    requires transitive io.github.federules.core;
    requires static transitive org.jspecify;
    requires java.xml;

    exports io.github.federules.dmn;
}
