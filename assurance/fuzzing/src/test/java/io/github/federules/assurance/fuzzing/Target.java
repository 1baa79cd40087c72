package io.github.federules.assurance.fuzzing;

import io.github.federules.assurance.growth.CostTarget;
import io.github.federules.examples.cli.BatchTarget;
import io.github.federules.examples.cli.ProgramTarget;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The targets of fuzzing, each with its number of inputs and their largest size in bytes. Those that take longest come first, so
 * that no processor waits at the end.
 */
enum Target {
    TEXTS("days, times and names, and decisions that show them", 8_000, 120),
    BATCHES("a batch through the program", 12_000, 3_000),
    DOSSIERS(
            "a dossier in JSON, as bytes, as text and in a user's mapper, and its decisions under every call",
            150_000,
            3_000),
    PROGRAM("files of dossiers and calls, and readings, through the program", 4_000, 3_000),
    NUMBERS("amounts of several classes and currencies, shares, rates, readings, legal forms", 200_000, 80),
    CALLS("a call in JSON, its models in DMN, and decisions under it", 100_000, 6_000),
    RECORDS("a record in JSON, its disclosure, and the decision made again", 20_000, 6_000),
    COSTS("the cost of a dossier many times over, and four times as often", 3_000, 600),
    PLANTED("a planted bug, which must be found", 60_000, 3_000);

    private final String what;
    private final int runs;
    private final int maxLength;

    Target(String what, int runs, int maxLength) {
        this.what = what;
        this.runs = runs;
        this.maxLength = maxLength;
    }

    /** Returns what the target reads. */
    String what() {
        return what;
    }

    FuzzTarget make() throws Exception {
        return switch (this) {
            case DOSSIERS -> new DossierTarget();
            case BATCHES -> new BatchTarget();
            case PROGRAM -> new ProgramTarget();
            case CALLS -> new CallTarget();
            case RECORDS -> new RecordTarget();
            case NUMBERS -> new NumbersTarget();
            case TEXTS -> new TextsTarget();
            case COSTS -> new CostTarget();
            case PLANTED -> PlantedFault::feed;
        };
    }

    /**
     * Returns how many inputs are tried, those of the corpus among them.
     *
     * <p>The property {@code federules.fuzzing.percent} lowers it for a quick look. The planted bug needs all.
     */
    int runs() {
        return this == PLANTED ? runs : Math.max(1, runs / 100 * Integer.getInteger("federules.fuzzing.percent", 100));
    }

    int maxLength() {
        return maxLength;
    }

    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the folders of inputs to begin with. */
    List<Path> inputs() {
        List<Path> folders = new ArrayList<>();
        folders.add(Corpus.FOLDER.resolve(this == PLANTED || this == COSTS ? DOSSIERS.folder() : folder()));
        if (this == PROGRAM) {
            folders.add(Corpus.FOLDER.resolve(DOSSIERS.folder()));
            folders.add(Corpus.FOLDER.resolve(CALLS.folder()));
        }
        if (this == DOSSIERS || this == CALLS) {
            folders.add(Corpus.EXAMPLES.resolve(folder()));
        }
        return folders;
    }

    /** Returns the file of words that are put into inputs. */
    Optional<Path> dictionary() {
        return switch (this) {
            case DOSSIERS, BATCHES, PROGRAM, CALLS, RECORDS, COSTS, PLANTED ->
                Optional.of(Corpus.FOLDER.resolve("json.dict"));
            default -> Optional.empty();
        };
    }
}
