package io.github.federules.core.dossier;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.javamoney.moneta.FastMoney;
import org.junit.jupiter.api.Test;

class ApplicantTest {

    private static final Party ONE = Party.of("one", BeneficiaryKind.ASSOCIATION);
    private static final Party TWO = Party.of("two", BeneficiaryKind.LOCAL_AUTHORITY);
    private static final CostLine LINE = CostLine.of(CostNature.STUDIES, euros("1.00"));

    @Test
    void a_body_applies_alone_and_its_role_is_unknown_until_stated() {
        Applicant applicant = Applicant.of(ONE);

        assertThat(applicant.lead()).isEqualTo(ONE);
        assertThat(applicant.policyRole()).isEqualTo(Fact.unknown());
        assertThat(applicant.members()).isEmpty();
        assertThat(applicant.running(PolicyRole.NONE).policyRole()).isEqualTo(Fact.known(PolicyRole.NONE));
        assertThat(Applicant.of("one", BeneficiaryKind.ASSOCIATION)).isEqualTo(applicant);
    }

    @Test
    void partners_join_in_their_order_and_keep_the_role() {
        Applicant applicant =
                Applicant.of(ONE).running(PolicyRole.DIRECT).joinedBy(TWO).joinedBy(ONE);

        assertThat(applicant.members()).containsExactly(TWO, ONE);
        assertThat(applicant.policyRole()).isEqualTo(Fact.known(PolicyRole.DIRECT));
        assertThat(applicant.withMembers(List.of(ONE)).members()).containsExactly(ONE);
    }

    @Test
    void nothing_is_known_of_an_unknown_applicant() {
        assertThat(Applicant.unknown()).isEqualTo(Applicant.of(Party.unknown()));
    }

    @Test
    void nothing_that_was_handed_in_or_out_can_change_an_applicant() {
        List<Party> members = new ArrayList<>(List.of(TWO));
        Applicant applicant = Applicant.of(ONE).withMembers(members);

        members.clear();

        assertThat(applicant.members()).containsExactly(TWO).isUnmodifiable();
    }

    @Test
    void de_minimis_aid_is_an_amount_of_whole_cents_in_euros() {
        Applicant applicant = Applicant.of(ONE);

        assertThatThrownBy(() -> applicant.withDeMinimisAid(euros("-0.01")))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.AMOUNT_NEGATIVE));
        assertThat(applicant.withDeMinimisAid(FastMoney.of(1, "EUR")))
                .isEqualTo(applicant.withDeMinimisAid(euros("1.00")));
    }

    @Test
    void a_copy_changes_one_thing() {
        Applicant applicant = Applicant.of(ONE)
                .running(PolicyRole.NONE)
                .recoveringVat(true)
                .withDeMinimisAid(euros("1.00"))
                .joinedBy(TWO);
        assertThat(applicant)
                .isEqualTo(new Applicant(
                        ONE.withDeMinimisAid(euros("1.00")),
                        Fact.known(PolicyRole.NONE),
                        List.of(TWO),
                        Fact.known(true)));
        LegalForm form = FormOfAnotherCountry.of(BeneficiaryKind.ASSOCIATION, Certainty.SURE);
        assertThat(Applicant.of("one", form)).isEqualTo(Applicant.of(Party.of("one", form)));
    }

    @Test
    void a_partner_is_identified_by_a_name_that_no_other_partner_has() {
        Applicant applicant = Applicant.of(ONE).withMembers(List.of(TWO, ONE, Party.unknown(), ONE));
        assertThat(applicant.membersByName())
                .containsExactly(Map.entry("two", TWO))
                .isUnmodifiable();
    }

    @Test
    void a_cost_line_is_borne_by_a_partner_of_the_applicant() {
        Operation operation = Operation.untitled().with(LINE).with(LINE.withPartner("two"));
        Applicant applicant = Applicant.of(ONE).joinedBy(TWO);
        assertThat(Dossier.of(applicant, operation).operation()).isEqualTo(operation);
        Operation ofStrangers = operation.with(LINE.withPartner("three"));
        assertThatThrownBy(() -> Dossier.of(applicant, ofStrangers))
                .isInstanceOfSatisfying(
                        InvalidFactException.class,
                        e -> assertThat(e.fault().code()).isEqualTo(FaultCode.UNKNOWN_VALUE));
    }

    @Test
    void what_refuses_a_partner_names_the_line_and_nobody() {
        Party member = Party.of("Cabinet Marie Durand", BeneficiaryKind.PRIVATE_ESTABLISHMENT);
        Operation operation = Operation.untitled().with(LINE).with(LINE.withPartner("Jean Dupont SARL"));
        Operation ofMember = Operation.untitled().with(LINE.withPartner("Cabinet Marie Durand"));
        for (Applicant applicant : List.of(
                Applicant.of(ONE),
                Applicant.of(ONE).joinedBy(member),
                Applicant.of(ONE).joinedBy(member).joinedBy(member))) {
            assertThatThrownBy(() -> Dossier.of(applicant, operation))
                    .hasMessageContaining("partner of line 2")
                    .hasMessageNotContainingAny("Dupont", "Durand", "one");
        }
        Applicant twins = Applicant.of(ONE).joinedBy(member).joinedBy(member);
        assertThatThrownBy(() -> Dossier.of(twins, ofMember))
                .hasMessageContaining("partner of line 1")
                .hasMessageNotContainingAny("Dupont", "Durand");
        assertThat(twins.faultsOf(ofMember.costLines()).get(0).message(Locale.FRENCH))
                .contains("partenaire de la ligne 1")
                .doesNotContain("Durand");
    }

    @Test
    void an_error_of_a_partner_states_whether_there_is_none_or_several_share_the_name() {
        Applicant alone = Applicant.of(ONE);
        assertThat(wording(alone)).isEqualTo("UNKNOWN_VALUE.partner.none");
        assertThat(wording(alone.joinedBy(ONE))).isEqualTo("UNKNOWN_VALUE.partner");
        assertThat(wording(alone.joinedBy(ONE).joinedBy(TWO).joinedBy(TWO))).isEqualTo("UNKNOWN_VALUE.partner.shared");
    }

    private static String wording(Applicant applicant) {
        return applicant
                .faultsOf(List.of(LINE.withPartner("two")))
                .get(0)
                .fault()
                .wording();
    }
}
