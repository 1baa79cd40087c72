package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.form.CallForm;
import io.github.federules.examples.grantservice.application.FormFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts each error at its field, with the row and the name of the field. */
@Component
record FormErrors(MessageSource texts) {

    private static final Pattern ROW =
            Pattern.compile("(operation\\.costLines|applicant\\.members)\\[(\\d+)](?:\\.(\\w+))?.*");

    /** Returns one error for each fault. */
    List<FormError> of(List<LocatedFault> faults, FormValues values, CallForm form, Locale locale) {
        List<FormError> errors = new ArrayList<>();
        for (LocatedFault fault : faults) {
            String path = fault.path();
            while (!hasPlace(path, values, form) && path.lastIndexOf('.') > 0) {
                path = path.substring(0, path.lastIndexOf('.'));
            }
            errors.add(new FormError(field(path, form), where(path, form, locale), fault.message(locale)));
        }
        return errors;
    }

    /** Returns one error for each text that nobody reads as it is. */
    List<FormError> unreadable(List<String> paths, FormValues values, CallForm form, Locale locale) {
        return paths.stream()
                .map(path -> {
                    int length = values.get(path).length();
                    boolean isLong = length > FormValues.LONGEST_TEXT;
                    return new FormError(
                            field(path, form),
                            where(path, form, locale),
                            text(
                                    isLong ? "form.text.long" : "form.text.signs",
                                    locale,
                                    length,
                                    FormValues.LONGEST_TEXT));
                })
                .toList();
    }

    /** Returns one error for each fact that must be stated before an application is sent. */
    List<FormError> required(List<String> paths, CallForm form, Locale locale) {
        return paths.stream()
                .map(path -> {
                    boolean isBudget = path.equals(FormValues.LINES);
                    String field = isBudget ? "operation-costLines-0-nature" : field(path, form);
                    return new FormError(field, "", text("required." + path, locale));
                })
                .toList();
    }

    private static boolean hasPlace(String path, FormValues values, CallForm form) {
        return values.has(path)
                || path.endsWith("]")
                || FieldKind.isField(path)
                || form.questions().stream().anyMatch(question -> question.asksFor(path));
    }

    // What can have the focus: the field of a question, the first of its choices, or the first field of a row.
    private static String field(String path, CallForm form) {
        String id = FormFields.id(path);
        if (path.endsWith("]")) {
            return id + (path.startsWith(FormValues.LINES) ? "-nature" : "-name");
        }
        return form.questions().stream()
                .filter(question -> Questionnaire.isShown(question) && question.asksFor(path))
                .findFirst()
                .map(question -> FormFields.id(question.path()) + "-"
                        + question.choices().keySet().stream().findFirst().orElse("input"))
                .orElse(id);
    }

    private String where(String path, CallForm form, Locale locale) {
        Matcher row = ROW.matcher(path);
        if (!row.matches()) {
            return "";
        }
        int number = Integer.parseInt(row.group(2)) + 1;
        if (row.group(1).equals(FormValues.PARTNERS)) {
            return text("partner", locale, number);
        }
        if ("label".equals(row.group(3))) {
            return text("line.at", locale, number, text("line.label", locale));
        }
        return form.questions().stream()
                .filter(question -> row.group(3) != null && question.asksFor(path))
                .findFirst()
                .map(question -> text("line.at", locale, number, FormFields.label(question, locale)))
                .orElseGet(() -> text("import.row", locale, number));
    }

    private String text(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }
}
