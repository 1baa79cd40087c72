package io.github.federules.jackson.dossier;

import static io.github.federules.jackson.shape.Primitives.TEXT;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.JsonType;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tracks that a dossier seeks, each with its place: which call has to offer them may be stated after them. */
final class SoughtTracks {

    static final JsonType<Set<Track>, SoughtTracks> TYPE = JsonType.of(
            TEXT.<Track, Track>as(Track::code, (code, input, place) -> null).list()::write,
            SoughtTracks::read,
            TEXT.list()
                    .with("{\"minItems\": 1, \"uniqueItems\": true}")
                    .described("tracks that the call offers; all of them where it is absent")::schema);

    private final Set<String> known;
    private final Map<String, JsonPlace> tracks = new LinkedHashMap<>();

    private SoughtTracks(Set<String> known) {
        this.known = known;
    }

    private void track(JsonInput input, JsonPlace place) {
        String track = input.name(place);
        if (track == null) {
            return;
        }
        if (tracks.containsKey(track)) {
            input.faults().repeated(place, track);
        } else if (known.contains(track) || tracks.size() < known.size() + FoundFaults.MOST) {
            // Further tracks that no call offers would be errors beyond the most that are reported.
            tracks.put(track, place);
        }
    }

    /** Reports the tracks that none of these calls offers: all calls that are known, or one of them. */
    void check(List<Call> calls, FoundFaults faults) {
        tracks.forEach((code, place) -> {
            if (!isOffered(code, calls)) {
                String allowed = String.join(", ", DossierNames.tracks(calls));
                faults.add(place, Fault.of(FaultCode.NOT_OFFERED, Map.of("value", code, "allowed", allowed)));
            }
        });
    }

    private boolean isOffered(String code, List<Call> calls) {
        return known.contains(code) && (calls.size() > 1 || calls.get(0).offers(Track.of(code)));
    }

    /** Returns the tracks, once they were checked without an error. */
    Set<Track> tracks() {
        return tracks.keySet().stream().map(Track::of).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static @Nullable SoughtTracks read(JsonInput input, JsonPlace place) {
        SoughtTracks sought = new SoughtTracks(input.context(DossierNames.class).tracks());
        int count = input.list(place, sought::track);
        if (count == 0) {
            input.faults().emptyList(place);
        }
        return count < 0 ? null : sought;
    }
}
