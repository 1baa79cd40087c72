package io.github.federules.spreadsheet;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What calls ask of cost lines: natures, and criteria with their answers, by the words of a table. */
final class LineQuestions {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final Optional<Call> only;
    private final Set<CostNature> natures = new LinkedHashSet<>();
    private final Map<String, CostNature> naturesByName = new HashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, Criterion> criteriaByName = new HashMap<>();

    /** Creates the questions of calls; without a call the standard natures, and no criterion. */
    LineQuestions(Collection<Call> calls) {
        only = calls.size() == 1 ? Optional.of(calls.iterator().next()) : Optional.empty();
        if (calls.isEmpty()) {
            natures.addAll(CostNature.standard());
        }
        for (Call call : calls) {
            natures.addAll(call.natures());
            call.asks().stream()
                    .filter(criterion -> criterion.of() == Subject.COST_LINE)
                    .forEach(criterion -> criteria.putIfAbsent(criterion.code(), criterion));
        }
        for (CostNature nature : natures) {
            naturesByName.putIfAbsent(nature.code(), nature);
            LANGUAGES.forEach(
                    language -> naturesByName.putIfAbsent(BudgetColumn.plain(nature.label(language)), nature));
        }
        for (Criterion criterion : criteria.values()) {
            names(criterion.code(), criterion.question()::in)
                    .forEach(name -> criteriaByName.putIfAbsent(name, criterion));
        }
    }

    /** A word that a table may have as people read it, and what it is called in a table. */
    private record KnownWord(String shown, Stream<String> names) {}

    // What is too long is no name: BudgetColumn.plain.
    private static Stream<String> names(String code, Function<Locale, String> words) {
        return Stream.concat(Stream.of(code), LANGUAGES.stream().map(words))
                .map(BudgetColumn::plain)
                .filter(name -> !name.isEmpty());
    }

    Optional<CostNature> nature(String cell) {
        return Optional.ofNullable(naturesByName.get(cell))
                .or(() -> Optional.ofNullable(naturesByName.get(BudgetColumn.plain(cell))));
    }

    Fault unknownNature(String cell, Locale locale) {
        return unknown(
                FaultCode.UNKNOWN_VALUE,
                "value",
                cell,
                natures.stream().map(each -> new KnownWord(each.label(locale), names(each.code(), each::label))));
    }

    /** Returns the criterion that a header names by its code or its question. */
    Optional<Criterion> criterion(String header) {
        return Optional.ofNullable(criteriaByName.get(BudgetColumn.plain(header)));
    }

    /** Returns the names of all columns. */
    String columns(Locale locale) {
        return knownColumns(locale).map(KnownWord::shown).collect(Collectors.joining(", "));
    }

    Fault unknownColumn(String header, Locale locale) {
        return unknown(FaultCode.UNKNOWN_FIELD, "field", header, knownColumns(locale));
    }

    private Stream<KnownWord> knownColumns(Locale locale) {
        Stream<KnownWord> columns = Stream.of(BudgetColumn.values())
                .map(each -> new KnownWord(each.usualName(locale), each.names().stream()));
        Stream<KnownWord> answers = criteria.values().stream()
                .map(each -> new KnownWord(each.code(), names(each.code(), each.question()::in)));
        return Stream.concat(columns, answers);
    }

    /** Returns the criteria that a line of a nature must answer: nobody knows where there are several calls. */
    List<Criterion> required(CostNature nature) {
        return only.stream()
                .flatMap(call -> criteria.values().stream()
                        .filter(criterion -> criterion.isAskedOf(nature.code()))
                        .filter(criterion -> !criterion.natures().isEmpty()
                                || call.costs().eligible().containsKey(nature)))
                .toList();
    }

    /** Returns what is wrong with how a line states its cost, where there is one call. */
    Optional<LocatedFault> faultOf(CostLine line) {
        return only.flatMap(call -> call.costs().faultOf(line));
    }

    /** Returns the answer that a cell names by its code or its words. */
    static Optional<Answer> answer(Criterion criterion, String cell) {
        String plain = BudgetColumn.plain(cell);
        return answers(criterion).entrySet().stream()
                .filter(each -> each.getKey().equals(cell)
                        || names(each.getKey(), each.getValue()::in).anyMatch(plain::equals))
                .findFirst()
                .map(each -> Answer.of(each.getKey()));
    }

    static Fault unknownAnswer(Criterion criterion, String cell, Locale locale) {
        return unknown(
                FaultCode.UNKNOWN_VALUE,
                "value",
                cell,
                answers(criterion).entrySet().stream()
                        .map(each -> new KnownWord(
                                words(each.getKey(), each.getValue(), locale),
                                names(each.getKey(), each.getValue()::in))));
    }

    /** Returns the error of a word that is none of these, with the one that was probably meant. */
    private static Fault unknown(FaultCode code, String placeholder, String word, Stream<KnownWord> known) {
        String plain = BudgetColumn.plain(word);
        List<String> allowed = new ArrayList<>();
        List<String> near = new ArrayList<>();
        known.forEach(each -> {
            allowed.add(each.shown());
            if (each.names().anyMatch(name -> isNear(name, plain))) {
                near.add(each.shown());
            }
        });
        Map<String, String> values = Map.of(placeholder, word, "allowed", String.join(", ", allowed));
        if (near.size() != 1) {
            return Fault.of(code, values);
        }
        Map<String, String> meant = new HashMap<>(values);
        meant.put("meant", near.get(0));
        return Fault.of(code, "meant", meant);
    }

    private static String words(String code, LocalizedText words, Locale locale) {
        String text = words.in(locale);
        return text.isEmpty() ? code : text;
    }

    // Of cost lines, criteria have named answers alone.
    private static Map<String, LocalizedText> answers(Criterion criterion) {
        return criterion.form() instanceof Criterion.Named named ? named.answers() : Map.of();
    }

    // With one character more, fewer or other.
    private static boolean isNear(String known, String word) {
        if (Math.abs(known.length() - word.length()) > 1) {
            return false;
        }
        int start = Arrays.mismatch(known.toCharArray(), word.toCharArray());
        int end = Math.max(known.length(), word.length()) - start - 1;
        return known.regionMatches(known.length() - end, word, word.length() - end, end);
    }
}
