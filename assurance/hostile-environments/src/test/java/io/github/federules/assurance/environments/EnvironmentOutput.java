package io.github.federules.assurance.environments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The output of an environment.
 *
 * @param facts what the process was like
 * @param answers number, hash, decisions and name of each case, in order
 * @param program the hash of what the program {@code federules} printed there
 * @param seconds how long it took
 */
record EnvironmentOutput(List<String> facts, List<String> answers, String program, double seconds) {

    /** The one hash over all answers. */
    String hash() {
        return Sha256.of(String.join("\n", answers).getBytes(StandardCharsets.UTF_8));
    }

    int decisions() {
        return answers.stream()
                .mapToInt(answer -> Integer.parseInt(answer.split("\t", -1)[2]))
                .sum();
    }

    /** The first case that another environment answers otherwise, or nothing if there is none. */
    Optional<String> findDifference(EnvironmentOutput other) {
        for (int i = 0; i < Math.max(answers.size(), other.answers.size()); i++) {
            String mine = i < answers.size() ? answers.get(i) : "no answer";
            String others = i < other.answers.size() ? other.answers.get(i) : "no answer";
            if (!mine.equals(others)) {
                return Optional.of(mine + " but there " + others);
            }
        }
        return program.equals(other.program) ? Optional.empty() : Optional.of("what the program prints");
    }
}
