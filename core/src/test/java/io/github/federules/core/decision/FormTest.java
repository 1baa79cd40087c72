package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.WaterCall.CALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.form.AnswerKind;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.core.form.OpenQuestion;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form of a call: its questions, and which of them are open. FormOfCallsTest of federules-jackson answers whole forms. */
class FormTest {

    private static final Clause A1 = new Clause("A1", "taille");
    private static final Clause A2 = Clause.summary("A2", "usual practice");
    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, new LocalizedText("Taille", "Size"))
            .withAnswer("SMALL", new LocalizedText("petite", "small"))
            .withAnswer("LARGE", new LocalizedText("grande", "large"));
    private static final Criterion JOBS =
            Criterion.number("JOBS", Subject.OPERATION, new LocalizedText("Emplois", "Jobs"), 1, 100);
    private static final Criterion QUALITY = Criterion.number("QUALITY", Subject.ASSESSMENT, TEXT, 0, 20);
    private static final Call ASKING = Call.builder("asking", TEXT)
            .asks(A1, SIZE)
            .asks(A2, JOBS)
            .asks(A1, QUALITY)
            .requires(A1, "SMALL", applicant(where(SIZE).in(Answer.of("SMALL"))), TEXT)
            .with(Requirement.of(A2, Rule.of("JOBS"), where(JOBS).atLeast(5), TEXT)
                    .onlyWhen(applicant(where(SIZE).in(Answer.of("LARGE")))))
            .requires(A1, "GOOD", where(QUALITY).atLeast(10), TEXT)
            .build();

    private static FormQuestion asked(Call call, String path) {
        return CallForm.of(call).questions().stream()
                .filter(question -> question.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paths(Call call) {
        return CallForm.of(call).questions().stream().map(FormQuestion::path).toList();
    }

    @Test
    void a_call_asks_what_its_terms_look_at_in_the_order_of_the_dossier_format() {
        assertThat(paths(CALL))
                .containsExactly(
                        "applicant.kind",
                        "applicant.policyRole",
                        "applicant.members.kind",
                        "operation.answers.SAVES_WATER",
                        "operation.answers.IS_PUBLISHED",
                        "operation.costLines.nature",
                        "operation.costLines.amount",
                        "operation.costLines.person",
                        "operation.costLines.fte",
                        "submission.sent",
                        "submission.sentOn",
                        "submission.electronic");
        assertThat(paths(Call.builder("empty", TEXT).build())).isEmpty();
    }

    @Test
    void a_question_has_its_words_its_choices_and_the_clauses_that_depend_on_it() {
        FormQuestion size = asked(ASKING, "applicant.answers.SIZE");

        assertThat(size.label(Locale.FRENCH)).isEqualTo("Taille");
        assertThat(size.answer()).isEqualTo(AnswerKind.CHOICE);
        assertThat(size.choices().keySet()).containsExactly("SMALL", "LARGE");
        assertThat(size.help(Locale.ENGLISH)).isEqualTo("A1. “taille”\nA2. usual practice");
        assertThat(asked(ASKING, "operation.answers.JOBS").range()).contains(new Criterion.Counted(1, 100));
        assertThat(asked(CALL, "applicant.kind").choices().get("ASSOCIATION").english())
                .isEqualTo("association");
    }

    @Test
    void a_declaration_is_asked_as_a_question() {
        FormQuestion water = asked(CALL, "operation.answers.SAVES_WATER");

        assertThat(water.label(Locale.ENGLISH)).isEqualTo("Is this true: water is saved?");
        assertThat(water.choices().get("false").in(Locale.FRENCH)).isEqualTo("non");
    }

    @Test
    void a_question_matters_only_where_each_term_that_looks_at_it_applies() {
        assertThat(asked(ASKING, "applicant.answers.SIZE").when()).isEmpty();
        assertThat(asked(ASKING, "operation.answers.JOBS").when().orElseThrow().condition())
                .isEqualTo(applicant(where(SIZE).in(Answer.of("LARGE"))));
        assertThat(asked(ASKING, "operation.answers.JOBS")
                        .when()
                        .orElseThrow()
                        .words()
                        .english())
                .contains("Size", "large");
    }

    @Test
    void what_partners_are_is_asked_only_if_a_term_looks_at_them() {
        assertThat(paths(ASKING)).doesNotContain("applicant.members.answers.SIZE");
        Call ofEach = Call.builder("each", TEXT)
                .asks(A1, SIZE)
                .with(Requirement.of(A1, Rule.of("SMALL"), where(SIZE).in(Answer.of("SMALL")), TEXT)
                        .ofEach())
                .build();

        assertThat(paths(ofEach)).containsExactly("applicant.answers.SIZE", "applicant.members.answers.SIZE");
    }

    @Test
    void costs_matter_for_funding_alone_where_the_call_offers_more() {
        assertThat(asked(CALL, "operation.costLines.fte").track()).contains(Track.FUNDING);
        assertThat(asked(CALL, "applicant.kind").track()).isEmpty();
    }

    @Test
    void the_authority_answers_the_assessment_and_sets_the_rate() {
        Call open = Call.builder("open", TEXT)
                .aid(A1, Value.within(Rate.percent("20"), Rate.percent("50")))
                .build();

        assertThat(asked(ASKING, "assessment.answers.QUALITY").isOfAuthority()).isTrue();
        assertThat(asked(open, "operation.aidRate").isOfAuthority()).isTrue();
        assertThat(asked(open, "operation.aidRate").label(Locale.ENGLISH))
                .isEqualTo("Which co-financing rate has the managing authority set?");
        assertThat(asked(ASKING, "operation.answers.JOBS").isOfAuthority()).isFalse();
    }

    @Test
    void a_line_by_the_unit_states_a_quantity_and_every_other_one_an_amount() {
        Call priced = Call.builder("priced", TEXT)
                .pays(EligibleCosts.of(A1, Set.of(CostNature.STAFF)).at(UnitPrice.hourly(TEXT, 1720)))
                .pays(A1, CostNature.STUDIES)
                .build();

        assertThat(asked(priced, "operation.costLines.quantity").natures()).containsExactly("STAFF");
        assertThat(asked(priced, "operation.costLines.annualCost").natures()).containsExactly("STAFF");
        assertThat(asked(priced, "operation.costLines.amount").natures())
                .contains("STUDIES")
                .doesNotContain("STAFF");
        assertThat(asked(CALL, "operation.costLines.fte").natures()).containsExactly("STAFF");
    }

    @Test
    void a_question_in_rows_asks_for_the_fact_of_each_row() {
        FormQuestion share = asked(CALL, "operation.costLines.fte");

        assertThat(share.list()).contains("operation.costLines");
        assertThat(share.asksFor("operation.costLines[12].fte")).isTrue();
        assertThat(share.asksFor("operation.costLines")).isTrue();
        assertThat(share.asksFor("operation.costLines[0].answers.fte")).isFalse();
        assertThat(asked(CALL, "applicant.kind").list()).isEmpty();
    }

    // After no to a declaration, or one kind of eight of ten, nothing is missing.
    @Test
    void the_next_question_is_the_one_after_which_the_fewest_facts_are_missing() {
        Decision decision = Assessor.of(CALL).assess(Dossier.of(Applicant.unknown(), Operation.untitled()));

        List<OpenQuestion> next = decision.nextQuestions();

        assertThat(next.get(0).question().path()).isEqualTo("applicant.kind");
        assertThat(next.get(0).why()).extracting(Finding::rule).containsExactly(Rule.APPLICANT_KIND);
        assertThat(next.get(0).missing()).containsExactly("applicant.kind");
        assertThat(next)
                .filteredOn(open -> open.missing().contains("operation.costLines"))
                .extracting(open -> open.question().path())
                .containsExactly(
                        "operation.costLines.nature",
                        "operation.costLines.amount",
                        "operation.costLines.person",
                        "operation.costLines.fte");
    }

    @Test
    void no_question_is_open_once_the_answer_is_settled() {
        Decision decision = Assessor.of(CALL)
                .assess(Dossier.of(Applicant.of("Ville", BeneficiaryKind.LOCAL_AUTHORITY), Operation.untitled()));

        assertThat(decision.missing()).isEmpty();
        assertThat(decision.nextQuestions()).isEmpty();
    }

    @Test
    void a_share_that_is_missing_is_asked_in_its_row() {
        Operation operation = Operation.untitled()
                .cost(CostNature.TRAINING, "Cours", Euros.euros("9000.00"))
                .cost(CostNature.STAFF, "Cheffe", Euros.euros("9000.00"));
        Decision decision = Assessor.of(CALL).assess(WaterCall.dossier(operation));

        assertThat(decision.nextQuestions()).singleElement().satisfies(open -> {
            assertThat(open.question().path()).isEqualTo("operation.costLines.fte");
            assertThat(open.missing()).containsExactly("operation.costLines[1].fte");
            assertThat(open.why()).isNotEmpty();
        });
    }
}
