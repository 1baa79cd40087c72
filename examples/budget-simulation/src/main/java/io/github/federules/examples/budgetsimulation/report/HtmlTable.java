package io.github.federules.examples.budgetsimulation.report;

/** A table: the first column names the row, all others hold figures. */
final class HtmlTable {

    private final StringBuilder html = new StringBuilder();

    HtmlTable(String caption, String... headings) {
        // A table that is wider than the page is scrolled, by the keyboard too.
        html.append("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(Shown.escaped(caption))
                .append("\"><table><caption>")
                .append(Shown.escaped(caption))
                .append("</caption><thead><tr>");
        for (String heading : headings) {
            html.append("<th scope=\"col\">").append(Shown.escaped(heading)).append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
    }

    void row(String name, String... figures) {
        html.append("<tr><th scope=\"row\">").append(Shown.escaped(name)).append("</th>");
        for (String figure : figures) {
            html.append("<td>").append(Shown.escaped(figure)).append("</td>");
        }
        html.append("</tr>\n");
    }

    String html() {
        return html + "</tbody></table></div>\n";
    }
}
