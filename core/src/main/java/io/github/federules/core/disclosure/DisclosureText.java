package io.github.federules.core.disclosure;

import io.github.federules.core.assessing.InVain;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.record.RecordedDecision;
import io.github.federules.core.record.RecordedFinding;
import io.github.federules.core.record.RecordedShare;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.text.BodyName;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.PointsText;
import io.github.federules.core.wording.Citation;
import io.github.federules.core.wording.CostTable;
import io.github.federules.core.wording.VerdictWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Writes the four points of a disclosure. All data are listed, and none is shortened to a sample. */
final class DisclosureText {

    /** The most characters of a text from a dossier, a call or a record on one line. */
    static final int LONGEST_TEXT = 2_000;

    private final Call call;
    private final Dossier dossier;
    private final RecordedDecision decision;
    private final Locale locale;
    private final Phrasebook phrases;
    private final boolean isFundingRuledOut;
    private final Set<String> rulesOnAid;
    private final List<String> lines = new ArrayList<>();

    DisclosureText(Call call, Dossier dossier, RecordedDecision decision, Locale locale) {
        this.call = call;
        this.dossier = dossier;
        this.decision = decision;
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
        this.isFundingRuledOut = decision.findings().stream().anyMatch(RecordedFinding::rulesOutFunding);
        this.rulesOnAid = isFundingRuledOut ? InVain.rulesOnAid(call) : Set.of();
    }

    Disclosure disclosure() {
        String title = dossier.id()
                .map(id -> phrases.phrase("disclosure.title", Map.of("id", PlainText.of(id))))
                .orElseGet(() -> phrases.phrase("disclosure.title.unnamed"));
        return new Disclosure(
                title,
                point("contribution", this::contribution),
                point("data", this::data),
                point("parameters", this::parameters),
                point("operations", this::operations));
    }

    private DisclosurePoint point(String name, Runnable content) {
        lines.clear();
        content.run();
        return new DisclosurePoint(phrases.phrase("disclosure." + name), lines);
    }

    private void contribution() {
        Map<String, String> authority =
                Map.of("authority", PlainText.of(call.authority().in(locale)));
        lines.add(phrases.phrase(
                "disclosure.contribution.compared",
                Map.of(
                        "library", PlainText.of(decision.libraryVersion()),
                        "title", PlainText.of(call.title().in(locale)),
                        "id", PlainText.of(call.id()),
                        "edition", PlainText.of(call.edition().version()))));
        decision.editionNotice().ifPresent(notice -> lines.add(plain(notice.in(locale))));
        lines.add(phrases.phrase("disclosure.contribution.supports", authority));
        say("disclosure.contribution.results");
        call.offers().forEach(offer -> result(offer, decision.tracks()).ifPresent(result -> lines.add(item(result))));
        list("disclosure.contribution.notJudged", decision.notJudged(), condition -> plain(condition.in(locale)));
        lines.add(phrases.phrase("disclosure.contribution.authority", authority));
    }

    private Optional<String> result(OfferedTrack offer, Map<Track, TrackDecision> tracks) {
        return Optional.ofNullable(tracks.get(offer.track()))
                .map(track -> phrases.phrase(
                        "track",
                        Map.of(
                                "track", PlainText.of(offer.title().in(locale)),
                                "verdict", VerdictWords.of(track, phrases))));
    }

    private void data() {
        say("disclosure.data.dossier");
        new DisclosedFacts(call, dossier, phrases).lines().forEach(fact -> lines.add(item(fact)));
        if (decision.missing().isEmpty()) {
            say("disclosure.data.complete");
        }
        list("disclosure.data.missing", decision.missing(), fact -> plain(fact.label(locale)));
        list("disclosure.data.unused", decision.notices(), notice -> plain(notice.label(locale)));
        say("disclosure.data.call");
        if (isAnyKindOfLegalForm()) {
            say("disclosure.data.legalForms");
        }
        say("disclosure.data.noOther");
    }

