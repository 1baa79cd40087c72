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

/** One term for each concept, that of the glossary, in pages and in the texts of the library: some others never come back. */
class TermsOnPagesTest {

    // Each is a calque, or says that the software or the officer decides, or blames the applicant.
    private static final Pattern NOT_OURS =
            Pattern.compile("(?i)law above the call|calls? of the ERDF|eligible (for|to) an? call"
                    + "|refused dossier|further person|programme period|Decision records"
                    + "|éligibles? à un appel|dossiers? refusés?|aide acquise|service instructeur (décide|a pris la décision)"
                    + "|\\bforfaits?\\b|\\bgroupement compte\\b|aide qui serait calculée");

    static Stream<Page> pages() {
        return Stream.concat(
                Page.all().filter(page -> !page.file().endsWith("CHANGELOG.md")),
                Stream.of("core", "rules-feder", "modules", "examples/cli")
                        .map(Page.ROOT::resolve)
                        .flatMap(TermsOnPagesTest::texts));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_term_is_that_of_the_glossary(Page page) {
        assertThat(found(page.text())).as("terms of " + page).isEmpty();
    }

    @Test
    void a_term_that_is_not_ours_is_found() {
        assertThat(found("A call of the ERDF, and the law above the call. Le service instructeur décide d'un forfait."))
                .containsExactly("call of the ERDF", "law above the call", "service instructeur décide", "forfait");
        assertThat(found("Un taux forfaitaire, éligible au titre d'un appel. Eligible under a call."))
                .isEmpty();
    }

    private static Stream<Page> texts(Path folder) {
        return Page.files(folder, ".properties").stream()
                .filter(file -> file.toString().replace('\\', '/').contains("/src/main/resources/"))
                .map(Page::of);
    }

    private static List<String> found(String text) {
        return NOT_OURS.matcher(text).results().map(MatchResult::group).toList();
    }
}
