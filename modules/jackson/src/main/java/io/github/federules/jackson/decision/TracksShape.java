package io.github.federules.jackson.decision;

import static io.github.federules.jackson.decision.Languages.LOCALIZED_TEXT;

import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.Words;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** What was decided for each track. Only that of funding has an aid. */
final class TracksShape {

    static final JsonType<Map<Track, TrackDecision>, Map<Track, TrackDecision>> TYPE = Entries.ofAny(track())
            .as(TracksShape::entries, TracksShape::tracks)
            .with("{\"propertyNames\": {\"pattern\": \"\\\\S\"}}")
            .named("tracks");

    private TracksShape() {}

    private static Shape<Map.Entry<Track, TrackDecision>, TrackDecision> track() {
        Shape<Map.Entry<Track, TrackDecision>, TrackDecision> shape = new Shape<>();
        var verdict = shape.required(
                "verdict", Words.of(Verdict.class), each -> each.getValue().verdict());
        var aid = shape.optional("aid", CostsShape.AID, each -> ofFunding(each, TrackDecision::aid));
        var aidUpTo = shape.optional("aidUpTo", CostsShape.AID, each -> ofFunding(each, TrackDecision::aidUpTo));
        var reason =
                shape.optional("reason", LOCALIZED_TEXT, each -> each.getValue().reason());
        return shape.made(values -> {
            // Without a bound, as far as further costs may follow, only the sure aid is there.
            if (values.get(aid).isEmpty() && values.get(aidUpTo).isPresent()) {
                values.input().faults().missing(values.place(aid));
                return null;
            }
            return new TrackDecision(values.get(verdict), values.get(aid), values.get(aidUpTo), values.get(reason));
        });
    }

    private static Optional<Optional<MonetaryAmount>> ofFunding(
            Map.Entry<Track, TrackDecision> each, Function<TrackDecision, Optional<MonetaryAmount>> amount) {
        return Optional.of(amount.apply(each.getValue()))
                .filter(any -> each.getKey().equals(Track.FUNDING));
    }

    private static Map<String, Map.Entry<Track, TrackDecision>> entries(Map<Track, TrackDecision> tracks) {
        Map<String, Map.Entry<Track, TrackDecision>> entries = new LinkedHashMap<>();
        tracks.entrySet().forEach(each -> entries.put(each.getKey().code(), each));
        return entries;
    }

    private static Map<Track, TrackDecision> tracks(
            Map<String, Optional<TrackDecision>> read, JsonInput input, JsonPlace place) {
        Map<Track, TrackDecision> tracks = new LinkedHashMap<>();
        read.forEach((code, decision) -> {
            if (code.isBlank()) {
                input.faults().add(place, Fault.of(FaultCode.MISSING, "blank", Map.of("field", "track")));
            } else {
                decision.ifPresent(each -> tracks.put(Track.of(code), each));
            }
        });
        return tracks;
    }
}
