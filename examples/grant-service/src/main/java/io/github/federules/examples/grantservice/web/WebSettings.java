package io.github.federules.examples.grantservice.web;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

/** The clock, the texts and the language of the pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceBody.class)
class WebSettings {

    static final List<Locale> SPOKEN = List.of(Locale.FRENCH, Locale.ENGLISH);

    // The day of a submission, which determines the edition of a call, is that of France.
    @Bean
    Clock clock(@Value("${grant-service.today:}") Optional<LocalDate> today) {
        Clock clock = Clock.system(ZoneId.of("Europe/Paris"));
        ZonedDateTime now = ZonedDateTime.now(clock);
        return today.map(day -> Clock.offset(clock, Duration.between(now, now.with(day))))
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

    // What a person chose, else the first of the browser's languages that is spoken here, else French.
    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver ofBrowser = new AcceptHeaderLocaleResolver();
        ofBrowser.setSupportedLocales(SPOKEN);
        ofBrowser.setDefaultLocale(Locale.FRENCH);
        CookieLocaleResolver chosen = new CookieLocaleResolver("language") {
            @Override
            protected @Nullable Locale parseLocaleValue(String value) {
                Locale locale = super.parseLocaleValue(value);
                return locale != null && SPOKEN.contains(locale) ? shown(locale) : null;
            }
        };
        chosen.setDefaultLocaleFunction(request -> shown(ofBrowser.resolveLocale(request)));
        chosen.setCookieHttpOnly(true);
        return chosen;
    }

    // Days are those of British English, 30 June 2027, as in the explanations.
    private static Locale shown(Locale spoken) {
        return spoken.equals(Locale.ENGLISH) ? Locale.UK : spoken;
    }
}
