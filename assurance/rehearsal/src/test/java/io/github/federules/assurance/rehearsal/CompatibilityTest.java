package io.github.federules.assurance.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The build looks at the last release. That it passes where only what is hidden or marked changed, the script saw. */
class CompatibilityTest {

    @Test
    void another_signature_that_callers_see_breaks_the_build_and_is_named() {
        assertThat(Rehearsal.text("output/broken.txt"))
                .contains("io.github.federules.core.decision.Decision.summary")
                .contains("METHOD_REMOVED")
                .doesNotContain("ShownNumber", "It was not seen");
    }

    @Test
    void a_last_release_that_there_is_not_breaks_the_build_too() {
        assertThat(Rehearsal.text("output/without-release.txt"))
                .contains("federules-core:jar:0.0.0")
                .doesNotContain("It was not seen");
    }
}
