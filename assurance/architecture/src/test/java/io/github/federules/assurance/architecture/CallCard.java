package io.github.federules.assurance.architecture;

import io.github.federules.core.call.Call;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.term.Deadline;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The card of a call: what a person recognises it by, in a table of two columns.
 *
 * @param call the call
 * @param kept where it is kept, as a link or as the name of a constant
 * @param facts what it does not say of itself
 * @param figures its worked figures, each a sentence
 * @param notes the numbers of the notes that concern it
 */
record CallCard(Call call, String kept, CallFacts facts, List<String> figures, List<String> notes) {

    static final String NOTES = "#conditions-that-a-call-cannot-express";

    private static final Path CERTIFIED = Page.ROOT.resolve("docs/reference/certified-calls.md");
    private static final int MOST_FIGURES = 3;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final Pattern RATE = Pattern.compile(
            "The aid is (?!at most).*|The aid counts at most .*|The partners share the aid .*", Pattern.DOTALL);
    private static final Pattern REAL_COST = Pattern.compile("Eligible at real cost: ([^.]*)\\.");
    private static final String NO_RULE = "no rule";

    // Nearly every call leaves one of these open; the reading in force comes first.
    private static final Map<String, String> OPEN = Map.of(
            "MINIMUM_COST_BASIS=RETAINED", "thresholds of costs: on the total retained, or presented",
            "STAFF_SHARE_SCOPE=PER_PERSON", "minimum share of staff: of each person, or of all together",
            "FLAT_RATE_BASE=RETAINED", "flat rate: on staff costs retained, or presented",
            "DEADLINE=EXCLUSIVE", "the day of the deadline: does not count, or counts",
            "DEADLINE=INCLUSIVE", "the day of the deadline: counts, or does not count",
            "ROUNDING=DOWN", "parts of a cent: cut, or rounded to the nearest cent",
            "CEILING_BASE=AFTER", "ceiling: a share of the costs after the ceilings, or before them");

    String title() {
        return facts.name().orElse(call.title().in(Locale.ENGLISH));
    }

