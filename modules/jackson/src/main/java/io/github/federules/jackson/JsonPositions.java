package io.github.federules.jackson;

import io.github.federules.jackson.json.JsonDocument;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;

/**
 * The lines and columns of values in a JSON text, for editors that show errors at their place.
 *
 * <p>For example, with the path of an error:
 *
 * <pre>{@code
 * JsonPositions positions = JsonPositions.of(json, List.of("funding.aid.rate"));
 * int line = positions.find("funding.aid.rate").orElseThrow().getLineNr();
 * }</pre>
 *
 * <p>Instances are immutable.
 */
public final class JsonPositions {

    private final Map<String, TokenStreamLocation> byPath = new HashMap<>();

    private JsonPositions() {}

    /**
     * Returns the positions of the values at some paths.
     *
     * @param json the text, which need not be JSON to its end
     * @param paths the paths, such as those of errors
     * @return the positions
     */
    public static JsonPositions of(String json, List<String> paths) {
        Objects.requireNonNull(json, "json");
        Objects.requireNonNull(paths, "paths").forEach(each -> Objects.requireNonNull(each, "paths"));
        List<String> wanted = List.copyOf(new LinkedHashSet<>(paths));
        JsonPositions positions = new JsonPositions();
        try (JsonParser parser = JsonDocument.JSON.createParser(ObjectReadContext.empty(), json)) {
            while (parser.nextToken() != null) {
                positions.add(parser, parser.currentTokenLocation(), wanted, 0);
            }
        } catch (JacksonException e) {
            // Where the text ends being JSON is the place of an error of the whole.
            positions.byPath.put("", e.getLocation());
        }
        return positions;
    }

    // The wanted paths are the same up to the value. What none of them leads to is passed over, so that no path is
    // built for it.
    private void add(JsonParser parser, TokenStreamLocation at, List<String> wanted, int length) {
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
                add(parser, name, leadingTo(step, wanted, length), length + step.length());
            }
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                String step = "[" + i + "]";
                TokenStreamLocation element = parser.currentTokenLocation();
                add(parser, element, leadingTo(step, wanted, length), length + step.length());
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

    /**
     * Returns where the value at a path begins, with the name of its field. A value that is missing, and one whose path was not given,
     * has the place of what should hold it.
     *
     * @param path the path of an error, such as {@code funding.aid.rate}; empty for the whole text
     * @return the place, with line and column from 1; or empty if the text is blank
     */
    public Optional<TokenStreamLocation> find(String path) {
        String held = Objects.requireNonNull(path, "path");
        while (!byPath.containsKey(held) && !held.isEmpty()) {
            held = holder(held);
        }
        return Optional.ofNullable(byPath.get(held));
    }

    private static String holder(String path) {
        return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line
     */
    @Override
    public String toString() {
        return "JsonPositions[places=" + byPath.size() + "]";
    }
}
