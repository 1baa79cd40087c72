package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on regimes has a row for each file, with its edition and the figures of its limits. */
class RegimesPageTest {

    private static final Path FOLDER = Page.ROOT.resolve("examples/regimes");
    private static final List<String> PAGE = Page.of(Page.ROOT.resolve("docs/reference/regimes.md"))
            .text()
            .lines()
            .toList();
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern MONEY = Pattern.compile("\\d+\\.00");
    private static final Pattern FACTOR = Pattern.compile("[01](\\.\\d+)?");
    private static final Pattern FIGURE = Pattern.compile("€[\\d,]+|(\\d+)(?:%| points| for)");

    static List<Path> files() {
        return Page.files(FOLDER, ".json").stream()
                .filter(file -> regime(file).has("regime"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_has_a_row_with_its_edition(Path file) {
        JsonNode edition = regime(file).get("edition");
        List<String> cells = rows(file).get(0);

        assertThat(cells.get(1)).startsWith(edition.get("version").asString() + ", ");
        if (edition.has("from")) {
            assertThat(cells.get(1)).endsWith(", " + edition.get("from").asString());
        } else {
            assertThat(cells.get(1)).contains("not verified");
        }
        assertThat(cells.get(3)).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_figures_of_a_row_are_those_of_the_limits(Path file) {
        Set<String> onPage = rows(file).stream()
                .flatMap(cells -> FIGURE.matcher(cells.get(2)).results())
                .map(figure -> figure.group(1) == null ? figure.group() : figure.group(1) + "%")
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(onPage)
                .isEqualTo(texts(regime(file).get("limits"))
                        .flatMap(RegimesPageTest::figure)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static JsonNode regime(Path file) {
        return MAPPER.readTree(Page.of(file).text());
    }

    // The row of a file, and those below it without one.
    private static List<List<String>> rows(Path file) {
        String name = "| [" + file.getFileName() + "](../../examples/regimes/" + file.getFileName() + ") ";
        List<String> from =
                PAGE.stream().dropWhile(line -> !line.startsWith(name)).toList();
        assertThat(from).as("a row of " + name).isNotEmpty();
        return Stream.concat(from.stream().limit(1), from.stream().skip(1).takeWhile(line -> line.startsWith("| | |")))
                .map(line -> Stream.of(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .toList();
    }

    private static Stream<String> texts(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(RegimesPageTest::texts);
    }

    // "0" is none: it is no aid, which the page says in words.
    private static Stream<String> figure(String text) {
        if (MONEY.matcher(text).matches()) {
            String euros = text.substring(0, text.length() - 3);
            return Stream.of("€" + euros.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ","));
        }
        boolean isShare = FACTOR.matcher(text).matches() && !"0".equals(text);
        return isShare
                ? Stream.of(new BigDecimal(text)
                                .movePointRight(2)
                                .stripTrailingZeros()
                                .toPlainString() + "%")
                : Stream.empty();
    }
}
