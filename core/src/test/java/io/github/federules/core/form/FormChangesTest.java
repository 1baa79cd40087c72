package io.github.federules.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Which answers of a draft fall away under another edition of a call, and which are new. */
class FormChangesTest {

    private static final Clause A1 = new Clause("A1", "");
    private static final Criterion POPULATION =
            Criterion.number("POPULATION", Subject.OPERATION, new LocalizedText("Population", "Population"), 0, 999);
    private static final Criterion GREEN =
            Criterion.yesNo("GREEN", Subject.OPERATION, new LocalizedText("Vert\u00a0?", "Green?"));
    private static final Criterion SIZE = Criterion.named(
                    "SIZE", Subject.APPLICANT, new LocalizedText("Taille", "Size"))
            .withAnswer("SMALL", new LocalizedText("petite", "small"));
    private static final Criterion WAS = size("MICRO");
    private static final Criterion IS = size("LARGE");

    private static Criterion size(String other) {
        return SIZE.withAnswer(other, new LocalizedText("autre", "other"));
    }

    private static final Condition HAS_FEW = Condition.where(POPULATION).atMost(10);

    private static Call call(Criterion criterion, Condition condition) {
        return asking(criterion, condition).build();
    }

    private static CallBuilder asking(Criterion criterion, Condition condition) {
        return requiring(
                Call.builder("green", new LocalizedText("Appel", "Call")).pays(A1, CostNature.STUDIES),
                criterion,
                condition);
    }

    private static CallBuilder requiring(CallBuilder call, Criterion criterion, Condition condition) {
        return call.asks(A1, criterion)
                .requires(A1, "OF_" + criterion.code(), condition, new LocalizedText("condition", "condition"));
    }

    @Test
    void questions_that_fall_away_are_new_or_take_other_answers_are_listed_apart() {
        Call before = requiring(
                        asking(POPULATION, HAS_FEW), WAS, Condition.where(WAS).in("SMALL"))
                .build();
        Call after = requiring(
                        asking(GREEN, Condition.where(GREEN).isYes()),
                        IS,
                        Condition.where(IS).in("SMALL"))
                .build();
        FormChanges changes = FormChanges.between(before, after);

        assertThat(changes.dropped()).extracting(FormQuestion::path).containsExactly("operation.answers.POPULATION");
        assertThat(changes.added()).extracting(FormQuestion::path).containsExactly("operation.answers.GREEN");
        assertThat(changes.changed().keySet()).extracting(FormQuestion::path).containsExactly("applicant.answers.SIZE");
        assertThat(changes.explain(Locale.ENGLISH)).isEqualTo("""
                Answers that fall away; a dossier that has one is still read, with a notice, where the earlier edition is known:
                - operation.answers.POPULATION: Population
                New answers:
                - operation.answers.GREEN: Green?
                Answers that are taken otherwise:
                - applicant.answers.SIZE: Size (no longer: MICRO) (new: LARGE)
                """);
        assertThat(changes.explain(Locale.FRENCH))
                .contains(
                        "- operation.answers.GREEN: Vert\u00a0?",
                        "(plus acceptées\u00a0: MICRO) (nouvelles\u00a0: LARGE)");
    }

    // Under another call, the reader of dossiers knows no edition that asked.
    @Test
    void a_dossier_with_an_answer_that_another_call_does_not_ask_is_refused() {
        Call after = requiring(
                        Call.builder("other", new LocalizedText("Autre", "Other"))
                                .pays(A1, CostNature.STUDIES),
                        GREEN,
                        Condition.where(GREEN).isYes())
                .build();

        FormChanges changes = FormChanges.between(call(POPULATION, HAS_FEW), after);

        assertThat(changes.explain(Locale.ENGLISH))
                .contains("Answers that fall away; a dossier that has one is refused:\n")
                .doesNotContain("still read");
        assertThat(changes.explain(Locale.FRENCH)).contains("n'est pas lu").doesNotContain("reste lu");
    }

    @Test
    void another_range_is_another_answer_and_other_words_are_none() {
        Criterion wider = Criterion.number("POPULATION", Subject.OPERATION, POPULATION.question(), 0, 5000);
        Criterion reworded = Criterion.number(
                "POPULATION", Subject.OPERATION, new LocalizedText("Habitants", "Inhabitants"), 0, 999);
        Call before = call(POPULATION, HAS_FEW);

        assertThat(FormChanges.between(
                                before, call(wider, Condition.where(wider).atMost(10)))
                        .explain(Locale.ENGLISH))
                .contains("- operation.answers.POPULATION: Population (0–999 before, 0–5000 now)");
        FormChanges none = FormChanges.between(
                before, call(reworded, Condition.where(reworded).atMost(10)));
        assertThat(none.areNone()).isTrue();
        assertThat(none.explain(Locale.ENGLISH)).isEqualTo("Answers: both calls ask for the same.\n");
    }
}
