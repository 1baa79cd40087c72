package io.github.federules.core.decision;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A cost term is described by what it pays wherever a text names it: its code is for other terms alone. */
class WordsOfCostTermsTest {

    private static final LocalizedText TITLE = new LocalizedText("Un appel", "A call");
    private static final Clause C1 = new Clause("C1", "les coûts réels");
    private static final Clause C2 = new Clause("C2", "les forfaits");

    private static CallBuilder call() {
        return Call.builder("c", TITLE).aid(C1, Rate.percent("50"));
    }

    private static EligibleCosts studies() {
        return EligibleCosts.of(C1, Set.of(CostNature.STUDIES)).named("PAID_STUDIES");
    }

    private static Decision decided(CallBuilder call) {
        return Assessor.of(call.build())
                .assess(Dossier.of(
                        Applicant.unknown(), Operation.untitled().cost(CostNature.STUDIES, "Étude", euros("100.00"))));
    }

    private static String explained(CallBuilder call) {
        return call.build().explain(Locale.ENGLISH) + decided(call).explain(Locale.ENGLISH);
    }

    @Test
    void a_flat_rate_on_a_cost_term_names_the_natures_that_this_pays() {
        CallBuilder call =
                call().with(studies()).flatRate(FlatRate.of(C2, Rate.percent("15"), Base.ofTerm("PAID_STUDIES")));

        assertThat(explained(call))
                .contains("Indirect costs are covered by a flat rate of 15% of the costs of studies")
                .contains("flat rate of 15% of the costs of studies")
                .doesNotContain("PAID_STUDIES");
        assertThat(decided(call).explain(Locale.FRENCH))
                .contains("taux forfaitaire de 15\u00a0% des dépenses d'études")
                .doesNotContain("PAID_STUDIES");
    }

    @Test
    void costs_of_some_lines_alone_are_named_by_what_these_answer() {
        Criterion main = Criterion.named("ROLE", Subject.COST_LINE, TITLE)
                .withAnswer("MAIN", TITLE)
                .withAnswer("OTHER", TITLE);
        CallBuilder call = call().asks(C1, main)
                .with(studies().ofLines(Condition.where(main).in(Answer.of("MAIN"))))
                .flatRate(FlatRate.of(C2, Rate.percent("15"), Base.ofTerm("PAID_STUDIES")));

        assertThat(call.build().explain(Locale.ENGLISH))
                .contains("15% of the costs of studies for which the answer to “A call” is “A call”.");
        assertThat(call.build().explain(Locale.FRENCH))
                .contains("15\u00a0% des dépenses d'études pour lesquelles la réponse à");
    }

    @Test
    void a_limit_on_what_a_flat_rate_or_a_lump_sum_adds_names_it_by_its_clause() {
        CallBuilder call = call().with(studies())
                .lumpSum(LumpSum.of(C2, euros("10.00")).named("KICK_OFF"))
                .flatRate(FlatRate.of(C2, Rate.percent("15"), Base.DIRECT).named("OFFICE"))
                .limit(Limit.on(C1, Base.ofTerm("OFFICE"))
                        .atMost(euros("14.99"))
                        .refusing(Rule.of("MOST"), Optional.empty()))
                .limit(Limit.on(C1, Base.DIRECT)
                        .atMost(Share.times("4", Base.sum("ADDED", Base.ofTerm("OFFICE"), Base.ofTerm("KICK_OFF"))))
                        .refusing(Rule.of("TIMES"), Optional.empty()));

        // 15% of 100.00 are 15.00, over 14.99.
        assertThat(decided(call).find(Rule.of("MOST")).orElseThrow().message(Locale.ENGLISH))
                .isEqualTo("Amount of the flat rate (C2): €15.00. The maximum of €14.99 is not respected.");
        assertThat(explained(call))
                .contains(
                        "at most 4 times the amount of the following: amount of the flat rate (C2); amount of the lump sum (C2)")
                .doesNotContain("OFFICE")
                .doesNotContain("KICK_OFF");
    }
}