    private boolean isAnyKindOfLegalForm() {
        Applicant applicant = dossier.applicant();
        return Stream.concat(Stream.of(applicant.lead()), applicant.members().stream())
                .anyMatch(
                        party -> party.kind().isKnown() && !party.declaredKind().isKnown());
    }

    private void parameters() {
        say(call.score().isPresent() ? "disclosure.parameters.weights" : "disclosure.parameters.noWeights");
        say("disclosure.parameters.terms");
        call.explainTerms(inForce(), locale)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> lines.add(item(line)));
        list("disclosure.parameters.laws", articles(), article -> article);
        list("disclosure.parameters.readings", decision.readings(), this::meaning);
    }

    // The article of a law has no quote.
    private List<String> articles() {
        return decision.findings().stream()
                .filter(finding -> finding.outcome() != Outcome.NOT_ASKED)
                .map(RecordedFinding::clause)
                .filter(clause -> clause.quote().isEmpty())
                .map(this::article)
                .distinct()
                .toList();
    }

    private String article(Clause clause) {
        return Citation.ofLaw(clause, call)
                .map(condition -> number(clause) + condition.sentence().in(locale))
                .orElseGet(() -> PlainText.of(clause.citation(locale)));
    }

    private Readings inForce() {
        Readings inForce = call.readings();
        for (Reading reading : decision.readings()) {
            inForce = inForce.with(reading);
        }
        return inForce;
    }

    private String meaning(Reading reading) {
        // A record that was changed may answer a question that its call does not leave open.
        return clause(reading)
                .map(clause -> number(clause) + begun(reading.label(locale)))
                .orElseGet(() -> reading.label(locale));
    }

    private Optional<Clause> clause(Reading reading) {
        return call.openReading(reading.code()).map(open -> call.clauseOf(open.question()));
    }

    // A sentence of its own, after the number of its clause.
    private static String begun(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private void operations() {
        if (isFundingSought() && !dossier.operation().costLines().isEmpty()) {
            screening();
            costs();
        }
        if (!decision.aidShares().isEmpty()) {
            aidShares();
        }
        decision.score()
                .ifPresent(score -> lines.add(phrases.phrase(
                        "disclosure.operations.score",
                        Map.of("points", PointsText.of(score.least(), score.most(), phrases)))));
        findings();
        say("disclosure.operations.verdicts");
        if (!decision.readings().isEmpty()) {
            readings();
        }
        list(
                "disclosure.operations.advice",
                decision.advice(),
                advice -> advice.message(locale) + " (" + plain(advice.article().in(locale)) + ")");
    }

    private void readings() {
        if (decision.robustness().robust()) {
            say("disclosure.operations.robust");
            return;
        }
        say("disclosure.operations.notRobust");
        decision.robustness().differing().forEach(other -> lines.add(item(difference(other))));
        if (decision.robustness().differing().isEmpty()) {
            lines.add(item(phrases.phrase("readings.together")));
        }
    }

    private String difference(Difference other) {
        String results = call.offers().stream()
                .flatMap(offer -> result(offer, other.tracks()).stream())
                .collect(Collectors.joining(phrases.phrase("list.and")));
        return phrases.phrase(
                "disclosure.operations.difference",
                Map.of("reading", plain(cited(other.reading())), "results", results));
    }

    private String cited(Reading reading) {
        String meaning = reading.label(locale);
        return clause(reading)
                .map(clause -> phrases.phrase(
                        "disclosure.operations.reading", Map.of("clause", clause.citation(locale), "meaning", meaning)))
                .orElse(meaning);
    }

    private void findings() {
        say("disclosure.operations.findings");
        boolean hasGap = false;
        for (RecordedFinding finding : decision.findings()) {
            if (finding.outcome() != Outcome.NOT_ASKED) {
                Outcome shown = isWithoutEffect(finding) ? Outcome.NOT_ASKED : finding.outcome();
                lines.add(item(phrases.phrase("outcome.", shown) + " " + number(finding.clause())
                        + plain(finding.message().in(locale))));
                finding.remedy().ifPresent(gap -> lines.add(item(item(plain(gap.in(locale))))));
                hasGap |= finding.remedy().isPresent();
            }
        }
        decision.tracks()
                .values()
                .forEach(track -> track.reason().ifPresent(reason -> lines.add(item(plain(reason.in(locale))))));
        if (hasGap) {
            say("disclosure.operations.gap");
        }
    }

    private boolean isWithoutEffect(RecordedFinding finding) {
        return isFundingRuledOut && rulesOnAid.contains(finding.rule());
    }

    private void aidShares() {
        say(call.isPaidToEach() ? "disclosure.operations.aidShares.each" : "disclosure.operations.aidShares");
        int rank = 0;
        for (RecordedShare share : decision.aidShares()) {
            lines.add(item(phrases.phrase(
                    "aidShare",
                    Map.of(
                            "partner", BodyName.of(share.partner(), rank, phrases),
                            "cost", euros(share.eligibleCost()),
                            "aid", euros(share.aid())))));
            rank++;
        }
    }

    private void screening() {
        say("disclosure.operations.screening");
        if (decision.setAside().isEmpty()) {
            lines.add(item(phrases.phrase("disclosure.operations.allRetained")));
        }
        decision.setAside()
                .forEach(aside -> lines.add(item(phrases.phrase(
                        "disclosure.operations.setAside",
                        Map.of(
                                "line", PlainText.of(aside.line()),
                                "amount", euros(aside.amount()),
                                "reason", plain(aside.message().in(locale)))))));
    }

    private void costs() {
        Costs costs = decision.costs();
        say("disclosure.operations.costs");
        lines.add(CostTable.heading(costs, phrases));
        cost("presented", costs.presented(), "");
        cost("setAside", costs.setAside(), "");
        if (!costs.reduced().isZero()) {
            cost("reduced", costs.reduced(), "");
        }
        cost("retainedDirect", costs.retainedDirect(), "");
        indirect();
        cost("retainedTotal", costs.retainedTotal(), "");
        decision.reductions().stream()
                .filter(each -> each.kind() == Reduction.Target.AID_BASE)
                .forEach(each -> cost("counted", each.limit(), remark(each.message(locale))));
        if (!isFundingRuledOut) {
            costs.find(CostItem.COMPUTED_AID).ifPresent(aid -> cost("aid." + onFunding(), aid.amount(), remark(aid)));
        }
    }

    private boolean isFundingSought() {
        return onFunding() != Verdict.NOT_SOUGHT;
    }

    private Verdict onFunding() {
        TrackDecision funding = decision.tracks().get(Track.FUNDING);
        return funding == null ? Verdict.NOT_SOUGHT : funding.verdict();
    }

    private void indirect() {
        Costs costs = decision.costs();
        List<CostItem> parts = costs.added();
        boolean isOfOne = parts.size() <= 1;
        String name = CostTable.ofAdded(costs, isOfOne || CostTable.areFlatRatesIndirect(call));
        cost(name, costs.indirect(), parts.size() == 1 ? remark(parts.get(0)) : "");
        if (parts.size() > 1) {
            parts.forEach(each -> cost("indirect.part", each.amount(), remark(each)));
        }
    }

    private String remark(String how) {
        return phrases.phrase("disclosure.cost.remark", Map.of("remark", plain(how)));
    }

    private String remark(CostItem item) {
        return item.how(locale).map(this::remark).orElse("");
    }

    private void cost(String name, MonetaryAmount amount, String remark) {
        lines.add(item(phrases.phrase("disclosure.cost." + name, Map.of("value", euros(amount) + remark))));
    }

    private void say(String key) {
        lines.add(phrases.phrase(key));
    }

    private <T> void list(String key, List<T> some, Function<T, String> words) {
        if (!some.isEmpty()) {
            say(key);
            some.forEach(each -> lines.add(item(words.apply(each))));
        }
    }

    private String number(Clause clause) {
        return Citation.before(clause, call, locale);
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }

    private static String item(String line) {
        return "  " + line;
    }

    private static String plain(String text) {
        return PlainText.of(text, LONGEST_TEXT);
    }
}
