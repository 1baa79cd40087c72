package io.github.federules.core.text;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * A value in one line for logs, such as {@code CostLine[id=c1, nature=STAFF]}: of bounded length, whatever it holds, and
 * without characters that control a terminal.
 */
public final class Printed {

    private static final int LONGEST = 300;
    private static final int LONGEST_VALUE = 60;
    private static final int MOST_VALUES = 3;

    private Printed() {}

    /**
     * Returns the line of a type, with pairs of a name and a value; an empty {@code Optional} is left out, and a long list is
     * cut.
     */
    public static String line(String type, Object... namesAndValues) {
        StringJoiner line = new StringJoiner(", ", type + "[", "]");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            Object content = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            if (content != null) {
                line.add(namesAndValues[i] + "=" + shown(content));
            }
        }
        return line.length() > LONGEST ? PlainText.of(line.toString(), LONGEST - 2) + "]" : line.toString();
    }

    private static String shown(Object value) {
        if (value instanceof Map<?, ?> map) {
            return shown(map.entrySet());
        }
        if (!(value instanceof Collection<?> values)) {
            return PlainText.of(value.toString(), LONGEST_VALUE);
        }
        String first = values.stream()
                .limit(MOST_VALUES)
                .map(each -> PlainText.of(each.toString(), LONGEST_VALUE))
                .collect(Collectors.joining(", "));
        int more = values.size() - MOST_VALUES;
        return "[" + first + (more > 0 ? ", … " + more + " more]" : "]");
    }
}
