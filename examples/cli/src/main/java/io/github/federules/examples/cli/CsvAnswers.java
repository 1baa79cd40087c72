package io.github.federules.examples.cli;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.portfolio.ComparedDossier;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.jackson.RefusedDossier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Answers for a spreadsheet: a row for each decision, in CSV. In French, cells are separated by semicolons and decimals by a
 * comma, as a French spreadsheet expects.
 */
final class CsvAnswers implements AnswerWriter {

    // A spreadsheet takes a cell that begins so for a formula, even within quotes; some remove blanks first, or read
    // wide signs too.
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final int LONGEST = 1000;

    // A loss begins with a minus, and is no formula.
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+[.,][0-9]{2}");

    private final Texts texts;
    private final Locale locale;
    private final boolean isFrench;
    private final Map<Track, String> tracks;
    private final boolean isComparing;

    /** Creates the answers under these calls, whose tracks have a column each. */
    CsvAnswers(Texts texts, Collection<Call> calls) {
        this(texts, calls, false);
    }

    private CsvAnswers(Texts texts, Collection<Call> calls, boolean isComparing) {
        this.isComparing = isComparing;
        this.texts = texts;
        this.locale = texts.locale();
        this.isFrench = locale.equals(Locale.FRENCH);
        this.tracks = new LinkedHashMap<>();
        calls.forEach(call -> call.offers()
                .forEach(
                        offer -> tracks.putIfAbsent(offer.track(), offer.title().in(locale))));
    }

    /** Creates the answers under two calls: a row for each dossier. */
    static CsvAnswers comparing(Texts texts) {
        return new CsvAnswers(texts, List.of(), true);
    }

    /** The row of headings, after a mark that tells a spreadsheet the encoding. */
    @Override
    public AnswerBytes header() {
        return AnswerBytes.of("\ufeff" + row(headings()));
    }

    private List<String> headings() {
        if (isComparing) {
            return Stream.of(
                            "dossier",
                            "kind",
                            "before",
                            "after",
                            "aidBefore",
                            "aidAfter",
                            "change",
                            "upToBefore",
                            "upToAfter",
                            "error")
                    .map(name -> texts.of("csv." + name))
                    .toList();
        }
        List<String> cells = new ArrayList<>(List.of(texts.of("csv.dossier"), texts.of("csv.call")));
        cells.addAll(tracks.values());
        Stream.of("csv.aid", "csv.aidUpTo", "csv.reason", "csv.missing")
                .map(texts::of)
                .forEach(cells::add);
        return cells;
    }

    @Override
    public AnswerBytes of(ComparedDossier compared) {
        TrackDecision before = compared.before();
        TrackDecision after = compared.after();
        return AnswerBytes.of(row(List.of(
                compared.id().orElse(""),
                compared.kind().find().map(kind -> kind.label(locale)).orElse(""),
                before.verdict().label(locale),
                after.verdict().label(locale),
                amount(before.aid()),
                amount(after.aid()),
                amount(Optional.of(compared.change())),
                amount(before.aidUpTo()),
                amount(after.aidUpTo()),
                "")));
    }

    @Override
    public AnswerBytes of(Decision decision) {
        return AnswerBytes.of(row(cells(decision.dossier().id(), decision)));
    }

    @Override
    public AnswerBytes of(Optional<String> id, List<Decision> ranked) {
        return AnswerBytes.of(
                ranked.stream().map(decision -> row(cells(id, decision))).collect(Collectors.joining()));
    }

    @Override
    public AnswerBytes of(RefusedDossier refused, Optional<String> file, OptionalLong line) {
        String place = Stream.of(
                        file.map(name -> texts.of("dossier.file", Map.of("file", name))),
                        line.isPresent()
                                ? Optional.of(texts.of("dossier.line", Map.of("line", Long.toString(line.getAsLong()))))
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .collect(Collectors.joining("", texts.of(FaultLines.heading("dossier", refused.faults())), ""));
        List<String> cells = new ArrayList<>(Collections.nCopies(headings().size(), ""));
        cells.set(0, refused.id().orElse(""));
        cells.set(
                cells.size() - (isComparing ? 1 : 2),
                place + " " + FaultLines.of(refused.faults().get(0), texts).strip());
        return AnswerBytes.of(row(cells));
    }

    private List<String> cells(Optional<String> id, Decision decision) {
        List<String> cells =
                new ArrayList<>(List.of(id.orElse(""), decision.call().id()));
        for (Track track : tracks.keySet()) {
            TrackDecision of = decision.tracks().get(track);
            cells.add(of == null ? "" : of.verdict().label(locale));
        }
        cells.add(amount(decision.funding().aid()));
        cells.add(amount(decision.funding().aidUpTo()));
        cells.add(decision.reason(locale).orElse(""));
        cells.add(decision.missing().stream().map(fact -> fact.label(locale)).collect(Collectors.joining(" | ")));
        return cells;
    }

    private String amount(Optional<MonetaryAmount> amount) {
        String number = amount.map(
                        each -> BigDecimal.valueOf(Euros.cents(each), 2).toPlainString())
                .orElse("");
        return isFrench ? number.replace('.', ',') : number;
    }

    private String row(List<String> cells) {
        return cells.stream().map(CsvAnswers::cell).collect(Collectors.joining(isFrench ? ";" : ",", "", "\r\n"));
    }

    private static String cell(String text) {
        String line = PlainLines.of(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        boolean isFormula = !NUMBER.matcher(line).matches() && (isFormulaAt(line) || isFormulaAt(line.strip()));
        return '"' + (isFormula ? "'" : "") + line.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormulaAt(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
