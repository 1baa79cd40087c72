package io.github.federules.testkit.arbitraries;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import io.github.federules.testkit.Samples;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** Dossiers answer the criteria of their call: on a bound, beside it, and not at all. */
class CriterionAnswersTest {

    private static final LocalizedText TEXT = new LocalizedText("Laquelle ?", "Which one?");
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, TEXT, 1, 50);
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Criterion BRANCH = Criterion.coded("BRANCH", Subject.APPLICANT, TEXT, "nace");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);
    private static final Criterion POINTS = Criterion.number("POINTS", Subject.ASSESSMENT, TEXT, 0, 20);
    private static final Call CALL = Call.builder("criteria", TEXT)
            .asks(Samples.L1, JOBS)
            .asks(Samples.L1, GREEN)
            .asks(Samples.L1, BRANCH)
            .asks(Samples.L1, SIZE)
            .asks(Samples.L1, POINTS)
            .requires(
                    Samples.L1,
                    "WORK",
                    Condition.any(where(JOBS).between(3, 5), where(POINTS).atLeast(20)),
                    TEXT)
            .requires(Samples.L1, "DIGITAL", applicant(where(BRANCH).in(Answer.of("62"))), TEXT)
            .aid(
                    Samples.L1,
                    Value.sum(Rate.percent("40"))
                            .plus(where(GREEN).in(Answer.of(true)), Rate.percent("10"))
                            .plus(applicant(where(SIZE).in(Answer.of("SMALL"))), Rate.percent("20")))
            .build();

    @Example
    void every_answer_that_conditions_tell_apart_is_given_and_none_at_all() {
        List<Dossier> any = drawn(Dossiers::any);

        assertThat(answers(any, dossier -> dossier.operation().answers(), JOBS))
                .contains("2", "3", "4", "5", "6", "none");
        assertThat(answers(any, dossier -> dossier.operation().answers(), GREEN))
                .containsOnly("true", "false", "none");
        assertThat(answers(any, CriterionAnswersTest::ofApplicant, BRANCH)).contains("62", "621", "6", "0", "none");
        assertThat(answers(any, CriterionAnswersTest::ofApplicant, SIZE)).containsOnly("SMALL", "LARGE", "none");
        assertThat(answers(any, dossier -> dossier.assessment().orElse(Answers.none()), POINTS))
                .contains("19", "20", "none");
    }

    @Example
    void a_complete_dossier_answers_also_what_only_the_rate_depends_on() {
        assertThat(answers(drawn(Dossiers::complete), CriterionAnswersTest::ofApplicant, SIZE))
                .containsOnly("SMALL", "LARGE");
    }

    @Example
    void another_applicant_gives_the_same_answers() {
        assertThat(answers(drawn(Dossiers::eligible), CriterionAnswersTest::ofApplicant, BRANCH))
                .containsOnly("62", "621");
    }

    private static Answers ofApplicant(Dossier dossier) {
        return dossier.applicant().lead().answers();
    }

    private static List<Dossier> drawn(Function<Dossiers, Arbitrary<Dossier>> kind) {
        return kind.apply(Dossiers.under(CALL)).sampleStream().limit(500).toList();
    }

    private static Set<String> answers(
            List<Dossier> dossiers, Function<Dossier, Answers> answers, Criterion criterion) {
        return dossiers.stream()
                .map(dossier -> answers.apply(dossier)
                        .to(criterion.code())
                        .map(Answer::toString)
                        .find()
                        .orElse("none"))
                .collect(Collectors.toSet());
    }
}
