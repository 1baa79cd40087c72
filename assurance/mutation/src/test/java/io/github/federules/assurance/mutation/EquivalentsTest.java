package io.github.federules.assurance.mutation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("evidence")
@Tag("mutation")
class EquivalentsTest {

    @TempDir
    Path folder;

    @Test
    void each_mutant_has_the_reason_above_it() throws IOException {
        assertThat(read("""
                # A comment.
                It saves time.
                    core.money.Rate#applyTo(long, RoundingMode) ConditionalsBoundary 1
                    core.money.Rate#<init>(long[]) InlineConstant 12

                Both are set.
                    core.call.Call#find.lambda(Figures$None) RemoveConditional_EQUAL_IF 2
                """))
                .isEqualTo(Map.of(
                        "core.money.Rate#applyTo(long, RoundingMode) ConditionalsBoundary 1", "It saves time.",
                        "core.money.Rate#<init>(long[]) InlineConstant 12", "It saves time.",
                        "core.call.Call#find.lambda(Figures$None) RemoveConditional_EQUAL_IF 2", "Both are set."));
    }

    @Test
    void a_mutant_without_a_reason_is_an_error() {
        assertThatThrownBy(() -> read("    core.A#b() InlineConstant 1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This mutant has no reason above it: core.A#b() InlineConstant 1");
    }

    @Test
    void a_mutant_that_is_listed_twice_is_an_error() {
        assertThatThrownBy(() -> read("One.\n    core.A#b() InlineConstant 1\nTwo.\n    core.A#b() InlineConstant 1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This mutant is listed twice: core.A#b() InlineConstant 1");
    }

    @Test
    void a_line_that_names_no_mutant_is_an_error() {
        assertThatThrownBy(() -> read("One.\n    core.A: return cents;"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "This is no name of a mutant: core.A: return cents;. Write it as class#method(types) mutator"
                                + " number.");
    }

    @Test
    void a_reason_without_a_mutant_is_an_error() {
        assertThatThrownBy(() -> read("One.\n\nTwo.\n    core.A#b() InlineConstant 1"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No mutant is listed below this reason: One.");
        assertThatThrownBy(() -> read("One.\n    core.A#b() InlineConstant 1\nTwo."))
                .hasMessage("No mutant is listed below this reason: Two.");
    }

    @Test
    void the_file_can_be_read() throws IOException {
        assertThat(Equivalents.read(Path.of("equivalent.txt")).keySet())
                .allMatch(name ->
                        MutatedModule.ALL.stream().anyMatch(module -> name.startsWith(module.packageName() + ".")));
    }

    private Map<String, String> read(String text) throws IOException {
        return Equivalents.read(Files.writeString(folder.resolve("equivalent.txt"), text));
    }
}
