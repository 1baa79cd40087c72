package io.github.federules.examples.budgetsimulation.population;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Verdict;
import io.github.federules.feder.FederCalls;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("simulation")
class PopulationTest {

    private static final Call CALL = FederCalls.HAUTS_DE_FRANCE_AI_2025;

    private final Population population = Population.under(CALL, 1);

    @Test
    void a_dossier_depends_on_seed_and_index_alone() {
        List<GeneratedDossier> forwards =
                LongStream.range(0, 500).mapToObj(population::dossier).toList();

        for (int i = 499; i >= 0; i--) {
            assertThat(Population.under(CALL, 1).dossier(i)).isEqualTo(forwards.get(i));
        }
        assertThat(forwards).doesNotHaveDuplicates();
        assertThat(Population.under(CALL, 2).dossier(0)).isNotEqualTo(forwards.get(0));
    }

    @Test
    void ids_sort_as_indices() {
        assertThat(population.dossier(9).dossier().id().orElseThrow())
                .isEqualTo("G-0000000009")
                .isLessThan(population.dossier(10).dossier().id().orElseThrow());
    }

    @Test
    void cost_lines_add_up_to_a_total_of_the_fitted_range() {
        for (long i = 0; i < 2_000; i++) {
            long total = 0;
            for (CostLine line : population.dossier(i).dossier().operation().costLines()) {
                total += Euros.cents(line.amount());
            }
            // The least and the greatest of total-costs.csv.
            assertThat(total).isBetween(39_000L, 42_400_000_000L);
        }
    }

    @Test
    void the_assumed_weights_are_met() {
        int count = 20_000;
        int withoutStaff = 0;
        int dateUnknown = 0;
        for (long i = 0; i < count; i++) {
            Dossier dossier = population.dossier(i).dossier();
            withoutStaff += dossier.operation().costLines().stream()
                            .noneMatch(line -> line.nature().equals(CostNature.STAFF))
                    ? 1
                    : 0;
            dateUnknown += dossier.submission().sentOn().isKnown() ? 0 : 1;
        }
        // 15% and 2%, within four standard deviations: 4 × √(20,000 × 0.15 × 0.85) = 202, 4 × √(20,000 × 0.02 × 0.98) =
        // 79
        assertThat(withoutStaff).isBetween(3_000 - 202, 3_000 + 202);
        assertThat(dateUnknown).isBetween(400 - 79, 400 + 79);
    }

    @Test
    void some_dossiers_are_eligible_under_every_known_call() {
        for (Call call : FederCalls.all()) {
            Population dossiers = Population.under(call, 7);
            Assessor assessor = Assessor.of(call);
            Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
            for (long i = 0; i < 2_000; i++) {
                verdicts.merge(
                        assessor.assess(dossiers.dossier(i).dossier()).funding().verdict(), 1, Integer::sum);
            }
            assertThat(verdicts).as(call.id()).containsKey(Verdict.ELIGIBLE);
        }
    }

    @Test
    void draws_are_even() {
        int[] counts = new int[10];
        for (long i = 0; i < 10_000; i++) {
            counts[new SeededDraws(3, i).below(10)]++;
        }
        // 1,000 each, within five standard deviations of 30
        assertThat(Arrays.stream(counts).boxed().toList()).allMatch(count -> count > 850 && count < 1150);
    }
}
