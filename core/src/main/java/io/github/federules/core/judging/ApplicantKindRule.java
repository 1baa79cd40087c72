package io.github.federules.core.judging;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Body;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.text.BodyName;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.SomeBodies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
                addMissingForm(member, missing);
            } else {
                addMissing(member, missing);
            }
        });
    }

    /** Adds the kind of a party. */
    static void addMissing(Situation situation, int rank, MissingFacts missing) {
        addMissing(member(situation, rank), missing);
    }

    /** Adds the legal form of a party. */
    static void addMissingForm(Situation situation, int rank, MissingFacts missing) {
        addMissingForm(member(situation, rank), missing);
    }

    private static void addMissingForm(Member member, MissingFacts missing) {
        missing.add(
                member.rank() == 0 ? FactKind.LEGAL_FORM.path() : MissingFacts.MEMBER_FORM,
                member.formPath(),
                "",
                member::values);
    }

    /** Returns the name of a party as shown. */
    static String name(Situation situation, int rank, Phrasebook phrases) {
        return BodyName.of(member(situation, rank).party().name(), rank, phrases);
    }

    private static Member member(Situation situation, int rank) {
        Applicant applicant = situation.dossier().applicant();
        return new Member(
                rank, rank == 0 ? applicant.lead() : applicant.members().get(rank - 1));
    }

    // A legal form that leaves doubt is named: the kind has to be declared.
    private static void addMissing(Member member, MissingFacts missing) {
        missing.add(
                member.rank() == 0 ? FactKind.BENEFICIARY_KIND.path() : MissingFacts.MEMBER_KIND,
                member.body().path(),
                member.party().legalForm().isPresent() ? ".doubtful" : "",
                member::values);
    }

    @Override
    Figures figures(Situation situation) {
        return new Figures.Bodies(decisive(situation).stream().map(Member::body).toList());
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
        return List.of(new Change.LeaveOutPartners(members(situation)
                .filter(member -> outcome(member.party()) != Outcome.PASSED)
                .map(Member::body)
                .toList()));
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
    private List<Member> decisive(Situation situation) {
        Outcome outcome = outcome(situation);
        return members(situation)
                .filter(member -> outcome(member.party()) == outcome)
                .toList();
    }

    private static Stream<Member> members(Situation situation) {
        Applicant applicant = situation.dossier().applicant();
        List<Party> partners = applicant.members();
        return Stream.concat(
                Stream.of(new Member(0, applicant.lead())),
                IntStream.range(0, partners.size()).mapToObj(i -> new Member(i + 1, partners.get(i))));
    }

    /**
     * A body that takes part.
     *
     * @param rank 0 for the applicant, from 1 for the partners
     */
    private record Member(int rank, Party party) {

        String formPath() {
            return rank == 0 ? FactKind.LEGAL_FORM.path() : FactKind.MEMBERS.path() + "[" + (rank - 1) + "].legalForm";
        }

        Body body() {
            return new Body(rank, party.name(), party.kind());
        }

        String shown(Phrasebook phrases) {
            if (party.kind().isKnown()) {
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
