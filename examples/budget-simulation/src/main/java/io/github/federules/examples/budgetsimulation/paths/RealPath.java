package io.github.federules.examples.budgetsimulation.paths;

import java.io.IOException;
import org.apache.hadoop.fs.Path;

/** The one path of a file or folder that has several, by symbolic links. */
public final class RealPath {

    private RealPath() {}

    /** Returns the path without links on a local disk, and the path as it is elsewhere. */
    public static String of(Path path) throws IOException {
        if (!"file".equals(path.toUri().getScheme())) {
            return path.toString();
        }
        return java.nio.file.Path.of(path.toUri().getPath()).toRealPath().toString();
    }
}
