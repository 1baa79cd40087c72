package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.examples.grantservice.applicant.FormQuestion.AnswerChoice;
import io.github.federules.examples.grantservice.applicant.FormQuestion.FormField;
import io.github.federules.examples.grantservice.applicant.StatedView.StatedFact;
import io.github.federules.examples.grantservice.applicant.StatedView.StatedTable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what an application states into the words of pages and files: answers, budget and partners. */
@Component
public class StatedFacts {

    private static final List<String> ASKED_FIRST = List.of("applicant.name", "applicant.legalForm", "operation.title");
    private static final Set<FieldKind> NUMBERS = Set.of(FieldKind.MONEY, FieldKind.QUANTITY, FieldKind.SHARE);

    private final FormQuestions questions;
    private final MessageSource texts;

    StatedFacts(FormQuestions questions, MessageSource texts) {
        this.questions = questions;
        this.texts = texts;
    }

    /**
     * Returns what a dossier states.
     *
     * @param dossier the dossier as JSON, not null
     * @param call the call that asks for it, not null
     * @param locale the language, not null
     * @return the view, never null
     */
    public StatedView of(String dossier, Call call, Locale locale) {
        FormValues values = FormJson.values(dossier, locale);
        List<StatedFact> facts = new ArrayList<>();
        for (String path : ASKED_FIRST) {
            if (values.has(path)) {
                facts.add(new StatedFact(text("question." + path, locale), values.get(path)));
            }
        }
        String sought = call.offers().stream()
                .filter(offer -> values.has("seeks." + offer.track().code()))
                .map(offer -> offer.title().in(locale))
                .collect(Collectors.joining(", "));
        if (!sought.isEmpty()) {
            facts.add(new StatedFact(text("stated.seeks", locale), sought));
        }
        for (FormQuestion question : questions.of(call, locale)) {
            for (FormField field : question.fields()) {
                if (values.has(field.path())) {
                    String label = field.label().isEmpty() ? question.label() : field.label();
                    facts.add(new StatedFact(label, shown(question.choices(), values.get(field.path()), locale)));
                }
            }
        }
        return new StatedView(
                facts, lines(values, call, locale), table(values, FormValues.PARTNERS, partners(call, locale), locale));
    }

    private StatedTable lines(FormValues values, Call call, Locale locale) {
        Map<String, Column> columns = new LinkedHashMap<>();
        List<AnswerChoice> natures = call.natures().stream()
                .map(nature -> new AnswerChoice(nature.code(), nature.label(locale)))
                .toList();
        columns.put("nature", new Column(text("line.nature", locale), natures));
        columns.put("label", new Column(text("line.label", locale), List.of()));
        asked(call, Subject.COST_LINE, locale, columns);
        for (String field : List.of("quantity", "annualCost", "person", "fte", "amount", "vat")) {
            columns.put(field, new Column(text("line." + field, locale), List.of()));
        }
        return table(values, FormValues.LINES, columns, locale);
    }

    private Map<String, Column> partners(Call call, Locale locale) {
        Map<String, Column> columns = new LinkedHashMap<>();
        List<AnswerChoice> kinds = Arrays.stream(BeneficiaryKind.values())
                .map(kind -> new AnswerChoice(kind.name(), kind.label(locale)))
                .toList();
        columns.put("name", new Column(text("stated.name", locale), List.of()));
        columns.put("kind", new Column(text("stated.kind", locale), kinds));
        asked(call, Subject.PARTY, locale, columns);
        return columns;
    }

    private void asked(Call call, Subject of, Locale locale, Map<String, Column> columns) {
        questions
                .of(call, of, "", locale)
                .forEach(question -> columns.put(question.path(), new Column(question.label(), question.choices())));
    }

    /** A column of a list: its heading, and what may be chosen. */
    private record Column(String label, List<AnswerChoice> choices) {}

    private static StatedTable table(FormValues values, String list, Map<String, Column> columns, Locale locale) {
        Map<String, Column> stated = new LinkedHashMap<>(columns);
        List<Integer> rows = values.filledRows(list);
        stated.keySet().removeIf(field -> rows.stream().noneMatch(row -> values.has(path(list, row, field))));
        return new StatedTable(
                stated.values().stream().map(Column::label).toList(),
                stated.keySet().stream()
                        .map(field -> NUMBERS.contains(FieldKind.of(field)))
                        .toList(),
                rows.stream()
                        .map(row -> stated.entrySet().stream()
                                .map(each -> shown(
                                        each.getValue().choices(), values.get(path(list, row, each.getKey())), locale))
                                .toList())
                        .toList());
    }

    private static String path(String list, int row, String field) {
        return list + "[" + row + "]." + field;
    }

    private static String shown(List<AnswerChoice> choices, String value, Locale locale) {
        for (AnswerChoice choice : choices) {
            if (choice.value().equals(value)) {
                return choice.label();
            }
        }
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(LocalDate.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
