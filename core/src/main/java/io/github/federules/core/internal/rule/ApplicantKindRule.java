package io.github.federules.core.internal.rule;

import io.github.federules.core.call.Beneficiaries;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.internal.text.BodyName;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.internal.text.SomeBodies;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The applicant and each partner must be of a kind that may benefit. */
final class ApplicantKindRule extends CallRule {

    private final Beneficiaries terms;

    ApplicantKindRule(Beneficiaries terms) {
        super(Rule.APPLICANT_KIND, terms.clause(), false);
        this.terms = terms;
    }

    @Override
    Set<FactKind> looksAt() {
        return Set.of(FactKind.LEGAL_FORM, FactKind.BENEFICIARY_KIND, FactKind.MEMBERS);
    }

    @Override
    public Outcome outcome(Situation situation) {
        Applicant applicant = situation.dossier().applicant();
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
    public void addMissing(Situation situation, MissingFacts missing) {
        if (terms.takesAll()) {
            return;
        }
        List<Member> members = members(situation.dossier().applicant());
        for (Member member : members) {
            if (!member.party().kind().isKnown()) {
                addMissing(member, missing);
            }
        }
    }

    /** Adds the kind of the applicant, whatever the call is open to. */
    static void addMissingLead(Situation situation, MissingFacts missing) {
        addMissing(new Member(0, situation.dossier().applicant().lead()), missing);
    }

    // A legal form that leaves doubt is named: the kind has to be declared.
    private static void addMissing(Member member, MissingFacts missing) {
        missing.add(
                member.rank() == 0 ? AskedFact.APPLICANT_KIND : AskedFact.MEMBER_KIND,
                member.body().path(),
                member.party().legalForm().isPresent() ? ".doubtful" : "",
                member::values);
    }

    @Override
    Figures figures(Situation situation) {
        List<Body> bodies = new ArrayList<>();
        decisive(situation).forEach(member -> bodies.add(member.body()));
        return new Figures.Bodies(bodies);
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return decisive(situation).stream().map(member -> member.body().path()).toList();
    }

    // If the applicant itself is not known to qualify, leaving partners out is no remedy.
    @Override
    List<Change> changes(Situation situation) {
        List<Member> members = members(situation.dossier().applicant());
        if (!mayBenefit(members.get(0))) {
            return List.of();
        }
        return List.of(new Change.LeaveOutPartners(members.stream()
                .filter(member -> !mayBenefit(member))
                .map(Member::body)
                .toList()));
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        return Map.of("bodies", SomeBodies.of(decisive(situation), member -> member.shown(phrases), phrases));
    }

    /**
     * Returns the bodies that determine the outcome: those that may not benefit, or else those of unknown kind, or else
     * all.
     */
    private List<Member> decisive(Situation situation) {
        List<Member> members = members(situation.dossier().applicant());
        List<Member> refused = new ArrayList<>();
        List<Member> unknown = new ArrayList<>();
        for (Member member : members) {
            if (!member.isKnown()) {
                unknown.add(member);
            } else if (!mayBenefit(member)) {
                refused.add(member);
            }
        }
        if (!refused.isEmpty()) {
            return refused;
        }
        return unknown.isEmpty() || terms.takesAll() ? members : unknown;
    }

    private boolean mayBenefit(Member member) {
        return member.party().kind() instanceof Fact.Known<BeneficiaryKind> kind
                && terms.kinds().contains(kind.value());
    }

    private static List<Member> members(Applicant applicant) {
        List<Member> members = new ArrayList<>();
        members.add(new Member(0, applicant.lead()));
        applicant.members().forEach(party -> members.add(new Member(members.size(), party)));
        return members;
    }

    /**
     * A body that takes part.
     *
     * @param rank 0 for the applicant, from 1 for the partners
     */
    private record Member(int rank, Party party) {

        boolean isKnown() {
            return party.kind().isKnown();
        }

        Body body() {
            return new Body(rank, party.name(), party.kind());
        }

        String shown(Phrasebook phrases) {
            if (isKnown()) {
                return phrases.phrase(isProbable() ? "body.probable" : "body.known", values(phrases));
            }
            return party.legalForm().isPresent()
                    ? phrases.phrase("body.doubtful", values(phrases))
                    : BodyName.of(party.name(), rank, phrases);
        }

        private boolean isProbable() {
            return !party.declaredKind().isKnown()
                    && party.legalForm()
                            .filter(form -> form.certainty() == Certainty.PROBABLE)
                            .isPresent();
        }

        Map<String, String> values(Phrasebook phrases) {
            Map<String, String> values = new HashMap<>();
            values.put("name", BodyName.of(party.name(), rank, phrases));
            party.kind().find().ifPresent(kind -> values.put("kind", phrases.phrase("kind.", kind)));
            party.legalForm().ifPresent(form -> {
                values.put("code", PlainText.of(form.code()));
                values.put("label", PlainText.of(form.label()));
            });
            return values;
        }
    }
}
