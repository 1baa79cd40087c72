package io.github.federules.examples.budgetsimulation.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;

/** Amounts that grow from day to day, one line a variant, as SVG. */
final class LinePlot {

    private static final int LEFT = 90;
    private static final int WIDTH = 640;
    private static final int RIGHT = 170;
    private static final int TOP = 16;
    private static final int HEIGHT = 260;
    private static final int LABEL = 14;

    private final String title;
    private final OptionalLong mark;
    private final List<Curve> lines = new ArrayList<>();

    /** An amount reached at the end of a day. */
    record Point(LocalDate day, long cents) {}

    private record Curve(String name, List<Point> points) {}

    LinePlot(String title, OptionalLong mark) {
        this.title = title;
        this.mark = mark;
    }

    void line(String name, List<Point> points) {
        if (!points.isEmpty()) {
            lines.add(new Curve(name, points));
        }
    }

    String html() {
        if (lines.isEmpty()) {
            return "";
        }
        long first = lines.stream()
                .mapToLong(line -> line.points().get(0).day().toEpochDay())
                .min()
                .orElseThrow();
        long last = lines.stream()
                .mapToLong(line -> end(line).day().toEpochDay())
                .max()
                .orElseThrow();
        long most = Math.max(
                1, lines.stream().mapToLong(line -> end(line).cents()).max().orElseThrow());
        List<Curve> fromBottom = lines.stream()
                .sorted(Comparator.comparingLong(line -> end(line).cents()))
                .toList();
        int[] labels = labels(fromBottom, most);
        StringBuilder svg = new StringBuilder("<figure><figcaption>")
                .append(Shown.escaped(title))
                .append("</figcaption><svg viewBox=\"0 0 ")
                .append(LEFT + WIDTH + RIGHT)
                .append(' ')
                .append(Math.max(TOP + HEIGHT + 34, labels[0] + LABEL))
                .append("\" role=\"img\" aria-label=\"")
                .append(Shown.escaped(title))
                .append("\">\n");
        grid(svg, most, first, last);
        for (int i = 0; i < labels.length; i++) {
            Curve line = fromBottom.get(i);
            svg.append("<polyline class=\"line ")
                    .append(line.name().equals("base") ? "base" : "other")
                    .append("\" points=\"");
            for (Point point : line.points()) {
                svg.append(x(point.day().toEpochDay(), first, last))
                        .append(',')
                        .append(y(point.cents(), most))
                        .append(' ');
            }
            svg.append("\"/>\n");
            PlotLabel.write(svg, LEFT + WIDTH + 8, labels[i], "start", line.name());
        }
        if (mark.isPresent() && mark.getAsLong() <= most) {
            int y = y(mark.getAsLong(), most);
            svg.append("<line class=\"mark\" x1=\"")
                    .append(LEFT)
                    .append("\" x2=\"")
                    .append(LEFT + WIDTH)
                    .append("\" y1=\"")
                    .append(y)
                    .append("\" y2=\"")
                    .append(y)
                    .append("\"/>");
            PlotLabel.write(svg, LEFT + 6, y - 5, "start", "envelope");
        }
        return svg.append("</svg></figure>\n").toString();
    }

    // Beside the end of its line, higher where two would overlap, and lower where they would leave the plot.
    private static int[] labels(List<Curve> fromBottom, long most) {
        int[] labels = new int[fromBottom.size()];
        int highest = Integer.MAX_VALUE;
        for (int i = 0; i < labels.length; i++) {
            highest = Math.min(highest - LABEL, y(end(fromBottom.get(i)).cents(), most) + 4);
            labels[i] = highest;
        }
        int lowest = TOP;
        for (int i = labels.length - 1; i >= 0; i--) {
            labels[i] = Math.max(labels[i], lowest);
            lowest = labels[i] + LABEL;
        }
        return labels;
    }

    private static void grid(StringBuilder svg, long most, long first, long last) {
        for (int quarter = 0; quarter <= 4; quarter++) {
            long cents = most / 4 * quarter;
            int y = y(cents, most);
            svg.append("<line class=\"grid\" x1=\"")
                    .append(LEFT)
                    .append("\" x2=\"")
                    .append(LEFT + WIDTH)
                    .append("\" y1=\"")
                    .append(y)
                    .append("\" y2=\"")
                    .append(y)
                    .append("\"/>");
            PlotLabel.write(svg, LEFT - 6, y + 4, "end", Shown.millions(cents));
            long day = first + (last - first) * quarter / 4;
            PlotLabel.write(
                    svg,
                    x(day, first, last),
                    TOP + HEIGHT + 20,
                    "middle",
                    LocalDate.ofEpochDay(day).toString());
        }
    }

    private static Point end(Curve line) {
        return line.points().get(line.points().size() - 1);
    }

    private static int x(long day, long first, long last) {
        return LEFT + (int) ((day - first) * WIDTH / Math.max(1, last - first));
    }

    private static int y(long cents, long most) {
        return TOP + HEIGHT - new PlotScale(most, HEIGHT).length(cents);
    }
}
