package io.github.federules.core.situation;

import io.github.federules.core.calculation.CostPlan;
import io.github.federules.core.call.Call;
import io.github.federules.core.completion.Completions;
import io.github.federules.core.completion.CostBasis;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.scenario.CaseFacts;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.screening.Screening;
import io.github.federules.core.statement.BaseWords;
import io.github.federules.core.statement.ConditionWords;
import io.github.federules.core.statement.Reasons;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Share;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import io.github.federules.core.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * A dossier under a call and its readings: everything that a rule may look at.
 *
 * @param call the call
 * @param dossier the dossier
 * @param readings the readings
 * @param costs its costs, prepared once for all readings of standard questions
 * @param completions its cost plans over all completions of the missing facts
 */
public record Situation(Call call, Dossier dossier, Readings readings, CostBasis costs, Completions completions) {

    private static final Realisation UNKNOWN = new Realisation(Fact.unknown(), Fact.unknown());

    /** Returns the cost plan with the least of everything. */
    public CostPlan first() {
        return completions.first();
    }

    /** Returns the screening of the least favourable completion. */
    public Screening screening() {
        return costs.screening(first().calculation(), readings);
    }

    /** Returns another dossier under the same call and readings. */
    Situation of(Dossier other) {
        CostBasis ofOther = costs.of(other);
        return new Situation(call, other, readings, ofOther, ofOther.completions(readings));
    }

    /** Returns the period of the operation, of which each day may be unknown. */
    public Realisation period() {
        return dossier.operation().realisation().find().orElse(UNKNOWN);
    }

    /** Returns who decides, in words. */
    public String authority(Phrasebook phrases) {
        return PlainText.of(call.authority().in(phrases.locale()));
    }

    /** Returns the words of the conditions of the call. */
    public ConditionWords conditionWords(Phrasebook phrases) {
        return new ConditionWords(call.asks(), phrases);
    }

    /** Returns the label of a base. */
    public String label(Base base, Phrasebook phrases) {
        return isDescribed(base) ? baseWords(phrases).of(base) : base.label(phrases.locale());
    }

    /** Returns the label of a base after a share of it. */
    public String labelOfShare(Base base, Phrasebook phrases) {
        return isDescribed(base) ? baseWords(phrases).ofShare(base) : base.labelOfShare(phrases.locale());
    }

    private static boolean isDescribed(Base base) {
        return base.definition().isPresent() || base.ofTerm().isPresent();
    }

    private BaseWords baseWords(Phrasebook phrases) {
        return new BaseWords(
                call.natures(), call.costs().paid(), call.costs().added(), conditionWords(phrases), phrases);
    }

    /** Returns why a bound is what it is for a party, or for all together; empty where it has no cases or a missing fact may decide. */
    public Optional<String> reason(Value<Bound> bound, int party, Phrasebook phrases) {
        if (bound instanceof Value.Times<Bound> times) {
            return times(times.each().amount(), times.criterion(), party, phrases);
        }
        return byCases(bound)
                .flatMap(value -> caseOf(value, party, phrases).stream())
                .findFirst();
    }

    private static Stream<Value<?>> byCases(Value<Bound> bound) {
        return Stream.concat(
                Stream.of(bound),
                bound.constants().size() == 1
                        ? bound.constants().get(0).shares().stream().map(Share::factor)
                        : Stream.empty());
    }

    /** Determines whether the reason of a bound is that none of its cases holds. */
    public boolean isOfGeneralCase(Value<Bound> bound, int party, Phrasebook phrases) {
        Reasons reasons = reasons(party, phrases);
        return byCases(bound)
                .filter(value -> reasons.of(value).isPresent())
                .findFirst()
                .filter(reasons::isOfGeneralCase)
                .isPresent();
    }

    private Reasons reasons(int party, Phrasebook phrases) {
        return new Reasons(conditionWords(phrases), phrases, truth(party)::of);
    }

    /** Returns why an amount is what it is for all parties together, as of a bound. */
    public Optional<String> reasonOfAmount(Value<MonetaryAmount> amount, Phrasebook phrases) {
        return amount instanceof Value.Times<MonetaryAmount> times
                ? times(Optional.of(times.each()), times.criterion(), CaseBase.ALL, phrases)
                : caseOf(amount, CaseBase.ALL, phrases);
    }

    private Optional<String> times(Optional<MonetaryAmount> amount, String criterion, int party, Phrasebook phrases) {
        ValueBounds number = truth(party).number(criterion);
        return amount.filter(any -> number.isSure())
                .map(each -> phrases.phrase(
                        "why.times",
                        Map.of(
                                "each", Euros.format(each, phrases.locale()),
                                "question", conditionWords(phrases).question(criterion),
                                "number", phrases.formats().whole(number.least()))));
    }

    /** Returns which case of a value holds; empty where it has no cases or a missing fact may decide. */
    public Optional<String> caseOf(Value<?> value, int party, Phrasebook phrases) {
        return value.conditions().isEmpty()
                ? Optional.empty()
                : reasons(party, phrases).of(value);
    }

    /** Returns the truth of conditions in which the criteria of a party are those of one, or of the applicant for all together. */
    public Truth truth(int party) {
        Truth truth = new Truth(facts());
        return party < 0 ? truth : truth.ofParty(party);
    }

    /** Returns what conditions see of the dossier. */
    public CaseFacts facts() {
        return costs.conditions().facts(dossier, readings);
    }
}
