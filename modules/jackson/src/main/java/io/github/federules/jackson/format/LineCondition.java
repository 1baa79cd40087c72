package io.github.federules.jackson.format;

import static io.github.federules.jackson.shape.Primitives.ANSWER;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ListType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the answers of a cost line must be: an object of lists of answers, each by the code of its criterion. */
final class LineCondition {

    private static final ListType<Answer, Answer> ANSWERS =
            ANSWER.list().distinctBy("", answer -> List.of(answer.toString())).notEmpty();

    private static final Entries<Set<Answer>, List<Answer>> ENTRIES =
            Entries.ofAny(JsonType.of(ANSWERS::write, ANSWERS::read, ANSWERS.with("{\"uniqueItems\": true}")::schema));

    /** The condition that all of the lists have the answer of a line. */
    static final JsonType<Condition, Condition> LINES_WHERE = ENTRIES.<Condition, Condition>as(
                    LineCondition::entries, LineCondition::condition)
            .with("{\"minProperties\": 1}");

    private LineCondition() {}

    private static Map<String, Set<Answer>> entries(Condition where) {
        Map<String, Set<Answer>> entries = new LinkedHashMap<>();
        for (Condition each : where instanceof Condition.All all ? all.conditions() : List.of(where)) {
            if (!(each instanceof Condition.Answered answered)
                    || entries.put(answered.criterion(), answered.among()) != null) {
                throw new IllegalArgumentException(
                        "The condition on cost lines is " + where
                                + ", but must be lists of answers, each to another criterion. Name a base for each of several lists.");
            }
        }
        return entries;
    }

    private static @Nullable Condition condition(
            Map<String, Optional<List<Answer>>> read, JsonInput input, JsonPlace place) {
        List<Condition> all = new ArrayList<>();
        Entries.present(read)
                .forEach((criterion, among) -> all.add(new Condition.Answered(criterion, new LinkedHashSet<>(among))));
        if (all.isEmpty()) {
            if (read.isEmpty() || input.faults().isEmpty()) {
                input.faults().add(place, Fault.of(FaultCode.MISSING, "condition", Map.of()));
            }
            return null;
        }
        if (all.size() == 1) {
            return all.get(0);
        }
        input.context(CallNames.class).places.join(place);
        return new Condition.All(all);
    }
}
