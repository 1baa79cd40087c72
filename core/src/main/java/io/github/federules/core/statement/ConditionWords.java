package io.github.federules.core.statement;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Conditions in words: the question of each criterion, and the answers that meet it. */
public final class ConditionWords implements ConditionVisitor<String> {

    private final AnswerWords answers;
    private final Phrasebook phrases;

    public ConditionWords(List<Criterion> criteria, Phrasebook phrases) {
        this.answers = new AnswerWords(criteria, phrases);
        this.phrases = phrases;
    }

    public String of(Condition condition) {
        return condition.accept(this);
    }

    @Override
    public String answered(Condition.Answered condition) {
        String some = condition.among().stream()
                .map(answer -> words(condition.criterion(), answer))
                .collect(Collectors.joining(phrases.phrase("list.or")));
        return of(
                condition.criterion(),
                phrases.phrase(
                        answers.isCoded(condition.criterion()) ? "condition.begins" : "condition.is",
                        Map.of("answer", some)));
    }

    // Words that the call gave an answer are set apart from the sentence.
    private String words(String criterion, Answer answer) {
        String words = PlainText.line(answers.of(criterion, answer));
        return answer instanceof Answer.YesNo || answers.isCoded(criterion)
                ? words
                : phrases.phrase("condition.answer", Map.of("answer", words));
    }

    @Override
    public String between(Condition.Between condition) {
        return of(condition.criterion(), range("condition.", condition.from(), condition.to()));
    }

    /** Returns an answer that is a number beside what a condition asks of it. */
    public String beside(String answer, Condition.Between asked) {
        String range = range("counted.asked.", asked.from(), asked.to());
        return phrases.phrase("counted.answer", Map.of("answer", answer, "asked", range));
    }

    private String range(String prefix, long from, long to) {
        String range =
                from == to ? "exactly" : to >= Criterion.GREATEST_NUMBER ? "atLeast" : from == 0 ? "atMost" : "between";
        Map<String, String> values = Map.of(
                "from", phrases.formats().whole(from), "to", phrases.formats().whole(to));
        return phrases.phrase(prefix + range, values);
    }

    /** Returns the question of a criterion, in one line. */
    public String question(String criterion) {
        return PlainText.line(answers.question(criterion));
    }

    private String of(String criterion, String answer) {
        return phrases.phrase("condition.answered", Map.of("question", question(criterion), "answer", answer));
    }

    @Override
    public String ofApplicant(Condition.OfApplicant condition) {
        return of(condition.condition());
    }

    @Override
    public String parties(Condition.Parties condition) {
        String parties = phrases.phrase(condition.isOfPartners() ? "condition.partners" : "condition.parties");
        String number = range("condition.number.", condition.from(), condition.to());
        return condition
                .where()
                .map(where -> phrases.phrase(
                        "condition.numberWhere",
                        Map.of("parties", parties, "condition", apart(where), "number", number)))
                .orElseGet(() -> phrases.phrase("condition.number", Map.of("parties", parties, "number", number)));
    }

    /** Returns a number of parties beside the one that a condition asks for. */
    public String counted(Condition.Parties condition, ValueBounds count) {
        String from = phrases.formats().whole(count.least());
        String to = phrases.formats().whole(count.most());
        String number = count.isSure() ? from : phrases.phrase("value.within", Map.of("least", from, "most", to));
        String parties = phrases.phrase(condition.isOfPartners() ? "counted.partners" : "counted.parties");
        String counted = condition
                .where()
                .map(where -> phrases.phrase("counted.where", Map.of("parties", parties, "condition", of(where))))
                .orElse(parties);
        String asked = range("counted.asked.", condition.from(), condition.to());
        return phrases.phrase("counted", Map.of("parties", counted, "number", number, "asked", asked));
    }

    @Override
    public String ofReading(Condition.OfReading condition) {
        return condition.reading().label(phrases.locale());
    }

    @Override
    public String all(Condition.All condition) {
        return joined(condition.conditions(), "condition.and");
    }

    @Override
    public String any(Condition.Any condition) {
        return joined(condition.conditions(), "condition.or");
    }

    @Override
    public String not(Condition.Not condition) {
        return phrases.phrase("condition.not", Map.of("condition", of(condition.condition())));
    }

    private static boolean isJoined(Condition condition) {
        return condition instanceof Condition.OfApplicant applicant
                ? isJoined(applicant.condition())
                : condition instanceof Condition.All || condition instanceof Condition.Any;
    }

    // One within another is set apart.
    private String joined(List<Condition> conditions, String and) {
        return conditions.stream().map(this::apart).collect(Collectors.joining(phrases.phrase(and)));
    }

    private String apart(Condition condition) {
        return isJoined(condition) ? "(" + of(condition) + ")" : of(condition);
    }
}
