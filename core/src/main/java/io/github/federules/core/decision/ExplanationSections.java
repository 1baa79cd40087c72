package io.github.federules.core.decision;

import io.github.federules.core.assessing.InVain;
import io.github.federules.core.assessing.Reductions;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.Explanation;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.situation.Points;
import io.github.federules.core.text.BodyName;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.wording.Citation;
import io.github.federules.core.wording.CostTable;
import io.github.federules.core.wording.FinancingRows;
import io.github.federules.core.wording.ReadingLines;
import io.github.federules.core.wording.VerdictWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** A decision in words: the verdicts, then the reasons. */
final class ExplanationSections {

    private static final int MOST_FACTS_SHOWN = 50;

    private final Decision decision;
    private final Call call;
    private final Locale locale;
    private final Phrasebook phrases;
    private final boolean isFundingRuledOut;
    private final Set<String> rulesOnAid;
    private final List<Explanation.Item> verdicts = new ArrayList<>();
    private final List<Explanation.Section> sections = new ArrayList<>();

    ExplanationSections(Decision decision, Locale locale) {
        this.decision = decision;
        this.call = decision.call();
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
        this.isFundingRuledOut = decision.isFundingRuledOut();
        this.rulesOnAid = isFundingRuledOut ? InVain.rulesOnAid(call) : Set.of();
    }

    Explanation explanation() {
        call.offers().forEach(offer -> verdicts.add(verdict(offer)));
        costs();
        List<String> reductions = reductions();
        if (!reductions.isEmpty()) {
            sections.add(Explanation.Section.of("reductions", reductionsHeading(), reductions));
        }
        financing();
        add("aidShares", aidShares());
        score();
        findings();
        add("missing", facts(decision.missing(), fact -> fact.label(locale)));
        add("readings", new ReadingLines(decision.comparison(), phrases).lines());
        add("notices", facts(decision.notices(), notice -> notice.label(locale)));
        add("advice", advice());
        add("notJudged", notJudged());
        return new Explanation(phrases.locale(), heading(), verdicts, sections, closing());
    }

    private List<String> closing() {
        List<String> closing = new ArrayList<>();
        decision.editionNotice().ifPresent(notice -> closing.add(notice.in(locale)));
        closing.add(phrases.phrase(
                "decided",
                Map.of(
                        "id", PlainText.of(call.id()),
                        "edition", PlainText.of(call.edition().version()),
                        "library", LibraryVersion.current(),
                        "authority", PlainText.of(call.authority().in(locale)))));
        return closing;
    }

    private void add(String code, List<String> items) {
        if (!items.isEmpty()) {
            sections.add(Explanation.Section.of(code, phrases.phrase("section." + code), items));
        }
    }

    private void add(Explanation.Section section) {
        if (!section.entries().isEmpty()) {
            sections.add(section);
        }
    }

    private List<String> heading() {
        List<String> heading = new ArrayList<>();
        Dossier dossier = decision.given();
        String id = dossier.id().map(given -> PlainText.of(given) + " — ").orElse("");
        heading.add(id + PlainText.of(call.title().in(locale)) + " (" + PlainText.of(call.id()) + ")");
        dossier.applicant().lead().name().ifPresent(name -> heading.add(labelled("label.applicant", name)));
        dossier.operation().title().ifPresent(title -> heading.add(labelled("label.operation", title)));
        return heading;
    }

    private String labelled(String key, String value) {
        return phrases.phrase(key, Map.of("value", PlainText.of(value)));
    }

    private Explanation.Item verdict(OfferedTrack offer) {
        TrackDecision track = decision.on(offer.track());
        String text = phrases.phrase(
                "track",
                Map.of(
                        "track", PlainText.of(offer.title().in(locale)),
                        "verdict", VerdictWords.of(track, phrases)));
        return new Explanation.Item(
                Optional.empty(), Optional.empty(), text, track.reason().map(reason -> reason.in(locale)));
    }

    // Costs concern funding alone, and a table of an empty budget says nothing.
    private void costs() {
        Verdict funding = decision.verdictOn(Track.FUNDING);
        boolean isEmpty = decision.given().operation().costLines().isEmpty();
        if (funding != Verdict.NOT_SOUGHT && !isEmpty) {
            CostTable table = new CostTable(
                    decision.costs(),
                    decision.setAside(),
                    decision.reductions(),
                    funding,
                    isFundingRuledOut,
                    call,
                    phrases);
            add(new Explanation.Section("costs", CostTable.heading(decision.costs(), phrases), table.rows()));
        }
    }

