package io.github.federules.examples.budgetsimulation.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import org.apache.hadoop.fs.Path;

/** What all paths of one file have in common, whichever links they go through. */
public final class FileIdentity {

    private FileIdentity() {}

    /**
     * Returns the same text for two paths of one file. On a local disk that numbers its files, this is the key of the file, so that hard
     * links are found too. Elsewhere it is the {@linkplain RealPath#of real path}.
     */
    public static String of(Path path) throws IOException {
        Object key = RealPath.isLocal(path)
                ? Files.readAttributes(RealPath.local(path), BasicFileAttributes.class)
                        .fileKey()
                : null;
        return key == null ? RealPath.of(path) : key.toString();
    }
}
