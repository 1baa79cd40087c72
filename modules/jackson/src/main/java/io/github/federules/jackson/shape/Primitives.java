package io.github.federules.jackson.shape;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types of single values. */
public final class Primitives {

    /** Any text. */
    public static final JsonType<String, String> TEXT =
            type(JsonInput::text, JsonOutput::text, "{\"type\": \"string\"}");

    /** A text that names something, which may be of bounded length only. */
    public static final JsonType<String, String> NAME = type(
                    JsonInput::name, JsonOutput::text, "{\"type\": \"string\", \"maxLength\": 10000}")
            .named("name");

    /** A text that names something and is not blank, in a field that may be absent. */
    public static final JsonType<String, String> NAME_NOT_BLANK = notBlank("blank");

    /** A text that names something and is not blank, in a field that must be there. */
    public static final JsonType<String, String> REQUIRED_NAME = notBlank("blank.required");

    /** Yes or no. */
    public static final JsonType<Boolean, Boolean> YES_OR_NO =
            type(JsonInput::yesOrNo, (out, value) -> out.json().writeBoolean(value), "{\"type\": \"boolean\"}");

    /** A number without decimals, which is at least 0. */
    public static final JsonType<Long, Long> WHOLE = type(
            JsonInput::whole, (out, value) -> out.json().writeNumber(value), "{\"type\": \"integer\", \"minimum\": 0}");

    /** A day of the years 0 to 9999. */
    public static final JsonType<LocalDate, LocalDate> DAY = type(
                    moment(Primitives::day, Set.of(10), Meant::date),
                    (out, day) -> out.json().writeString(day.toString()),
                    "{\"type\": \"string\", \"pattern\": \"^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$\"}")
            .named("day");

    /** A time of day, to the minute or the second. */
    public static final JsonType<LocalTime, LocalTime> TIME = type(
                    moment(LocalTime::parse, Set.of(5, 8), Meant::time),
                    (out, time) -> out.json().writeString(time.toString()),
                    "{\"type\": \"string\", \"pattern\": \"^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?$\"}")
            .named("time");

    /** A rate, from 0 to 1. */
    public static final JsonType<Rate, Rate> RATE = type(
                    (input, place) -> input.decimal(place, text -> Decimals.parse(text, Primitives::isRate)),
                    (out, share) -> out.json().writeString(share.toPlainString()),
                    """
            {"description": "a share of one with at most 6 decimals: 15 % is 0.15",
             "anyOf": [
               {"type": "number", "minimum": 0, "maximum": 1},
               {"type": "string", "pattern": "^(0+(\\\\.[0-9]{1,6}0*)?|0*1(\\\\.0+)?)$"}]}""")
            .<Rate, Rate>as(Rate::share, (share, input, place) -> new Rate(share))
            .named("rate");

    /** How many times a base a limit is. */
    public static final JsonType<Factor, Factor> FACTOR = type(
                    (input, place) -> input.decimal(place, Factor::of),
                    (out, factor) -> out.json().writeString(factor.toPlainString()),
                    """
            {"description": "how many times a base, from 0 to 1,000 with at most 6 decimals: 5 % of it is 0.05",
             "anyOf": [
               {"type": "number", "minimum": 0, "maximum": 1000},
               {"type": "string", "pattern": "^0*([0-9]{1,3}(\\\\.[0-9]{1,6}0*)?|1000(\\\\.0+)?)$"}]}""")
            .<Factor, Factor>as(Factor::number, (number, input, place) -> new Factor(number))
            .named("factor");

    /** A share of a full-time equivalent. */
    public static final JsonType<FteShare, FteShare> SHARE = type(
                    Primitives::share, (out, share) -> out.json().writeString(share.toString()), """
            {"description": "a share of a full-time equivalent, over 0 and at most 1, with at most 9 decimals",
             "anyOf": [
               {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
               {"type": "string", "pattern": "^(?=.*[1-9])(0+\\\\.[0-9]{1,9}0*|0*1(\\\\.0+)?)$"}]}""")
            .named("share");

    /** A whole number that a criterion is answered by, or compared with. */
    public static final JsonType<Long, Long> COUNT = type(
            (input, place) -> input.whole(place, "answer"),
            (out, value) -> out.json().writeNumber(value),
            "{\"type\": \"integer\"}");

    private static final JsonType<Answer, Answer> WORD =
            NAME.as(Answer::toString, (word, input, place) -> Answer.of(word));
    private static final JsonType<Answer, Answer> YES_NO =
            YES_OR_NO.as(answer -> ((Answer.YesNo) answer).holds(), (holds, input, place) -> Answer.of(holds));
    private static final JsonType<Answer, Answer> NUMBER =
            COUNT.as(answer -> ((Answer.Whole) answer).number(), (number, input, place) -> Answer.of(number));

    /** An answer to a criterion. */
    public static final JsonType<Answer, Answer> ANSWER =
            type(Primitives::answer, Primitives::write, "{\"type\": [\"boolean\", \"integer\", \"string\"]}");

    /** A text in French and in English. */
    public static final JsonType<LocalizedText, LocalizedText> LOCALIZED = localized();

