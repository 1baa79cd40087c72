package io.github.federules.feder.internal.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.federules.core.language.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The texts of the law above calls are in both languages and follow the rules of writing. */
class LawPhrasesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");

    private static final Properties FRENCH = texts("fr");
    private static final Properties ENGLISH = texts("en");

    @Test
    void a_text_is_in_both_languages_and_names_the_same_things() {
        assertThat(FRENCH.stringPropertyNames()).isNotEmpty().isEqualTo(ENGLISH.stringPropertyNames());
        assertThat(FRENCH.stringPropertyNames())
                .allSatisfy(key -> assertThat(placeholders(FRENCH.getProperty(key)))
                        .isEqualTo(placeholders(ENGLISH.getProperty(key))));
    }

    @Test
    void a_french_sign_has_a_no_break_space_before_it() {
        assertThat(FRENCH.values()).noneMatch(text -> text.toString().matches(".*[^\u00a0][:;?!%€»].*"));
    }

    @Test
    void braces_in_a_value_have_no_meaning() {
        assertThat(LawPhrases.in(Locale.ENGLISH)
                        .phrase("DE_MINIMIS_UNKNOWN.more", Map.of("names", "{count}", "count", 7)))
                .isEqualTo("{count} and 7 others");
    }

    @Test
    void a_text_in_both_languages_is_written_in_each() {
        LocalizedText own = new LocalizedText("1er", "1");
        assertThat(LawPhrases.inBoth("DE_MINIMIS_UNKNOWN.more.one", Map.of("names", own)))
                .isEqualTo(new LocalizedText("1er et 1 autre", "1 and 1 other"));
    }

    @Test
    void what_a_text_lacks_is_named() {
        LawPhrases phrases = LawPhrases.in(Locale.GERMAN);
        assertThatIllegalStateException()
                .isThrownBy(() -> phrases.phrase("NOTHING", Map.of()))
                .withMessage("A text of the law above calls lacks NOTHING.");
        assertThatIllegalStateException()
                .isThrownBy(() -> phrases.phrase("DECLARED_ONCE", Map.of()))
                .withMessage("A text of the law above calls lacks other.");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Properties texts(String language) {
        Properties texts = new Properties();
        try (InputStream bytes = LawPhrases.class.getResourceAsStream("phrases_" + language + ".properties")) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new AssertionError(language, e);
        }
    }
}
