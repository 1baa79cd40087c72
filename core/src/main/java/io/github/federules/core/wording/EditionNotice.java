package io.github.federules.core.wording;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sentence about an edition with a first day, where the day of submission is not known or is before that first day. */
public final class EditionNotice {

    private EditionNotice() {}

    /** Returns the sentence; empty for an edition that has no first day, or that was in force on the day of submission. */
    public static Optional<LocalizedText> of(Call call, Submission submission) {
        return call.edition().from().flatMap(from -> on(call.edition(), from, submission.sentOn()));
    }

    private static Optional<LocalizedText> on(Edition edition, LocalDate from, Fact<LocalDate> sentOn) {
        if (sentOn instanceof Fact.Known<LocalDate> day) {
            return day.value().isBefore(from)
                    ? Optional.of(new LocalizedText(
                            early(edition, from, day.value(), Locale.FRENCH),
                            early(edition, from, day.value(), Locale.ENGLISH)))
                    : Optional.empty();
        }
        return Optional.of(
                new LocalizedText(noDay(edition, from, Locale.FRENCH), noDay(edition, from, Locale.ENGLISH)));
    }

    private static String early(Edition edition, LocalDate from, LocalDate sentOn, Locale locale) {
        Phrasebook phrases = Phrasebook.in(locale);
        return phrases.phrase(
                "edition.early",
                Map.of(
                        "edition", PlainText.of(edition.version()),
                        "from", phrases.formats().date(from),
                        "sentOn", phrases.formats().date(sentOn)));
    }

    private static String noDay(Edition edition, LocalDate from, Locale locale) {
        Phrasebook phrases = Phrasebook.in(locale);
        return phrases.phrase(
                "edition.noDay",
                Map.of(
                        "edition",
                        PlainText.of(edition.version()),
                        "from",
                        phrases.formats().date(from)));
    }
}
