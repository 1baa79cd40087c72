package io.github.federules.assurance.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A page of the documentation: a Markdown file of the root or of a folder in {@code docs}. */
record Page(Path file, String text) {

    static final Path ROOT = Path.of("..", "..");
    private static final Set<String> GENERATED = Set.of("target", "node_modules", ".vitepress", ".git");

    static Stream<Page> all() {
        try (Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(
                            top.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream(),
                            files(ROOT.resolve("docs"), ".md").stream())
                    .map(Page::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page of(Path file) {
        try {
            return new Page(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the files of a folder, in order, without those that a build makes. */
    static List<Path> files(Path folder, String ending) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean generated =
                            GENERATED.contains(directory.getFileName().toString());
                    return generated ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (file.toString().endsWith(ending)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return found;
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }
}
