package io.github.federules.core.decision;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.text.BodyName;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.internal.text.TextLines;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** A decision in words: the verdicts, then the reasons. */
final class Explanation {

    private static final int MOST_FACTS_SHOWN = 50;
    private static final int LONGEST_WHY = 1000;

    private final Decision decision;
    private final Locale locale;
    private final Phrasebook phrases;
    private final TextLines text = TextLines.ofPage();

    Explanation(Decision decision, Locale locale) {
        this.decision = decision;
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
    }

    String text() {
        heading();
        verdicts();
        costs();
        text.section(phrases.phrase("section.aidShares"));
        aidShares();
        text.section(phrases.phrase("section.findings"));
        findings();
        text.section(phrases.phrase("section.missing"));
        facts(decision.missing(), fact -> fact.label(locale));
        text.section(phrases.phrase("section.readings"));
        readings();
        text.section(phrases.phrase("section.notices"));
        facts(decision.notices(), notice -> notice.label(locale));
        text.section(phrases.phrase("section.advice"));
        advice();
        text.section(phrases.phrase("section.notJudged"));
        notJudged();
        text.paragraph();
        text.line(phrases.phrase(
                "decided",
                Map.of(
                        "id", PlainText.of(decision.call().id()),
                        "edition", PlainText.of(decision.call().edition().version()),
                        "library", decision.libraryVersion())));
        return text.text();
    }

