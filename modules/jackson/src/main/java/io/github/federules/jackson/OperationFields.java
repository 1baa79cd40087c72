package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Rate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of the operation. */
final class OperationFields {

    private final Set<String> requiredByAny;
    private final Map<Call, Set<String>> requiredByOne = new HashMap<>();
    private final ObjectShape shape = new ObjectShape();
    private final ObjectField<String> title;
    private final ObjectField<Map<String, Optional<Boolean>>> declarations;
    private final ObjectField<List<CostLine>> costLines;
    private final ObjectField<Activity> activity;
    private final ObjectField<Realisation> realisation;
    private final ObjectField<FinancingPlan> financing;
    private final ObjectField<Rate> aidRate;

    OperationFields(List<Call> calls) {
        requiredByAny = requiredBy(calls);
        calls.forEach(call -> requiredByOne.put(call, requiredBy(List.of(call))));
        title = shape.optional("title", JsonInput::text);
        declarations = shape.optional("declarations", this::declarations);
        costLines = shape.optional("costLines", CostLinesReader::read);
        activity = shape.optional("activity", OperationFields::activity);
        realisation = shape.optional("realisation", RealisationFields::read);
        financing = shape.optional("financing", FinancingFields::read);
        aidRate = shape.optional("aidRate", JsonInput::rate);
    }

    @Nullable
    ObjectValues read(JsonInput input, JsonPlace place) {
        return shape.read(input, place);
    }

    private @Nullable Map<String, Optional<Boolean>> declarations(JsonInput input, JsonPlace place) {
        return Entries.of(input, place, requiredByAny, JsonInput::yesOrNo);
    }

    private static @Nullable Activity activity(JsonInput input, JsonPlace place) {
        String code = input.nameNotBlank(place);
        return code == null ? null : Activity.of(code);
    }

    void requireCostLines(ObjectValues values, JsonPlace place, FoundFaults faults) {
        if (!values.isGiven(costLines)) {
            faults.missing(place.field(costLines.name()));
        }
    }

    /** Reports what none of these calls knows; which calls they are may be stated after the operation. */
    void check(ObjectValues values, JsonPlace place, List<Call> calls, FoundFaults faults) {
        Set<String> required = calls.size() > 1 ? requiredByAny : requiredByOne.getOrDefault(calls.get(0), Set.of());
        for (String name : values.or(declarations, Map.of()).keySet()) {
            if (requiredByAny.contains(name) && !required.contains(name)) {
                faults.add(
                        place.field(declarations.name()).field(name),
                        ObjectShape.unknown(name, String.join(", ", required)));
            }
        }
        values.find(activity).ifPresent(each -> check(each, place.field(activity.name()), calls, faults));
    }

    // An activity that no call has a rate for is an error only where they have one for others.
    private static void check(Activity activity, JsonPlace place, List<Call> calls, FoundFaults faults) {
        Set<Activity> known =
                calls.stream().flatMap(call -> call.activities().stream()).collect(Collectors.toSet());
        if (!known.isEmpty() && !known.contains(activity)) {
            String allowed = known.stream().map(Activity::code).sorted().collect(Collectors.joining(", "));
            faults.add(place, Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", activity.code(), "allowed", allowed)));
        }
    }

    List<CostLine> costLines(ObjectValues values) {
        return values.or(costLines, List.of());
    }

    Operation operation(ObjectValues values) {
        Map<Declaration, Boolean> declared = new LinkedHashMap<>();
        values.or(declarations, Map.of())
                .forEach((name, holds) -> holds.ifPresent(each -> declared.put(Declaration.of(name), each)));
        return new Operation(
                values.find(title),
                declared,
                costLines(values),
                values.fact(activity),
                values.fact(realisation),
                values.fact(financing),
                values.fact(aidRate));
    }

    private static Set<String> requiredBy(List<Call> calls) {
        return calls.stream()
                .flatMap(call -> call.operations().declarations().stream())
                .map(required -> required.declaration().code())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
