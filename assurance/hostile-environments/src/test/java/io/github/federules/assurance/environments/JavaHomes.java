package io.github.federules.assurance.environments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where other versions of Java are: in {@code JAVA_HOME_25} (the number is the version), or beside the one that runs. */
final class JavaHomes {

    private JavaHomes() {}

    static Path ofThisProcess() {
        return Path.of(System.getProperty("java.home"));
    }

    static Optional<Path> find(int version) {
        if (Runtime.version().feature() == version) {
            return Optional.of(ofThisProcess());
        }
        Stream<Path> named =
                Stream.ofNullable(System.getenv("JAVA_HOME_" + version)).map(Path::of);
        return Stream.concat(named, neighbours())
                .filter(home -> isOf(version, home))
                .findFirst();
    }

    private static Stream<Path> neighbours() {
        Path folder = ofThisProcess().getParent();
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean isOf(int version, Path home) {
        try {
            return Files.isExecutable(home.resolve("bin").resolve("java"))
                    && Files.readString(home.resolve("release")).contains("JAVA_VERSION=\"" + version);
        } catch (IOException e) {
            return false;
        }
    }
}
