package io.github.federules.examples.grantservice.drawing;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Costs;
import java.util.List;
import javax.money.MonetaryAmount;

/** Three bars on one scale: what is presented, what is eligible, and who pays it. */
final class CostBars {

    private static final int WIDTH = 480;
    private static final int MARGIN = 8;
    private static final int BAR = 28;
    private static final int LINE = 20;

    private final DrawingTexts texts;
    private final Scale scale;
    private final Svg svg;
    private int y = MARGIN;

    /**
     * A part of a bar.
     *
     * @param kind the class of the shape
     * @param label what it is
     * @param cents how much
     */
    private record BarPart(String kind, String label, long cents) {}

    private CostBars(Costs costs, DrawingTexts texts, int bars) {
        this.texts = texts;
        this.scale = new Scale(
                Math.max(Euros.cents(costs.presented()), Euros.cents(costs.retainedTotal())), WIDTH - 2 * MARGIN);
        // Each bar has a heading, the bar and a legend of two lines.
        int height = 2 * MARGIN + bars * (4 * LINE + BAR);
        this.svg = new Svg("costs", WIDTH, height, texts.of("costs.title"), description(costs, texts));
    }

    static String draw(Decision decision, DrawingTexts texts) {
        Costs costs = decision.costs();
        CostBars bars = new CostBars(costs, texts, costs.computedAid().isPresent() ? 3 : 2);
        long retained = Euros.cents(costs.retainedDirect());
        long total = Euros.cents(costs.retainedTotal());
        bars.add(
                "costs.presented",
                costs.presented(),
                List.of(
                        new BarPart("retained", "costs.retained", retained),
                        new BarPart("aside", "costs.notRetained", notRetained(costs))));
        bars.add(
                "costs.total",
                costs.retainedTotal(),
                List.of(
                        new BarPart("retained", "costs.retained", retained),
                        new BarPart("flat", "costs.indirect", Euros.cents(costs.indirect()))));
        costs.computedAid()
                .map(Euros::cents)
                .ifPresent(aid -> bars.add(
                        "costs.financing",
                        costs.retainedTotal(),
                        List.of(new BarPart("aid", "costs.aid", aid), new BarPart("own", "costs.own", total - aid))));
        return bars.svg.markup();
    }

    private void add(String heading, MonetaryAmount amount, List<BarPart> parts) {
        y += LINE;
        svg.line(MARGIN, y - 5, "heading", texts.of(heading, texts.euros(amount)));
        int x = MARGIN;
        for (BarPart part : parts) {
            int width = scale.of(part.cents());
            if (width > 0) {
                shape(part.kind(), x, y, width, BAR);
            }
            x += width;
        }
        y += BAR + LINE;
        for (BarPart part : parts) {
            shape(part.kind(), MARGIN, y - 13, 14, 14);
            svg.line(MARGIN + 22, y - 1, "legend", texts.of(part.label(), texts.euros(part.cents())));
            y += LINE;
        }
    }

    // Presentation attributes for pages and printers without the style sheet: from dark to white in grey.
    private void shape(String kind, int x, int top, int width, int height) {
        String fill =
                switch (kind) {
                    case "aid" -> "#1b3a6b";
                    case "retained" -> "#5b7db1";
                    case "flat" -> "#a9bfdf";
                    case "own" -> "#e4e9f2";
                    default -> "#ffffff";
                };
        String dashes = kind.equals("aside") ? "4 3" : "none";
        svg.add(
                "rect",
                "class",
                kind,
                "x",
                x,
                "y",
                top,
                "width",
                width,
                "height",
                height,
                "fill",
                fill,
                "stroke",
                "#1a1a1a",
                "stroke-dasharray",
                dashes);
    }

    private static long notRetained(Costs costs) {
        return Euros.cents(costs.setAside()) + Euros.cents(costs.reduced());
    }

    private static String description(Costs costs, DrawingTexts texts) {
        String direct = texts.of(
                "costs.description",
                texts.euros(costs.presented()),
                texts.euros(notRetained(costs)),
                texts.euros(costs.retainedDirect()),
                texts.euros(costs.indirect()),
                texts.euros(costs.retainedTotal()));
        return direct
                + costs.computedAid()
                        .map(aid -> " "
                                + texts.of(
                                        "costs.description.aid",
                                        texts.euros(aid),
                                        texts.euros(Euros.cents(costs.retainedTotal()) - Euros.cents(aid))))
                        .orElse("");
    }
}
