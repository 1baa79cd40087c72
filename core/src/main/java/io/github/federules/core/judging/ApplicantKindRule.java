package io.github.federules.core.judging;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.situation.MissingFacts;
import io.github.federules.core.situation.Participant;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.SomeBodies;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The applicant and each partner must be of a kind that may benefit. */
final class ApplicantKindRule extends CallRule {

    private final Beneficiaries terms;

    ApplicantKindRule(Beneficiaries terms) {
        super(
                Rule.APPLICANT_KIND,
                terms.clause(),
                Optional.empty(),
                FactKind.LEGAL_FORM,
                FactKind.BENEFICIARY_KIND,
                FactKind.MEMBERS);
        this.terms = terms;
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
        boolean isKindAccepted = body.kind() instanceof Fact.Known<BeneficiaryKind> known
                ? terms.kinds().contains(known.value())
                : terms.takesAll();
        boolean isFormAccepted = body.legalForm()
                .filter(form -> terms.takesLegalForm(form.code()))
                .isPresent();
        if (isKindAccepted || isFormAccepted) {
            return Outcome.PASSED;
        }
        boolean mayFormMatter =
                !terms.legalForms().isEmpty() && body.legalForm().isEmpty();
        return body.kind().isKnown() && !mayFormMatter ? Outcome.FAILED : Outcome.UNKNOWN;
    }

    @Override
    public Optional<Condition> condition() {
        Condition ofKind = Condition.where(CommonCriteria.KIND)
                .in(terms.kinds().stream().map(kind -> Answer.of(kind.name())).toArray(Answer[]::new));
        Condition ofForm = Condition.where(CommonCriteria.LEGAL_FORM)
                .in(terms.legalForms().stream().map(Answer::of).toArray(Answer[]::new));
        Condition qualifies = terms.legalForms().isEmpty() ? ofKind : Condition.any(ofKind, ofForm);
        return Optional.of(Condition.parties(Condition.not(qualifies)).none());
    }

    @Override
    void addUnknown(Situation situation, MissingFacts missing) {
        decisive(situation).forEach(member -> {
            if (member.party().kind().isKnown()) {
                // Only the legal form may still qualify it.
                missing.addForm(member);
            } else {
                missing.add(member);
            }
        });
    }

    @Override
    Figures figures(Situation situation) {
        return new Figures.Bodies(
                decisive(situation).stream().map(Participant::body).toList());
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return decisive(situation).stream().map(member -> member.body().path()).toList();
    }

    // If the applicant itself is not known to qualify, leaving partners out is no remedy.
    @Override
    List<Change> changes(Situation situation) {
        if (outcome(situation.dossier().applicant().lead()) != Outcome.PASSED) {
            return List.of();
        }
        return List.of(new Change.LeaveOutPartners(Participant.all(situation).stream()
                .filter(member -> outcome(member.party()) != Outcome.PASSED)
                .map(Participant::body)
                .toList()));
    }

    // Without a partner that does not qualify, the applicant may.
    @Override
    boolean isBeyondChange(Situation situation) {
        return outcome(situation.dossier().applicant().lead()) == Outcome.FAILED;
    }

    @Override
    String variant(Situation situation, Outcome outcome) {
        boolean isFormMissing = outcome == Outcome.UNKNOWN
                && decisive(situation).stream()
                        .allMatch(member -> member.party().kind().isKnown());
        return isFormMissing ? ".form" : "";
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        return Map.of("bodies", SomeBodies.of(decisive(situation), member -> member.shown(phrases), phrases));
    }

    /** Returns the bodies that determine the outcome: those that have the same one. */
    private List<Participant> decisive(Situation situation) {
        Outcome outcome = outcome(situation);
        List<Participant> decisive = Participant.all(situation);
        decisive.removeIf(member -> outcome(member.party()) != outcome);
        return decisive;
    }
}
