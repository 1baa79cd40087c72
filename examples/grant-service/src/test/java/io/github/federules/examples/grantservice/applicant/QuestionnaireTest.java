package io.github.federules.examples.grantservice.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.examples.grantservice.application.CallDates;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.DossierReader;
import io.github.federules.spring.CallEligibility;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class QuestionnaireTest {

    private static final Call CALL = FederCalls.HAUTS_DE_FRANCE_AI_2025;
    // In time.
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-02-20T10:00:00Z"), ZoneId.of("Europe/Paris"));
    private static final CallEligibility CALLS = CallEligibility.of(FederCalls.catalogue());
    private static final FormAssessor ASSESSOR = new FormAssessor(
            DossierReader.of(FederCalls.catalogue(), FrenchLegalForm.nomenclature()),
            CALLS,
            new CallDates(CALLS, CLOCK, new StaticMessageSource(), Set.of()),
            CLOCK);
    private static final List<FormQuestion> QUESTIONS = CallForm.of(CALL).questions().stream()
            .filter(question -> question.list().isEmpty())
            .toList();
    private static final FormValues NOTHING = FormValues.none();
    private static final FormValues ELIGIBLE = NOTHING.with("applicant.kind", "LOCAL_AUTHORITY")
            .with("applicant.policyRole", "DIRECT")
            .with("operation.answers.EXPLORES_AI", "true");

    private static FormValues costing(FormValues values, String amount) {
        return values.with("operation.costLines[0].nature", "STUDIES").with("operation.costLines[0].amount", amount);
    }

    private static Decision decided(FormValues values) {
        return ASSESSOR.assess(CALL.id(), "A-1", values).decision().orElseThrow();
    }

    private static Questionnaire asked(FormValues values) {
        return Questionnaire.of(values, decided(values));
    }

    private static List<String> open(FormValues values) {
        return asked(values).open().stream().map(each -> each.question().path()).toList();
    }

    @Test
    void the_question_that_settles_most_comes_first() {
        // No to the question of the call settles everything: one answer of two. Four kinds of ten do, and one role of
        // three.
        assertThat(open(NOTHING))
                .startsWith("operation.answers.EXPLORES_AI", "applicant.kind", "applicant.policyRole")
                .noneMatch(path -> path.startsWith("submission"));
        assertThat(asked(NOTHING).isBudgetOpen()).isTrue();
    }

    @Test
    void a_body_that_may_not_benefit_settles_the_answer_without_a_budget() {
        Questionnaire rest = asked(NOTHING.with("applicant.kind", "STATE_SERVICE"));

        assertThat(rest.isSettled()).isTrue();
        assertThat(rest.isBudgetOpen()).isFalse();
    }

    @Test
    void only_the_budget_is_open_where_all_else_is_known() {
        Questionnaire rest = asked(ELIGIBLE);

        assertThat(rest.open()).isEmpty();
        assertThat(rest.isBudgetOpen()).isTrue();
        assertThat(rest.isSettled()).isFalse();
        assertThat(asked(costing(ELIGIBLE, "70000")).isSettled()).isTrue();
    }

    @Test
    void who_seeks_workshops_alone_is_not_asked_for_a_budget() {
        assertThat(asked(NOTHING.with("seeks.WORKSHOPS", "true")).isBudgetOpen())
                .isFalse();
    }

    @Test
    void a_missing_share_is_asked_in_its_own_row() {
        FormValues values = ELIGIBLE.with("operation.costLines[0].nature", "STUDIES")
                .with("operation.costLines[0].amount", "60000")
                .with("operation.costLines[4].nature", "STAFF")
                .with("operation.costLines[4].amount", "20000");

        assertThat(asked(values).openRows()).containsExactly("operation.costLines[4].fte");
    }

    /** Whatever has been answered: no answer to a question that is not asked changes a verdict or an amount. */
    @Test
    void a_question_that_is_not_asked_cannot_change_the_answer() {
        int tried = 0;
        for (FormValues values : states()) {
            List<String> open = open(values);
            boolean isSettled = asked(values).isSettled();
            for (FormValues budgeted : isSettled ? List.of(values, costing(values, "90000")) : budgets(values)) {
                String before = answer(budgeted);
                for (FormQuestion question : QUESTIONS) {
                    if (open.contains(question.path()) || values.has(question.path())) {
                        continue;
                    }
                    for (String choice : question.choices().keySet()) {
                        Optional<Decision> after = ASSESSOR.assess(
                                        CALL.id(), "A-1", budgeted.with(question.path(), choice))
                                .decision();
                        // An answer may contradict another; then it is no answer.
                        after.ifPresent(decision -> assertThat(answer(decision))
                                .as("%s = %s after %s", question.path(), choice, budgeted.byPath())
                                .isEqualTo(before));
                        tried++;
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(1000);
    }

    private static List<FormValues> budgets(FormValues values) {
        return values.rows(FormValues.LINES) > 0
                ? List.of(values)
                : List.of(costing(values, "1000"), costing(values, "70000"), costing(values, "900000"));
    }

    private static String answer(FormValues values) {
        return answer(decided(values));
    }

    private static String answer(Decision decision) {
        return decision.tracks().toString() + decision.on(Track.FUNDING).aid();
    }

    private static List<FormValues> states() {
        List<FormValues> states = List.of(NOTHING);
        states = each(states, "applicant.kind", "LOCAL_AUTHORITY", "STATE_SERVICE");
        states = each(states, "applicant.policyRole", "DELEGATED", "NONE");
        states = each(states, "operation.answers.EXPLORES_AI", "true", "false");
        states = each(states, "seeks.FUNDING", "true");
        states = each(states, "applicant.recoversVat", "true", "false");
        List<FormValues> all = new ArrayList<>(states);
        states.forEach(values -> all.add(costing(values, "80000")));
        return all;
    }

    private static List<FormValues> each(List<FormValues> before, String path, String... values) {
        List<FormValues> all = new ArrayList<>(before);
        for (String value : values) {
            before.forEach(each -> all.add(each.with(path, value)));
        }
        return all;
    }
}
