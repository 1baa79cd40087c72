package io.github.federules.dmn;

import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.value.Value;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The table of n requirements has n rows of n cells. */
class ManyConditionsTest {

    private static final Clause CLAUSE = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 1000);

    @Test
    void a_hundred_declarations_are_written_and_one_more_is_refused() {
        assertThat(DmnExport.of(requiring(100)).model(Locale.ENGLISH)).contains("R100");
        assertRefused(requiring(101), "101 criteria");
    }

    @Test
    void a_hundred_requirements_are_written_and_one_more_is_refused() {
        assertThat(DmnExport.of(ofOneRole(100)).model(Locale.ENGLISH)).contains("R100");
        assertRefused(ofOneRole(101), "101 requirements");
    }

    @Test
    void a_hundred_cases_of_a_rate_are_written_and_one_more_is_refused() {
        assertThat(DmnExport.of(rated(100)).model(Locale.ENGLISH)).contains("&lt;= 99)");
        assertRefused(rated(101), "101 conditions in funding.aid (A1)");
    }

    @Test
    void a_requirement_of_a_hundred_conditions_is_written_and_one_of_one_more_is_refused() {
        assertThat(DmnExport.of(requiringOneOf(100)).model(Locale.ENGLISH)).contains("criterion1 &lt;= 198");
        assertRefused(requiringOneOf(101), "101 conditions in requires (A1)");
    }

    private static void assertRefused(Call call, String count) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DmnExport.of(call).model(Locale.ENGLISH))
                .withMessage("The call many has " + count + ", but for a DMN model at most 100. Export a call with"
                        + " fewer, or decide with this library.");
    }

    private static Call requiring(int declarations) {
        CallBuilder call = Call.builder("many", TEXT);
        for (int i = 1; i <= declarations; i++) {
            call.declaration(CLAUSE, "R" + i, Criterion.yesNo("D" + i, Subject.OPERATION, TEXT), TEXT);
        }
        return call.build();
    }

    private static Call ofOneRole(int requirements) {
        CallBuilder call = Call.builder("many", TEXT);
        for (int i = 1; i <= requirements; i++) {
            call.requires(CLAUSE, "R" + i, where(CommonCriteria.POLICY_ROLE).in(Answer.of("DIRECT")), TEXT);
        }
        return call.build();
    }

    // Every second number from 0 on.
    private static Call requiringOneOf(int conditions) {
        Condition[] each = new Condition[conditions];
        for (int i = 0; i < conditions; i++) {
            each[i] = where(JOBS).between(2 * i, 2 * i);
        }
        return Call.builder("many", TEXT)
                .asks(CLAUSE, JOBS)
                .requires(CLAUSE, "JOBS", applicant(any(each)), TEXT)
                .build();
    }

    private static Call rated(int cases) {
        Value.Cases<Rate> rate = Value.when(where(JOBS).atMost(0), Rate.percent("0"));
        for (int i = 1; i < cases; i++) {
            rate = rate.orWhen(where(JOBS).atMost(i), Rate.percent("0." + i));
        }
        return Call.builder("many", TEXT)
                .offersFunding()
                .pays(CLAUSE, CostNature.STUDIES)
                .asks(CLAUSE, JOBS)
                .aid(CLAUSE, rate)
                .build();
    }
}
