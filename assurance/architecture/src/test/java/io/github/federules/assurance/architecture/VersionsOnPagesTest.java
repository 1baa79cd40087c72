package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The versions of other libraries that pages name are those that the build uses. */
class VersionsOnPagesTest {

    @ParameterizedTest
    @CsvSource({
        "docs/reference/licences.md, money-api` {}, pom.xml, money-api",
        "docs/reference/licences.md, moneta-core` {}, pom.xml, moneta",
        "docs/reference/licences.md, jspecify` {}, pom.xml, jspecify",
        "docs/start/tutorial.md, <version>{}</version>, pom.xml, junit",
        "docs/start/tutorial.md, <version>{}</version>, pom.xml, hibernate-validator",
        "docs/how-to/validate-a-form.md, <version>{}</version>, pom.xml, hibernate-validator",
        "docs/how-to/test-your-system.md, <version>{}</version>, pom.xml, junit",
        "docs/how-to/test-your-system.md, net.jqwik:jqwik:{}, pom.xml, jqwik",
        "docs/how-to/spring-boot.md, tests {}), pom.xml, spring-boot",
        "docs/how-to/spring-boot.md, <version>{}</version>, pom.xml, spring-boot",
        "docs/reference/dmn.md, KIE DMN {}, assurance/pom.xml, kie-dmn",
        "docs/reference/dmn.md, jDMN {}, assurance/pom.xml, jdmn",
        "docs/reference/dmn.md, dmn-scala {}, assurance/pom.xml, camunda-dmn",
        "assurance/benchmarks/NOTEBOOK.md, JMH {}, assurance/pom.xml, jmh",
        "docs/explanation/performance.md, JMH {}, assurance/pom.xml, jmh",
    })
    void a_page_names_the_version_of_the_build(String page, String words, String pom, String property) {
        Matcher version = Pattern.compile("<" + property + ".version>(.+)</").matcher(text(pom));

        assertThat(version.find()).as(property).isTrue();
        assertThat(text(page)).contains(words.replace("{}", version.group(1)));
    }

    private static String text(String file) {
        return Page.of(Page.ROOT.resolve(file)).text();
    }
}
