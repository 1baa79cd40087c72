package io.github.federules.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.language.LocalizedText;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ClauseTest {

    private static final LocalizedText TEXT = new LocalizedText("Aide de minimis", "De minimis aid");
    private static final RegimeTitle DE_MINIMIS = new RegimeTitle("de-minimis", TEXT);

    @Test
    void a_clause_is_its_id_and_its_words() {
        Clause clause = new Clause("A1", "m");
        assertThat(clause)
                .isEqualTo(new Clause("A1", "m"))
                .hasSameHashCodeAs(new Clause("A1", "m"))
                .isNotEqualTo(new Clause("A2", "m"))
                .isNotEqualTo(new Clause("A1", "n"))
                .isNotEqualTo("A1");
    }

    @Test
    void clauses_are_in_the_order_of_their_ids_and_then_of_their_words() {
        Clause clause = new Clause("A1", "m");
        assertThat(clause)
                .isLessThan(new Clause("A2", "a"))
                .isGreaterThan(new Clause("A0", "z"))
                .isLessThan(new Clause("A1", "n"))
                .isGreaterThan(new Clause("A1", "l"))
                .isEqualByComparingTo(new Clause("A1", "m"));
        // A quotation before a summary, then the clause of the call before those of regimes by their ids
        assertThat(clause).isLessThan(Clause.summary("A1", "m")).isLessThan(clause.of(DE_MINIMIS));
        assertThat(clause.of(DE_MINIMIS))
                .isLessThan(clause.of(new RegimeTitle("gber", TEXT)))
                .isGreaterThan(clause.of(new RegimeTitle("cef", TEXT)));
    }

    @Test
    void a_clause_of_a_regime_is_cited_after_its_title_if_the_title_is_known() {
        Clause ofRegime = new Clause("article 3", "300 000 EUR").of(DE_MINIMIS);

        assertThat(ofRegime.citation(Locale.ENGLISH)).isEqualTo("De minimis aid, article 3");
        assertThat(ofRegime.citation(Locale.FRENCH)).isEqualTo("Aide de minimis, article 3");
        assertThat(ofRegime.withoutWords().citation(Locale.ENGLISH)).isEqualTo("article 3");
        assertThat(new Clause("article 3", "300 000 EUR").citation(Locale.ENGLISH))
                .isEqualTo("article 3");
    }

    @Test
    void without_words_a_clause_keeps_its_id_and_the_id_of_its_regime() {
        Clause summary = Clause.summary("A6", "Usual practice");

        assertThat(summary.withoutWords()).isEqualTo(new Clause("A6", ""));
        assertThat(summary.of(DE_MINIMIS).withoutWords().regime())
                .contains(new RegimeTitle("de-minimis", new LocalizedText("", "")));
    }

    @Test
    void the_line_of_a_clause_says_whether_its_words_are_a_quotation_or_a_summary() {
        assertThat(new Clause("A5", "at least")).hasToString("Clause[id=A5, quote=at least]");
        assertThat(Clause.summary("A6", "Usual practice").of(DE_MINIMIS))
                .hasToString("Clause[id=A6, summary=Usual practice, regime=RegimeTitle[id=de-minimis]]");
    }
}
