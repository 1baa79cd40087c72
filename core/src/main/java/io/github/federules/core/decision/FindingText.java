package io.github.federules.core.decision;

import io.github.federules.core.call.Rule;
import io.github.federules.core.internal.text.Phrasebook;
import java.util.Locale;

/** Puts a finding into a sentence. */
final class FindingText {

    private final Locale locale;

    FindingText(Locale locale) {
        this.locale = locale;
    }

    String of(Finding finding) {
        String wording = "finding." + finding.rule().subject() + "." + finding.outcome() + variant(finding);
        return Phrasebook.in(locale).phrase(wording, new FigureText(locale).of(finding.figures()));
    }

    // On the last day the hour may decide; and where no rule asks for a note, the deadline is failed by sending none.
    private static String variant(Finding finding) {
        if (finding.figures().containsKey("exceeded")) {
            return ".exceeded";
        }
        if (finding.rule().subject() != Rule.Subject.NOTE_DEADLINE) {
            return "";
        }
        if (finding.figures().containsKey("until")) {
            return ".hour";
        }
        boolean neverSent =
                finding.outcome() == Outcome.FAILED && !finding.figures().containsKey("sentOn");
        return neverSent ? ".notSent" : "";
    }
}
