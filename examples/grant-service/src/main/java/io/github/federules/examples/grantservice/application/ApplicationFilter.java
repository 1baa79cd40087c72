package io.github.federules.examples.grantservice.application;

import io.github.federules.core.result.Verdict;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * What an officer looks for.
 *
 * @param text words of the name, the title or the number, with or without accents, or null for all
 * @param call the id of a call, or null for all
 * @param verdict a verdict, or null for all
 * @param state how far the application has come, or null for all
 * @param from the first day of submission in France, or null for all
 * @param to the last day of submission in France, or null for all
 * @param sort what the list is sorted by, null for the last submitted first
 */
public record ApplicationFilter(
        @Nullable String text,
        @Nullable String call,
        @Nullable Verdict verdict,
        @Nullable ApplicationState state,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable ApplicationOrder sort) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

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

    /** Returns the words as the function searchable of the database writes them. */
    List<String> words() {
        String plain = MARKS.matcher(Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        return Arrays.stream(SIGNS.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    ApplicationOrder order() {
        return sort == null ? ApplicationOrder.NEWEST : sort;
    }
}
