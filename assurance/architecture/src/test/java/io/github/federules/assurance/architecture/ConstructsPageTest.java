package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Regime;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.AcceptedRegime;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.RegimeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The page on what texts of calls say is generated, and each of its examples is read as part of a call. */
class ConstructsPageTest {

    private static final String PAGE = "docs/reference/constructs.md";
    private static final Pattern CODED = Pattern.compile("\"([A-Z _]+)\"$");
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String CALL = """
            {
              "id": "example",
              "title": {"fr": "…", "en": "…"},
              "clauses": {"A1": {"summary": "…"}},
              "costs": {"eligible": [{"clause": "A1"}]},
              "funding": {"aid": {"rate": "0.5", "clause": "A1"}}
            }
            """;

    @Test
    void the_tables_are_those_of_the_constructs() throws IOException {
        GeneratedPart.isOf(PAGE, tables());
    }

    @ParameterizedTest
    @MethodSource("written")
    void an_example_is_read_as_part_of_a_call(Construct construct) {
        CallResult result = read(construct);

        assertThat(result).as(result.toString()).isInstanceOfSatisfying(AcceptedCall.class, accepted -> {
            assertThat(accepted.warnings()).isEmpty();
            assertThat(accepted.call()).isNotEqualTo(plain());
        });
    }

    @Test
    void a_construct_is_either_written_or_has_a_reason() {
        assertThat(Construct.all())
                .allMatch(each -> each.call().isPresent() != each.why().isPresent())
                .extracting(Construct::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void each_criterion_of_the_examples_is_named_by_one() {
        assertThat(written().flatMap(each -> each.asks().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(Construct.criteria().values());
    }

    @Tag("shared")
    @Test
    void the_numbers_of_texts_are_those_of_the_coded_texts() throws IOException {
        List<String> texts = Files.readAllLines(
                Path.of(System.getProperty("federules.shared")).resolve("data/real-texts.csv"));
        Map<String, Integer> counted = new HashMap<>();
        texts.stream()
                .skip(1)
                .flatMap(text -> CODED.matcher(text).results())
                .flatMap(coded -> Stream.of(coded.group(1).split(" ")))
                .forEach(code -> counted.merge(code, 1, Integer::sum));

        assertThat(texts.size() - 1).isEqualTo(69);
        assertThat(Construct.all().stream().collect(Collectors.toMap(Construct::code, Construct::texts)))
                .isEqualTo(counted);
        assertThat(Page.of(Page.ROOT.resolve(PAGE)).text()).contains("69 calls");
    }

    static Stream<Construct> written() {
        return Construct.all().stream().filter(each -> each.call().isPresent());
    }

    private static CallResult read(Construct construct) {
        String fields = construct.call().orElseThrow();
        ObjectNode call = (ObjectNode) MAPPER.readTree(CALL);
        merge(call, (ObjectNode) MAPPER.readTree("{" + fields + "}"));
        if (!construct.asks().isEmpty()) {
            call.set("asks", MAPPER.readTree(construct.asks().toString()));
        }
        if (fields.contains("\"SELECTION\"")) {
            call.set("tracks", MAPPER.readTree("""
                    [{"track": "FUNDING"}, {"track": "SELECTION", "title": {"fr": "…", "en": "…"}}]"""));
        }
        return reader().read(call.toString());
    }

    private static Call plain() {
        return ((AcceptedCall) reader().read(CALL)).call();
    }

    private static void merge(ObjectNode into, ObjectNode fields) {
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            if (into.get(field.getKey()) instanceof ObjectNode there && field.getValue() instanceof ObjectNode more) {
                merge(there, more);
            } else {
                into.set(field.getKey(), field.getValue());
            }
        }
    }

    private static CallReader reader() {
        RegimeReader reader = RegimeReader.knowing(SharedCriteria.all());
        List<Regime> regimes = Stream.of("de-minimis-2014.json", "de-minimis-2024.json")
                .map(name -> Page.of(Page.ROOT.resolve("examples/regimes").resolve(name)))
                .map(file -> ((AcceptedRegime) reader.read(file.text())).regime())
                .toList();
        return CallReader.of(List.of(CommonProvisions.of2021()))
                .knowing(SharedCriteria.all())
                .under(regimes);
    }

    private static String tables() {
        long written = written().count();
        return "\nA call can state " + written + " of the " + Construct.all().size() + " kinds of terms.\n"
                + Construct.byGroup().entrySet().stream()
                        .map(group -> table(group.getKey(), group.getValue()))
                        .collect(Collectors.joining())
                + "\n## Criteria of the examples\n\n```json\n\"asks\": [\n"
                + Construct.criteria().values().stream().collect(Collectors.joining(",\n  ", "  ", "\n"))
                + "]\n```\n";
    }

    private static String table(String title, List<Construct> constructs) {
        boolean written = constructs.stream().allMatch(each -> each.call().isPresent());
        return "\n## " + title + "\n\n| term | example | texts | " + (written ? "in a call" : "why not")
                + " |\n| --- | --- | ---: | --- |\n"
                + constructs.stream().map(ConstructsPageTest::row).collect(Collectors.joining());
    }

    private static String row(Construct construct) {
        String format = "call-format.md" + (construct.link().isEmpty() ? "" : "#" + construct.link());
        String term = construct.call().isPresent() ? "[" + construct.term() + "](" + format + ")" : construct.term();
        String how = construct
                .call()
                .map(fields -> "`" + fields + "`")
                .or(construct::why)
                .orElseThrow();
        return "| " + term + " | " + construct.says() + " | " + construct.texts() + " | " + how + " |\n";
    }
}
