package io.github.federules.assurance.proofs.theorem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.assurance.proofs.Prover;
import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.Equation;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.solver.Z3;
import io.github.federules.certify.theorem.Detour;
import io.github.federules.certify.theorem.Lemma;
import io.github.federules.certify.theorem.Theorem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On a model with one input and its double, which a detour forgets: only the lemma knows what it is. */
@Tag("evidence")
class LemmaTest {

    private static final Model MODEL = new Model(
            Map.of(),
            Map.of("cost", Sort.INTEGER),
            List.of(),
            List.of(new Equation("double", Formulas.name("cost").plus(Formulas.name("cost")))));
    private static final Instance ANY = MODEL.of("any");
    private static final Instance THIS = MODEL.of("this");
    private static final Formula NOT_NEGATIVE = Formulas.ZERO.isAtMost(ANY.get("cost"));
    private static final Theorem NOT_LESS =
            Theorem.of(List.of(ANY), List.of(NOT_NEGATIVE), ANY.get("cost").isAtMost(ANY.get("double")));

    private final Prover prover = new Prover(new Z3());

    @Test
    void what_is_proved_of_any_dossier_is_used_of_this_one() {
        Theorem theorem = notLessOf(THIS).given(Formulas.ZERO.isAtMost(THIS.get("cost")));

        assertThat(prover.proveInSteps(theorem).isProved()).isTrue();
    }

    @Test
    void a_lemma_whose_premise_does_not_hold_here_proves_nothing() {
        assertThat(prover.proveInSteps(notLessOf(THIS)).isProved()).isFalse();
    }

    @Test
    void a_lemma_states_nothing_of_a_dossier_that_it_is_not_used_of() {
        Instance other = MODEL.of("other");
        Theorem theorem = Theorem.of(
                        List.of(THIS, other),
                        List.of(Formulas.ZERO.isAtMost(THIS.get("cost")), Formulas.ZERO.isAtMost(other.get("cost"))),
                        other.get("cost").isAtMost(other.get("double")))
                .by(new Detour(List.of(Lemma.of(NOT_LESS, THIS)), Set.of("double")));

        assertThat(prover.proveInSteps(theorem).isProved()).isFalse();
    }

    @Test
    void a_false_lemma_is_a_step_that_no_solver_proves() {
        Theorem isLess = Theorem.of(ANY, ANY.get("double").isLessThan(ANY.get("cost")));
        Theorem theorem = Theorem.of(THIS, THIS.get("double").isLessThan(THIS.get("cost")))
                .by(new Detour(List.of(Lemma.of(isLess, THIS)), Set.of("double")));

        assertThat(prover.proveInSteps(theorem).isProved()).isFalse();
    }

    @Test
    void a_lemma_is_not_used_of_a_dossier_that_the_theorem_does_not_speak_of() {
        Theorem theorem = notLessOf(THIS).by(new Detour(List.of(Lemma.of(NOT_LESS, MODEL.of("other"))), Set.of()));

        assertThatThrownBy(theorem::steps).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_lemma_on_a_dossier_with_given_costs_is_not_used_of_another() {
        Instance free = MODEL.of("free", Map.of("cost", Formulas.ZERO));
        Theorem costsNothing = Theorem.of(free, free.get("double").is(Formulas.ZERO));

        assertThatThrownBy(() -> Lemma.of(costsNothing, THIS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lemma_is_not_used_of_a_dossier_of_another_model() {
        Instance tripled = MODEL.with(new Equation("double", Formulas.number(3).times(Formulas.name("cost"))))
                .of("this");

        assertThatThrownBy(() -> Lemma.of(NOT_LESS, tripled)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Theorem notLessOf(Instance dossier) {
        return Theorem.of(dossier, dossier.get("cost").isAtMost(dossier.get("double")))
                .by(new Detour(List.of(Lemma.of(NOT_LESS, dossier)), Set.of("double")));
    }
}
