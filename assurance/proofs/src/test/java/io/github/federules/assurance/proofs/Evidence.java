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
 * What was shown, as Markdown that a reader can follow: a heading, what is claimed, the command that shows it again, and a
 * table for each test class.
 */
public final class Evidence {

    /** What every build shows. */
    public static final Evidence OF_EVERY_BUILD =
            new Evidence("20-proofs.md", """
            ## Proofs for all integers

            Each theorem below is about *all* amounts: every number of cents from 0 without bound, every number of lines and
            persons, every reading that the call leaves open. It is stated once, as SMT-LIB 2 text over linear integer
            arithmetic, and handed to two solvers that share no code, Z3 and SMTInterpol; "proved" means that the solver
            answers `unsat` to its negation, or to the negation of each step, within half a minute, and anything else, a
            time-out included, fails the build. The
            premises of each theorem are shown to be satisfiable. A theorem is about a model, a list of definitions that is
            built from the `Call` value itself; the sections on the binding show that the code decides as the model does, those
            on mutants, in the long run, that the theorems fail for other models.

            Not claimed, of what a decision says:

            - anything about missing facts: the model decides complete dossiers, and of a rate within a range each that may be
              set;
            - which kind of body or activity gets which of several rates: each rate is proved by itself;
            - who may apply, how long an operation lasts, and what else looks at no amount and no day: the model takes it as
              one truth;
            - how partners share out an aid;
            - the changes `RESCHEDULE`, `SEND_NOTE`, `SEND_NOTE_ELECTRONICALLY` and `LEAVE_OUT_PARTNERS`, which are no amounts;
            - that halving an interval finds the cent where a rule turns: the theorems say that there is one such cent, and the
              binding that the code found it; and that a change of more cost is found wherever there is room for it;
            - which line a cost that is left out bears tax on: the theorems know amounts as they count, the binding lines;
            - that more cost never hurts, or that no reading gives less than a more prudent one, where a call has a maximum
              cost, an own share or a cap on all public aid: more cost or more aid can exceed these.
            """, "./mvnw -B -ntp test -pl assurance/proofs -am");

    /** What takes minutes. */
    public static final Evidence OF_LONG_RUNS =
            new Evidence("21-proofs-long.md", """
            ## Proofs for all integers, the long run

            The same claims where they take minutes: any call with two flat rates, every mutant of every call, and every
            boundary under every reading. Calls are numbered as in what every build proves.
            """, "./mvnw -B -ntp test -Pevidence -pl assurance/proofs -am");

    private final Path file;
    private final String head;
    private final Map<String, String> sections = new TreeMap<>();

    private Evidence(String file, String claim, String command) {
        this.file = Path.of("target", "evidence", file);
        this.head = claim + "\n```\n" + command + "\n```\n";
    }

    /** Adds a section; sections stand in the order of their keys. */
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

    /** Shows seconds so that a comparison of two runs can leave them out. */
    public static String seconds(long nanoseconds) {
        return String.format(Locale.ROOT, "%.1f s", nanoseconds / 1e9);
    }

    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
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