    /** Returns the name of the heading, as links have it. */
    String anchor() {
        return title().toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{Pc}\\- ]", "")
                .replace(' ', '-');
    }

    String text() {
        CallWords words = CallWords.of(call);
        return "\n### " + title() + "\n\n"
                + "| call | `" + call.id() + "`, " + kept + " |\n| --- | --- |\n"
                + row("fund", Stream.of(facts.fund() + "; " + facts.place()))
                + row("source", source())
                + row("asks", words.of("Facts asked for").map(CallCard::asked))
                + row(
                        "who",
                        orElse(NO_RULE, Stream.concat(words.of("Applicants"), words.of("Other conditions")))
                                .map(sentence -> sentence.replaceFirst("^The call is open to: (.)", "$1")))
                + row("pays", orElse(NO_RULE, paid(words.of("Eligible costs").toList())))
                + row("limits", orElse(NO_RULE, limits(words)))
                + row(
                        "rate",
                        orElse(
                                NO_RULE + ": no aid is computed",
                                words.of("Funding").filter(CallCard::isOnRate)))
                + row("points", words.of("Points"))
                + row("deadline", orElse(NO_RULE, Stream.concat(deadline(), sent(words))))
                + row("open", call.openQuestions().stream().map(this::open))
                + row("not judged", Stream.concat(words.of("Conditions not checked"), noted()))
                + row("worked", worked())
                + row("certified", certified());
    }

    // Of two forms of a call, the short one is certified.
    private Stream<String> certified() {
        String page = Page.of(CERTIFIED).text();
        return Pattern.compile("(?m)^\\| `" + Pattern.quote(call.id()) + "` \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|")
                .matcher(page)
                .results()
                .map(row -> {
                    String anchor = page.contains("\n## `" + call.id() + "`\n") ? call.id() : "summary";
                    return (kept.contains("short form") ? "short form: " : "")
                            + row.group(2) + " of " + row.group(1) + " questions decided, "
                            + (row.group(3).equals("1") ? "1 problem" : row.group(3) + " problems")
                            + ": [what was found](certified-calls.md#" + anchor + ")";
                });
    }

    private Stream<String> source() {
        String version = call.edition().version();
        String edition = version.equals("1") ? "" : ", edition " + version;
        String laws =
                call.laws().stream().map(law -> law.title().in(Locale.ENGLISH)).collect(Collectors.joining(", "));
        return Stream.concat(
                Stream.of(call.edition().source() + edition),
                Stream.of(laws).filter(each -> !each.isEmpty()).map(each -> "compared with " + each));
    }

    private static String asked(String sentence) {
        return sentence.replaceFirst("^The application states: ", "");
    }

    private static Stream<String> limits(CallWords words) {
        return Stream.of(
                        words.of("Operation"),
                        words.of("Total cost"),
                        words.of("Funding").filter(sentence -> !isOnRate(sentence)),
                        words.of("Limits"),
                        words.of("Regimes"))
                .flatMap(each -> each);
    }

    private static boolean isOnRate(String sentence) {
        return RATE.matcher(sentence).matches();
    }

    // The day that the source names: which day is the last one, the open question says.
    private Stream<String> deadline() {
        return call.submission().deadline().stream().map(CallCard::days);
    }

    private static String days(Deadline deadline) {
        String days = deadline.days().stream().map(DAY::format).collect(Collectors.joining(", "));
        String until = deadline.until().map(time -> ", " + time).orElse("");
        return days + until + " (" + deadline.zone().getId() + ")";
    }

    private static Stream<String> sent(CallWords words) {
        return words.of("Submission")
                .filter(sentence -> !sentence.contains("(time zone") && !sentence.startsWith("The cut-off days"));
    }

    private String open(Question question) {
        String name = question.label(Locale.ENGLISH);
        Reading inForce = call.readings().answer(question);
        String brief = OPEN.get(inForce.code());
        if (brief != null) {
            return brief;
        }
        return Stream.concat(Stream.of(inForce), question.readings().stream().filter(each -> !each.equals(inForce)))
                .map(reading -> reading.label(Locale.ENGLISH))
                .collect(Collectors.joining(", or ", name + ": ", ""));
    }

    // The costs that are paid as they are come first, in one sentence.
    private static Stream<String> paid(List<String> sentences) {
        String natures = sentences.stream()
                .map(REAL_COST::matcher)
                .filter(Matcher::matches)
                .map(plain -> plain.group(1))
                .collect(Collectors.joining(", "));
        return Stream.concat(
                Stream.of("At real cost: " + natures + ".").filter(each -> !natures.isEmpty()),
                sentences.stream()
                        .filter(sentence -> !REAL_COST.matcher(sentence).matches()));
    }

    private Stream<String> noted() {
        return notes.isEmpty()
                ? Stream.empty()
                : Stream.of((notes.size() == 1 ? "See [note " : "See [notes ") + String.join(", ", notes) + "](" + NOTES
                        + ").");
    }

    private Stream<String> worked() {
        Stream<String> shown = figures.stream().limit(MOST_FIGURES);
        return figures.size() <= MOST_FIGURES
                ? shown
                : Stream.concat(
                        shown,
                        Stream.of("[" + (figures.size() - MOST_FIGURES)
                                + " more](../../examples/calls/README.md#worked-figures)"));
    }

    private static Stream<String> orElse(String none, Stream<String> sentences) {
        List<String> all = sentences.toList();
        return all.isEmpty() ? Stream.of(none) : all.stream();
    }

    private static String row(String name, Stream<String> sentences) {
        String cell = sentences.distinct().map(CallCard::escaped).collect(Collectors.joining("<br>"));
        return cell.isEmpty() ? "" : "| " + name + " | " + cell + " |\n";
    }

    private static String escaped(String text) {
        return text.strip().replace("<", "&lt;").replace("|", "\\|");
    }
}
