package io.github.federules.assurance.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The last step of {@code .ci/run}, tried on a small checkout with reports as Surefire writes them. */
class EveryTestRanTest {

    private static final Path PROGRAM =
            Path.of("..", "..", ".ci", "EveryTestRan.java").toAbsolutePath().normalize();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static final Instant BEGIN = Instant.parse("2025-02-20T10:00:00Z");
    private static final Instant BEFORE = BEGIN.minusMillis(1);

    private static final String RAN = "<testcase classname=\"%s\" name=\"passes\"/>";
    private static final String SKIPPED =
            "<testcase classname=\"%s\" name=\"waits\"><skipped message=\"\"/></testcase>";

    @TempDir
    static Path classes;

    @TempDir
    Path checkout;

    /** What a run prints, and the exit status as its last line. */
    private record Result(List<String> lines, int status) {}

    private static URLClassLoader loader;
    private static Method program;

    /** Compiles the program once; a launch from its source would compile it for each test. */
    @BeforeAll
    static void compile() throws Exception {
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), PROGRAM.toString()))
                .isZero();
        loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
        program =
                loader.loadClass("EveryTestRan").getDeclaredMethod("check", Path.class, PrintStream.class, List.class);
        program.setAccessible(true);
    }

    @AfterAll
    static void close() throws IOException {
        loader.close();
    }

    @BeforeEach
    void createCheckout() throws Exception {
        Files.createDirectories(checkout.resolve(".ci"));
        mayBeSkipped("# none");
        assertThat(run(List.of("git", "init", "--quiet")).status()).isZero();
    }

    @Test
    void runs_from_its_source_as_the_script_starts_it() throws Exception {
        oneTestRan();

        assertPasses(
                run(List.of(JAVA.toString(), PROGRAM.toString(), Long.toString(BEGIN.toEpochMilli()))),
                "1 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void passes_if_every_class_has_a_fresh_report() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {}");
        source("org.example.SecondTest", "@ParameterizedTest void passes() {}");
        report("org.example.FirstTest", BEGIN, RAN + RAN);
        report("org.example.SecondTest", BEGIN.plusSeconds(60), RAN);

        assertPasses(check(), "2 test classes, 3 tests ran, 0 skipped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Test void passes() {}",
                "@RepeatedTest(3) void passes() {}",
                "@ParameterizedTest void passes() {}",
                "@TestFactory List<DynamicTest> passes() { return List.of(); }",
                "@TestTemplate void passes() {}",
                "@Property void passes() {}",
                "@Example void passes() {}",
                "@ArchTest static final ArchRule passes = rule();",
                "@FuzzTest void passes(byte[] data) {}",
                "@Tag(\"slow\") @Test void passes() {}",
                "/* first */ @Test // then\n    void passes() {}",
                "@net.jqwik.api.Property(tries = 1) void passes() {}",
                "@org.junit.jupiter.api.Test void passes() {}"
            })
    void fails_for_a_class_without_a_report_whatever_makes_it_a_test(String member) throws Exception {
        oneTestRan();
        source("org.example.ForgottenTest", member);

        assertFails(check(), "No test of org.example.ForgottenTest ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void fails_for_a_report_that_an_earlier_run_wrote() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {}");
        report("org.example.FirstTest", BEFORE, RAN);

        assertFails(
                check(),
                "No test of org.example.FirstTest ran.",
                "No test class was found, or no test ran.",
                "1 test classes, 0 tests ran, 0 skipped");
    }

    @Test
    void fails_for_a_class_that_ran_with_quickly_alone() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {}");
        report("org.example.FirstTest", BEGIN, RAN);
        Files.createDirectories(checkout.resolve("module/target/quickly"));
        Files.move(
                checkout.resolve("module/target/surefire-reports"),
                checkout.resolve("module/target/quickly/surefire-reports"));

        assertFails(
                check(),
                "No test of org.example.FirstTest ran.",
                "No test class was found, or no test ran.",
                "1 test classes, 0 tests ran, 0 skipped");
    }

    @Test
    void fails_for_a_report_without_tests() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {}");
        source("org.example.EmptyTest", "@Test void passes() {}");
        report("org.example.FirstTest", BEGIN, RAN);
        report("org.example.EmptyTest", BEGIN, "");

        assertFails(check(), "No test of org.example.EmptyTest ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void fails_for_an_empty_checkout() throws Exception {
        assertFails(check(), "No test class was found, or no test ran.", "0 test classes, 0 tests ran, 0 skipped");
    }

    @Test
    void fails_for_a_skipped_test_that_is_not_listed() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {} @Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED);

        assertFails(
                check(),
                "Skipped, and not in .ci/skipped-tests.txt: org.example.FirstTest#waits",
                "1 test classes, 1 tests ran, 1 skipped");
    }

    @Test
    void passes_with_a_skipped_test_that_is_listed_and_prints_the_reason() throws Exception {
        mayBeSkipped("# test, tab, reason\n\norg.example.FirstTest#waits\tneeds a printer");
        source("org.example.FirstTest", "@Test void passes() {} @Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED);

        assertPasses(
                check(),
                "Skipped: org.example.FirstTest#waits (needs a printer)",
                "1 test classes, 1 tests ran, 1 skipped");
    }

    @Test
    void fails_for_a_class_of_which_every_test_is_skipped_although_listed() throws Exception {
        mayBeSkipped("org.example.LastTest#\tneeds a printer");
        source("org.example.FirstTest", "@Test void passes() {}");
        source("org.example.LastTest", "@Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN);
        report("org.example.LastTest", BEGIN, SKIPPED);

        assertFails(
                check(),
                "Skipped: org.example.LastTest#waits (needs a printer)",
                "No test of org.example.LastTest ran.",
                "2 test classes, 1 tests ran, 1 skipped");
    }

    /** This test runs in a Java of that version, which the program finds. */
    @Test
    void fails_for_a_test_that_was_skipped_for_want_of_a_java_that_is_there() throws Exception {
        int version = Runtime.version().feature();
        mayBeSkipped("org.example.FirstTest#waits\tjava " + version + " is not on this machine");
        source("org.example.FirstTest", "@Test void passes() {} @Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED);

        assertFails(
                check(),
                "Skipped, but what is missing is there: org.example.FirstTest#waits (java " + version
                        + " is not on this machine)",
                "1 test classes, 1 tests ran, 1 skipped");
    }

    @Test
    void a_test_is_skipped_for_want_of_python_only_where_it_is_not_there() throws Exception {
        String folders = System.getenv("PATH");
        boolean isThere =
                Stream.of(folders.split(File.pathSeparator)).anyMatch(each -> Files.exists(Path.of(each, "python3")));
        mayBeSkipped("org.example.FirstTest#waits\tpython3 is not on this machine");
        source("org.example.FirstTest", "@Test void passes() {} @Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED);

        String skipped = "org.example.FirstTest#waits (python3 is not on this machine)";
        if (isThere) {
            assertFails(
                    check(),
                    "Skipped, but what is missing is there: " + skipped,
                    "1 test classes, 1 tests ran, 1 skipped");
        } else {
            assertPasses(check(), "Skipped: " + skipped, "1 test classes, 1 tests ran, 1 skipped");
        }
    }

    @Test
    void passes_with_a_test_that_was_skipped_for_want_of_a_java_that_is_not_there() throws Exception {
        mayBeSkipped("org.example.FirstTest#waits\tjava 99 is not on this machine");
        source("org.example.FirstTest", "@Test void passes() {} @Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED);

        assertPasses(
                check(),
                "Skipped: org.example.FirstTest#waits (java 99 is not on this machine)",
                "1 test classes, 1 tests ran, 1 skipped");
    }

    @Test
    void an_abstract_class_and_a_class_without_tests_need_no_report() throws Exception {
        oneTestRan();
        write("org.example.BaseTest", "/** Tests. */\nabstract class BaseTest {\n    @Test void passes() {}\n}\n");
        write("org.example.LawsTest", "interface LawsTest {\n    @Test default void passes() {}\n}\n");
        source("org.example.Sample", "/** As a {@code @Test} does. */ // or a @Property\n    int value = 1;");

        assertPasses(check(), "1 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void a_class_with_a_tag_needs_no_report_in_a_run_that_leaves_the_tag_out() throws Exception {
        oneTestRan();
        write("org.example.SharedTest", "@Tag(\"shared\")\nclass SharedTest {\n    @Test void passes() {}\n}\n");

        assertPasses(check("shared"), "1 test classes, 1 tests ran, 0 skipped");
        assertFails(
                check("evidence"), "No test of org.example.SharedTest ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void a_class_with_a_tag_on_one_method_needs_a_report_of_the_others() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {} @Tag(\"shared\") @Test void reads() {}");

        assertFails(
                check("shared"),
                "No test of org.example.FirstTest ran.",
                "No test class was found, or no test ran.",
                "1 test classes, 0 tests ran, 0 skipped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Tag(\"nobody-runs-this\") @Test void reads() {}",
                "@Tags({@Tag(\"slow\"), @Tag(\"nobody-runs-this\")}) @ParameterizedTest void reads(String text) {}",
                "@Tag(\"nobody-runs-this\") @Property void reads(@ForAll int number) {}",
                "@Tag(\"nobody-runs-this\") @ArchTest static final ArchRule reads = rule();"
            })
    void fails_for_a_method_that_no_run_includes(String member) throws Exception {
        source("org.example.FirstTest", "@Test void passes() {} " + member);
        report("org.example.FirstTest", BEGIN, RAN);

        assertFails(check("shared"), "Not run: org.example.FirstTest#reads", "1 test classes, 1 tests ran, 0 skipped");
        assertPasses(check("nobody-runs-this", "slow"), "1 test classes, 1 tests ran, 0 skipped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Tags({@Tag(\"slow\"), @Tag(\"shared\")}) class OtherTest { @Test void reads() {} }",
                "@Tag(\"shared\") class OtherTest { @Nested class Inner { @Test void reads() {} } }",
                "class OtherTest { @Tag(\"shared\") @Test void reads() {} @Tag(\"shared\") @Property void writes() {} }",
                "class OtherTest extends TaggedTest {}",
            })
    void a_class_of_which_every_test_is_left_out_needs_no_report(String body) throws Exception {
        oneTestRan();
        write("org.example.TaggedTest", "@Tag(\"shared\") abstract class TaggedTest { @Test void reads() {} }");
        write("org.example.OtherTest", body);

        assertPasses(check("shared"), "1 test classes, 1 tests ran, 0 skipped");
        assertThat(check("evidence").status()).isOne();
    }

    @Test
    void a_report_of_a_second_run_counts_and_one_of_a_like_name_does_not() throws Exception {
        source("org.example.TwiceTest", "@Test void passes() {}");
        report("org.example.TwiceTest-apache", BEGIN, ranIn("org.example.TwiceTest"));
        source("org.example.Twice", "@Test void passes() {}");

        assertFails(check(), "No test of org.example.Twice ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void each_nested_class_needs_tests_that_ran() throws Exception {
        source("org.example.OuterTest", """
                @Test void passes() {}
                @Nested class Inner {
                    @Test void passes() {}
                    @Nested class Innermost { @Test void passes() {} }
                }
                @Nested class Forgotten { @Test void passes() {} }
                class NotNested { @Test void passes() {} }
                class WithoutTests {}
                """);
        report(
                "org.example.OuterTest",
                BEGIN,
                RAN + ranIn("org.example.OuterTest$Inner") + ranIn("org.example.OuterTest$Inner$Innermost"));

        assertFails(
                check(),
                "No test of org.example.OuterTest$Forgotten ran.",
                "No test of org.example.OuterTest$NotNested ran.",
                "5 test classes, 3 tests ran, 0 skipped");
    }

    @Test
    void a_test_of_a_nested_class_is_none_of_the_class_around_it() throws Exception {
        source("org.example.OuterTest", "@Test void passes() {} @Nested class Inner { @Test void passes() {} }");
        report("org.example.OuterTest", BEGIN, ranIn("org.example.OuterTest$Inner"));

        assertFails(check(), "No test of org.example.OuterTest ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void a_nested_class_may_have_a_report_of_its_own() throws Exception {
        source("org.example.OuterTest", "static class Inner { @Test void passes() {} }");
        report("org.example.OuterTest$Inner", BEGIN, RAN);

        assertPasses(check(), "1 test classes, 1 tests ran, 0 skipped");
    }

    /** As jqwik and ArchUnit have it. */
    @Test
    void a_report_may_name_a_class_without_its_package() throws Exception {
        source("org.example.FirstLaws", "@Property void passes() {} @Group class Inner { @Property void passes() {} }");
        report("org.example.FirstLaws", BEGIN, ranIn("FirstLaws") + ranIn("Inner"));

        assertPasses(check(), "2 test classes, 2 tests ran, 0 skipped");
    }

    @Test
    void a_name_in_a_report_may_have_spaces_parameters_and_a_number() throws Exception {
        source(
                "org.example.FirstTest",
                "@Property void it_holds() {} @ParameterizedTest void reads(String text) {} @Test void reads_all() {}");
        String holds = RAN.replace("passes", "it holds");
        String reads = RAN.replace("passes", "reads(String)[2]");
        report("org.example.FirstTest", BEGIN, holds + reads);

        assertFails(check(), "Not run: org.example.FirstTest#reads_all", "1 test classes, 2 tests ran, 0 skipped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class HeirTest extends BaseTest {}",
                "class HeirTest extends org.example.BaseTest {}",
                "class HeirTest extends GenericTest<String> {}",
                "class HeirTest implements Comparable<HeirTest>, LawsTest {}",
                "final class HeirTest extends BetweenTest {}"
            })
    void a_class_that_only_inherits_tests_needs_a_report(String heir) throws Exception {
        oneTestRan();
        write("org.example.BaseTest", "abstract class BaseTest {\n    @Test void passes() {}\n}\n");
        write("org.example.GenericTest", "abstract class GenericTest<T> {\n    @Test void passes() {}\n}\n");
        write("org.example.LawsTest", "interface LawsTest {\n    @Property default void passes() {}\n}\n");
        write("org.example.BetweenTest", "abstract class BetweenTest extends BaseTest {}\n");
        write("org.example.HeirTest", heir);

        assertFails(check(), "No test of org.example.HeirTest ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void a_class_inherits_tests_from_another_module_by_its_import_and_none_of_a_namesake() throws Exception {
        oneTestRan();
        write("other", "org.other.Base", "public abstract class Base {\n    @Test void passes() {}\n}\n");
        write("another", "org.another.Base", "public abstract class Base {}\n");
        write("org.example.HeirTest", "import org.other.Base;\nclass HeirTest extends Base {}\n");
        write("org.example.Sample", "import org.another.Base;\nclass Sample extends Base {}\n");

        assertFails(check(), "No test of org.example.HeirTest ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void an_annotation_that_carries_a_test_annotation_makes_a_test() throws Exception {
        oneTestRan();
        write("org.example.Everywhere", "@Slow @interface Everywhere {}\n");
        write("org.example.Slow", "@ParameterizedTest @interface Slow {}\n");
        source("org.example.ForgottenTest", "@Everywhere void passes() {}");

        assertFails(check(), "No test of org.example.ForgottenTest ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/** As {@code abstract class ForgottenTest} shows. */\nclass ForgottenTest { @Test void passes() {} }",
                "// abstract class ForgottenTest, interface ForgottenTest\nclass ForgottenTest { @Test void passes() {} }",
                "class ForgottenTest { String text = \"abstract class ForgottenTest\"; @Test void passes() {} }",
                "class ForgottenTest { String text = \"@Tag(\\\"shared\\\")\"; @Test void passes() {} }",
                "// @Tag(\"shared\")\nclass ForgottenTest { @Test void passes() {} }"
            })
    void what_a_comment_or_a_text_states_of_a_class_does_not_excuse_it(String body) throws Exception {
        oneTestRan();
        write("org.example.ForgottenTest", body);

        assertFails(
                check("shared"), "No test of org.example.ForgottenTest ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void a_test_within_a_text_is_none() throws Exception {
        oneTestRan();
        source("org.example.Sample", "String text = \"@Test void passes() {}\"; // @Test void passes() {}");

        assertPasses(check(), "1 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void fails_for_a_source_that_the_compiler_cannot_read() throws Exception {
        oneTestRan();
        write("org.example.BrokenTest", "class BrokenTest { @Test void ");

        Result result = check();
        assertThat(result.lines()).anySatisfy(line -> assertThat(line).contains("Not readable", "BrokenTest.java"));
        assertThat(result.status()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.example.FirstTest#waits",
                "org.example.FirstTest#waits\t",
                "org.example.FirstTest#waits needs a printer",
                "org.example.FirstTest\tneeds a printer",
                "#waits\tneeds a printer",
                "a word\tneeds a printer"
            })
    void fails_for_a_malformed_line_of_the_list(String line) throws Exception {
        oneTestRan();
        mayBeSkipped(" ".repeat(line.startsWith("#") ? 1 : 0) + line);

        Result result = check();
        assertThat(result.lines())
                .anySatisfy(each -> assertThat(each)
                        .contains("Not a class, '#', a test, a tab and a reason in .ci/skipped-tests.txt", line));
        assertThat(result.status()).isOne();
    }

    @Test
    void fails_for_lines_of_the_list_that_excuse_nothing() throws Exception {
        mayBeSkipped("""
                org.example.FirstTest#passes\tneeds a printer
                org.example.FirstTest#waitsLong\tneeds a plotter
                org.example.FirstTest#waits\tneeds a fax
                org.example.GoneTest#\tneeds a phone
                """);
        source("org.example.FirstTest", "@Test void passes() {} @Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED);

        String unused = "Nothing was skipped for this line of .ci/skipped-tests.txt: org.example.FirstTest#";
        assertFails(
                check(),
                "Skipped: org.example.FirstTest#waits (needs a fax)",
                unused + "passes\tneeds a printer",
                unused + "waitsLong\tneeds a plotter",
                "Not a test class, in .ci/skipped-tests.txt: org.example.GoneTest#\tneeds a phone",
                "1 test classes, 1 tests ran, 1 skipped");
    }

    @Test
    void a_line_of_the_list_does_not_excuse_a_test_whose_name_only_begins_alike() throws Exception {
        mayBeSkipped("org.example.FirstTest#wait\tneeds a printer\norg.example.First#\tneeds a fax");
        source("org.example.First", "@Test void waits() {}");
        source("org.example.FirstTest", "@Test void passes() {} @Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED);
        report("org.example.First", BEGIN, RAN + SKIPPED);

        assertFails(
                check(),
                "Skipped: org.example.First#waits (needs a fax)",
                "Skipped, and not in .ci/skipped-tests.txt: org.example.FirstTest#waits",
                "Nothing was skipped for this line of .ci/skipped-tests.txt: org.example.FirstTest#wait\tneeds a printer",
                "2 test classes, 2 tests ran, 2 skipped");
    }

    @Test
    void a_line_of_the_list_excuses_every_run_of_a_parameterized_test() throws Exception {
        mayBeSkipped("org.example.FirstTest#waits\tneeds a printer");
        source("org.example.FirstTest", "@Test void passes() {} @ParameterizedTest void waits(String where) {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED.replace("waits", "waits(String)[1]"));

        assertPasses(
                check(),
                "Skipped: org.example.FirstTest#waits(String)[1] (needs a printer)",
                "1 test classes, 1 tests ran, 1 skipped");
    }

    @Test
    void a_line_for_a_java_that_is_there_or_for_a_class_that_is_left_out_may_excuse_nothing() throws Exception {
        mayBeSkipped("org.example.FirstTest#passes\tjava "
                + Runtime.version().feature() + " is not on this machine\n"
                + "org.example.SharedTest#reads\tneeds a printer");
        source("org.example.FirstTest", "@Test void passes() {}");
        write("org.example.SharedTest", "@Tag(\"shared\")\nclass SharedTest {\n    @Test void reads() {}\n}\n");
        report("org.example.FirstTest", BEGIN, RAN);

        assertPasses(check("shared"), "1 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void prints_its_usage_where_no_moment_is_given() throws Exception {
        assertThat(program(List.of()))
                .isEqualTo(new Result(List.of("Usage: java .ci/EveryTestRan.java MILLIS [TAG...]"), 2));
        assertThat(program(List.of("shared")).status()).isEqualTo(2);
    }

    @Test
    void a_source_that_git_ignores_or_that_strangers_build_needs_no_report() throws Exception {
        oneTestRan();
        Files.writeString(checkout.resolve(".gitignore"), "/module/target/\n/ignored/\n");
        write("ignored", "org.example.IgnoredTest", "class IgnoredTest { @Test void passes() {} }");
        write("examples/strangers/kotlin", "org.example.StrangerTest", "class StrangerTest { @Test void passes() {} }");

        assertPasses(check(), "1 test classes, 1 tests ran, 0 skipped");
    }

    /** A path in a text looks like the beginning of a comment. */
    @Test
    void a_text_that_looks_like_a_comment_hides_no_test() throws Exception {
        oneTestRan();
        source(
                "org.example.ForgottenTest",
                "String files = \"calls/*.json\"; String site = \"https://example.org\"; @Test void passes() {} /* end */");

        assertFails(check(), "No test of org.example.ForgottenTest ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    private Result check(String... leftOut) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(Long.toString(BEGIN.toEpochMilli())));
        arguments.addAll(List.of(leftOut));
        return program(arguments);
    }

    private Result program(List<String> arguments) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        int status = (int) program.invoke(null, checkout, new PrintStream(output, true, UTF_8), arguments);
        return new Result(output.toString(UTF_8).lines().toList(), status);
    }

    private Result run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("every-test-ran", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(checkout.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            int status = process.waitFor();
            return new Result(Files.readAllLines(output, UTF_8), status);
        } finally {
            Files.delete(output);
        }
    }

    private static void assertPasses(Result result, String... lines) {
        assertThat(result.lines()).containsExactly(lines);
        assertThat(result.status()).isZero();
    }

    private static void assertFails(Result result, String... lines) {
        assertThat(result.lines()).containsExactlyInAnyOrder(lines);
        assertThat(result.status()).isOne();
    }

    private static String ranIn(String className) {
        return RAN.replace("%s", className);
    }

    private void mayBeSkipped(String lines) throws IOException {
        Files.writeString(checkout.resolve(".ci/skipped-tests.txt"), lines + "\n");
    }

    private void oneTestRan() throws IOException {
        source("org.example.FirstTest", "@Test void passes() {}");
        report("org.example.FirstTest", BEGIN, RAN);
    }

    private void source(String name, String members) throws IOException {
        write(name, "class " + simple(name) + " {\n    " + members + "\n}\n");
    }

    private void write(String name, String body) throws IOException {
        write("module", name, body);
    }

    private void write(String module, String name, String body) throws IOException {
        Path file = checkout.resolve(module + "/src/test/java/" + name.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package " + name.substring(0, name.lastIndexOf('.')) + ";\n\n" + body);
    }

    private void report(String name, Instant written, String cases) throws IOException {
        Path file = checkout.resolve("module/target/surefire-reports/TEST-" + name + ".xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "<testsuite name=\"" + name + "\">" + cases.replace("%s", name) + "</testsuite>");
        Files.setLastModifiedTime(file, FileTime.from(written));
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
