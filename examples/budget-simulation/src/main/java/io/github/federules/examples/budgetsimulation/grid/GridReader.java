package io.github.federules.examples.budgetsimulation.grid;

import io.github.federules.core.call.Call;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.CallWriter;
import io.github.federules.jackson.call.RefusedCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a file of variants.
 *
 * <p>The base is the call of {@code call}: the id of a known call, or a call file beside the file of variants. {@code variants} lists changes by
 * name. {@code vary} lists values by path; every combination of them is a variant more.
 */
public final class GridReader {

    // A field that is given twice is an error, and a number keeps all its digits.
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Set<String> FIELDS = Set.of("call", "variants", "vary");
    private static final Set<String> FIELDS_OF_VARIANT = Set.of("name", "changes");

    private final CallReader calls =
            CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());
    private final List<String> problems = new ArrayList<>();
    private final Path folder;

    private GridReader(Path folder) {
        this.folder = folder;
    }

    /** Returns the variants of a file, or throws all that is wrong with it at once. */
    public static VariantGrid read(Path file) throws IOException, InvalidGridException {
        Path folder = file.toAbsolutePath().getParent();
        return read(Files.readString(file), folder == null ? file.toAbsolutePath() : folder);
    }

    /** Returns the variants of a text whose call file, if it names one, is in a folder. */
    public static VariantGrid read(String json, Path folder) throws InvalidGridException {
        GridReader reader = new GridReader(folder);
        VariantGrid grid = reader.grid(json).orElse(null);
        if (grid == null || !reader.problems.isEmpty()) {
            throw new InvalidGridException(reader.problems);
        }
        return grid;
    }

    private Optional<VariantGrid> grid(String json) {
        Optional<ObjectNode> file = object(json);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        refuseOthers(file.get(), FIELDS, "The file of variants");
        Optional<Call> base = base(file.get().path("call"));
        List<NamedChanges> named = new ArrayList<>(listed(file.get().path("variants")));
        named.addAll(combined(file.get().path("vary")));
        Set<String> names = new TreeSet<>(Set.of("base"));
        for (NamedChanges each : named) {
            if (!names.add(each.name())) {
                problems.add("Two variants are named " + each.name()
                        + ". Give each a name of its own; base is the call itself.");
            }
        }
        if (named.size() >= VariantGrid.MOST) {
            problems.add("There are " + named.size() + " variants, but at most " + (VariantGrid.MOST - 1)
                    + " are allowed beside the base. Leave some out.");
            return Optional.empty();
        }
        return base.map(call -> varied(call, named));
    }

    private VariantGrid varied(Call base, List<NamedChanges> named) {
        List<Variant> variants = new ArrayList<>();
        variants.add(new Variant("base", List.of(), base));
        for (NamedChanges each : named) {
            variant(base, each).ifPresent(variants::add);
        }
        return new VariantGrid(variants);
    }

    private Optional<Variant> variant(Call base, NamedChanges named) {
        ObjectNode call = (ObjectNode) MAPPER.readTree(CallWriter.toJson(base));
        for (CallChange change : named.changes()) {
            try {
                change.applyTo(call);
            } catch (IllegalArgumentException e) {
                problems.add("Variant " + named.name() + ": " + e.getMessage());
                return Optional.empty();
            }
        }
        Optional<Call> varied = accepted(calls.read(call.toString()), "Variant " + named.name());
        if (varied.isPresent() && !varied.get().id().equals(base.id())) {
            problems.add("Variant " + named.name() + ": the id changes to "
                    + varied.get().id() + ", but dossiers name the call by it. Leave id out.");
            return Optional.empty();
        }
        List<String> changes = named.changes().stream().map(CallChange::text).toList();
        return varied.map(each -> new Variant(named.name(), changes, each));
    }

    private Optional<Call> base(JsonNode call) {
        if (!call.isString()) {
            problems.add("The field call is missing. Name a call, such as hdf-ai-2025, or a call file.");
            return Optional.empty();
        }
        Optional<Call> known = FederCalls.find(call.stringValue());
        if (known.isPresent()) {
            return known;
        }
        try {
            Path file = folder.resolve(call.stringValue());
            return accepted(calls.read(Files.readAllBytes(file)), "The call " + call.stringValue());
        } catch (IOException | InvalidPathException e) {
            String ids = FederCalls.all().stream().map(Call::id).collect(Collectors.joining(", "));
            problems.add("The call is " + call.stringValue() + ", which is no file that can be read and none of " + ids
                    + ".");
            return Optional.empty();
        }
    }

    private Optional<Call> accepted(CallResult result, String whose) {
        if (result instanceof AcceptedCall accepted) {
            return Optional.of(accepted.call());
        }
        for (LocatedFault fault : ((RefusedCall) result).faults()) {
            problems.add(whose + ": " + fault.code() + " " + fault.path() + ": " + fault.message(Locale.ENGLISH));
        }
        return Optional.empty();
    }

    private List<NamedChanges> listed(JsonNode variants) {
        List<NamedChanges> named = new ArrayList<>();
        if (!variants.isMissingNode() && !variants.isArray()) {
            problems.add("The field variants must be a list.");
        }
        for (JsonNode each : variants) {
            if (each instanceof ObjectNode variant
                    && variant.path("name").isString()
                    && variant.path("changes").isObject()) {
                refuseOthers(variant, FIELDS_OF_VARIANT, "A variant");
                named.add(new NamedChanges(variant.path("name").stringValue(), changes(variant.path("changes"))));
            } else {
                problems.add(
                        "Every variant must be an object with name, a text, and changes, an object of values by path.");
            }
        }
        return named;
    }

    private List<NamedChanges> combined(JsonNode vary) {
        if (vary.isMissingNode()) {
            return List.of();
        }
        List<List<CallChange>> combinations = List.of(List.of());
        for (var values : vary.properties()) {
            if (!values.getValue().isArray() || values.getValue().isEmpty()) {
                problems.add("vary." + values.getKey() + " must be a list of values.");
                return List.of();
            }
            List<List<CallChange>> longer = new ArrayList<>();
            for (List<CallChange> combination : combinations) {
                for (JsonNode value : values.getValue()) {
                    List<CallChange> more = new ArrayList<>(combination);
                    more.add(checked(new CallChange(values.getKey(), value)));
                    longer.add(more);
                }
            }
            combinations = longer;
            if (combinations.size() >= VariantGrid.MOST) {
                problems.add("vary has " + combinations.size() + " combinations or more, but at most "
                        + (VariantGrid.MOST - 1) + " variants are allowed beside the base. Leave some values out.");
                return List.of();
            }
        }
        return combinations.stream()
                .filter(each -> !each.isEmpty())
                .map(NamedChanges::of)
                .toList();
    }

    private List<CallChange> changes(JsonNode changes) {
        List<CallChange> all = new ArrayList<>();
        changes.properties().forEach(each -> all.add(checked(new CallChange(each.getKey(), each.getValue()))));
        return all.stream().filter(CallChange::isPath).toList();
    }

    private CallChange checked(CallChange change) {
        if (!change.isPath()) {
            problems.add("The path is " + change.path()
                    + ", but must be names with dots and places, such as costs.flatRates[0].rate.");
        }
        return change;
    }

    private void refuseOthers(ObjectNode object, Set<String> fields, String what) {
        for (String name : object.propertyNames()) {
            if (!fields.contains(name)) {
                problems.add(what + " has the field " + name + ", but only these are known: "
                        + String.join(", ", new TreeSet<>(fields)) + ".");
            }
        }
    }

    private Optional<ObjectNode> object(String json) {
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode object) {
                return Optional.of(object);
            }
            problems.add("The file of variants must be a JSON object.");
        } catch (JacksonException e) {
            problems.add("The file of variants is not JSON: " + e.getOriginalMessage());
        }
        return Optional.empty();
    }

    /** The changes of one variant. */
    private record NamedChanges(String name, List<CallChange> changes) {

        static NamedChanges of(List<CallChange> changes) {
            return new NamedChanges(changes.stream().map(CallChange::text).collect(Collectors.joining(", ")), changes);
        }
    }
}
