package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.outcome;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each base is made of: a limit that its costs just keep, and one that is a cent less. */
class BasesTest {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Criterion PLACE = Criterion.named("PLACE", Subject.COST_LINE, TEXT)
            .withAnswer("HERE", TEXT)
            .withAnswer("THERE", TEXT);
    private static final Criterion SMALL = Criterion.yesNo("SMALL", Subject.PARTY, TEXT);
    private static final Condition IS_SMALL = Condition.where(SMALL).in(Answer.of(true));
    private static final Condition IS_HERE = Condition.where(PLACE).in(Answer.of("HERE"));

    private static final Base STUDIES = Base.of(CostNature.STUDIES);
    private static final Base INDIRECT = Base.ofTerm("INDIRECT");
    private static final Base PAID_APART = Base.ofTerm("APART");
    private static final Base EQUIPMENT_AND_STUDIES =
            Base.lines("EQUIPMENT_AND_STUDIES", CostNature.DIGITAL_EQUIPMENT, CostNature.STUDIES);
    private static final Base HERE = Base.lines("HERE", IS_HERE);
    private static final Base STUDIES_HERE =
            Base.lines("STUDIES_HERE", Set.of(CostNature.STUDIES), Optional.of(IS_HERE));
    private static final Base OF_SMALL =
            Base.lines("OF_SMALL", CostNature.STUDIES).borneBy(IS_SMALL);

    // Staff 1,000.00 and studies 500.00 of the applicant, studies 40.00 there and 8.00 of the small partner, equipment
    // 300.00 and travel 20.00, here but for the 40.00, and a flat rate of 10% of the staff: 100.00.
    static Stream<Arguments> bases() {
        return Stream.of(
                Arguments.of(Base.STAFF, "1000.00"),
                Arguments.of(Base.DIRECT, "1868.00"),
                Arguments.of(Base.DIRECT_WITHOUT_STAFF, "868.00"),
                Arguments.of(Base.INVESTMENT, "300.00"),
                Arguments.of(Base.TOTAL, "1968.00"),
                Arguments.of(STUDIES, "548.00"),
                Arguments.of(EQUIPMENT_AND_STUDIES, "848.00"),
                Arguments.of(HERE, "1828.00"),
                Arguments.of(STUDIES_HERE, "508.00"),
                Arguments.of(OF_SMALL, "8.00"),
                Arguments.of(INDIRECT, "100.00"),
                Arguments.of(PAID_APART, "20.00"),
                Arguments.of(Base.sum("STAFF_AND_FLAT_RATE", Base.STAFF, INDIRECT), "1100.00"),
                Arguments.of(Base.sum("STUDIES_AND_APART", STUDIES, PAID_APART), "568.00"),
                Arguments.of(Base.without("NO_STUDIES", Base.DIRECT, STUDIES), "1320.00"),
                Arguments.of(Base.without("NO_FLAT_RATE", Base.TOTAL, INDIRECT), "1868.00"),
                Arguments.of(Base.without("NEITHER", Base.TOTAL, INDIRECT, STUDIES), "1320.00"),
                Arguments.of(Base.without("NO_STAFF", Base.TOTAL, Base.STAFF), "968.00"),
                Arguments.of(Base.without("REST", Base.TOTAL, Base.sum("BOTH", Base.STAFF, INDIRECT)), "868.00"));
    }

    @ParameterizedTest
    @MethodSource("bases")
    void a_base_has_the_costs_that_it_is_made_of_and_no_others(Base base, String amount) {
        assertThat(outcomeAtMost(base, euros(amount))).isEqualTo(Outcome.PASSED);
        assertThat(outcomeAtMost(base, euros(amount).subtract(euros("0.01")))).isEqualTo(Outcome.FAILED);
    }

