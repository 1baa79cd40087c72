package io.github.federules.core.decision;

import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.internal.text.BodyName;
import io.github.federules.core.internal.text.Phrasebook;
import io.github.federules.core.internal.text.PlainText;
import io.github.federules.core.internal.text.TextLines;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** A decision in words: the verdicts, then the reasons. */
final class Explanation {

    private static final int MOST_FACTS_SHOWN = 50;

    private final Decision decision;
    private final Answer answer;
    private final Locale locale;
    private final Phrasebook phrases;
    private final CallWords words;
    private final TextLines text;

    Explanation(Decision decision, Locale locale) {
        this.decision = decision;
        this.answer = decision.answer();
        this.locale = locale;
        this.phrases = Phrasebook.in(locale);
        this.words = decision.words(locale);
        this.text = TextLines.ofPage();
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
        new ReadingLines(decision, words, phrases, text).write();
        text.section(phrases.phrase("section.notices"));
        facts(decision.notices(), notice -> notice.label(locale));
        text.section(phrases.phrase("section.advice"));
        advice();
        text.section(phrases.phrase("section.notJudged"));
        notJudged();
        text.paragraph();
        decision.editionNotice().ifPresent(notice -> text.line(notice.in(locale)));
        text.line(phrases, "decided", (name, to) -> to.add(decided(name)));
        return text.finish();
    }

    private String decided(String name) {
        return switch (name) {
            case "id" -> PlainText.of(decision.call().id());
            case "edition" -> PlainText.of(decision.call().edition().version());
            default -> decision.libraryVersion();
        };
    }

    private void heading() {
        Dossier dossier = decision.given();
        text.begin();
        dossier.id().ifPresent(id -> text.addPlain(id, PlainText.LONGEST).add(" — "));
        text.add(words.titleOfCall()).end();
        dossier.applicant().lead().name().ifPresent(name -> labelled("label.applicant", name));
        dossier.operation().title().ifPresent(title -> labelled("label.operation", title));
        text.paragraph();
    }

    private void labelled(String key, String value) {
        text.line(phrases, key, (name, to) -> to.addPlain(value, PlainText.LONGEST));
    }

    private void verdicts() {
        List<OfferedTrack> offers = decision.call().offers();
        for (int i = 0; i < offers.size(); i++) {
            Track track = offers.get(i).track();
            String title = words.track(i);
            text.line(phrases, "track", (name, to) -> {
                if (name.equals("verdict")) {
                    VerdictWords.write(answer, track, phrases, to);
                } else {
                    to.add(title);
                }
            });
            answer.reasonOn(track)
                    .ifPresent(reason ->
                            text.begin().add("  ").add(reason.in(locale)).end());
        }
    }

    // Costs concern funding alone.
    private void costs() {
        if (answer.verdictOn(Track.FUNDING) != Verdict.NOT_SOUGHT) {
            CostTable table = new CostTable(decision, phrases);
            text.section(table.heading());
            table.write(text);
        }
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
                text.begin().add(phrases.phrase("outcome.", finding.outcome())).add(" ");
                // A finding of a law above the call is not ours to write.
                if (answer.isOfCall(i)) {
                    text.add(words.citation(i));
                    answer.writeSentence(i, finding.outcome(), phrases, text);
                } else {
                    text.add(Citation.before(finding.clause(), decision.call(), locale))
                            .addPlain(finding.message(locale));
                }
                text.end();
                finding.remedy().ifPresent(this::remedy);
            }
        }
    }

    private void remedy(Remedy remedy) {
        text.begin().add("  ").addPlain(remedy.message(locale)).end();
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

    private void advice() {
        for (Advice advice : decision.advice()) {
            advice.write(locale, text.begin());
            text.add(" (").addPlain(advice.article().in(locale)).add(")").end();
        }
    }

    private void notJudged() {
        for (NotJudged condition : decision.notJudged()) {
            text.line(words.notJudged(condition));
        }
    }

    private void line(String line) {
        text.begin().addPlain(line).end();
    }

    private String euros(MonetaryAmount amount) {
        return phrases.formats().euros(Euros.cents(amount));
    }
}
