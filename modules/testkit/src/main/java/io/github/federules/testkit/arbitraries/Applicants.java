package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.testkit.threshold.Alteration;
import io.github.federules.testkit.threshold.Axis;
import io.github.federules.testkit.threshold.Judge;
import io.github.federules.testkit.threshold.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Who applies, under a call. */
final class Applicants {

    /** Does not know whether the VAT is recovered. */
    static final Alteration VAT_UNKNOWN =
            changing(applicant -> copy(applicant, applicant.lead(), applicant.policyRole(), Fact.unknown()));

    private Applicants() {}

    /** The body that applies, its partners, and facts about it that no rule refuses. */
    static Slot bodies(Judge judge, Call call, Collection<? extends LegalForm> forms, int mostPartners) {
        boolean isFormAsked = !forms.isEmpty() && Comparison.doesCompare(call, CommonCriteria.LEGAL_FORM);
        List<Party> inDoubt = new ArrayList<>(bodies(forms));
        List<Party> known = inDoubt.stream()
                .filter(body -> body.kind().isKnown())
                .filter(body -> !isFormAsked || body.legalForm().isPresent())
                .toList();
        inDoubt.removeAll(known);
        // Bodies that no rule tells apart are judged once: there are hundreds of legal forms.
        Map<List<Object>, Boolean> areAccepted = new HashMap<>();
        List<Party> outsiders = new ArrayList<>(known);
        outsiders.removeIf(body -> areAccepted.computeIfAbsent(
                List.of(
                        body.kind(),
                        isFormAsked ? body.legalForm() : body.legalForm().map(LegalForm::certainty)),
                alike -> judge.accepts(Judge.EMPTY, ledBy(body))));
        List<Party> admitted = new ArrayList<>(known);
        if (outsiders.size() < known.size()) {
            admitted.removeAll(outsiders);
        }
        Arbitrary<List<Party>> members = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(2, Arbitraries.of(admitted).list().ofMaxSize(mostPartners)));
        Slot slot = new Slot(
                Combinators.combine(
                                Arbitraries.of(admitted),
                                members,
                                Arbitraries.of(false, true),
                                Facts.maybe(Facts.amounts()))
                        .as((lead, partners, recoversVat, aid) -> changing(applicant -> new Applicant(
                                granted(lead, aid), applicant.policyRole(), named(partners), Fact.known(recoversVat)))),
                ledOrJoinedBy(outsiders, mostPartners),
                outsiders.isEmpty() && !isFormAsked && !Comparison.doesCompare(call, CommonCriteria.KIND)
                        ? List.of()
                        : ledOrJoinedBy(inDoubt, mostPartners),
                List.of());
        return call.terms().stream().flatMap(term -> term.conditions().stream()).anyMatch(Condition::countsParties)
                ? slot.along(judge, Axis.bothWays(dossier -> partners(dossier, admitted, mostPartners)))
                : slot;
    }

    // Its partners, one after the other, and then others of the same kind.
    private static Axis partners(Dossier dossier, List<Party> admitted, int most) {
        List<Party> all = Stream.concat(
                        dossier.applicant().members().stream(), Collections.nCopies(most, admitted.get(0)).stream())
                .toList();
        return new Axis(
                count -> changing(applicant -> applicant.withMembers(named(all.subList(0, Math.toIntExact(count)))))
                        .of(dossier),
                dossier.applicant().members().size(),
                most);
    }

    static Slot roles(Judge judge, Call call) {
        return Slot.of(
                judge,
                judge.asks(FactKind.POLICY_ROLE.path()) || Comparison.doesCompare(call, CommonCriteria.POLICY_ROLE),
                Stream.of(PolicyRole.values())
                        .map(role -> changing(applicant -> applicant.running(role)))
                        .toList(),
                changing(applicant -> copy(applicant, applicant.lead(), Fact.unknown(), applicant.recoversVat())));
    }

    /** Gives the applicant these answers to criteria and no others. */
    static Alteration answering(Answers answers) {
        return changing(applicant -> copy(
                applicant, applicant.lead().withAnswers(answers), applicant.policyRole(), applicant.recoversVat()));
    }

    private static List<Arbitrary<Alteration>> ledOrJoinedBy(List<Party> bodies, int mostPartners) {
        return bodies.isEmpty()
                ? List.of()
                : List.of(
                        Arbitraries.of(bodies).map(Applicants::ledBy),
                        Arbitraries.of(bodies).map(body -> joinedBy(body, mostPartners)));
    }

    // Another body that gives the same answers.
    private static Alteration ledBy(Party lead) {
        return changing(applicant -> copy(
                applicant,
                lead.withAnswers(applicant.lead().answers()),
                applicant.policyRole(),
                applicant.recoversVat()));
    }

    // Another partner, or another one in place of the last.
    private static Alteration joinedBy(Party member, int mostPartners) {
        return changing(applicant -> applicant.withMembers(named(Stream.concat(
                        applicant.members().stream().limit(Math.max(0, mostPartners - 1)), Stream.of(member))
                .limit(mostPartners)
                .toList())));
    }

    // Lines name the partner that bears them, whose name must differ from the others.
    private static List<Party> named(List<Party> partners) {
        return Facts.numbered(partners, (partner, number) -> partner.withName("partner " + number));
    }

    // A body of each kind, by the kind alone, and by every legal form.
    private static List<Party> bodies(Collection<? extends LegalForm> forms) {
        List<Party> bodies = new ArrayList<>(List.of(Party.unknown()));
        for (BeneficiaryKind kind : BeneficiaryKind.values()) {
            bodies.add(Party.of("a body", kind));
        }
        for (LegalForm form : forms) {
            Party body = Party.of("a body of form " + form.code(), form);
            bodies.add(body);
            if (form.certainty() != Certainty.SURE) {
                bodies.add(body.withKind(BeneficiaryKind.PUBLIC_ESTABLISHMENT));
                bodies.add(body.withKind(BeneficiaryKind.STATE_SERVICE));
            }
        }
        return bodies;
    }

    private static Alteration changing(UnaryOperator<Applicant> change) {
        return dossier -> dossier.withApplicant(change.apply(dossier.applicant()));
    }

    private static Applicant copy(Applicant of, Party lead, Fact<PolicyRole> role, Fact<Boolean> recoversVat) {
        return new Applicant(granted(lead, of.deMinimisAid()), role, of.members(), recoversVat);
    }

    private static Party granted(Party party, Fact<MonetaryAmount> aid) {
        return new Party(party.name(), party.legalForm(), party.declaredKind(), party.answers(), aid);
    }
}
