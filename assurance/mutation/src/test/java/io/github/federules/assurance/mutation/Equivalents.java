package io.github.federules.assurance.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The mutants that no test can kill, because they change no result.
 *
 * <p>The file has the reasons at the margin. The {@linkplain Mutant#name names} of the mutants are below their reason,
 * indented by four, such as {@code core.money.Rate#applyTo(long, RoundingMode) ConditionalsBoundary 1}.
 */
final class Equivalents {

    private static final Pattern NAME = Pattern.compile("[\\w.$]+#[\\w.$<>]+\\([\\w$, \\[\\]]*\\) \\w+ [1-9]\\d*");

    private Equivalents() {}

    /**
     * Reads the reasons, by the names of the mutants.
     *
     * @throws IllegalStateException if a line is no name of a mutant, a mutant has no reason or two, or a reason has no
     *     mutant
     */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        String reason = "";
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!line.startsWith("    ")) {
                demandMutant(reason, reasons);
                reason = line.strip();
            } else if (reason.isEmpty()) {
                throw new IllegalStateException("This mutant has no reason above it: " + line.strip());
            } else if (!NAME.matcher(line.strip()).matches()) {
                throw new IllegalStateException("This is no name of a mutant: " + line.strip()
                        + ". Write it as class#method(types) mutator number.");
            } else if (reasons.put(line.strip(), reason) != null) {
                throw new IllegalStateException("This mutant is listed twice: " + line.strip());
            }
        }
        demandMutant(reason, reasons);
        return reasons;
    }

    private static void demandMutant(String reason, Map<String, String> reasons) {
        if (!reason.isEmpty() && !reasons.containsValue(reason)) {
            throw new IllegalStateException("No mutant is listed below this reason: " + reason);
        }
    }
}
