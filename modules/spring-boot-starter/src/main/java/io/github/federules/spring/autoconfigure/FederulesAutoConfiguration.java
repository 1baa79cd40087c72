package io.github.federules.spring.autoconfigure;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Law;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.FederulesModule;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.RegimeReader;
import io.github.federules.spring.AnswerLanguage;
import io.github.federules.spring.CallEligibility;
import io.github.federules.spring.EligibilityListener;
import io.github.federules.spring.startup.CallLocations;
import io.github.federules.spring.web.RequestLanguage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.ResourcePatternUtils;

/**
 * Auto-configuration of the calls, of the beans that assess dossiers, and of JSON.
 *
 * <p>The beans are a {@link Catalogue}, {@link LegalForms}, an {@link AnswerLanguage}, a {@link DossierReader}, a
 * {@link FederulesModule} and a {@link CallEligibility}. Each gives way to a bean of the application.
 *
 * <p>If the application has exactly one {@link Clock}, or a primary one, a dossier without a day of submission is decided under the
 * edition in force on the day of that clock. With several and none primary, the newest edition applies, as without a clock. A
 * {@link Catalogue} of the application's own has no clock unless it calls {@link Catalogue#asOf}.
 */
@AutoConfiguration
@EnableConfigurationProperties(FederulesProperties.class)
public final class FederulesAutoConfiguration {

    private static final String ASSUMED = "federules.calls.default";

    FederulesAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    Catalogue federulesCatalogue(
            FederulesProperties properties,
            ResourceLoader resources,
            ObjectProvider<Law> laws,
            ObjectProvider<Clock> clocks) {
        List<Law> known = new ArrayList<>(List.of(CommonProvisions.of2021()));
        laws.orderedStream().forEach(known::add);
        List<Call> before = properties.calls().builtIn() ? FederCalls.all() : List.of();
        Catalogue catalogue = new CallLocations(
                        ResourcePatternUtils.getResourcePatternResolver(resources),
                        RegimeReader.knowing(SharedCriteria.all()),
                        CallReader.of(known).knowing(SharedCriteria.all()),
                        before)
                .read(properties.calls().regimes(), properties.calls().locations());
        Clock clock = clocks.getIfUnique();
        return clock == null ? catalogue : catalogue.asOf(() -> LocalDate.now(clock));
    }

    @Bean
    @ConditionalOnMissingBean
    LegalForms federulesLegalForms() {
        return FrenchLegalForm.nomenclature();
    }

    @Bean
    @ConditionalOnMissingBean
    AnswerLanguage federulesAnswerLanguage(FederulesProperties properties) {
        Locale fallback = properties.fallbackLanguage();
        if (!RequestLanguage.isSpoken(fallback)) {
            throw new InvalidConfigurationPropertyValueException(
                    "federules.fallback-language", fallback.toLanguageTag(), "It must be fr or en.");
        }
        return new RequestLanguage(fallback);
    }

    @Bean
    @ConditionalOnMissingBean
    DossierReader federulesDossierReader(FederulesProperties properties, Catalogue catalogue, LegalForms legalForms) {
        String assumed = properties.calls().assumed();
        DossierReader reader = DossierReader.of(catalogue, legalForms);
        return assumed == null ? reader.requiringCall() : configured(ASSUMED, assumed, reader::assuming);
    }

    @Bean
    @ConditionalOnMissingBean
    FederulesModule federulesModule(DossierReader reader, AnswerLanguage language) {
        return new FederulesModule(reader, language::current);
    }

    @Bean
    @ConditionalOnMissingBean
    CallEligibility federulesEligibility(
            FederulesProperties properties, Catalogue catalogue, ObjectProvider<EligibilityListener> listeners) {
        CallEligibility eligibility = CallEligibility.of(catalogue);
        String assumed = properties.calls().assumed();
        if (assumed != null) {
            eligibility = configured(ASSUMED, assumed, eligibility::assuming);
        }
        List<Question> open = catalogue.calls().stream()
                .flatMap(call -> call.openQuestions().stream())
                .toList();
        for (String code : properties.readings()) {
            CallEligibility before = eligibility;
            eligibility = configured("federules.readings", code, each -> before.reading(Reading.parse(each, open)));
        }
        for (EligibilityListener listener : listeners.orderedStream().toList()) {
            eligibility = eligibility.withListener(listener);
        }
        return eligibility;
    }

    /** Returns what a property stands for; Spring Boot prints the name of a property that stands for nothing. */
    private static <T> T configured(String property, String value, Function<String, T> read) {
        try {
            return read.apply(value);
        } catch (IllegalArgumentException e) {
            throw new InvalidConfigurationPropertyValueException(property, value, e.getMessage());
        }
    }
}
