package io.github.federules.jackson;

import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Decimals;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * JSON as it comes, value by value; what does not fit is told and passed over.
 *
 * <p>Nothing is held but what a dossier holds, so that a hostile text costs no memory.
 */
final class JsonInput {

    private static final int LONGEST_NAME = 10_000;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?");

    private final JsonParser parser;
    private final Faults faults;

    JsonInput(JsonParser parser, Faults faults) {
        this.parser = parser;
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    /** Reads the object that starts here, field by field; tells whether there is one. */
    boolean object(Place place, ObjectFields fields) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType(place, "object");
            return false;
        }
        Set<String> seen = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = JsonText.wellFormed(parser.currentName());
            parser.nextToken();
            if (faults.isFull()) {
                parser.skipChildren();
            } else {
                field(place.field(name), seen, fields);
            }
        }
        return true;
    }

    private void field(Place place, Set<String> seen, ObjectFields fields) {
        String name = place.name();
        if (name.length() > LONGEST_NAME) {
            tooLong(place, name);
            parser.skipChildren();
        } else if (!seen.add(name)) {
            faults.add(place, Fault.of(FaultCode.DUPLICATE_FIELD, Map.of("field", name)));
            parser.skipChildren();
        } else if (!fields.knows(name)) {
            unknownField(place, fields.names());
            parser.skipChildren();
        } else if (parser.currentToken() == JsonToken.VALUE_NULL) {
            fields.readNull(name);
        } else {
            fields.read(name, place, this);
        }
    }

    /** Reads the list that starts here, element by element; tells whether there is one. */
    boolean list(Place place, Elements elements) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(place, "list");
            return false;
        }
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (faults.isFull()) {
                parser.skipChildren();
            } else {
                elements.read(place.element(index), this);
            }
            index++;
        }
        return true;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    @Nullable
    String text(Place place) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(place, "text");
            return null;
        }
        // As it is written again: two names that differ in half a surrogate pair alone are one name everywhere.
        return JsonText.wellFormed(parser.getString());
    }

    /** Reads a text that names something, which may be of bounded length only. */
    @Nullable
    String name(Place place) {
        String text = text(place);
        if (text != null && text.codePointCount(0, text.length()) > LONGEST_NAME) {
            tooLong(place, text);
            return null;
        }
        return text;
    }

    /** Reads a text that names something and must not be blank. */
    @Nullable
    String nameNotBlank(Place place) {
        String text = name(place);
        if (text != null && text.isBlank()) {
            faults.add(place, Fault.of(FaultCode.MISSING, "blank", Map.of("field", place.name())));
            return null;
        }
        return text;
    }

    @Nullable
    Boolean yesOrNo(Place place) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            wrongType(place, "boolean");
            return null;
        }
        return token == JsonToken.VALUE_TRUE;
    }

    <E extends Enum<E>> @Nullable E word(Place place, Class<E> type) {
        String text = text(place);
        if (text == null) {
            return null;
        }
        Optional<E> word = Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst();
        if (word.isEmpty()) {
            String allowed =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            faults.add(place, Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", text, "allowed", allowed)));
        }
        return word.orElse(null);
    }

    @Nullable
    LocalDate date(Place place) {
        String text = text(place);
        if (text == null) {
            return null;
        }
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException e) {
            // A day that no calendar has, such as 30 February, is told below.
        }
        faults.add(place, Fault.of(FaultCode.NOT_A_DATE, Map.of("value", text)));
        return null;
    }

    @Nullable
    LocalTime time(Place place) {
        String text = text(place);
        if (text == null) {
            return null;
        }
        if (!TIME.matcher(text).matches()) {
            faults.add(place, Fault.of(FaultCode.NOT_A_TIME, Map.of("value", text)));
            return null;
        }
        return LocalTime.parse(text);
    }

    /** Reads a decimal, which may be a text or a number; never through binary floating point. */
    @Nullable
    BigDecimal decimal(Place place) {
        JsonToken token = parser.currentToken();
        boolean isNumber = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (!isNumber && token != JsonToken.VALUE_STRING) {
            wrongType(place, "decimal");
            return null;
        }
        String text = parser.getString();
        Optional<BigDecimal> number = isNumber ? JsonNumber.find(text) : Decimals.find(text);
        if (number.isEmpty()) {
            faults.add(place, Fault.of(FaultCode.NOT_A_NUMBER, Map.of("value", text)));
        }
        return number.orElse(null);
    }

    @Nullable
    FteShare share(Place place) {
        BigDecimal number = decimal(place);
        if (number == null) {
            return null;
        }
        List<Fault> found = FteShare.faultsOf(number);
        faults.add(place, found);
        return found.isEmpty() ? new FteShare(number) : null;
    }

    void unknownField(Place place, List<String> known) {
        String allowed = String.join(", ", known);
        faults.add(place, Fault.of(FaultCode.UNKNOWN_FIELD, Map.of("field", place.name(), "allowed", allowed)));
    }

    private void wrongType(Place place, String expected) {
        JsonToken token = parser.currentToken();
        String value = token == JsonToken.START_OBJECT ? "{…}" : token == JsonToken.START_ARRAY ? "[…]" : shown();
        faults.add(place, Fault.of(FaultCode.WRONG_TYPE, expected, Map.of("value", value)));
        parser.skipChildren();
    }

    private String shown() {
        // A tree may hold objects of Java, which have no text.
        String text = String.valueOf(parser.getString());
        return parser.currentToken() == JsonToken.VALUE_STRING ? "\"" + text + "\"" : text;
    }

    private void tooLong(Place place, String text) {
        faults.add(
                place,
                Fault.of(
                        FaultCode.TOO_LARGE,
                        "text",
                        Map.of(
                                "length", Integer.toString(text.codePointCount(0, text.length())),
                                "bound", Integer.toString(LONGEST_NAME))));
    }

    /** Reads the elements of a list. */
    @FunctionalInterface
    interface Elements {
        void read(Place place, JsonInput input);
    }
}
