package io.github.federules.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Where the values of a JSON text begin, by their paths in errors. */
final class JsonPositions {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, TokenStreamLocation> byPath = new HashMap<>();

    /** Finds the values at these paths. Where the text ends being JSON is the place of an error of the whole. */
    JsonPositions(JsonFile file, Set<String> paths) {
        String text = new String(file.bytes(), file.start(), file.length(), StandardCharsets.UTF_8);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                String path = path(parser.streamReadContext());
                if (token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY && isWanted(path, paths)) {
                    byPath.putIfAbsent(path, parser.currentTokenLocation());
                }
            }
        } catch (JacksonException e) {
            byPath.put("", e.getLocation());
        }
    }

    /** Returns where the value at a path begins, or what holds it if it is missing. */
    Optional<TokenStreamLocation> of(String path) {
        String held = path;
        while (!byPath.containsKey(held) && !held.isEmpty()) {
            held = holder(held);
        }
        return Optional.ofNullable(byPath.get(held));
    }

    private static boolean isWanted(String path, Set<String> paths) {
        return paths.stream().anyMatch(each -> each.startsWith(path));
    }

    private static String holder(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    // An object or a list that has just begun is at the place of itself.
    private static String path(TokenStreamContext context) {
        TokenStreamContext parent = context.getParent();
        if (parent == null) {
            return "";
        }
        String before = path(parent);
        if (context.inArray()) {
            return context.hasCurrentIndex() ? before + "[" + context.getCurrentIndex() + "]" : before;
        }
        if (context.currentName() == null) {
            return before;
        }
        return before.isEmpty() ? context.currentName() : before + "." + context.currentName();
    }
}
