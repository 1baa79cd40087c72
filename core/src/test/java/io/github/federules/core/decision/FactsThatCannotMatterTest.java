package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.PolicyRoles;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A verdict is settled if every way of filling in the gaps gives it, so a gap that cannot matter blocks nothing. */
class FactsThatCannotMatterTest {

    private static final Dossier DOSSIER =
            WaterCall.dossier(Operation.untitled().cost(CostNature.TRAINING, "a", euros("10000.00")));

    @Test
    void an_unknown_kind_blocks_nothing_where_the_call_is_open_to_all() {
        Call openToAll = WaterCall.builder()
                .replacing(Beneficiaries.of(WaterCall.KINDS, Set.of(BeneficiaryKind.values())))
                .build();
        Applicant unknown = Applicant.of(Party.unknown()).running(PolicyRole.NONE);

        assertSettled(Assessor.of(openToAll).assess(DOSSIER.withApplicant(unknown)));
    }

    @Test
    void an_unknown_role_blocks_nothing_where_the_call_takes_every_role() {
        Call takesEveryRole = WaterCall.builder()
                .replacing(PolicyRoles.of(WaterCall.ROLES, Set.of(PolicyRole.values())))
                .build();
        Applicant unknown = Applicant.of("a", BeneficiaryKind.ASSOCIATION);

        assertSettled(Assessor.of(takesEveryRole).assess(DOSSIER.withApplicant(unknown)));
    }

    private static void assertSettled(Decision decision) {
        assertThat(decision.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.on(COACHING).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(decision.missing()).isEmpty();
    }
}
