package io.github.federules.examples.grantservice.answer;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import io.github.federules.examples.grantservice.drawing.Drawings;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.util.Locale;
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

    private final DecisionViews views = new DecisionViews(texts(), new Drawings(), FederCalls.catalogue());

    private static ResourceBundleMessageSource texts() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("texts");
        texts.setDefaultEncoding("UTF-8");
        return texts;
    }

    private DecisionView view(Operation operation) {
        return views.of(
                FederEligibility.under(NEVER_MET).assess(Dossier.of(Applicant.unknown(), operation)),
                any -> true,
                Locale.ENGLISH);
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
}
