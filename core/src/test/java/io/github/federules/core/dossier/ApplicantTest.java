package io.github.federules.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

    @Test
    void an_unknown_partner_is_told_the_names_of_ten_partners_at_most() {
        assertThat(allowed(2)).isEqualTo("p1, p2");
        assertThat(allowed(10)).isEqualTo("p1, p2, p3, p4, p5, p6, p7, p8, p9, p10");
        assertThat(allowed(11)).isEqualTo("p1, p2, p3, p4, p5, p6, p7, p8, p9, p10, …");
    }

    private static String allowed(int partners) {
        List<Party> members = IntStream.rangeClosed(1, partners)
                .mapToObj(i -> Party.of("p" + i, BeneficiaryKind.ASSOCIATION))
                .toList();
        CostLine line = CostLine.of(CostNature.STUDIES, Euros.ZERO).withPartner("q");
        List<LocatedFault> faults = Applicant.of(ONE).withMembers(members).faultsOf(List.of(line));
        assertThat(faults).extracting(LocatedFault::path).containsExactly("operation.costLines[0].partner");
        return faults.get(0).fault().values().get("allowed");
    }
}
