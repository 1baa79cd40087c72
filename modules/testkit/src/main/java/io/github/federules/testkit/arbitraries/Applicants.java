package io.github.federules.testkit.arbitraries;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Who applies, under a call. */
final class Applicants {

    private final int mostPartners;
    private final List<Party> admitted;
    private final List<Party> outsiders;
    private final List<Party> inDoubt;

    Applicants(Judge judge, Collection<? extends LegalForm> forms, int mostPartners) {
        this.mostPartners = mostPartners;
        List<Party> known = bodies(forms);
        List<Party> accepted = known.stream()
                .filter(body -> judge.accepts(Dossiers.EMPTY, ledBy(body)))
                .toList();
        admitted = accepted.isEmpty() ? known : accepted;
        outsiders = known.stream().filter(body -> !accepted.contains(body)).toList();
        inDoubt = bodiesInDoubt(forms);
    }

    /** The body that applies, its partners, and facts about it that no rule refuses. */
    Slot bodies() {
        Arbitrary<Alteration> accepted = Combinators.combine(
                        Arbitraries.of(admitted), members(), Arbitraries.of(false, true), Facts.maybe(Facts.amounts()))
                .as((lead, members, recoversVat, aid) ->
                        Alteration.always(dossier -> dossier.withApplicant(new Applicant(
                                lead,
                                dossier.applicant().policyRole(),
                                named(members),
                                Fact.known(recoversVat),
                                aid))));
        return new Slot(
                accepted,
                ledOrJoinedBy(outsiders),
                outsiders.isEmpty() ? List.of() : ledOrJoinedBy(inDoubt),
                List.of());
    }

    static Slot roles(Judge judge, Dossier dossier) {
        return Slot.of(
                judge,
                dossier,
                Arrays.stream(PolicyRole.values())
                        .map(role -> withRole(Fact.known(role)))
                        .toList(),
                withRole(Fact.unknown()));
    }

    static Applicant withRecoversVat(Applicant applicant, Fact<Boolean> recovers) {
        return new Applicant(
                applicant.lead(), applicant.policyRole(), applicant.members(), recovers, applicant.deMinimisAid());
    }

    private static Alteration ledBy(Party lead) {
        return Alteration.always(dossier -> {
            Applicant applicant = dossier.applicant();
            return dossier.withApplicant(new Applicant(
                    lead,
                    applicant.policyRole(),
                    applicant.members(),
                    applicant.recoversVat(),
                    applicant.deMinimisAid()));
        });
    }

    private Arbitrary<List<Party>> members() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(2, Arbitraries.of(admitted).list().ofMaxSize(mostPartners)));
    }

    private List<Arbitrary<Alteration>> ledOrJoinedBy(List<Party> bodies) {
        if (bodies.isEmpty()) {
            return List.of();
        }
        Arbitrary<Alteration> led = Arbitraries.of(bodies).map(Applicants::ledBy);
        return mostPartners == 0
                ? List.of(led)
                : List.of(led, Arbitraries.of(bodies).map(this::joinedBy));
    }

    // Another partner, or another one in place of the last.
    private Alteration joinedBy(Party member) {
        return Alteration.always(dossier -> {
            List<Party> members = new ArrayList<>(dossier.applicant().members());
            members.subList(Math.min(members.size(), mostPartners - 1), members.size())
                    .clear();
            members.add(member);
            return dossier.withApplicant(dossier.applicant().withMembers(named(members)));
        });
    }

    private static Alteration withRole(Fact<PolicyRole> role) {
        return Alteration.always(dossier -> {
            Applicant applicant = dossier.applicant();
            return dossier.withApplicant(new Applicant(
                    applicant.lead(), role, applicant.members(), applicant.recoversVat(), applicant.deMinimisAid()));
        });
    }

    // Lines name the partner that bears them, whose name must differ from the others.
    private static List<Party> named(List<Party> partners) {
        List<Party> named = new ArrayList<>();
        for (Party partner : partners) {
            named.add(partner.withName("partner " + (named.size() + 1)));
        }
        return named;
    }

    // A body of each kind, by the kind alone, and by every legal form that determines it.
    private static List<Party> bodies(Collection<? extends LegalForm> forms) {
        List<Party> bodies = new ArrayList<>();
        for (BeneficiaryKind kind : BeneficiaryKind.values()) {
            bodies.add(Party.of("a body", kind));
        }
        for (LegalForm form : forms) {
            Party body = Party.of("a body of form " + form.code(), form);
            if (body.kind().isKnown()) {
                bodies.add(body);
            }
            if (form.certainty() != Certainty.SURE) {
                bodies.add(body.withKind(BeneficiaryKind.PUBLIC_ESTABLISHMENT));
                bodies.add(body.withKind(BeneficiaryKind.STATE_SERVICE));
            }
        }
        return bodies;
    }

    private static List<Party> bodiesInDoubt(Collection<? extends LegalForm> forms) {
        List<Party> bodies = new ArrayList<>(List.of(Party.unknown()));
        for (LegalForm form : forms) {
            Party body = Party.of("a body of form " + form.code(), form);
            if (!body.kind().isKnown()) {
                bodies.add(body);
            }
        }
        return bodies;
    }
}
