package io.github.federules.jackson.format;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.term.Base;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
        List<String> ordered = inOrder(parts(definitions.keySet(), this::isDefined));
        ordered.stream().filter(this::isDefined).forEach(name -> make(name, known));
        Set<String> left = new HashSet<>(definitions.keySet());
        ordered.forEach(left::remove);
        // Of the bases that are left, those are no part of a circle that no other one is made of.
        inOrder(users(parts(left, left::contains))).forEach(left::remove);
        left.forEach(name -> faults.put(name, Fault.of(FaultCode.BASE_CIRCULAR, Map.of("value", name))));
    }

    private Map<String, List<String>> parts(Set<String> names, Predicate<String> isCounted) {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        names.forEach(name -> parts.put(
                name,
                definitions.getOrDefault(name, Optional.empty()).stream()
                        .flatMap(each -> each.parts().stream())
                        .filter(isCounted)
                        .toList()));
        return parts;
    }

    private static Map<String, List<String>> users(Map<String, List<String>> parts) {
        Map<String, List<String>> users = new LinkedHashMap<>();
        parts.keySet().forEach(name -> users.put(name, new ArrayList<>()));
        parts.forEach((name, needed) -> needed.forEach(
                each -> users.computeIfAbsent(each, first -> new ArrayList<>()).add(name)));
        return users;
    }

    // Each after all those that it needs; without those on a circle, and those that need one.
    private static List<String> inOrder(Map<String, List<String>> needs) {
        Map<String, List<String>> users = users(needs);
        Map<String, Integer> open = new HashMap<>();
        List<String> ordered = new ArrayList<>();
        needs.forEach((name, needed) -> {
            open.put(name, needed.size());
            if (needed.isEmpty()) {
                ordered.add(name);
            }
        });
        for (int i = 0; i < ordered.size(); i++) {
            for (String user : users.getOrDefault(ordered.get(i), List.of())) {
                if (open.merge(user, -1, Integer::sum) == 0) {
                    ordered.add(user);
                }
            }
        }
        return ordered;
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
}
