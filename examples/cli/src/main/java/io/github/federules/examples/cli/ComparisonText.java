package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.money.Euros;
import io.github.federules.core.portfolio.CallSums;
import io.github.federules.core.portfolio.ComparedDossier;
import io.github.federules.core.portfolio.PortfolioSums;
import io.github.federules.core.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import javax.money.MonetaryAmount;

/** A comparison for people: a table of the sums, a table by kind of body, and the largest changes. */
final class ComparisonText {

    private final Texts texts;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private ComparisonText(Texts texts) {
        this.texts = texts;
        this.locale = texts.locale();
    }

    static String of(ComparedRun comparison, Texts texts) {
        ComparisonText writer = new ComparisonText(texts);
        writer.write(comparison);
        return writer.text.toString();
    }

    private void write(ComparedRun comparison) {
        PortfolioSums total = comparison.portfolio().total();
        Call after = comparison.after();
        line(texts.of(
                "compare.title",
                Map.of(
                        "id", TextAnswers.visible(after.id()),
                        "edition", TextAnswers.visible(after.edition().version()))));
        line(texts.of(
                "compare.dossiers",
                Map.of("count", texts.number(total.dossiers()), "refused", texts.number(comparison.refused()))));
        line("");
        table(totals(total));
        line(texts.of(
                "compare.changes",
                Map.of(
                        "gaining", texts.number(total.gaining()),
                        "losing", texts.number(total.losing()),
                        "same", texts.number(total.dossiers() - total.gaining() - total.losing()))));
        line("\n" + texts.of("compare.kinds"));
        table(kinds(comparison));
        line("\n" + texts.of("compare.turned"));
        turns(total);
        list(comparison.portfolio().turned());
        line("\n" + texts.of("compare.gains"));
        list(comparison.portfolio().gains());
        line("\n" + texts.of("compare.losses"));
        list(comparison.portfolio().losses());
    }

    private List<List<String>> totals(PortfolioSums total) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("", texts.of("compare.before"), texts.of("compare.after"), texts.of("compare.change")));
        for (Verdict verdict : Verdict.values()) {
            rows.add(counts(verdict.label(locale), total, sums -> sums.count(verdict)));
        }
        rows.add(
                amounts(texts.of("csv.aid"), total.before().aid(), total.after().aid()));
        rows.add(amounts(
                texts.of("csv.aidUpTo"), total.before().aidUpTo(), total.after().aidUpTo()));
        rows.add(counts(texts.of("compare.unbounded"), total, CallSums::unbounded));
        return rows;
    }

    private List<String> counts(String name, PortfolioSums sums, ToLongFunction<CallSums> count) {
        long before = count.applyAsLong(sums.before());
        long after = count.applyAsLong(sums.after());
        String sign = after > before ? "+" : after < before ? "-" : "";
        return List.of(name, texts.number(before), texts.number(after), sign + texts.number(Math.abs(after - before)));
    }

    private List<String> amounts(String name, MonetaryAmount before, MonetaryAmount after) {
        return List.of(name, texts.amount(before), texts.amount(after), change(after.subtract(before)));
    }

    private String change(MonetaryAmount change) {
        return (change.isPositive() ? "+" : "") + texts.amount(change);
    }

    private List<List<String>> kinds(ComparedRun comparison) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "",
                texts.of("compare.count"),
                texts.of("compare.eligible"),
                texts.of("csv.aid"),
                texts.of("compare.change")));
        comparison.portfolio().byKind().forEach((kind, sums) -> {
            String eligible = texts.of(
                    "compare.from",
                    Map.of(
                            "before", texts.number(sums.before().count(Verdict.ELIGIBLE)),
                            "after", texts.number(sums.after().count(Verdict.ELIGIBLE))));
            MonetaryAmount before = sums.before().aid();
            MonetaryAmount after = sums.after().aid();
            rows.add(List.of(
                    kind.find().map(each -> each.label(locale)).orElse(texts.of("compare.unknownKind")),
                    texts.number(sums.dossiers()),
                    eligible,
                    from(before, after),
                    change(after.subtract(before))));
        });
        return rows;
    }

    private String from(MonetaryAmount before, MonetaryAmount after) {
        return texts.of("compare.from", Map.of("before", texts.amount(before), "after", texts.amount(after)));
    }

    private void turns(PortfolioSums total) {
        for (Verdict before : Verdict.values()) {
            for (Verdict after : Verdict.values()) {
                if (before != after && total.dossiers(before, after) > 0) {
                    line("  "
                            + texts.of(
                                    "compare.turn",
                                    Map.of(
                                            "turn", turn(before, after),
                                            "count", texts.number(total.dossiers(before, after)))));
                }
            }
        }
    }

    private String turn(Verdict before, Verdict after) {
        return texts.of("compare.from", Map.of("before", before.label(locale), "after", after.label(locale)));
    }

    private void list(List<ComparedDossier> dossiers) {
        if (dossiers.isEmpty()) {
            line("  " + texts.of("compare.none"));
        }
        for (ComparedDossier each : dossiers) {
            Verdict before = each.before().verdict();
            Verdict after = each.after().verdict();
            line("  " + TextAnswers.visible(each.id().orElse("–")) + " — "
                    + (each.isTurned() ? turn(before, after) : after.label(locale)) + " — "
                    + from(aid(each.before().aid()), aid(each.after().aid()))
                    + " (" + change(each.change()) + ")");
        }
    }

    private static MonetaryAmount aid(Optional<MonetaryAmount> aid) {
        return aid.orElse(Euros.ZERO);
    }

    // The first column begins on the left, and all others end on the right.
    private void table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder("  ").append(row.get(0));
            line.append(" ".repeat(widths[0] - row.get(0).length()));
            for (int i = 1; i < columns; i++) {
                line.append(" ".repeat(2 + widths[i] - row.get(i).length())).append(row.get(i));
            }
            line(line.toString());
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
