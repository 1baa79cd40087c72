package io.github.federules.core.wording;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.result.Notice;
import io.github.federules.core.rule.Clause;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A decision says where its edition is not known to have been in force on the day of submission. */
class EditionNoticeTest {

    private static final LocalDate FROM = LocalDate.of(2030, 1, 1);

    private static final String NO_DAY =
            "The day of submission is not known. Edition 2 was applied, in force from 1 January 2030:"
                    + " it does not apply to an application submitted earlier.";

    private static Decision decision(Edition edition, Submission submission) {
        Call call = Call.builder("amended", new LocalizedText("Un appel modifié", "An amended call"))
                .edition(edition)
                .pays(new Clause("L2", "dépenses"), CostNature.STUDIES)
                .minimumCost(new Clause("L1", "coût minimum"), euros("1000.00"))
                .build();
        return Assessor.of(call)
                .assess(Dossier.of(Applicant.unknown(), Operation.untitled()).withSubmission(submission));
    }

    private static Decision amended(Submission submission) {
        return decision(new Edition("2", Optional.of(FROM), "a test"), submission);
    }

    private static List<String> lines(Decision decision, Locale locale) {
        return decision.explain(locale).lines().toList();
    }

    @Test
    void without_a_day_of_submission_the_decision_says_which_edition_was_applied() {
        Decision decision = amended(Submission.unknown());

        assertThat(decision.editionNotice().orElseThrow().english()).isEqualTo(NO_DAY);
        assertThat(lines(decision, Locale.ENGLISH)).contains(NO_DAY);
        assertThat(lines(decision, Locale.FRENCH))
                .contains(
                        "La date de transmission n'est pas connue. L'édition 2 a été appliquée, en vigueur à partir du 1er janvier"
                                + " 2030\u00a0: elle ne s'applique pas à une demande transmise avant.");
    }

    @Test
    void a_day_before_the_edition_is_said_too() {
        Decision decision = amended(Submission.sentOn(FROM.minusDays(1)));

        assertThat(lines(decision, Locale.ENGLISH))
                .contains("The application was submitted on 31 December 2029, before edition 2 came into force on"
                        + " 1 January 2030.");
        assertThat(lines(decision, Locale.FRENCH))
                .contains("La demande a été transmise le 31 décembre 2029, avant l'entrée en vigueur de l'édition 2 le"
                        + " 1er janvier 2030.");
    }

    @Test
    void nothing_is_said_of_an_edition_that_was_in_force_or_has_no_first_day() {
        assertThat(amended(Submission.sentOn(FROM)).editionNotice()).isEmpty();
        assertThat(decision(Edition.first("a test"), Submission.unknown()).editionNotice())
                .isEmpty();
    }

    @Test
    void the_day_that_determines_the_edition_is_no_fact_without_effect() {
        Submission sent = Submission.sentOn(FROM);

        assertThat(amended(sent).notices()).extracting(Notice::path).isEmpty();
        assertThat(decision(Edition.first("a test"), sent).notices())
                .extracting(Notice::path)
                .containsExactly("submission.sentOn");
    }
}
