package io.github.federules.core.call;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.collection.SortedSets;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.text.Printed;
import java.util.Collections;
import java.util.Set;

/**
 * A condition of a call that no program can judge, and the dossiers that it concerns.
 *
 * @param clause the clause that sets the condition
 * @param text the point that people have to look at
 * @param natures it concerns dossiers with a cost line of one of these natures; empty for all dossiers
 * @param kinds it concerns dossiers of an applicant or partner of one of these kinds; empty for all dossiers
 */
public record NotJudged(Clause clause, LocalizedText text, Set<CostNature> natures, Set<BeneficiaryKind> kinds) {

    /**
     * Checks that nothing is null and copies the sets.
     *
     * @param clause the clause that sets the condition
     * @param text the point that people have to look at
     * @param natures the natures of cost that it concerns
     * @param kinds the kinds of body that it concerns
     */
    public NotJudged {
        NoNulls.in(natures, "natures");
        NoNulls.in(kinds, "kinds");
        NoNulls.among("clause", clause, "text", text);
        natures = SortedSets.copyOf(natures);
        kinds = SortedSets.copyOf(kinds);
    }

    /**
     * Returns a condition that concerns all dossiers.
     *
     * @param clause the clause that sets the condition
     * @param text the point that people have to look at
     * @return the condition
     */
    public static NotJudged of(Clause clause, LocalizedText text) {
        return new NotJudged(clause, text, Set.of(), Set.of());
    }

    /**
     * Returns a copy that concerns only dossiers with a cost line of one of these natures.
     *
     * @param natures the natures
     * @return the changed copy
     */
    public NotJudged onCosts(CostNature... natures) {
        NoNulls.in(natures, "natures");
        return new NotJudged(clause, text, Set.of(natures), kinds);
    }

    /**
     * Returns a copy that concerns only dossiers of an applicant or partner of one of these kinds.
     *
     * @param kinds the kinds
     * @return the changed copy
     */
    public NotJudged ofBodies(BeneficiaryKind... kinds) {
        NoNulls.in(kinds, "kinds");
        return new NotJudged(clause, text, natures, Set.of(kinds));
    }

    /** Determines whether the condition concerns a dossier with costs of these natures and bodies of these kinds. */
    boolean concerns(Set<CostNature> present, Set<BeneficiaryKind> bodies) {
        return (natures.isEmpty() || !Collections.disjoint(natures, present))
                && (kinds.isEmpty() || !Collections.disjoint(kinds, bodies));
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("NotJudged", "clause", clause, "text", text, "natures", natures, "kinds", kinds);
    }
}
