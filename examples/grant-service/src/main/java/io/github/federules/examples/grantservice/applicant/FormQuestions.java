package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.term.RequiredDeclaration;
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
class FormQuestions {

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
        for (RequiredDeclaration each : call.operations().declarations()) {
            String label = text("question.declaration", locale, each.statement().in(locale));
            questions.add(yesOrNo("operation.declarations." + each.declaration().code(), label, locale));
        }
        if (!call.activities().isEmpty()) {
            questions.add(choice(
                    "operation.activity",
                    call.activities().stream()
                            .sorted()
                            .map(activity -> new AnswerChoice(activity.code(), activity.code()))
                            .toList(),
                    locale));
        }
        questions.add(fields("operation.realisation", "date", locale, "startsOn", "endsOn"));
        questions.add(fields("operation.aidRate", "text", locale));
        questions.add(fields("operation.financing", "text", locale, "own", "otherPublic", "otherPrivate", "inKind"));
        String document = call.submission().document().in(locale);
        questions.add(yesOrNo("submission.sent", text("question.submission.sent", locale, document), locale));
        questions.add(new FormQuestion(
                "submission.sentOn",
                Widget.FIELDS,
                text("question.submission.sentOn", locale, document),
                List.of(),
                List.of(new FormField("submission.sentOn", "", "date"))));
        questions.add(fields("submission.sentAt", "time", locale));
        questions.add(
                yesOrNo("submission.electronic", text("question.submission.electronic", locale, document), locale));
        return List.copyOf(questions);
    }

    private FormQuestion choice(String path, List<AnswerChoice> choices, Locale locale) {
        return new FormQuestion(
                path,
                Widget.CHOICE,
                text("question." + path, locale),
                choices,
                List.of(new FormField(path, "", "radio")));
    }

    private FormQuestion yesOrNo(String path, String label, Locale locale) {
        return new FormQuestion(
                path,
                Widget.CHOICE,
                label,
                List.of(new AnswerChoice("true", text("yes", locale)), new AnswerChoice("false", text("no", locale))),
                List.of(new FormField(path, "", "radio")));
    }

    private FormQuestion fields(String path, String type, Locale locale, String... names) {
        List<FormField> fields = names.length == 0
                ? List.of(new FormField(path, "", type))
                : Arrays.stream(names)
                        .map(name ->
                                new FormField(path + "." + name, text("question." + path + "." + name, locale), type))
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
