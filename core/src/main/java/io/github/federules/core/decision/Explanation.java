package io.github.federules.core.decision;

import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.call.Reading;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.text.BodyName;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** A decision in words: the verdicts, then the reasons. */
final class Explanation {

    private static final int MOST_FACTS_SHOWN = 50;
    private static final int LONGEST_WHY = 1000;
    private static final int LONGEST_LINE = 20_000;

    private final Decision decision;
    private final Locale locale;
    private final Phrasebook phrases;
    private final StringBuilder text = new StringBuilder();

    Explanation(Decision decision, Locale locale) {
        this.decision = decision;
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
    }

    String text() {
        heading();
        verdicts();
        costs();
        section("aidShares", aidShares());
        section("findings", findings());
        section("missing", missing());
        section("readings", readings());
        section("notices", notices());
        section("advice", advice());
        section("notJudged", notJudged());
        line("");
        line(phrases.phrase(
                "decided",
                Map.of(
                        "id", PlainText.of(decision.call().id()),
                        "edition", PlainText.of(decision.call().edition().version()),
                        "library", decision.libraryVersion())));
        return text.toString();
    }

    /** Returns one line: the call, the verdict, and the first rule that is not met, if there is one. */
    String summary() {
        Map.Entry<Track, TrackDecision> first = decision.tracks().entrySet().stream()
                .filter(track -> track.getValue().verdict() != Verdict.NOT_SOUGHT)
                .findFirst()
                .orElseGet(() -> decision.tracks().entrySet().iterator().next());
        String summary = phrases.phrase(
                "summary",
                Map.of(
                        "title", PlainText.of(decision.call().title().in(locale)),
                        "id", PlainText.of(decision.call().id()),
                        "verdict", verdict(first.getValue())));
        return decision.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .findFirst()
                .map(this::sentence)
                .map(why -> phrases.phrase(
                        "summary.why", Map.of("summary", summary, "why", PlainText.of(why, LONGEST_WHY))))
                .orElse(summary);
    }

    private void heading() {
        String call = PlainText.of(decision.call().title().in(locale)) + " ("
                + PlainText.of(decision.call().id()) + ")";
        line(decision.dossier().id().map(id -> PlainText.of(id) + " — " + call).orElse(call));
        decision.dossier()
                .applicant()
                .lead()
                .name()
                .ifPresent(name -> line(phrases.phrase("label.applicant", Map.of("value", PlainText.of(name)))));
        decision.dossier()
                .operation()
                .title()
                .ifPresent(title -> line(phrases.phrase("label.operation", Map.of("value", PlainText.of(title)))));
        line("");
    }

    private void verdicts() {
        decision.call().offers().forEach(offer -> {
            TrackDecision track = decision.on(offer.track());
            line(phrases.phrase("track", Map.of("track", title(offer), "verdict", verdict(track))));
            track.reason().ifPresent(reason -> line("  " + reason.in(locale)));
        });
    }

    // Costs concern funding alone.
    private void costs() {
        if (decision.verdictOn(Track.FUNDING) != Verdict.NOT_SOUGHT) {
            CostTable table = new CostTable(decision, phrases);
            headed(table.heading(), table.lines());
        }
    }

    private String title(OfferedTrack offer) {
        return PlainText.of(offer.title().in(locale));
    }

    private String verdict(TrackDecision track) {
        return verdict(track, phrases);
    }

    /** Returns a verdict in words, with its amounts if it has any. */
    static String verdict(TrackDecision track, Phrasebook phrases) {
        if (track.aid().isEmpty()) {
            return phrases.phrase("decision." + track.verdict());
        }
        String how = track.verdict() == Verdict.ELIGIBLE && !track.aid().equals(track.aidUpTo()) ? ".open" : "";
        return phrases.phrase(
                "decision.aid." + track.verdict() + how,
                Map.of(
                        "aid", phrases.formats().euros(Euros.cents(track.aid().get())),
                        "aidUpTo",
                                phrases.formats()
                                        .euros(Euros.cents(track.aidUpTo().get()))));
    }

    private List<String> aidShares() {
        List<String> lines = new ArrayList<>();
        for (AidShare share : decision.aidShares()) {
            String partner = BodyName.of(share.partner().name(), lines.size(), phrases);
            lines.add(phrases.phrase(
                    "aidShare",
                    Map.of("partner", partner, "cost", euros(share.eligibleCost()), "aid", euros(share.aid()))));
        }
        return lines;
    }

