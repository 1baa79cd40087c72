package io.github.federules.core.dossier;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.money.MonetaryAmount;

/**
 * Who applies: one body, alone or with further partners.
 *
 * <p>For example, {@code Applicant.of("Communauté de communes du Haut Pays", form).running(PolicyRole.DIRECT)}.
 *
 * @param lead the body that applies, not null
 * @param policyRole how it runs a public policy, not null
 * @param members the further partners, empty for a body that applies alone, not null
 * @param recoversVat whether it recovers value added tax, not null
 * @param deMinimisAid the de minimis aid in euros that it had over three years for an economic activity, not null
 */
public record Applicant(
        @NotNull Party lead,
        @NotNull Fact<PolicyRole> policyRole,
        @NotNull List<@NotNull Party> members,
        @NotNull Fact<Boolean> recoversVat,
        @NotNull Fact<MonetaryAmount> deMinimisAid) {

    private static final Applicant UNKNOWN =
            new Applicant(Party.unknown(), Fact.unknown(), List.of(), Fact.unknown(), Fact.unknown());

    /**
     * Checks that nothing is null and keeps a copy of the partners.
     *
     * @param lead the body that applies, not null
     * @param policyRole how it runs a public policy, not null
     * @param members the further partners, not null
     * @param recoversVat whether it recovers value added tax, not null
     * @param deMinimisAid the de minimis aid that it had, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the de minimis aid cannot be an amount
     */
    @Coherent
    public Applicant {
        deMinimisAid = deMinimisAid.map(Euros::checked);
        Objects.requireNonNull(recoversVat, "recoversVat");
        Objects.requireNonNull(lead, "lead");
        Objects.requireNonNull(policyRole, "policyRole");
        members = List.copyOf(members);
    }

    /**
     * Obtains an applicant of which nothing is known.
     *
     * @return the applicant, never null
     */
    public static Applicant unknown() {
        return UNKNOWN;
    }

    /**
     * Obtains an applicant by its name and legal form.
     *
     * @param name what it is called, not null
     * @param legalForm its legal form, not null
     * @return the applicant, never null
     */
    public static Applicant of(String name, LegalForm legalForm) {
        return of(Party.of(name, legalForm));
    }

    /**
     * Obtains an applicant by its name and the kind that it says it is.
     *
     * @param name what it is called, not null
     * @param kind the kind, not null
     * @return the applicant, never null
     */
    public static Applicant of(String name, BeneficiaryKind kind) {
        return of(Party.of(name, kind));
    }

    /**
     * Obtains an applicant that is a body already described.
     *
     * @param lead the body that applies, not null
     * @return the applicant, never null
     */
    public static Applicant of(Party lead) {
        return new Applicant(lead, Fact.unknown(), List.of(), Fact.unknown(), Fact.unknown());
    }

    /**
     * Gives a copy that runs a public policy in this way.
     *
     * @param role the role, not null
     * @return the changed copy, never null
     */
    public Applicant running(PolicyRole role) {
        return new Applicant(lead, Fact.known(role), members, recoversVat, deMinimisAid);
    }

    /**
     * Gives a copy with one more partner.
     *
     * @param member the partner, not null
     * @return the changed copy, never null
     */
    public Applicant joinedBy(Party member) {
        List<Party> more = new ArrayList<>(members);
        more.add(member);
        return withMembers(more);
    }

    /**
     * Gives a copy with these partners and no others.
     *
     * @param members the further partners, not null
     * @return the changed copy, never null
     */
    public Applicant withMembers(List<Party> members) {
        return new Applicant(lead, policyRole, members, recoversVat, deMinimisAid);
    }

    /**
     * Gives the members by name, but those whose name another member bears as well.
     *
     * @return the members who can be told by name, in their order, never null
     */
    public Map<String, Party> membersByName() {
        Map<String, Party> byName = new LinkedHashMap<>();
        Set<String> shared = new HashSet<>();
        for (Party member : members) {
            member.name().filter(name -> byName.put(name, member) != null).ifPresent(shared::add);
        }
        byName.keySet().removeAll(shared);
        return Collections.unmodifiableMap(byName);
    }

    /**
     * Finds the cost lines that a partner bears who does not take part: who bears one must be {@linkplain #membersByName
     * told by name}.
     *
     * @param lines the cost lines of the operation, not null
     * @return every fault, with its place in the dossier such as {@code operation.costLines[2].partner}, never null
     */
    public List<LocatedFault> faultsOf(List<CostLine> lines) {
        Set<String> known = membersByName().keySet();
        List<LocatedFault> faults = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String path = "operation.costLines[" + i + "].partner";
            lines.get(i).partner().filter(name -> !known.contains(name)).ifPresent(name -> {
                Map<String, String> values = Map.of("value", name, "allowed", String.join(", ", known));
                faults.add(new LocatedFault(path, Fault.of(FaultCode.UNKNOWN_VALUE, "partner", values)));
            });
        }
        return faults;
    }

    /**
     * Gives a copy that recovers value added tax, or does not.
     *
     * @param recovers whether it does
     * @return the changed copy, never null
     */
    public Applicant recoveringVat(boolean recovers) {
        return new Applicant(lead, policyRole, members, Fact.known(recovers), deMinimisAid);
    }

    /**
     * Gives a copy that carries out an economic activity, and had de minimis aid for it.
     *
     * @param amount the aid in euros over three rolling years, 0.00 for none, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public Applicant withDeMinimisAid(MonetaryAmount amount) {
        return new Applicant(lead, policyRole, members, recoversVat, Fact.known(amount));
    }
}
