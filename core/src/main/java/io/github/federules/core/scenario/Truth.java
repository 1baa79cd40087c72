package io.github.federules.core.scenario;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether conditions hold, as far as is known: an unknown fact settles nothing, but another may settle without it. */
public final class Truth implements ConditionVisitor<Fact<Boolean>> {

    private static final Fact<Boolean> YES = Fact.known(true);
    private static final Fact<Boolean> NO = Fact.known(false);
    private static final Fact<Boolean> OPEN = Fact.unknown();

    private final CaseFacts facts;
    private final @Nullable CountsAsFacts counts;

    public Truth(CaseFacts facts) {
        this(facts, null);
    }

    /** Makes one in which numbers of parties are facts by themselves. */
    Truth(CaseFacts facts, @Nullable CountsAsFacts counts) {
        this.facts = facts;
        this.counts = counts;
    }

    /** Returns the truth of conditions in which the criteria of a party are those of one party. */
    public Truth ofParty(int rank) {
        return new Truth(facts.of(rank), counts);
    }

    /** Returns the earlier de minimis aid in cents of the party whose criteria are looked at. */
    public Fact<Long> earlierAid() {
        return facts.party().deMinimisAid().map(Euros::cents);
    }

    /** Returns the number of parties: the applicant and its partners. */
    public int parties() {
        return facts.parties();
    }

    /** Determines whether a condition holds. */
    public Fact<Boolean> of(Condition condition) {
        return condition.accept(this);
    }

    /** Returns the number that answers a criterion, or the numbers that it takes where no answer is known. */
    public ValueBounds number(String criterion) {
        if (facts.answer(criterion) instanceof Fact.Known<Answer> known
                && known.value() instanceof Answer.Whole whole) {
            return new ValueBounds(whole.number(), whole.number());
        }
        return ValueBounds.of(facts.criterion(criterion));
    }

    /** Determines whether an answer is one of several: of a code, whether some code begins it. */
    static boolean isAmong(Set<Answer> among, Answer answer, Criterion criterion) {
        if (criterion.form() instanceof Criterion.Coded) {
            String code = answer.toString();
            return among.stream().anyMatch(each -> code.startsWith(each.toString()));
        }
        return among.contains(answer);
    }

    @Override
    public Fact<Boolean> answered(Condition.Answered condition) {
        return facts.answer(condition.criterion()) instanceof Fact.Known<Answer> known
                ? known(isAmong(condition.among(), known.value(), facts.criterion(condition.criterion())))
                : OPEN;
    }

    @Override
    public Fact<Boolean> between(Condition.Between condition) {
        return facts.answer(condition.criterion()) instanceof Fact.Known<Answer> known
                ? known(known.value() instanceof Answer.Whole whole
                        && whole.number() >= condition.from()
                        && whole.number() <= condition.to())
                : OPEN;
    }

    @Override
    public Fact<Boolean> ofApplicant(Condition.OfApplicant condition) {
        if (counts != null) {
            return of(counts.of(condition));
        }
        CaseFacts ofApplicant = facts.of(0);
        return (ofApplicant == facts ? this : new Truth(ofApplicant)).of(condition.condition());
    }

    @Override
    public Fact<Boolean> parties(Condition.Parties condition) {
        if (counts != null) {
            return of(counts.of(condition));
        }
        return facts.holds(condition);
    }

    @Override
    public Fact<Boolean> ofReading(Condition.OfReading condition) {
        return counts == null ? known(facts.isReadAs(condition.reading())) : of(counts.of(condition));
    }

    @Override
    public Fact<Boolean> all(Condition.All condition) {
        return all(condition.conditions());
    }

    /** Returns whether all of some conditions hold. */
    Fact<Boolean> all(List<Condition> conditions) {
        return unless(conditions, NO, YES);
    }

    @Override
    public Fact<Boolean> any(Condition.Any condition) {
        return unless(condition.conditions(), YES, NO);
    }

    @Override
    public Fact<Boolean> not(Condition.Not condition) {
        Fact<Boolean> holds = of(condition.condition());
        return holds.equals(OPEN) ? OPEN : known(holds.equals(NO));
    }

    // One that settles is enough, whatever the others turn out to be.
    private Fact<Boolean> unless(List<Condition> conditions, Fact<Boolean> settling, Fact<Boolean> otherwise) {
        Fact<Boolean> result = otherwise;
        for (int i = 0; i < conditions.size(); i++) {
            Fact<Boolean> holds = of(conditions.get(i));
            if (holds.equals(settling)) {
                return settling;
            }
            result = holds.equals(OPEN) ? OPEN : result;
        }
        return result;
    }

    private static Fact<Boolean> known(boolean holds) {
        return holds ? YES : NO;
    }
}
