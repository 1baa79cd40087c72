package io.github.federules.examples.grantservice.application;

import io.github.federules.core.money.Euros;
import io.github.federules.examples.grantservice.seal.SealCheck;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an application after it was sent, in the words of a page.
 *
 * @param kind the state that it led to, not null
 * @param at when, not null
 * @param by the name of the account, not null
 * @param aid the aid that was granted, empty text without one, not null
 * @param isOther whether a decision is another one than the analysis
 * @param reasons the reasons, empty text for a withdrawal, not null
 * @param record the key of the record of the analysis, null for a withdrawal
 * @param isIntact whether nothing of this was changed in the database
 */
public record EventView(
        ApplicationState kind,
        String at,
        String by,
        String aid,
        boolean isOther,
        String reasons,
        @Nullable UUID record,
        boolean isIntact) {

    /**
     * Returns events in the words of a page.
     *
     * @param events the events, not null
     * @param locale the language, not null
     * @return the views, in the same order, never null
     */
    public static List<EventView> of(List<ApplicationEvent> events, Locale locale) {
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.of("Europe/Paris"));
        return events.stream()
                .map(event -> new EventView(
                        event.kind(),
                        format.format(event.at()),
                        event.by(),
                        event.aidCents()
                                .map(cents -> Euros.format(Euros.ofCents(cents), locale))
                                .orElse(""),
                        event.isOther(),
                        event.reasons(),
                        event.record().orElse(null),
                        event.seal() == SealCheck.INTACT))
                .toList();
    }
}
