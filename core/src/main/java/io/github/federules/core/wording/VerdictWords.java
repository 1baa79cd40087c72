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
        boolean isSame = track.aidUpTo().equals(track.aid());
        String upTo = isSame
                ? aid
                : track.aidUpTo()
                        .map(most -> Euros.format(most, phrases.locale()))
                        .orElse("");
        boolean isSure = upTo.equals(aid);
        String bounded = upTo.isEmpty() ? ".unbounded" : "";
        String key =
                switch (track.verdict()) {
                    case ELIGIBLE -> isSure ? "decision.aid.ELIGIBLE" : "decision.aid.ELIGIBLE.open" + bounded;
                    case INCOMPLETE -> "decision.aid.INCOMPLETE" + bounded;
                    default -> "decision." + track.verdict();
                };
        return phrases.phrase(key, Map.of("aid", aid, "aidUpTo", upTo));
    }
}
