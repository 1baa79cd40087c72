package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tracks that a dossier seeks, each with its place: which call has to offer them may be stated after them. */
final class SoughtTracks {

    private final Set<String> known;
    private final Map<String, JsonPlace> tracks = new LinkedHashMap<>();
    private boolean isEmpty = true;

    private SoughtTracks(Set<String> known) {
        this.known = known;
    }

    /** Returns a reader of tracks, of which these calls offer some. */
    static ValueReader<SoughtTracks> under(List<Call> calls) {
        Set<String> known = offeredBy(calls);
        return (input, place) -> new SoughtTracks(known).read(input, place);
    }

    private @Nullable SoughtTracks read(JsonInput input, JsonPlace place) {
        if (!input.list(place, this::track)) {
            return null;
        }
        if (isEmpty) {
            input.faults().missing(place);
        }
        return this;
    }

    private void track(JsonInput input, JsonPlace place) {
        isEmpty = false;
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

    boolean areWithFunding() {
        return tracks.containsKey(Track.FUNDING.code());
    }

    /** Reports the tracks that none of these calls offers. */
    void check(List<Call> calls, FoundFaults faults) {
        Set<String> offered = offeredBy(calls);
        tracks.forEach((track, place) -> {
            if (!offered.contains(track)) {
                Map<String, String> values = Map.of("value", track, "allowed", String.join(", ", offered));
                faults.add(place, Fault.of(FaultCode.NOT_OFFERED, values));
            }
        });
    }

    /** Returns the tracks, once they were checked without an error. */
    Set<Track> tracks() {
        return inOrder(tracks.keySet().stream().map(Track::of));
    }

    private static Set<String> offeredBy(List<Call> calls) {
        return inOrder(calls.stream().flatMap(call -> call.tracks().stream()).map(Track::code));
    }

    private static <T> Set<T> inOrder(Stream<T> values) {
        return values.collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
