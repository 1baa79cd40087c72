package io.github.federules.core.situation;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.CaseFacts;
import io.github.federules.core.statement.AnswerWords;
import io.github.federules.core.text.Phrasebook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The other answers to what the applicant may choose freely, with which a rule that fails no longer does. */
public final class ChosenAnswers {

    // Half a second or so.
    private static final long MOST_LOOKS = 1_000_000;

    private final Situation situation;
    private final Optional<Condition> condition;
    private final Function<Situation, Outcome> outcome;
    private long left = MOST_LOOKS;

    /**
     * Creates the search for a rule that fails.
     *
     * @param condition the condition on facts that the rule is, or empty for any other rule
     * @param outcome the outcome of the rule for a dossier
     */
    public ChosenAnswers(Situation situation, Optional<Condition> condition, Function<Situation, Outcome> outcome) {
        this.situation = situation;
        this.condition = condition;
        this.outcome = outcome;
    }

    /**
     * Returns a change for each criterion, with every answer that is enough alone; none where the lines, and the ways in which
     * missing answers may turn out, are too many to look at them for each answer.
     */
    public List<Change> all() {
        List<String> lookedAt =
                situation.costs().conditions().places(condition.stream().toList());
        List<Change> changes = situation.call().asks().stream()
                .filter(criterion -> criterion.chosen() && criterion.of() != Subject.ASSESSMENT)
                .filter(criterion -> lookedAt.isEmpty() || lookedAt.contains(CaseFacts.path(criterion)))
                .flatMap(this::change)
                .toList();
        return left < 0 ? List.of() : changes;
    }

    private Stream<Change> change(Criterion criterion) {
        Map<Answer, LocalizedText> enough = new LinkedHashMap<>();
        if (situation.facts().answer(criterion.code()) instanceof Fact.Known<Answer> given) {
            of(criterion)
                    .filter(other -> !other.equals(given.value()) && isEnough(criterion, other))
                    .forEach(other -> enough.put(
                            other,
                            LocalizedText.of(
                                    locale -> new AnswerWords(situation.call().asks(), Phrasebook.in(locale))
                                            .of(criterion.code(), other))));
        }
        return enough.isEmpty()
                ? Stream.empty()
                : Stream.of(new Change.ChooseAnswer(CaseFacts.path(criterion), criterion.question(), enough));
    }

    /** Returns the answers that a criterion takes, in their order; none of numbers and codes, which nobody can list. */
    public static Stream<Answer> of(Criterion criterion) {
        return criterion.form() instanceof Criterion.Named named
                ? named.answers().keySet().stream().map(Answer::of)
                : Stream.of(true, false).map(Answer::of).filter(criterion::takes);
    }

    private boolean isEnough(Criterion criterion, Answer answer) {
        if (left < 0) {
            return false;
        }
        Situation answered = situation.of(answered(situation.dossier(), criterion, answer));
        left -= answered.costs().scenarios().count()
                + answered.dossier().operation().costLines().size();
        Outcome then = outcome.apply(answered);
        return answered.costs().scenarios().isExact() && (then == Outcome.PASSED || then == Outcome.NOT_ASKED);
    }

    /** Returns a dossier with another answer of the operation or the applicant. */
    public static Dossier answered(Dossier dossier, Criterion criterion, Answer answer) {
        return criterion.of() == Subject.OPERATION
                ? dossier.withOperation(dossier.operation().answering(criterion, answer))
                : dossier.withApplicant(dossier.applicant().answering(criterion, answer));
    }
}
