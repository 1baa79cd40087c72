package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.Question;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The parts of a decision that other tests pass by. */
class DecisionDetailsTest {

    private static final String LONG = "x".repeat(201);
    private static final String CUT = "x".repeat(200) + "…";

    @Test
    void the_decisions_on_the_tracks_cannot_be_changed() {
        Decision decision = decide(half(), studies("10.00"));
        assertThatThrownBy(() -> decision.tracks().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void an_amount_that_is_set_aside_includes_the_vat_that_counts() {
        CallBuilder call = Call.builder("vat", new LocalizedText("Un appel", "A call"))
                .pays(L1, CostNature.STUDIES)
                .paysVat(L1)
                .aid(L1, Rate.percent("50"));
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.OTHER, euros("100.00")).withVat(euros("20.00")));
        Applicant commune = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY);
        assertThat(decide(call, Dossier.of(commune.recoveringVat(false), operation)).setAside())
                .extracting(SetAside::amount)
                .containsExactly(euros("120.00"));
        assertThat(decide(call, Dossier.of(commune.recoveringVat(true), operation)).setAside())
                .extracting(SetAside::amount)
                .containsExactly(euros("100.00"));
    }

    @Test
    void a_dossier_that_seeks_nothing_that_is_offered_keeps_what_it_seeks() {
        Assessor funding = Assessor.of(half().build());
        Dossier coached = dossier(studies("10.00")).withSeeks(Set.of(COACHING));
        assertThat(funding.assessAnyway(coached).dossier().seeks()).isEqualTo(Optional.of(Set.of(COACHING)));
    }

    @Test
    void each_text_of_others_in_an_explanation_has_two_hundred_characters_at_most() {
        Call call = Call.builder(LONG, new LocalizedText(LONG, LONG))
                .edition(new Edition(LONG, Optional.empty(), ""))
                .pays(L1, CostNature.values())
                .offersFunding()
                .offers(COACHING, new LocalizedText(LONG, LONG))
                .build();
        Decision decision = Assessor.of(call).assess(dossier(studies("10.00")));
        List<String> lines = decision.explain(Locale.ENGLISH).lines().toList();
        assertThat(lines.get(0)).isEqualTo(CUT + " (" + CUT + ")");
        assertThat(lines).contains(CUT + ": ELIGIBLE");
        assertThat(lines.get(lines.size() - 1))
                .startsWith("Analysis under the call " + CUT + ", edition " + CUT + ", made with Federules ");
    }

    /** Sent on the day of the deadline itself: in time under one reading, and not under the other. */
    @Test
    void another_reading_is_told_of_the_tracks_that_are_sought_and_of_amounts_that_differ() {
        LocalDate day = LocalDate.of(2025, 3, 14);
        CallBuilder call = half().offersFunding()
                .offers(COACHING, COACHED)
                .deadline(L1, day, ZoneId.of("UTC"))
                .leavesOpen(Question.DEADLINE, L1);
        Dossier coached = dossier(studies("10.00")).withSeeks(Set.of(COACHING));
        String explained = decide(call, coached).explain(Locale.ENGLISH);
        assertThat(explained)
                .contains("Coaching: ELIGIBLE")
                .contains("Result: Coaching: ELIGIBLE.")
                .doesNotContain("The computed aid lies between");
        assertThat(decide(call, dossier(studies("10.00"))).explain(Locale.ENGLISH))
                .contains("The computed aid lies between €0.00 and €5.00");
    }

    @Test
    void advice_is_plain_text_of_a_thousand_characters_at_most() {
        LocalizedText article = new LocalizedText("article", "article");
        Advice advice = new Advice(
                "TOPIC", article, new LocalizedText("y".repeat(1_001), "a\u202Eb" + "z".repeat(1_000)));
        assertThat(advice.text().french()).isEqualTo("y".repeat(1_000) + "…");
        assertThat(advice.text().english()).startsWith("a\ufffdb").hasSize(1_001).endsWith("z…");
    }

    @Test
    void what_requires_eligible_names_the_rules_that_are_open_or_not_met_and_says_so_if_there_is_none() {
        Assessor assessor = Assessor.of(half().minimumCost(L1, euros("10.01"))
                .openTo(L1, BeneficiaryKind.LOCAL_AUTHORITY)
                .submissionRequired(L1)
                .build());
        assertThatThrownBy(() -> assessor.requireEligible(
                        Dossier.of(Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY), studies("10.00"))))
                .isInstanceOf(NotEligibleException.class)
                .hasMessageContaining("MINIMUM_TOTAL_COST")
                .hasMessageContaining("SUBMISSION_SENT")
                .hasMessageNotContaining("APPLICANT_KIND");
    }
}
