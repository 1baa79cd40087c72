package io.github.federules.core.internal.rule;

import io.github.federules.core.call.PolicyRoles;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The applicant must have a qualifying role in a public policy. */
final class PolicyRoleRule extends CallRule {

    private final PolicyRoles terms;

    PolicyRoleRule(PolicyRoles terms) {
        super(Rule.POLICY_ROLE, terms.clause(), false);
        this.terms = terms;
    }

    @Override
    Set<FactKind> looksAt() {
        return Set.of(FactKind.POLICY_ROLE);
    }

    @Override
    public Outcome outcome(Case of) {
        Fact<PolicyRole> role = role(of);
        return terms.takesAll() && !role.isKnown() ? Outcome.NOT_ASKED : Outcome.of(role.map(terms.roles()::contains));
    }

    @Override
    public void addMissing(Case of, MissingFacts missing) {
        if (outcome(of) == Outcome.UNKNOWN) {
            missing.add(AskedFact.POLICY_ROLE);
        }
    }

    @Override
    Figures figures(Case of) {
        return role(of).find().<Figures>map(Figures.Role::new).orElse(Figures.NONE);
    }

    @Override
    List<String> places(Case of, Outcome outcome) {
        return List.of(AskedFact.POLICY_ROLE.path());
    }

    // Having none is no role that could be named.
    @Override
    String variant(Case of, Outcome outcome) {
        return role(of).is(PolicyRole.NONE) ? ".none" : "";
    }

    @Override
    Map<String, String> values(Case of, Phrasebook phrases) {
        String accepted = terms.roles().stream()
                .map(role -> phrases.phrase("role.", role))
                .collect(Collectors.joining(", "));
        return role(of).find()
                .map(role -> Map.of("accepted", accepted, "role", phrases.phrase("role.", role)))
                .orElse(Map.of("accepted", accepted));
    }

    private static Fact<PolicyRole> role(Case of) {
        return of.dossier().applicant().policyRole();
    }
}
