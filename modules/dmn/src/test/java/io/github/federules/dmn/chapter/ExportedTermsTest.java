package io.github.federules.dmn.chapter;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Regime;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.RegimeTerm;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.Under;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.dmn.Models;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.RuleCheck;
import io.github.federules.dmn.model.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A model has every term and every rule of its call, or the call is refused. */
class ExportedTermsTest {

    private static List<Term> terms() {
        return everything().build().terms();
    }

    @Test
    void every_kind_of_term_is_tried() {
        Set<Class<?>> tried = new HashSet<>();
        terms().forEach(term -> tried.add(term.getClass()));

        Set<Class<?>> kinds = new HashSet<>(List.of(Term.class.getPermittedSubclasses()));
        kinds.addAll(List.of(RegimeTerm.class.getPermittedSubclasses()));
        // Of what is added, a model has flat rates alone, and it has neither points nor regimes.
        kinds.add(FlatRate.class);
        kinds.removeAll(Set.of(AddedCosts.class, RegimeTerm.class, Score.class, Under.class));
        assertThat(tried).isEqualTo(kinds);
    }

    @Test
    void unit_costs_lump_sums_and_regimes_refuse_the_call_and_are_named() {
        LocalizedText month = new LocalizedText("mois", "month");
        EligibleCosts byUnit =
                EligibleCosts.of(Models.CLAUSE, Set.of(CostNature.STAFF)).at(UnitPrice.of(month, euros("8815.00")));

        for (Term term : List.of(byUnit, LumpSum.of(Models.CLAUSE, euros("1.00")))) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() ->
                            ExportedTerms.requireKnownForms(cycling().with(term).build()))
                    .withMessageContaining("has the term " + term.path() + " (K1), which");
        }
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ExportedTerms.requireKnownForms(
                        cycling().under(Models.CLAUSE, Regime.of("gber", month)).build()))
                .withMessageContaining("has the term under (K1), which");
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_term_that_no_chapter_wrote_refuses_the_call_and_is_named(Term term) {
        Draft draft = draft(everything(), each -> !each.equals(term));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ExportedTerms.require(draft))
                .withMessage("The call everything has the term " + term.path() + " (K1), which a DMN model cannot"
                        + " express. Export a call without this, or decide with this library.");
    }

    @Test
    void a_term_that_only_a_node_beside_the_model_states_refuses_the_call() {
        Draft draft = draft(cycling().minimumCost(Models.CLAUSE, euros("70000.00")), term -> false);
        draft.add(Node.decision("onlyThis", Type.TEXTS, "beside the model")
                .stating(draft.call().terms()));

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ExportedTerms.require(draft))
                .withMessageStartingWith("The call cycling-2026 has the term costs.minimum (K1), which");
    }

    @Test
    void a_least_share_of_staff_that_is_not_paid_changes_nothing_and_may_be_left_out() {
        CallBuilder call = cycling().staffMinimum(Models.CLAUSE, fte("0.20"));
        Draft paid = draft(
                call.pays(Models.CLAUSE, CostNature.STAFF), term -> !term.path().equals("costs.staffMinimum"));
        Draft unpaid = draft(cycling().staffMinimum(Models.CLAUSE, fte("0.20")), term -> false);

        assertThatCode(() -> ExportedTerms.require(unpaid)).doesNotThrowAnyException();
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ExportedTerms.require(paid))
                .withMessageContaining("costs.staffMinimum");
    }

    @Test
    void a_rule_that_no_chapter_writes_refuses_the_call() {
        Draft draft = draft(
                cycling().maximumCost(Models.CLAUSE, euros("900000.00")).minimumCost(Models.CLAUSE, euros("70000.00")),
                term -> true);
        RuleCheck criterion = RuleCheck.of("The total cost is enough", "true");
        draft.addFundingRule(Rule.MINIMUM_TOTAL_COST, draft.call().terms().get(0), criterion);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ExportedTerms.require(draft))
                .withMessage("The call cycling-2026 has a rule that a DMN model cannot express yet: MAXIMUM_TOTAL_COST."
                        + " Export a call without this, or decide with this library.");
        draft.addFundingRule(Rule.MAXIMUM_TOTAL_COST, draft.call().terms().get(1), criterion);
        assertThatCode(() -> ExportedTerms.require(draft)).doesNotThrowAnyException();
    }

    private static CallBuilder everything() {
        return Models.everything().startsAfterSubmission(Models.CLAUSE);
    }

    private static CallBuilder cycling() {
        return Call.builder("cycling-2026", new LocalizedText("", "")).offersFunding();
    }

    // The answer alone, as if it were found from nothing.
    private static Draft draft(CallBuilder builder, Predicate<Term> isStated) {
        Call call = builder.build();
        Draft draft = new Draft(call, call.readings(), Locale.ENGLISH);
        draft.add(Node.decision(AnswerChapter.ANSWER, Type.TEXTS, "The answer")
                .stating(call.terms().stream().filter(isStated).toList()));
        return draft;
    }
}
