package io.github.federules.core.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.LawCondition;
import io.github.federules.core.call.LawThatAllowsAll;
import io.github.federules.core.call.Regime;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.RegimeTitle;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How texts cite what a finding rests on: the number of a clause of the call, or the article of a law in words. */
class CitationTest {

    private static final Dossier ASSOCIATION =
            Dossier.of(Applicant.of("Les Amis", BeneficiaryKind.ASSOCIATION), Operation.untitled());
    private static final LawCondition CONDITION = new LawCondition(
            Rule.of("ASSOCIATION"),
            "A9",
            new LocalizedText("Article neuf", "Article\u0007 nine"),
            new LocalizedText("Elle est une association", "It is an association"));

    @Test
    void the_article_of_a_law_is_cited_in_words_without_what_controls_a_terminal() {
        Decision decision = decide(new Clause("A9", ""));

        assertThat(decision.explain(Locale.ENGLISH)).contains("[met] Article\ufffd nine. The call is open to");
        assertThat(decision.disclosure(Locale.ENGLISH).text()).contains("Article\ufffd nine");
    }

    @Test
    void a_clause_of_the_call_is_cited_by_its_number_even_if_an_article_has_the_same() {
        Decision decision = decide(new Clause("A9", "open to associations"));

        assertThat(decision.explain(Locale.ENGLISH)).contains("[met] A9. The call is open to");
        assertThat(decision.disclosure(Locale.ENGLISH).text()).contains("A9. ").doesNotContain("Article");
    }

    @Test
    void a_clause_whose_words_are_the_title_of_the_call_in_either_language_has_no_number() {
        assertThat(decide(new Clause("A9", "Appel")).explain(Locale.ENGLISH)).contains("[met] The call is open to");
        assertThat(decide(new Clause("A9", "Call")).explain(Locale.ENGLISH)).contains("[met] The call is open to");
    }

    // A record names the regime by its id alone.
    @Test
    void a_clause_of_a_regime_is_cited_after_the_title_that_the_call_knows() {
        Regime other = Regime.of("gber", new LocalizedText("RGEC", "GBER"));
        Regime regime = Regime.of("de-minimis", new LocalizedText("Aide de minimis", "De minimis aid"));
        Call call = Call.builder("call", new LocalizedText("Appel", "Call"))
                .beneficiaries(new Clause("A1", "words"), BeneficiaryKind.ASSOCIATION)
                .under(new Clause("A2", "words"), other)
                .under(new Clause("A3", "words"), regime)
                .build();
        Clause recorded =
                new Clause("article 3", "300 000 EUR").of(regime.title()).withoutWords();

        assertThat(Citation.before(recorded, call, Locale.ENGLISH)).isEqualTo("De minimis aid, article 3. ");
        Clause unknown = recorded.of(new RegimeTitle("unknown", new LocalizedText("", "")));
        assertThat(Citation.before(unknown, call, Locale.ENGLISH)).isEqualTo("article 3. ");
    }

    private static Decision decide(Clause clause) {
        Call call = Call.builder("call", new LocalizedText("Appel", "Call"))
                .beneficiaries(clause, BeneficiaryKind.ASSOCIATION)
                .under(new LawThatAllowsAll("law", Set.of(), List.of(CONDITION)))
                .build();
        return Assessor.of(call).assess(ASSOCIATION);
    }
}
