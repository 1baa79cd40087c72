package io.github.federules.core.text;

import java.util.Map;
import java.util.Optional;

/** The name of a body as shown: its own, or its place in the consortium. */
public final class BodyName {

    private BodyName() {}

    /**
     * Returns the name.
     *
     * @param name its own name, if it has one
     * @param rank 0 for the applicant, from 1 for the partners
     */
    public static String of(Optional<String> name, int rank, Phrasebook phrases) {
        return name.map(PlainText::of)
                .orElseGet(() -> rank == 0
                        ? phrases.phrase("body.applicant")
                        : phrases.phrase("body.partner", Map.of("rank", Integer.toString(rank))));
    }
}
