package io.github.federules.jackson.format;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonText;
import io.github.federules.jackson.reference.WrittenTerms;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The format carries every kind of term that there is, so that these tests look inside the package. */
class WrittenTermsTest {

    private static final Clause CLAUSE = new Clause("C1", "words");
    private static final Call CALL = Call.builder("terms", new LocalizedText("Termes", "Terms"))
            .pays(CLAUSE, CostNature.STAFF)
            .staffMinimum(CLAUSE, FteShare.fte("0.20"))
            .flatRate(FlatRate.of(CLAUSE, Rate.percent("15"), Base.STAFF, CostNature.OTHER))
            .build();

    @Test
    void a_term_that_is_not_written_is_refused_by_its_place_and_its_clause() {
        CallSection<Object> costs = costs();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(costs).requireAll(CALL))
                .withMessage("The call terms has the term costs.flatRates (" + CLAUSE.id()
                        + "), which the call format cannot carry. Keep the call in Java, or leave the term out.");
    }

    @Test
    void a_call_of_which_every_term_is_written_is_not_refused() {
        CallSection<Object> costs = costs();
        costs.shape.optional(
                "flatRates",
                TermShapes.flatRate().list(),
                call -> Optional.of(call.costs().flatRates()));

        assertThatCode(() -> write(costs).requireAll(CALL)).doesNotThrowAnyException();
    }

    private static CallSection<Object> costs() {
        CallSection<Object> costs = new CallSection<>("costs");
        costs.shape.optional(
                "eligible",
                TermShapes.eligible().list(),
                call -> Optional.of(call.costs().paid()));
        costs.term("staffMinimum", TermShapes.staffMinimum());
        return costs;
    }

    private static WrittenTerms write(CallSection<Object> section) {
        WrittenTerms written = new WrittenTerms();
        JsonText.of(json -> section.shape.write(new JsonOutput(json, written), CALL));
        return written;
    }
}
