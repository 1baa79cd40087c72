package io.github.federules.core.rule;

import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.text.BodyName;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.SomeBodies;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** The sentence of a remedy. */
final class RemedyText {

    private static final int MOST_PERSONS_SHOWN = 10;

    // Only a minimum of costs may be one to exceed.
    private static final Set<Change.Kind> OF_COSTS = Set.of(Change.Kind.ADD_OTHER_COST, Change.Kind.ADD_STAFF_COST);

    private final Remedy remedy;
    private final Phrasebook phrases;

    RemedyText(Remedy remedy, Locale locale) {
        this.remedy = remedy;
        this.phrases = Phrasebook.in(locale);
    }

    String text() {
        String options = joined(remedy.options(), "remedy.or");
        return phrases.phrase(remedy.amountsOpen() ? "remedy.open" : "remedy", Map.of("options", options));
    }

    private String of(Change change) {
        if (change instanceof Change.Reschedule reschedule) {
            return of(reschedule);
        }
        if (change instanceof Change.Together together) {
            return of(together);
        }
        if (change instanceof Change.OfAmount amount) {
            return of(amount);
        }
        String what = phrases.phrase("change." + change.code() + variant(change), values(change));
        return change instanceof Change.Submit submit ? inTime(what, submit.by(), submit.until()) : what;
    }

    private String of(Change.OfAmount change) {
        Map<String, String> values = new HashMap<>(Map.of("amount", euros(change.amount())));
        change.costs().ifPresent(costs -> values.put("costs", costs.label().in(phrases.locale())));
        String some = change.costs().isPresent() ? ".of" : "";
        String exceeded = remedy.exceeded() && OF_COSTS.contains(change.kind()) ? ".exceeded" : "";
        String what = phrases.phrase("change." + change.code() + some + exceeded, values);
        return change.party()
                .map(body -> phrases.phrase(
                        "change.party", Map.of("what", what, "party", BodyName.of(body.name(), body.rank(), phrases))))
                .orElse(what);
    }

    private String of(Change.Together together) {
        return areSharesToReachTheSame(together.changes()) ? shares(together.changes()) : several(together);
    }

    private static boolean areSharesToReachTheSame(List<Change> changes) {
        return changes.stream().allMatch(change -> change instanceof Change.RaiseShare)
                && changes.stream()
                                .map(change -> ((Change.RaiseShare) change).share())
                                .distinct()
                                .count()
                        == 1;
    }

    // An operation may have a hundred thousand persons.
    private String shares(List<Change> changes) {
        String lines = changes.stream()
                .limit(MOST_PERSONS_SHOWN)
                .flatMap(change -> ((Change.RaiseShare) change).lines().stream())
                .map(PlainText::of)
                .collect(Collectors.joining(", "));
        int more = changes.size() - MOST_PERSONS_SHOWN;
        String shown = more > 0 ? lines + phrases.counted("change.TOGETHER.shares.more", more) : lines;
        String share = percent(((Change.RaiseShare) changes.get(0)).share());
        return phrases.phrase("change.TOGETHER.shares", Map.of("lines", shown, "share", share));
    }

    private String several(Change.Together together) {
        String changes = joined(together.changes(), "change.TOGETHER.and");
        return phrases.phrase("change." + together.code(), Map.of("changes", changes));
    }

    private String joined(List<Change> changes, String and) {
        return changes.stream().map(this::of).collect(Collectors.joining(phrases.phrase(and)));
    }

    private String variant(Change change) {
        return change instanceof Change.RaiseShare raise && raise.lines().size() == 1 ? ".one" : "";
    }

    private String inTime(String what, Optional<LocalDate> by, Optional<LocalTime> until) {
        if (by.isEmpty()) {
            return what;
        }
        String day = phrases.formats().date(by.get());
        return until.map(phrases.formats()::time)
                .map(hour -> phrases.phrase("change.by.hour", Map.of("what", what, "by", day, "until", hour)))
                .orElseGet(() -> phrases.phrase("change.by", Map.of("what", what, "by", day)));
    }

    private String of(Change.Reschedule reschedule) {
        String dates = Stream.of(
                        reschedule.startsOn().map(day -> phrases.phrase("change.RESCHEDULE.start", day(day))),
                        reschedule.endsOn().map(day -> phrases.phrase("change.RESCHEDULE.end", day(day))))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(phrases.phrase("change.RESCHEDULE.and")));
        return phrases.phrase("change." + reschedule.code(), Map.of("dates", dates));
    }

    private Map<String, String> day(LocalDate day) {
        return Map.of("day", phrases.formats().date(day));
    }

    private Map<String, String> values(Change change) {
        if (change instanceof Change.RaiseShare raise) {
            String lines = raise.lines().stream().map(PlainText::of).collect(Collectors.joining(", "));
            return Map.of("lines", lines, "share", percent(raise.share()));
        }
        if (change instanceof Change.LeaveOutPartners leave) {
            return Map.of("partners", SomeBodies.of(leave.partners(), this::shown, phrases));
        }
        if (change instanceof Change.ChooseAnswer choice) {
            String answers = choice.answers().values().stream()
                    .map(this::line)
                    .collect(Collectors.joining(phrases.phrase("list.or")));
            return Map.of("question", line(choice.question()), "answers", answers);
        }
        return Map.of("document", ((Change.Submit) change).document().in(phrases.locale()));
    }

    private String line(LocalizedText text) {
        return PlainText.line(text.in(phrases.locale()));
    }

    // A partner of unknown kind may well qualify: the text states that its kind is unknown.
    private String shown(Body partner) {
        String name = BodyName.of(partner.name(), partner.rank(), phrases);
        return partner.kind()
                .find()
                .map(kind -> phrases.phrase("body.known", Map.of("name", name, "kind", phrases.phrase("kind.", kind))))
                .orElseGet(() -> phrases.phrase("body.unknown", Map.of("name", name)));
    }

    private String percent(FteShare share) {
        return phrases.formats().percent(share.value());
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }
}
