package io.github.federules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The metadata of the properties, which editors read, and the page that lists them. */
class MetadataTest {

    private static final Path PAGE = Path.of("../../docs/how-to/spring-boot.md");

    static List<JsonNode> properties() throws IOException {
        try (InputStream in = MetadataTest.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            return JsonMapper.shared()
                    .readTree(in)
                    .get("properties")
                    .valueStream()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("properties")
    void a_property_has_a_description_that_states_its_default_and_its_row_on_the_page(JsonNode property)
            throws IOException {
        assertThat(property.get("description").asString()).contains("Default: ").doesNotContain("{@", "null");
        assertThat(Files.readString(PAGE)).contains("| `" + property.get("name").asString() + "` |");
    }

    @Test
    void the_page_lists_no_other_properties() throws IOException {
        assertThat(Files.readString(PAGE)
                        .lines()
                        .filter(line -> line.startsWith("| `federules.calls")
                                || line.startsWith("| `federules.problems")
                                || line.startsWith("| `federules.readings")
                                || line.startsWith("| `federules.fallback")))
                .hasSameSizeAs(properties());
    }
}
