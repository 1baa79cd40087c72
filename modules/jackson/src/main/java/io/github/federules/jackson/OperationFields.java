package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Rate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of the operation. */
final class OperationFields implements ObjectFields {

    private static final List<String> NAMES =
            List.of("title", "declarations", "costLines", "activity", "realisation", "financing", "aidRate");

    private final List<String> askedByAnyCall;
    private final List<String> declarationsMet = new ArrayList<>();
    private final Map<Declaration, Boolean> declarations = new LinkedHashMap<>();
    private @Nullable String title;
    private @Nullable Activity activity;
    private @Nullable Realisation realisation;
    private @Nullable FinancingPlan financing;
    private @Nullable Rate aidRate;
    private List<CostLine> costLines = List.of();
    private boolean costLinesGiven;

    OperationFields(List<Call> calls) {
        askedByAnyCall = askedBy(calls.stream());
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void read(String name, Place place, JsonInput input) {
        switch (name) {
            case "title" -> title = input.text(place);
            case "activity" -> readActivity(place, input);
            case "realisation" -> realisation = RealisationFields.read(place, input);
            case "aidRate" -> aidRate = TermsReader.rate(place, input);
            case "financing" -> financing = FinancingFields.read(place, input);
            case "declarations" -> input.object(place, new Declarations());
            default -> {
                costLinesGiven = true;
                costLines = new CostLinesReader().read(place, input);
            }
        }
    }

    private void readActivity(Place place, JsonInput input) {
        String code = input.nameNotBlank(place);
        if (code != null) {
            activity = Activity.of(code);
        }
    }

    boolean isWithoutCostLines() {
        return !costLinesGiven;
    }

    /** Tells which declarations none of the calls asks for; which calls they are may be said after them. */
    void judgeDeclarations(Place place, List<Call> calls, JsonInput input) {
        List<String> asked = askedBy(calls.stream());
        declarationsMet.stream()
                .filter(name -> !asked.contains(name))
                .forEach(name -> input.unknownField(place.field(name), asked));
    }

    /** Tells an activity that none of the calls gives a rate for, where they give one for others. */
    void judgeActivity(Place place, List<Call> calls, Faults faults) {
        Set<Activity> known =
                calls.stream().flatMap(call -> call.activities().stream()).collect(Collectors.toSet());
        if (activity != null && !known.isEmpty() && !known.contains(activity)) {
            String allowed = known.stream().map(Activity::code).sorted().collect(Collectors.joining(", "));
            faults.add(place, Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", activity.code(), "allowed", allowed)));
        }
    }

    List<CostLine> costLines() {
        return costLines;
    }

    Operation operation() {
        return new Operation(
                Optional.ofNullable(title),
                declarations,
                costLines,
                Fact.ofNullable(activity),
                Fact.ofNullable(realisation),
                Fact.ofNullable(financing),
                Fact.ofNullable(aidRate));
    }

    /** What is declared of the operation, under whatever call. */
    private final class Declarations implements ObjectFields {

        @Override
        public List<String> names() {
            return askedByAnyCall;
        }

        @Override
        public void read(String name, Place place, JsonInput input) {
            declarationsMet.add(name);
            Boolean holds = input.yesOrNo(place);
            if (holds != null) {
                declarations.put(Declaration.of(name), holds);
            }
        }

        @Override
        public void readNull(String name) {
            declarationsMet.add(name);
        }
    }

    private static List<String> askedBy(Stream<Call> calls) {
        return calls.flatMap(call -> call.operations().declarations().stream())
                .map(required -> required.declaration().code())
                .distinct()
                .toList();
    }
}