    /** Returns one line: the call, the verdict, and the first rule that is not met, or else the reason that the verdict has. */
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
                .or(() -> first.getValue().reason().map(reason -> reason.in(locale)))
                .map(why -> phrases.phrase(
                        "summary.why", Map.of("summary", summary, "why", PlainText.of(why, LONGEST_WHY))))
                .orElse(summary);
    }

    private void heading() {
        Call call = decision.call();
        Dossier dossier = decision.dossier();
        text.begin();
        dossier.id().ifPresent(id -> text.add(PlainText.of(id)).add(" — "));
        text.add(PlainText.of(call.title().in(locale)))
                .add(" (")
                .add(PlainText.of(call.id()))
                .add(")")
                .end();
        dossier.applicant().lead().name().ifPresent(name -> labelled("label.applicant", name));
        dossier.operation().title().ifPresent(title -> labelled("label.operation", title));
        text.paragraph();
    }

    private void labelled(String key, String value) {
        text.line(phrases.phrase(key, "value", PlainText.of(value)));
    }

    private void verdicts() {
        for (OfferedTrack offer : decision.call().offers()) {
            TrackDecision track = decision.on(offer.track());
            text.begin();
            track("track", offer, track);
            text.end();
            track.reason()
                    .ifPresent(reason ->
                            text.begin().add("  ").add(reason.in(locale)).end());
        }
    }

    // Costs concern funding alone.
    private void costs() {
        if (decision.verdictOn(Track.FUNDING) != Verdict.NOT_SOUGHT) {
            CostTable table = new CostTable(decision, phrases);
            text.section(table.heading());
            table.write(text);
        }
    }

    private String title(OfferedTrack offer) {
        return PlainText.of(offer.title().in(locale));
    }

    /** Writes a track and the decision on it. */
    private void track(String key, OfferedTrack offer, TrackDecision track) {
        phrases.write(
                key,
                (name, to) -> {
                    if (name.equals("verdict")) {
                        phrases.write(verdictKey(track), (amount, line) -> amount(amount, track, line), to);
                    } else {
                        to.add(title(offer));
                    }
                },
                text);
    }

    private void amount(String name, TrackDecision track, TextLines to) {
        to.add(euros((name.equals("aid") ? track.aid() : track.aidUpTo()).orElseThrow()));
    }

    private String verdict(TrackDecision track) {
        return verdict(track, phrases);
    }

    /** Returns a verdict in words, with its amounts if it has any. */
    static String verdict(TrackDecision track, Phrasebook phrases) {
        if (track.aid().isEmpty()) {
            return phrases.phrase(verdictKey(track));
        }
        return phrases.phrase(
                verdictKey(track),
                "aid",
                phrases.formats().euros(Euros.cents(track.aid().get())),
                "aidUpTo",
                phrases.formats().euros(Euros.cents(track.aidUpTo().get())));
    }

    private static String verdictKey(TrackDecision track) {
        boolean isWithAid = track.aid().isPresent();
        // Names in one piece: put together for each line, they are a tenth of all that an explanation allocates.
        return switch (track.verdict()) {
            case ELIGIBLE ->
                !isWithAid
                        ? "decision.ELIGIBLE"
                        : track.aid().equals(track.aidUpTo()) ? "decision.aid.ELIGIBLE" : "decision.aid.ELIGIBLE.open";
            case INELIGIBLE -> "decision.INELIGIBLE";
            case INCOMPLETE -> isWithAid ? "decision.aid.INCOMPLETE" : "decision.INCOMPLETE";
            case NOT_SOUGHT -> "decision.NOT_SOUGHT";
        };
    }

    private static String outcomeKey(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "outcome.PASSED";
            case FAILED -> "outcome.FAILED";
            case UNKNOWN -> "outcome.UNKNOWN";
            case NOT_ASKED -> "outcome.NOT_ASKED";
        };
    }

    private void aidShares() {
        List<AidShare> shares = decision.aidShares();
        for (int i = 0; i < shares.size(); i++) {
            AidShare share = shares.get(i);
            String partner = BodyName.of(share.partner().name(), i, phrases);
            text.line(phrases.phrase(
                    "aidShare",
                    Map.of("partner", partner, "cost", euros(share.eligibleCost()), "aid", euros(share.aid()))));
        }
    }

    // A rule that was not asked does not concern the dossier.
    private void findings() {
        List<Finding> findings = decision.findings();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.outcome() != Outcome.NOT_ASKED) {
                text.begin().add(phrases.phrase(outcomeKey(finding.outcome()))).add(" ");
                Citation.write(finding.clause(), decision.call(), locale, text);
                if (!decision.answer().writeSentence(i, finding.outcome(), phrases, text)) {
                    text.addPlain(finding.message(locale));
                }
                text.end();
                finding.remedy().ifPresent(this::remedy);
            }
        }
    }

    private void remedy(Remedy remedy) {
        text.begin().add("  ").addPlain(remedy.message(locale)).end();
    }

    private String sentence(Finding finding) {
        return number(finding.clause()) + finding.message(locale);
    }

    private String number(Clause clause) {
        return Citation.before(clause, decision.call(), locale);
    }

    private <T> void facts(List<T> facts, Function<T, String> label) {
        for (int i = 0; i < facts.size() && i < MOST_FACTS_SHOWN; i++) {
            line(label.apply(facts.get(i)));
        }
        int more = facts.size() - MOST_FACTS_SHOWN;
        if (more > 0) {
            text.line(phrases.counted("missing.more", more));
        }
    }

    private void readings() {
        if (decision.call().openQuestions().isEmpty()) {
            return;
        }
        chosenReadings();
        Robustness robustness = decision.robustness();
        if (robustness.robust()) {
            text.line(phrases.phrase("readings.robust" + whatIsTheSame()));
            return;
        }
        boolean isAidOpen = !robustness.aidFrom().equals(robustness.aidTo()) && decision.isAidSureUnderEveryReading();
        if (isAidOpen) {
            text.line(phrases, "readings.open", (name, to) -> {
                to.add(euros((name.equals("aidFrom") ? robustness.aidFrom() : robustness.aidTo()).orElseThrow()));
            });
        }
        robustness.differing().forEach(this::difference);
        if (robustness.differing().isEmpty()) {
            text.line(phrases.phrase("readings.together"));
        } else if (isAidOpen && !areBothEndsShown(robustness)) {
            text.line(phrases.phrase("readings.together.aid"));
        }
    }

    private boolean areBothEndsShown(Robustness robustness) {
        return isShown(robustness.aidFrom(), robustness) && isShown(robustness.aidTo(), robustness);
    }

    private boolean isShown(Optional<MonetaryAmount> aid, Robustness robustness) {
        boolean isShown = aid.equals(decision.funding().aid());
        for (Difference difference : robustness.differing()) {
            for (TrackDecision track : difference.tracks().values()) {
                isShown |= aid.equals(track.aid());
            }
        }
        return isShown;
    }

    private String whatIsTheSame() {
        int verdicts = 0;
        for (TrackDecision track : decision.tracks().values()) {
            verdicts += track.verdict() == Verdict.NOT_SOUGHT ? 0 : 1;
        }
        boolean isAidSought = decision.verdictOn(Track.FUNDING) != Verdict.NOT_SOUGHT
                && decision.funding().aid().isPresent();
        return (isAidSought ? ".aid" : "") + (verdicts == 1 ? ".one" : "");
    }

    // A reading that the caller chose is named: the text must not pass for one under the call's own readings.
    private void chosenReadings() {
        for (Question question : decision.call().openQuestions()) {
            Reading reading = decision.readings().answer(question);
            if (reading != decision.call().readings().answer(question)) {
                line(phrases.phrase("readings.chosen", "clause", clause(reading), "meaning", meaning(reading)));
            }
        }
    }

    private void difference(Difference difference) {
        Reading reading = difference.reading();
        text.line(phrases, "readings.difference", (name, to) -> {
            switch (name) {
                case "clause" -> to.addPlain(clause(reading));
                case "meaning" -> to.add(meaning(reading));
                default -> tracks(difference);
            }
        });
    }

    private String clause(Reading reading) {
        return decision.call().clauseOf(reading.question()).id();
    }

    private String meaning(Reading reading) {
        return phrases.phrase("reading." + reading.question() + "." + reading.name());
    }

    private void tracks(Difference difference) {
        String separator = "";
        for (OfferedTrack offer : decision.call().offers()) {
            if (decision.verdictOn(offer.track()) != Verdict.NOT_SOUGHT) {
                TrackDecision other =
                        Objects.requireNonNull(difference.tracks().get(offer.track()), "every track that is offered");
                text.add(separator);
                track("readings.difference.track", offer, other);
                separator = phrases.phrase("list.and");
            }
        }
    }

    private void advice() {
        for (Advice advice : decision.advice()) {
            advice.write(locale, text.begin());
            text.add(" (").addPlain(advice.article().in(locale)).add(")").end();
        }
    }

    private void notJudged() {
        for (NotJudged thing : decision.notJudged()) {
            text.begin();
            Citation.write(thing.clause(), decision.call(), locale, text);
            text.addPlain(thing.text().in(locale)).end();
        }
    }

    private void line(String line) {
        text.begin().addPlain(line).end();
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }
}
