package io.github.federules.examples.budgetsimulation.report;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.examples.budgetsimulation.envelope.FundedList;
import io.github.federules.examples.budgetsimulation.envelope.FundingOrder;
import io.github.federules.examples.budgetsimulation.grid.Variant;
import io.github.federules.examples.budgetsimulation.report.BarPlot.Segment;
import io.github.federules.examples.budgetsimulation.tally.BudgetSize;
import io.github.federules.examples.budgetsimulation.tally.DailyAid;
import io.github.federules.examples.budgetsimulation.tally.RefusalCount;
import io.github.federules.examples.budgetsimulation.tally.SimulatedCall;
import io.github.federules.examples.budgetsimulation.tally.VariantTally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;

/** The report of a simulation: one HTML file that loads nothing. The same result gives the same bytes. */
public final class SimulationReport {

    private static final String STYLE = """
            body{font:16px/1.5 system-ui,sans-serif;color:#1a1a1a;max-width:1000px;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.2rem}
            figure{margin:1rem 0}figcaption{font-weight:600}svg{width:100%;height:auto}svg text{font-size:12px;fill:#1a1a1a}
            .key{font-weight:400;margin-left:1rem}.key i{display:inline-block;width:.8em;height:.8em}
            .sure{fill:#1b5e9b;background:#1b5e9b}.open{fill:#9cc3e6;background:#9cc3e6}
            .good{fill:#3b7d3b;background:#3b7d3b}.bad{fill:#b3541e;background:#b3541e}.wait{fill:#d9b44a;background:#d9b44a}
            .none{fill:#e4e4e4;background:#e4e4e4}rect{stroke:#1a1a1a;stroke-width:.5}.key i{border:1px solid #1a1a1a}
            .mark{stroke:#b3541e;stroke-width:2;stroke-dasharray:5 4}.grid{stroke:#ddd}
            .line{fill:none;stroke-width:1.5;stroke:#8a8a8a}.line.base{stroke:#1b5e9b;stroke-width:3}
            table{border-collapse:collapse;font-size:.85rem}caption{text-align:left;font-weight:600;padding:.3rem 0}
            th,td{padding:.25rem .6rem;border-bottom:1px solid #ddd;text-align:right;white-space:nowrap}
            .note{border-left:4px solid #b3541e;padding-left:.8rem}
            th:first-child{text-align:left}.wide{overflow-x:auto;margin:1rem 0}
            """;

    private final SimulatedCall result;
    private final List<Variant> variants;

    private SimulationReport(SimulatedCall result) {
        this.result = result;
        this.variants = result.grid().variants();
    }

    /** Returns the report as HTML. */
    public static String of(SimulatedCall result) {
        SimulationReport report = new SimulationReport(result);
        return report.head()
                + report.overview()
                + report.envelope()
                + report.change()
                + report.refusals()
                + report.groups()
                + report.readings()
                + report.errors()
                + "</main></body></html>\n";
    }

    private String head() {
        String title = result.grid().base().title().in(Locale.ENGLISH);
        VariantTally base = result.total(0);
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .append(
                        "<meta name=\"viewport\" content=\"width=device-width\"><title>What does the envelope buy?</title>\n<style>")
                .append(STYLE)
                .append("</style></head><body><main>\n<h1>What does the envelope buy?</h1>\n<p>")
                .append(Shown.escaped(title))
                .append(" (")
                .append(Shown.escaped(result.grid().base().id()))
                .append("). ")
                .append(Shown.count(base.dossiers()))
                .append(" dossiers, ")
                .append(Shown.escaped(result.source()))
                .append(", each decided under ")
                .append(Shown.count(variants.size()))
                .append(variants.size() == 1 ? " variant" : " variants")
                .append(" of the call.");
        result.envelope()
                .ifPresent(cents -> html.append(" The envelope is ")
                        .append(Shown.euros(cents))
                        .append('.'));
        html.append("</p>\n");
        if (result.repeated().ids() > 0) {
            html.append("<p class=\"note\"><strong>")
                    .append(Shown.escaped(result.repeated().text()))
                    .append("</strong> The table <code>repeated_ids</code> has the file and the line of each.</p>\n");
        }
        html.append("<ul>");
        for (Variant variant : variants) {
            html.append("<li><b>")
                    .append(Shown.escaped(variant.name()))
                    .append("</b>: ")
                    .append(Shown.escaped(
                            variant.changes().isEmpty() ? "the call as it is" : String.join(", ", variant.changes())))
                    .append("</li>");
        }
        return html.append("</ul>\n").toString();
    }

