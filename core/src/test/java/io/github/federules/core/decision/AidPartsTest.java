package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The costs at each rate, and the aid for them before limits reduce it. */
class AidPartsTest {

    private static final Clause P1 = new Clause("P1", "50 %");
    private static final Clause P2 = new Clause("P2", "25 %");
    private static final LocalizedText WORDS = new LocalizedText("f", "e");

    private static List<String> parts(Decision decision) {
        return decision.aidParts().stream()
                .map(part -> part.term()
                                .map(term -> term.clause().id() + " of " + term.base())
                                .orElse("none")
                        + part.party().map(party -> " of " + party).orElse("") + ": "
                        + part.rate().map(rate -> rate.share().toPlainString()).orElse("no rate") + " of "
                        + Euros.format(part.base(), Locale.ENGLISH) + " = "
                        + Euros.format(part.amount(), Locale.ENGLISH))
                .toList();
    }

    @Test
    void one_rate_is_one_part_of_the_total_whatever_limits_take() {
        CallBuilder call = Small.call().aid(P1, Rate.percent("50")).maximumAid(P2, euros("10.00"));

        assertThat(parts(decide(call, studies("100.01")))).containsExactly("P1 of TOTAL: 0.5 of €100.01 = €50.00");
        assertThat(parts(decide(Small.call(), studies("100.01")))).isEmpty();
    }

    @Test
    void a_rate_that_the_authority_has_not_set_is_the_least_one() {
        CallBuilder call = Small.call().aid(P1, Value.within(Rate.percent("20"), Rate.percent("70")));

        assertThat(parts(decide(call, studies("100.00")))).containsExactly("P1 of TOTAL: 0.2 of €100.00 = €20.00");
        assertThat(parts(decide(call, studies("100.00").withAidRate(Rate.percent("30")))))
                .containsExactly("P1 of TOTAL: 0.3 of €100.00 = €30.00");
    }

    @Test
    void what_is_over_the_most_that_counts_is_in_its_part_and_the_rest_is_without_aid() {
        CallBuilder call = Small.call()
                .aid(AidIntensity.of(P1, Value.of(Rate.percent("50"))).of(Base.of(CostNature.STUDIES)))
                .aid(AidIntensity.of(P2, Value.of(Rate.percent("25")))
                        .of(Base.STAFF)
                        .upTo(P2, euros("100.00")))
                .aid(AidIntensity.of(P2, Value.of(Rate.percent("10"))).of(Base.of(CostNature.TRAVEL)));

        // Nothing is spent on travel; of staff 100.00 of 300.00 count.
        assertThat(parts(decide(
                        call,
                        studies("1000.00")
                                .with(CostLine.staff("A", euros("300.00")))
                                .with(CostLine.of(CostNature.COMMUNICATION, euros("70.00"))))))
                .containsExactly(
                        "P1 of STUDIES: 0.5 of €1,000.00 = €500.00",
                        "P2 of STAFF: 0.25 of €100.00 = €25.00",
                        "none: 0 of €70.00 = €0.00");
    }

