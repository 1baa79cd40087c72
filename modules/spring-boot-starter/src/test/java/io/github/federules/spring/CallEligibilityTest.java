package io.github.federules.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.call.Catalogue;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.NotEligibleException;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.feder.FederCalls;
import io.github.federules.spring.web.RequestLanguage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Dossiers are assessed under the calls that they name, and listeners hear of it; without Spring. */
class CallEligibilityTest {

    private static final Dossier OF_NOBODY = Dossier.of(Applicant.unknown(), Operation.untitled());

    private final CallEligibility eligibility = CallEligibility.of(FederCalls.catalogue());

    @Test
    void a_dossier_that_names_an_unknown_call_or_none_is_an_invalid_fact() {
        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> eligibility.assess(OF_NOBODY.withCall("none")))
                .satisfies(thrown -> assertThat(thrown.fault().code()).isEqualTo(FaultCode.UNKNOWN_CALL));
        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> eligibility.assess(OF_NOBODY))
                .satisfies(thrown -> assertThat(thrown.fault().code()).isEqualTo(FaultCode.MISSING));
    }

    @Test
    void the_call_that_is_assumed_must_be_known() {
        assertThat(eligibility.assuming("hdf-ai-2025").assess(OF_NOBODY).call().id())
                .isEqualTo("hdf-ai-2025");
        assertThatExceptionOfType(InvalidFactException.class).isThrownBy(() -> eligibility.assuming("none"));
    }

    @Test
    void each_decision_is_reported_once_eligible_or_not_and_those_of_a_ranking_are_not() {
        List<Decision> reported = new ArrayList<>();
        CallEligibility heard = eligibility.withListener(new EligibilityListener() {
            @Override
            public void decided(Decision decision, Duration time) {
                assertThat(time).isPositive();
                reported.add(decision);
            }
        });
        Dossier dossier = OF_NOBODY.withCall("hdf-ai-2025");

        Decision decision = heard.assess(dossier);
        assertThatExceptionOfType(NotEligibleException.class).isThrownBy(() -> heard.requireEligible(dossier));
        heard.rank(dossier);

        assertThat(reported).containsExactly(decision, decision);
    }

    @Test
    void a_call_that_is_published_while_the_program_runs_is_known_from_then_on() {
        AtomicReference<Catalogue> published =
                new AtomicReference<>(Catalogue.of(List.of(FederCalls.GRAND_EST_REACT_EU)));
        CallEligibility following = CallEligibility.of(published.get().following(published::get));
        Dossier dossier = OF_NOBODY.withCall("hdf-ai-2025");
        assertThatExceptionOfType(InvalidFactException.class).isThrownBy(() -> following.assess(dossier));
        assertThat(following.rank(dossier)).hasSize(1);

        published.set(Catalogue.of(List.of(FederCalls.GRAND_EST_REACT_EU, FederCalls.HAUTS_DE_FRANCE_AI_2025)));

        assertThat(following.assess(dossier).call()).isEqualTo(FederCalls.HAUTS_DE_FRANCE_AI_2025);
        assertThat(following.rank(dossier)).hasSize(2);
    }

    @Test
    void a_reading_that_no_call_leaves_open_is_refused() {
        CallEligibility ofOne = CallEligibility.of(Catalogue.of(List.of(FederCalls.GRAND_EST_REACT_EU)));
        assertThatIllegalArgumentException().isThrownBy(() -> ofOne.reading(StaffShareScope.OPERATION));
    }

    @Test
    void a_null_is_refused_by_the_name_of_the_parameter() {
        assertThatNullPointerException()
                .isThrownBy(() -> CallEligibility.of(null))
                .withMessage("catalogue");
        assertThatNullPointerException()
                .isThrownBy(() -> eligibility.assuming(null))
                .withMessage("call");
        assertThatNullPointerException()
                .isThrownBy(() -> eligibility.reading(null))
                .withMessage("reading");
        assertThatNullPointerException()
                .isThrownBy(() -> eligibility.withListener(null))
                .withMessage("listener");
        assertThatNullPointerException()
                .isThrownBy(() -> eligibility.assess(null))
                .withMessage("dossier");
        assertThatNullPointerException()
                .isThrownBy(() -> eligibility.requireEligible(null))
                .withMessage("dossier");
        assertThatNullPointerException()
                .isThrownBy(() -> eligibility.rank(null))
                .withMessage("dossier");
    }

    @ParameterizedTest
    @CsvSource({"fr-BE, fr-BE", "en-IE, en-IE", "de, fr", "und, fr"})
    void the_language_is_that_of_the_request_if_it_is_spoken(Locale asked, Locale answered) {
        LocaleContextHolder.setLocale(asked);
        try {
            assertThat(new RequestLanguage(Locale.FRENCH).current()).isEqualTo(answered);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Test
    void outside_of_a_request_the_language_is_the_fallback_and_not_that_of_the_machine() {
        LocaleContextHolder.resetLocaleContext();
        assertThat(new RequestLanguage(Locale.FRENCH).current()).isEqualTo(Locale.FRENCH);
        assertThat(new RequestLanguage(Locale.ENGLISH).current()).isEqualTo(Locale.ENGLISH);
    }
}
