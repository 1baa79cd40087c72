package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** French pages have no-break spaces where French typography has them, so that no sign and no amount is torn apart. */
class FrenchPagesTest {

    private static final Pattern TORN =
            Pattern.compile("(?<=[^\\s|]) [:;?!%€»](?![\\p{L}\\d-])|« |(?<![\\p{L}\\d.-])\\d{1,3} \\d{3}(?!\\d)");

    static Stream<Page> pages() {
        return Page.files(Page.ROOT.resolve("docs/fr"), ".md").stream().map(Page::of);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_sign_and_no_amount_is_torn_apart(Page page) {
        assertThat(torn(page.text())).as("spaces in " + page).isEmpty();
    }

    /** The texts of the product and the pages about them have one apostrophe, the straight one. */
    @ParameterizedTest
    @MethodSource("texts")
    void an_apostrophe_is_straight(Page text) {
        assertThat(text.text().lines().filter(line -> line.contains("’")))
                .as("apostrophes in " + text)
                .isEmpty();
    }

    static Stream<Page> texts() {
        // Those of the grant service are its own.
        Path service = Page.ROOT.resolve("examples/grant-service");
        return Stream.concat(
                pages(),
                Page.files(Page.ROOT, "_fr.properties").stream()
                        .filter(file -> !file.startsWith(service))
                        .map(Page::of));
    }

    @Test
    void there_are_texts_of_the_product() {
        assertThat(texts()).hasSizeGreaterThan((int) pages().count() + 2);
    }

    @Test
    void a_plain_space_before_a_sign_or_within_an_amount_is_found() {
        assertThat(torn("Oui : 15 % de « frais » et 13 626,09 € ; | a | :-- | le 1 mars"))
                .containsExactly(" :", " %", "« ", " »", "13 626", " €", " ;");
        assertThat(torn("Oui\u00a0: 15\u00a0% de «\u00a0frais\u00a0» et 13\u202f626,09\u00a0€\u00a0; en 2025"))
                .isEmpty();
    }

    private static List<String> torn(String text) {
        return TORN.matcher(text).results().map(MatchResult::group).toList();
    }
}
