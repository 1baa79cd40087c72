package io.github.federules.core.judging;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.text.Phrasebook;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** The applicant must have a qualifying role in a public policy. */
final class PolicyRoleRule extends CallRule {

    private final PolicyRoles terms;

    PolicyRoleRule(PolicyRoles terms) {
        super(Rule.POLICY_ROLE, terms.clause(), Optional.empty(), FactKind.POLICY_ROLE);
        this.terms = terms;
    }

    @Override
    public Outcome outcome(Situation situation) {
        Fact<PolicyRole> role = role(situation);
        return terms.takesAll() && !role.isKnown() ? Outcome.NOT_ASKED : Outcome.of(role.map(terms.roles()::contains));
    }

    @Override
    public Optional<Condition> condition() {
        return terms.takesAll()
                ? Optional.empty()
                : Optional.of(Condition.where(CommonCriteria.POLICY_ROLE)
                        .in(terms.roles().stream()
                                .map(role -> Answer.of(role.name()))
                                .toArray(Answer[]::new)));
    }

    @Override
    boolean isBeyondChange(Situation situation) {
        return true;
    }

    @Override
    Figures figures(Situation situation) {
        return role(situation).find().<Figures>map(Figures.Role::new).orElse(Figures.NONE);
    }

    // Having none is no role that could be named.
    @Override
    String variant(Situation situation, Outcome outcome) {
        return role(situation).is(PolicyRole.NONE) ? ".none" : "";
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        Optional<PolicyRole> role = role(situation).find();
        if (role.isEmpty()) {
            return Map.of();
        }
        String stated = phrases.phrase("role.", role.get());
        return terms.roles().contains(role.get())
                ? Map.of("role", stated)
                : Map.of("role", stated, "accepted", accepted(phrases));
    }

    private String accepted(Phrasebook phrases) {
        StringJoiner accepted = new StringJoiner(", ");
        terms.roles().forEach(role -> accepted.add(phrases.phrase("role.", role)));
        return accepted.toString();
    }

    private static Fact<PolicyRole> role(Situation situation) {
        return situation.dossier().applicant().policyRole();
    }
}
