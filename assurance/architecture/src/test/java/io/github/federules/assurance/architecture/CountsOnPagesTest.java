package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.feder.FederCalls;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the pages count is counted. */
class CountsOnPagesTest {

    private static final List<String> WORDS = List.of(
            "no",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    @Test
    void the_calls_that_are_built_in() {
        assertThat(text("docs/start/faq.md"))
                .containsIgnoringCase(WORDS.get(FederCalls.all().size()) + " of the ERDF are built in");
    }

    @Test
    void the_recipes() {
        int recipes = (int) Pattern.compile("(?m)^## (?!More$)")
                .matcher(text("docs/how-to/recipes.md"))
                .results()
                .count();

        assertThat(text("docs/how-to/recipes.md")).containsIgnoringCase(WORDS.get(recipes) + " short pieces of code");
        assertThat(text("docs/index.md")).contains(WORDS.get(recipes) + " short pieces of code");
    }

    @Test
    void the_sample_dossiers() {
        assertThat(text("docs/reference/command-line.md"))
                .containsIgnoringCase(WORDS.get(json("examples/dossiers")) + " sample dossiers");
    }

    @Test
    void the_decision_records() {
        String records = text("docs/contribute/decisions.md");
        int all = (int)
                Pattern.compile("(?m)^## \\d+\\. ").matcher(records).results().count();

        // The table of contents names three of them.
        assertThat(text("docs/index.md")).contains("and " + WORDS.get(all - 3) + " more");
    }

    private static String text(String page) {
        return Page.of(Page.ROOT.resolve(page)).text();
    }

    // Not those in a folder within, which are broken on purpose.
    private static int json(String folder) {
        Path path = Page.ROOT.resolve(folder);
        return (int) Page.files(path, ".json").stream()
                .filter(file -> file.getParent().equals(path))
                .count();
    }
}
