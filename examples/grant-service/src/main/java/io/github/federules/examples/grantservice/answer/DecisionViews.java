package io.github.federules.examples.grantservice.answer;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.LibraryVersion;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Explanation;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.examples.grantservice.answer.DecisionView.FindingView;
import io.github.federules.examples.grantservice.answer.DecisionView.ReadingView;
import io.github.federules.examples.grantservice.answer.DecisionView.SectionView;
import io.github.federules.examples.grantservice.answer.DecisionView.TrackView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts decisions into the words of pages. */
@Component
public class DecisionViews {

    private final MessageSource texts;
    private final Catalogue catalogue;

    DecisionViews(MessageSource texts, Catalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    /**
     * Returns a decision as a page shows it.
     *
     * @param decision the decision
     * @param locale the language of the page
     * @return the view
     */
    public DecisionView of(Decision decision, Locale locale) {
        Explanation explanation = decision.explanation(locale);
        return new DecisionView(
                tracks(decision, locale),
                edition(decision.call(), locale),
                decision.editionNotice()
                        .map(notice -> notice.in(locale) + " " + text("edition.dayHere", locale))
                        .orElse(""),
                sections(explanation, "costs", "reductions", "financing", "aidShares"),
                decision.findings().stream()
                        .filter(finding -> finding.outcome() != Outcome.NOT_ASKED)
                        .map(finding -> finding(finding, locale))
                        .toList(),
                sections(explanation, "missing"),
                sections(explanation, "notJudged", "advice", "notices"),
                decision.robustness().robust(),
                decision.robustness().differing().stream()
                        .map(each -> reading(decision, each, locale))
                        .toList(),
                CostBars.of(decision.costs(), texts, locale),
                basis(decision, locale));
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

    private static List<SectionView> sections(Explanation explanation, String... codes) {
        return Stream.of(codes)
                .flatMap(code -> explanation.sections().stream()
                        .filter(section -> section.code().equals(code)))
                .map(section -> new SectionView(
                        section.title(),
                        entries(section, Explanation.Row.class),
                        entries(section, Explanation.Item.class).stream()
                                .map(Explanation.Item::text)
                                .toList()))
                .toList();
    }

    private static <T> List<T> entries(Explanation.Section section, Class<T> kind) {
        return section.entries().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private FindingView finding(Finding finding, Locale locale) {
        return new FindingView(
                finding.outcome().name(),
                text("outcome." + finding.outcome(), locale),
                finding.clause().citation(locale),
                finding.clause().quote(),
                finding.clause().isSummary(),
                finding.message(locale),
                finding.remedy().map((Remedy remedy) -> remedy.message(locale)).orElse(""));
    }

    private ReadingView reading(Decision decision, Difference difference, Locale locale) {
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
        String label = difference.reading().label(locale) + " ("
                + decision.call().clauseOf(difference.reading().question()).id() + ")";
        return new ReadingView(label, String.join(" ; ", answers));
    }

    private List<String> basis(Decision decision, Locale locale) {
        List<String> basis = new ArrayList<>();
        basis.add(text(
                "basis",
                locale,
                decision.call().title().in(locale),
                decision.call().edition().version(),
                LibraryVersion.current()));
        for (Question question : decision.call().openQuestions()) {
            basis.add(decision.readings().answer(question).label(locale));
        }
        return basis;
    }

    private String text(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }
}
