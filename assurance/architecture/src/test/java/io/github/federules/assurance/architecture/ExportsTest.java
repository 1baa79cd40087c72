package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is public is meant to be: a public type is in a package that its module exports, or in a room that the descriptor of the
 * module hides.
 */
@AnalyzeClasses(packages = "io.github.federules", importOptions = Published.class)
class ExportsTest {

    private static final Set<String> EXPORTED = ours().stream()
            .flatMap(module -> module.exports().stream())
            .filter(exports -> !exports.isQualified())
            .map(ModuleDescriptor.Exports::source)
            .collect(toUnmodifiableSet());

    /** Packages that only other packages of their module use. */
    private static final List<String> ROOMS =
            List.of("..internal..", "io.github.federules.jackson.*", "io.github.federules.dmn.*");

    @ArchTest
    static final ArchRule what_is_public_is_exported_or_in_a_room_of_its_module = classes()
            .that(describe("callers could name if their package were exported", ExportsTest::isPublic))
            .should()
            .resideInAnyPackage(exportedAndRooms());

    @ArchTest
    static final ArchRule no_room_is_exported = noClasses()
            .that()
            .resideInAnyPackage(ROOMS.toArray(String[]::new))
            .should()
            .resideInAnyPackage(exported());

    @ArchTest
    static void a_package_is_exported_because_there_is_something_public_in_it(JavaClasses all) {
        assertThat(all.stream().filter(ExportsTest::isPublic).map(JavaClass::getPackageName))
                .containsAll(EXPORTED);
    }

    @Test
    void every_module_that_the_bom_names_is_read() throws IOException {
        String bom = Files.readString(Path.of("../../modules/bom/pom.xml"));
        List<String> published = Pattern.compile("<artifactId>federules-(.+)</artifactId>")
                .matcher(bom.substring(bom.indexOf("<dependencyManagement>")))
                .results()
                .map(artifact -> moduleIn(artifact.group(1)))
                .toList();
        assertThat(published).contains("io.github.federules.core");
        assertThat(ours().stream().map(ModuleDescriptor::name)).containsExactlyInAnyOrderElementsOf(published);
    }

    private static String moduleIn(String folder) {
        Path root = Path.of("..", "..");
        Path descriptor = Path.of(folder, "src/main/java/module-info.java");
        Path file = Files.exists(root.resolve(descriptor))
                ? root.resolve(descriptor)
                : root.resolve("modules").resolve(descriptor);
        try {
            Matcher name = Pattern.compile("module (\\S+) \\{").matcher(Files.readString(file));
            assertThat(name.find()).isTrue();
            return name.group(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Determines whether users can name a type: it is public and in a package that its module exports. */
    static boolean isExported(JavaClass type) {
        return isPublic(type) && EXPORTED.contains(type.getPackageName());
    }

    /** Public, and so is all that it is nested in. */
    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(PUBLIC)
                && type.getEnclosingClass().map(ExportsTest::isPublic).orElse(true);
    }

    private static String[] exported() {
        return EXPORTED.toArray(String[]::new);
    }

    private static String[] exportedAndRooms() {
        return Stream.concat(EXPORTED.stream(), ROOMS.stream()).toArray(String[]::new);
    }

    /** The descriptors of our modules, which are read from the class path here. */
    private static List<ModuleDescriptor> ours() {
        try {
            return Collections.list(ExportsTest.class.getClassLoader().getResources("module-info.class")).stream()
                    .map(ExportsTest::descriptor)
                    .filter(module -> module.name().startsWith("io.github.federules."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleDescriptor descriptor(URL classFile) {
        try (InputStream in = classFile.openStream()) {
            return ModuleDescriptor.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
