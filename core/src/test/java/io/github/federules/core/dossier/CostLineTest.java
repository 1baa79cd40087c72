package io.github.federules.core.dossier;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.AmountOfAnotherLibrary;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.Monetary;
import javax.money.MonetaryAmount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.javamoney.moneta.FastMoney;
import org.javamoney.moneta.Money;
import org.javamoney.moneta.RoundedMoney;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CostLineTest {

    private static final CostLine STAFF = CostLine.staff("Cheffe de projet", euros("48000.00"));

    @Test
    void a_line_has_the_facts_that_were_stated() {
        CostLine line = STAFF.withId("c1").withPerson("P1").withShare(fte("0.50"));

        assertThat(line.id()).contains("c1");
        assertThat(line.nature()).isEqualTo(CostNature.STAFF);
        assertThat(line.label()).contains("Cheffe de projet");
        assertThat(line.person()).contains("P1");
        assertThat(line.share()).isEqualTo(Fact.known(fte("0.5")));
        assertThat(line.amount()).isEqualTo(euros("48000.00"));
    }

    @Test
    void what_is_left_out_is_empty_or_unknown() {
        CostLine line = CostLine.of(CostNature.STUDIES, euros("1.00"));

        assertThat(line.id()).isEmpty();
        assertThat(line.label()).isEmpty();
        assertThat(line.person()).isEmpty();
        assertThat(line.share()).isEqualTo(Fact.unknown());
    }

    @Test
    void equal_lines_are_equal_whatever_money_library_made_their_amounts() {
        CostLine line = CostLine.of(CostNature.STUDIES, euros("70000.00"));

        assertThat(line)
                .isEqualTo(CostLine.of(CostNature.STUDIES, euros("70000")))
                .isEqualTo(CostLine.of(CostNature.STUDIES, Money.of(new BigDecimal("70000.000"), "EUR")))
                .isEqualTo(CostLine.of(CostNature.STUDIES, FastMoney.of(70000, "EUR")))
                .isEqualTo(CostLine.of(
                        CostNature.STUDIES, RoundedMoney.of(new BigDecimal("70000.0"), Monetary.getCurrency("EUR"))))
                .isEqualTo(CostLine.of(CostNature.STUDIES, AmountOfAnotherLibrary.of("7E+4", "EUR")))
                .hasSameHashCodeAs(CostLine.of(CostNature.STUDIES, FastMoney.of(70000, "EUR")));
        assertThat(line.withAmount(FastMoney.of(1, "EUR")).amount()).isEqualTo(euros("1.00"));
    }

    static Stream<CostNature> notStaff() {
        return CostNature.standard().stream().filter(nature -> !nature.equals(CostNature.STAFF));
    }

    @ParameterizedTest
    @MethodSource("notStaff")
    void a_person_or_a_share_stands_on_staff_only(CostNature nature) {
        CostLine line = CostLine.of(nature, euros("1.00"));

        assertRefused(
                FaultCode.NOT_STAFF,
                () -> line.withPerson("P1"),
                "A person and a share of a full-time equivalent (FTE) are allowed only on STAFF lines, but this line is "
                        + nature + ". Remove them, or correct the nature.");
        assertRefused(
                FaultCode.NOT_STAFF,
                () -> line.withShare(fte("0.5")),
                "A person and a share of a full-time equivalent (FTE) are allowed only on STAFF lines, but this line is "
                        + nature + ". Remove them, or correct the nature.");
    }

    @Test
    void a_blank_identifier_person_or_partner_identifies_nothing_and_is_refused() {
        assertRefused(
                FaultCode.MISSING,
                () -> STAFF.withId(" "),
                "The field id is blank, but must hold some text. Fill it in, or remove it.");
        assertRefused(
                FaultCode.MISSING,
                () -> STAFF.withPerson("\t\n"),
                "The field person is blank, but must hold some text. Fill it in, or remove it.");
        assertRefused(
                FaultCode.MISSING,
                () -> STAFF.withPartner(" "),
                "The field partner is blank, but must hold some text. Fill it in, or remove it.");
    }

    @Test
    void a_label_may_be_any_text() {
        assertThat(STAFF.withLabel("").label()).contains("");
    }

    @Test
    void an_amount_that_cannot_be_one_is_refused_where_the_line_is_made() {
        assertRefused(
                FaultCode.CURRENCY_NOT_EUR,
                () -> CostLine.of(CostNature.STUDIES, Money.of(1, "USD")),
                "The currency is USD, but must be EUR. Convert the amount to euros.");
        assertRefused(
                FaultCode.AMOUNT_NEGATIVE,
                () -> STAFF.withAmount(Money.of(-1, "EUR")),
                "The amount is -1, but must be 0 or more. Is it an income? Give only costs.");
        assertRefused(
                FaultCode.AMOUNT_TOO_PRECISE,
                () -> CostLine.staff("x", Money.of(new BigDecimal("0.015"), "EUR")),
                "The amount is 0.015, but must have at most 2 decimals. Round it to the cent.");
    }

    @Test
    void a_line_states_an_amount_or_a_quantity_or_neither_yet() {
        CostLine days = CostLine.of(CostNature.STUDIES, "Étude", Quantity.of("2"));
        String message =
                "The line states both an amount and a quantity, but may state only one of them. Remove the amount"
                        + " if the call pays a price for each unit, and the quantity if it does not.";

        assertRefused(FaultCode.AMOUNT_AND_QUANTITY, () -> stating(days, euros("1.00"), false), message);
        assertRefused(FaultCode.AMOUNT_AND_QUANTITY, () -> stating(days, euros("0.00"), true), message);
        assertRefused(
                FaultCode.AMOUNT_AND_QUANTITY,
                () -> stating(
                        days.withQuantity(new Quantity(Optional.empty(), Optional.of(euros("5.00")))),
                        euros("1.00"),
                        false),
                "The line states both an amount and an annual cost, but may state only one of them. Remove the amount"
                        + " if the call pays a price for each unit, and the annual cost if it does not.");
        assertThat(stating(days, euros("0.00"), false)).isEqualTo(days);
        assertThat(days.withoutAmount().quantity()).isEmpty();
        assertThat(days.withoutAmount().open()).isTrue();
        assertThat(days.withAmount(euros("1.00")).quantity()).isEmpty();
    }

    @Test
    void a_line_of_a_draft_needs_no_amount() {
        CostLine studies = CostLine.of(CostNature.STUDIES, "Étude");

        assertThat(studies.label()).contains("Étude");
        assertThat(studies.open()).isTrue();
        assertThat(studies.withAmount(euros("1.00")))
                .isEqualTo(CostLine.of(CostNature.STUDIES, "Étude", euros("1.00")));
    }

    /** Returns a line whose quantity stands beside an amount, or beside that nothing is known. */
    private static CostLine stating(CostLine line, MonetaryAmount amount, boolean isOpen) {
        return new CostLine(
                line.id(),
                line.nature(),
                line.label(),
                line.person(),
                line.share(),
                amount,
                line.vat(),
                line.partner(),
                line.answers(),
                line.quantity(),
                isOpen);
    }

    @Test
    void a_copy_leaves_the_line_as_it_was() {
        STAFF.withId("other")
                .withPerson("P2")
                .withShare(fte("1"))
                .withAmount(euros("1.00"))
                .withLabel("x");

        assertThat(STAFF).isEqualTo(CostLine.staff("Cheffe de projet", euros("48000.00")));
    }

    private static void assertRefused(FaultCode code, ThrowingCallable making, String message) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(code))
                .hasMessage(message);
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().message(Locale.FRENCH)).isNotEqualTo(message));
    }
}