    private String overview() {
        HtmlTable table = new HtmlTable(
                "Verdicts on funding, and the aid that is requested",
                "variant",
                "eligible",
                "ineligible",
                "incomplete",
                "not sought",
                "aid that is sure",
                "aid up to");
        BarPlot verdicts = new BarPlot("Verdicts")
                .legend("good", "eligible")
                .legend("wait", "incomplete")
                .legend("bad", "ineligible")
                .legend("none", "not sought");
        BarPlot aid = new BarPlot("Aid requested")
                .legend("sure", "sure")
                .legend("open", "more, if missing facts turn out well")
                .mark(result.envelope(), "envelope");
        for (int i = 0; i < variants.size(); i++) {
            VariantTally t = result.total(i);
            String name = variants.get(i).name();
            table.row(
                    name,
                    Shown.count(t.eligible()),
                    Shown.count(t.refused()),
                    Shown.count(t.incomplete()),
                    Shown.count(t.notSought()),
                    Shown.euros(t.aid()),
                    Shown.euros(t.aidUpTo()));
            verdicts.bar(
                    name,
                    Shown.percent(t.eligible(), t.dossiers()) + " eligible",
                    new Segment(t.eligible(), "good"),
                    new Segment(t.incomplete(), "wait"),
                    new Segment(t.refused(), "bad"),
                    new Segment(t.notSought(), "none"));
            aid.bar(
                    name,
                    Shown.millions(t.aid()),
                    new Segment(t.aid(), "sure"),
                    new Segment(t.aidUpTo() - t.aid(), "open"));
        }
        return "<h2>Eligible dossiers and aid</h2>\n" + aid.html() + verdicts.html() + table.html();
    }

