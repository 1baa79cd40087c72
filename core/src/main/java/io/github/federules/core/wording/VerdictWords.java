package io.github.federules.core.wording;

import io.github.federules.core.money.Euros;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.text.Phrasebook;
import java.util.Map;

/** A verdict in words, with its amounts if it has any. */
public final class VerdictWords {

    private VerdictWords() {}

    /** Returns the decision on a track. */
    public static String of(TrackDecision track, Phrasebook phrases) {
        if (track.aid().isEmpty()) {
            return phrases.phrase("decision.", track.verdict());
        }
        String aid = Euros.format(track.aid().get(), phrases.locale());
        String aidUpTo = Euros.format(track.aidUpTo().orElseThrow(), phrases.locale());
        String key =
                switch (track.verdict()) {
                    case ELIGIBLE -> aid.equals(aidUpTo) ? "decision.aid.ELIGIBLE" : "decision.aid.ELIGIBLE.open";
                    case INCOMPLETE -> "decision.aid.INCOMPLETE";
                    default -> "decision." + track.verdict();
                };
        return phrases.phrase(key, Map.of("aid", aid, "aidUpTo", aidUpTo));
    }
}
