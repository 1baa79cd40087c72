package io.github.federules.assurance.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("evidence")
@Tag("mutation")
class PitReportTest {

    private static final String BOUNDARY = "org.pitest.mutationtest.engine.gregor.mutators.ConditionalsBoundaryMutator";
    private static final String CONSTANT = "org.pitest.mutationtest.engine.gregor.mutators.InlineConstantMutator";

    @TempDir
    Path folder;

    @Test
    void a_mutant_is_named_by_its_method_its_mutator_and_its_number_among_those() throws Exception {
        assertThat(names(
                        mutation("applyTo", "(JLjava/math/RoundingMode;)J", BOUNDARY, 7, 9),
                        mutation("applyTo", "(JLjava/math/RoundingMode;)J", CONSTANT, 7, 4),
                        mutation("applyTo", "(JLjava/math/RoundingMode;)J", BOUNDARY, 7, 3),
                        mutation("applyTo", "([J)J", BOUNDARY, 5, 3)))
                .containsExactly(
                        "core.money.Rate#applyTo(long, RoundingMode) ConditionalsBoundary 1",
                        "core.money.Rate#applyTo(long, RoundingMode) InlineConstant 1",
                        "core.money.Rate#applyTo(long, RoundingMode) ConditionalsBoundary 2",
                        "core.money.Rate#applyTo(long[]) ConditionalsBoundary 1");
    }

    @Test
    void the_name_is_the_same_on_another_line_and_in_another_order_of_the_report() throws Exception {
        String first = mutation("applyTo", "(J)J", BOUNDARY, 7, 3);
        String second = mutation("applyTo", "(J)J", BOUNDARY, 8, 9);
        assertThat(names(first, second))
                .isEqualTo(names(
                        mutation("applyTo", "(J)J", BOUNDARY, 20, 9), mutation("applyTo", "(J)J", BOUNDARY, 20, 3)));
    }

    @Test
    void a_lambda_is_named_by_the_method_around_it_whatever_its_number() throws Exception {
        assertThat(names(
                        mutation("lambda$applyTo$2", "(J)J", BOUNDARY, 7, 3),
                        mutation("lambda$applyTo$10", "(J)J", BOUNDARY, 8, 2)))
                .containsExactly(
                        "core.money.Rate#applyTo.lambda(long) ConditionalsBoundary 1",
                        "core.money.Rate#applyTo.lambda(long) ConditionalsBoundary 2")
                .isEqualTo(names(
                        mutation("lambda$applyTo$0", "(J)J", BOUNDARY, 7, 3),
                        mutation("lambda$applyTo$1", "(J)J", BOUNDARY, 8, 2)));
    }

    @Test
    void a_report_lists_the_killed_the_surviving_and_those_that_no_test_ran() throws Exception {
        String killed = mutation("killed", "()V", BOUNDARY, 1, 1);
        String survived = mutation("survived", "()V", BOUNDARY, 2, 1)
                .replace("detected='true' status='KILLED'", "detected='false' status='SURVIVED'");
        String unseen = mutation("unseen", "()V", BOUNDARY, 3, 1)
                .replace("detected='true' status='KILLED'", "detected='false' status='NO_COVERAGE'");
        List<Mutant> mutants = read(killed, survived, unseen);
        assertThat(mutants).extracting(Mutant::isKilled).containsExactly(true, false, false);
        assertThat(mutants).extracting(Mutant::isCovered).containsExactly(true, true, false);
        assertThat(mutants).extracting(Mutant::packageName).containsOnly("core.money");
        assertThat(mutants).extracting(Mutant::description).containsOnly("changed something");
    }

    private List<String> names(String... mutations) throws Exception {
        return read(mutations).stream().map(Mutant::name).toList();
    }

    private List<Mutant> read(String... mutations) throws Exception {
        String text = Stream.of(mutations)
                .reduce("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mutations>", String::concat)
                .concat("</mutations>");
        return PitReport.read(Files.writeString(folder.resolve("mutations.xml"), text));
    }

    private static String mutation(String method, String descriptor, String mutator, int line, int index) {
        return "<mutation detected='true' status='KILLED' numberOfTestsRun='1'><sourceFile>Rate.java</sourceFile>"
                + "<mutatedClass>io.github.federules.core.money.Rate</mutatedClass>"
                + "<mutatedMethod>" + method + "</mutatedMethod>"
                + "<methodDescription>" + descriptor + "</methodDescription>"
                + "<lineNumber>" + line + "</lineNumber><mutator>" + mutator + "</mutator>"
                + "<indexes><index>" + index + "</index></indexes><blocks><block>0</block></blocks>"
                + "<killingTest/><description>changed something</description></mutation>";
    }
}