    private List<String> reductions() {
        List<String> lines = new ArrayList<>();
        if (isFundingRuledOut) {
            return lines;
        }
        Reductions.besidesMaximum(decision.reductions(), call)
                .forEach(reduction -> lines.add(reduction.message(locale)));
        return lines;
    }

    private void financing() {
        if (decision.verdictOn(Track.FUNDING) != Verdict.NOT_SOUGHT && !isFundingRuledOut) {
            decision.financing()
                    .ifPresent(financing -> add(new Explanation.Section(
                            "financing",
                            financingHeading(),
                            FinancingRows.of(
                                    financing,
                                    openParts(),
                                    decision.verdictOn(Track.FUNDING) == Verdict.ELIGIBLE,
                                    phrases))));
        }
    }

    private Set<FinancingPlan.Part> openParts() {
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .map(FinancingPlan::open)
                .orElse(Set.of());
    }

    private String financingHeading() {
        String heading = phrases.phrase("section.financing");
        return decision.costs().isSure() ? heading : phrases.phrase("section.financing.least", Map.of("plan", heading));
    }

    private String reductionsHeading() {
        String heading = phrases.phrase("section.reductions");
        return decision.costs().isSure()
                ? heading
                : phrases.phrase("section.reductions.least", Map.of("reductions", heading));
    }

    private List<String> aidShares() {
        List<String> lines = new ArrayList<>();
        for (AidShare share : decision.aidShares()) {
            lines.add(phrases.phrase(
                    "aidShare",
                    Map.of(
                            "partner", BodyName.of(share.partner().name(), lines.size(), phrases),
                            "cost", Euros.format(share.eligibleCost(), locale),
                            "aid", Euros.format(share.aid(), locale))));
        }
        return lines;
    }

    private String scoreHeading() {
        return phrases.phrase(
                "section.score",
                Map.of("authority", PlainText.of(call.authority().in(locale))));
    }

    private void score() {
        if (decision.score().isPresent()) {
            List<String> lines =
                    Points.lines(decision.answer().situation(), call.score().orElseThrow(), phrases).stream()
                            .map(line -> Citation.before(line.clause(), call, locale) + line.text())
                            .toList();
            add(Explanation.Section.of("score", scoreHeading(), lines));
        }
    }

    // A rule that was not asked does not concern the dossier.
    private void findings() {
        List<Explanation.Entry> items = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            if (finding.outcome() != Outcome.NOT_ASKED) {
                Outcome shown = isFundingRuledOut && isOnAid(finding) ? Outcome.NOT_ASKED : finding.outcome();
                String text = phrases.phrase("outcome.", shown) + " " + Citation.before(finding.clause(), call, locale)
                        + finding.message(locale);
                items.add(new Explanation.Item(
                        Optional.of(shown),
                        Optional.of(PlainText.of(finding.clause().citation(locale))),
                        text,
                        finding.remedy().map(remedy -> remedy.message(locale))));
            }
        }
        add(new Explanation.Section("findings", phrases.phrase("section.findings"), items));
    }

    private boolean isOnAid(Finding finding) {
        return rulesOnAid.contains(finding.rule().code());
    }

    private <T> List<String> facts(List<T> facts, Function<T, String> label) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.min(facts.size(), MOST_FACTS_SHOWN); i++) {
            lines.add(label.apply(facts.get(i)));
        }
        int more = facts.size() - MOST_FACTS_SHOWN;
        if (more > 0) {
            lines.add(phrases.counted("missing.more", more));
        }
        return lines;
    }

    private List<String> advice() {
        List<String> lines = new ArrayList<>();
        decision.advice()
                .forEach(advice -> lines.add(
                        advice.message(locale) + " (" + advice.article().in(locale) + ")"));
        return lines;
    }

    private List<String> notJudged() {
        List<String> lines = new ArrayList<>();
        decision.notJudged()
                .forEach(condition -> lines.add(Citation.before(condition.clause(), call, locale)
                        + condition.text().in(locale)));
        return lines;
    }
}