    private String envelope() {
        if (result.envelope().isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder(
                "<h2>What the envelope funds</h2>\n<p>Eligible operations are funded in order, each with its whole sure"
                        + " aid, until one does not fit. That one and all after it get nothing. First come, first served is by instant of submission,"
                        + " then by id. A ranking is by budget as presented, then as before.</p>\n");
        List<FundingOrder> orders =
                result.funded().stream().map(FundedList::order).distinct().toList();
        for (FundingOrder order : orders) {
            BarPlot plot = new BarPlot("Operations funded, " + order.label()).legend("good", "funded");
            HtmlTable table = new HtmlTable(
                    "Funded, " + order.label(),
                    "variant",
                    "operations",
                    "aid",
                    "not spent",
                    "eligible and left out",
                    "last funded",
                    "first left out");
            for (FundedList list : result.funded()) {
                if (list.order() == order) {
                    String name = variants.get(list.variant()).name();
                    plot.bar(name, Shown.count(list.funded()), new Segment(list.funded(), "good"));
                    table.row(
                            name,
                            Shown.count(list.funded()),
                            Shown.euros(list.spent()),
                            Shown.euros(result.envelope().getAsLong() - list.spent()),
                            Shown.count(list.leftOut()),
                            Optional.ofNullable(list.lastFunded()).orElse("–"),
                            Optional.ofNullable(list.firstLeftOut()).orElse("–"));
                }
            }
            html.append(plot.html()).append(table.html());
        }
        return html.append(days()).toString();
    }

    private String days() {
        LinePlot plot =
                new LinePlot("Sure aid of eligible dossiers, by day of submission, added up", result.envelope());
        for (int i = 0; i < variants.size(); i++) {
            List<LinePlot.Point> points = new ArrayList<>();
            long sum = 0;
            for (DailyAid day : result.days()) {
                if (day.variant() == i) {
                    sum = Math.addExact(sum, day.aid());
                    points.add(new LinePlot.Point(day.day(), sum));
                }
            }
            plot.line(variants.get(i).name(), points);
        }
        return plot.html();
    }

    private String change() {
        if (variants.size() == 1) {
            return "";
        }
        HtmlTable table = new HtmlTable(
                "Beside the base",
                "variant",
                "gain",
                "they gain",
                "lose",
                "they lose",
                "now eligible",
                "no longer eligible");
        BarPlot plot = new BarPlot("Dossiers with more or less sure aid than under the base")
                .legend("good", "more")
                .legend("bad", "less");
        for (int i = 1; i < variants.size(); i++) {
            VariantTally t = result.total(i);
            String name = variants.get(i).name();
            table.row(
                    name,
                    Shown.count(t.gainers()),
                    Shown.euros(t.gained()),
                    Shown.count(t.losers()),
                    Shown.euros(t.lost()),
                    Shown.count(t.nowEligible()),
                    Shown.count(t.noLonger()));
            plot.bar(
                    name,
                    Shown.count(t.gainers()) + " / " + Shown.count(t.losers()),
                    new Segment(t.gainers(), "good"),
                    new Segment(t.losers(), "bad"));
        }
        return "<h2>Who gains and who loses</h2>\n" + plot.html() + table.html();
    }

    private String refusals() {
        List<String> rules = result.rules();
        return "<h2>Refusals by rule</h2>\n<p>A dossier that several rules refuse counts for each of them.</p>\n"
                + byVariant(
                        "Refused dossiers",
                        "rule",
                        rules,
                        List.copyOf(rules),
                        (variant, rule) -> Shown.count(result.refusals().stream()
                                .filter(each ->
                                        each.variant() == variant && each.rule().equals(rule))
                                .mapToLong(RefusalCount::dossiers)
                                .sum()));
    }

    private String groups() {
        List<String> kinds = result.kinds();
        List<String> labels = kinds.stream().map(SimulationReport::kind).toList();
        List<BudgetSize> sizes = List.of(BudgetSize.values());
        return "<h2>Kinds of beneficiary and sizes of budget</h2>\n"
                + byVariant(
                        "Sure aid by kind of beneficiary",
                        "kind",
                        kinds,
                        labels,
                        (variant, kind) ->
                                Shown.euros(result.ofKind(variant, kind).aid()))
                + byVariant(
                        "Eligible dossiers by kind of beneficiary",
                        "kind",
                        kinds,
                        labels,
                        (variant, kind) ->
                                Shown.count(result.ofKind(variant, kind).eligible()))
                + byVariant(
                        "Sure aid by size of budget",
                        "budget",
                        sizes,
                        sizes.stream().map(BudgetSize::label).toList(),
                        (variant, size) ->
                                Shown.euros(result.ofSize(variant, size).aid()))
                + byVariant(
                        "Eligible dossiers by size of budget",
                        "budget",
                        sizes,
                        sizes.stream().map(BudgetSize::label).toList(),
                        (variant, size) ->
                                Shown.count(result.ofSize(variant, size).eligible()));
    }

    private static String kind(String name) {
        return name.equals("UNKNOWN")
                ? "unknown"
                : BeneficiaryKind.valueOf(name).label(Locale.ENGLISH);
    }

    private <K> String byVariant(
            String caption, String what, List<K> keys, List<String> labels, BiFunction<Integer, K, String> figure) {
        String[] headings = new String[variants.size() + 1];
        headings[0] = what;
        for (int i = 0; i < variants.size(); i++) {
            headings[i + 1] = variants.get(i).name();
        }
        HtmlTable table = new HtmlTable(caption, headings);
        for (int k = 0; k < keys.size(); k++) {
            String[] figures = new String[variants.size()];
            for (int i = 0; i < figures.length; i++) {
                figures[i] = figure.apply(i, keys.get(k));
            }
            table.row(labels.get(k), figures);
        }
        return table.html();
    }

    private String readings() {
        BarPlot plot = new BarPlot("Aid at stake between readings");
        HtmlTable table =
                new HtmlTable("Aid at stake", "variant", "dossiers whose aid depends on the reading", "at stake");
        for (int i = 0; i < variants.size(); i++) {
            VariantTally t = result.total(i);
            plot.bar(variants.get(i).name(), Shown.millions(t.atStake()), new Segment(t.atStake(), "sure"));
            table.row(variants.get(i).name(), Shown.count(t.readingsDiffer()), Shown.euros(t.atStake()));
        }
        return "<h2>Readings</h2>\n<p>The words of a call can be read in several ways. At stake is the greatest sure aid of any reading less the"
                + " least, added up over dossiers.</p>\n" + plot.html() + table.html();
    }

    private String errors() {
        if (result.errors().isEmpty()) {
            return "<h2>Errors of dossiers</h2>\n<p>None.</p>\n";
        }
        HtmlTable table = new HtmlTable("Errors by code", "code", "errors");
        result.errors().forEach(each -> table.row(each.code(), Shown.count(each.errors())));
        return "<h2>Errors of dossiers</h2>\n<p>A dossier with an error is not decided and counts nowhere above. The table <code>errors</code> has"
                + " the file, the line and the path of each.</p>\n" + table.html();
    }
}
