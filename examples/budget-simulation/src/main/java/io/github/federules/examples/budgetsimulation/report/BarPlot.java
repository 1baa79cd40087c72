package io.github.federules.examples.budgetsimulation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Horizontal bars, one row a name, as SVG. Each bar is a run of segments that follow each other. */
final class BarPlot {

    private static final int LEFT = 190;
    private static final int WIDTH = 560;
    private static final int RIGHT = 150;
    private static final int ROW = 26;
    private static final int TOP = 34;

    private final String title;
    private final List<Bar> bars = new ArrayList<>();
    private final List<String> legend = new ArrayList<>();
    private OptionalLong mark = OptionalLong.empty();
    private String markName = "";

    /** A part of a bar, in a class of the style sheet. */
    record Segment(long value, String style) {}

    private record Bar(String name, List<Segment> segments, String figure) {

        long total() {
            return segments.stream().mapToLong(Segment::value).sum();
        }
    }

    BarPlot(String title) {
        this.title = title;
    }

    BarPlot legend(String style, String name) {
        legend.add("<i class=\"" + style + "\"></i> " + Shown.escaped(name));
        return this;
    }

    /** Marks a value across all bars. */
    BarPlot mark(OptionalLong value, String name) {
        mark = value;
        markName = name;
        return this;
    }

    void bar(String name, String figure, Segment... segments) {
        bars.add(new Bar(name, List.of(segments), figure));
    }

    String html() {
        long most = Math.max(1, bars.stream().mapToLong(Bar::total).max().orElse(1));
        PlotScale scale = new PlotScale(most, WIDTH);
        boolean isMarkShown = mark.isPresent() && mark.getAsLong() <= most;
        int height = TOP + bars.size() * ROW + 8;
        StringBuilder svg = new StringBuilder("<figure><figcaption>").append(Shown.escaped(title));
        legend.forEach(each -> svg.append(" <span class=\"key\">").append(each).append("</span>"));
        svg.append("</figcaption><svg viewBox=\"0 0 ")
                .append(LEFT + WIDTH + RIGHT)
                .append(' ')
                .append(height)
                .append("\" role=\"img\" aria-label=\"")
                .append(Shown.escaped(title))
                .append("\">\n");
        int y = TOP;
        for (Bar bar : bars) {
            PlotLabel.write(svg, LEFT - 8, y + 15, "end", bar.name());
            int x = LEFT;
            for (Segment segment : bar.segments()) {
                int width = scale.length(segment.value());
                svg.append("<rect class=\"")
                        .append(segment.style())
                        .append("\" x=\"")
                        .append(x)
                        .append("\" y=\"")
                        .append(y)
                        .append("\" width=\"")
                        .append(width)
                        .append("\" height=\"18\"/>");
                x += width;
            }
            PlotLabel.write(svg, x + 6, y + 15, "start", bar.figure());
            svg.append('\n');
            y += ROW;
        }
        if (isMarkShown) {
            int x = LEFT + scale.length(mark.getAsLong());
            svg.append("<line class=\"mark\" x1=\"")
                    .append(x)
                    .append("\" x2=\"")
                    .append(x)
                    .append("\" y1=\"22\" y2=\"")
                    .append(y)
                    .append("\"/>");
            PlotLabel.write(svg, x, 15, "middle", markName);
        }
        return svg.append("</svg></figure>\n").toString();
    }
}
