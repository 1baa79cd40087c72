package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links between pages, to files and to headings lead somewhere. */
class PageLinksTest {

    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern FENCED = Pattern.compile("(?sm)^ *```.*?^ *```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");

    static Stream<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void links_lead_to_a_file_or_a_heading(Page page) {
        assertThat(links(page).filter(link -> !leadsSomewhere(page, link)).map(MatchResult::group))
                .as("links of " + page)
                .isEmpty();
    }

    @Test
    void a_heading_has_the_name_that_its_link_has() {
        Page page = new Page(
                Path.of("p.md"), "# En français\n\n## `a` & b, c\n\n## Twice\n\n## Twice\n\n```sh\n# no\n```\n");

        assertThat(headings(page)).containsExactlyInAnyOrder("en-français", "a--b-c", "twice", "twice-1");
    }

    @Test
    void there_are_links_to_headings() {
        assertThat(pages().flatMap(PageLinksTest::links).filter(link -> link.group(2) != null))
                .hasSizeGreaterThan(5);
    }

    private static Stream<MatchResult> links(Page page) {
        return LINK.matcher(prose(page)).results().filter(link -> !link.group(1).contains(":"));
    }

    private static boolean leadsSomewhere(Page page, MatchResult link) {
        Path target = link.group(1).isEmpty() ? page.file() : page.file().resolveSibling(link.group(1));
        if (!Files.exists(target)) {
            return false;
        }
        return link.group(2) == null || headings(Page.of(target)).contains(link.group(2));
    }

    // As GitHub names them, and the site too: docs/.vitepress/headings.mjs.
    private static Set<String> headings(Page page) {
        Set<String> names = new HashSet<>();
        Map<String, Integer> times = new HashMap<>();
        List<MatchResult> headings = HEADING.matcher(prose(page)).results().toList();
        for (MatchResult heading : headings) {
            String name = heading.group(1)
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- ]", "")
                    .replace(' ', '-');
            int before = times.merge(name, 1, Integer::sum) - 1;
            names.add(before == 0 ? name : name + "-" + before);
        }
        return names;
    }

    private static String prose(Page page) {
        return FENCED.matcher(page.text()).replaceAll("");
    }
}
