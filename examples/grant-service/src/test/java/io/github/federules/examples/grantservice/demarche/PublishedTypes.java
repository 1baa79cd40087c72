package io.github.federules.examples.grantservice.demarche;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types of a GraphQL schema, as far as a query needs them: of each type its fields, and the interfaces that it has. */
final class PublishedTypes {

    private static final Pattern TYPE = Pattern.compile("(?:type|interface) (\\w+)(?: implements (\\w+))? \\{([^}]*)}");
    private static final Pattern FIELD = Pattern.compile("(\\w+)(\\([^)]*\\))?: (.+)");
    private static final Pattern TOKEN = Pattern.compile("\\.\\.\\.|[{}():!,$]|\\w+");

    private final Map<String, Map<String, String>> fields = new HashMap<>();
    private final Map<String, String> interfaces = new HashMap<>();
    private final List<String> errors = new ArrayList<>();
    private final Map<String, Integer> fragments = new HashMap<>();
    private List<String> tokens = List.of();
    private int next;

    PublishedTypes(String schema) {
        Matcher types = TYPE.matcher(schema.replaceAll("(?m)^#.*$", ""));
        while (types.find()) {
            Map<String, String> ofType = new HashMap<>();
            Matcher each = FIELD.matcher(types.group(3));
            while (each.find()) {
                ofType.put(each.group(1), each.group(3));
            }
            fields.put(types.group(1), ofType);
            if (types.group(2) != null) {
                interfaces.put(types.group(1), types.group(2));
            }
        }
    }

    /** Returns every selection of a query that the types do not have. */
    List<String> errorsOf(String query) {
        tokens = TOKEN.matcher(query).results().map(token -> token.group()).toList();
        for (int i = 0; i < tokens.size(); i++) {
            // fragment NAME on TYPE {
            if (tokens.get(i).equals("fragment")) {
                fragments.put(tokens.get(i + 1), i + 3);
            }
        }
        next = tokens.indexOf("{");
        readSelections("Query");
        return errors;
    }

    // From an opening to its closing brace.
    private void readSelections(String type) {
        Map<String, String> shapes = new HashMap<>();
        next++;
        while (!tokens.get(next).equals("}")) {
            if (tokens.get(next).equals("...")) {
                readFragment(type);
            } else {
                readField(type, shapes);
            }
        }
        next++;
    }

    private void readFragment(String type) {
        boolean isInline = tokens.get(next + 1).equals("on");
        if (isInline) {
            String on = tokens.get(next + 2);
            requireMember(on, type);
            next += 3;
            readSelections(on);
            return;
        }
        int start = fragments.getOrDefault(tokens.get(next + 1), -1);
        if (start < 0) {
            errors.add("no fragment " + tokens.get(next + 1));
        } else {
            int after = next + 2;
            requireMember(tokens.get(start), type);
            next = start + 1;
            readSelections(tokens.get(start));
            next = after;
        }
        next = Math.max(next, 0);
    }

    private void requireMember(String on, String type) {
        if (!on.equals(type) && !type.equals(interfaces.get(on))) {
            errors.add(on + " is no " + type);
        }
    }

    private void readField(String type, Map<String, String> shapes) {
        String shown = tokens.get(next);
        String name = shown;
        next++;
        if (tokens.get(next).equals(":")) {
            name = tokens.get(next + 1);
            next += 2;
        }
        if (tokens.get(next).equals("(")) {
            while (!tokens.get(next).equals(")")) {
                next++;
            }
            next++;
        }
        String result = name.equals("__typename")
                ? "String!"
                : fields.getOrDefault(type, Map.of()).getOrDefault(name, "");
        if (result.isEmpty()) {
            errors.add(type + " has no field " + name);
        }
        if (shapes.put(shown, result) != null) {
            errors.add(shown + " is asked twice");
        }
        String object = result.replaceAll("[\\[\\]!]", "");
        boolean isObject = fields.containsKey(object);
        if (tokens.get(next).equals("{")) {
            if (!isObject) {
                errors.add(name + " has no fields");
            }
            readSelections(object);
        } else if (isObject) {
            errors.add(name + " needs a selection");
        }
    }
}
