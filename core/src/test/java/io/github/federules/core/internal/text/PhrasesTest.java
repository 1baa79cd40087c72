package io.github.federules.core.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.SetAsideReason;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fault.FaultCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    static Stream<String> every_code_that_needs_a_text() {
        return Stream.of(
                        codes("fault.", FaultCode.values()).filter(key -> !key.equals("fault.WRONG_TYPE")),
                        Stream.of("object", "list", "text", "decimal", "boolean")
                                .map("fault.WRONG_TYPE."::concat),
                        Stream.of("fault.MISSING.blank", "fault.FTE_OUT_OF_RANGE.overOne"),
                        Stream.of("fault.FTE_OUT_OF_RANGE.percentage"),
                        codes("outcome.", Outcome.values()),
                        codes("setAside.", SetAsideReason.values()),
                        codes("verdict.", Verdict.values()),
                        codes("funding.", Verdict.values()),
                        codes("workshops.", Verdict.values()),
                        codes("kind.", BeneficiaryKind.values()),
                        codes("role.", PolicyRole.values()),
                        codes("basis.", MinimumCostBasis.values()),
                        Arrays.stream(Question.values())
                                .flatMap(question -> question.readings().stream()
                                        .map(reading -> "reading." + question + "." + reading.name())),
                        Arrays.stream(Rule.Subject.values())
                                .flatMap(subject ->
                                        outcomes(subject).map(outcome -> "finding." + subject + "." + outcome)))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @MethodSource("every_code_that_needs_a_text")
    void every_code_has_a_text_in_both_languages(String key) {
        assertThat(texts("fr")).containsKey(key);
        assertThat(texts("en")).containsKey(key);
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(texts("fr").keySet()).isEqualTo(texts("en").keySet());
        assertThat(Phrasebook.in(Locale.FRENCH).keys()).isEqualTo(texts("fr").keySet());
    }

    @Test
    void a_text_names_the_same_things_in_both_languages() {
        Map<String, String> french = texts("fr");

        texts("en")
                .forEach((key, text) ->
                        assertThat(placeholders(french.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_text_is_blank_doubles_an_apostrophe_or_has_a_brace_left_over(String language) {
        texts(language)
                .forEach((key, text) -> assertThat(PLACEHOLDER.matcher(text).replaceAll(""))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("''", "{", "}", "\ufffd", "Ã"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_text_can_be_told(String language) {
        Phrasebook phrases = Phrasebook.in(Locale.forLanguageTag(language));

        texts(language).forEach((key, text) -> {
            Map<String, String> values =
                    placeholders(text).stream().collect(Collectors.toMap(name -> name, name -> "‹" + name + "›"));
            assertThat(phrases.phrase(key, values))
                    .as(key)
                    .isEqualTo(text.replace('{', '‹').replace('}', '›'));
        });
    }

    @Test
    void a_text_that_is_not_there_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> Phrasebook.in(Locale.FRENCH).phrase("no.such.text"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("There is no text for no.such.text.");
    }

    private static Stream<String> codes(String prefix, Enum<?>... codes) {
        return Arrays.stream(codes).map(code -> prefix + code.name());
    }

    // Not every call asks for a role, the minimum is asked for funding alone, and so on.
    private static Stream<Outcome> outcomes(Rule.Subject subject) {
        return switch (subject) {
            case POLICY_ROLE, MINIMUM_TOTAL_COST, NOTE_ELECTRONIC, NOTE_DEADLINE -> Arrays.stream(Outcome.values());
            case ACTIVITY, MAXIMUM_TOTAL_COST, MINIMUM_AID, OWN_SHARE, PUBLIC_AID, DURATION, REALISATION_WINDOW ->
                Arrays.stream(Outcome.values());
            case AID_RATE -> Arrays.stream(Outcome.values()).filter(outcome -> outcome != Outcome.UNKNOWN);
            case APPLICANT_KIND, DECLARATION, NOTE_SENT ->
                Arrays.stream(Outcome.values()).filter(outcome -> outcome != Outcome.NOT_ASKED);
        };
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(name -> name.substring(1, name.length() - 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String language) {
        Properties properties = new Properties();
        try (InputStream bytes = Phrasebook.class.getResourceAsStream("phrases_" + language + ".properties")) {
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
    }
}
