package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the value of a field of the form as the JSON of a fact. */
final class FieldReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_DIGITS = 30;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private FieldReader() {}

    /** A value that the fact cannot have. */
    static final class UnusableValueException extends Exception {

        private static final long serialVersionUID = 1;

        private final transient LocalizedText text;

        private UnusableValueException(LocalizedText text) {
            super("unusable");
            this.text = text;
        }

        LocalizedText text() {
            return text;
        }
    }

    /** Returns the JSON of a fact, or empty if the field was left blank. */
    static Optional<JsonNode> read(JsonNode field, MappedField mapped) throws UnusableValueException {
        String type = field.path("__typename").asString("");
        if (!mapped.kind().types().contains(type)) {
            throw unusable(
                    "field.type",
                    type,
                    String.join(", ", new TreeSet<>(mapped.kind().types())));
        }
        return switch (mapped.kind()) {
            case TEXT -> written(field, type).map(JSON::stringNode);
            case WORD -> word(written(field, type), mapped);
            case WORDS -> words(field, type, mapped);
            case ANSWER -> answer(field.path(type.equals("YesNoChamp") ? "answer" : "checked"));
            case AMOUNT -> amount(field, type);
            case NUMBER ->
                number(field, type)
                        .map(number -> JSON.stringNode(
                                (mapped.isPercentage() ? number.movePointLeft(2) : number).toPlainString()));
            case COUNT ->
                written(field, type)
                        .map(count -> WHOLE.matcher(count).matches()
                                ? JSON.numberNode(Long.parseLong(count))
                                : JSON.stringNode(count));
            case DAY -> text(field.path("date")).map(JSON::stringNode);
            case COMPANY, ROWS -> throw new IllegalStateException("Not one value: " + mapped.kind());
        };
    }

    /** Returns a text, or empty for null and a blank one. */
    static Optional<String> text(JsonNode value) throws UnusableValueException {
        if (!value.isString() && !value.isNull()) {
            throw unusable("field.broken");
        }
        Optional<String> text = FormDossier.text(value);
        if (text.isPresent() && text.get().chars().anyMatch(FieldReader::isControl)) {
            throw unusable("field.control");
        }
        return text;
    }

    // A text area may have line breaks and tabs.
    private static boolean isControl(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }

    // The API writes whole numbers of any size as texts.
    private static Optional<String> written(JsonNode field, String type) throws UnusableValueException {
        JsonNode whole = field.path("integer");
        if (type.equals("IntegerNumberChamp")) {
            return whole.isIntegralNumber() ? Optional.of(whole.asString()) : text(whole);
        }
        return text(field.path("text"));
    }

    private static Optional<JsonNode> word(Optional<String> answer, MappedField mapped) throws UnusableValueException {
        return answer.isPresent() ? Optional.of(JSON.stringNode(translated(answer.get(), mapped))) : Optional.empty();
    }

    private static Optional<JsonNode> words(JsonNode field, String type, MappedField mapped)
            throws UnusableValueException {
        ArrayNode words = JSON.arrayNode();
        if (type.equals("TextChamp")) {
            Optional<JsonNode> word = word(written(field, type), mapped);
            word.ifPresent(words::add);
        } else {
            if (!field.path("values").isArray()) {
                throw unusable("field.broken");
            }
            for (JsonNode each : field.path("values")) {
                words.add(translated(text(each).orElse(""), mapped));
            }
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static String translated(String answer, MappedField mapped) throws UnusableValueException {
        String word = mapped.words().get(MappedField.plain(answer));
        if (word == null) {
            String known = String.join(", ", new TreeSet<>(mapped.words().keySet()));
            throw new UnusableValueException(ImportTexts.listing("field.word", answer, known));
        }
        return word;
    }

    private static Optional<JsonNode> answer(JsonNode answer) throws UnusableValueException {
        if (answer.isNull()) {
            return Optional.empty();
        }
        if (!answer.isBoolean()) {
            throw unusable("field.broken");
        }
        return Optional.of(answer);
    }

    private static Optional<JsonNode> amount(JsonNode field, String type) throws UnusableValueException {
        Optional<String> amount;
        if (type.equals("TextChamp")) {
            Optional<String> text = text(field.path("text"));
            amount = text.isPresent() ? Optional.of(euros(text.get())) : Optional.empty();
        } else {
            amount = number(field, type).map(BigDecimal::toPlainString);
        }
        return amount.map(value -> JSON.objectNode().put("amount", value).put("currency", "EUR"));
    }

    private static String euros(String text) throws UnusableValueException {
        try {
            return BigDecimal.valueOf(Euros.cents(Euros.parseLenient(text)), 2).toPlainString();
        } catch (InvalidFactException e) {
            throw new UnusableValueException(
                    LocalizedText.of(locale -> e.fault().message(locale)));
        }
    }

    private static Optional<BigDecimal> number(JsonNode field, String type) throws UnusableValueException {
        if (type.equals("DecimalNumberChamp")) {
            JsonNode decimal = field.path("decimal");
            if (decimal.isNull()) {
                return Optional.empty();
            }
            if (!decimal.isNumber()) {
                throw unusable("field.broken");
            }
            return Optional.of(bounded(decimal.decimalValue(), decimal.asString()));
        }
        Optional<String> written = written(field, type);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Decimals.parseLenient(written.get()));
        } catch (InvalidFactException e) {
            throw new UnusableValueException(
                    LocalizedText.of(locale -> e.fault().message(locale)));
        }
    }

    // Before it is written out: 1e999999999 has a billion digits.
    private static BigDecimal bounded(BigDecimal number, String shown) throws UnusableValueException {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS) {
            throw unusable("field.number", shown);
        }
        return number;
    }

    private static UnusableValueException unusable(String key, Object... values) {
        return new UnusableValueException(ImportTexts.of(key, values));
    }
}
