package io.github.federules.jackson.json;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Collects the errors of a text, up to a bound that keeps hostile ones cheap. */
public final class FoundFaults {

    /** The most errors that are reported of one text. */
    public static final int MOST = 100;

    private final List<LocatedFault> faults = new ArrayList<>();

    public void add(JsonPlace place, Fault fault) {
        if (!isFull()) {
            faults.add(new LocatedFault(place.path(), fault));
        }
    }

    public void add(JsonPlace place, List<Fault> more) {
        more.forEach(fault -> add(place, fault));
    }

    /** Adds the errors of a part that was read by itself. */
    public void addAll(JsonPlace part, List<LocatedFault> more) {
        addAll(more.stream()
                .map(each ->
                        new LocatedFault(part.path() + (each.path().isEmpty() ? "" : "." + each.path()), each.fault()))
                .toList());
    }

    public void addAll(List<LocatedFault> more) {
        faults.addAll(more.subList(0, Math.min(more.size(), MOST - faults.size())));
    }

    public void missing(JsonPlace place) {
        add(place, Fault.of(FaultCode.MISSING, Map.of("field", place.name())));
    }

    public void emptyList(JsonPlace place) {
        add(place, Fault.of(FaultCode.MISSING, "empty", Map.of("field", place.name())));
    }

    public void repeated(JsonPlace place, String value) {
        add(place, Fault.of(FaultCode.DUPLICATE_VALUE, Map.of("value", value)));
    }

    /** Replaces each error by another one. */
    public void replaceAll(UnaryOperator<LocatedFault> other) {
        faults.replaceAll(other);
    }

    /** Determines whether an error is at a place, or in what stands there. */
    public boolean haveOneAt(JsonPlace place) {
        String path = place.path();
        return faults.stream()
                .map(LocatedFault::path)
                .anyMatch(each -> each.equals(path) || each.startsWith(path + ".") || each.startsWith(path + "["));
    }

    public boolean isFull() {
        return faults.size() >= MOST;
    }

    public boolean isEmpty() {
        return faults.isEmpty();
    }

    public List<LocatedFault> all() {
        return List.copyOf(faults);
    }
}
