package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.collection.SortedSets;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.rule.Clause;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The kinds of body that may benefit, as the sole applicant or as a partner.
 *
 * @param clause the clause that sets the condition
 * @param kinds the kinds of body
 * @param legalForms the first characters of codes of legal forms whose bodies also qualify
 */
public record Beneficiaries(Clause clause, Set<BeneficiaryKind> kinds, Set<String> legalForms) implements Term {

    /**
     * Checks that nothing is null and copies the kinds.
     *
     * @param clause the clause that sets the condition
     * @param kinds the kinds of body
     * @param legalForms the first characters of codes of legal forms
     */
    public Beneficiaries {
        Objects.requireNonNull(clause, "clause");
        kinds = SortedSets.copyOf(NoNulls.in(kinds, "kinds"));
        legalForms = SortedSets.copyOf(NoNulls.in(legalForms, "legalForms"));
    }

    /**
     * Returns the kinds of body that may benefit.
     *
     * @param clause the clause that sets the condition
     * @param kinds the kinds of body
     * @return the term
     */
    public static Beneficiaries of(Clause clause, Set<BeneficiaryKind> kinds) {
        return new Beneficiaries(clause, kinds, Set.of());
    }

    /**
     * Returns a copy that bodies of some legal forms also qualify for, whatever their kind.
     *
     * @param codes the first characters of the codes, such as {@code 73}
     * @return the changed copy
     */
    public Beneficiaries orOfLegalForms(String... codes) {
        NoNulls.in(codes, "codes");
        return new Beneficiaries(clause, kinds, Set.copyOf(List.of(codes)));
    }

    /**
     * Determines whether a legal form is one of those that qualify.
     *
     * @param code the code of the legal form
     * @return whether it begins with one of the codes
     */
    public boolean takesLegalForm(String code) {
        Objects.requireNonNull(code, "code");
        return legalForms.stream().anyMatch(code::startsWith);
    }

    @Override
    public String path() {
        return "applicants.beneficiaries";
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").beneficiaries(this);
    }

    /**
     * Returns the condition that this sets: that every party is of a kind or a legal form that is taken.
     *
     * @return the condition
     */
    public Condition condition() {
        Condition ofKind = Condition.where(CommonCriteria.KIND)
                .in(kinds.stream().map(kind -> Answer.of(kind.name())).toArray(Answer[]::new));
        Condition ofForm = Condition.where(CommonCriteria.LEGAL_FORM)
                .in(legalForms.stream().map(Answer::of).toArray(Answer[]::new));
        Condition qualifies = legalForms.isEmpty() ? ofKind : Condition.any(ofKind, ofForm);
        return Condition.parties(Condition.not(qualifies)).none();
    }

    /**
     * Determines whether bodies of every kind may benefit.
     *
     * @return true if no kind is excluded
     */
    public boolean takesAll() {
        return kinds.size() == BeneficiaryKind.values().length;
    }
}
