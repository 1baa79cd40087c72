package io.github.federules.assurance.benchmarks;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
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

    @Tag("evidence")
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

    // Ceilings leave works of 48,000.00 at 20,000.00, and communication at 5% of the total: total = 60,000.00 of wages
    // + 20,000.00 +
    // 30,000.00 of services + 9,000.00 of a capped flat rate + 5% of itself, so that it is 119,000.00 / 0.95 =
    // 125,263.15. A small
    // enterprise with renewable energy has 55% of it: 68,894.00 in whole euros. The least rate is 30%: 37,578.00.
    // Without
    // renewable energy there is no ceiling on works: (119,000.00 + 28,000.00) / 0.95 = 154,736.84, of which 45% are
    // 69,631.00.
    @Test
    void the_call_that_uses_every_noun_is_decided_with_known_and_unknown_facts() {
        TrackDecision known = new EveryNoun(false).known().funding();
        TrackDecision open = new EveryNoun(false).open().funding();

        assertThat(known.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(known.aid()).contains(euros("68894.00"));
        assertThat(open.aid()).contains(euros("37578.00"));
        assertThat(open.aidUpTo()).contains(euros("69631.00"));
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

    @Test
    void the_call_of_the_whole_language_pays_each_party_by_its_size() {
        TrackDecision known = new WholeLanguage().known().funding();
        TrackDecision open = new WholeLanguage().open().funding();

        // 800 hours at 30.23 and 15% are 27,811.60; with 60,000.00 they are 95% of 92,433.26, of which 60% are
        // 55,459.95, 50% 46,216.63.
        assertThat(known.aid()).contains(euros("157136.53"));
        assertThat(open.aid()).contains(euros("147893.21"));
        assertThat(open.aidUpTo()).contains(euros("157136.53"));
    }
}
