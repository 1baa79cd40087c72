package io.github.federules.examples.grantservice.answer;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.LibraryVersion;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.examples.grantservice.answer.DecisionView.CostView;
import io.github.federules.examples.grantservice.answer.DecisionView.FindingView;
import io.github.federules.examples.grantservice.answer.DecisionView.ReadingView;
import io.github.federules.examples.grantservice.answer.DecisionView.TrackView;
import io.github.federules.examples.grantservice.drawing.Drawings;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javax.money.MonetaryAmount;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts decisions into the words of pages. */
@Component
public class DecisionViews {

    private final MessageSource texts;
    private final Drawings drawings;
    private final Catalogue catalogue;

    DecisionViews(MessageSource texts, Drawings drawings, Catalogue catalogue) {
        this.texts = texts;
        this.drawings = drawings;
        this.catalogue = catalogue;
    }

    /**
     * Returns a decision as a page shows it.
     *
     * @param decision the decision, not null
     * @param shown which findings are shown, not null
     * @param locale the language of the page, not null
     * @return the view, never null
     */
    public DecisionView of(Decision decision, Predicate<Finding> shown, Locale locale) {
        return new DecisionView(
                tracks(decision, locale),
                edition(decision.call(), locale),
                decision.editionNotice()
                        .map(notice -> notice.in(locale) + " " + text("edition.dayHere", locale))
                        .orElse(""),
                costs(decision, locale),
                decision.findings().stream()
                        .filter(shown)
                        .filter(finding -> finding.outcome() != Outcome.NOT_ASKED)
                        .map(finding -> finding(finding, locale))
                        .toList(),
                decision.setAside().stream().map(aside -> aside.message(locale)).toList(),
                decision.missing().stream()
                        .map(MissingFact::label)
                        .map(label -> label.in(locale))
                        .toList(),
                decision.notJudged().stream()
                        .map(condition -> condition.clause().id() + " · "
                                + condition.text().in(locale))
                        .toList(),
                decision.advice().stream()
                        .map(advice -> advice.article().in(locale) + " · " + advice.message(locale))
                        .toList(),
                decision.notices().stream()
                        .map(notice -> notice.label().in(locale))
                        .toList(),
                decision.robustness().robust(),
                decision.robustness().differing().stream()
                        .map(each -> reading(decision, each, locale))
                        .toList(),
                drawings(decision, locale),
                basis(decision, locale));
    }

    private List<String> drawings(Decision decision, Locale locale) {
        // Without a cost there is nothing to draw.
        if (decision.dossier().operation().costLines().isEmpty()) {
            return List.of();
        }
        List<String> drawn = new ArrayList<>();
        drawn.add(drawings.costs(decision, locale));
        drawings.aidCurve(decision, locale).ifPresent(drawn::add);
        drawings.readings(decision, locale).ifPresent(drawn::add);
        return drawn;
    }

    private List<TrackView> tracks(Decision decision, Locale locale) {
        List<TrackView> tracks = new ArrayList<>();
        decision.call().offers().forEach(offer -> {
            TrackDecision on = decision.on(offer.track());
            if (on.verdict() != Verdict.NOT_SOUGHT) {
                tracks.add(new TrackView(
                        offer.title().in(locale),
                        on.verdict().name(),
                        on.verdict().label(locale),
                        aid(on, locale),
                        on.reason().map(reason -> reason.in(locale)).orElse("")));
            }
        });
        return tracks;
    }

    private String edition(Call applied, Locale locale) {
        LocalDate from = applied.edition().from().orElse(LocalDate.MIN);
        return catalogue
                .find(applied.id())
                .map(Call::edition)
                .filter(newest -> newest.from().filter(from::isBefore).isPresent())
                .map(newest -> text(
                        "edition.applied",
                        locale,
                        applied.edition().version(),
                        newest.version(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                .withLocale(locale)
                                .format(newest.from().orElseThrow())))
                .orElse("");
    }

    private String aid(TrackDecision on, Locale locale) {
        Optional<MonetaryAmount> sure = on.aid();
        if (sure.isEmpty() || on.verdict() == Verdict.INELIGIBLE) {
            return "";
        }
        String least = Euros.format(sure.get(), locale);
        String most = Euros.format(on.aidUpTo().orElse(sure.get()), locale);
        return least.equals(most) ? text("aid.sure", locale, least) : text("aid.between", locale, least, most);
    }

    private List<CostView> costs(Decision decision, Locale locale) {
        Costs costs = decision.costs();
        List<CostView> rows = new ArrayList<>();
        rows.add(new CostView(text("costs.presented", locale), Euros.format(costs.presented(), locale), false));
        rows.add(new CostView(text("costs.setAside", locale), Euros.format(costs.setAside(), locale), false));
        rows.add(new CostView(text("costs.retained", locale), Euros.format(costs.retainedDirect(), locale), true));
        rows.add(new CostView(text("costs.indirect", locale), Euros.format(costs.indirect(), locale), false));
        rows.add(new CostView(text("costs.total", locale), Euros.format(costs.retainedTotal(), locale), true));
        costs.computedAid().ifPresent(aid -> {
            rows.add(new CostView(text("costs.aid", locale), Euros.format(aid, locale), false));
            String own = Euros.format(Euros.ofCents(Euros.cents(costs.retainedTotal()) - Euros.cents(aid)), locale);
            rows.add(new CostView(text("costs.own", locale), own, false));
        });
        return rows;
    }

    private FindingView finding(Finding finding, Locale locale) {
        return new FindingView(
                finding.outcome().name(),
                text("outcome." + finding.outcome(), locale),
                finding.clause().id(),
                finding.clause().quote(),
                finding.message(locale),
                finding.remedy().map((Remedy remedy) -> remedy.message(locale)).orElse(""));
    }

    private ReadingView reading(Decision decision, Difference difference, Locale locale) {
        Question question = difference.reading().question();
        List<String> answers = new ArrayList<>();
        decision.call().offers().forEach(offer -> {
            TrackDecision on = difference.tracks().get(offer.track());
            if (on != null && on.verdict() != Verdict.NOT_SOUGHT) {
                String aid = aid(on, locale);
                answers.add(offer.title().in(locale)
                        + text("colon", locale)
                        + on.verdict().label(locale)
                        + (aid.isEmpty() ? "" : ", " + aid));
            }
        });
        String label = question.label(locale) + text("colon", locale)
                + difference.reading().label(locale) + " ("
                + decision.call().clauseOf(question).id() + ")";
        return new ReadingView(label, String.join(" ; ", answers));
    }

    private List<String> basis(Decision decision, Locale locale) {
        List<String> basis = new ArrayList<>();
        basis.add(text(
                "basis", locale, decision.call().id(), decision.call().edition().version(), LibraryVersion.current()));
        for (Question question : Question.values()) {
            if (decision.call().openQuestions().contains(question)) {
                basis.add(question.label(locale)
                        + text("colon", locale)
                        + decision.readings().answer(question).label(locale));
            }
        }
        return basis;
    }

    private String text(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }
}
