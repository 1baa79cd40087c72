package io.github.federules.assurance.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The mutants that no test can kill, since the broken rule says the same: each with the reason. In the file a reason stands
 * at the margin, places below it are indented by four, and the changes at a place by eight.
 */
final class Equivalents {

    private Equivalents() {}

    /** Reads the reasons, by {@linkplain Mutant#text() what was done where}. */
    static Map<String, String> read(Path file) throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        String reason = "";
        String place = "";
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                continue;
            }
            if (line.startsWith("        ")) {
                String mutant = place + " | " + line.strip();
                if (reasons.put(mutant, reason) != null) {
                    throw new IllegalStateException("Listed twice: " + mutant);
                }
            } else if (line.startsWith("    ")) {
                place = line.strip();
            } else {
                reason = line.strip();
            }
        }
        return reasons;
    }
}
