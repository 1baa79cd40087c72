package io.github.federules.jackson.json;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Decimals;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;

/**
 * JSON as it comes, value by value. A value that does not fit is reported and skipped.
 *
 * <p>Only what a dossier holds is kept, so that a hostile text costs no memory.
 *
 * @param context what the values may name beside the words of the format, such as the calls that a dossier may be under
 */
public record JsonInput(JsonParser parser, FoundFaults faults, Object context) {

    private static final int LONGEST_NAME = 10_000;

    // So many digits fit into a long, whatever they are.
    private static final int DIGITS_OF_LONG = 18;
    private static final BigDecimal MOST_WHOLE = new BigDecimal("9007199254740992");

    /** Returns what the values may name, which whoever reads this kind of text has given. */
    public <C> C context(Class<C> kind) {
        return kind.cast(context);
    }

    /** Skips the value that starts here. */
    public void skip() {
        parser.skipChildren();
    }

    public JsonToken token() {
        return parser.currentToken();
    }

    /** Returns the text or number that stands here, as it is written. */
    public String literal() {
        // A tree may hold objects of Java, which have no text.
        return String.valueOf(parser.getString());
    }

    /** Reads the object that starts here, field by field; returns whether there is one. */
    public boolean object(JsonPlace place, ObjectFields fields) {
        if (!isObject()) {
            wrongType(place, "object");
            return false;
        }
        SerializableString likely = fields.likelyNext();
        boolean isLikely = parser.nextName(likely);
        while (parser.currentToken() == JsonToken.PROPERTY_NAME) {
            String name = isLikely ? likely.getValue() : JsonText.wellFormed(parser.currentName());
            parser.nextToken();
            if (faults.isFull()) {
                parser.skipChildren();
            } else {
                field(place, name, isLikely, fields);
            }
            likely = fields.likelyNext();
            isLikely = parser.nextName(likely);
        }
        return true;
    }

    private void field(JsonPlace holder, String name, boolean isLikely, ObjectFields fields) {
        if (name.length() > LONGEST_NAME) {
            tooLong(holder.field(name), name);
            parser.skipChildren();
            return;
        }
        switch (fields.meet(name, isLikely)) {
            case REPEATED -> refuse(holder, name, Fault.of(FaultCode.DUPLICATE_FIELD, Map.of("field", name)));
            case UNKNOWN -> refuse(holder, name, fields.unknown(name));
            case KNOWN -> {
                // What is null counts as absent.
                if (parser.currentToken() != JsonToken.VALUE_NULL) {
                    fields.read(this, holder.field(name));
                }
            }
        }
    }

    private void refuse(JsonPlace holder, String name, Fault fault) {
        faults.add(holder.field(name), fault);
        parser.skipChildren();
    }

