package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Beneficiaries;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.PolicyRoles;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Who applies, under a call. */
final class Applicants {

    private final int mostPartners;
    private final List<Party> admitted;
    private final List<Party> fundable;
    private final List<Party> outsiders;
    private final List<Party> inDoubt;
    private final List<PolicyRole> roles;
    private final boolean kindMatters;
    private final boolean roleMatters;

    Applicants(Call call, Costing costing, Collection<? extends LegalForm> forms, int mostPartners) {
        this.mostPartners = mostPartners;
        Set<BeneficiaryKind> kinds = call.applicants()
                .beneficiaries()
                .map(Beneficiaries::kinds)
                .orElseGet(() -> EnumSet.allOf(BeneficiaryKind.class));
        List<Party> known = bodies(forms);
        admitted = only(known, kinds::contains);
        outsiders = only(known, kind -> !kinds.contains(kind));
        boolean byKind = call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(AidRate.ByKind.class::isInstance)
                .isPresent();
        fundable = byKind ? only(admitted, kind -> costing.isFundable(costing.rateOf(kind))) : admitted;
        inDoubt = bodiesInDoubt(forms);
        kindMatters = call.applicants()
                .beneficiaries()
                .filter(terms -> !terms.takesAll())
                .isPresent();
        roleMatters = call.applicants()
                .policyRoles()
                .filter(terms -> !terms.takesAll())
                .isPresent();
        roles = call
                .applicants()
                .policyRoles()
                .map(PolicyRoles::roles)
                .map(List::copyOf)
                .orElse(List.of(PolicyRole.values()))
                .stream()
                .sorted()
                .toList();
    }

    boolean arePossible() {
        return !fundable.isEmpty();
    }

    /** Applicants that may benefit, and all of whom is known that a call can ask. */
    Arbitrary<Applicant> sound() {
        return applicants(
                Arbitraries.of(arePossible() ? fundable : admitted),
                Arbitraries.of(roles).map(Fact::known),
                Arbitraries.of(admitted));
    }

    /** Ways to make an applicant one that may not benefit, none if everybody may. */
    List<Arbitrary<Alteration>> flaws() {
        List<Arbitrary<Alteration>> flaws = new ArrayList<>();
        if (kindMatters) {
            flaws.addAll(ledOrJoinedBy(outsiders));
        }
        if (roleMatters) {
            flaws.add(Arbitraries.of(Arrays.stream(PolicyRole.values())
                            .filter(role -> !roles.contains(role))
                            .toList())
                    .map(role -> dossier -> Optional.of(
                            dossier.withApplicant(dossier.applicant().running(role)))));
        }
        return flaws;
    }

    /** Ways to leave it open whether an applicant may benefit, none if everybody may. */
    List<Arbitrary<Alteration>> gaps() {
        List<Arbitrary<Alteration>> gaps = new ArrayList<>();
        if (kindMatters) {
            gaps.addAll(ledOrJoinedBy(inDoubt));
        }
        if (roleMatters) {
            gaps.add(Arbitraries.just(
                    dossier -> Optional.of(dossier.withApplicant(withRole(dossier.applicant(), Fact.unknown())))));
        }
        return gaps;
    }

    /** Applicants of any sort. */
    Arbitrary<Applicant> mixed(boolean gaps) {
        Arbitrary<Party> parties = Arbitraries.frequencyOf(
                Tuple.of(16, Arbitraries.of(admitted)),
                Tuple.of(outsiders.isEmpty() ? 0 : 1, Arbitraries.of(outsiders.isEmpty() ? admitted : outsiders)),
                Tuple.of(gaps ? 2 : 0, Arbitraries.of(inDoubt)));
        Arbitrary<Fact<PolicyRole>> known = Arbitraries.frequencyOf(
                Tuple.of(14, Arbitraries.of(roles).map(Fact::known)),
                Tuple.of(1, Arbitraries.of(PolicyRole.class).map(Fact::known)),
                Tuple.of(gaps ? 2 : 0, Arbitraries.just(Fact.unknown())));
        return applicants(parties, known, parties);
    }

    private Arbitrary<Applicant> applicants(
            Arbitrary<Party> leads, Arbitrary<Fact<PolicyRole>> known, Arbitrary<Party> partners) {
        Arbitrary<List<Party>> members = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(List.of())),
                Tuple.of(2, partners.list().ofMaxSize(mostPartners)));
        return Combinators.combine(leads, known, members, Arbitraries.of(false, true), Facts.maybe(deMinimisAid()))
                .as((lead, role, joined, recovers, aid) ->
                        new Applicant(lead, role, named(joined), Fact.known(recovers), aid));
    }

    private static Arbitrary<MonetaryAmount> deMinimisAid() {
        return Arbitraries.longs().between(0, 30_000_000).map(Euros::ofCents);
    }

    private List<Arbitrary<Alteration>> ledOrJoinedBy(List<Party> bodies) {
        Arbitrary<Alteration> led = Arbitraries.of(bodies).map(Applicants::ledBy);
        return mostPartners == 0
                ? List.of(led)
                : List.of(led, Arbitraries.of(bodies).map(this::joinedBy));
    }

    private static Alteration ledBy(Party lead) {
        return dossier -> {
            Applicant applicant = dossier.applicant();
            return Optional.of(dossier.withApplicant(new Applicant(
                    lead,
                    applicant.policyRole(),
                    applicant.members(),
                    applicant.recoversVat(),
                    applicant.deMinimisAid())));
        };
    }

    // Another partner, or another one in place of the last.
    private Alteration joinedBy(Party member) {
        return dossier -> {
            List<Party> members = new ArrayList<>(dossier.applicant().members());
            members.subList(Math.min(members.size(), mostPartners - 1), members.size())
                    .clear();
            members.add(member);
            return Optional.of(dossier.withApplicant(dossier.applicant().withMembers(named(members))));
        };
    }

    // Lines name the partner that bears them, whose name must differ from the others.
    private static List<Party> named(List<Party> partners) {
        List<Party> named = new ArrayList<>();
        for (Party partner : partners) {
            named.add(partner.withName("partner " + (named.size() + 1)));
        }
        return named;
    }

    static Applicant withRecoversVat(Applicant applicant, Fact<Boolean> recovers) {
        return new Applicant(
                applicant.lead(), applicant.policyRole(), applicant.members(), recovers, applicant.deMinimisAid());
    }

    private static Applicant withRole(Applicant applicant, Fact<PolicyRole> role) {
        return new Applicant(
                applicant.lead(), role, applicant.members(), applicant.recoversVat(), applicant.deMinimisAid());
    }

    private static List<Party> only(List<Party> parties, Predicate<BeneficiaryKind> which) {
        return parties.stream()
                .filter(party -> party.kind().find().filter(which).isPresent())
                .toList();
    }

    // A body of each kind, by the kind alone, and by every legal form that determines it.
    private static List<Party> bodies(Collection<? extends LegalForm> forms) {
        List<Party> bodies = new ArrayList<>();
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
