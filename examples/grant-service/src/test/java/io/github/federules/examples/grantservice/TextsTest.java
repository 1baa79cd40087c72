package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.certify.Topic;
import io.github.federules.jackson.call.CallReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every text of the service is there in both languages. */
class TextsTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern LANGUAGE = Pattern.compile("_(en|fr)\\.properties");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    /** The files of texts, each without its language. */
    static Set<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.map(file -> RESOURCES.relativize(file).toString())
                    .filter(name -> LANGUAGE.matcher(name).find())
                    .map(name -> LANGUAGE.matcher(name).replaceAll(""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void the_texts_of_pages_and_errors_are_looked_at() throws IOException {
        assertThat(files()).contains("texts", Path.of("demarche", "errors").toString());
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_have_the_same_texts_with_the_same_placeholders(String file) throws IOException {
        Map<String, String> french = texts(file + "_fr.properties");
        Map<String, String> english = texts(file + "_en.properties");

        assertThat(french.keySet()).isEqualTo(english.keySet()).isNotEmpty();
        french.forEach((key, text) -> {
            assertThat(text).as(key).isNotEmpty();
            assertThat(english.get(key)).as(key).isNotEmpty();
            assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.get(key)));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void apostrophes_are_straight_as_in_the_texts_of_the_library_and_all_are_shown(String file) throws IOException {
        texts(file + "_fr.properties").forEach((key, text) -> {
            assertThat(text).as(key).doesNotContain("\u2019");
            for (int count : new int[] {0, 1, 2}) {
                // A choice that has a placeholder is read twice, so that its apostrophes are written four times.
                String written = text.replaceAll("'+", "\u2019");
                assertThat(shown(text, count))
                        .as(key)
                        .isEqualTo(shown(written, count).replace('\u2019', '\''));
            }
        });
    }

    @Test
    void each_topic_of_a_certification_has_a_name() throws IOException {
        assertThat(texts("texts_fr.properties").keySet())
                .containsAll(Stream.of(Topic.values())
                        .map(topic -> "certification." + topic)
                        .toList());
    }

    /** An editor shows them beside the names of the call format. */
    @Test
    void what_the_schema_of_calls_describes_is_described_in_french_too() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(CallReader.schema());
        Set<String> described = new TreeSet<>(schema.findValuesAsString("description"));
        // That of the format itself is beside no name.
        described.remove(schema.get("description").asString());

        JsonNode french = JsonMapper.shared()
                .readTree(Files.readString(RESOURCES.resolve(Path.of("static", "assets", "call-format-fr.json"))));
        assertThat(new TreeSet<>(french.propertyNames())).isEqualTo(described);
        assertThat(french.values())
                .extracting(JsonNode::asString)
                .allSatisfy(
                        text -> assertThat(text).doesNotContain("\u2019").doesNotContainPattern("\\S [;:?!%\u00bb]"));
    }

    private static String shown(String text, int count) {
        Object[] values = new Object[10];
        Arrays.fill(values, count);
        return new MessageFormat(text, Locale.FRENCH).format(values);
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(placeholder -> placeholder.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> texts(String file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
