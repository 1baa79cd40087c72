package io.github.federules.jackson;

import static io.github.federules.jackson.Judged.READER;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of an object may come in any order. */
class FieldOrderTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNode EXAMPLE = MAPPER.readTree(ExampleDossier.JSON);

    @Property(tries = 200)
    void the_order_of_fields_does_not_matter(@ForAll long seed) {
        String shuffled = shuffled(EXAMPLE, new Random(seed)).toString();
        assertThat(READER.read(shuffled)).isEqualTo(READER.read(ExampleDossier.JSON));
    }

    @Example
    void what_is_sought_may_be_stated_after_the_operation() {
        assertThat(faults("{\"operation\": {}, \"seeks\": [\"WORKSHOPS\"]}")).isEmpty();
        assertThat(faults("{\"operation\": {}, \"seeks\": [\"LOANS\"]}")).containsExactly("seeks[0] NOT_OFFERED");
    }

    @Example
    void the_nature_may_be_stated_after_the_share() {
        String line = "{\"fte\": \"0.5\", \"amount\": {\"currency\": \"EUR\", \"amount\": 1}, \"nature\": \"%s\"}";
        assertThat(faults(ExampleDossier.ofLines(line.formatted("STAFF")))).isEmpty();
        assertThat(faults(ExampleDossier.ofLines(line.formatted("TRAVEL"))))
                .containsExactly("operation.costLines[0].fte NOT_STAFF");
    }

    @Example
    void the_kind_may_be_stated_before_the_legal_form() {
        assertThat(faults(
                        ExampleDossier.ofFields("\"applicant\": {\"kind\": \"ASSOCIATION\", \"legalForm\": \"7346\"}")))
                .containsExactly("applicant.kind KIND_CONTRADICTS_LEGAL_FORM");
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>(object.propertyNames());
            Collections.shuffle(names, random);
            ObjectNode result = MAPPER.createObjectNode();
            names.forEach(name -> result.set(name, shuffled(object.get(name), random)));
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = MAPPER.createArrayNode();
            array.forEach(element -> result.add(shuffled(element, random)));
            return result;
        }
        return node;
    }
}
