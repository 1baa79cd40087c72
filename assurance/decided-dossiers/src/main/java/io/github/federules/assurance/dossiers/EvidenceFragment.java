package io.github.federules.assurance.dossiers;

import io.github.federules.core.result.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The page of Markdown that shows how far an engine agrees. */
public final class EvidenceFragment {

    private final String heading;
    private final String claim;
    private final String command;
    private final Map<String, Tally> boundary = new LinkedHashMap<>();
    private final Map<String, Tally> random = new LinkedHashMap<>();

    /** Starts a page with what is claimed, and the command that shows it again. */
    public EvidenceFragment(String heading, String claim, String command) {
        this.heading = heading;
        this.claim = claim;
        this.command = command;
    }

    /** Adds what the dossiers of a model gave. */
    public void add(ExportedCall model, Tally ofBoundary, Tally ofRandom) {
        boundary.computeIfAbsent(model.call().id(), id -> new Tally()).add(ofBoundary);
        random.computeIfAbsent(model.call().id(), id -> new Tally()).add(ofRandom);
    }

    /** Writes the page. */
    public void write(Path file, double seconds) {
        StringBuilder page = new StringBuilder();
        page.append("## ").append(heading).append("\n\n").append(claim).append("\n\n```\n");
        page.append(command).append("\n```\n\n");
        page.append(
                "| call | boundary dossiers | random dossiers | eligible | ineligible | not sought | differing |\n");
        page.append("| --- | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        Tally allBoundary = new Tally();
        Tally allRandom = new Tally();
        for (Map.Entry<String, Tally> entry : boundary.entrySet()) {
            Tally ofRandom = Objects.requireNonNull(random.get(entry.getKey()));
            page.append(row('`' + entry.getKey() + '`', entry.getValue(), ofRandom));
            allBoundary.add(entry.getValue());
            allRandom.add(ofRandom);
        }
        page.append(row("all", allBoundary, allRandom));
        page.append(String.format(Locale.ROOT, "%nCompared in %.1f s.%n", seconds));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, page.toString().replace(System.lineSeparator(), "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(String name, Tally boundary, Tally random) {
        Tally both = new Tally();
        both.add(boundary);
        both.add(random);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d | %d |%n",
                name,
                boundary.all(),
                random.all(),
                both.of(Verdict.ELIGIBLE),
                both.of(Verdict.INELIGIBLE),
                both.of(Verdict.NOT_SOUGHT),
                both.differing());
    }
}
