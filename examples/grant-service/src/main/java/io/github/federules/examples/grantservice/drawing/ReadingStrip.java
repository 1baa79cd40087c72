package io.github.federules.examples.grantservice.drawing;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A row for each reading other than those in force: a hollow square where the answer is the same, a full one where it differs. */
final class ReadingStrip {

    private static final int WIDTH = 480;
    private static final int MARGIN = 8;
    private static final int LINE = 19;
    private static final int INDENT = 36;
    private static final int SQUARE = 18;
    private static final int CHARACTERS = 50;

    private final Decision decision;
    private final DrawingTexts texts;

    /**
     * A row.
     *
     * @param differs whether the answer differs from that of the readings in force
     * @param label the lines of the question and the reading
     * @param answer the lines of the answer
     */
    private record StripRow(boolean differs, List<String> label, List<String> answer) {

        int height() {
            return (label.size() + answer.size()) * LINE + 12;
        }
    }

    private ReadingStrip(Decision decision, DrawingTexts texts) {
        this.decision = decision;
        this.texts = texts;
    }

    /** Draws the readings, if the call leaves any question open. */
    static Optional<String> draw(Decision decision, DrawingTexts texts) {
        ReadingStrip strip = new ReadingStrip(decision, texts);
        List<StripRow> rows = strip.rows();
        return rows.isEmpty() ? Optional.empty() : Optional.of(strip.draw(rows));
    }

    private List<StripRow> rows() {
        List<StripRow> rows = new ArrayList<>();
        for (Question question : decision.call().openQuestions()) {
            for (Reading reading : question.readings()) {
                if (!reading.equals(decision.readings().answer(question))) {
                    rows.add(row(question, reading));
                }
            }
        }
        return rows;
    }

    private StripRow row(Question question, Reading reading) {
        Optional<Difference> difference = decision.robustness().differing().stream()
                .filter(each -> each.reading().equals(reading))
                .findFirst();
        String label = texts.of(
                "readings.label",
                reading.label(texts.locale()),
                decision.call().clauseOf(question).id());
        String answer = difference.map(each -> answer(each.tracks())).orElseGet(() -> texts.of("readings.same"));
        return new StripRow(
                difference.isPresent(), WrappedText.of(label, CHARACTERS), WrappedText.of(answer, CHARACTERS));
    }

    private String answer(Map<Track, TrackDecision> tracks) {
        List<String> answers = new ArrayList<>();
        decision.call().offers().forEach(offer -> {
            TrackDecision on = tracks.get(offer.track());
            if (on != null && on.verdict() != Verdict.NOT_SOUGHT && !on.equals(decision.on(offer.track()))) {
                answers.add(texts.of("readings.track", offer.title().in(texts.locale()), texts.answer(on)));
            }
        });
        return String.join(" ; ", answers);
    }

    private String draw(List<StripRow> rows) {
        int height = 2 * MARGIN + rows.stream().mapToInt(StripRow::height).sum();
        long differing = rows.stream().filter(StripRow::differs).count();
        String description = texts.of("readings.description", rows.size(), differing);
        StringBuilder all = new StringBuilder(description);
        rows.forEach(row -> all.append(' ')
                .append(String.join(" ", row.label()))
                .append(texts.of("colon"))
                .append(String.join(" ", row.answer()))
                .append('.'));
        Svg svg = new Svg("readings", WIDTH, height, texts.of("readings.title"), all.toString());
        int y = MARGIN;
        for (StripRow row : rows) {
            svg.add(
                    "rect",
                    "class",
                    row.differs() ? "differs" : "same",
                    "x",
                    MARGIN,
                    "y",
                    y + 3,
                    "width",
                    SQUARE,
                    "height",
                    SQUARE,
                    "fill",
                    row.differs() ? "#7a4b00" : "#ffffff",
                    "stroke",
                    "#1a1a1a");
            int line = y;
            for (String text : row.label()) {
                line += LINE;
                svg.line(INDENT, line - 2, "label", text);
            }
            for (String text : row.answer()) {
                line += LINE;
                svg.line(INDENT, line - 2, row.differs() ? "answer differs" : "answer", text);
            }
            y += row.height();
        }
        return svg.markup();
    }
}
