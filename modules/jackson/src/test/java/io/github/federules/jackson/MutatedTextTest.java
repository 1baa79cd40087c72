package io.github.federules.jackson;

import static io.github.federules.jackson.Judged.READER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.LocatedFault;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a dossier's text, it is accepted or refused with the codes of the format; nothing is thrown. */
@Tag("evidence")
class MutatedTextTest {

    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[-+.0-9eE]+|true|false|null|[\\[\\]{},:]", Pattern.DOTALL);

    // The table of the dossier format, and what dossiers gained since.
    private static final Set<String> CODES = Set.of(
            "NOT_JSON",
            "TOO_LARGE",
            "DUPLICATE_FIELD",
            "UNKNOWN_FIELD",
            "MISSING",
            "WRONG_TYPE",
            "UNKNOWN_VALUE",
            "UNKNOWN_CALL",
            "UNKNOWN_LEGAL_FORM",
            "NOT_A_NUMBER",
            "AMOUNT_NEGATIVE",
            "AMOUNT_TOO_PRECISE",
            "AMOUNT_TOO_LARGE",
            "TOTAL_TOO_LARGE",
            "CURRENCY_NOT_EUR",
            "FTE_OUT_OF_RANGE",
            "FTE_TOO_PRECISE",
            "NOT_STAFF",
            "DUPLICATE_LINE_ID",
            "KIND_CONTRADICTS_LEGAL_FORM",
            "SUBMISSION_CONTRADICTION",
            "NOT_A_DATE",
            "NOT_A_TIME",
            "ENDS_BEFORE_START",
            "RATE_OUT_OF_RANGE",
            "DUPLICATE_VALUE",
            "NOT_OFFERED");

    private static final List<String> STRANGE_TOKENS = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "\" \"",
            "-0",
            "1e31",
            "1e999999999",
            "0.0000000001",
            "-1",
            "50",
            "1e30",
            "\"STAFF\"",
            "\"OTHER\"",
            "\"7172\"",
            "\"id\"",
            "\"amount\"",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "[[[[]]]]",
            "NaN",
            "\"1\"",
            "999999999999.99",
            "\"2025-02-30\"",
            "{\"amount\": 1}");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property(tries = 2000)
    void bytes_that_are_changed_lost_or_put_in(
            @ForAll("dossiers") Dossier dossier, @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int changes) {
        Random random = new Random(seed);
        List<Byte> bytes = new ArrayList<>();
        for (byte each : DossierWriter.toJson(dossier).getBytes(StandardCharsets.UTF_8)) {
            bytes.add(each);
        }
        for (int i = 0; i < changes && !bytes.isEmpty(); i++) {
            int at = random.nextInt(bytes.size());
            byte value = random.nextBoolean()
                    ? (byte) random.nextInt(256)
                    : (byte) "{}[]:,\"\\0123456789eE+-. \n".charAt(random.nextInt(24));
            switch (random.nextInt(3)) {
                case 0 -> bytes.set(at, value);
                case 1 -> bytes.add(at, value);
                default -> bytes.remove(at);
            }
        }
        byte[] mutated = new byte[bytes.size()];
        for (int i = 0; i < mutated.length; i++) {
            mutated[i] = bytes.get(i);
        }
        assertIsJudged(READER.read(mutated));
    }

    @Property(tries = 1000)
    void a_text_that_is_cut_off_is_no_json(@ForAll("dossiers") Dossier dossier, @ForAll long seed) {
        byte[] json = DossierWriter.toJson(dossier).getBytes(StandardCharsets.UTF_8);
        DossierResult result = READER.read(Arrays.copyOf(json, new Random(seed).nextInt(json.length)));
        assertIsJudged(result);
        assertThat(Judged.refused(result).faults().get(0).code()).hasToString("NOT_JSON");
    }

    @Property(tries = 2500)
    void tokens_that_are_swapped_doubled_lost_or_replaced(
            @ForAll("dossiers") Dossier dossier, @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
        Random random = new Random(seed);
        List<String> tokens = tokens(DossierWriter.toJson(dossier));
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(tokens.size());
            switch (random.nextInt(5)) {
                case 0 -> Collections.swap(tokens, at, random.nextInt(tokens.size()));
                case 1 -> tokens.add(at, tokens.get(random.nextInt(tokens.size())));
                case 2 -> tokens.set(at, "");
                default -> tokens.set(at, STRANGE_TOKENS.get(random.nextInt(STRANGE_TOKENS.size())));
            }
        }
        assertIsJudged(READER.read(String.join("", tokens)));
    }

    @Property(tries = 2500)
    void values_that_are_replaced_by_strange_ones(
            @ForAll("dossiers") Dossier dossier, @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int changes) {
        Random random = new Random(seed);
        List<String> tokens = tokens(DossierWriter.toJson(dossier));
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(tokens.size());
            // A value and not a bracket, so that most of these are JSON and are judged to the end.
            if (tokens.get(at).length() > 1
                    && at + 1 < tokens.size()
                    && !tokens.get(at + 1).equals(":")) {
                tokens.set(at, STRANGE_TOKENS.get(random.nextInt(STRANGE_TOKENS.size())));
            }
        }
        assertIsJudged(READER.read(String.join("", tokens)));
    }

    private static List<String> tokens(String json) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(json);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        assertThat(String.join("", tokens)).isEqualTo(json);
        return tokens;
    }

    private static void assertIsJudged(DossierResult result) {
        if (result instanceof RefusedDossier refused) {
            assertThat(refused.faults()).hasSizeBetween(1, 100).allSatisfy(MutatedTextTest::assertIsReported);
        } else {
            Dossier dossier = Judged.accepted(result);
            assertThat(READER.read(DossierWriter.toJson(dossier))).isInstanceOf(AcceptedDossier.class);
        }
    }

    private static void assertIsReported(LocatedFault fault) {
        assertThat(fault.code().name()).isIn(CODES);
        assertThat(fault.path()).doesNotContain("\n");
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(fault.message(locale)).matches("(?s).*[.?]").doesNotContain("\n");
        }
    }
}
