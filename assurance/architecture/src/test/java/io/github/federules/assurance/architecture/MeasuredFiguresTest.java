package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.FastMoney;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure that was measured is the same wherever it is stated. */
class MeasuredFiguresTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "docs/explanation/performance.md ~ Federules {} µs, Easy ~ assurance/benchmarks/NOTEBOOK.md ~ outcome of every finding** | {} µs",
                "docs/explanation/performance.md ~ explanation by Federules {} µs ~ assurance/benchmarks/NOTEBOOK.md ~ the decision included | {} µs",
                "docs/explanation/performance.md ~ the decision included | {} µs ~ assurance/benchmarks/NOTEBOOK.md ~ yes, {} µs and",
                "docs/explanation/performance.md ~ jDMN {} µs ~ assurance/benchmarks/NOTEBOOK.md ~ translated to Java and compiled | {} µs",
                "docs/explanation/performance.md ~ KIE DMN {} µs ~ assurance/benchmarks/NOTEBOOK.md ~ kie-dmn 10.2, the exported model | {} µs",
                "docs/explanation/performance.md ~ Federules {} µs, Easy ~ docs/pictures/performance.svg ~ Federules: verdicts and aid {} µs",
                "docs/explanation/performance.md ~ as JSON, takes {} s on two ~ assurance/benchmarks/NOTEBOOK.md ~ On two cores it takes {} s",
                "docs/explanation/performance.md ~ and {} s on one ~ assurance/benchmarks/NOTEBOOK.md ~ and 48.7 s | {} s",
                "docs/explanation/performance.md ~ dossiers take {} s of CPU time ~ examples/budget-simulation/README.md ~ a million dossiers, eight variants | {} s",
                "docs/explanation/performance.md ~ one variant {} s ~ examples/budget-simulation/README.md ~ a million dossiers, one variant | {} s",
                "assurance/benchmarks/NOTEBOOK.md ~ take {} s of CPU time under one ~ examples/budget-simulation/README.md ~ a million dossiers, one variant | {} s",
                "assurance/benchmarks/NOTEBOOK.md ~ variant and {} s under eight ~ examples/budget-simulation/README.md ~ a million dossiers, eight variants | {} s",
                "docs/operate/security.md ~ needs a heap of [{} MB] ~ docs/reference/json.md ~ {} MB (`-Xmx",
                "docs/reference/json.md ~ (`-Xmx{}m`) ~ examples/cli/src/test/java/io/github/federules/examples/cli/SmallHeapIT.java ~ \"{}m\"",
                "docs/explanation/evidence.md ~ In 24 to {} MB ~ examples/cli/src/test/java/io/github/federules/examples/cli/SmallHeapIT.java ~ \"{}m\"",
            })
    void a_figure_is_the_same_in_both_places(String page, String words, String other, String otherWords) {
        Matcher figure = Pattern.compile(Pattern.quote(words).replace("{}", "\\E([\\d.,]+)\\Q"))
                .matcher(text(page));

        assertThat(figure.find()).as(words).isTrue();
        assertThat(text(other)).contains(otherWords.replace("{}", figure.group(1)));
    }

    /** The jars of others; those of Federules are weighed when a release is rehearsed. */
    @Test
    void the_page_of_licences_states_the_sizes_of_the_jars_of_others() throws Exception {
        assertThat(text("docs/reference/licences.md"))
                .contains("`javax.money:money-api` 1.1 | " + kilobytes(MonetaryAmount.class) + " |")
                .contains("`org.javamoney.moneta:moneta-core` 1.4.5 | " + kilobytes(FastMoney.class) + " |")
                .contains("`jakarta.annotation:jakarta.annotation-api` 2.0.0 | "
                        + kilobytes(Class.forName("jakarta.annotation.Priority")) + " |")
                .contains("`org.jspecify:jspecify` 1.0.0 | " + kilobytes(NullMarked.class) + " |");
    }

    private static long kilobytes(Class<?> type) throws IOException, URISyntaxException {
        Path jar =
                Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        return (Files.size(jar) + 500) / 1_000;
    }

    private static String text(String file) {
        return Page.of(Page.ROOT.resolve(file)).text();
    }
}
