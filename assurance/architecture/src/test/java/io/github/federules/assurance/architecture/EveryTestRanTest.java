package io.github.federules.assurance.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
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

    /** Compiles the program once; a launch from its source would compile it for each test. */
    @BeforeAll
    static void compile() {
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", classes.toString(), PROGRAM.toString()))
                .isZero();
    }

    @BeforeEach
    void createCheckout() throws Exception {
        Files.createDirectories(checkout.resolve(".ci"));
        Files.writeString(checkout.resolve(".ci/skipped-tests.txt"), "# none\n");
        assertThat(run(List.of("git", "init", "--quiet")).status()).isZero();
    }

    @Test
    void runs_from_its_source_as_the_script_starts_it() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {}");
        report("org.example.FirstTest", BEGIN, RAN);

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
                "@net.jqwik.api.Property(tries = 1) void passes() {}",
                "@org.junit.jupiter.api.Test void passes() {}"
            })
    void fails_for_a_class_without_a_report_whatever_makes_it_a_test(String member) throws Exception {
        source("org.example.FirstTest", "@Test void passes() {}");
        report("org.example.FirstTest", BEGIN, RAN);
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
        Files.writeString(
                checkout.resolve(".ci/skipped-tests.txt"),
                "# test, tab, reason\n\norg.example.FirstTest#waits\tneeds a printer\n");
        source("org.example.FirstTest", "@Test void passes() {} @Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED);

        assertPasses(
                check(),
                "Skipped: org.example.FirstTest#waits (needs a printer)",
                "1 test classes, 1 tests ran, 1 skipped");
    }

    @Test
    void fails_for_a_class_of_which_every_test_is_skipped_although_listed() throws Exception {
        Files.writeString(checkout.resolve(".ci/skipped-tests.txt"), "org.example.LastTest#\tneeds a printer\n");
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
        Files.writeString(
                checkout.resolve(".ci/skipped-tests.txt"),
                "org.example.FirstTest#waits\tjava " + version + " is not on this machine\n");
        source("org.example.FirstTest", "@Test void passes() {} @Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED);

        assertFails(
                check(),
                "Skipped for want of Java " + version + ", which is there: org.example.FirstTest#waits",
                "1 test classes, 1 tests ran, 1 skipped");
    }

    @Test
    void passes_with_a_test_that_was_skipped_for_want_of_a_java_that_is_not_there() throws Exception {
        Files.writeString(
                checkout.resolve(".ci/skipped-tests.txt"),
                "org.example.FirstTest#waits\tjava 99 is not on this machine\n");
        source("org.example.FirstTest", "@Test void passes() {} @Test void waits() {}");
        report("org.example.FirstTest", BEGIN, RAN + SKIPPED);

        assertPasses(
                check(),
                "Skipped: org.example.FirstTest#waits (java 99 is not on this machine)",
                "1 test classes, 1 tests ran, 1 skipped");
    }

    @Test
    void an_abstract_class_and_a_class_without_tests_need_no_report() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {}");
        report("org.example.FirstTest", BEGIN, RAN);
        write("org.example.BaseTest", "/** Tests. */\nabstract class BaseTest {\n    @Test void passes() {}\n}\n");
        write("org.example.LawsTest", "interface LawsTest {\n    @Test default void passes() {}\n}\n");
        source("org.example.Sample", "/** As a {@code @Test} does. */ // or a @Property\n    int value = 1;");

        assertPasses(check(), "1 test classes, 1 tests ran, 0 skipped");
    }

    @Test
    void a_class_with_a_tag_needs_no_report_in_a_run_that_leaves_the_tag_out() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {}");
        report("org.example.FirstTest", BEGIN, RAN);
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

    @Test
    void a_report_of_a_nested_class_or_of_a_second_run_counts_and_one_of_a_like_name_does_not() throws Exception {
        source("org.example.OuterTest", "@Nested class Inner { @Test void passes() {} }");
        report("org.example.OuterTest$Inner", BEGIN, RAN);
        source("org.example.TwiceTest", "@Test void passes() {}");
        report("org.example.TwiceTest-apache", BEGIN, RAN);
        source("org.example.Twice", "@Test void passes() {}");

        assertFails(check(), "No test of org.example.Twice ran.", "3 test classes, 2 tests ran, 0 skipped");
    }

    @Test
    void a_source_that_git_ignores_or_that_strangers_build_needs_no_report() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {}");
        report("org.example.FirstTest", BEGIN, RAN);
        Files.writeString(checkout.resolve(".gitignore"), "/module/target/\n/ignored/\n");
        write("ignored", "org.example.IgnoredTest", "class IgnoredTest { @Test void passes() {} }");
        write("examples/strangers/kotlin", "org.example.StrangerTest", "class StrangerTest { @Test void passes() {} }");

        assertPasses(check(), "1 test classes, 1 tests ran, 0 skipped");
    }

    /** A path in a text looks like the beginning of a comment. */
    @Test
    void a_text_that_looks_like_a_comment_hides_no_test() throws Exception {
        source("org.example.FirstTest", "@Test void passes() {}");
        report("org.example.FirstTest", BEGIN, RAN);
        source(
                "org.example.ForgottenTest",
                "String files = \"calls/*.json\"; String site = \"https://example.org\"; @Test void passes() {} /* end */");

        assertFails(check(), "No test of org.example.ForgottenTest ran.", "2 test classes, 1 tests ran, 0 skipped");
    }

    private Result check(String... leftOut) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                JAVA.toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes.toString(),
                "EveryTestRan",
                Long.toString(BEGIN.toEpochMilli())));
        command.addAll(List.of(leftOut));
        return run(command);
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