    /** Reads the list that starts here, element by element; returns the number of elements, or -1 if there is no list. */
    public int list(JsonPlace place, Elements elements) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(place, "list");
            return -1;
        }
        int index = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (faults.isFull()) {
                parser.skipChildren();
            } else {
                elements.read(this, place.element(index));
            }
            index++;
        }
        return index;
    }

    public boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    @Nullable
    public String text(JsonPlace place) {
        JsonToken token = parser.currentToken();
        boolean isValue = token != null && token.isScalarValue();
        return text(place, isValue ? "text" : "text.form");
    }

    /** Determines whether this text stands here. It is compared where it is, without a text of its own. */
    public boolean isText(String text) {
        if (parser.currentToken() != JsonToken.VALUE_STRING || parser.getStringLength() != text.length()) {
            return false;
        }
        char[] characters = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        for (int i = 0; i < text.length(); i++) {
            if (characters[offset + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads a text in a form of its own, such as a date or one of some words. */
    @Nullable
    public String word(JsonPlace place) {
        return text(place, "text.form");
    }

    private @Nullable String text(JsonPlace place, String expected) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType(place, expected);
            return null;
        }
        // As it is written again: two names that differ in half a surrogate pair alone are one name everywhere.
        return JsonText.wellFormed(parser.getString());
    }

    /** Reads a text that names something, which may be of bounded length only. */
    @Nullable
    public String name(JsonPlace place) {
        String text = text(place);
        if (text != null && text.length() > LONGEST_NAME && text.codePointCount(0, text.length()) > LONGEST_NAME) {
            tooLong(place, text);
            return null;
        }
        return text;
    }

    @Nullable
    public Boolean yesOrNo(JsonPlace place) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            wrongType(place, "boolean");
            return null;
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /**
     * Reads a decimal, which may be a text or a number; never through binary floating point.
     *
     * @param strict what reads the text of such a value where it is not JSON, and knows what was meant by one that is no number
     */
    @Nullable
    public BigDecimal decimal(JsonPlace place, Function<String, ?> strict) {
        JsonToken token = parser.currentToken();
        boolean isNumber = token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        if (!isNumber && token != JsonToken.VALUE_STRING) {
            wrongType(place, "decimal");
            return null;
        }
        BigDecimal usual = isNumber ? null : usualDecimal();
        if (usual != null) {
            return usual;
        }
        String text = parser.getString();
        Optional<BigDecimal> number = isNumber ? JsonNumber.find(text) : Decimals.find(text);
        if (number.isEmpty()) {
            faults.add(place, notANumber(text, strict));
        }
        return number.orElse(null);
    }

    // What a person meant is known where numbers are read.
    private static Fault notANumber(String text, Function<String, ?> strict) {
        try {
            throw new IllegalStateException("The number " + strict.apply(text) + " is in the format.");
        } catch (InvalidFactException e) {
            return e.fault();
        }
    }

    /** Returns the decimal that stands here if it is a short one without a sign, as most amounts are; no text is made of it. */
    private @Nullable BigDecimal usualDecimal() {
        int length = parser.getStringLength();
        if (length == 0 || length > DIGITS_OF_LONG) {
            return null;
        }
        char[] characters = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        long number = 0;
        int decimals = -1;
        for (int i = 0; i < length; i++) {
            char each = characters[offset + i];
            if (each == '.' && i > 0 && i < length - 1 && decimals < 0) {
                decimals = length - 1 - i;
            } else if (each >= '0' && each <= '9') {
                number = 10 * number + (each - '0');
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(number, Math.max(0, decimals));
    }

    /** Reads a whole number of a record, which is not written as text, of at most 2⁵³: every program reads it alike. */
    @Nullable
    public Long whole(JsonPlace place) {
        return whole(place, "whole");
    }

    /** Reads a whole number; any other number is reported in this variant. */
    @Nullable
    public Long whole(JsonPlace place, String notWhole) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
            wrongType(place, "number");
            return null;
        }
        String literal = parser.getString();
        Optional<BigDecimal> number = JsonNumber.find(literal)
                .map(BigDecimal::stripTrailingZeros)
                .filter(each -> each.scale() <= 0 && each.abs().compareTo(MOST_WHOLE) <= 0);
        if (number.isEmpty()) {
            faults.add(place, Fault.of(FaultCode.NOT_A_NUMBER, notWhole, Map.of("value", literal)));
            return null;
        }
        return number.get().longValueExact();
    }

    /** Reports a value of another type. */
    public void wrongType(JsonPlace place, String expected) {
        JsonToken token = parser.currentToken();
        String value = token == JsonToken.START_OBJECT ? "{…}" : token == JsonToken.START_ARRAY ? "[…]" : shown();
        faults.add(place, Fault.of(FaultCode.WRONG_TYPE, expected, Map.of("value", value)));
        parser.skipChildren();
    }

    /** Returns the text or number that stands here, as errors show it. */
    public String shown() {
        return parser.currentToken() == JsonToken.VALUE_STRING ? "\"" + literal() + "\"" : literal();
    }

    private void tooLong(JsonPlace place, String text) {
        String length = Integer.toString(text.codePointCount(0, text.length()));
        Map<String, String> values = Map.of("length", length, "bound", Integer.toString(LONGEST_NAME));
        faults.add(place, Fault.of(FaultCode.TOO_LARGE, "text", values));
    }

    /** Reads the elements of a list. */
    @FunctionalInterface
    public interface Elements {
        void read(JsonInput input, JsonPlace place);
    }
}