    // A rule that was not asked does not concern the dossier.
    private List<String> findings() {
        List<String> lines = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            if (finding.outcome() != Outcome.NOT_ASKED) {
                lines.add(phrases.phrase("outcome." + finding.outcome()) + " " + sentence(finding));
                finding.remedy().ifPresent(remedy -> lines.add("  " + remedy.message(locale)));
            }
        }
        return lines;
    }

    private String sentence(Finding finding) {
        return number(finding.clause()) + finding.message(locale);
    }

    private String number(Clause clause) {
        return Citation.before(clause, decision.call(), locale);
    }

    private List<String> missing() {
        return shown(decision.missing(), fact -> fact.label(locale));
    }

    private List<String> notices() {
        return shown(decision.notices(), notice -> notice.label(locale));
    }

    private <T> List<String> shown(List<T> facts, Function<T, String> label) {
        List<String> shown = new ArrayList<>(
                facts.stream().limit(MOST_FACTS_SHOWN).map(label).toList());
        int more = facts.size() - MOST_FACTS_SHOWN;
        if (more > 0) {
            shown.add(phrases.counted("missing.more", more));
        }
        return shown;
    }

    private List<String> readings() {
        if (decision.call().openQuestions().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(chosenReadings());
        Robustness robustness = decision.robustness();
        if (robustness.robust()) {
            lines.add(phrases.phrase("readings.robust" + whatIsTheSame()));
            return lines;
        }
        boolean isAidOpen = !robustness.aidFrom().equals(robustness.aidTo()) && decision.isAidSureUnderEveryReading();
        if (isAidOpen) {
            lines.add(phrases.phrase(
                    "readings.open",
                    Map.of(
                            "aidFrom", euros(robustness.aidFrom().orElseThrow()),
                            "aidTo", euros(robustness.aidTo().orElseThrow()))));
        }
        robustness.differing().forEach(difference -> lines.add(difference(difference)));
        if (robustness.differing().isEmpty()) {
            lines.add(phrases.phrase("readings.together"));
        } else if (isAidOpen && !areBothEndsShown(robustness)) {
            lines.add(phrases.phrase("readings.together.aid"));
        }
        return lines;
    }

    private boolean areBothEndsShown(Robustness robustness) {
        Set<Optional<MonetaryAmount>> shown = new HashSet<>();
        shown.add(decision.funding().aid());
        robustness
                .differing()
                .forEach(difference -> Optional.ofNullable(difference.tracks().get(Track.FUNDING))
                        .ifPresent(track -> shown.add(track.aid())));
        return shown.contains(robustness.aidFrom()) && shown.contains(robustness.aidTo());
    }

    private String whatIsTheSame() {
        long verdicts = decision.tracks().values().stream()
                .filter(track -> track.verdict() != Verdict.NOT_SOUGHT)
                .count();
        boolean isAidSought = decision.verdictOn(Track.FUNDING) != Verdict.NOT_SOUGHT
                && decision.funding().aid().isPresent();
        return (isAidSought ? ".aid" : "") + (verdicts == 1 ? ".one" : "");
    }

    // A reading that the caller chose is named: the text must not pass for one under the call's own readings.
    private List<String> chosenReadings() {
        return decision.call().openQuestions().stream()
                .map(decision.readings()::answer)
                .filter(reading -> reading != decision.call().readings().answer(reading.question()))
                .map(reading -> phrases.phrase(
                        "readings.chosen",
                        Map.of(
                                "clause",
                                        decision.call()
                                                .clauseOf(reading.question())
                                                .id(),
                                "meaning", phrases.phrase("reading." + reading.question() + "." + reading.name()))))
                .toList();
    }

    private String difference(Difference difference) {
        Reading reading = difference.reading();
        return phrases.phrase(
                "readings.difference",
                Map.of(
                        "clause", decision.call().clauseOf(reading.question()).id(),
                        "meaning", phrases.phrase("reading." + reading.question() + "." + reading.name()),
                        "tracks", tracks(difference)));
    }

    private String tracks(Difference difference) {
        return decision.call().offers().stream()
                .filter(offer -> decision.verdictOn(offer.track()) != Verdict.NOT_SOUGHT)
                .map(offer -> phrases.phrase(
                        "readings.difference.track",
                        Map.of(
                                "track",
                                title(offer),
                                "verdict",
                                verdict(Objects.requireNonNull(
                                        difference.tracks().get(offer.track()), "every track that is offered")))))
                .collect(Collectors.joining(phrases.phrase("list.and")));
    }

    private List<String> advice() {
        return decision.advice().stream()
                .map(advice -> advice.message(locale) + " (" + advice.article().in(locale) + ")")
                .toList();
    }

    private List<String> notJudged() {
        return decision.notJudged().stream()
                .map(thing -> number(thing.clause()) + thing.text().in(locale))
                .toList();
    }

    private void section(String name, List<String> lines) {
        headed(phrases.phrase("section." + name), lines);
    }

    private void headed(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(heading);
            lines.forEach(each -> line("  " + each));
        }
    }

    private void line(String line) {
        text.append(PlainText.of(line, LONGEST_LINE)).append('\n');
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }
}
