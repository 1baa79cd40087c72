package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Conditions in which numbers of parties and readings are facts by themselves, as long as there is no dossier and no reader. */
final class CountsAsFacts implements ConditionVisitor<Condition> {

    private static final LocalizedText NO_WORDS = new LocalizedText("-", "-");

    private final Map<String, Criterion> asked;
    private final Map<Condition, Criterion> counts = new HashMap<>();
    private boolean isOfApplicant;

    CountsAsFacts(Map<String, Criterion> asked) {
        this.asked = new HashMap<>(asked);
    }

    /** Returns what is asked, the numbers of parties and questions that were met so far among it. */
    Map<String, Criterion> asked() {
        return asked;
    }

    Condition of(Condition condition) {
        return condition.accept(this);
    }

    @Override
    public Condition answered(Condition.Answered condition) {
        return new Condition.Answered(code(condition.criterion()), condition.among());
    }

    @Override
    public Condition between(Condition.Between condition) {
        return new Condition.Between(code(condition.criterion()), condition.from(), condition.to());
    }

    // Where a term is of each party, the party itself may be a partner, whose answers are others than the applicant's.
    @Override
    public Condition ofApplicant(Condition.OfApplicant condition) {
        boolean before = isOfApplicant;
        isOfApplicant = true;
        Condition ofOperation = of(condition.condition());
        isOfApplicant = before;
        return ofOperation;
    }

    private String code(String criterion) {
        Criterion of = asked.get(criterion);
        if (!isOfApplicant || of == null) {
            return criterion;
        }
        String code = "applicant " + criterion;
        asked.put(
                code,
                new Criterion(
                        code,
                        Subject.OPERATION,
                        of.question(),
                        of.form(),
                        of.chosen(),
                        of.natures(),
                        Optional.empty()));
        return code;
    }

    // No code of a criterion has a space.
    @Override
    public Condition parties(Condition.Parties condition) {
        Condition.Parties any = new Condition.Parties(condition.where(), condition.isOfPartners(), 0, 0);
        int least = condition.where().isEmpty() && !condition.isOfPartners() ? 1 : 0;
        Criterion count = counts.computeIfAbsent(
                any,
                each -> Criterion.number(
                        "parties " + counts.size(), Subject.OPERATION, NO_WORDS, least, Criterion.GREATEST_NUMBER));
        asked.put(count.code(), count);
        return new Condition.Between(count.code(), condition.from(), condition.to());
    }

    @Override
    public Condition ofReading(Condition.OfReading condition) {
        Question question = condition.reading().question();
        String code = "reading " + question.name();
        Criterion.Named named = new Criterion.Named(question.answers());
        asked.put(
                code,
                new Criterion(code, Subject.OPERATION, question.title(), named, false, Set.of(), Optional.empty()));
        return new Condition.Answered(code, Set.of(Answer.of(condition.reading().name())));
    }

    @Override
    public Condition all(Condition.All condition) {
        return new Condition.All(each(condition.conditions()));
    }

    @Override
    public Condition any(Condition.Any condition) {
        return new Condition.Any(each(condition.conditions()));
    }

    @Override
    public Condition not(Condition.Not condition) {
        return Condition.not(of(condition.condition()));
    }

    private List<Condition> each(List<Condition> conditions) {
        return conditions.stream().map(this::of).toList();
    }
}
