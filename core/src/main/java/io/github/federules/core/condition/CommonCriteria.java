package io.github.federules.core.condition;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.Phrasebook;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The criteria that no call asks for, because every dossier has a place for them. */
public final class CommonCriteria {

    /** The kind of body that a party is: the names of {@link BeneficiaryKind}. */
    public static final Criterion KIND = kind();

    /** The legal form of a party, by its code in the nomenclature. */
    public static final Criterion LEGAL_FORM =
            Criterion.coded("LEGAL_FORM", Subject.PARTY, text("criterion.LEGAL_FORM"), "legal-form");

    /** The role of the applicant in a public policy: the names of {@link PolicyRole}. */
    public static final Criterion POLICY_ROLE = policyRole();

    private static final List<Criterion> ALL = List.of(KIND, LEGAL_FORM, POLICY_ROLE);

    private CommonCriteria() {}

    /**
     * Returns all of them.
     *
     * @return the criteria
     */
    public static List<Criterion> all() {
        return ALL;
    }

    /**
     * Returns the one with a code.
     *
     * @param code the code of a criterion
     * @return the criterion, or empty if a call has to ask for it
     */
    public static Optional<Criterion> find(String code) {
        Objects.requireNonNull(code, "code");
        for (Criterion criterion : ALL) {
            if (criterion.code().equals(code)) {
                return Optional.of(criterion);
            }
        }
        return Optional.empty();
    }

    private static Criterion kind() {
        Criterion criterion = Criterion.named("KIND", Subject.PARTY, text("criterion.KIND"));
        for (BeneficiaryKind kind : BeneficiaryKind.values()) {
            criterion = criterion.withAnswer(kind.name(), text("kind." + kind.name()));
        }
        return criterion;
    }

    private static Criterion policyRole() {
        Criterion criterion = Criterion.named(
                FactKind.POLICY_ROLE.name(), Subject.APPLICANT, text("criterion." + FactKind.POLICY_ROLE));
        for (PolicyRole role : PolicyRole.values()) {
            criterion = criterion.withAnswer(role.name(), text("role." + role.name()));
        }
        return criterion;
    }

    private static LocalizedText text(String key) {
        return LocalizedText.of(locale -> Phrasebook.in(locale).phrase(key));
    }
}
