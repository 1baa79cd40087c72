package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import io.github.federules.core.text.Printed;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * A body that takes part in an operation: the one that applies, or a further partner.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Party partner = Party.of("Les amis du vélo", BeneficiaryKind.ASSOCIATION)
 *         .withDeMinimisAid(euros("0.00"));
 * }</pre>
 *
 * @param name its name, or empty
 * @param legalForm its legal form, or empty
 * @param declaredKind the kind that it declares
 * @param answers its answers to the criteria of the call
 * @param deMinimisAid the de minimis aid in euros that it received over three years for an economic activity
 *     (regulation (EU) 2023/2831, article 3), from 0 to 999,999,999,999.99
 */
public record Party(
        @NotNull Optional<String> name,
        @NotNull Optional<LegalForm> legalForm,
        @NotNull Fact<BeneficiaryKind> declaredKind,
        @NotNull Answers answers,
        @NotNull Fact<MonetaryAmount> deMinimisAid) {

    private static final Party UNKNOWN =
            new Party(Optional.empty(), Optional.empty(), Fact.unknown(), Answers.none(), Fact.unknown());

    /**
     * Checks that the declared kind does not contradict the legal form.
     *
     * @param name its name, or empty
     * @param legalForm its legal form, or empty
     * @param declaredKind the kind that it declares
     * @param answers its answers to the criteria of the call
     * @param deMinimisAid the de minimis aid that it received
     * @throws io.github.federules.core.fault.InvalidFactException if the declared kind differs from the kind that the
     *     legal form determines for sure
     */
    public Party {
        NoNulls.among("legalForm", legalForm, "name", name, "declaredKind", declaredKind, "answers", answers);
        Objects.requireNonNull(deMinimisAid, "deMinimisAid");
        deMinimisAid = deMinimisAid.map(Euros::checked);
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
     * Returns a body of which nothing is known.
     *
     * @return the body
     */
    public static Party unknown() {
        return UNKNOWN;
    }

    /**
     * Returns a body by its name and legal form.
     *
     * @param name the name
     * @param legalForm the legal form, which determines the kind of beneficiary unless it leaves doubt
     * @return the body
     */
    public static Party of(String name, LegalForm legalForm) {
        NoNulls.among("name", name, "legalForm", legalForm);
        return new Party(Optional.of(name), Optional.of(legalForm), Fact.unknown(), Answers.none(), Fact.unknown());
    }

    /**
     * Returns a body by its name and its declared kind.
     *
     * @param name the name
     * @param kind the declared kind
     * @return the body
     */
    public static Party of(String name, BeneficiaryKind kind) {
        NoNulls.among("name", name, "kind", kind);
        return new Party(Optional.of(name), Optional.empty(), Fact.known(kind), Answers.none(), Fact.unknown());
    }

    /**
     * Returns a copy with this name.
     *
     * @param name the name
     * @return the changed copy
     */
    public Party withName(String name) {
        Objects.requireNonNull(name, "name");
        return new Party(Optional.of(name), legalForm, declaredKind, answers, deMinimisAid);
    }

    /**
     * Returns a copy with this legal form.
     *
     * @param legalForm the legal form
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the declared kind differs from the kind that the
     *     legal form determines for sure
     */
    public Party withLegalForm(LegalForm legalForm) {
        Objects.requireNonNull(legalForm, "legalForm");
        return new Party(name, Optional.of(legalForm), declaredKind, answers, deMinimisAid);
    }

    /**
     * Returns a copy with this declared kind.
     *
     * @param kind the declared kind
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the legal form determines another kind for sure
     */
    public Party withKind(BeneficiaryKind kind) {
        Objects.requireNonNull(kind, "kind");
        return new Party(name, legalForm, Fact.known(kind), answers, deMinimisAid);
    }

    /**
     * Returns a copy with the de minimis aid that it received earlier.
     *
     * @param aid the aid in euros
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the aid is negative, too large, too precise or not in euros
     */
    public Party withDeMinimisAid(MonetaryAmount aid) {
        return new Party(name, legalForm, declaredKind, answers, Fact.known(Objects.requireNonNull(aid, "aid")));
    }

    /**
     * Returns a copy with an answer to a criterion of the call.
     *
     * <p>For example, {@code party.answering(SIZE, Answer.of("SMALL"))}.
     *
     * @param criterion the criterion
     * @param answer the answer, which replaces any other to the same criterion
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the criterion does not take the answer, or is not asked
     *     of a party or the applicant; the message names the answers that it takes, or where to answer it
     */
    public Party answering(Criterion criterion, Answer answer) {
        return withAnswers(Dossier.AnsweredSubjects.PARTY.with(answers, criterion, answer));
    }

    /**
     * Returns a copy with these answers and no others.
     *
     * @param answers the answers to the criteria of the call
     * @return the changed copy
     */
    public Party withAnswers(Answers answers) {
        return new Party(name, legalForm, declaredKind, answers, deMinimisAid);
    }

    /**
     * Returns the kind of the body: the declared kind, or else the one that its legal form makes sure or probable.
     *
     * @return the kind, unknown if neither determines it
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

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("Party", "name", name, "kind", kind());
    }
}
