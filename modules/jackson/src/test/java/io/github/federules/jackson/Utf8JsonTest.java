package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.testkit.arbitraries.Dossiers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;

/** What is written as UTF-8 has the bytes that a generator of Jackson writes. */
class Utf8JsonTest {

    private static final Call CALL = FederCalls.HAUTS_DE_FRANCE_AI_2025;
    private static final JsonFactory STANDARD = new JsonFactory();
    private static final CharacterEscapes SOME = new SomeEscapes();
    private static final JsonFactory ESCAPING =
            JsonFactory.builder().characterEscapes(SOME).build();

    @Property
    void a_text_has_the_bytes_of_a_generator(@ForAll("texts") String text) {
        assertThat(written(JsonEscapes.standard(), json -> fields(text, json)))
                .isEqualTo(generated(STANDARD, json -> fields(text, json)));
        assertThat(written(JsonEscapes.of(SOME), json -> fields(text, json)))
                .isEqualTo(generated(ESCAPING, json -> fields(text, json)));
    }

    // All that is short or long, or escaped, pairs and halves of them, as often as it takes to fill the buffer.
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "\"",
                "\\",
                "\n",
                "\u0001",
                "\u007f",
                "é",
                "\u00a0",
                "\u202e",
                "€",
                "😀",
                "\ud83d",
                "\ude00",
                "b".repeat(681),
                "é€".repeat(400),
                "\u0001".repeat(1400),
                "😀".repeat(700));
        return pieces.list().ofMaxSize(8).map(all -> String.join("", all));
    }

    private static void fields(String text, JsonOutput json) {
        json.startObject();
        json.text("text", text);
        json.startArray("list");
        json.text(text);
        json.text(text);
        json.endArray();
        json.startObject(text);
        json.endObject();
        json.yesOrNo("yes", true);
        json.yesOrNo("no", false);
        json.number("number", -12);
        json.nothing("nothing");
        json.endObject();
    }

    @ParameterizedTest
    @ValueSource(
            longs = {0, 1, 10, 99, 100, 101, 12_345, 99_999_999_999_999L, 999_999_999_999_999_999L, -1, -100, -12_345})
    void an_amount_has_the_bytes_of_a_generator(long cents) {
        Consumer<JsonOutput> amount = json -> {
            json.startObject();
            json.money("amount", Euros.ofCents(cents));
            json.endObject();
        };

        assertThat(written(JsonEscapes.standard(), amount)).isEqualTo(generated(STANDARD, amount));
    }

    @Test
    void an_amount_is_written_with_two_decimals() {
        assertThat(written(JsonEscapes.standard(), json -> json.money("least", Euros.ofCents(7_000_005))))
                .isEqualTo("\"least\":{\"amount\":\"70000.05\",\"currency\":\"EUR\"}");
    }

    @Property(tries = 200)
    void a_decision_has_the_bytes_of_its_text(@ForAll("dossiers") Dossier dossier) {
        Decision decision = FederEligibility.under(CALL).assess(dossier);
        DecisionWriter writer = DecisionWriter.in(Locale.FRENCH);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writer.writeUtf8(decision, out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(writer.toJson(decision));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.under(CALL).any();
    }

    @Test
    void a_stream_that_takes_nothing_is_reported() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("no room");
            }
        };
        Utf8Json json = new Utf8Json(full, JsonEscapes.standard());
        json.text("a");

        assertThatThrownBy(json::flush).isInstanceOf(UncheckedIOException.class).hasMessageContaining("no room");
    }

    private static String written(JsonEscapes escapes, Consumer<JsonOutput> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Utf8Json json = new Utf8Json(out, escapes);
        content.accept(json);
        json.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String generated(JsonFactory factory, Consumer<JsonOutput> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            content.accept(new GeneratedJson(json));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Escapes a by words, and DEL, the mark that turns the direction, and halves of pairs by numbers. */
    private static final class SomeEscapes extends CharacterEscapes {

        private static final long serialVersionUID = 1L;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['a'] = ESCAPE_CUSTOM;
            codes[0x7F] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            boolean isEscaped = character == 0x202E || Character.isSurrogate((char) character);
            return character == 'a'
                    ? new SerializedString("\\u0061")
                    : isEscaped
                            ? new SerializedString(
                                    "\\u" + Integer.toHexString(character).toUpperCase(Locale.ROOT))
                            : null;
        }
    }
}
