package io.github.federules.jackson;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FinancingPlan.Part;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a period one day may be known, and of a financing plan some amounts. */
class PartlyKnownFactsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    static Stream<Operation> what_is_written_is_read_again() {
        FinancingPlan plan = FinancingPlan.own(euros("1.00"));
        return Stream.of(
                Operation.untitled().withRealisation(Realisation.startingOn(DAY)),
                Operation.untitled().withRealisation(Realisation.endingOn(DAY)),
                Operation.untitled().withRealisation(Realisation.from(DAY, DAY)),
                Operation.untitled().withFinancing(plan),
                Operation.untitled().withFinancing(plan.withOpen(Part.OTHER_PUBLIC)),
                Operation.untitled().withFinancing(plan.withOpen(Part.IN_KIND, Part.OWN)),
                Operation.untitled().withFinancing(plan.incomplete()));
    }

    @ParameterizedTest
    @MethodSource
    void what_is_written_is_read_again(Operation operation) {
        Dossier dossier = Dossier.of(Applicant.unknown(), operation);
        String json = DossierWriter.toJson(dossier);
        assertThat(accepted(json).operation()).isEqualTo(operation);
    }

    @Test
    void a_day_that_is_not_known_is_left_out_and_so_is_a_period_of_neither() {
        assertThat(operation("'realisation': {'endsOn': '2025-03-01'}")
                        .realisation()
                        .find())
                .contains(Realisation.endingOn(DAY));
        assertThat(operation("'realisation': {}").realisation().isKnown()).isFalse();
        assertThat(DossierWriter.toJson(Dossier.of(
                        Applicant.unknown(), Operation.untitled().withRealisation(Realisation.endingOn(DAY)))))
                .contains("\"realisation\":{\"endsOn\":\"2025-03-01\"}");
    }

    @Test
    void open_names_the_parts_to_which_more_may_be_added() {
        assertThat(plan("'open': ['IN_KIND', 'OWN']").open()).containsExactly(Part.OWN, Part.IN_KIND);
        assertThat(plan("'open': []").complete()).isTrue();
        assertThat(plan("'complete': false").open()).containsExactly(Part.values());
        assertThat(plan("'complete': false, 'open': ['OWN']").open()).containsExactly(Part.OWN);
        assertThat(plan("'complete': true, 'open': []").complete()).isTrue();
    }

    @Test
    void a_plan_with_open_parts_is_not_complete() {
        assertThat(faults(json("'financing': {'complete': true, 'open': ['OWN']}")))
                .containsExactly("operation.financing.complete UNKNOWN_VALUE");
    }

    @Test
    void a_part_that_is_named_twice_or_does_not_exist_is_an_error() {
        assertThat(faults(json("'financing': {'open': ['OWN', 'OWN']}")))
                .containsExactly("operation.financing.open[1] DUPLICATE_VALUE");
        assertThat(faults(json("'financing': {'open': ['OWNS']}")))
                .containsExactly("operation.financing.open[0] UNKNOWN_VALUE");
    }

    private static FinancingPlan plan(String fields) {
        return operation("'financing': {" + fields + "}").financing().find().orElseThrow();
    }

    private static Operation operation(String fields) {
        return accepted(json(fields)).operation();
    }

    private static String json(String fields) {
        return ("{'operation': {" + fields + "}}").replace('\'', '"');
    }
}
