package io.github.federules.assurance.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is timed that does not find the same. */
class RivalsAgreeTest {

    static Stream<Rival> rivals() {
        return Stream.of(new CompiledJdmn(), new KieDmn(), new EasyRules());
    }

    static Stream<Rival> loops() {
        return Stream.of(new MonetaLoop(), new CentsLoop());
    }

    @ParameterizedTest
    @MethodSource("rivals")
    void a_rival_decides_each_dossier_as_this_library(Rival rival) {
        assertThat(numbers()).allSatisfy(number -> {
            Rival.RivalAnswer ours = new FullDecision().answer(number);
            assertThat(rival.answer(number).isFunded()).isEqualTo(ours.isFunded());
            assertThat(rival.answer(number).aid()).isIn(ours.aid(), Rival.NOT_COMPUTED);
        });
    }

    @ParameterizedTest
    @MethodSource("loops")
    void a_loop_that_only_reckons_finds_the_same_aid(Rival loop) {
        assertThat(numbers()).allSatisfy(number -> {
            Rival.RivalAnswer ours = new FullDecision().answer(number);
            assertThat(loop.answer(number).aid()).isEqualTo(ours.aid());
            assertThat(!ours.isFunded() || loop.answer(number).isFunded()).isTrue();
        });
    }

    @Test
    void the_dossiers_are_eligible_and_refused_and_lie_on_both_sides_of_the_thresholds() {
        FullDecision ours = new FullDecision();

        assertThat(numbers()).anyMatch(ours::isRefused).anyMatch(number -> !ours.isRefused(number));
        // 60% of 69,999.99, 70,000.00, 416,666.66 (rounded down) and the cap
        assertThat(numbers().stream().map(number -> ours.answer(number).aid()))
                .contains(4_199_999L, 4_200_000L, 24_999_999L, 25_000_000L);
    }

    @Test
    void a_tree_of_jackson_writes_the_bytes_that_this_library_writes() {
        JsonTexts texts = new JsonTexts();

        assertThat(numbers()).allSatisfy(number -> {
            texts.write(number);
            String ours = texts.written();
            texts.writeTree(number);
            assertThat(texts.written()).isEqualTo(ours);
            texts.answer(number);
            assertThat(texts.written()).isEqualTo(ours);
        });
    }

    private static List<Integer> numbers() {
        return IntStream.range(0, VariedDossiers.COUNT).boxed().toList();
    }
}
