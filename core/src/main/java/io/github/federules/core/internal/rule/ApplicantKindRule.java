package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Beneficiaries;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The applicant and each partner must be of a kind that may benefit. */
final class ApplicantKindRule extends CallRule {

    private static final int MOST_BODIES_NAMED = 50;

    private final Beneficiaries terms;

    private ApplicantKindRule(Beneficiaries terms) {
        super(Rule.APPLICANT_KIND, terms.clause(), false);
        this.terms = terms;
    }

    static Stream<CallRule> of(Call call) {
        return call.applicants().beneficiaries().stream().map(ApplicantKindRule::new);
    }

    @Override
    public Outcome outcome(Case of) {
        Applicant applicant = of.dossier().applicant();
        Outcome outcome = outcome(applicant.lead());
        for (Party member : applicant.members()) {
            Outcome ofMember = outcome(member);
            outcome = outcome == Outcome.PASSED || ofMember == Outcome.FAILED ? ofMember : outcome;
        }
        return outcome;
    }

    private Outcome outcome(Party body) {
        if (body.kind() instanceof Fact.Known<BeneficiaryKind> known) {
            return terms.kinds().contains(known.value()) ? Outcome.PASSED : Outcome.FAILED;
        }
        return terms.takesAll() ? Outcome.PASSED : Outcome.UNKNOWN;
    }

    @Override
    public void addMissing(Case of, MissingFacts missing) {
        if (terms.takesAll()) {
            return;
        }
        List<Body> bodies = bodies(of.dossier().applicant());
        for (int i = 0; i < bodies.size(); i++) {
            if (!bodies.get(i).kind().isKnown()) {
                Body body = bodies.get(i);
                missing.add(
                        i == 0 ? AskedFact.APPLICANT_KIND : AskedFact.MEMBER_KIND,
                        body.path(),
                        locale -> Map.of("name", name(body, Phrasebook.in(locale))));
            }
        }
    }

    @Override
    Figures figures(Case of) {
        return new Figures.Bodies(decisive(of));
    }

    @Override
    List<String> places(Case of, Outcome outcome) {
        return decisive(of).stream().map(Body::path).toList();
    }

    // If the applicant itself is not known to qualify, leaving partners out is no remedy.
    @Override
    List<Change> changes(Case of) {
        List<Body> bodies = bodies(of.dossier().applicant());
        if (!mayBenefit(bodies.get(0))) {
            return List.of();
        }
        return List.of(new Change.LeaveOutPartners(
                bodies.stream().filter(body -> !mayBenefit(body)).toList()));
    }

    @Override
    Map<String, String> values(Case of, Phrasebook phrases) {
        List<Body> bodies = decisive(of);
        String shown = bodies.stream()
                .limit(MOST_BODIES_NAMED)
                .map(body -> shown(body, phrases))
                .collect(Collectors.joining(phrases.phrase("list.and")));
        return Map.of("bodies", bodies.size() > MOST_BODIES_NAMED ? shown + "…" : shown);
    }

    /**
     * Returns the bodies that determine the outcome: those that may not benefit, or else those of unknown kind, or else
     * all.
     */
    private List<Body> decisive(Case of) {
        List<Body> bodies = bodies(of.dossier().applicant());
        List<Body> refused = only(bodies, body -> body.kind().isKnown() && !mayBenefit(body));
        if (!refused.isEmpty()) {
            return refused;
        }
        List<Body> unknown = only(bodies, body -> !body.kind().isKnown());
        return unknown.isEmpty() || terms.takesAll() ? bodies : unknown;
    }

    private boolean mayBenefit(Body body) {
        return body.kind().find().filter(terms.kinds()::contains).isPresent();
    }

    private static List<Body> only(List<Body> bodies, Predicate<Body> condition) {
        return bodies.stream().filter(condition).toList();
    }

    private static List<Body> bodies(Applicant applicant) {
        List<Body> bodies = new ArrayList<>();
        bodies.add(body(AskedFact.APPLICANT_KIND.path(), applicant.lead()));
        for (int i = 0; i < applicant.members().size(); i++) {
            bodies.add(body(
                    "applicant.members[" + i + "].kind", applicant.members().get(i)));
        }
        return bodies;
    }

    private static Body body(String path, Party party) {
        return new Body(path, party.name(), party.kind());
    }

    private static String shown(Body body, Phrasebook phrases) {
        String name = name(body, phrases);
        return body.kind()
                .find()
                .map(kind -> name + " (" + phrases.phrase("kind." + kind) + ")")
                .orElse(name);
    }

    private static String name(Body body, Phrasebook phrases) {
        return body.name().map(PlainText::of).orElseGet(() -> phrases.phrase("body.unnamed"));
    }
}
