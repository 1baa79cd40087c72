package io.github.federules.examples.budgetsimulation.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One term of a call in JSON that gets another value.
 *
 * @param path the place of the call format, such as {@code costs.flatRates[0].rate}
 * @param value the value; null removes the term
 */
record CallChange(String path, JsonNode value) {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d{1,4})\\]");
    private static final Pattern PATH = Pattern.compile("[^.\\[\\]]+(\\.[^.\\[\\]]+|\\[\\d{1,4}\\])*");

    boolean isPath() {
        return PATH.matcher(path).matches();
    }

    /**
     * Changes a call.
     *
     * @throws IllegalArgumentException if the call has nothing at the place above
     */
    void applyTo(ObjectNode call) {
        List<String> steps = steps();
        JsonNode parent = call;
        for (String step : steps.subList(0, steps.size() - 1)) {
            JsonNode next = parent instanceof ArrayNode list ? list.get(index(step, list)) : parent.get(step);
            if (next == null && parent instanceof ObjectNode object) {
                next = object.putObject(step);
            }
            parent = next;
        }
        String last = steps.get(steps.size() - 1);
        if (parent instanceof ArrayNode list) {
            list.set(index(last, list), value);
        } else if (parent instanceof ObjectNode object && value.isNull()) {
            object.remove(last);
        } else if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else {
            throw new IllegalArgumentException(path + " leads through a value that has no fields. Change that value.");
        }
    }

    String text() {
        return path + " = " + (value.isString() ? value.stringValue() : value.toString());
    }

    private List<String> steps() {
        List<String> steps = new ArrayList<>();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            steps.add(step.group(2) == null ? step.group(1) : step.group(2));
        }
        return steps;
    }

    private int index(String step, ArrayNode list) {
        int index = step.matches("\\d{1,4}") ? Integer.parseInt(step) : list.size();
        if (index >= list.size()) {
            throw new IllegalArgumentException(
                    path + " names an element that the call does not have: its list has " + list.size() + ".");
        }
        return index;
    }
}
