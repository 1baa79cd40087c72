package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.money.Euros;
import io.github.federules.examples.grantservice.application.ApplicationRow;
import io.github.federules.examples.grantservice.application.ApplicationState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;

/**
 * An application in the words of a list.
 *
 * @param id the key
 * @param reference the number
 * @param applicant the name of the applicant
 * @param title the title of the operation
 * @param call the title of the call
 * @param state how far it has come in words
 * @param code how far it has come
 * @param verdict the verdict in words, or that the application is not intact
 * @param aid the sure aid, empty text without one
 * @param submitted the day and time of the submission
 */
public record ListedApplication(
        UUID id,
        String reference,
        String applicant,
        String title,
        String call,
        String state,
        ApplicationState code,
        String verdict,
        String aid,
        String submitted) {

    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    static ListedApplication of(ApplicationRow application, String call, MessageSource texts, Locale locale) {
        // What somebody wrote in the database is no decision.
        boolean isIntact = application.isIntact();
        return new ListedApplication(
                application.id(),
                application.reference(),
                application.listed().applicant(),
                application.listed().title(),
                call,
                texts.getMessage("state." + application.state(), null, locale),
                application.state(),
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

    /** Returns the cells of a table that a program reads too: an amount without signs, and the day and the time by ISO 8601. */
    List<String> cells(ApplicationRow row, Locale locale) {
        String amount = row.listed()
                .aidCents()
                .filter(cents -> row.isIntact())
                .map(cents -> BigDecimal.valueOf(cents, 2).toPlainString())
                .orElse("");
        // Without fractions of a second. Spreadsheets read a decimal sign of their own language alone.
        ZonedDateTime at = row.submittedAt().orElseThrow().atZone(ZONE).truncatedTo(ChronoUnit.SECONDS);
        return List.of(
                reference,
                applicant,
                title,
                call,
                state,
                verdict,
                locale.getLanguage().equals("fr") ? amount.replace('.', ',') : amount,
                at.toLocalDate().toString(),
                DateTimeFormatter.ISO_LOCAL_TIME.format(at));
    }

    static String time(Instant at, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZONE)
                .format(at);
    }
}
