package io.github.federules.core.wording;

import io.github.federules.core.assessing.Judgement;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.text.Phrasebook;
import java.util.Map;

/** A verdict in words, with its amounts if it has any. */
public final class VerdictWords {

    private VerdictWords() {}

    /** Returns the decision on a track. */
    public static String of(TrackDecision track, Phrasebook phrases) {
        return track.aid().isEmpty()
                ? phrases.phrase("decision.", track.verdict())
                : withAid(
                        track.verdict(),
                        Euros.cents(track.aid().get()),
                        track.aidUpTo().map(Euros::cents).orElse(Long.MAX_VALUE),
                        phrases);
    }

    /** Returns the decision on a track under one reading. It makes no amount of Moneta. */
    public static String of(Judgement answer, Track track, Phrasebook phrases) {
        Verdict verdict = answer.verdictOn(track);
        return answer.statesAidOn(track)
                ? withAid(verdict, answer.aid(), answer.verdicts().aidUpTo(), phrases)
                : phrases.phrase("decision.", verdict);
    }

    // An aid without a greatest amount is up to the greatest number.
    private static String withAid(Verdict verdict, long aid, long aidUpTo, Phrasebook phrases) {
        String bounded = aidUpTo == Long.MAX_VALUE ? ".unbounded" : "";
        String key =
                switch (verdict) {
                    case ELIGIBLE -> "decision.aid.ELIGIBLE" + (aid == aidUpTo ? "" : ".open" + bounded);
                    case INCOMPLETE -> "decision.aid.INCOMPLETE" + bounded;
                    default -> "decision." + verdict;
                };
        String least = phrases.formats().euros(aid);
        String most = aid == aidUpTo ? least : phrases.formats().euros(aidUpTo);
        return phrases.phrase(key, Map.of("aid", least, "aidUpTo", most));
    }
}
