package io.github.federules.examples.cli;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederEligibility;
import io.github.federules.jackson.DecisionRecord;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final Clause CLAUSE = new Clause("A", "half of studies");
    private static final Call FIRST = edition("1");
    private static final Call SECOND = edition("2");

    private static final DecisionRecord OF_FIRST = DecisionRecord.of(FederEligibility.under(FIRST)
            .assess(Dossier.of(
                    Applicant.unknown(), Operation.untitled().cost(CostNature.STUDIES, "Study", euros("1000.00")))));

    private static Call edition(String version) {
        return Call.builder("call", new LocalizedText("Appel", "Call"))
                .edition(new Edition(version, Optional.empty(), ""))
                .pays(CLAUSE, CostNature.STUDIES)
                .aid(CLAUSE, Rate.percent("50"))
                .build();
    }

    @Test
    void a_record_is_compared_with_its_own_edition_of_several() {
        Verification verification = Verification.of(OF_FIRST, List.of(SECOND, FIRST));

        assertThat(verification.known()).contains(FIRST);
        assertThat(verification.otherEdition()).isEmpty();
    }

    @Test
    void another_edition_is_named_where_its_own_is_not_known() {
        assertThat(Verification.of(OF_FIRST, List.of(SECOND)).otherEdition()).contains(SECOND);
    }
}
