package io.github.federules.examples.quickstart;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.portfolio.ComparedDossier;
import io.github.federules.core.portfolio.Portfolio;
import io.github.federules.core.portfolio.PortfolioComparison;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Limit;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

/** The code of changed calls in docs/how-to/write-a-call.md, batches.md and certify-a-call.md. */
class ChangedCallTest {

    private static final Clause A4 = new Clause("A4", "coût total d'au moins 20 000 €");
    private static final Clause A5 = new Clause("A5", "50 % du coût total éligible, plafonné à 40 000 €");

    private final List<String> shown = new ArrayList<>();

    private static Call wetlands() {
        return Call.builder("wetlands-2026", new LocalizedText("Zones humides 2026", "Wetlands 2026"))
                .pays(A4, CostNature.STUDIES)
                .minimumCost(A4, euros("20000.00"))
                .aid(A5, Rate.percent("50"))
                .maximumAid(A5, euros("40000.00"))
                .build();
    }

    private static Dossier of(String cost) {
        return Dossier.of(Applicant.unknown(), Operation.untitled().cost(CostNature.STUDIES, "Relevés", euros(cost)))
                .withId(cost);
    }

    @Test
    void the_next_edition_states_only_what_changes() {
        Call call = wetlands();
        Call second = call.toBuilder()
                .edition(new Edition("2", Optional.of(LocalDate.of(2027, 1, 1)), "the second version"))
                .replacing(Limit.maximumAid(A5, euros("50000.00")))
                .build();

        assertThat(second.edition().version()).isEqualTo("2");
        assertThat(second.terms())
                .hasSameSizeAs(call.terms())
                .contains(Limit.maximumAid(A5, euros("50000.00")), Limit.minimumCost(A4, euros("20000.00")));
    }

    @Test
    void two_calls_are_compared_over_many_dossiers() {
        Call call = wetlands();
        List<Dossier> dossiers =
                Stream.of("20000.00", "30000.00").map(ChangedCallTest::of).toList();

        Call changed = call.with(AidIntensity.of(A5, Value.of(Rate.percent("60"))))
                .with(Limit.minimumCost(A4, euros("30000.00")));
        Portfolio portfolio = PortfolioComparison.between(call, changed).compare(dossiers.stream());

        MonetaryAmount aid = portfolio.total().after().aid(); // the sum of the sure aid
        long excluded = portfolio.total().dossiers(Verdict.ELIGIBLE, Verdict.INELIGIBLE);
        List<ComparedDossier> losses = portfolio.losses(); // the ten that lose most

        // Nothing of 20,000.00, and 60% of 30,000.00.
        assertThat(aid).isEqualTo(euros("18000.00"));
        assertThat(excluded).isEqualTo(1);
        assertThat(losses).extracting(ComparedDossier::id).containsExactly(Optional.of("20000.00"));
    }

    // 50% of 20,000.01 is 10,000.005.
    @Test
    void what_a_reading_is_worth_is_seen_over_dossiers() {
        Call call = wetlands().toBuilder().leavesOpen(A5, Question.ROUNDING).build();
        Question question = Question.ROUNDING;
        List<Dossier> dossiers =
                Stream.of("20000.01", "30000.00").map(ChangedCallTest::of).toList();

        for (Reading other : question.readings()) {
            Portfolio stake = PortfolioComparison.between(
                            Assessor.of(call), Assessor.of(call).reading(other))
                    .compare(dossiers.stream());
            show(
                    other.label(Locale.ENGLISH),
                    stake.total().before().aid(),
                    stake.total().after().aid());
        }

        assertThat(shown)
                .containsExactly(
                        "amounts are rounded down to the cent €25,000.00 €25,000.00",
                        "amounts are rounded to the nearest cent €25,000.00 €25,000.01");
    }

    private void show(String reading, MonetaryAmount before, MonetaryAmount after) {
        shown.add(reading + " " + Euros.format(before, Locale.ENGLISH) + " " + Euros.format(after, Locale.ENGLISH));
    }
}
