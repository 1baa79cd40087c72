package io.github.federules.core.dossier;

import io.github.federules.core.constraint.EuroAmount;
import io.github.federules.core.constraint.NotBlankText;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * One line of the costs of an operation, net of VAT.
 *
 * <p>For example, {@code CostLine.staff("Cheffe de projet", euros("48000.00")).withPerson("P1").withShare(fte("0.50"))}.
 *
 * @param id what the line is called in the dossier, each once; empty for its position from 1, not null
 * @param nature what it pays for, not null
 * @param label what people call it, or empty, not null
 * @param person who is paid, on a staff line; empty for a person of its own, not null
 * @param share the share of a full-time equivalent of that person, on a staff line, not null
 * @param amount the cost in euros net of VAT, from 0 to 999 999 999 999.99, with at most two decimals, not null
 * @param vat the value added tax on it in euros, 0.00 where none is given, not null
 * @param partner the name of the partner who bears it; empty for the body that applies, not null
 */
public record CostLine(
        @NotNull Optional<@NotBlankText String> id,
        @NotNull CostNature nature,
        @NotNull Optional<String> label,
        @NotNull Optional<@NotBlankText String> person,
        @NotNull Fact<FteShare> share,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount amount,
        @NotNull @PositiveOrZero @EuroAmount MonetaryAmount vat,
        @NotNull Optional<@NotBlankText String> partner) {

    /**
     * Checks the amount and brings it into its canonical form; a person or a share stands on a staff line only.
     *
     * @param id what the line is called in the dossier, not null
     * @param nature what it pays for, not null
     * @param label what people call it, not null
     * @param person who is paid, not null
     * @param share the share of a full-time equivalent, not null
     * @param amount the cost, not null
     * @param vat the value added tax on it, not null
     * @param partner the name of the partner who bears it, not null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is negative, too large, too precise or not
     *     in euros, an identifier, a person or a partner is blank, or a person or a share stands on a line that is not staff
     */
    @Coherent
    public CostLine {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(share, "share");
        requireText(id, "id");
        requireText(person, "person");
        requireText(partner, "partner");
        if (nature != CostNature.STAFF && (person.isPresent() || share.isKnown())) {
            throw Fault.of(FaultCode.NOT_STAFF, Map.of("nature", nature.name())).asException();
        }
        amount = Euros.checked(amount);
        vat = Euros.checked(vat);
    }

    /**
     * Obtains a line of staff of a person of its own, whose share is not known.
     *
     * @param label what people call it, not null
     * @param amount the cost in euros net of VAT, not null
     * @return the line, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public static CostLine staff(String label, MonetaryAmount amount) {
        return of(CostNature.STAFF, label, amount);
    }

    /**
     * Obtains a line of any nature.
     *
     * @param nature what it pays for, not null
     * @param label what people call it, not null
     * @param amount the cost in euros net of VAT, not null
     * @return the line, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public static CostLine of(CostNature nature, String label, MonetaryAmount amount) {
        return of(nature, amount).withLabel(label);
    }

    /**
     * Obtains a line of any nature without a label.
     *
     * @param nature what it pays for, not null
     * @param amount the cost in euros net of VAT, not null
     * @return the line, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public static CostLine of(CostNature nature, MonetaryAmount amount) {
        return new CostLine(
                Optional.empty(),
                nature,
                Optional.empty(),
                Optional.empty(),
                Fact.unknown(),
                amount,
                Euros.ZERO,
                Optional.empty());
    }

    /**
     * Gives a copy that is called otherwise in the dossier.
     *
     * @param id the identifier, not blank, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the identifier is blank
     */
    public CostLine withId(String id) {
        return new CostLine(Optional.of(id), nature, label, person, share, amount, vat, partner);
    }

    /**
     * Gives a copy that people call otherwise.
     *
     * @param label the label, not null
     * @return the changed copy, never null
     */
    public CostLine withLabel(String label) {
        return new CostLine(id, nature, Optional.of(label), person, share, amount, vat, partner);
    }

    /**
     * Gives a copy that pays this person. Several lines of one person add up their cost, and count the highest share that
     * any of them states.
     *
     * @param person the person, not blank, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the person is blank or the line is not staff
     */
    public CostLine withPerson(String person) {
        return new CostLine(id, nature, label, Optional.of(person), share, amount, vat, partner);
    }

    /**
     * Gives a copy with a share of a full-time equivalent.
     *
     * @param share the share, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the line is not staff
     */
    public CostLine withShare(FteShare share) {
        return new CostLine(id, nature, label, person, Fact.known(share), amount, vat, partner);
    }

    /**
     * Gives a copy that costs another amount.
     *
     * @param amount the cost in euros net of VAT, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public CostLine withAmount(MonetaryAmount amount) {
        return new CostLine(id, nature, label, person, share, amount, vat, partner);
    }

    /**
     * Gives a copy with value added tax, which counts where a call pays it and the applicant cannot recover it.
     *
     * @param vat the tax in euros, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the amount cannot be one
     */
    public CostLine withVat(MonetaryAmount vat) {
        return new CostLine(id, nature, label, person, share, amount, vat, partner);
    }

    /**
     * Gives a copy that a partner bears, instead of the body that applies.
     *
     * @param partner the name of the partner, not blank, not null
     * @return the changed copy, never null
     * @throws io.github.federules.core.fault.InvalidFactException if the name is blank
     */
    public CostLine withPartner(String partner) {
        return new CostLine(id, nature, label, person, share, amount, vat, Optional.of(partner));
    }

    private static void requireText(Optional<String> text, String field) {
        if (text.isPresent() && text.get().isBlank()) {
            throw Fault.of(FaultCode.MISSING, "blank", Map.of("field", field)).asException();
        }
    }
}
