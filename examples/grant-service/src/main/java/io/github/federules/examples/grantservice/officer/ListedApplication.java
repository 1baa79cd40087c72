package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.money.Euros;
import io.github.federules.examples.grantservice.application.ApplicationRow;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;

/**
 * An application in the words of a list.
 *
 * @param id the key, not null
 * @param reference the number, not null
 * @param applicant the name of the applicant, not null
 * @param title the title of the operation, not null
 * @param call the id of the call, not null
 * @param verdict the verdict in words, or that the application is not intact, not null
 * @param aid the sure aid, empty text without one, not null
 * @param submitted the day and time of the submission, not null
 */
public record ListedApplication(
        UUID id,
        String reference,
        String applicant,
        String title,
        String call,
        String verdict,
        String aid,
        String submitted) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    static ListedApplication of(ApplicationRow application, MessageSource texts, Locale locale) {
        // What somebody wrote in the database is no decision.
        boolean isIntact = application.isIntact();
        return new ListedApplication(
                application.id(),
                application.reference(),
                application.listed().applicant(),
                application.listed().title(),
                application.call(),
                isIntact
                        ? application.listed().verdict().label(locale)
                        : texts.getMessage("application.listed." + application.seal(), null, locale),
                application
                        .listed()
                        .aidCents()
                        .filter(cents -> isIntact)
                        .map(cents -> Euros.format(Euros.ofCents(cents), locale))
                        .orElse(""),
                application.submittedAt().map(at -> time(at, locale)).orElse(""));
    }

    /** Returns the cells of a table. */
    List<String> cells() {
        return List.of(reference, applicant, title, call, verdict, aid, submitted);
    }

    static String time(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZONE)
                .format(at);
    }
}
