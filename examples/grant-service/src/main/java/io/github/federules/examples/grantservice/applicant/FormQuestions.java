package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.term.Requirement;
import io.github.federules.examples.grantservice.applicant.FormQuestion.AnswerChoice;
import io.github.federules.examples.grantservice.applicant.FormQuestion.FormField;
import io.github.federules.examples.grantservice.applicant.FormQuestion.Widget;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The questions that a call may make necessary, each in the words of the service or of the call. */
@Component
public class FormQuestions {

    private final MessageSource texts;

    FormQuestions(MessageSource texts) {
        this.texts = texts;
    }

    List<FormQuestion> of(Call call, Locale locale) {
        List<FormQuestion> questions = new ArrayList<>();
        questions.add(choice(
                "applicant.kind",
                Arrays.stream(BeneficiaryKind.values())
                        .map(kind -> new AnswerChoice(kind.name(), capitalised(kind.label(locale))))
                        .toList(),
                locale));
        questions.add(choice(
                "applicant.policyRole",
                Arrays.stream(PolicyRole.values())
                        .map(role -> new AnswerChoice(role.name(), capitalised(role.label(locale))))
                        .toList(),
                locale));
        questions.add(yesOrNo("applicant.recoversVat", text("question.applicant.recoversVat", locale), locale));
        for (Criterion criterion : call.asks()) {
            switch (criterion.of()) {
                case OPERATION -> questions.add(asked(call, criterion, "operation.", locale));
                case APPLICANT, PARTY -> questions.add(asked(call, criterion, "applicant.", locale));
                // Rows have their own, and what the authority assesses is not asked here.
                case COST_LINE, ASSESSMENT -> {}
            }
        }
        questions.add(field("applicant.deMinimisAid", text("question.applicant.deMinimisAid", locale), "text"));
        questions.add(fields("operation.realisation", "date", locale, "startsOn", "endsOn"));
        questions.add(field("operation.aidRate", text("question.operation.aidRate", locale), "text"));
        questions.add(fields("operation.financing", "text", locale, "own", "otherPublic", "otherPrivate", "inKind"));
        String document = call.submission().document().in(locale);
        questions.add(yesOrNo("submission.sent", text("question.submission.sent", locale, document), locale));
        questions.add(field("submission.sentOn", text("question.submission.sentOn", locale, document), "date"));
        questions.add(field("submission.sentAt", text("question.submission.sentAt", locale), "time"));
        questions.add(
                yesOrNo("submission.electronic", text("question.submission.electronic", locale, document), locale));
        return List.copyOf(questions);
    }

    /**
     * Returns what a call asks of each cost line or partner, or of the authority.
     *
     * @param call the call, not null
     * @param of of what it is asked, not null
     * @param holder the path of what has the answers with a dot at its end, or empty text if that differs by row, not null
     * @param locale the language, not null
     * @return the questions, in the order of the call, never null
     */
    public List<FormQuestion> of(Call call, Subject of, String holder, Locale locale) {
        return call.asks().stream()
                .filter(criterion -> criterion.of() == of)
                .map(criterion -> asked(call, criterion, holder, locale))
                .toList();
    }

    private FormQuestion asked(Call call, Criterion criterion, String holder, Locale locale) {
        String path = holder + FieldKind.ANSWERS + criterion.code();
        String label = criterion.question().in(locale);
        if (criterion.form() instanceof Criterion.Confirmed) {
            boolean isStatement =
                    call.requirements().stream().map(Requirement::statement).anyMatch(criterion.question()::equals);
            return yesOrNo(path, isStatement ? text("question.declaration", locale, label) : label, locale);
        }
        if (criterion.form() instanceof Criterion.Named named) {
            List<AnswerChoice> choices = named.answers().entrySet().stream()
                    .map(each -> new AnswerChoice(
                            each.getKey(), capitalised(each.getValue().in(locale))))
                    .toList();
            return choice(path, label, choices);
        }
        return field(path, label, "text");
    }

    private FormQuestion choice(String path, List<AnswerChoice> choices, Locale locale) {
        return choice(path, text("question." + path, locale), choices);
    }

    private static FormQuestion choice(String path, String label, List<AnswerChoice> choices) {
        return new FormQuestion(path, Widget.CHOICE, label, choices, List.of(new FormField(path, "", "radio")));
    }

    private FormQuestion yesOrNo(String path, String label, Locale locale) {
        return choice(
                path,
                label,
                List.of(new AnswerChoice("true", text("yes", locale)), new AnswerChoice("false", text("no", locale))));
    }

    private static FormQuestion field(String path, String label, String type) {
        return new FormQuestion(path, Widget.FIELDS, label, List.of(), List.of(new FormField(path, "", type)));
    }

    private FormQuestion fields(String path, String type, Locale locale, String... names) {
        List<FormField> fields = Arrays.stream(names)
                .map(name -> new FormField(path + "." + name, text("question." + path + "." + name, locale), type))
                .toList();
        return new FormQuestion(path, Widget.FIELDS, text("question." + path, locale), List.of(), fields);
    }

    private String text(String key, Locale locale, Object... values) {
        return texts.getMessage(key, values, locale);
    }

    private static String capitalised(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }
}
