package io.github.federules.core.dossier;

import static io.github.federules.core.dossier.BeneficiaryKind.ASSOCIATION;
import static io.github.federules.core.dossier.BeneficiaryKind.PRIVATE_ESTABLISHMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartyTest {

    private static final LegalForm SURE = FormOfAnotherCountry.of(ASSOCIATION, Certainty.SURE);
    private static final LegalForm PROBABLE = FormOfAnotherCountry.of(ASSOCIATION, Certainty.PROBABLE);
    private static final LegalForm REVIEW = FormOfAnotherCountry.of(ASSOCIATION, Certainty.REVIEW);

    @Test
    void a_sure_or_probable_form_determines_the_kind_and_a_form_to_review_does_not() {
        assertThat(Party.of("a", SURE).kind()).isEqualTo(Fact.known(ASSOCIATION));
        assertThat(Party.of("a", PROBABLE).kind()).isEqualTo(Fact.known(ASSOCIATION));
        assertThat(Party.of("a", REVIEW).kind()).isEqualTo(Fact.unknown());
    }

    @Test
    void nothing_determines_the_kind_of_a_body_of_which_nothing_is_known() {
        assertThat(Party.unknown().kind()).isEqualTo(Fact.unknown());
        assertThat(Party.unknown().name()).isEmpty();
    }

    @Test
    void a_form_that_determines_no_kind_leaves_it_unknown() {
        LegalForm silent = new FormOfAnotherCountry("F-2", Optional.empty(), Certainty.SURE);

        assertThat(Party.of("a", silent).kind()).isEqualTo(Fact.unknown());
        assertThat(Party.of("a", silent).withKind(ASSOCIATION).kind()).isEqualTo(Fact.known(ASSOCIATION));
    }

    @Test
    void a_declared_kind_stands_where_the_form_leaves_a_doubt() {
        assertThat(Party.of("a", PROBABLE).withKind(PRIVATE_ESTABLISHMENT).kind())
                .isEqualTo(Fact.known(PRIVATE_ESTABLISHMENT));
        assertThat(Party.of("a", REVIEW).withKind(PRIVATE_ESTABLISHMENT).kind())
                .isEqualTo(Fact.known(PRIVATE_ESTABLISHMENT));
        assertThat(Party.of("a", PRIVATE_ESTABLISHMENT).kind()).isEqualTo(Fact.known(PRIVATE_ESTABLISHMENT));
    }

    @ParameterizedTest
    @EnumSource(value = BeneficiaryKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ASSOCIATION")
    void a_declared_kind_that_contradicts_a_sure_form_is_refused(BeneficiaryKind other) {
        assertThatThrownBy(() -> Party.of("a", SURE).withKind(other))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.KIND_CONTRADICTS_LEGAL_FORM))
                .hasMessage("The kind is " + other + ", but the legal form F-1 (Verein) is always ASSOCIATION."
                        + " Remove the kind, or correct one of the two.");
        assertThatThrownBy(() -> Party.of("a", other).withLegalForm(SURE)).isInstanceOf(InvalidFactException.class);
    }

    @Test
    void a_declared_kind_that_repeats_a_sure_form_is_welcome() {
        assertThat(Party.of("a", SURE).withKind(ASSOCIATION).kind()).isEqualTo(Fact.known(ASSOCIATION));
    }

    @Test
    void a_copy_leaves_the_body_as_it_was() {
        Party party = Party.of("a", REVIEW);

        assertThat(party.withName("b").name()).contains("b");
        assertThat(party.withLegalForm(PROBABLE).legalForm()).contains(PROBABLE);
        assertThat(party).isEqualTo(Party.of("a", REVIEW));
    }
}
