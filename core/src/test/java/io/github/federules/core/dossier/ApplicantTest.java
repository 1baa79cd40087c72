package io.github.federules.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ApplicantTest {

    private static final Party ONE = Party.of("one", BeneficiaryKind.ASSOCIATION);
    private static final Party TWO = Party.of("two", BeneficiaryKind.LOCAL_AUTHORITY);

    @Test
    void a_body_applies_alone_and_its_role_is_unknown_until_said() {
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
}