    @Test
    void each_party_with_costs_has_a_part_of_its_own() {
        Criterion small = Criterion.yesNo("SMALL", Subject.PARTY, WORDS);
        CallBuilder call = Small.call()
                .asks(P1, small)
                .aid(AidIntensity.of(
                                P1,
                                Value.when(where(small).isYes(), Rate.percent("60"))
                                        .otherwise(Rate.percent("35")))
                        .ofEach());
        Applicant applicant = Applicant.unknown()
                .answering(small, Answer.of(true))
                .withMembers(List.of(
                        Party.unknown().withName("Idle"), Party.unknown().withName("Labo")));
        Dossier dossier = dossier(studies("0.00"))
                .withApplicant(applicant)
                .withOperation(studies("600.00")
                        .with(CostLine.of(CostNature.STUDIES, euros("900.00")).withPartner("Labo")));

        // The lesser rate of a partner that does not answer.
        assertThat(parts(decide(call, dossier)))
                .containsExactly(
                        "P1 of TOTAL of applicant: 0.6 of €600.00 = €360.00",
                        "P1 of TOTAL of applicant.members[1]: 0.35 of €900.00 = €315.00");
    }

    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, WORDS)
            .withAnswer("SMALL", WORDS)
            .withAnswer("LARGE", WORDS);

    // 60% for a small party, and nothing about a large one
    private static CallBuilder forSmallOnes() {
        return Small.call()
                .asks(P1, SIZE)
                .aid(AidIntensity.of(P1, Value.when(where(SIZE).in("SMALL"), Rate.percent("60")))
                        .of(Base.of(CostNature.STUDIES))
                        .ofEach())
                .aid(AidIntensity.of(P2, Value.of(Rate.percent("25")))
                        .of(Base.of(CostNature.TRAVEL))
                        .ofEach());
    }

    private static Dossier smallAndLarge() {
        Applicant applicant = Applicant.of("Petite", BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .answering(SIZE, Answer.of("SMALL"))
                .withMembers(List.of(Party.unknown().withName("Gamma").answering(SIZE, Answer.of("LARGE"))));
        return dossier(studies("0.00"))
                .withApplicant(applicant)
                .withOperation(studies("600.00")
                        .with(CostLine.of(CostNature.STUDIES, euros("300.00")).withPartner("Gamma"))
                        .with(CostLine.of(CostNature.TRAVEL, euros("40.00")).withPartner("Gamma")));
    }

    @Test
    void a_part_for_which_the_call_sets_no_rate_has_none_and_not_zero() {
        assertThat(parts(decide(forSmallOnes(), smallAndLarge())))
                .containsExactly(
                        "P1 of STUDIES of applicant: 0.6 of €600.00 = €360.00",
                        "P1 of STUDIES of applicant.members[0]: no rate of €300.00 = €0.00",
                        "P2 of TRAVEL of applicant.members[0]: 0.25 of €40.00 = €10.00");
    }

    @Test
    void a_part_for_which_the_call_sets_no_rate_is_named_as_such_and_not_at_zero_percent() {
        Decision decision = decide(forSmallOnes(), smallAndLarge());

        // 60% of 600.00, and 25% of 40.00
        assertThat(decision.explain(Locale.FRENCH))
                .contains("360,00\u00a0€", "; Gamma\u00a0: aucun taux prévu pour ce cas (P1)")
                .doesNotContain("(0\u00a0%");
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("€10.00 (25% of €40.00, costs of travel", "; Gamma: no rate for this case (P1)")
                .doesNotContain("(0%");
    }

    @Test
    void the_base_of_a_part_without_a_rate_is_named_where_it_is_of_no_party() {
        Criterion green = Criterion.yesNo("GREEN", Subject.OPERATION, WORDS);
        CallBuilder call = Small.call()
                .asks(P1, green)
                .aid(AidIntensity.of(P1, Value.of(Rate.percent("50"))).of(Base.of(CostNature.STUDIES)))
                .aid(AidIntensity.of(P2, Value.when(where(green).isYes(), Rate.percent("25")))
                        .of(Base.of(CostNature.TRAVEL)));
        Operation operation = studies("100.00")
                .with(CostLine.of(CostNature.TRAVEL, euros("40.00")))
                .answering(green, Answer.of(false));

        // 50% of 100.00
        assertThat(decide(call, operation).explain(Locale.ENGLISH))
                .contains("€50.00 (50% of", "; costs of travel: no rate for this case (P2)")
                .doesNotContain("(0%");
    }

    @Test
    void nobody_knows_the_parts_while_a_line_lacks_an_answer_that_the_costs_depend_on() {
        Criterion role = Criterion.named("ROLE", Subject.COST_LINE, WORDS)
                .withAnswer("MAIN", WORDS)
                .withAnswer("ANCILLARY", WORDS);
        CallBuilder call = Call.builder("roles", WORDS)
                .asks(P1, role)
                .pays(EligibleCosts.of(P1, Set.of(CostNature.STUDIES))
                        .ofLines(where(role).in(Answer.of("MAIN"))))
                .aid(P1, Rate.percent("50"));
        CostLine main = CostLine.of(CostNature.STUDIES, euros("100.00")).answering(role, Answer.of("MAIN"));
        Operation known = Operation.untitled().with(main);

        assertThat(parts(decide(call, known))).containsExactly("P1 of TOTAL: 0.5 of €100.00 = €50.00");
        assertThat(parts(decide(call, known.with(CostLine.of(CostNature.STUDIES, euros("1.00"))))))
                .isEmpty();
    }
}
