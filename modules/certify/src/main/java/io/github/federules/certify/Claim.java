package io.github.federules.certify;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.certify.witness.CaseModel;
import io.github.federules.certify.witness.WitnessWords;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.language.LocalizedText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * That there is no such dossier, as a theorem at one rate.
 *
 * @param theorem the theorem
 * @param dossiers the dossiers of the theorem, of which the first is made as small as can be
 * @param least what is least of those that are equally small, so that every search shows the same
 * @param even the same dossiers with other values of the inputs, the easiest to read first; of no meaning where these refute nothing
 * @param isOnTheDay whether the dossier may be sent on the day of the deadline
 * @param words what the dossiers are and what was decided of each
 * @param height an amount of which the greatest is worth knowing
 */
record Claim(
        Theorem theorem,
        List<Posed> dossiers,
        List<Formula> least,
        Function<Map<String, BigInteger>, List<Map<String, BigInteger>>> even,
        boolean isOnTheDay,
        Function<List<Decision>, LocalizedText> words,
        Optional<Height> height) {

    /**
     * A dossier of a theorem.
     *
     * @param dossier the dossier
     * @param under the call that decides it, and its rate
     */
    record Posed(Instance dossier, CaseModel under) {}

    /**
     * An amount.
     *
     * @param amount the amount, in cents
     * @param most no refutation has more
     * @param words what it is, up to the amount
     * @param shows the dossiers that have it
     * @param among what holds of the dossiers that are looked at
     */
    record Height(
            Formula amount,
            BigInteger most,
            LocalizedText words,
            Function<List<Decision>, LocalizedText> shows,
            Formula among) {

        /** An amount of any dossiers. */
        Height(Formula amount, BigInteger most, LocalizedText words, Function<List<Decision>, LocalizedText> shows) {
            this(amount, most, words, shows, Formulas.TRUE);
        }

        /** An amount of which the first dossier is shown. */
        static Height ofFirst(Formula amount, BigInteger most, LocalizedText words) {
            return new Height(amount, most, words, decisions -> WitnessWords.of(decisions.get(0)));
        }

        /** The same amount of some dossiers alone. */
        Height among(Formula dossiers, LocalizedText otherWords) {
            return new Height(amount, most, otherWords, shows, dossiers);
        }
    }

    /** A claim of which any of the smallest dossiers may be shown. */
    Claim(
            Theorem theorem,
            List<Posed> dossiers,
            boolean isOnTheDay,
            Function<List<Decision>, LocalizedText> words,
            Optional<Height> height) {
        this(theorem, dossiers, List.of(), inputs -> List.of(), isOnTheDay, words, height);
    }

    /** The same, of which those are shown that have least of some amounts, one after the other. */
    Claim showingLeast(List<Formula> amounts) {
        return new Claim(theorem, dossiers, amounts, even, isOnTheDay, words, height);
    }

    /** The same, of which others are shown where they refute it, too. */
    Claim showing(Function<Map<String, BigInteger>, List<Map<String, BigInteger>>> others) {
        return new Claim(theorem, dossiers, least, others, isOnTheDay, words, height);
    }

    /** A claim on one dossier. */
    static Claim of(CaseModel under, Instance dossier, Formula claim) {
        return new Claim(
                Theorem.of(dossier, claim),
                List.of(new Posed(dossier, under)),
                false,
                decisions -> WitnessWords.of(decisions.get(0)),
                Optional.empty());
    }

    /** Determines whether its dossiers can be made: at any rate of a range, none is. */
    boolean hasWitnesses() {
        return dossiers.stream().allMatch(each -> each.under().way().isPresent());
    }

    /** The same of dossiers that can be written down. */
    Theorem concrete() {
        List<Formula> concrete = new ArrayList<>();
        dossiers.forEach(each -> concrete.addAll(each.under().concrete(each.dossier(), isOnTheDay)));
        return theorem.given(concrete.toArray(Formula[]::new));
    }

    /** The same under the readings in force of the first. */
    Theorem concreteAsInForce() {
        Posed first = dossiers.get(0);
        return concrete().given(first.under().inForceOf(first.dossier()).toArray(Formula[]::new));
    }

    /** What the engine decides of each dossier. */
    List<Decision> decisions(Map<String, BigInteger> values) {
        return dossiers.stream()
                .map(each -> each.under().decide(each.dossier(), values))
                .toList();
    }
}
