package io.github.federules.validation;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Rules that the first call does not have, in a call made up for it. */
@Tag("validator")
class RulesOfOtherCallsTest {

    private static final Clause CLAUSE = new Clause("§1", "tout");
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 2, 28);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalizedText TEXT = new LocalizedText("a", "b");
    private static final Criterion ACTIVITY = Criterion.named("ACTIVITY", Subject.OPERATION, TEXT)
            .withAnswer("RESEARCH", TEXT)
            .withAnswer("DANCE", TEXT);
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);
    private static final Criterion QUALITY = Criterion.number("QUALITY", Subject.ASSESSMENT, TEXT, 0, 20);
    private static final Criterion WATER = Criterion.yesNo("WATER", Subject.OPERATION, TEXT);
    private static final Criterion LIGHT = Criterion.yesNo("LIGHT", Subject.OPERATION, TEXT);

    @Test
    void each_of_them_is_refused_at_the_place_of_its_fact() {
        Call call = call().asks(CLAUSE, ACTIVITY)
                .aid(CLAUSE, Value.when(where(ACTIVITY).in(Answer.of("RESEARCH")), Rate.percent("50")))
                .minimumCost(CLAUSE, euros("100.00"))
                .ownContribution(CLAUSE, Rate.percent("20"))
                .maximumPublicAid(CLAUSE, euros("1000.00"))
                .duration(CLAUSE, 12, 24)
                .window(CLAUSE, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31))
                .deadline(Deadline.of(CLAUSE, LAST_DAY, PARIS).withUntil(LocalTime.NOON))
                .build();
        Operation operation = costing("50.00")
                .answering(ACTIVITY, Answer.of("DANCE"))
                .withRealisation(Realisation.from(LocalDate.of(2024, 12, 31), LocalDate.of(2025, 1, 31)))
                .withFinancing(FinancingPlan.own(euros("0.00")).withOtherPublic(euros("2000.00")));
        Submission submission = Submission.sentElectronically(LAST_DAY).at(LocalTime.of(12, 1));

        assertThat(places(call, new Request(dossier(operation).withSubmission(submission))))
                .containsExactly(
                        "dossier.operation.answers.ACTIVITY",
                        "dossier.operation.costLines",
                        "dossier.operation.financing",
                        "dossier.operation.financing",
                        "dossier.operation.realisation",
                        "dossier.operation.realisation",
                        "dossier.submission.sentAt");
    }

    @Test
    void a_total_that_depends_on_value_added_tax_is_open_at_what_is_not_known_of_the_tax() {
        Call call = call().aid(CLAUSE, Rate.percent("50"))
                .paysVat(CLAUSE)
                .minimumCost(CLAUSE, euros("100.00"))
                .build();
        CostLine line = CostLine.of(CostNature.STUDIES, euros("90.00")).withVat(euros("18.00"));

        assertThat(places(call, new Request(dossier(Operation.untitled().with(line)))))
                .containsExactly("dossier.applicant.recoversVat");
    }

    @Test
    void rules_that_may_each_be_met_but_never_at_once_refuse_the_dossier_as_a_whole() {
        // 50,000.00 without the person and 150,000.00 with: never from 70,000.00 to 80,000.00.
        Call call = call().aid(CLAUSE, Rate.percent("50"))
                .pays(CLAUSE, CostNature.STAFF)
                .staffMinimum(CLAUSE, fte("0.20"))
                .minimumCost(CLAUSE, euros("70000.00"))
                .maximumCost(CLAUSE, euros("80000.00"))
                .build();
        Dossier dossier = dossier(costing("50000.00").with(CostLine.of(CostNature.STAFF, euros("100000.00"))));

        Set<ConstraintViolation<Draft>> violations = validator(call).validate(new Draft(dossier));
        assertThat(violations).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("dossier");
            assertThat(Validators.payload(violation, Decision.class).funding().verdict())
                    .isEqualTo(Verdict.INELIGIBLE);
        });
    }

    @Test
    void a_submission_that_was_never_sent_is_refused_at_its_sending_and_a_late_one_at_its_day() {
        Call call = call().deadline(CLAUSE, LAST_DAY.plusDays(1), PARIS).build();
        Dossier dossier = dossier(costing("50.00"));

        assertThat(places(call, new Request(dossier.withSubmission(Submission.notSent()))))
                .containsExactly("dossier.submission.sent");
        assertThat(places(call, new Request(dossier.withSubmission(Submission.sentOn(LAST_DAY.plusDays(1))))))
                .containsExactly("dossier.submission.sentOn");
        assertThat(places(call, new Request(dossier.withSubmission(Submission.unknown()))))
                .containsExactly("dossier.submission.sentOn");
    }

    @Test
    void each_declaration_has_its_own_place() {
        Call call = call().declaration(CLAUSE, "WATER", WATER, TEXT)
                .declaration(CLAUSE, "LIGHT", LIGHT, TEXT)
                .build();
        Operation operation = costing("50.00").declaring(WATER);

        assertThat(places(call, new Request(dossier(operation)))).containsExactly("dossier.operation.answers.LIGHT");
    }

    @Test
    void requirements_and_limits_are_refused_at_the_answers_and_amounts_that_they_look_at() {
        Call call = call().asks(CLAUSE, SIZE)
                .asks(CLAUSE, QUALITY)
                .requires(CLAUSE, "SMALL_ONE", applicant(where(SIZE).in(Answer.of("SMALL"))), TEXT)
                .requires(CLAUSE, "GOOD_ONE", where(QUALITY).atLeast(10), TEXT)
                .limit(Limit.on(CLAUSE, Base.of(CostNature.STUDIES))
                        .atMost(euros("40.00"))
                        .refusing("STUDIES_AT_MOST", TEXT))
                .limit(Limit.on(CLAUSE, Base.OWN)
                        .atLeast(Share.of(Rate.percent("10"), Base.TOTAL))
                        .refusing("OWN_AT_LEAST", TEXT))
                .aid(CLAUSE, Rate.percent("50"))
                .build();
        // 50.00 is over 40.00, and 4.99 below a tenth of 50.00
        Operation operation = costing("50.00").withFinancing(FinancingPlan.own(euros("4.99")));
        Dossier dossier = Dossier.of(Applicant.unknown().answering(SIZE, Answer.of("LARGE")), operation)
                .withAssessment(Answers.none().with("QUALITY", Answer.of(9)));

        assertThat(places(call, new Request(dossier)))
                .containsExactly(
                        "dossier.applicant.answers.SIZE",
                        "dossier.assessment.answers.QUALITY",
                        "dossier.operation.costLines",
                        "dossier.operation.financing");
    }

    @Test
    void an_answer_is_an_element_of_the_answers_of_a_form() {
        Call call = call().asks(CLAUSE, SIZE)
                .requires(CLAUSE, "SMALL_ONE", applicant(where(SIZE).in(Answer.of("SMALL"))), TEXT)
                .build();

        assertThat(places(call, new Form(Map.of("SIZE", "LARGE")))).containsExactly("answers[SIZE]");
        assertThat(places(call, new Form(Map.of("SIZE", "SMALL")))).isEmpty();
    }

    private static CallBuilder call() {
        return Call.builder("other", new LocalizedText("Autre appel", "Another call"))
                .offersFunding()
                .pays(CLAUSE, CostNature.STUDIES);
    }

    private static Operation costing(String amount) {
        return Operation.untitled().with(CostLine.of(CostNature.STUDIES, euros(amount)));
    }

    private static Dossier dossier(Operation operation) {
        return Dossier.of(Applicant.unknown(), operation);
    }

    private static List<String> places(Call call, Object bean) {
        return validator(call).validate(bean).stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .toList();
    }

    private static Validator validator(Call call) {
        return Validators.configuration()
                .constraintValidatorFactory(EligibilityValidators.knowing(
                        Catalogue.of(List.of(call)), Validators.configuration().getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()
                .getValidator();
    }

    /** A form that keeps answers by the code of the criterion. */
    @EligibleFor("other")
    record Form(Map<String, String> answers) implements DossierSource {

        @Override
        public Dossier toDossier() {
            return Dossier.of(Applicant.unknown().answering(SIZE, Answer.of(answers.get("SIZE"))), costing("50.00"));
        }

        @Override
        public String placeOf(String path) {
            return path.startsWith("applicant.answers.")
                    ? path.replace("applicant.answers.", "answers[") + "]"
                    : DossierSource.super.placeOf(path);
        }
    }

    record Request(@EligibleFor("other") Dossier dossier) {}

    record Draft(
            @EligibleFor(value = "other", unknown = UnknownFacts.ARE_NO_VIOLATIONS)
            Dossier dossier) {}
}
