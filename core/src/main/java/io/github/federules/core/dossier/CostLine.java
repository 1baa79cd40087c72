package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.constraint.EuroAmount;
import io.github.federules.core.constraint.NotBlankText;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import io.github.federules.core.text.Printed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * One line of the costs of an operation, in euros net of VAT.
 *
 * <p>For example:
 *
 * <pre>{@code
 * CostLine.staff("Cheffe de projet", euros("48000.00")).withPerson("P1").withShare(fte("0.50"))
 * }</pre>
 *
 * <p>Create one with {@link #staff} or {@link #of} and change it with the methods that begin with {@code with}: further
 * components may follow.
 *
 * @param id the identifier of the line, unique in the operation; empty for its position from 1
 * @param nature the nature of the cost
 * @param label the label of the line for people, or empty
 * @param person the person paid by a staff line; empty for a person whom no other line pays
 * @param share the share of an FTE (full-time equivalent) of that person, on a staff line
 * @param amount the cost in euros net of VAT, from 0 to 999,999,999,999.99, with at most two decimals
 * @param vat the VAT on it in euros, from 0 to 999,999,999,999.99
 * @param partner the name of the partner who bears it; empty for the body that applies
 * @param answers its answers to the criteria of the call on cost lines
 * @param quantity what it states instead of an amount where the call pays a price for each unit, or empty; the amount is then
 *     0.00
 * @param open whether neither an amount nor a quantity is known yet; the amount is then 0.00
 */
public record CostLine(
        @NotNull Optional<@NotBlankText String> id,
        @NotNull CostNature nature,
        @NotNull Optional<String> label,
        @NotNull Optional<@NotBlankText String> person,
        @NotNull Fact<FteShare> share,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount amount,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount vat,
        @NotNull Optional<@NotBlankText String> partner,
        @NotNull Answers answers,
        @NotNull Optional<@Valid Quantity> quantity,
        boolean open) {

    /**
     * Checks the amounts and brings them into their canonical form. A person and a share are allowed only on a staff
     * line.
     *
     * @param id the identifier of the line
     * @param nature the nature of the cost
     * @param label the label of the line for people
     * @param person the person paid
     * @param share the share of an FTE
     * @param amount the cost
     * @param vat the VAT on it
     * @param partner the name of the partner who bears it
     * @param answers its answers to the criteria of the call on cost lines
     * @param quantity what it states instead of an amount
     * @param open whether neither an amount nor a quantity is known yet
     * @throws io.github.federules.core.fault.InvalidFactException if an amount is negative, too large, too precise or
     *     not in euros, an identifier, a person or a partner is blank, or a line that is not staff has a person or a
     *     share
     */
    public CostLine {
        NoNulls.among("id", id, "person", person, "amount", amount, "vat", vat, "partner", partner);
        NoNulls.among("nature", nature, "label", label, "share", share, "answers", answers, "quantity", quantity);
        if (quantity.isPresent() && (open || !amount.isZero())) {
            throw (quantity.get().units().isEmpty()
                            ? Fault.of(FaultCode.AMOUNT_AND_QUANTITY, "annualCost", Map.of())
                            : Fault.of(FaultCode.AMOUNT_AND_QUANTITY, Map.of()))
                    .asException();
        }
        requireText(id, "id");
        requireText(person, "person");
        requireText(partner, "partner");
        if (nature.family() != CostFamily.STAFF && (person.isPresent() || share.isKnown())) {
            throw Fault.of(FaultCode.NOT_STAFF, Map.of("nature", nature.code())).asException();
        }
        amount = Euros.checked(amount);
        vat = Euros.checked(vat);
    }

    /**
     * Returns a staff line of a person whom no other line pays. The share of an FTE is unknown, and the VAT is 0.00.
     *
     * @param label the label of the line for people
     * @param amount the cost in euros net of VAT, from 0 to 999,999,999,999.99
     * @return the line
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public static CostLine staff(String label, MonetaryAmount amount) {
        return of(CostNature.STAFF, label, amount);
    }

    /**
     * Returns a line of any nature. The VAT is 0.00.
     *
     * @param nature the nature of the cost
     * @param label the label of the line for people
     * @param amount the cost in euros net of VAT, from 0 to 999,999,999,999.99
     * @return the line
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public static CostLine of(CostNature nature, String label, MonetaryAmount amount) {
        Objects.requireNonNull(label, "label");
        return of(Optional.empty(), nature, Optional.of(label), Fact.unknown(), amount);
    }

    /**
     * Returns a line of any nature without a label. The VAT is 0.00.
     *
     * @param nature the nature of the cost
     * @param amount the cost in euros net of VAT, from 0 to 999,999,999,999.99
     * @return the line
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public static CostLine of(CostNature nature, MonetaryAmount amount) {
        return of(Optional.empty(), nature, Optional.empty(), Fact.unknown(), amount);
    }

    /**
     * Returns a line of any nature whose amount is not known yet, so that further costs may follow. The VAT is 0.00.
     *
     * <p>For example, {@code CostLine.of(CostNature.STUDIES, "Étude des itinéraires")} in a draft.
     *
     * @param nature the nature of the cost
     * @param label the label of the line for people
     * @return the line, with the amount 0.00
     */
    public static CostLine of(CostNature nature, String label) {
        return of(nature, label, Euros.ZERO).withoutAmount();
    }

    /** Returns a line of nobody by name, without VAT. */
    static CostLine of(
            Optional<String> id,
            CostNature nature,
            Optional<String> label,
            Fact<FteShare> share,
            MonetaryAmount amount) {
        Optional<String> nobody = Optional.empty();
        return new CostLine(
                id, nature, label, nobody, share, amount, Euros.ZERO, nobody, Answers.none(), Optional.empty(), false);
    }

    /**
     * Returns a copy with this identifier. Default: its position from 1.
     *
     * @param id the identifier, not blank
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the identifier is blank
     */
    public CostLine withId(String id) {
        Objects.requireNonNull(id, "id");
        return new CostLine(
                Optional.of(id), nature, label, person, share, amount, vat, partner, answers, quantity, open);
    }

    /**
     * Returns a copy with this label.
     *
     * @param label the label
     * @return the changed copy
     */
    public CostLine withLabel(String label) {
        Objects.requireNonNull(label, "label");
        return new CostLine(
                id, nature, Optional.of(label), person, share, amount, vat, partner, answers, quantity, open);
    }

    /**
     * Returns a copy that pays this person. Default: a person whom no other line pays.
     *
     * <p>The costs of all lines of one person are added up; the share of the person is the highest that any of them
     * states.
     *
     * @param person the person, not blank
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the person is blank, or the line is not staff
     */
    public CostLine withPerson(String person) {
        Objects.requireNonNull(person, "person");
        return new CostLine(
                id, nature, label, Optional.of(person), share, amount, vat, partner, answers, quantity, open);
    }

    /**
     * Returns a copy with this share of an FTE. Default: unknown.
     *
     * @param share the share that the person works on the operation
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the line is not staff
     */
    public CostLine withShare(FteShare share) {
        Objects.requireNonNull(share, "share");
        return new CostLine(
                id, nature, label, person, Fact.known(share), amount, vat, partner, answers, quantity, open);
    }

    /**
     * Returns a copy with this amount.
     *
     * @param amount the cost in euros net of VAT, from 0 to 999,999,999,999.99
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public CostLine withAmount(MonetaryAmount amount) {
        return new CostLine(id, nature, label, person, share, amount, vat, partner, answers, Optional.empty(), false);
    }

    /**
     * Returns a copy with this VAT. Default: 0.00. It counts under a call that pays VAT, if the applicant cannot
     * recover it.
     *
     * @param vat the VAT in euros, from 0 to 999,999,999,999.99
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or
     *     not in euros
     */
    public CostLine withVat(MonetaryAmount vat) {
        return new CostLine(id, nature, label, person, share, amount, vat, partner, answers, quantity, open);
    }

    /**
     * Returns a copy that this partner bears. Default: the body that applies.
     *
     * @param partner the name of the partner, not blank
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the name is blank
     */
    public CostLine withPartner(String partner) {
        Objects.requireNonNull(partner, "partner");
        return new CostLine(
                id, nature, label, person, share, amount, vat, Optional.of(partner), answers, quantity, open);
    }

    /**
     * Returns a copy whose amount is not known yet, so that further costs may follow.
     *
     * @return the changed copy, with the amount 0.00
     */
    public CostLine withoutAmount() {
        return new CostLine(
                id, nature, label, person, share, Euros.ZERO, Euros.ZERO, partner, answers, Optional.empty(), true);
    }

    /**
     * Returns a copy that states a quantity instead of an amount, for a call that pays a price for each unit.
     *
     * @param quantity the quantity
     * @return the changed copy, with the amount 0.00
     */
    public CostLine withQuantity(Quantity quantity) {
        Objects.requireNonNull(quantity, "quantity");
        return new CostLine(
                id, nature, label, person, share, Euros.ZERO, vat, partner, answers, Optional.of(quantity), false);
    }

    /**
     * Returns a line of any nature that states a quantity instead of an amount, for a call that pays a price for each unit.
     *
     * <p>For example, {@code CostLine.of(CostNature.STAFF, "Cheffe de projet", Quantity.of("0.7"))} states 0.7 of a month.
     *
     * @param nature the nature of the cost
     * @param label the label of the line for people
     * @param quantity the quantity
     * @return the line
     */
    public static CostLine of(CostNature nature, String label, Quantity quantity) {
        return of(nature, label, Euros.ZERO).withQuantity(quantity);
    }

    /**
     * Returns a copy with an answer to a criterion of the call on cost lines.
     *
     * @param criterion the criterion
     * @param answer the answer, which replaces any other to the same criterion
     * @return the changed copy
     * @throws io.github.federules.core.fault.InvalidFactException if the criterion does not take the answer, or is not asked
     *     of cost lines; the message names the answers that it takes, or where to answer it
     */
    public CostLine answering(Criterion criterion, Answer answer) {
        return withAnswers(Dossier.AnsweredSubjects.COST_LINE.with(answers, criterion, answer));
    }

    /**
     * Returns a copy with these answers and no others.
     *
     * @param answers the answers to the criteria of the call on cost lines
     * @return the changed copy
     */
    public CostLine withAnswers(Answers answers) {
        return new CostLine(id, nature, label, person, share, amount, vat, partner, answers, quantity, open);
    }

    private static void requireText(Optional<String> text, String field) {
        if (text.isPresent() && text.get().isBlank()) {
            throw Fault.of(FaultCode.MISSING, "blank", Map.of("field", field)).asException();
        }
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line(
                "CostLine", "id", id, "nature", nature, "amount", amount, "quantity", quantity, "share", share);
    }
}
