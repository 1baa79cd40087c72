package io.github.federules.core.judging;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.situation.Participant;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A condition on facts that must hold. Two of them, or one and the rate, may look at the same missing fact. */
final class RequirementRule extends CallRule {

    private final Requirement term;
    private final Condition holds;
    private final Optional<Condition> applies;
    private final boolean isDeclared;
    private final boolean isAssessed;

    RequirementRule(Requirement term, Map<String, Criterion> asked) {
        super(term.rule(), term.clause(), term.track());
        this.term = term;
        // What parties a condition counts is found out once for each condition.
        this.holds = term.holds();
        this.applies = term.applies();
        this.isDeclared = term.declared()
                .map(asked::get)
                .filter(criterion -> criterion.of() != Subject.ASSESSMENT)
                .isPresent();
        this.isAssessed = isAssessed(term.conditions(), asked);
    }

    // Of the answers of the authority alone.
    private static boolean isAssessed(List<Condition> conditions, Map<String, Criterion> asked) {
        Set<String> criteria = CallConditions.criteria(conditions);
        for (String code : criteria) {
            Criterion criterion = asked.get(code);
            if (criterion == null || criterion.of() != Subject.ASSESSMENT) {
                return false;
            }
        }
        return !criteria.isEmpty() && CallConditions.commonFacts(conditions).isEmpty();
    }

    @Override
    public boolean isJudgedWithOthers() {
        return true;
    }

    @Override
    public Optional<Condition> condition() {
        return Optional.of(term.whole());
    }

    // What three values leave open may still be the same for every answer.
    @Override
    public Outcome outcome(Situation situation) {
        Outcome outcome = outcome(new Truth(situation.facts()));
        return outcome == Outcome.UNKNOWN ? overEveryAnswer(situation) : outcome;
    }

    // Where it is not known whether the condition applies, it is met if it is wherever it does.
    private Outcome overEveryAnswer(Situation situation) {
        CallConditions<?> conditions = situation.costs().conditions();
        return conditions
                .certain(situation.facts(), term.conditions(), this::outcome)
                .or(() -> conditions
                        .certain(situation.facts(), term.conditions(), truth -> outcome(truth) != Outcome.FAILED)
                        .filter(isNeverBroken -> isNeverBroken)
                        .map(isNeverBroken -> Outcome.PASSED))
                .orElse(Outcome.UNKNOWN);
    }

    private Outcome outcome(Truth truth) {
        Outcome where = applies.map(truth::of).map(Outcome::of).orElse(Outcome.PASSED);
        return switch (where) {
            case PASSED -> Outcome.of(truth.of(holds));
            case FAILED -> Outcome.NOT_ASKED;
            default -> truth.of(holds).is(true) ? Outcome.PASSED : Outcome.UNKNOWN;
        };
    }

    @Override
    List<Participant> breaking(Situation situation) {
        if (!term.isOfEach()) {
            return List.of();
        }
        Truth truth = new Truth(situation.facts());
        return Participant.all(situation).stream()
                .filter(each -> isBroken(truth.ofParty(each.rank())))
                .toList();
    }

    private boolean isBroken(Truth ofParty) {
        return term.when().map(ofParty::of).orElse(Fact.known(true)).is(true)
                && ofParty.of(term.that()).is(false);
    }

    @Override
    Figures figures(Situation situation) {
        return new Figures.Statement(term.statement());
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return situation.costs().conditions().places(term.conditions());
    }

    // Whatever is declared of it, a condition that is not asked does not apply.
    @Override
    String sentences(Situation situation, Outcome outcome) {
        return isDeclared && outcome != Outcome.NOT_ASKED ? "finding.DECLARATION." : "finding.REQUIREMENT.";
    }

    @Override
    String variant(Situation situation, Outcome outcome) {
        return isAssessed && outcome != Outcome.NOT_ASKED ? ".assessed" : "";
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        return Map.of(
                "statement", PlainText.line(term.statement().in(phrases.locale())),
                "authority", situation.authority(phrases));
    }
}
