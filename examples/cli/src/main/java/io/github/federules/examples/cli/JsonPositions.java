package io.github.federules.examples.cli;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
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
            while (parser.nextToken() != null) {
                value(parser, parser.currentTokenLocation(), List.copyOf(paths), 0);
            }
        } catch (JacksonException e) {
            byPath.put("", e.getLocation());
        }
    }

    // The wanted paths are the same up to the value. What none of them leads to is passed over, so that no path is
    // built for it.
    private void value(JsonParser parser, TokenStreamLocation at, List<String> wanted, int length) {
        if (wanted.isEmpty()) {
            parser.skipChildren();
            return;
        }
        byPath.putIfAbsent(wanted.get(0).substring(0, length), at);
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                TokenStreamLocation name = parser.currentTokenLocation();
                String step = length == 0 ? parser.currentName() : "." + parser.currentName();
                parser.nextToken();
                value(parser, name, leadingTo(step, wanted, length), length + step.length());
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                String step = "[" + i + "]";
                TokenStreamLocation element = parser.currentTokenLocation();
                value(parser, element, leadingTo(step, wanted, length), length + step.length());
            }
        }
    }

    private static List<String> leadingTo(String step, List<String> wanted, int length) {
        int end = length + step.length();
        return wanted.stream()
                .filter(path -> path.startsWith(step, length)
                        && (path.length() == end || path.charAt(end) == '.' || path.charAt(end) == '['))
                .toList();
    }

    /** Returns where the value at a path begins, or what holds it if it is missing. */
    Optional<TokenStreamLocation> of(String path) {
        String held = path;
        while (!byPath.containsKey(held) && !held.isEmpty()) {
            held = holder(held);
        }
        return Optional.ofNullable(byPath.get(held));
    }

    private static String holder(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
}
