package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.examples.grantservice.applicant.StatedView.StatedFact;
import io.github.federules.examples.grantservice.applicant.StatedView.StatedTable;
import io.github.federules.examples.grantservice.application.FormFields;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Puts what an application states into the words of pages and files: answers, budget and partners. */
@Component
public class AnsweredFacts {

    private static final List<String> ASKED_FIRST = List.of("applicant.name", "applicant.legalForm", "operation.title");
    private static final Set<FieldKind> NUMBERS = Set.of(FieldKind.MONEY, FieldKind.QUANTITY, FieldKind.SHARE);

    private final MessageSource texts;

    AnsweredFacts(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * Returns what a dossier states.
     *
     * @param dossier the dossier as JSON
     * @param call the call that asks for it
     * @param locale the language
     * @return the view
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
        CallForm form = CallForm.of(call);
        for (FormQuestion question : Questionnaire.answered(form, values)) {
            facts.add(new StatedFact(
                    FormFields.label(question, locale),
                    shown(question.choices(), values.get(question.path()), locale)));
        }
        return new StatedView(
                facts,
                table(values, FormValues.LINES, columns(form, FormValues.LINES, "label", "line.label", locale), locale),
                table(
                        values,
                        FormValues.PARTNERS,
                        columns(form, FormValues.PARTNERS, "name", "stated.name", locale),
                        locale));
    }

    /** A column of a list: its heading, and what may be chosen. */
    private record ShownColumn(String label, Map<String, LocalizedText> choices) {}

    private Map<String, ShownColumn> columns(CallForm form, String list, String first, String label, Locale locale) {
        Map<String, ShownColumn> columns = new LinkedHashMap<>();
        columns.put(first, new ShownColumn(text(label, locale), Map.of()));
        for (FormQuestion question : form.questions()) {
            if (question.list().filter(list::equals).isPresent()) {
                columns.putIfAbsent(
                        question.path().substring(list.length() + 1),
                        new ShownColumn(FormFields.label(question, locale), question.choices()));
            }
        }
        return columns;
    }

    private static StatedTable table(FormValues values, String list, Map<String, ShownColumn> columns, Locale locale) {
        Map<String, ShownColumn> stated = new LinkedHashMap<>(columns);
        List<Integer> rows = values.filledRows(list);
        stated.keySet().removeIf(field -> rows.stream().noneMatch(row -> values.has(path(list, row, field))));
        return new StatedTable(
                stated.values().stream().map(ShownColumn::label).toList(),
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

    private static String shown(Map<String, LocalizedText> choices, String value, Locale locale) {
        LocalizedText choice = choices.get(value);
        if (choice != null) {
            return StringUtils.capitalize(choice.in(locale));
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
