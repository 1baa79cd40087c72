package io.github.federules.examples.budgetsimulation.paths;

import java.io.IOException;
import org.apache.hadoop.fs.Path;

/** The one path of a file or folder that has several. */
public final class RealPath {

    private RealPath() {}

    /** Returns the path without symbolic links on a local disk, and the path as it is elsewhere. */
    public static String of(Path path) throws IOException {
        return isLocal(path) ? local(path).toRealPath().toString() : path.toString();
    }

    static boolean isLocal(Path path) {
        return "file".equals(path.toUri().getScheme());
    }

    static java.nio.file.Path local(Path path) {
        return java.nio.file.Path.of(path.toUri().getPath());
    }
}
