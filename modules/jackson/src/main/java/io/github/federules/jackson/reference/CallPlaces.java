package io.github.federules.jackson.reference;

import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Requirement;
import io.github.federules.jackson.json.JsonPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the terms of a call are written that may be written in two ways: the call itself knows one place of each. */
public final class CallPlaces {

    private static final Pattern OF_LIST = Pattern.compile("(asks|requires)\\[([0-9]+)](.*)", Pattern.DOTALL);

    private final Set<String> joined = new HashSet<>();
    private final Map<String, AskedCriterion> asked = new HashMap<>();
    private final List<String> ofAsked = new ArrayList<>();
    private final List<String> ofDeclared = new ArrayList<>();

    /** Takes note of a condition that is an object of several entries. */
    public void join(JsonPlace condition) {
        joined.add(condition.path());
    }

    /** Sets what a call asks. */
    public void ask(List<AskedCriterion> asks, CallBuilder call) {
        for (AskedCriterion each : asks) {
            asked.putIfAbsent(each.criterion().code(), each);
            ofAsked.add("asks[" + ofAsked.size() + "]");
            call.with(each);
        }
    }

    /** Sets what must be declared, and asks what was not asked before. */
    public void declare(List<Requirement> declarations, CallBuilder call) {
        for (Requirement each : declarations) {
            String place = "operations.declarations[" + ofDeclared.size() + "]";
            AskedCriterion criterion = AskedCriterion.of(
                    each.clause(), Criterion.yesNo(each.declared().orElseThrow(), Subject.OPERATION, each.statement()));
            AskedCriterion before = asked.putIfAbsent(criterion.criterion().code(), criterion);
            if (!criterion.equals(before)) {
                ofAsked.add(place);
                call.with(criterion);
            }
            ofDeclared.add(place);
            call.with(each);
        }
    }

    /**
     * Returns an error of the call where it is written: at a short form, and in an entry of a condition, not in an element of
     * {@code all}.
     */
    public LocatedFault located(LocatedFault fault) {
        StringBuilder path = new StringBuilder();
        boolean isEntry = false;
        for (String step : ofShortForm(fault.path()).split("\\.", -1)) {
            isEntry = !isEntry && step.startsWith("all[") && joined.contains(path.toString());
            if (!isEntry) {
                path.append(path.isEmpty() ? "" : ".").append(step);
            }
        }
        return new LocatedFault(path.toString(), fault.fault());
    }

    private String ofShortForm(String path) {
        Matcher matcher = OF_LIST.matcher(path);
        if (!matcher.matches()) {
            return path;
        }
        boolean isAsked = matcher.group(1).equals("asks");
        List<String> places = isAsked ? ofAsked : ofDeclared;
        int index = Integer.parseInt(matcher.group(2));
        String rest = matcher.group(3);
        if (index >= places.size()) {
            return matcher.group(1) + "[" + (index - places.size()) + "]" + rest;
        }
        boolean isShort = !places.get(index).startsWith(matcher.group(1));
        return places.get(index) + (isShort ? ofShort(rest) : rest);
    }

    private static String ofShort(String rest) {
        return rest.equals(".code") ? ".rule" : ".declaration";
    }
}
