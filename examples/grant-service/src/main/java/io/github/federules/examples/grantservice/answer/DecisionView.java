package io.github.federules.examples.grantservice.answer;

import io.github.federules.core.result.Explanation;
import java.util.List;

/**
 * A decision in the words and the language of a page.
 *
 * @param tracks the verdict on each track that the call offers
 * @param edition which edition of the call was applied, where there is a later one; else empty text
 * @param editionNotice that the edition is not known to have been in force on the day of submission, and which day applies here; empty
 *     text if it was in force
 * @param amounts the tables of costs and of the financing plan, and what reduces or shares the aid
 * @param findings each rule with its clause
 * @param missing the facts that can still change the answer
 * @param remarks what has no effect on the answer: what people look at, and stated facts that nothing looks at
 * @param robust whether the answer is the same under every reading of the call
 * @param differing each reading that changes something, and the answer under it
 * @param bars the costs and the aid as bars, empty without costs
 * @param basis the edition of the call, the version of the library and the readings
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
     * @param title the title of the track
     * @param verdict the code of the verdict
     * @param label the verdict in words
     * @param aid the aid in words, empty text without one
     * @param reason the reason for a verdict that the findings alone do not show: too many facts are missing to determine it, or funding
     *     is ineligible although no finding failed; usually empty text
     */
    public record TrackView(String title, String verdict, String label, String aid, String reason) {}

    /**
     * A section of the explanation.
     *
     * @param title the title
     * @param rows the rows, if it is a table of amounts
     * @param items the sentences, if it is a list
     */
    public record SectionView(String title, List<Explanation.Row> rows, List<String> items) {}

    /**
     * A rule.
     *
     * @param outcome the code of the outcome
     * @param label the outcome in words
     * @param clause the number of the clause
     * @param quote the words of the call, or a summary of them, empty text for a law
     * @param isSummary whether the words are a summary, which the authority did not write
     * @param message the finding
     * @param gap what is missing or too much, empty text without a remedy
     */
    public record FindingView(
            String outcome, String label, String clause, String quote, boolean isSummary, String message, String gap) {}

    /**
     * A reading under which the answer differs.
     *
     * @param label the question and the answer
     * @param answer the verdicts and the aid
     */
    public record ReadingView(String label, String answer) {}

    /**
     * An amount as a bar.
     *
     * @param kind what it is, as the style sheet names it
     * @param label what it is, in words
     * @param amount the amount
     * @param length the length of the bar, from 1 to 1000
     */
    public record BarView(String kind, String label, String amount, int length) {}
}
