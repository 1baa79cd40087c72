package io.github.federules.assurance.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of modules in ARCHITECTURE.md is what the modules keep to. */
class ModulesTest {

    private static final Path ROOT = Path.of("..", "..");

    private static final String OURS = "io.github.federules.";

    /** A row of a published module: its folder, its artifact, its contents, and what it may depend on. */
    private static final Pattern ROW =
            Pattern.compile("\\| `[^`]+/` \\| `federules-([^`]+)` \\| [^|]+ \\| ([^|]+) \\|");

    private static final Pattern OF_BOM = Pattern.compile("<artifactId>federules-(.+)</artifactId>");

    /** The packages behind each name of the table. A module of ours passes on what its own signatures show. */
    private static final Map<String, List<String>> PACKAGES = Map.ofEntries(
            entry("`core`", List.of(OURS + "core..", "javax.money..", "org.jspecify..")),
            entry("`rules-feder`", List.of(OURS + "feder..", OURS + "core..", "javax.money..", "org.jspecify..")),
            entry("`jackson`", List.of(OURS + "jackson..", "tools.jackson..")),
            entry("`certify`", List.of(OURS + "certify..")),
            entry("`validation`", List.of(OURS + "validation..", "jakarta.validation..")),
            entry("money-api", List.of("javax.money..")),
            entry("Moneta", List.of("org.javamoney.moneta..")),
            entry("jspecify", List.of("org.jspecify..")),
            entry("Jackson 3", List.of("tools.jackson..")),
            entry("Jakarta Validation", List.of("jakarta.validation..")),
            entry("Jackson's annotations", List.of("com.fasterxml.jackson.annotation..")),
            entry("Hibernate Validator", List.of("org.hibernate.validator..")),
            entry("Spring Boot 4", List.of("org.springframework..")),
            entry("Micrometer", List.of("io.micrometer..")),
            entry("springdoc", List.of("org.springdoc..", "io.swagger.v3..", "com.fasterxml.jackson..")),
            entry("FastCSV", List.of("de.siegmar.fastcsv..")),
            entry("Z3", List.of("com.microsoft.z3..")),
            entry("SMTInterpol", List.of("de.uni_freiburg.informatik.ultimate..")),
            entry("AssertJ", List.of("org.assertj.core.api..")),
            entry("jqwik", List.of("net.jqwik.api..")));

    /** The packages of modules that are not named after their folder. */
    private static final Map<String, String> OWN = Map.of("rules-feder", "feder", "spring-boot-starter", "spring");

    /** What Java itself brings, of which only the export to decision engines and the reader of workbooks use XML. */
    private static final List<String> JAVA = List.of("java..", "javax.xml.stream..");

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new Published()).importPackages("io.github.federules");

    static Set<String> modules() throws IOException {
        return table().keySet();
    }

    @Test
    void each_published_module_has_its_row() throws IOException {
        String bom = Files.readString(ROOT.resolve("modules/bom/pom.xml"));
        Set<String> published = OF_BOM.matcher(bom.substring(bom.indexOf("<dependencyManagement>")))
                .results()
                .map(artifact -> artifact.group(1))
                .collect(Collectors.toSet());
        assertThat(modules()).isEqualTo(published);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void a_module_depends_on_what_its_row_names_and_on_nothing_else(String module) throws IOException {
        String own = OURS + OWN.getOrDefault(module, module) + "..";
        List<String> allowed = new ArrayList<>(JAVA);
        allowed.add(own);
        for (String name : table().get(module)) {
            assertThat(PACKAGES).as("names that a row may use").containsKey(name);
            allowed.addAll(PACKAGES.get(name));
        }
        classes()
                .that()
                .resideInAPackage(own)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .check(CLASSES);
    }

    /** What each module may depend on, by the name of its artifact without the prefix; the BOM holds no classes. */
    private static Map<String, List<String>> table() throws IOException {
        Map<String, List<String>> table = new LinkedHashMap<>();
        Matcher rows = ROW.matcher(Files.readString(ROOT.resolve("ARCHITECTURE.md")));
        while (rows.find()) {
            if (!rows.group(1).equals("bom")) {
                table.put(
                        rows.group(1),
                        Stream.of(rows.group(2).split(", (optionally )?")).toList());
            }
        }
        return table;
    }
}
