package io.github.federules.examples.budgetsimulation.report;

/** A text in a plot. */
final class PlotLabel {

    private PlotLabel() {}

    /** Writes a text at a place, as SVG. The anchor is {@code start}, {@code middle} or {@code end}. */
    static void write(StringBuilder svg, int x, int y, String anchor, String text) {
        svg.append("<text x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(Shown.escaped(text))
                .append("</text>");
    }
}
