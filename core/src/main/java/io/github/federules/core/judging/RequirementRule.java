package io.github.federules.core.judging;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.CaseFacts;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.situation.Participant;
import io.github.federules.core.situation.Situation;
import io.github.federules.core.statement.AnswerWords;
import io.github.federules.core.statement.ConditionWords;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A condition on facts that must hold. Two of them, or one and the rate, may look at the same missing fact. */
final class RequirementRule extends CallRule {

    private final Requirement term;
    private final Condition holds;
    private final Optional<Condition> applies;
    private final List<Condition.Parties> counted;
    private final boolean isDeclared;
    private final boolean isAssessed;
    private final boolean isOnWhatTheApplicantIs;
    private final Condition ofOne;
    private final Optional<String> onlyCriterion;
    // A table of all criteria, for each of many requirements, takes too long.
    private final List<Criterion> ofCriterion;

    RequirementRule(Requirement term, Map<String, Criterion> asked) {
        super(term.rule(), term.clause(), term.track());
        this.term = term;
        // What parties a condition counts is found out once for each condition.
        this.holds = term.holds();
        this.applies = term.applies();
        this.counted = counted(term.that()).distinct().toList();
        this.isDeclared = term.declared()
                .map(asked::get)
                .filter(criterion -> criterion.of() != Subject.ASSESSMENT)
                .isPresent();
        this.isAssessed = isAssessed(term.conditions(), asked);
        this.isOnWhatTheApplicantIs = isOnWhatTheApplicantIs(term, asked);
        this.ofOne = term.that() instanceof Condition.OfApplicant ofApplicant ? ofApplicant.condition() : term.that();
        this.onlyCriterion = onlyCriterion(ofOne);
        this.ofCriterion = onlyCriterion.map(asked::get).stream().toList();
    }

    private static Optional<String> onlyCriterion(Condition that) {
        if (that instanceof Condition.Answered answered) {
            return Optional.of(answered.criterion());
        }
        return that instanceof Condition.Between between ? Optional.of(between.criterion()) : Optional.empty();
    }

    // Such as its size. An answer of yes or no may be declared otherwise, and a number of parties may change.
    private static boolean isOnWhatTheApplicantIs(Requirement term, Map<String, Criterion> asked) {
        List<Condition> stated =
                Stream.concat(Stream.of(term.that()), term.when().stream()).toList();
        Set<String> criteria = CallConditions.criteria(stated);
        return !criteria.isEmpty()
                && stated.stream().noneMatch(RequirementRule::isAnyOnParties)
                && criteria.stream().map(asked::get).allMatch(RequirementRule::isOnWhatTheApplicantIs);
    }

    private static boolean isOnWhatTheApplicantIs(@Nullable Criterion criterion) {
        return criterion != null
                && (criterion.of() == Subject.APPLICANT || criterion.of() == Subject.PARTY)
                && !criterion.chosen()
                && !(criterion.form() instanceof Criterion.Confirmed);
    }

    private static boolean isAnyOnParties(Condition condition) {
        return condition instanceof Condition.Parties
                || condition.parts().stream().anyMatch(RequirementRule::isAnyOnParties);
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
                .or(() -> applies.flatMap(when -> conditions
                        .certain(situation.facts(), term.conditions(), this::isRespected)
                        .filter(isRespected -> isRespected)
                        .map(isRespected -> Outcome.PASSED)))
                .orElse(Outcome.UNKNOWN);
    }

    private boolean isRespected(Truth truth) {
        Outcome outcome = outcome(truth);
        return outcome == Outcome.PASSED || outcome == Outcome.NOT_ASKED;
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
    boolean isBeyondChange(Situation situation) {
        return isOnWhatTheApplicantIs && (!term.isOfEach() || isBroken(new Truth(situation.facts()).ofParty(0)));
    }

    @Override
    String ending(Situation situation, Outcome outcome, Phrasebook phrases) {
        String bodies = super.ending(situation, outcome, phrases);
        boolean isSettled = outcome == Outcome.PASSED || outcome == Outcome.FAILED;
        return isSettled && !counted.isEmpty() ? counts(situation, phrases) + bodies : bodies;
    }

    private String counts(Situation situation, Phrasebook phrases) {
        ConditionWords words = situation.conditionWords(phrases);
        CaseFacts facts = situation.facts();
        StringJoiner counts = new StringJoiner("");
        counted.forEach(condition -> counts.add(words.counted(condition, facts.counted(condition))));
        return counts.toString();
    }

    // What one condition of several asks for is asked for, but what is denied is not.
    private static Stream<Condition.Parties> counted(Condition condition) {
        if (condition instanceof Condition.Parties parties) {
            return Stream.of(parties);
        }
        return condition instanceof Condition.Not
                ? Stream.empty()
                : condition.parts().stream().flatMap(RequirementRule::counted);
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
        if (outcome == Outcome.PASSED
                && applies.isPresent()
                && !new Truth(situation.facts()).of(holds).is(true)) {
            return ".anyCase";
        }
        if (isAssessed && outcome != Outcome.NOT_ASKED) {
            return ".assessed";
        }
        return !isDeclared && outcome == Outcome.FAILED && answer(situation).isPresent() ? ".answer" : "";
    }

    // Of several parties, those who break the requirement are named.
    private Optional<Answer> answer(Situation situation) {
        boolean isOfOne =
                !term.isOfEach() || situation.dossier().applicant().members().isEmpty();
        return onlyCriterion
                .filter(any -> isOfOne)
                .flatMap(code -> situation.facts().answer(code).find());
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        return Map.of(
                "statement", PlainText.line(term.statement().in(phrases.locale())),
                "authority", situation.authority(phrases),
                "answer",
                        answer(situation)
                                .map(answer -> words(onlyCriterion.orElseThrow(), answer, phrases))
                                .orElse(""));
    }

    private String words(String criterion, Answer answer, Phrasebook phrases) {
        String words = PlainText.line(new AnswerWords(ofCriterion, phrases).of(criterion, answer));
        return ofOne instanceof Condition.Between asked
                ? new ConditionWords(ofCriterion, phrases).beside(words, asked)
                : words;
    }
}
