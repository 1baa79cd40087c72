package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.examples.grantservice.applicant.FormQuestion.AnswerChoice;
import io.github.federules.examples.grantservice.applicant.Questionnaire.OpenQuestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Finds the questions that can still change the answer. */
final class Interview {

    private final List<FormQuestion> questions;
    private final Function<FormValues, Optional<Decision>> assess;

    Interview(List<FormQuestion> questions, Function<FormValues, Optional<Decision>> assess) {
        this.questions = questions;
        this.assess = assess;
    }

    Questionnaire on(FormValues values, Decision decision) {
        List<String> missing =
                decision.missing().stream().map(MissingFact::path).toList();
        List<FormQuestion> asked = questions.stream()
                .filter(question -> missing.stream().anyMatch(asks(question)))
                .toList();
        // Each once: a comparison of two questions would decide under all answers to both again.
        Map<FormQuestion, Long> remaining = new HashMap<>();
        asked.forEach(question -> remaining.put(question, remaining(question, values, missing.size())));
        List<OpenQuestion> open = asked.stream()
                .sorted(Comparator.comparing(remaining::get))
                .map(question -> new OpenQuestion(question, findingsOn(question, decision)))
                .toList();
        List<FormQuestion> answered = questions.stream()
                .filter(question -> !asked.contains(question) && question.isAnswered(values))
                .toList();
        List<String> rows = missing.stream()
                .filter(path ->
                        questions.stream().noneMatch(question -> asks(question).test(path)))
                .filter(path -> !path.equals(FormValues.LINES) && !isAssessed(path))
                .map(values::inForm)
                .toList();
        return new Questionnaire(
                open,
                answered,
                missing.contains(FormValues.LINES),
                values.rows(FormValues.LINES) > 0,
                missing.stream().anyMatch(Interview::isAssessed),
                rows);
    }

    private static boolean isAssessed(String path) {
        return path.startsWith("assessment");
    }

    // A submission of which nothing is known is one missing fact.
    private static Predicate<String> asks(FormQuestion question) {
        return missing -> question.asksFor(missing)
                || (missing.equals("submission") && question.path().equals("submission.sentOn"));
    }

    private static List<Finding> findingsOn(FormQuestion question, Decision decision) {
        List<Finding> findings = new ArrayList<>();
        for (Finding finding : decision.findings()) {
            boolean looksAtIt = finding.places().stream()
                    .anyMatch(place -> question.asksFor(place)
                            || place.startsWith(question.path() + ".")
                            || question.path().startsWith(place + "."));
            if (looksAtIt && finding.outcome() != Outcome.NOT_ASKED) {
                findings.add(finding);
            }
        }
        return findings;
    }

    /**
     * Returns how many thousandths of facts would be missing after an answer, on average over the answers: the fewer, the sooner it
     * is asked.
     */
    private long remaining(FormQuestion question, FormValues values, int missing) {
        if (question.choices().isEmpty()) {
            return 1000L * missing;
        }
        long sum = 0;
        for (AnswerChoice choice : question.choices()) {
            sum += assess.apply(values.with(question.path(), choice.value()))
                    .map(decision -> decision.missing().size())
                    .orElse(missing);
        }
        return 1000 * sum / question.choices().size();
    }
}
