package io.github.federules.core.decision;

import io.github.federules.core.call.Reading;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.money.MonetaryAmount;

/** Puts a decision into words: verdicts first, then why. */
final class Explanation {

    private static final int MOST_MISSING_SHOWN = 50;
    private static final int LONGEST_WHY = 1000;

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
        boolean isNetOfVat = decision.call().costs().vat().isEmpty();
        section(isNetOfVat ? "costs" : "costs.vat", new CostTable(decision, phrases).lines());
        section("aidShares", aidShares());
        section("findings", findings());
        section("missing", missing());
        section("readings", readings());
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

    /** One line: the call, the verdict, and the first rule that is not met where there is one. */
    String summary() {
        String told = decision.funding().verdict() != Verdict.NOT_SOUGHT
                ? funding(decision.funding())
                : phrases.phrase("workshops." + decision.workshops().verdict());
        String summary = phrases.phrase(
                "summary",
                Map.of(
                        "title", PlainText.of(decision.call().title().in(locale)),
                        "id", PlainText.of(decision.call().id()),
                        "verdict", told));
        return decision.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .findFirst()
                .map(finding -> finding.clause().id() + ". " + finding.message(locale))
                .map(why -> phrases.phrase(
                        "summary.why", Map.of("summary", summary, "why", PlainText.of(why, LONGEST_WHY))))
                .orElse(summary);
    }

    private void heading() {
        String call = PlainText.of(decision.call().title().in(locale)) + " ("
                + PlainText.of(decision.call().id()) + ")";
        line(decision.dossier().id().map(id -> PlainText.of(id) + " — " + call).orElse(call));
        decision.dossier().applicant().lead().name().ifPresent(name -> labelled("applicant", PlainText.of(name)));
        decision.dossier().operation().title().ifPresent(title -> labelled("operation", PlainText.of(title)));
        line("");
    }

    private void verdicts() {
        labelled("funding", funding(decision.funding()));
        labelled("workshops", phrases.phrase("workshops." + decision.workshops().verdict()));
    }

    private String funding(Funding funding) {
        MonetaryAmount aid = funding.aid();
        MonetaryAmount aidUpTo = funding.aidUpTo();
        if (aid == null || aidUpTo == null) {
            return phrases.phrase("workshops." + funding.verdict());
        }
        String how = funding.verdict() == Verdict.ELIGIBLE && !aid.equals(aidUpTo) ? ".open" : "";
        return phrases.phrase(
                "funding." + funding.verdict() + how, Map.of("aid", euros(aid), "aidUpTo", euros(aidUpTo)));
    }

    private List<String> aidShares() {
        return decision.aidShares().stream()
                .map(share -> phrases.phrase(
                        "aidShare",
                        Map.of(
                                "partner",
                                share.partner()
                                        .name()
                                        .map(PlainText::of)
                                        .orElseGet(() -> phrases.phrase("body.unnamed")),
                                "cost",
                                euros(share.eligibleCost()),
                                "aid",
                                euros(share.aid()))))
                .toList();
    }

    private List<String> findings() {
        List<String> lines = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            lines.add(phrases.phrase("outcome." + finding.outcome()) + " "
                    + finding.clause().id() + ". " + finding.message(locale));
            finding.remedy().ifPresent(remedy -> lines.add("  " + remedy.message(locale)));
        }
        return lines;
    }

    private List<String> missing() {
        List<String> paths = decision.missing();
        if (paths.size() <= MOST_MISSING_SHOWN) {
            return paths.stream().map(this::missing).toList();
        }
        List<String> shown = new ArrayList<>(
                paths.subList(0, MOST_MISSING_SHOWN).stream().map(this::missing).toList());
        shown.add(phrases.phrase("missing.more", Map.of("count", Integer.toString(paths.size() - MOST_MISSING_SHOWN))));
        return shown;
    }

    private String missing(String path) {
        String kind = path.startsWith("operation.declarations.")
                ? "operation.declarations"
                : path.replaceAll("\\[[0-9]+]", "");
        return path + " — " + phrases.phrase("missing." + kind);
    }

    private List<String> readings() {
        List<String> lines = new ArrayList<>(chosenReadings());
        Firmness firmness = decision.firmness();
        if (firmness.robust()) {
            lines.add(phrases.phrase("readings.robust"));
            return lines;
        }
        MonetaryAmount from = firmness.aidFrom();
        MonetaryAmount to = firmness.aidTo();
        if (from != null && to != null) {
            lines.add(phrases.phrase("readings.open", Map.of("aidFrom", euros(from), "aidTo", euros(to))));
        }
        firmness.differing().forEach(difference -> lines.add(difference(difference)));
        return lines;
    }

    // A reading that the caller chose is told: the text must not pass for the one of the call's own reading.
    private List<String> chosenReadings() {
        return decision.call().questions().stream()
                .map(decision.readings()::answer)
                .filter(reading -> reading != decision.call().readings().answer(reading.question()))
                .map(reading -> phrases.phrase(
                        "readings.chosen",
                        Map.of(
                                "code", reading.code(),
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
                        "code", reading.code(),
                        "clause", decision.call().clauseOf(reading.question()).id(),
                        "meaning", phrases.phrase("reading." + reading.question() + "." + reading.name()),
                        "funding", phrases.phrase("verdict." + difference.verdict()),
                        "aid", difference.aid() == null ? "–" : euros(difference.aid()),
                        "workshops",
                                phrases.phrase(
                                        "verdict." + difference.workshops().verdict())));
    }

    private List<String> advice() {
        return decision.advice().stream()
                .map(advice -> advice.message(locale) + " (" + advice.article().in(locale) + ")")
                .toList();
    }

    private List<String> notJudged() {
        return decision.notJudged().stream()
                .map(thing -> thing.clause().id() + ". " + thing.text().in(locale))
                .toList();
    }

    private void section(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            line("");
            line(phrases.phrase("section." + name));
            lines.forEach(each -> line("  " + each));
        }
    }

    private void labelled(String name, String value) {
        line(phrases.phrase("label." + name, Map.of("value", value)));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }
}
