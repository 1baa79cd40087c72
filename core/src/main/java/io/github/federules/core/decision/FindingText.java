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

    // Without a financing plan there are no figures. On the last day the hour may decide; and where no rule asks for a
    // note, the deadline is failed by sending none.
    private static String variant(Finding finding) {
        if (finding.figures().containsKey("exceeded")) {
            return ".exceeded";
        }
        boolean isOnFinancing = finding.rule().subject() == Rule.Subject.OWN_SHARE
                || finding.rule().subject() == Rule.Subject.PUBLIC_AID;
        if (isOnFinancing) {
            return finding.outcome() == Outcome.NOT_ASKED || finding.figures().isEmpty() ? "" : ".figures";
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
