package io.github.federules.core.wording;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The sentence about an edition with a first day, where the day of submission is not known or is before that first day. */
public final class EditionNotice {

    private EditionNotice() {}

    /** Returns the sentence; empty for an edition that has no first day, or that was in force on the day of submission. */
    public static Optional<LocalizedText> of(Call call, Submission submission) {
        Edition edition = call.edition();
        Optional<LocalDate> sentOn = submission.sentOn().find();
        return edition.from()
                .filter(from -> sentOn.isEmpty() || sentOn.get().isBefore(from))
                .map(from -> LocalizedText.of(locale -> text(edition, from, sentOn, Phrasebook.in(locale))));
    }

    private static String text(Edition edition, LocalDate from, Optional<LocalDate> sentOn, Phrasebook phrases) {
        Map<String, String> values = new HashMap<>();
        values.put("edition", PlainText.of(edition.version()));
        values.put("from", phrases.formats().date(from));
        sentOn.ifPresent(day -> values.put("sentOn", phrases.formats().date(day)));
        return phrases.phrase(sentOn.isPresent() ? "edition.early" : "edition.noDay", values);
    }
}
