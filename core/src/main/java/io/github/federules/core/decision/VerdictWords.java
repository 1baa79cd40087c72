package io.github.federules.core.decision;

import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.TextLines;
import io.github.federules.core.money.Euros;

/** A verdict in words, with its amounts if it has any. */
final class VerdictWords {

    private VerdictWords() {}

    /** Returns the decision on a track. */
    static String of(TrackDecision track, Phrasebook phrases) {
        if (track.aid().isEmpty()) {
            return phrases.phrase(key(track.verdict(), false, true));
        }
        boolean isAidSure = track.aid().equals(track.aidUpTo());
        return phrases.phrase(
                key(track.verdict(), true, isAidSure),
                "aid",
                phrases.formats().euros(Euros.cents(track.aid().get())),
                "aidUpTo",
                phrases.formats().euros(Euros.cents(track.aidUpTo().orElseThrow())));
    }

    /** Writes what an answer says on a track, from cents. */
    static void write(Answer answer, Track track, Phrasebook phrases, TextLines text) {
        Verdicts verdicts = answer.verdicts();
        boolean isAidSure = verdicts.aid() == verdicts.aidUpTo();
        phrases.write(
                key(answer.verdictOn(track), answer.hasAidOn(track), isAidSure),
                (name, to) -> phrases.formats().euros(name.equals("aid") ? verdicts.aid() : verdicts.aidUpTo(), to),
                text);
    }

    // Names in one piece: put together for each line, they are a tenth of all that an explanation allocates.
    private static String key(Verdict verdict, boolean isWithAid, boolean isAidSure) {
        return switch (verdict) {
            case ELIGIBLE ->
                !isWithAid ? "decision.ELIGIBLE" : isAidSure ? "decision.aid.ELIGIBLE" : "decision.aid.ELIGIBLE.open";
            case INELIGIBLE -> "decision.INELIGIBLE";
            case INCOMPLETE -> isWithAid ? "decision.aid.INCOMPLETE" : "decision.INCOMPLETE";
            case NOT_SOUGHT -> "decision.NOT_SOUGHT";
        };
    }
}
