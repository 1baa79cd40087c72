package io.github.federules.jackson;

import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.rule.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tracks that a call offers. Each has a title, which funding may leave out. */
final class OfferedTracksReader {

    private static final ObjectShape SHAPE = new ObjectShape();
    private static final ObjectField<String> TRACK = SHAPE.required("track", JsonInput::requiredName);
    private static final ObjectField<LocalizedText> TITLE = SHAPE.optional("title", TermsReader::localized);

    private final Set<String> met = new HashSet<>();
    private final List<OfferedTrack> tracks = new ArrayList<>();
    private boolean isEmpty = true;

    private OfferedTracksReader() {}

    static @Nullable List<OfferedTrack> read(JsonInput input, JsonPlace place) {
        OfferedTracksReader reader = new OfferedTracksReader();
        if (!input.list(place, reader::track)) {
            return null;
        }
        if (reader.isEmpty) {
            input.faults().emptyList(place);
        }
        return reader.tracks;
    }

    private void track(JsonInput input, JsonPlace place) {
        isEmpty = false;
        ObjectValues values = SHAPE.read(input, place);
        if (values != null && values.isComplete()) {
            track(values, place, input.faults());
        }
    }

    private void track(ObjectValues values, JsonPlace place, FoundFaults faults) {
        String code = values.get(TRACK);
        if (!met.add(code)) {
            faults.repeated(place.field(TRACK.name()), code);
        }
        boolean isFunding = code.equals(Track.FUNDING.code());
        if (!isFunding && !values.isGiven(TITLE)) {
            faults.missing(place.field(TITLE.name()));
        }
        LocalizedText title = values.orNull(TITLE);
        if (title != null) {
            tracks.add(new OfferedTrack(Track.of(code), title));
        } else if (isFunding) {
            tracks.add(OfferedTrack.funding());
        }
    }
}
