package io.github.federules.examples.cli;

import io.github.federules.core.call.Catalogue;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --as-of} of several commands: the day whose editions of calls apply where a dossier has none. */
final class AsOfOption {

    // The deadlines of the calls are in this zone.
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    @Option(names = "--as-of", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate day;

    /** Returns the calls as of the day, which is today unless it was given. */
    Catalogue of(Catalogue calls) {
        return calls.asOf(day == null ? LocalDate.now(ZONE) : day);
    }
}
