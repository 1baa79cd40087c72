package io.github.federules.core.dossier;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A body that takes part in an operation: the one that applies, or a further partner.
 *
 * @param name what it is called, or empty, not null
 * @param legalForm its legal form, or empty, not null
 * @param declaredKind the kind that it says it is, not null
 */
public record Party(
        @NotNull Optional<String> name,
        @NotNull Optional<LegalForm> legalForm,
        @NotNull Fact<BeneficiaryKind> declaredKind) {

    private static final Party UNKNOWN = new Party(Optional.empty(), Optional.empty(), Fact.unknown());

    /**
     * Checks that the declared kind is the one of a legal form that leaves no doubt.
     *
     * @param name what it is called, or empty, not null
     * @param legalForm its legal form, or empty, not null
     * @param declaredKind the kind that it says it is, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the declared kind differs from the one of a legal form
     *     that is sure
     */
    @Coherent
    public Party {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(declaredKind, "declaredKind");
        if (legalForm.isPresent() && declaredKind instanceof Fact.Known<BeneficiaryKind> declared) {
            LegalForm form = legalForm.get();
            Optional<BeneficiaryKind> sure = form.findKind().filter(kind -> form.certainty() == Certainty.SURE);
            if (sure.isPresent() && sure.get() != declared.value()) {
                throw Fault.of(
                                FaultCode.KIND_CONTRADICTS_LEGAL_FORM,
                                Map.of(
                                        "value", declared.value().name(),
                                        "form", form.code() + " (" + form.label() + ")",
                                        "kind", sure.get().name()))
                        .asException();
            }
        }
    }

    /**
     * Obtains a body of which nothing is known.
     *
     * @return the body, never null
     */
    public static Party unknown() {
        return UNKNOWN;
    }

    /**
     * Obtains a body by its name and legal form.
     *
     * @param name what it is called, not null
     * @param legalForm its legal form, not null
     * @return the body, never null
     */
    public static Party of(String name, LegalForm legalForm) {
        return new Party(Optional.of(name), Optional.of(legalForm), Fact.unknown());
    }

    /**
     * Obtains a body by its name and the kind that it says it is.
     *
     * @param name what it is called, not null
     * @param kind the kind, not null
     * @return the body, never null
     */
    public static Party of(String name, BeneficiaryKind kind) {
        return new Party(Optional.of(name), Optional.empty(), Fact.known(kind));
    }

    /**
     * Gives a copy that is called otherwise.
     *
     * @param name what it is called, not null
     * @return the changed copy, never null
     */
    public Party withName(String name) {
        return new Party(Optional.of(name), legalForm, declaredKind);
    }

    /**
     * Gives a copy with another legal form.
     *
     * @param legalForm the legal form, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the declared kind contradicts the form
     */
    public Party withLegalForm(LegalForm legalForm) {
        return new Party(name, Optional.of(legalForm), declaredKind);
    }

    /**
     * Gives a copy that says it is of a kind.
     *
     * @param kind the kind, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the legal form is of another kind without doubt
     */
    public Party withKind(BeneficiaryKind kind) {
        return new Party(name, legalForm, Fact.known(kind));
    }

    /**
     * Gives the kind that the body is taken to be: the declared one, else the one that its legal form makes sure or
     * probable.
     *
     * @return the kind, unknown where neither tells, never null
     */
    public Fact<BeneficiaryKind> kind() {
        if (declaredKind.isKnown()) {
            return declaredKind;
        }
        return Fact.ofNullable(legalForm
                .filter(form -> form.certainty() != Certainty.REVIEW)
                .flatMap(LegalForm::findKind)
                .orElse(null));
    }
}