    /** A text of a call or a regime: in French, in English or in both. */
    public static final JsonType<LocalizedText, LocalizedText> STATED_TEXT = stated();

    private Primitives() {}

    private static JsonType<LocalizedText, LocalizedText> stated() {
        Shape<LocalizedText, LocalizedText> shape = new Shape<>();
        var french = shape.optional("fr", TEXT, text -> text.find(Locale.FRENCH));
        var english = shape.optional("en", TEXT, text -> text.find(Locale.ENGLISH));
        return shape.made(values -> stated(values, french, english))
                .with(
                        "{\"minProperties\": 1, \"description\": \"a text in French, in English or in both; where one is absent, the other is shown\"}")
                .named("statedText");
    }

    /** Makes a text of its fields in each language, of which one must be there. */
    public static @Nullable LocalizedText stated(
            ObjectValues values, ShapeField<?, Optional<String>> french, ShapeField<?, Optional<String>> english) {
        if (!values.isGiven(french) && !values.isGiven(english)) {
            Fault fault = Fault.of(
                    FaultCode.MISSING, "text", Map.of("field", values.place().lastStep()));
            values.report(fault);
            return null;
        }
        Optional<String> inFrench = values.find(french).flatMap(text -> text);
        Optional<String> inEnglish = values.find(english).flatMap(text -> text);
        if (inFrench.isPresent() && inEnglish.isPresent()) {
            return new LocalizedText(inFrench.get(), inEnglish.get());
        }
        return inFrench.map(text -> LocalizedText.onlyIn(Locale.FRENCH, text))
                .or(() -> inEnglish.map(text -> LocalizedText.onlyIn(Locale.ENGLISH, text)))
                .orElse(null);
    }

    private static JsonType<LocalizedText, LocalizedText> localized() {
        Shape<LocalizedText, LocalizedText> shape = new Shape<>();
        var french = shape.required("fr", TEXT, LocalizedText::french);
        var english = shape.required("en", TEXT, LocalizedText::english);
        return shape.made(values -> new LocalizedText(values.get(french), values.get(english)))
                .with("{\"description\": \"a text in French and in English\"}")
                .named("text");
    }

    private static JsonType<String, String> notBlank(String variant) {
        return NAME.<String, String>as(name -> name, (name, input, place) -> {
                    if (name.isBlank()) {
                        input.faults()
                                .add(place, Fault.of(FaultCode.MISSING, variant, Map.of("field", place.lastStep())));
                        return null;
                    }
                    return name;
                })
                .describedAs(definitions ->
                        Definitions.keywords("{\"type\": \"string\", \"pattern\": \"\\\\S\", \"maxLength\": 10000}"));
    }

    // Java also reads fractions of a second: texts with them have other lengths.
    private static <M> BiFunction<JsonInput, JsonPlace, @Nullable M> moment(
            Function<String, M> parser, Set<Integer> lengths, Function<String, Fault> meant) {
        return (input, place) -> {
            String text = input.word(place);
            if (text == null) {
                return null;
            }
            try {
                if (lengths.contains(text.length())) {
                    return parser.apply(text);
                }
            } catch (DateTimeException | NumberFormatException e) {
                // What no calendar or clock has, such as 30 February, is reported below.
            }
            input.faults().add(place, meant.apply(text));
            return null;
        };
    }

    // In a fifth of the time that a formatter of Java takes.
    private static LocalDate day(String text) {
        LocalDate day = LocalDate.of(
                Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 5, 7, 10), Integer.parseInt(text, 8, 10, 10));
        if (!day.toString().equals(text)) {
            throw new DateTimeException(text);
        }
        return day;
    }

    private static @Nullable Answer answer(JsonInput input, JsonPlace place) {
        return switch (input.token()) {
            case VALUE_STRING -> WORD.read(input, place);
            case VALUE_TRUE, VALUE_FALSE -> YES_NO.read(input, place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER.read(input, place);
            default -> {
                input.wrongType(place, "answer");
                yield null;
            }
        };
    }

    private static void write(JsonOutput out, Answer answer) {
        (answer instanceof Answer.YesNo ? YES_NO : answer instanceof Answer.Whole ? NUMBER : WORD).write(out, answer);
    }

    private static boolean isRate(BigDecimal number) {
        try {
            return new Rate(number).share().signum() >= 0;
        } catch (InvalidFactException e) {
            return false;
        }
    }

    private static @Nullable FteShare share(JsonInput input, JsonPlace place) {
        BigDecimal number = input.decimal(place, FteShare::fte);
        if (number == null) {
            return null;
        }
        List<Fault> found = FteShare.faultsOf(number);
        input.faults().add(place, found);
        return found.isEmpty() ? new FteShare(number) : null;
    }

    /** Returns a type whose schema has these keywords. */
    public static <V> JsonType<V, V> type(
            BiFunction<JsonInput, JsonPlace, @Nullable V> reading, BiConsumer<JsonOutput, V> writing, String keywords) {
        return JsonType.of(writing, reading, definitions -> Definitions.keywords(keywords));
    }
}
