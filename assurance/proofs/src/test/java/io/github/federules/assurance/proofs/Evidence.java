package io.github.federules.assurance.proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Evidence as Markdown: a heading, the claim, the command that shows it again, and a table for each test class.
 */
public final class Evidence {

    /** The theorems, and what binds the code to them. */
    public static final Evidence THEOREMS =
            new Evidence("20-proofs.md", """
            ## Proofs for all integers

            Each theorem below is about *all* amounts: every number of cents from 0 without bound, every number of lines and
            persons, and every reading that the call leaves open. It is stated once, as SMT-LIB 2 text over linear integer
            arithmetic. Two solvers that share no code, Z3 and SMTInterpol, must prove it. "Proved" means that the solver
            answers `unsat` to its negation, or to the negation of each step, within half a minute. Any other answer fails the
            build, and so does a time-out. The premises of each theorem are shown to be satisfiable.

            A theorem is about a model: a list of definitions that is built from the `Call` value itself. The sections on the
            binding show that the code decides as the model does. The sections on mutants, in the long run, show that the
            theorems fail for other models.

            Not claimed, of the contents of a decision:

            - anything about missing facts: the model decides complete dossiers; where the rate is within a range, it covers each
              rate that may be set;
            - which kind of body or activity gets which of several rates: each rate is proved by itself;
            - who may apply, how long an operation takes, and whatever else looks at no amount and no day: the model takes it as
              one truth;
            - how partners share the aid;
            - the changes `RESCHEDULE`, `SUBMIT`, `SUBMIT_ELECTRONICALLY` and `LEAVE_OUT_PARTNERS`, which are no amounts;
            - that bisection finds the cent at which a rule turns: the theorems show that there is one such cent, and the
              binding that the code found it; nor that a change of more cost is found wherever there is room for it;
            - which line a cost that is left out bears VAT on: the theorems know amounts as they count, the binding knows lines;
            - under a call with a maximum cost, an own contribution, a public co-financing or a cap on public aid: that more cost
              never hurts, or that no reading gives less than a more prudent one. More cost or more aid can exceed these bounds.
            """, "./mvnw -B -ntp test -Pevidence -pl assurance/proofs -am");

    /** The evidence that takes minutes. */
    public static final Evidence LONG_RUNS =
            new Evidence("21-proofs-long.md", """
            ## Proofs for all integers, the long run

            The same claims where they take minutes: each call of the catalogue and each call file, any call with two flat
            rates, every mutant of every call, and every boundary under every reading. Calls have the numbers of the previous section.
            """, "./mvnw -B -ntp test -Pevidence -pl assurance/proofs -am");

    private final Path file;
    private final String head;
    private final Map<String, String> sections = new TreeMap<>();

    private Evidence(String file, String claim, String command) {
        this.file = Path.of("target", "evidence", file);
        this.head = claim + "\n```\n" + command + "\n```\n";
    }

    /** Adds a section. Sections are in the order of their keys. */
    public synchronized void add(
            String key, String heading, String text, List<String> columns, List<List<String>> rows) {
        StringBuilder section = new StringBuilder("\n### " + heading + "\n\n" + text + "\n");
        if (!rows.isEmpty()) {
            section.append('\n').append(row(columns));
            section.append(row(columns.stream().map(column -> "---").toList()));
            rows.forEach(row -> section.append(row(row)));
        }
        sections.put(key, section.toString());
        write();
    }

    /** Formats seconds so that a comparison of two runs can leave them out. */
    public static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
    }

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private void write() {
        List<String> parts = new ArrayList<>(List.of(head));
        parts.addAll(sections.values());
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("", parts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
