package io.github.federules.dmn.chapter;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.Requirement;
import io.github.federules.dmn.chapter.Draft.RuleNode;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Logic;
import io.github.federules.dmn.model.Logic.Step;
import io.github.federules.dmn.model.Node;
import io.github.federules.dmn.model.RuleCheck;
import io.github.federules.dmn.model.Type;
import java.util.List;
import java.util.Optional;

/** What the call asks, and the conditions that must hold. */
final class RequirementChapter {

    private RequirementChapter() {}

    static void write(Draft draft) {
        draft.terms(AskedCriterion.class).forEach(asked -> writeAnswer(draft, asked));
        int number = 0;
        for (Requirement required : draft.terms(Requirement.class)) {
            number++;
            write(draft, required, "requirement" + number + "Rule");
        }
    }

    private static void writeAnswer(Draft draft, AskedCriterion asked) {
        Criterion criterion = asked.criterion();
        AnswerField field = AnswerField.of(criterion.form());
        String input = AskedFact.input(criterion);
        Step stated = new Step(
                "stated",
                Type.ANSWERS,
                input + ".answers[item.criterion = " + Feel.text(criterion.code()) + " and " + field.isTaken() + "]");
        String first = "if count(stated) = 0 then null else stated." + field.name() + "[1]";
        String label = criterion.question().in(draft.locale());
        draft.add(Node.decision(AskedFact.of(draft.call(), criterion.code()).feel(), field.type(), label)
                .as(new Logic.Stepwise(List.of(stated), Optional.of(first)))
                .needing(input)
                .stating(asked));
    }

    private static void write(Draft draft, Requirement required, String name) {
        ConditionFeel conditions = new ConditionFeel(draft.call(), draft.readings());
        RuleCheck holds = RuleCheck.of(required.statement().in(draft.locale()), conditions.of(required.holds()));
        RuleNode rule = new RuleNode(required.rule(), name, required.track().isPresent(), required.clause());
        draft.addRule(rule, required, required.applies().map(conditions::of), holds, AskedFact.needs(draft, required));
    }

    /**
     * The component of a stated answer that holds those of a form.
     *
     * @param name its name
     * @param type its type
     * @param isTaken the condition, in a filter, that the criterion takes the answer
     */
    private record AnswerField(String name, Type type, String isTaken) {

        static AnswerField of(Criterion.AnswerForm form) {
            if (form instanceof Criterion.Named named) {
                String answers = Feel.list(named.answers().keySet());
                return new AnswerField("word", Type.TEXT, "list contains(" + answers + ", item.word)");
            }
            if (form instanceof Criterion.Counted counted) {
                return new AnswerField(
                        "number",
                        Type.NUMBER,
                        "item.number >= " + counted.from() + " and item.number <= " + counted.to());
            }
            return form instanceof Criterion.Confirmed
                    ? new AnswerField("holds", Type.BOOLEAN, "item.holds != null")
                    : new AnswerField(
                            "word", Type.TEXT, "matches(item.word, \"^[A-Z0-9]{1," + Criterion.LONGEST_CODE + "}$\")");
        }
    }
}
