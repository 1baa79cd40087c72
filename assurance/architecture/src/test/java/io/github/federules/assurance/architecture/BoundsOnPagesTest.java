package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bounds that pages state are the constants of the code. */
class BoundsOnPagesTest {

    private static final String CORE = "core/src/main/java/io/github/federules/core/";
    private static final String JACKSON = "modules/jackson/src/main/java/io/github/federules/jackson/";
    private static final String SPREADSHEET = "modules/spreadsheet/src/main/java/io/github/federules/spreadsheet/";
    private static final String DMN = "modules/dmn/src/main/java/io/github/federules/dmn/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "docs/explanation/concepts.md ~ exact for up to {} persons ~ core ~ completion/SubsetSums.MOST_EXACT",
                "docs/explanation/concepts.md ~ known and up to {} persons ~ core ~ completion/SubsetSums.MOST_EXACT",
                "docs/explanation/concepts.md ~ too, the bound is {}. ~ core ~ completion/CompletionSearch.MOST_CHOSEN",
                "docs/explanation/concepts.md ~ unknown and up to {} persons ~ core ~ completion/CompletionSearch.MOST_CHOSEN",
                "docs/contribute/decisions.md ~ such as {} persons ~ core ~ completion/SubsetSums.MOST_EXACT",
                "docs/reference/call-format.md ~ with at most {} decimals, as ~ core ~ money/Rate.MAX_DECIMALS",
                "docs/reference/call-format.md ~ at most 1, at most {} decimals ~ core ~ dossier/FteShare.MAX_DECIMALS",
                "docs/reference/json.md ~ at most 1 with at most {} decimals ~ core ~ dossier/FteShare.MAX_DECIMALS",
                "docs/how-to/validate-a-form.md ~ at most 1, with at most {} decimals ~ core ~ dossier/FteShare.MAX_DECIMALS",
                "docs/reference/json.md ~ text over {} MiB ~ jackson ~ json/JsonDocument.MAX_BYTES",
                "docs/reference/json.md ~ nested over {} deep ~ jackson ~ json/JsonDocument.MAX_DEPTH",
                "docs/reference/json.md ~ At most {} errors ~ jackson ~ json/FoundFaults.MOST",
                "docs/reference/json.md ~ One of {} MiB takes ~ jackson ~ json/JsonDocument.MAX_BYTES",
                "docs/reference/json.md ~ name` | any text, at most {} characters ~ jackson ~ json/JsonInput.LONGEST_NAME",
                "docs/reference/json.md ~ partners, at most {} ( ~ jackson ~ dossier/ApplicantShape.MAX_PARTNERS",
                "docs/reference/call-format.md ~ texts over {} MiB ~ jackson ~ json/JsonDocument.MAX_BYTES",
                "docs/reference/call-format.md ~ have at most {} levels. ~ core ~ consistency/CriterionFaults.MOST_LEVELS",
                "docs/reference/call-format.md ~ nested over {} deep ~ jackson ~ json/JsonDocument.MAX_DEPTH",
                "docs/reference/call-format.md ~ at most {}, each with its path ~ jackson ~ json/FoundFaults.MOST",
                "docs/how-to/batches.md ~ a dossier of more than {} MiB ~ jackson ~ json/JsonDocument.MAX_BYTES",
                "docs/how-to/batches.md ~ a record of more than {} MiB ~ jackson ~ json/JsonDocument.MAX_RECORD_BYTES",
                "docs/reference/records.md ~ has at most {} MiB ~ jackson ~ json/JsonDocument.MAX_RECORD_BYTES",
                "docs/reference/records.md ~ dossiers: {} levels ~ jackson ~ json/JsonDocument.MAX_DEPTH",
                "docs/reference/records.md ~ and at most {} errors ~ jackson ~ json/FoundFaults.MOST",
                "docs/operate/security.md ~ JSON | {} MiB ~ jackson ~ json/JsonDocument.MAX_BYTES",
                "docs/operate/security.md ~ MiB, {} levels ~ jackson ~ json/JsonDocument.MAX_DEPTH",
                "docs/operate/security.md ~ a record | {} MiB ~ jackson ~ json/JsonDocument.MAX_RECORD_BYTES",
                "docs/operate/security.md ~ at most {} errors ~ jackson ~ json/FoundFaults.MOST",
                "docs/contribute/decisions.md ~ At most {} errors ~ jackson ~ json/FoundFaults.MOST",
                "examples/budget-simulation/README.md ~ a line over {} MiB ~ jackson ~ json/JsonDocument.MAX_BYTES",
                "docs/how-to/import-a-budget.md ~ at most {} MiB and ~ spreadsheet ~ BudgetReader.MAX_BYTES",
                "docs/how-to/import-a-budget.md ~ and {} rows ~ spreadsheet ~ RowReader.MOST_ROWS",
                "docs/how-to/import-a-budget.md ~ a text {} characters ~ spreadsheet ~ CheckedRows.LONGEST_TEXT",
                "docs/how-to/import-a-budget.md ~ At most {} errors ~ spreadsheet ~ RowReader.MOST_FAULTS",
                "docs/how-to/import-a-budget.md ~ at most {} parts ~ spreadsheet ~ workbook/WorkbookParts.MOST_PARTS",
                "docs/how-to/import-a-budget.md ~ to at most {} MiB ~ spreadsheet ~ workbook/WorkbookParts.MOST_BYTES",
                "docs/reference/dmn.md ~ more than {} criteria ~ dmn ~ DmnExport.MOST_CONDITIONS",
            })
    void a_page_states_the_bound_of_the_code(String page, String words, String module, String constant) {
        int dot = constant.lastIndexOf('.');
        String source = text(folder(module) + constant.substring(0, dot) + ".java");
        long bound = value(source, constant.substring(dot + 1));

        assertThat(text(page)).contains(words.replace("{}", shown(bound)));
    }

    @Test
    void a_constant_is_a_number_a_product_or_another_constant() {
        String source =
                "static final int A = 1_000;\n static final int B = 4 * C;\n static final int C = 16 * 1024 * 1024;\n";

        assertThat(value(source, "A")).isEqualTo(1_000);
        assertThat(value(source, "B")).isEqualTo(67_108_864);
        assertThat(shown(67_108_864)).isEqualTo("64");
        assertThat(shown(100_000)).isEqualTo("100,000");
    }

    private static String folder(String module) {
        return switch (module) {
            case "core" -> CORE;
            case "jackson" -> JACKSON;
            case "spreadsheet" -> SPREADSHEET;
            default -> DMN;
        };
    }

    private static long value(String source, String constant) {
        Matcher declared = Pattern.compile(" " + constant + " = ([^;]+);").matcher(source);
        assertThat(declared.find()).as(constant).isTrue();
        return Stream.of(declared.group(1).split(" \\* "))
                .mapToLong(factor ->
                        factor.matches("[\\d_]+") ? Long.parseLong(factor.replace("_", "")) : value(source, factor))
                .reduce(1, Math::multiplyExact);
    }

    // Bytes in MiB, as the pages have them.
    private static String shown(long bound) {
        long mebibyte = 1 << 20;
        return bound >= mebibyte ? Long.toString(bound / mebibyte) : String.format(Locale.ROOT, "%,d", bound);
    }

    private static String text(String file) {
        return Page.of(Page.ROOT.resolve(file)).text();
    }
}
