package io.github.federules.core.situation;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.resolved.CaseScore;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.PointRange;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Score;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.text.PointsText;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The points of a dossier, as a whole and part by part. */
public final class Points {

    private Points() {}

    /** Returns the least and the greatest points that some parts of a score give. */
    public static PointRange of(Situation situation, List<Value<Long>> parts) {
        List<Condition> conditions =
                parts.stream().flatMap(part -> part.conditions().stream()).toList();
        ValueBounds points = situation
                .costs()
                .conditions()
                .range(situation.facts(), conditions, truth -> CaseScore.points(parts, truth));
        return new PointRange(points.least(), points.most());
    }

    /** Returns points in words, out of the greatest number that these parts of a score give. */
    public static String outOf(PointRange points, List<Value<Long>> parts, Call call, Phrasebook phrases) {
        Map<String, Criterion> asked = CallConditions.asked(call.asks());
        long greatest = parts.stream()
                .mapToLong(part -> ValueBounds.of(part, Long::longValue, asked).most())
                .sum();
        // The greatest number that a criterion takes is none that the call sets.
        return greatest < Criterion.GREATEST_NUMBER
                ? PointsText.outOf(points.least(), points.most(), greatest, phrases)
                : PointsText.of(points.least(), points.most(), phrases);
    }

    /** A line on points, with the clause that sets them. */
    public record Line(Clause clause, String text) {}

    /** Returns a line for each part of a score, one for their sum, and one for each pass mark. */
    public static List<Line> lines(Situation situation, Score score, Phrasebook phrases) {
        List<Line> lines = new ArrayList<>();
        Call call = situation.call();
        for (Value<Long> part : score.parts()) {
            List<AskedCriterion> asked = asked(call, part);
            String name = asked.isEmpty()
                    ? phrases.phrase("score.always")
                    : asked.stream()
                            .map(each ->
                                    PlainText.line(each.criterion().question().in(phrases.locale())))
                            .collect(Collectors.joining(", "));
            Clause clause = asked.isEmpty() ? score.clause() : asked.get(0).clause();
            String points = outOf(of(situation, List.of(part)), List.of(part), call, phrases);
            lines.add(line(clause, name, points, phrases));
        }
        String sum = outOf(of(situation, score.parts()), score.parts(), call, phrases);
        lines.add(line(score.clause(), phrases.phrase("score.sum"), sum, phrases));
        return lines;
    }

    private static Line line(Clause clause, String name, String points, Phrasebook phrases) {
        return new Line(clause, phrases.phrase("score.part", Map.of("name", name, "points", points)));
    }

    private static List<AskedCriterion> asked(Call call, Value<Long> part) {
        Set<String> codes = CallConditions.criteria(part.conditions());
        return call.terms().stream()
                .filter(AskedCriterion.class::isInstance)
                .map(AskedCriterion.class::cast)
                .filter(asked -> codes.contains(asked.criterion().code()))
                .toList();
    }
}
