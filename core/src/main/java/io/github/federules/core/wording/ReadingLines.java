package io.github.federules.core.wording;

import io.github.federules.core.assessing.Judgement;
import io.github.federules.core.assessing.ReadingComparison;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** The lines of an explanation on the readings of a call: which one was chosen, and what differs under others. */
public final class ReadingLines {

    private final ReadingComparison comparison;
    private final Judgement answer;
    private final Call call;
    private final Phrasebook phrases;
    private final List<String> lines = new ArrayList<>();

    public ReadingLines(ReadingComparison comparison, Phrasebook phrases) {
        this.comparison = comparison;
        this.answer = comparison.inForce();
        this.call = answer.situation().call();
        this.phrases = phrases;
    }

    /** Returns the lines, none under a call that leaves no question open. */
    public List<String> lines() {
        if (!call.openQuestions().isEmpty()) {
            chosenReadings();
            compared();
        }
        return lines;
    }

    private void compared() {
        if (comparison.isRobust()) {
            lines.add(phrases.phrase("readings.robust" + whatIsTheSame()));
            return;
        }
        boolean isAidOpen = comparison.aidFrom() != comparison.aidTo() && comparison.isAidSure();
        if (isAidOpen) {
            lines.add(phrases.phrase(
                    "readings.open",
                    Map.of(
                            "aidFrom", phrases.formats().euros(comparison.aidFrom()),
                            "aidTo", phrases.formats().euros(comparison.aidTo()))));
        }
        comparison.differing().forEach(this::difference);
        if (comparison.differing().isEmpty()) {
            lines.add(phrases.phrase("readings.together"));
        } else if (isAidOpen && !(isShown(comparison.aidFrom()) && isShown(comparison.aidTo()))) {
            lines.add(phrases.phrase("readings.together.aid"));
        }
    }

    private boolean isShown(long aid) {
        for (ReadingComparison.OtherAnswer other : comparison.differing()) {
            if (other.answer().aid() == aid) {
                return true;
            }
        }
        return aid == answer.aid();
    }

    private String whatIsTheSame() {
        boolean isAidSought = answer.hasAidOn(Track.FUNDING) && isSought(Track.FUNDING);
        long verdicts = call.tracks().stream().filter(this::isSought).count();
        return (isAidSought ? ".aid" : "") + (verdicts == 1 ? ".one" : "");
    }

    private boolean isSought(Track track) {
        return answer.verdictOn(track) != Verdict.NOT_SOUGHT;
    }

    // A reading that the caller chose is named: the text must not pass for one under the call's own readings.
    private void chosenReadings() {
        for (Question question : call.openQuestions()) {
            Reading reading = answer.situation().readings().answer(question);
            if (!reading.equals(call.readings().answer(question))) {
                lines.add(phrases.phrase(
                        "readings.chosen", Map.of("clause", clause(reading), "meaning", meaning(reading))));
            }
        }
    }

    private void difference(ReadingComparison.OtherAnswer other) {
        Reading reading = other.reading();
        StringJoiner tracks = new StringJoiner(phrases.phrase("list.and"));
        for (OfferedTrack offer : call.offers()) {
            if (isSought(offer.track())) {
                tracks.add(track(offer, other.answer()));
            }
        }
        lines.add(phrases.phrase(
                "readings.difference",
                Map.of("clause", clause(reading), "meaning", meaning(reading), "tracks", tracks.toString())));
    }

    private String track(OfferedTrack offer, Judgement other) {
        return phrases.phrase(
                "readings.difference.track",
                Map.of(
                        "track", PlainText.of(offer.title().in(phrases.locale())),
                        "verdict", VerdictWords.of(other, offer.track(), phrases)));
    }

    private String clause(Reading reading) {
        return PlainText.of(call.clauseOf(reading.question()).citation(phrases.locale()));
    }

    private String meaning(Reading reading) {
        return reading.label(phrases.locale());
    }
}
