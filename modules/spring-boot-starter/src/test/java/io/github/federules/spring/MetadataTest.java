package io.github.federules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page of configuration properties has what editors read in the generated metadata, and nothing else. */
class MetadataTest {

    private static final Path PAGE = Path.of("../../docs/reference/configuration.md");
    private static final String DEFAULT = " Default: ";
    private static final Map<String, String> TYPES = Map.of(
            "java.lang.Boolean", "true or false",
            "java.lang.String", "text",
            "java.util.List<java.lang.String>", "list",
            "java.util.Locale", "language");

    static List<JsonNode> properties() throws IOException {
        try (InputStream in = MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.shared()
                    .readTree(in)
                    .get("properties")
                    .valueStream()
                    .toList();
        }
    }

    @Test
    void the_table_of_the_page_is_the_metadata() throws IOException {
        assertThat(rows())
                .containsExactlyElementsOf(
                        properties().stream().map(MetadataTest::row).toList());
    }

    @ParameterizedTest
    @MethodSource("properties")
    void a_description_is_plain_text_and_states_the_default_that_applies(JsonNode property) {
        String description = property.get("description").asString();

        assertThat(description).contains(DEFAULT).doesNotContain("{@", "null");
        if (property.has("defaultValue")) {
            assertThat(description)
                    .endsWith(DEFAULT + property.get("defaultValue").asString() + '.');
        }
    }

    private static String row(JsonNode property) {
        String[] description = property.get("description").asString().split(DEFAULT, 2);
        String assumed = description[1].substring(0, description[1].length() - 1);
        return "| " + property.get("name").asString() + " | "
                + TYPES.get(property.get("type").asString()) + " | " + assumed + " | " + description[0] + " |";
    }

    // Without marks of code and links.
    private static List<String> rows() throws IOException {
        return Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| `federules."))
                .map(line -> line.replace("`", "").replaceAll("\\[([^]]+)]\\([^)]+\\)", "$1"))
                .toList();
    }
}
