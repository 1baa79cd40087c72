package io.github.federules.examples.grantservice.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The image of a curve of aid, with the limits of the call and the place of the dossier. */
final class CurveImage {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 345;
    private static final int LEFT = 12;
    private static final int RIGHT = 468;
    private static final int TOP = 46;
    private static final int GROUND = 260;
    private static final String INK = "#1a1a1a";
    private static final String GREY = "#767676";

    private final AidCurve curve;
    private final DrawingTexts texts;
    private final Scale across;
    private final Scale up;
    private final long end;
    private final Svg svg;

    private CurveImage(AidCurve curve, DrawingTexts texts) {
        this.curve = curve;
        this.texts = texts;
        long widest = Stream.of(over(curve.cappedFrom()), over(curve.minimum()), over(curve.maximum()), 1L)
                .reduce(curve.cost() + curve.cost() / 8, Math::max);
        this.end = widest;
        this.across = new Scale(widest, RIGHT - LEFT);
        this.up = new Scale(Math.max(curve.aid(), Math.max(1, curve.aidFor(widest))), GROUND - TOP);
        this.svg = new Svg("curve", WIDTH, HEIGHT, texts.of("curve.title"), description());
    }

    /** Draws a curve. */
    static String draw(AidCurve curve, DrawingTexts texts) {
        return new CurveImage(curve, texts).draw();
    }

    private String draw() {
        drawLimits();
        // Below the minimum cost there is no aid, so that the line there is broken.
        long from = curve.minimum().orElse(0);
        drawLine("nothing", 0, from, "5 4");
        drawLine("curve", from, end, "none");
        svg.add("line", "x1", LEFT, "y1", GROUND, "x2", RIGHT, "y2", GROUND, "stroke", INK);
        svg.add("line", "x1", LEFT, "y1", TOP - 10, "x2", LEFT, "y2", GROUND, "stroke", INK);
        drawPlace();
        svg.line(LEFT, HEIGHT - 8, "axis", texts.of("curve.axis"));
        return svg.markup();
    }

    private static long over(OptionalLong limit) {
        return limit.orElse(0) / 4 * 5;
    }

    private void drawLimits() {
        curve.minimum()
                .ifPresent(least -> drawLimit(least, GROUND + 18, texts.of("curve.minimum", texts.euros(least))));
        curve.maximum().ifPresent(most -> drawLimit(most, GROUND + 58, texts.of("curve.maximum", texts.euros(most))));
        curve.cappedFrom()
                .ifPresent(least -> drawLimit(least, GROUND + 38, texts.of("curve.capped", texts.euros(least))));
        curve.cap().ifPresent(most -> {
            int y = GROUND - up.of(most);
            drawDotted(LEFT, y, RIGHT, y);
            svg.line(LEFT + 6, y - 7, "label", texts.of("curve.cap", texts.euros(most)));
        });
    }

    private String capDescription(long most) {
        String key = "curve.description.cap";
        OptionalLong from = curve.cappedFrom();
        return from.isPresent()
                ? texts.of(key, texts.euros(most), texts.euros(from.getAsLong()))
                : texts.of(key + ".unreached", texts.euros(most));
    }

    private void drawLimit(long cents, int labelY, String label) {
        int x = LEFT + across.of(cents);
        drawDotted(x, TOP, x, labelY - 12);
        drawLabel(x, labelY, "label", label);
    }

    private void drawPlace() {
        int x = LEFT + across.of(curve.cost());
        int y = GROUND - up.of(curve.aid());
        drawDotted(x, 21, x, GROUND);
        svg.add(
                "circle",
                "class",
                "here",
                "cx",
                x,
                "cy",
                y,
                "r",
                7,
                "fill",
                "#ffffff",
                "stroke",
                INK,
                "stroke-width",
                4);
        drawLabel(x, 16, "here", texts.of("curve.here"));
    }

    private void drawDotted(int x, int y, int toX, int toY) {
        svg.add(
                "line",
                "class",
                "limit",
                "x1",
                x,
                "y1",
                y,
                "x2",
                toX,
                "y2",
                toY,
                "stroke",
                GREY,
                "stroke-dasharray",
                "2 3");
    }

    // A label near an edge is written away from it.
    private void drawLabel(int x, int y, String kind, String label) {
        String anchor = x < WIDTH / 3 ? "start" : x > 2 * WIDTH / 3 ? "end" : "middle";
        svg.start("text", "x", x, "y", y, "class", kind, "text-anchor", anchor)
                .text(label)
                .end();
    }

    // The line has one bend at most, where the maximum aid is reached.
    private void drawLine(String kind, long from, long to, String dashes) {
        List<Long> costs = new ArrayList<>(List.of(from));
        curve.cappedFrom().ifPresent(bend -> {
            if (bend > from && bend < to) {
                costs.add(bend);
            }
        });
        costs.add(to);
        List<String> points = costs.stream()
                .map(each -> (LEFT + across.of(each)) + "," + (GROUND - up.of(curve.aidFor(each))))
                .toList();
        svg.add(
                "polyline",
                "class",
                kind,
                "points",
                String.join(" ", points),
                "fill",
                "none",
                "stroke",
                "#1b3a6b",
                "stroke-width",
                3,
                "stroke-dasharray",
                dashes);
    }

    private String description() {
        StringBuilder text =
                new StringBuilder(texts.of("curve.description", texts.euros(curve.cost()), texts.euros(curve.aid())));
        curve.minimum()
                .ifPresent(least -> text.append(' ').append(texts.of("curve.description.minimum", texts.euros(least))));
        curve.maximum()
                .ifPresent(most -> text.append(' ').append(texts.of("curve.description.maximum", texts.euros(most))));
        curve.cap().ifPresent(most -> text.append(' ').append(capDescription(most)));
        return text.toString();
    }
}
