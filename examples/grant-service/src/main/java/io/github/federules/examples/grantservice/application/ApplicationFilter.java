package io.github.federules.examples.grantservice.application;

import io.github.federules.core.result.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looks for.
 *
 * @param text a part of the name, the title or the number, or null for all
 * @param call the id of a call, or null for all
 * @param verdict a verdict, or null for all
 */
public record ApplicationFilter(
        @Nullable String text,
        @Nullable String call,
        @Nullable Verdict verdict) {

    /** Takes blank texts as absent. */
    public ApplicationFilter {
        text = blankToNull(text);
        call = blankToNull(call);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        // No text in PostgreSQL holds a NUL.
        String clean = text == null ? "" : text.replace("\0", "").strip();
        return clean.isEmpty() ? null : clean;
    }
}
