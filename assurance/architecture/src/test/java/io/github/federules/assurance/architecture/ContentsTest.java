package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page of the documentation is in the table of contents of the site. */
class ContentsTest {

    private static final Path DOCS = Page.ROOT.resolve("docs");
    private static final String SITE = text(".vitepress/contents.mjs");

    static Stream<String> pages() {
        return Page.files(DOCS, ".md").stream()
                .map(page -> DOCS.relativize(page).toString().replace('\\', '/'))
                .filter(page -> !page.endsWith("index.md"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_in_the_table_of_contents(String page) {
        assertThat(SITE).contains("'/" + page.replace(".md", "") + "'");
    }

    private static String text(String file) {
        return Page.of(DOCS.resolve(file)).text();
    }
}
