package io.github.federules.examples.grantservice.application;

import io.github.federules.core.decision.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looks for.
 *
 * @param text a part of the name, the title or the number, or null for all
 * @param call the id of a call, or null for all
 * @param verdict a verdict, or null for all
 * @param page the page, from 0
 */
public record ApplicationFilter(
        @Nullable String text,
        @Nullable String call,
        @Nullable Verdict verdict,
        int page) {

    /** The number of applications on a page. */
    public static final int PAGE = 50;

    // PostgreSQL multiplies it by the size of a page.
    private static final int LAST_PAGE = 10_000;

    /** Takes blank texts as absent, and keeps the page within its bounds. */
    public ApplicationFilter {
        text = blankToNull(text);
        call = blankToNull(call);
        page = Math.max(0, Math.min(page, LAST_PAGE));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        // No text in PostgreSQL holds a NUL.
        String clean = text == null ? "" : text.replace("\0", "").strip();
        return clean.isEmpty() ? null : clean;
    }
}