    private static Outcome outcomeAtMost(Base base, MonetaryAmount amount) {
        Call call = Call.builder("c", TEXT)
                .asks(L1, PLACE, SMALL)
                .pays(L1, CostNature.STAFF, CostNature.STUDIES, CostNature.DIGITAL_EQUIPMENT)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.TRAVEL)).named("APART"))
                .flatRate(FlatRate.of(L1, Rate.percent("10"), Base.STAFF).named("INDIRECT"))
                // Each criterion is used, and each line has to answer.
                .limit(atMost(HERE, euros("9000.00"), "USED_HERE"))
                .limit(atMost(OF_SMALL, euros("9000.00"), "USED_SMALL"))
                .limit(atMost(base, amount, "TESTED"))
                .build();
        return outcome(Assessor.of(call).assess(dossier()), Rule.of("TESTED"));
    }

    private static Limit atMost(Base base, MonetaryAmount amount, String code) {
        return Limit.on(L1, base).atMost(amount).refusing(code, TEXT);
    }

    private static Dossier dossier() {
        Answer here = Answer.of("HERE");
        return Dossier.of(
                Applicant.of(Party.unknown().withName("Atelier"))
                        .answering(SMALL, Answer.of(false))
                        .withMembers(List.of(Party.unknown().withName("Labo").answering(SMALL, Answer.of(true)))),
                Operation.titled("Projet")
                        .with(CostLine.staff("Ada", euros("1000.00")).answering(PLACE, here))
                        .with(line(CostNature.STUDIES, "500.00").answering(PLACE, here))
                        .with(line(CostNature.STUDIES, "40.00").answering(PLACE, Answer.of("THERE")))
                        .with(line(CostNature.STUDIES, "8.00")
                                .withPartner("Labo")
                                .answering(PLACE, here))
                        .with(line(CostNature.DIGITAL_EQUIPMENT, "300.00").answering(PLACE, here))
                        .with(line(CostNature.TRAVEL, "20.00").answering(PLACE, here)));
    }

    private static CostLine line(CostNature nature, String amount) {
        return CostLine.of(nature, euros(amount));
    }

    @Test
    void a_base_is_called_after_what_it_is_made_of_unless_the_call_names_it() {
        Base sum = Base.sum("S", Base.STAFF, STUDIES);

        assertThat(sum.label(Locale.ENGLISH)).isEqualTo("direct staff costs; costs of studies");
        assertThat(Base.without("W", Base.DIRECT, STUDIES).label(Locale.ENGLISH))
                .startsWith("all direct costs without")
                .endsWith("costs of studies");
        assertThat(sum.called(new LocalizedText("l'équipe", "the team")).label(Locale.ENGLISH))
                .isEqualTo("the team");
        assertThat(sum.called(new LocalizedText("l'équipe", "the team")).labelOfShare(Locale.FRENCH))
                .contains("l'équipe");
        assertThat(sum.called(TEXT)).isNotEqualTo(sum).isEqualTo(sum.called(TEXT));
        assertThat(Base.lines("L", CostNature.STUDIES).label(Locale.ENGLISH)).isEqualTo(STUDIES.label(Locale.ENGLISH));
        assertThat(HERE.label(Locale.ENGLISH)).contains("HERE").isNotEqualTo(STUDIES_HERE.label(Locale.ENGLISH));
    }

    @Test
    void a_share_names_its_base_by_the_words_of_the_call_or_else_by_what_it_is_made_of() {
        LocalizedText team = new LocalizedText("moyens humains", "team costs");

        assertThat(labelOfShare(Base.STAFF)).isEqualTo("of the direct staff costs");
        assertThat(labelOfShare(STUDIES)).isEqualTo("of the costs of studies");
        assertThat(labelOfShare(Base.lines("L", CostNature.STUDIES))).isEqualTo("of the costs of studies");
        assertThat(labelOfShare(Base.of(CostNature.OTHER))).isEqualTo("of the other costs");
        assertThat(labelOfShare(Base.sum("S", Base.STAFF, STUDIES)))
                .isEqualTo("of the following: direct staff costs; costs of studies");
        assertThat(labelOfShare(Base.sum("S", Base.STAFF, STUDIES).called(team)))
                .isEqualTo("of the team costs");
        assertThat(labelOfShare(INDIRECT)).isEqualTo("of the following: INDIRECT");
        assertThat(labelOfShare(HERE)).isEqualTo("of the following: HERE");
    }

    private static String labelOfShare(Base base) {
        return base.labelOfShare(Locale.ENGLISH);
    }

    @Test
    void a_built_in_base_has_words_of_its_own() {
        assertThatThrownBy(() -> Base.STAFF.called(TEXT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The base STAFF has words of its own.");
        assertThat(HERE.name()).isEmpty();
        assertThat(HERE.called(TEXT).name()).contains(TEXT);
    }

    @Test
    void a_base_is_another_if_it_is_made_of_something_else() {
        List<Base> different = List.of(
                STUDIES,
                Base.lines("STUDIES", CostNature.STUDIES),
                Base.lines("STUDIES", CostNature.TRAVEL),
                Base.lines("STUDIES", CostNature.STUDIES).called(TEXT),
                Base.lines("STUDIES", CostNature.STUDIES).borneBy(IS_SMALL),
                Base.lines("OTHERS", CostNature.STUDIES),
                Base.sum("STUDIES", STUDIES),
                Base.without("STUDIES", Base.DIRECT, STUDIES),
                Base.ofTerm("STUDIES"));

        assertThat(different).doesNotHaveDuplicates();
        assertThat(Base.lines("STUDIES", CostNature.STUDIES))
                .isEqualTo(different.get(1))
                .hasSameHashCodeAs(different.get(1))
                .isNotEqualTo("STUDIES");
        // The nature with the code of the family is the family.
        assertThat(Base.of(CostNature.STAFF)).isSameAs(Base.STAFF);
    }

    @Test
    void a_base_names_the_bases_and_the_natures_that_it_is_made_of() {
        assertThat(Base.sum("S", Base.STAFF, STUDIES).parts()).containsExactly(Base.STAFF, STUDIES);
        assertThat(Base.without("W", Base.DIRECT, STUDIES).parts()).containsExactly(Base.DIRECT, STUDIES);
        assertThat(HERE.parts()).isEmpty();
        assertThat(EQUIPMENT_AND_STUDIES.natures())
                .containsExactlyInAnyOrder(CostNature.DIGITAL_EQUIPMENT, CostNature.STUDIES);
        assertThat(STUDIES.natures()).containsExactly(CostNature.STUDIES);
        assertThat(Base.STAFF.natures()).isEmpty();
        // Whoever bears the lines.
        assertThat(OF_SMALL.contains(CostNature.STUDIES)).isTrue();
        assertThat(OF_SMALL.contains(CostNature.TRAVEL)).isFalse();
        assertThat(INDIRECT.ofTerm()).contains("INDIRECT");
        assertThat(HERE.ofTerm()).isEmpty();
    }
}
