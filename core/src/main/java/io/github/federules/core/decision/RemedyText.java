package io.github.federules.core.decision;

import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.money.Euros;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Puts a remedy into a sentence. */
final class RemedyText {

    private final Phrasebook phrases;

    RemedyText(Locale locale) {
        this.phrases = Phrasebook.in(locale);
    }

    String of(Remedy remedy) {
        String options =
                remedy.options().stream().map(this::of).collect(Collectors.joining(phrases.phrase("remedy.or")));
        return phrases.phrase("remedy", Map.of("options", options));
    }

    private String of(Change change) {
        if (change instanceof Change.Reschedule reschedule) {
            return of(reschedule);
        }
        Optional<LocalDate> by = change instanceof Change.SendNote send
                ? send.by()
                : change instanceof Change.SendNoteElectronically send ? send.by() : Optional.empty();
        String what = phrases.phrase("change." + change.code(), values(change));
        return by.map(day -> phrases.phrase(
                        "change.by",
                        Map.of("what", what, "by", phrases.formats().date(day))))
                .orElse(what);
    }

    private String of(Change.Reschedule reschedule) {
        return Stream.of(
                        reschedule.startsOn().map(day -> phrases.phrase("change.RESCHEDULE.start", day(day))),
                        reschedule.endsOn().map(day -> phrases.phrase("change.RESCHEDULE.end", day(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(phrases.phrase("change.RESCHEDULE.and")));
    }

    private Map<String, String> day(LocalDate day) {
        return Map.of("day", phrases.formats().date(day));
    }

    private Map<String, String> values(Change change) {
        if (change instanceof Change.OfAmount amount) {
            return Map.of("amount", euros(amount.amount()));
        }
        if (change instanceof Change.RaiseShare raise) {
            String lines = raise.lines().stream().map(PlainText::of).collect(Collectors.joining(", "));
            return Map.of(
                    "lines",
                    lines,
                    "share",
                    phrases.formats().percent(raise.share().value()));
        }
        if (change instanceof Change.LeaveOutPartners leave) {
            return Map.of("members", String.join(", ", leave.paths()));
        }
        return Map.of();
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }
}
