package io.github.federules.core.judging;

import io.github.federules.core.dossier.Track;
import io.github.federules.core.resolved.CaseScore;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.PointRange;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.situation.Points;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Score;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PointsText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The least points with which an application may be selected. */
final class PassMarkRule extends CallRule {

    private final Score score;
    private final Limit mark;

    PassMarkRule(Score score, Limit mark) {
        super(mark.rule().orElseThrow(), mark.clause(), Optional.of(Track.SELECTION));
        this.score = score;
        this.mark = mark;
    }

    @Override
    Rule placeOfOwn() {
        return Rule.PUBLIC_AID;
    }

    @Override
    public boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public Outcome outcome(Situation situation) {
        Outcome outcome = CaseScore.outcome(score, mark, new Truth(situation.facts()));
        return outcome == Outcome.UNKNOWN
                ? situation
                        .costs()
                        .conditions()
                        .certain(
                                situation.facts(),
                                CaseScore.conditions(score, mark),
                                truth -> CaseScore.outcome(score, mark, truth))
                        .or(() -> situation
                                .costs()
                                .conditions()
                                .certain(
                                        situation.facts(),
                                        CaseScore.conditions(score, mark),
                                        truth -> isRespected(CaseScore.outcome(score, mark, truth)))
                                .filter(isRespected -> isRespected)
                                .map(isRespected -> Outcome.PASSED))
                        .orElse(outcome)
                : outcome;
    }

    // A mark that is reached wherever it is asked for is reached.
    private static boolean isRespected(Outcome outcome) {
        return outcome == Outcome.PASSED || outcome == Outcome.NOT_ASKED;
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return situation.costs().conditions().places(CaseScore.conditions(score, mark));
    }

    @Override
    String sentences(Situation situation, Outcome outcome) {
        return "finding.PASS_MARK.";
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        PointRange points = Points.of(situation, score.parts());
        ValueBounds required = situation
                .costs()
                .conditions()
                .range(situation.facts(), mark.conditions(), truth -> CaseScore.required(mark, truth));
        return Map.of(
                "name", LimitRule.name(mark, situation, phrases),
                "points", Points.outOf(points, score.parts(), situation.call(), phrases),
                "bound", PointsText.of(required.least(), required.most(), phrases),
                "authority", situation.authority(phrases));
    }
}
