package io.github.federules.examples.grantservice.answer;

import io.github.federules.core.result.Explanation;
import java.util.List;

/**
 * A decision in the words and the language of a page.
 *
 * @param tracks the verdict on each track that the call offers, not null
 * @param edition which edition of the call was applied, where there is a later one; else empty text, not null
 * @param editionNotice that the edition is not known to have been in force on the day of submission, and which day applies here; empty
 *     text if it was in force, not null
 * @param amounts the tables of costs and of the financing plan, and what reduces or shares the aid, not null
 * @param findings each rule with its clause, not null
 * @param missing the facts that can still change the answer, not null
 * @param remarks what has no effect on the answer: what people look at, and stated facts that nothing looks at, not null
 * @param robust whether the answer is the same under every reading of the call
 * @param differing each reading that changes something, and the answer under it, not null
 * @param bars the costs and the aid as bars, empty without costs, not null
 * @param basis the edition of the call, the version of the library and the readings, not null
 */
public record DecisionView(
        List<TrackView> tracks,
        String edition,
        String editionNotice,
        List<SectionView> amounts,
        List<FindingView> findings,
        List<SectionView> missing,
        List<SectionView> remarks,
        boolean robust,
        List<ReadingView> differing,
        List<BarView> bars,
        List<String> basis) {

    /**
     * A verdict.
     *
     * @param title the title of the track, not null
     * @param verdict the code of the verdict, not null
     * @param label the verdict in words, not null
     * @param aid the aid in words, empty text without one, not null
     * @param reason the reason for a verdict that the findings alone do not show: too many facts are missing to determine it, or funding
     *     is ineligible although no finding failed; usually empty text, not null
     */
    public record TrackView(String title, String verdict, String label, String aid, String reason) {}

    /**
     * A section of the explanation.
     *
     * @param title the title, not null
     * @param rows the rows, if it is a table of amounts, not null
     * @param items the sentences, if it is a list, not null
     */
    public record SectionView(String title, List<Explanation.Row> rows, List<String> items) {}

    /**
     * A rule.
     *
     * @param outcome the code of the outcome, not null
     * @param label the outcome in words, not null
     * @param clause the number of the clause, not null
     * @param quote the words of the call, or a summary of them, empty text for a law, not null
     * @param isSummary whether the words are a summary, which the authority did not write
     * @param message the finding, not null
     * @param gap what is missing or too much, empty text without a remedy, not null
     */
    public record FindingView(
            String outcome, String label, String clause, String quote, boolean isSummary, String message, String gap) {}

    /**
     * A reading under which the answer differs.
     *
     * @param label the question and the answer, not null
     * @param answer the verdicts and the aid, not null
     */
    public record ReadingView(String label, String answer) {}

    /**
     * An amount as a bar.
     *
     * @param kind what it is, as the style sheet names it, not null
     * @param label what it is, in words, not null
     * @param amount the amount, not null
     * @param length the length of the bar, from 1 to 1000
     */
    public record BarView(String kind, String label, String amount, int length) {}
}
