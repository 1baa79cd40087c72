package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.PolicyRoles;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.TextLines;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The applicant must have a qualifying role in a public policy. */
final class PolicyRoleRule extends CallRule {

    private final PolicyRoles terms;

    private PolicyRoleRule(PolicyRoles terms) {
        super(Rule.POLICY_ROLE, terms.clause(), false);
        this.terms = terms;
    }

    static void add(Call call, List<CallRule> rules) {
        Optional<PolicyRoles> terms = call.applicants().policyRoles();
        if (terms.isPresent()) {
            rules.add(new PolicyRoleRule(terms.get()));
        }
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
    void writeValue(String name, Case of, Phrasebook phrases, TextLines to) {
        if (name.equals("accepted")) {
            writeAccepted(phrases, to);
        } else {
            to.add(name(role(of).find().orElseThrow(), phrases));
        }
    }

    private void writeAccepted(Phrasebook phrases, TextLines to) {
        String separator = "";
        for (PolicyRole role : terms.roles()) {
            to.add(separator).add(name(role, phrases));
            separator = ", ";
        }
    }

    private static String name(PolicyRole role, Phrasebook phrases) {
        return phrases.phrase("role.", role);
    }

    private static Fact<PolicyRole> role(Case of) {
        return of.dossier().applicant().policyRole();
    }
}
