package io.github.federules.core.statement;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.parties;
import static io.github.federules.core.condition.Condition.partners;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Requirement;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Conditions in words, as the explanation of a call states them. */
class ConditionWordsTest {

    private static final Clause A = new Clause("A", "words");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, text("Vert", "Green"));
    private static final Criterion JOBS =
            Criterion.number("JOBS", Subject.OPERATION, text("Emplois", "Jobs"), 0, 5_000);
    private static final Criterion ACTIVITY =
            Criterion.coded("ACTIVITY", Subject.OPERATION, text("Activité", "Activity"), "nace");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, text("Taille", "Size"))
            .withAnswer("SMALL", text("petite", "small"))
            .withAnswer("LARGE", text("grande", "large"));

    private static LocalizedText text(String french, String english) {
        return new LocalizedText(french, english);
    }

    /** Returns the words for where a requirement holds, in a call that requires nothing else. */
    private static String words(Condition condition) {
        Condition asked = all(
                where(GREEN).isYes(),
                where(JOBS).atLeast(1),
                where(ACTIVITY).in("1"),
                applicant(where(SIZE).in("SMALL")));
        String text = Call.builder("call", text("Appel", "Call"))
                .asks(A, GREEN, JOBS, ACTIVITY, SIZE)
                .pays(A, CostNature.STUDIES)
                .requires(Requirement.of(A, Rule.of("X"), asked, text("il est vert", "it is green"))
                        .onlyWhen(condition))
                .build()
                .explain(Locale.ENGLISH);
        String before = "it is green, ";
        return text.substring(text.indexOf(before) + before.length())
                .lines()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_code_meets_a_condition_if_it_begins_as_the_condition_says() {
        assertThat(words(where(ACTIVITY).in("62", "63")))
                .isEqualTo("where the answer to “Activity” begins with 62 or 63.");
    }

    @Test
    void an_answer_that_the_call_words_is_set_in_quotation_marks_and_a_yes_or_no_is_not() {
        assertThat(words(applicant(where(SIZE).in("SMALL", "LARGE"))))
                .isEqualTo("where the answer to “Size” is “small” or “large”.");
        assertThat(words(where(GREEN).isYes())).isEqualTo("where the answer to “Green” is yes.");
    }

    @Test
    void a_range_of_numbers_is_stated_by_the_ends_that_bound_it() {
        assertThat(words(where(JOBS).between(5, 5))).isEqualTo("where the answer to “Jobs” is 5.");
        assertThat(words(where(JOBS).between(5, 1_000))).isEqualTo("where the answer to “Jobs” is from 5 to 1,000.");
        assertThat(words(where(JOBS).atLeast(5))).isEqualTo("where the answer to “Jobs” is at least 5.");
        assertThat(words(where(JOBS).atMost(5))).isEqualTo("where the answer to “Jobs” is at most 5.");
    }

    @Test
    void bodies_that_take_part_are_counted_with_the_applicant_and_partners_without() {
        assertThat(words(parties().atLeast(3)))
                .isEqualTo("where the number of participating organisations, the applicant included, is at least 3.");
        assertThat(words(partners().between(1, 2))).isEqualTo("where the number of partners is from 1 to 2.");
        assertThat(words(partners(where(SIZE).in("LARGE")).none()))
                .isEqualTo("where the number of partners for which the answer to “Size” is “large” is 0.");
    }

    @Test
    void a_condition_of_several_parts_within_another_is_set_apart() {
        Condition large = where(SIZE).in("LARGE");
        Condition small = where(SIZE).in("SMALL");
        Condition greenOrJobs = any(where(GREEN).isYes(), where(JOBS).atLeast(1));

        assertThat(words(greenOrJobs))
                .isEqualTo("where the answer to “Green” is yes or the answer to “Jobs” is at least 1.");
        assertThat(words(all(greenOrJobs, where(ACTIVITY).in("62"))))
                .isEqualTo("where (the answer to “Green” is yes or the answer to “Jobs” is at least 1)"
                        + " and the answer to “Activity” begins with 62.");
        assertThat(words(all(applicant(any(large, small)), where(GREEN).isYes())))
                .isEqualTo("where (the answer to “Size” is “large” or the answer to “Size” is “small”)"
                        + " and the answer to “Green” is yes.");
        assertThat(words(any(all(where(GREEN).isYes(), where(JOBS).atMost(9)), applicant(not(large)))))
                .isEqualTo("where (the answer to “Green” is yes and the answer to “Jobs” is at most 9)"
                        + " or the following condition is not met (the answer to “Size” is “large”).");
        assertThat(words(parties(all(large, where(SIZE).in("LARGE"))).atLeast(1)))
                .isEqualTo("where the number of participating organisations, the applicant included, for which"
                        + " (the answer to “Size” is “large” and the answer to “Size” is “large”) is at least 1.");
    }
}
