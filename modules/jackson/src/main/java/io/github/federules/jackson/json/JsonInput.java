package io.github.federules.jackson.json;

import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;

/**
 * JSON as it comes, value by value. A value that does not fit is reported and skipped.
 *
 * <p>Only what a dossier holds is kept, so that a hostile text costs no memory.
 */
public final class JsonInput {

    private static final int LONGEST_NAME = 10_000;

    // So many digits fit into a long, whatever they are.
    private static final int DIGITS_OF_LONG = 18;
    private static final BigDecimal MOST_WHOLE = new BigDecimal("9007199254740992");
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?");

    private final JsonParser parser;
    private final FoundFaults faults;
    private final Object context;

    /** Takes what the values may name beside the words of the format, such as the calls that a dossier may be under. */
    public JsonInput(JsonParser parser, FoundFaults faults, Object context) {
        this.parser = parser;
        this.faults = faults;
        this.context = context;
    }

    /** Returns what the values may name, which whoever reads this kind of text has given. */
    public <C> C context(Class<C> kind) {
        return kind.cast(context);
    }

    public JsonParser parser() {
        return parser;
    }

    public FoundFaults faults() {
        return faults;
    }

    /** Returns an input of the value that starts here, which is of another kind and whose errors are reported by themselves. */
    public JsonInput part(FoundFaults others, Object kind) {
        return new JsonInput(parser, others, kind);
    }

    /** Skips the value that starts here. */
    public void skip() {
        parser.skipChildren();
    }

    @Nullable
    public JsonToken token() {
        return parser.currentToken();
    }

    /** Returns the number that stands here, as it is written. */
    public String literal() {
        return parser.getString();
    }

    /** Reads the object that starts here, field by field; returns whether there is one. */
    public boolean object(JsonPlace place, ObjectFields fields) {
        if (!isObject()) {
            wrongType(place, "object");
            return false;
        }
        while (true) {
            SerializableString likely = fields.likelyNext();
            String likelyName = likely != null && parser.nextName(likely) ? likely.getValue() : null;
            boolean isLikely = likelyName != null;
            String name = likelyName != null ? likelyName : name(likely == null);
            if (name == null) {
                return true;
            }
            parser.nextToken();
            if (faults.isFull()) {
                parser.skipChildren();
            } else {
                field(place, name, isLikely, fields);
            }
        }
    }

