package io.github.federules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Party;
import io.github.federules.feder.FederCalls;
import io.github.federules.jackson.DossierReader;
import io.github.federules.validation.EligibleFor;
import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.javamoney.moneta.Money;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplicationAotProcessor;
import org.springframework.context.aot.AbstractAotProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a native image must know, and the code that Spring generates ahead of time. No native image is built here. */
class NativeTest {

    private static final List<JsonNode> METADATA = Stream.of(
                    "federules-core", "federules-rules-feder", "federules-spring-boot-starter")
            .map(NativeTest::metadata)
            .toList();

    private static JsonNode metadata(String artifact) {
        String name = "META-INF/native-image/io.github.federules/" + artifact + "/reachability-metadata.json";
        try (InputStream bytes = NativeTest.class.getClassLoader().getResourceAsStream(name)) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(bytes, name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Stream<JsonNode> entries(String section) {
        return METADATA.stream().flatMap(each -> each.path(section).valueStream());
    }

    record Resource(String name, String content) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** All that is no class and no paper in our jars and in that of Moneta. */
    static List<Resource> resources() throws Exception {
        List<Resource> resources = new ArrayList<>();
        for (Class<?> type :
                List.of(Dossier.class, FederCalls.class, DossierReader.class, EligibleFor.class, Money.class)) {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                addTo(resources, place);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place)) {
                    addTo(resources, jar.getPath("/"));
                }
            }
        }
        return resources.stream().filter(each -> isReadAtRunTime(each.name())).toList();
    }

    static Stream<String> providers() throws Exception {
        return resources().stream()
                .filter(each -> each.name().startsWith("META-INF/services/"))
                .flatMap(each -> each.content().lines())
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(provider -> !provider.isEmpty());
    }

    @ParameterizedTest
    @MethodSource("resources")
    void a_resource_of_the_library_or_of_moneta_is_in_the_image(Resource resource) {
        assertThat(entries("resources")).anyMatch(entry -> holds(entry, resource.name()));
    }

    private static boolean holds(JsonNode entry, String name) {
        return entry.has("bundle")
                ? name.startsWith(entry.get("bundle").asString())
                : FileSystems.getDefault()
                        .getPathMatcher("glob:" + entry.get("glob").asString())
                        .matches(Path.of(name));
    }

    @ParameterizedTest
    @MethodSource("providers")
    void a_provider_can_be_created_there(String provider) {
        assertThat(made()).contains(provider);
    }

    @Test
    void the_validators_of_eligibility_can_be_created_there() {
        assertThat(made())
                .containsAll(Stream.of(EligibleFor.class
                                .getAnnotation(Constraint.class)
                                .validatedBy())
                        .map(Class::getName)
                        .toList());
    }

    private static List<String> made() {
        return entries("reflection")
                .filter(entry -> entry.at("/methods/0/name").asString("").equals("<init>"))
                .map(NativeTest::typeOf)
                .toList();
    }

    @Test
    void validators_can_read_the_constraints_of_the_facts() {
        assertThat(entries("reflection")
                        .filter(entry ->
                                List.of("allDeclaredFields", "allDeclaredConstructors", "allDeclaredMethods").stream()
                                        .allMatch(each -> entry.path(each).asBoolean(false)))
                        .map(NativeTest::typeOf))
                .contains(Dossier.class.getName(), CostLine.class.getName(), Party.class.getName());
    }

    private static String typeOf(JsonNode entry) {
        return entry.get("type").asString();
    }

    @Tag("evidence")
    @Test
    void an_application_processed_ahead_of_time_decides_as_any_other(@TempDir Path folder) throws Exception {
        Path sources = folder.resolve("sources");
        Path classes = folder.resolve("classes");
        new SpringApplicationAotProcessor(
                        GrantService.class,
                        AbstractAotProcessor.Settings.builder()
                                .sourceOutput(sources)
                                .resourceOutput(classes)
                                .classOutput(classes)
                                .groupId("org.example")
                                .artifactId("grant-service")
                                .build(),
                        new String[] {"--server.port=0"})
                .process();
        compile(sources, classes);

        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dspring.aot.enabled=true",
                        "-cp",
                        classes + System.getProperty("path.separator") + System.getProperty("java.class.path"),
                        GrantService.class.getName(),
                        "--server.port=0",
                        "--decide-once")
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(output))
                .contains("Processed ahead of time: true", "\"verdict\":\"ELIGIBLE\"", "46320.00");
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-d",
                    classes.toString(),
                    "-cp",
                    classes + System.getProperty("path.separator") + System.getProperty("java.class.path"));
            assertThat(compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                            .call())
                    .isTrue();
        }
    }

    private static void addTo(List<Resource> resources, Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(".class")) {
                    resources.add(new Resource(name, Files.readString(file)));
                }
            }
        }
    }

    private static boolean isReadAtRunTime(String name) {
        boolean isPaper = name.startsWith("META-INF/") && !name.startsWith("META-INF/services/");
        // Loads exchange rates, of which there are none here.
        return !isPaper && !name.endsWith("LoaderService");
    }
}
