package io.github.federules.examples.budgetsimulation.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.hadoop.fs.Path;

/** The one path of a file or folder that has several. */
public final class RealPath {

    private RealPath() {}

    /** Returns the path without symbolic links on a local disk, and the path as it is elsewhere. */
    public static String of(Path path) throws IOException {
        return isLocal(path) ? local(path).toRealPath().toString() : path.toString();
    }

    /** Returns what two paths of one file have in common, by symbolic links or by hard ones, as far as the disk can tell. */
    public static String ofFile(Path path) throws IOException {
        Object key = isLocal(path)
                ? Files.readAttributes(local(path), BasicFileAttributes.class).fileKey()
                : null;
        return key == null ? of(path) : key.toString();
    }

    private static boolean isLocal(Path path) {
        return "file".equals(path.toUri().getScheme());
    }

    private static java.nio.file.Path local(Path path) {
        return java.nio.file.Path.of(path.toUri().getPath());
    }
}
