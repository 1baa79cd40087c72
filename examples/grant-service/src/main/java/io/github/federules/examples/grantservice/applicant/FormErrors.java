package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.fault.LocatedFault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;

/** Puts each error at its field, with the row and the name of the field. */
@Component
class FormErrors {

    private static final Pattern ROW =
            Pattern.compile("(operation\\.costLines|applicant\\.members)\\[(\\d+)](?:\\.(\\w+))?.*");

    private final MessageSource texts;

    FormErrors(MessageSource texts) {
        this.texts = texts;
    }

    /** Returns one error for each fault. */
    List<FormError> of(List<LocatedFault> faults, FormValues values, List<FormQuestion> questions, Locale locale) {
        List<FormError> errors = new ArrayList<>();
        for (LocatedFault fault : faults) {
            String path = fault.path();
            while (!values.has(path) && path.lastIndexOf('.') > 0 && !FieldKind.isField(path)) {
                path = path.substring(0, path.lastIndexOf('.'));
            }
            errors.add(new FormError(field(path, questions), where(path, locale), fault.message(locale)));
        }
        return errors;
    }

    /** Returns one error for each text that nobody reads as it is. */
    List<FormError> unreadable(List<String> paths, FormValues values, List<FormQuestion> questions, Locale locale) {
        return paths.stream()
                .map(path -> {
                    int length = values.get(path).length();
                    boolean isLong = length > FormValues.LONGEST_TEXT;
                    Object[] bounds = {length, FormValues.LONGEST_TEXT};
                    return new FormError(
                            field(path, questions),
                            where(path, locale),
                            texts.getMessage(isLong ? "form.text.long" : "form.text.signs", bounds, locale));
                })
                .toList();
    }

    /** Returns one error for each fact that must be stated before an application is sent. */
    List<FormError> required(List<String> paths, List<FormQuestion> questions, Locale locale) {
        return paths.stream()
                .map(path -> {
                    boolean isBudget = path.equals(FormValues.LINES);
                    String field = isBudget ? "operation-costLines-0-nature" : field(path, questions);
                    return new FormError(field, "", texts.getMessage("required." + path, null, locale));
                })
                .toList();
    }

    // What can have the focus: the field of a question, the first of its choices, or the first field of a row.
    private static String field(String path, List<FormQuestion> questions) {
        String id = FormQuestion.id(path);
        for (FormQuestion question : questions) {
            if (question.path().equals(path) && !question.choices().isEmpty()) {
                return id + "-" + question.choices().get(0).value();
            }
            for (FormQuestion.FormField field : question.fields()) {
                if (field.path().equals(path) || question.path().equals(path)) {
                    return field.id() + "-input";
                }
            }
        }
        return path.endsWith("]") ? id + (path.startsWith(FormValues.LINES) ? "-nature" : "-name") : id;
    }

    private String where(String path, Locale locale) {
        Matcher row = ROW.matcher(path);
        if (!row.matches()) {
            return "";
        }
        int number = Integer.parseInt(row.group(2)) + 1;
        String field = row.group(3) == null ? "" : row.group(3);
        if (row.group(1).equals(FormValues.PARTNERS)) {
            return texts.getMessage("partner", new Object[] {number}, locale);
        }
        try {
            String name = texts.getMessage("line." + field, null, locale);
            return texts.getMessage("line.at", new Object[] {number, name}, locale);
        } catch (NoSuchMessageException e) {
            return texts.getMessage("import.row", new Object[] {number}, locale);
        }
    }
}
