package io.github.federules.jackson.format;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.term.Base;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The bases that a call defines, in any order, each of which may be made of others. */
final class DefinedBases {

    // Whatever looks at a base looks at all that it is made of, once for each place where it is a part.
    private static final int MOST_PARTS = 100;

    private final Map<String, Optional<BaseNames.Definition>> definitions = new LinkedHashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();
    private final Map<String, Fault> faults = new HashMap<>();

    /** Takes note of a name, whose definition follows. */
    void name(String name) {
        definitions.putIfAbsent(name, Optional.empty());
    }

    /** Takes the definition of a name, null if it has an error. The first one counts. */
    void define(String name, BaseNames.@Nullable Definition definition) {
        if (definitions.getOrDefault(name, Optional.empty()).isEmpty() && !parts.containsKey(name)) {
            definitions.put(name, Optional.ofNullable(definition));
            parts.put(name, 0);
        }
    }

    Set<String> names() {
        return definitions.keySet();
    }

    /** Returns the error of a definition, if only all of them together show it. */
    Optional<Fault> faultOf(String name) {
        return Optional.ofNullable(faults.get(name));
    }

    /** Returns the error of a name that is blank, or that something else has. */
    static Optional<Fault> faultOfName(String name, boolean isTaken) {
        if (name.isBlank()) {
            return Optional.of(Fault.of(FaultCode.MISSING, "blank.required", Map.of("field", CallNames.BASES)));
        }
        if (CallNames.isBuiltIn(name)) {
            return Optional.of(Fault.of(FaultCode.NAME_TAKEN, Map.of("value", name)));
        }
        return isTaken ? Optional.of(Fault.of(FaultCode.NAME_TAKEN, "call", Map.of("value", name))) : Optional.empty();
    }

    /**
     * Makes the bases, those first that others are made of, and adds them to the ones that are known. A base with an error, or
     * made of one, stays empty.
     */
    void resolve(Map<String, Optional<Base>> known) {
        Map<String, Integer> open = new LinkedHashMap<>();
        Map<String, List<String>> users = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        definitions.forEach((name, definition) -> {
            List<String> ofCall = definition.stream()
                    .flatMap(each -> each.parts().stream())
                    .filter(this::isDefined)
                    .toList();
            ofCall.forEach(part ->
                    users.computeIfAbsent(part, each -> new ArrayList<>()).add(name));
            open.put(name, ofCall.size());
            if (ofCall.isEmpty()) {
                ready.add(name);
            }
        });
        while (!ready.isEmpty()) {
            String name = ready.remove();
            open.remove(name);
            if (isDefined(name)) {
                make(name, known);
            }
            for (String user : users.getOrDefault(name, List.of())) {
                if (open.merge(user, -1, Integer::sum) == 0) {
                    ready.add(user);
                }
            }
        }
        withoutUsers(open.keySet())
                .forEach(name -> faults.put(name, Fault.of(FaultCode.BASE_CIRCULAR, Map.of("value", name))));
    }

    // A name that something else has means that.
    private boolean isDefined(String name) {
        return definitions.containsKey(name) && !CallNames.isBuiltIn(name);
    }

    private void make(String name, Map<String, Optional<Base>> known) {
        Optional<BaseNames.Definition> definition = definitions.getOrDefault(name, Optional.empty());
        if (definition.isEmpty()) {
            return;
        }
        List<String> madeOf = definition.get().parts();
        if (madeOf.stream()
                .anyMatch(part -> known.getOrDefault(part, Optional.empty()).isEmpty())) {
            return;
        }
        int count = madeOf.stream()
                .mapToInt(part -> 1 + parts.getOrDefault(part, 0))
                .sum();
        if (count > MOST_PARTS) {
            Map<String, String> values = Map.of("value", name, "bound", Integer.toString(MOST_PARTS));
            faults.put(name, Fault.of(FaultCode.TOO_LARGE, "base", values));
            return;
        }
        parts.put(name, count);
        Base base = definition
                .get()
                .making()
                .apply(part -> Objects.requireNonNull(known.get(part)).orElseThrow());
        known.put(name, Optional.of(base));
    }

    // Of the bases that are left, those are no part of a circle that no other one is made of.
    private Set<String> withoutUsers(Set<String> left) {
        Set<String> circular = new HashSet<>(left);
        Map<String, Integer> uses = new HashMap<>();
        left.forEach(name -> partsOf(name, left).forEach(part -> uses.merge(part, 1, Integer::sum)));
        Deque<String> unused = new ArrayDeque<>(
                left.stream().filter(name -> !uses.containsKey(name)).toList());
        while (!unused.isEmpty()) {
            String name = unused.remove();
            circular.remove(name);
            for (String part : partsOf(name, left)) {
                if (uses.merge(part, -1, Integer::sum) == 0) {
                    unused.add(part);
                }
            }
        }
        return circular;
    }

    private List<String> partsOf(String name, Set<String> left) {
        return Objects.requireNonNull(definitions.get(name)).stream()
                .flatMap(each -> each.parts().stream())
                .filter(left::contains)
                .toList();
    }
}
