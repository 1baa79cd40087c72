package io.github.federules.examples.grantservice.officer;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.examples.grantservice.application.FormFields;
import io.github.federules.examples.grantservice.application.TypedAnswer;
import io.github.federules.examples.grantservice.officer.TypedAssessment.AssessmentError;
import io.github.federules.examples.grantservice.records.CheckedRecord;
import io.github.federules.examples.grantservice.records.RecordChecks;
import io.github.federules.examples.grantservice.records.SavedRecords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The criteria of a call that the authority answers. A record keeps the answers: an application is never changed after it was sent. */
@Component
record AssessmentForm(SavedRecords records, RecordChecks checks) {

    List<FormQuestion> questions(Call call) {
        return CallForm.of(call).questions().stream()
                .filter(question -> question.fact() == FactKind.ASSESSMENT_ANSWERS)
                .toList();
    }

    /** Returns the answers of the last record of an application, as an officer typed them. */
    Map<String, String> lastRecorded(UUID application) {
        Map<String, String> values = new LinkedHashMap<>();
        records.of(application).stream()
                .findFirst()
                .flatMap(heading -> records.find(heading.id()))
                .map(checks::check)
                .filter(CheckedRecord::isIntact)
                .flatMap(CheckedRecord::record)
                .flatMap(record -> record.dossier().assessment())
                .ifPresent(answers ->
                        answers.byCriterion().forEach((code, answer) -> values.put(path(code), answer.toString())));
        return values;
    }

    TypedAssessment read(Call call, Map<String, String> values, Locale locale) {
        Answers answers = Answers.none();
        List<AssessmentError> errors = new ArrayList<>();
        for (Criterion criterion : call.asks()) {
            String path = path(criterion.code());
            String typed = values.getOrDefault(path, "").strip();
            if (criterion.of() == Subject.ASSESSMENT && !typed.isEmpty()) {
                Answer answer = TypedAnswer.of(criterion, typed);
                if (criterion.takes(answer)) {
                    answers = answers.with(criterion.code(), answer);
                } else {
                    errors.add(new AssessmentError(
                            FormFields.id(path), criterion.unknown(answer).message(locale)));
                }
            }
        }
        return new TypedAssessment(values, answers, errors);
    }

    private static String path(String criterion) {
        return FactKind.ASSESSMENT_ANSWERS.path() + "." + criterion;
    }
}
