package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.text.Printed;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * The applicant: one body, alone or with further partners.
 *
 * <p>For example, with a partner:
 *
 * <pre>{@code
 * Applicant consortium = Applicant.of("Ville de Haut-Bourg", BeneficiaryKind.LOCAL_AUTHORITY)
 *         .running(PolicyRole.DIRECT)
 *         .joinedBy(Party.of("Les amis du vélo", BeneficiaryKind.ASSOCIATION));
 * }</pre>
 *
 * <p>For example, {@code Applicant.of("Communauté de communes du Haut Pays", form).running(PolicyRole.DIRECT)}.
 *
 * <p>Create one with {@link #of} and change it with the other methods: further components may follow.
 *
 * @param lead the body that applies
 * @param policyRole how it runs a public policy
 * @param members the further partners, empty for a body that applies alone
 * @param recoversVat whether it recovers VAT
 */
public record Applicant(
        @NotNull Party lead,
        @NotNull Fact<PolicyRole> policyRole,
        @NotNull List<@NotNull Party> members,
        @NotNull Fact<Boolean> recoversVat) {

    private static final Applicant UNKNOWN = new Applicant(Party.unknown(), Fact.unknown(), List.of(), Fact.unknown());

    /**
     * Checks that nothing is null and copies the partners.
     *
     * @param lead the body that applies
     * @param policyRole how it runs a public policy
     * @param members the further partners
     * @param recoversVat whether it recovers VAT
     */
    public Applicant {
        NoNulls.in(members, "members");
        NoNulls.among("recoversVat", recoversVat, "lead", lead, "policyRole", policyRole);
        members = List.copyOf(members);
    }

    /**
     * Returns an applicant of which nothing is known.
     *
     * @return the applicant
     */
    public static Applicant unknown() {
        return UNKNOWN;
    }

    /**
     * Returns an applicant by its name and legal form. All else is unknown.
     *
     * @param name the name
     * @param legalForm the legal form, which determines the kind of beneficiary unless it leaves doubt
     * @return the applicant
     */
    public static Applicant of(String name, LegalForm legalForm) {
        return of(Party.of(name, legalForm));
    }

    /**
     * Returns an applicant by its name and its declared kind. All else is unknown.
     *
     * @param name the name
     * @param kind the declared kind
     * @return the applicant
     */
    public static Applicant of(String name, BeneficiaryKind kind) {
        return of(Party.of(name, kind));
    }

    /**
     * Returns an applicant that is this body. All else is unknown.
     *
     * @param lead the body that applies
     * @return the applicant
     */
    public static Applicant of(Party lead) {
        return new Applicant(lead, Fact.unknown(), List.of(), Fact.unknown());
    }

    /**
     * Returns a copy with this role in a public policy. Default: unknown.
     *
     * @param role the role
     * @return the changed copy
     */
    public Applicant running(PolicyRole role) {
        Objects.requireNonNull(role, "role");
        return new Applicant(lead, Fact.known(role), members, recoversVat);
    }

    /**
     * Returns a copy with an answer of the applicant itself to a criterion of the call. Default: unknown.
     *
     * @param criterion the criterion
     * @param answer the answer, which replaces any other to the same criterion
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the criterion does not take the answer, or is not asked
     *     of the applicant or each party; the message names the answers that it takes, or where to answer it
     */
    public Applicant answering(Criterion criterion, Answer answer) {
        return new Applicant(lead.answering(criterion, answer), policyRole, members, recoversVat);
    }

    /**
     * Returns a copy with one more partner. Default: none.
     *
     * @param member the partner
     * @return the changed copy
     */
    public Applicant joinedBy(Party member) {
        Objects.requireNonNull(member, "member");
        List<Party> more = new ArrayList<>(members);
        more.add(member);
        return withMembers(more);
    }

    /**
     * Returns a copy with these partners and no others. Default: none.
     *
     * @param members the further partners
     * @return the changed copy
     */
    public Applicant withMembers(List<Party> members) {
        return new Applicant(lead, policyRole, members, recoversVat);
    }

    /**
     * Returns the partners by name, except those that share a name with another partner.
     *
     * @return the partners that a name identifies, in their order
     */
    public Map<String, Party> membersByName() {
        Map<String, Party> byName = new LinkedHashMap<>();
        members.forEach(member -> member.name().ifPresent(name -> byName.put(name, member)));
        byName.keySet().removeAll(sharedNames());
        return Collections.unmodifiableMap(byName);
    }

    private Set<String> sharedNames() {
        Set<String> names = new HashSet<>();
        Set<String> shared = new HashSet<>();
        members.forEach(member -> member.name().filter(name -> !names.add(name)).ifPresent(shared::add));
        return shared;
    }

    /**
     * Checks that each partner who bears a cost line is {@linkplain #membersByName identified by its name}.
     *
     * @param lines the cost lines of the operation
     * @return every error with its place in the dossier, such as {@code operation.costLines[2].partner}
     */
    public List<LocatedFault> faultsOf(List<CostLine> lines) {
        NoNulls.in(lines, "lines");
        Set<String> known = membersByName().keySet();
        Set<String> shared = sharedNames();
        List<LocatedFault> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> partner = lines.get(i).partner();
            if (partner.isPresent() && !known.contains(partner.get())) {
                String line = lines.get(i).id().orElse(Integer.toString(i + 1));
                faults.add(
                        new LocatedFault(FactKind.PARTNER.path(i), unknownPartner(partner.get(), line, known, shared)));
            }
        }
        return faults;
    }

    // Without the name: what refuses a dossier may be logged.
    private static Fault unknownPartner(String name, String line, Set<String> known, Set<String> shared) {
        String variant = shared.contains(name) ? "partner.shared" : known.isEmpty() ? "partner.none" : "partner";
        return Fault.of(FaultCode.UNKNOWN_VALUE, variant, Map.of("line", line));
    }

    /**
     * Refuses a cost line whose partner is not a member. Most dossiers name none: the members are then not looked up.
     */
    void requirePartnersOf(List<CostLine> lines) {
        for (CostLine line : lines) {
            if (line.partner().isPresent()) {
                faultsOf(lines).stream().findFirst().ifPresent(fault -> {
                    throw fault.fault().asException();
                });
                return;
            }
        }
    }

    /**
     * Returns a copy that states whether the applicant recovers VAT. Default: unknown.
     *
     * @param recovers whether it recovers VAT
     * @return the changed copy
     */
    public Applicant recoveringVat(boolean recovers) {
        return new Applicant(lead, policyRole, members, Fact.known(recovers));
    }

    /**
     * Returns a copy with de minimis aid received for an economic activity (regulation (EU) 2023/2831). Default:
     * unknown.
     *
     * @param amount the aid in euros over three rolling years, 0.00 for none
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public Applicant withDeMinimisAid(MonetaryAmount amount) {
        Objects.requireNonNull(amount, "amount");
        return new Applicant(lead.withDeMinimisAid(amount), policyRole, members, recoversVat);
    }

    /**
     * Returns the de minimis aid that the body that applies received earlier.
     *
     * @return the aid in euros
     */
    public Fact<MonetaryAmount> deMinimisAid() {
        return lead.deMinimisAid();
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Applicant", "kind", lead.kind(), "policyRole", policyRole, "members", members.size());
    }
}
