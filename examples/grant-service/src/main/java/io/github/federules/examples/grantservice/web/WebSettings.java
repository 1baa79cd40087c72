package io.github.federules.examples.grantservice.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;

/** The clock, the texts and the language of the pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Body.class)
class WebSettings {

    // The day of a submission, which determines the edition of a call, is that of France.
    @Bean
    Clock clock(@Value("${grant-service.today:}") Optional<LocalDate> today) {
        Clock clock = Clock.system(ZoneId.of("Europe/Paris"));
        return today.map(
                        day -> Clock.offset(clock, Duration.ofDays(ChronoUnit.DAYS.between(LocalDate.now(clock), day))))
                .orElse(clock);
    }

    @Bean
    MessageSource messageSource() {
        ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
        texts.setBasename("texts");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
        return texts;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new ChosenLanguage();
    }
}
