package io.github.federules.examples.grantservice.answer;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class DecisionViewsTest {

    private static final Clause SHARE = new Clause("S", "a tenth from other public funders");
    private static final Clause CAP = new Clause("P", "public aid of 599.99 at most");

    // Of 1,000.00 the aid is 500.00 and a tenth is 100.00: a cent more than the cap, whatever the plan is.
    private static final Call NEVER_MET = Call.builder("never-met", new LocalizedText("Jamais", "Never"))
            .pays(SHARE, CostNature.STUDIES)
            .aid(SHARE, Rate.percent("50"))
            .publicCofinancing(SHARE, Rate.percent("10"))
            .maximumPublicAid(CAP, euros("599.99"))
            .build();

    private static final Call AMENDED = Call.builder("amended", new LocalizedText("Modifié", "Amended"))
            .edition(new Edition("2", Optional.of(LocalDate.of(2025, 3, 1)), ""))
            .pays(SHARE, CostNature.STUDIES)
            .build();

    private final DecisionViews views = new DecisionViews(texts(), FederCalls.catalogue());

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("texts");
        texts.setDefaultEncoding("UTF-8");
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    private DecisionView view(Operation operation) {
        return views.of(
                FederEligibility.under(NEVER_MET).assess(Dossier.of(Applicant.unknown(), operation)), Locale.ENGLISH);
    }

    @Test
    void a_refusal_that_no_finding_shows_has_its_reason_beside_the_verdict() {
        Operation open = Operation.untitled().cost(CostNature.STUDIES, "Study", euros("1000.00"));

        assertThat(view(open).tracks()).singleElement().satisfies(track -> {
            assertThat(track.verdict()).isEqualTo("INELIGIBLE");
            assertThat(track.reason()).contains("cannot all be met", "S, P");
        });
    }

    @Test
    void each_amount_has_a_bar_with_its_name_on_one_scale() {
        Operation costs = Operation.untitled()
                .cost(CostNature.STUDIES, "Study", euros("1000.00"))
                .cost(CostNature.TRAVEL, "Travel", euros("0.01"));

        // Presented 1,000.01; travel is not retained; the aid is half of 1,000.00. A cent is seen, too.
        assertThat(view(costs).bars())
                .extracting(bar -> bar.label() + " " + bar.amount() + " " + bar.length())
                .containsExactly(
                        "Costs presented €1,000.01 1000",
                        "Costs not retained €0.01 1",
                        "Total eligible cost €1,000.00 999",
                        "Computed aid €500.00 499",
                        "Own contribution and other funders €500.00 499");
        assertThat(view(Operation.untitled()).bars()).isEmpty();
    }

    @Test
    void a_refusal_that_a_finding_shows_has_no_reason_beside_it() {
        // No euro of other public funders, and so less than a tenth.
        Operation failed = Operation.untitled()
                .cost(CostNature.STUDIES, "Study", euros("1000.00"))
                .withFinancing(FinancingPlan.own(euros("500.00")));

        assertThat(view(failed).tracks()).singleElement().satisfies(track -> {
            assertThat(track.verdict()).isEqualTo("INELIGIBLE");
            assertThat(track.reason()).isEmpty();
        });
    }

    @Test
    void without_a_day_of_submission_the_notice_on_the_edition_names_the_day_that_applies() {
        assertThat(notice(Submission.unknown(), Locale.ENGLISH))
                .isEqualTo(
                        "The day of submission is not known. Edition 2 was applied, in force from 1 March 2025: it does not"
                                + " apply to an application submitted earlier. Without that day, the service applies the edition in"
                                + " force on the day on which it receives the application.");
        assertThat(notice(Submission.unknown(), Locale.FRENCH))
                .startsWith("La date de transmission n'est pas connue.")
                .endsWith(
                        ". Sans cette date, le service applique l'édition en vigueur le jour où il reçoit la demande.");
        assertThat(notice(Submission.sentOn(LocalDate.of(2025, 3, 1)), Locale.ENGLISH))
                .isEmpty();
    }

    private String notice(Submission submission, Locale locale) {
        Dossier dossier = Dossier.of(Applicant.unknown(), Operation.untitled()).withSubmission(submission);
        return views.of(FederEligibility.under(AMENDED).assess(dossier), locale).editionNotice();
    }
}
