package io.github.federules.core.call;

import static io.github.federules.core.call.FoundFaults.faults;
import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Under;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Regimes as values, and calls that come under several editions of one. */
class RegimeTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final Clause ARTICLE_3 = new Clause("article 3", "300 000 EUR");
    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Edition EDITION_2014 = new Edition("2014", Optional.of(LocalDate.of(2014, 1, 1)), "");
    private static final Edition EDITION_2024 = new Edition("2024", Optional.of(LocalDate.of(2024, 1, 1)), "");
    private static final Regime REGIME = Regime.of("de-minimis", TEXT);
    private static final Limit MOST =
            Limit.on(ARTICLE_3, Base.AID).atMost(euros("300000.00")).reducing();
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Requirement IS_GREEN =
            Requirement.of(ARTICLE_3, Rule.of("GREEN"), where(GREEN).isYes(), TEXT);

    @Test
    void two_regimes_are_equal_if_all_that_they_state_is() {
        Question open = Question.named("GROSS", TEXT).withAnswer("YES", TEXT).withAnswer("NO", TEXT);
        List<Regime> different = List.of(
                REGIME,
                Regime.of("gber", TEXT),
                Regime.of("de-minimis", new LocalizedText("autre", "other")),
                REGIME.withEdition(EDITION_2014),
                REGIME.with(MOST),
                REGIME.leavingOpen(ARTICLE_3, open),
                REGIME.quoting(ARTICLE_3));

        assertThat(different).doesNotHaveDuplicates();
        assertThat(REGIME.with(MOST))
                .isEqualTo(Regime.of("de-minimis", TEXT).with(MOST))
                .hasSameHashCodeAs(Regime.of("de-minimis", TEXT).with(MOST))
                .isNotEqualTo("de-minimis");
    }

    @Test
    void a_regime_keeps_the_clauses_that_it_quotes_in_their_order() {
        assertThat(REGIME.quoting(A1).quoting(ARTICLE_3).quoted()).containsExactly(A1, ARTICLE_3);
        assertThat(REGIME.quoted()).isEmpty();
    }

    @Test
    void a_call_comes_under_several_regimes_each_in_editions_of_its_own() {
        Regime other = Regime.of("gber", TEXT);

        Call call = Call.builder("c", TEXT).under(A1, REGIME).under(A1, other).build();

        assertThat(call.regimes()).containsExactly(REGIME, other);
    }

    @Test
    void editions_are_of_the_regime_that_the_call_names_and_each_has_a_version_of_its_own() {
        CallBuilder call = Call.builder("c", TEXT);
        Under under = Under.of(A1, REGIME.title());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.under(under, List.of()))
                .withMessageContaining("the regime de-minimis")
                .withMessageContaining("at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.under(under, List.of(Regime.of("gber", TEXT))))
                .withMessageContaining("each with this id");
        Edition sameVersion = new Edition("2014", EDITION_2024.from(), "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> call.under(A1, REGIME.withEdition(EDITION_2014), REGIME.withEdition(sameVersion)))
                .withMessageContaining("two editions of one version");
        assertThat(call.build().regimes()).isEmpty();
    }

    @Test
    void a_fact_or_a_reading_that_an_earlier_edition_alone_looks_at_is_of_use_to_the_call() {
        Question open = Question.named("GROSS", TEXT).withAnswer("YES", TEXT).withAnswer("NO", TEXT);
        Regime first = REGIME.withEdition(EDITION_2014).with(IS_GREEN, MOST.onlyWhen(reading(open, "YES")));
        Regime second = REGIME.withEdition(EDITION_2024);

        assertThat(asking(open).under(A1, first, second).build().warnings()).isEmpty();
        // Nothing looks at the fact without the first edition.
        assertThat(faults(asking(open).under(A1, second))).containsExactly("asks[0] CRITERION_UNUSED");
    }

    private static CallBuilder asking(Question open) {
        return Call.builder("c", TEXT)
                .pays(A1, CostNature.STUDIES)
                .aid(A1, Rate.percent("50"))
                .asks(A1, GREEN)
                .leavesOpen(A1, open);
    }
}
