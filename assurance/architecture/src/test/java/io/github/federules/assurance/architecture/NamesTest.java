package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One name for each type, in all main code: the published modules, the examples and the evidence. */
class NamesTest {

    private static final Path ROOT = Path.of("..", "..");

    private static final Pattern NAMED_AFTER_NOTHING = Pattern.compile(".*(Utils?|Helpers?|Managers?|Impl)");

    private static Map<String, List<String>> placesByName = Map.of();

    @BeforeAll
    static void read_the_main_code() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            placesByName = placesByName(files.filter(NamesTest::isMainCode).toList());
        }
    }

    @Test
    void nested_types_and_all_modules_are_looked_at() {
        assertThat(placesByName)
                .hasSizeGreaterThan(400)
                .containsKeys("Decision", "FederEligibility", "AcceptedDossier", "FederulesCli", "RuleDetail");
    }

    @Test
    void no_type_is_named_after_nothing() {
        assertThat(placesByName.keySet())
                .noneMatch(name -> NAMED_AFTER_NOTHING.matcher(name).matches());
    }

    /** A reader who finds a name in a message, a page or a stack trace knows which type it is. */
    @Test
    void no_two_types_share_a_simple_name() {
        Map<String, List<String>> shared = new TreeMap<>(placesByName);
        shared.values().removeIf(places -> places.size() == 1);
        assertThat(shared).isEmpty();
    }

    // The projects of strangers show one program in several environments. Each is a build of its own.
    private static boolean isMainCode(Path file) {
        String path = ROOT.relativize(file).toString().replace('\\', '/');
        return path.contains("src/main/java/")
                && path.endsWith(".java")
                && !path.endsWith("-info.java")
                && !path.contains("target/")
                && !path.startsWith("examples/strangers/");
    }

    private static Map<String, List<String>> placesByName(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Types types = new Types(Trees.instance(task).getSourcePositions());
            task.parse().forEach(file -> types.scan(file, file));
            return types.places;
        }
    }

    /** The named types of files, nested ones too, and the places of each name. */
    private static final class Types extends TreeScanner<@Nullable Void, CompilationUnitTree> {

        private final Map<String, List<String>> places = new TreeMap<>();
        private final SourcePositions positions;

        Types(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, CompilationUnitTree file) {
            String name = type.getSimpleName().toString();
            if (!name.isEmpty()) {
                long line = file.getLineMap().getLineNumber(positions.getStartPosition(file, type));
                places.computeIfAbsent(name, any -> new ArrayList<>())
                        .add(file.getSourceFile().getName() + ":" + line);
            }
            return super.visitClass(type, file);
        }
    }
}
