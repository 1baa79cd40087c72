package io.github.federules.jackson.record;

import io.github.federules.core.fault.LocatedFault;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Errors in the order of their places in a document: an object after what is in it, with what is missing in it. */
public final class PlaceOrder {

    private final List<LocatedFault> sorted = new ArrayList<>();

    private PlaceOrder() {}

    /** Returns errors of one document by their places. Those of one place keep their order. */
    public static List<LocatedFault> of(JsonNode document, List<LocatedFault> faults) {
        PlaceOrder order = new PlaceOrder();
        order.add(
                document,
                faults.stream().map(each -> new Rest("." + each.path(), each)).toList());
        return order.sorted;
    }

    private void add(JsonNode node, List<Rest> within) {
        List<Rest> left = new ArrayList<>(within);
        int index = 0;
        for (JsonNode element : node.isArray() ? node.values() : List.<JsonNode>of()) {
            addPart(element, "[" + index++ + "]", left);
        }
        node.properties().forEach(field -> addPart(field.getValue(), "." + field.getKey(), left));
        left.forEach(each -> sorted.add(each.fault()));
    }

    private void addPart(JsonNode part, String step, List<Rest> left) {
        List<Rest> within = left.stream().filter(each -> each.startsWith(step)).toList();
        if (!within.isEmpty()) {
            left.removeAll(within);
            add(part, within.stream().map(each -> each.after(step)).toList());
        }
    }

    /** An error, and what of its path leads there from here. */
    private record Rest(String path, LocatedFault fault) {

        boolean startsWith(String step) {
            return path.startsWith(step)
                    && (path.length() == step.length() || ".[".indexOf(path.charAt(step.length())) >= 0);
        }

        Rest after(String step) {
            return new Rest(path.substring(step.length()), fault);
        }
    }
}
