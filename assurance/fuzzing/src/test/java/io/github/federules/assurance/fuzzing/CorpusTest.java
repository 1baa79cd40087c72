package io.github.federules.assurance.fuzzing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every input of the corpus again, on every target: all that was ever found stays mended. */
class CorpusTest {

    @TestFactory
    Stream<DynamicContainer> every_input_is_taken_or_refused_as_documented() {
        return EnumSet.complementOf(EnumSet.of(Target.PLANTED)).stream().map(CorpusTest::inputs);
    }

    private static DynamicContainer inputs(Target target) {
        return DynamicContainer.dynamicContainer(
                target.folder(),
                target.inputs().stream()
                        .flatMap(folder -> Corpus.files(folder).stream())
                        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> feed(target, file))));
    }

    private static void feed(Target target, Path file) throws Exception {
        target.make().feed(Files.readAllBytes(file));
    }
}
