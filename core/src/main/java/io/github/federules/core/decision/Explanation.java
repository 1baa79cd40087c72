package io.github.federules.core.decision;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.text.BodyName;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.SectionedText;
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
import java.util.function.Function;

/** A decision in words: the verdicts, then the reasons. */
final class Explanation {

    private static final int MOST_FACTS_SHOWN = 50;

    private final Decision decision;
    private final Call call;
    private final Locale locale;
    private final Phrasebook phrases;
    private final SectionedText text = new SectionedText();

    Explanation(Decision decision, Locale locale) {
        this.decision = decision;
        this.call = decision.call();
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
    }

    String text() {
        heading();
        call.offers().forEach(this::verdict);
        costs();
        section("reductions", reductions());
        section("financing", financing());
        section("aidShares", aidShares());
        section("findings", findings());
        section("missing", facts(decision.missing(), fact -> fact.label(locale)));
        section("readings", new ReadingLines(decision.comparison(), phrases).lines());
        section("notices", facts(decision.notices(), notice -> notice.label(locale)));
        section("advice", advice());
        section("notJudged", notJudged());
        text.line("");
        decision.editionNotice().ifPresent(notice -> text.line(notice.in(locale)));
        text.line(phrases.phrase(
                "decided",
                Map.of(
                        "id", PlainText.of(call.id()),
                        "edition", PlainText.of(call.edition().version()),
                        "library", LibraryVersion.current())));
        return text.toString();
    }

    private void section(String name, List<String> lines) {
        text.section(phrases.phrase("section." + name), lines);
    }

    private void heading() {
        Dossier dossier = decision.given();
        String id = dossier.id().map(given -> PlainText.of(given) + " — ").orElse("");
        text.line(id + PlainText.of(call.title().in(locale)) + " (" + PlainText.of(call.id()) + ")");
        dossier.applicant().lead().name().ifPresent(name -> labelled("label.applicant", name));
        dossier.operation().title().ifPresent(title -> labelled("label.operation", title));
        text.line("");
    }

    private void labelled(String key, String value) {
        text.line(phrases.phrase(key, Map.of("value", PlainText.of(value))));
    }

    private void verdict(OfferedTrack offer) {
        TrackDecision track = decision.on(offer.track());
        text.line(phrases.phrase(
                "track",
                Map.of(
                        "track", PlainText.of(offer.title().in(locale)),
                        "verdict", VerdictWords.of(track, phrases))));
        track.reason().ifPresent(reason -> text.line("  " + reason.in(locale)));
    }

    // Costs concern funding alone.
    private void costs() {
        Verdict funding = decision.verdictOn(Track.FUNDING);
        if (funding != Verdict.NOT_SOUGHT) {
            CostTable table = new CostTable(
                    decision.costs(), decision.setAside(), decision.reductions(), funding == Verdict.ELIGIBLE, phrases);
            text.section(CostTable.heading(decision.costs(), phrases), table.lines());
        }
    }

    // The table of costs names the maximum aid already.
    private List<String> reductions() {
        Optional<Clause> known = call.funding().maximumAid().map(Limit::clause);
        return decision.reductions().stream()
                .filter(Reduction::isOfAid)
                .filter(reduction -> reduction.isWholeEuros()
                        || !reduction.on().equals(Base.AID.code())
                        || known.filter(reduction.clause()::equals).isEmpty())
                .map(reduction -> reduction.message(locale))
                .toList();
    }

    private List<String> financing() {
        return decision.verdictOn(Track.FUNDING) == Verdict.NOT_SOUGHT
                ? List.of()
                : decision.financing()
                        .map(financing -> FinancingRows.of(financing, phrases))
                        .orElse(List.of());
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

    // A rule that was not asked does not concern the dossier.
    private List<String> findings() {
        List<String> lines = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            if (finding.outcome() != Outcome.NOT_ASKED) {
                lines.add(phrases.phrase("outcome.", finding.outcome()) + " "
                        + Citation.before(finding.clause(), call, locale) + finding.message(locale));
                finding.remedy().ifPresent(remedy -> lines.add("  " + remedy.message(locale)));
            }
        }
        return lines;
    }

    private <T> List<String> facts(List<T> facts, Function<T, String> label) {
        List<String> lines = new ArrayList<>();
        for (T fact : facts.subList(0, Math.min(facts.size(), MOST_FACTS_SHOWN))) {
            lines.add(label.apply(fact));
        }
        int more = facts.size() - MOST_FACTS_SHOWN;
        if (more > 0) {
            lines.add(phrases.counted("missing.more", more));
        }
        return lines;
    }

    private List<String> advice() {
        return decision.advice().stream()
                .map(advice -> advice.message(locale) + " (" + advice.article().in(locale) + ")")
                .toList();
    }

    private List<String> notJudged() {
        return decision.notJudged().stream()
                .map(condition -> Citation.before(condition.clause(), call, locale)
                        + condition.text().in(locale))
                .toList();
    }
}
