package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.LawCondition;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.record.RecordedFinding;
import io.github.federules.core.record.RecordedLine;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.AidPart;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Robustness;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each result of a decision prints what it holds, for logs. */
class PrintedResultsTest {

    private static final LocalizedText TEXT = new LocalizedText("un", "one");

    @Test
    void amounts_are_printed_by_their_names() {
        assertThat(new AidShare(Party.unknown(), euros("2.00"), euros("1.00")))
                .hasToString("AidShare[eligibleCost=EUR 2, aid=EUR 1]");
        assertThat(new AidPart(
                        Optional.empty(),
                        Optional.of("applicant"),
                        euros("2.00"),
                        Optional.of(Rate.percent("50")),
                        euros("1.00")))
                .hasToString("AidPart[party=applicant, base=EUR 2, rate=50 %, amount=EUR 1]");
        CostItem aid = CostItem.of(CostItem.COMPUTED_AID, euros("10.00"), L1, Optional.of(TEXT::in));
        assertThat(aid.toString()).startsWith("CostItem[code=computedAid, amount=EUR 10, how=LocalizedText[");
        assertThat(Costs.of(true, false, List.of(CostItem.of(CostItem.PRESENTED, euros("1.00")))))
                .hasToString("Costs[items=[CostItem[code=presented, amount=EUR 1]]]");
        assertThat(new LawCondition(Rule.of("LONG"), "art. 1", TEXT, TEXT))
                .hasToString("LawCondition[rule=LONG, clause=art. 1]");
        assertThat(TrackDecision.of(Verdict.INCOMPLETE, AmountRange.ofCents(100, 200), Optional.of(TEXT))
                        .toString())
                .startsWith("TrackDecision[verdict=INCOMPLETE, aid=EUR 1, aidUpTo=EUR 2, reason=");
        assertThat(new Robustness(false, Optional.of(euros("1.00")), Optional.of(euros("2.00")), List.of()))
                .hasToString("Robustness[robust=false, aidFrom=EUR 1, aidTo=EUR 2, differing=[]]");
    }

    @Test
    void lines_findings_and_differences_are_printed_without_the_words_of_the_dossier() {
        CostLine line = CostLine.staff("Jeanne", euros("1.00")).withId("c1");
        assertThat(new SetAside(line, SetAsideReason.NATURE_NOT_LISTED, euros("1.00"), List.of(L1)))
                .hasToString("SetAside[line=c1, nature=STAFF, reason=NATURE_NOT_LISTED, amount=EUR 1]");
        assertThat(new RecordedLine("c1", SetAsideReason.NATURE_NOT_LISTED, euros("1.00"), TEXT))
                .hasToString("RecordedLine[line=c1, reason=NATURE_NOT_LISTED, amount=EUR 1]");
        assertThat(new RecordedFinding("RULE", Outcome.PASSED, L1, TEXT, Optional.empty(), false))
                .hasToString("RecordedFinding[rule=RULE, outcome=PASSED]");
        assertThat(new Difference(CentRounding.DOWN, Map.of(Track.FUNDING, TrackDecision.of(Verdict.ELIGIBLE)))
                        .toString())
                .startsWith("Difference[reading=")
                .contains(", tracks=[FUNDING=TrackDecision[verdict=ELIGIBLE");
        assertThat(Advice.of("TOPIC", TEXT, TEXT).toString())
                .startsWith("Advice[topic=TOPIC, article=")
                .contains(", text=");
        Decision decision =
                Small.decide(Small.half(), Small.studies("1.00").cost(CostNature.STAFF, "Jeanne", euros("1.00")));
        assertThat(decision.recorded().toString())
                .startsWith("RecordedDecision[library=" + LibraryVersion.current() + ", tracks=[FUNDING=");
    }
}
