package io.github.federules.core.decision;

import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.TextLines;
import java.util.List;

/** The lines of an explanation on the readings of a call: which one was chosen, and what differs under others. */
final class ReadingLines {

    private final Decision decision;
    private final Answer answer;
    private final CallWords words;
    private final Phrasebook phrases;
    private final TextLines text;

    ReadingLines(Decision decision, CallWords words, Phrasebook phrases, TextLines text) {
        this.decision = decision;
        this.answer = decision.answer();
        this.words = words;
        this.phrases = phrases;
        this.text = text;
    }

    /** Writes the lines, none under a call that leaves no question open. */
    void write() {
        if (decision.call().openQuestions().isEmpty()) {
            return;
        }
        chosenReadings();
        ReadingComparison comparison = decision.comparison();
        if (comparison.isRobust()) {
            text.line(phrases.phrase("readings.robust" + whatIsTheSame()));
            return;
        }
        boolean isAidOpen = comparison.aidFrom() != comparison.aidTo() && comparison.isAidSure();
        if (isAidOpen) {
            text.line(
                    phrases,
                    "readings.open",
                    (name, to) -> phrases.formats()
                            .euros(name.equals("aidFrom") ? comparison.aidFrom() : comparison.aidTo(), to));
        }
        comparison.differing().forEach(this::difference);
        if (comparison.differing().isEmpty()) {
            text.line(phrases.phrase("readings.together"));
        } else if (isAidOpen && !(isShown(comparison.aidFrom()) && isShown(comparison.aidTo()))) {
            text.line(phrases.phrase("readings.together.aid"));
        }
    }

    private boolean isShown(long aid) {
        boolean isShown = aid == answer.aid();
        for (ReadingComparison.OtherAnswer other : decision.comparison().differing()) {
            isShown |= aid == other.answer().aid();
        }
        return isShown;
    }

    private String whatIsTheSame() {
        int verdicts = 0;
        for (OfferedTrack offer : decision.call().offers()) {
            verdicts += answer.verdictOn(offer.track()) == Verdict.NOT_SOUGHT ? 0 : 1;
        }
        boolean isAidSought = answer.hasAidOn(Track.FUNDING) && answer.verdictOn(Track.FUNDING) != Verdict.NOT_SOUGHT;
        return (isAidSought ? ".aid" : "") + (verdicts == 1 ? ".one" : "");
    }

    // A reading that the caller chose is named: the text must not pass for one under the call's own readings.
    private void chosenReadings() {
        for (Question question : decision.call().openQuestions()) {
            Reading reading = decision.readings().answer(question);
            if (reading != decision.call().readings().answer(question)) {
                text.line(phrases, "readings.chosen", (name, to) -> reading(name, reading));
            }
        }
    }

    private void difference(ReadingComparison.OtherAnswer other) {
        text.line(phrases, "readings.difference", (name, to) -> {
            if (name.equals("tracks")) {
                tracks(other.answer());
            } else {
                reading(name, other.reading());
            }
        });
    }

    private void reading(String name, Reading reading) {
        text.add(name.equals("clause") ? words.clauseOf(reading) : words.meaning(reading));
    }

    private void tracks(Answer other) {
        String separator = "";
        List<OfferedTrack> offers = decision.call().offers();
        for (int i = 0; i < offers.size(); i++) {
            Track track = offers.get(i).track();
            String title = words.track(i);
            if (answer.verdictOn(track) != Verdict.NOT_SOUGHT) {
                text.add(separator);
                phrases.write(
                        "readings.difference.track",
                        (name, to) -> {
                            if (name.equals("verdict")) {
                                VerdictWords.write(other, track, phrases, to);
                            } else {
                                to.add(title);
                            }
                        },
                        text);
                separator = phrases.phrase("list.and");
            }
        }
    }
}
