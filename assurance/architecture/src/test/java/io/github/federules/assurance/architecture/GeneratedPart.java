package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of a page that a test generates, between two comments. People write what is before and after it. */
final class GeneratedPart {

    static final String BEGIN = "<!-- Generated from here. -->\n";
    static final String END = "<!-- Generated up to here. -->\n";

    private GeneratedPart() {}

    /** Writes the part where that is asked for, and checks that the page has it. */
    static void isOf(String page, String part) throws IOException {
        Path file = Page.ROOT.resolve(page);
        String stated = Page.of(file).text();
        int begin = stated.indexOf(BEGIN);
        int end = stated.indexOf(END);
        assertThat(begin).as("where the generated part of " + page + " begins").isPositive();
        assertThat(end).as("where the generated part of " + page + " ends").isGreaterThan(begin);

        String generated = stated.substring(0, begin) + BEGIN + part + "\n" + stated.substring(end);
        if (Boolean.getBoolean("federules.write")) {
            Files.writeString(file, generated);
        }
        assertThat(Page.of(file).text())
                .as(page + ", which says how to generate it again")
                .isEqualTo(generated);
    }
}
