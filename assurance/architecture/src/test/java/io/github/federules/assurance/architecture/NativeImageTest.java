package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is loaded by name is in the reachability metadata of its jar, or a native image would lack it. */
class NativeImageTest {

    private static final Path MODULES = Path.of("..", "..");

    // Each loads files of its own package.
    private static final Set<String> LOADING = Set.of(
            "io.github.federules.core.decision.LibraryVersion",
            "io.github.federules.core.text.Phrasebook",
            "io.github.federules.feder.FrenchLegalForm",
            "io.github.federules.feder.internal.law.LawPhrases");

    private static final Set<String> BY_NAME = Set.of(
            "getResource",
            "getResources",
            "getResourceAsStream",
            "getBundle",
            "forName",
            "loadClass",
            "newInstance",
            "newProxyInstance",
            "getDeclaredConstructor",
            "getDeclaredConstructors",
            "getConstructor",
            "getConstructors",
            "getDeclaredMethod",
            "getDeclaredMethods",
            "getMethod",
            "getMethods",
            "getDeclaredField",
            "getDeclaredFields",
            "getField",
            "getFields",
            "getRecordComponents");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new Published())
            .importPackages("io.github.federules.core", "io.github.federules.feder", "io.github.federules.jackson");

    @Test
    void only_known_classes_load_by_name() {
        noClasses()
                .that(DescribedPredicate.describe(
                        "are not known to load by name", type -> !LOADING.contains(type.getName())))
                .should()
                .callCodeUnitWhere(DescribedPredicate.describe("loads by name", call -> isByName(call.getTarget())))
                .check(CLASSES);
        assertThat(LOADING)
                .allMatch(name -> CLASSES.get(name).getCodeUnitCallsFromSelf().stream()
                        .anyMatch(call -> isByName(call.getTarget())));
    }

    private static boolean isByName(CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        if (owner.equals("java.util.ServiceLoader")) {
            return true;
        }
        boolean isReflection = owner.startsWith("java.lang.") || owner.equals("java.util.ResourceBundle");
        return isReflection && BY_NAME.contains(target.getName());
    }

    @ParameterizedTest
    @CsvSource({"core, federules-core", "rules-feder, federules-rules-feder"})
    void every_file_of_a_package_is_in_the_metadata_and_no_other(String folder, String artifact) throws IOException {
        Path resources = MODULES.resolve(folder).resolve(Path.of("src", "main", "resources"));
        List<String> files;
        try (Stream<Path> all = Files.walk(resources)) {
            files = all.filter(Files::isRegularFile)
                    .map(file -> resources.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.startsWith("io/"))
                    .toList();
        }

        assertThat(metadata(artifact).get("resources").valueStream().filter(each -> each.has("glob")))
                .extracting(each -> each.get("glob").stringValue())
                .containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void every_validator_of_a_constraint_can_be_made_and_nothing_else_is_reflected_upon() {
        List<String> validators = CLASSES.stream()
                .filter(type -> type.isAssignableTo("jakarta.validation.ConstraintValidator"))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .toList();

        assertThat(metadata("federules-core").get("reflection").valueStream())
                .allSatisfy(each ->
                        assertThat(each.at("/methods/0/name").stringValue()).isEqualTo("<init>"))
                .extracting(each -> each.get("type").stringValue())
                .containsExactlyInAnyOrderElementsOf(validators);
    }

    @Test
    void the_messages_of_the_constraints_are_in_the_metadata() {
        assertThat(metadata("federules-core").get("resources").valueStream().filter(each -> each.has("bundle")))
                .extracting(each -> each.get("bundle").stringValue())
                .containsExactly("ContributorValidationMessages");
        assertThat(MODULES.resolve(
                        Path.of("core", "src", "main", "resources", "ContributorValidationMessages.properties")))
                .exists();
    }

    private static JsonNode metadata(String artifact) {
        String name = "META-INF/native-image/io.github.federules/" + artifact + "/reachability-metadata.json";
        try (InputStream bytes = NativeImageTest.class.getClassLoader().getResourceAsStream(name)) {
            return new JsonMapper().readTree(Objects.requireNonNull(bytes, name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
