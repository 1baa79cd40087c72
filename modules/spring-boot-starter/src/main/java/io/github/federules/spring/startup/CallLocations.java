package io.github.federules.spring.startup;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.Regime;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.AcceptedRegime;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.RefusedCall;
import io.github.federules.jackson.call.RefusedRegime;
import io.github.federules.jackson.call.RegimeReader;
import io.github.federules.jackson.call.RegimeResult;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;

/** Reads the calls of an application and their regimes from its files, and finds all errors of all of them. */
public final class CallLocations {

    private static final Comparator<Resource> BY_NAME = Comparator.comparing(Resource::getDescription);

    private final ResourcePatternResolver resources;
    private final RegimeReader regimeReader;
    private final List<Regime> regimes = new ArrayList<>();
    private CallReader reader;
    private final List<Call> calls = new ArrayList<>();
    private final Map<List<Object>, String> places = new HashMap<>();
    private final List<String> errors = new ArrayList<>();

    /** Begins with calls that are known before any file is read. */
    public CallLocations(
            ResourcePatternResolver resources, RegimeReader regimeReader, CallReader reader, List<Call> before) {
        this.resources = resources;
        this.regimeReader = regimeReader;
        this.reader = reader;
        before.forEach(call -> add(call, "the calls of the library"));
    }

    /**
     * Returns a catalogue of the calls before and those of the locations, which may come under the regimes of theirs.
     *
     * @throws InvalidCallsException if a location has errors
     */
    public Catalogue read(List<String> regimeLocations, List<String> locations) {
        regimeLocations.forEach(location -> readAll(location, this::addRegime));
        reader = reader.under(regimes);
        locations.forEach(location -> readAll(location, this::addCall));
        if (!errors.isEmpty()) {
            throw new InvalidCallsException(
                    "The calls of federules.calls.locations have errors:\n" + String.join("", errors),
                    "Correct the files, or change federules.calls.locations or federules.calls.regimes."
                            + " CallReader.schema() and RegimeReader.schema() of federules-jackson return the JSON"
                            + " Schemas of calls and of regimes.");
        }
        return Catalogue.of(calls);
    }

    private void readAll(String location, BiConsumer<byte[], String> add) {
        Resource[] found;
        try {
            found = resources.getResources(location);
        } catch (IOException e) {
            addError(location, "The location cannot be read: " + e.getMessage());
            return;
        }
        if (found.length == 0) {
            addError(location, "The location matches no file, but must match at least one. Is the pattern right?");
        }
        Arrays.stream(found).sorted(BY_NAME).forEach(file -> read(file, add));
    }

    private void read(Resource file, BiConsumer<byte[], String> add) {
        String place = file.getDescription();
        byte[] text;
        try (InputStream in = file.getInputStream()) {
            // One more than allowed, so that the reader refuses what is longer.
            text = in.readNBytes(CallReader.MAX_BYTES + 1);
        } catch (IOException e) {
            addError(place, "The file cannot be read. Does it exist, and is it a file?");
            return;
        }
        add.accept(text, place);
    }

    private void addRegime(byte[] text, String place) {
        RegimeResult result = regimeReader.read(text);
        if (result instanceof RefusedRegime refused) {
            addErrors(place, refused.faults().stream().map(CallLocations::reported));
        } else {
            Regime regime = ((AcceptedRegime) result).regime();
            if (isNew("regime", regime.id(), regime.edition(), place)) {
                regimes.add(regime);
            }
        }
    }

    private void addCall(byte[] text, String place) {
        CallResult result = reader.read(text);
        if (result instanceof AcceptedCall accepted) {
            add(accepted.call(), place);
        } else {
            addErrors(place, ((RefusedCall) result).faults().stream().map(CallLocations::reported));
        }
    }

    private void add(Call call, String place) {
        if (isNew("call", call.id(), call.edition(), place)) {
            calls.add(call);
        }
    }

    private boolean isNew(String kind, String id, Edition edition, String place) {
        String ofSameDay = places.putIfAbsent(List.of(kind, id, edition.from().orElse(LocalDate.MIN)), place);
        String ofSameVersion = places.putIfAbsent(List.of(kind, id, edition.version()), place);
        if (ofSameDay != null) {
            addError(
                    place,
                    "The " + kind + " has the id " + id + ", but so has a " + kind + " of " + ofSameDay
                            + ". Give it another id; or, if it is an amended edition, another version and the day from"
                            + " which it applies.");
        } else if (ofSameVersion != null) {
            addError(
                    place,
                    "The " + kind + " " + id + " has the edition " + edition.version() + ", but so has a " + kind
                            + " of " + ofSameVersion + ". Give the amended edition another version.");
        }
        return ofSameDay == null && ofSameVersion == null;
    }

    private void addError(String place, String error) {
        addErrors(place, Stream.of(error));
    }

    private void addErrors(String place, Stream<String> ofPlace) {
        errors.add(ofPlace.map("\n        "::concat).collect(Collectors.joining("", "\n    " + place, "")));
    }

    private static String reported(LocatedFault fault) {
        String place = fault.path().isEmpty() ? "" : fault.path() + ": ";
        return place + fault.code() + ": " + fault.message(Locale.ENGLISH);
    }
}