    /** Returns the name that stands here, or comes next; null where the object ends. */
    private @Nullable String name(boolean comesNext) {
        String name = comesNext ? parser.nextName() : parser.currentName();
        return parser.currentToken() == JsonToken.PROPERTY_NAME ? JsonText.wellFormed(name) : null;
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

    /** Reads the list that starts here, element by element; returns whether there is one. */
    public boolean list(JsonPlace place, Elements elements) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType(place, "list");
            return false;
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
        return true;
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

    /** Returns which of these texts stands here, -1 if none of them does. No text is made. */
    public int textAmong(String... texts) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return -1;
        }
        int length = parser.getStringLength();
        if (!isLengthOfAny(length, texts)) {
            return -1; // a text of megabytes with an escape would be copied to be compared
        }
        char[] characters = parser.getStringCharacters();
        int offset = parser.getStringOffset();
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].length() == length && isAt(offset, characters, texts[i])) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isLengthOfAny(int length, String... texts) {
        for (String text : texts) {
            if (text.length() == length) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(int offset, char[] characters, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (characters[offset + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Reads a text that names something, which may be of bounded length only. */
    @Nullable
    public String name(JsonPlace place) {
        String text = text(place);
        if (text != null && text.codePointCount(0, text.length()) > LONGEST_NAME) {
            tooLong(place, text);
            return null;
        }
        return text;
    }

    /** Reads a text that names something and must not be blank, in a field that may be absent. */
    @Nullable
    public String nameNotBlank(JsonPlace place) {
        return nameNotBlank(place, "blank");
    }

    /** Reads a text that names something and must not be blank, in a field that must be there. */
    @Nullable
    public String requiredName(JsonPlace place) {
        return nameNotBlank(place, "blank.required");
    }

    private @Nullable String nameNotBlank(JsonPlace place, String variant) {
        String text = name(place);
        if (text != null && text.isBlank()) {
            faults.add(place, Fault.of(FaultCode.MISSING, variant, Map.of("field", place.name())));
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

    @Nullable
    public LocalDate date(JsonPlace place) {
        String text = word(place);
        if (text == null) {
            return null;
        }
        try {
            if (isDate(text)) {
                return LocalDate.of(
                        Integer.parseInt(text, 0, 4, 10),
                        Integer.parseInt(text, 5, 7, 10),
                        Integer.parseInt(text, 8, 10, 10));
            }
        } catch (DateTimeException e) {
            // A day that no calendar has, such as 30 February, is reported below.
        }
        faults.add(place, Meant.date(text));
        return null;
    }

    private static boolean isDate(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isDigit = character >= '0' && character <= '9';
            boolean isFitting = (i == 4 || i == 7) ? character == '-' : isDigit;
            if (!isFitting) {
                return false;
            }
        }
        return text.length() == 10;
    }

    @Nullable
    public LocalTime time(JsonPlace place) {
        String text = word(place);
        if (text == null) {
            return null;
        }
        if (!TIME.matcher(text).matches()) {
            faults.add(place, Meant.time(text));
            return null;
        }
        return LocalTime.parse(text);
    }

    /**
     * Reads a decimal, which may be a text or a number; never through binary floating point. The error of what is no number proposes
     * none that its place does not accept.
     */
    @Nullable
    public BigDecimal decimal(JsonPlace place, Predicate<BigDecimal> accepted) {
        return read(place, text -> Decimals.parse(text, accepted));
    }

    /** Reads the number of euros of an amount. */
    @Nullable
    public BigDecimal euros(JsonPlace place) {
        return read(place, Euros::euros);
    }

    private @Nullable BigDecimal read(JsonPlace place, Function<String, ?> strict) {
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

    /** Reads a whole number, which is not written as text, of at most 2⁵³: every program reads it alike. */
    @Nullable
    public Long whole(JsonPlace place) {
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
            faults.add(place, Fault.of(FaultCode.NOT_A_NUMBER, "whole", Map.of("value", literal)));
            return null;
        }
        return number.get().longValueExact();
    }

    @Nullable
    public FteShare share(JsonPlace place) {
        BigDecimal number = read(place, FteShare::fte);
        if (number == null) {
            return null;
        }
        List<Fault> found = FteShare.faultsOf(number);
        faults.add(place, found);
        return found.isEmpty() ? new FteShare(number) : null;
    }

    @Nullable
    public Rate rate(JsonPlace place) {
        BigDecimal number = decimal(place, JsonInput::isRate);
        if (number == null) {
            return null;
        }
        try {
            return new Rate(number);
        } catch (InvalidFactException e) {
            faults.add(place, e.fault());
            return null;
        }
    }

    private static boolean isRate(BigDecimal number) {
        try {
            return new Rate(number).share().signum() >= 0;
        } catch (InvalidFactException e) {
            return false;
        }
    }

    /** Reports a value in the place of a money object, with that object if the value is an amount. */
    public void notMoney(JsonPlace place) {
        Optional<String> money = Meant.money(String.valueOf(parser.getString()));
        if (money.isPresent()) {
            Map<String, String> values = Map.of("value", shown(), "meant", money.get());
            faults.add(place, Fault.of(FaultCode.WRONG_TYPE, "money", values));
        } else {
            wrongType(place, "object");
        }
    }

    private void wrongType(JsonPlace place, String expected) {
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

    private void tooLong(JsonPlace place, String text) {
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
    public interface Elements {
        void read(JsonInput input, JsonPlace place);
    }
}
