package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.calculation.DrawnCalls;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CeilingBase;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.result.Costs;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.Term;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What holds of every decision under a call with ceilings, flat rates and limits on any base. */
class LimitsOnBasesLaws {

    /** A call with everything known, and its decision. */
    private record Drawn(Call call, Operation operation, Readings readings) {

        static Drawn of(Random random) {
            DrawnCalls draw = new DrawnCalls(random);
            Readings readings = draw.readings();
            Call call = again(draw.call(3).terms(), readings).build();
            List<CostLine> lines =
                    Stream.generate(draw::line).limit(1L + random.nextInt(6)).toList();
            Operation operation = Operation.untitled()
                    .withCostLines(lines)
                    .withAidRate(Rate.ofMillionths(random.nextInt(1_000_001)))
                    .answering(DrawnCalls.GREEN, Answer.of(random.nextBoolean()))
                    .withFinancing(FinancingPlan.own(Euros.ofCents(random.nextInt(900)))
                            .withOtherPublic(Euros.ofCents(random.nextInt(900))));
            return new Drawn(call, operation, readings);
        }

        Decision decision() {
            return decide(call, operation);
        }

        Decision decide(Call other, Operation changed) {
            Applicant applicant = Applicant.unknown().recoveringVat(true).withDeMinimisAid(Euros.ofCents(0));
            return Assessor.of(other).assess(Dossier.of(applicant, changed));
        }

        @Override
        public String toString() {
            return call.explain(Locale.ENGLISH) + operation.costLines() + operation.financing();
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void what_is_presented_is_set_aside_reduced_or_retained(@ForAll Random random) {
        Drawn drawn = Drawn.of(random);
        Decision decision = drawn.decision();
        Costs costs = decision.costs();
        assertThat(costs.presented().subtract(costs.setAside()).subtract(costs.reduced()))
                .as(drawn.toString())
                .isEqualTo(costs.retainedDirect());
        assertThat(costs.retainedStaff().add(costs.retainedInvestment()).add(costs.retainedOperating()))
                .as(drawn.toString())
                .isEqualTo(costs.retainedDirect());
        assertThat(costs.retainedDirect().add(costs.indirect()))
                .as(drawn.toString())
                .isEqualTo(costs.retainedTotal());
        MonetaryAmount cuts = decision.reductions().stream()
                .filter(reduction -> reduction.isOfCosts())
                .map(reduction -> reduction.amount())
                .reduce(Euros.ZERO, MonetaryAmount::add);
        assertThat(cuts).as(drawn.toString()).isEqualTo(costs.reduced());
        MonetaryAmount open = decision.financing().orElseThrow().open();
        assertThat(open)
                .as(drawn.toString())
                .isEqualTo(costs.retainedTotal()
                        .subtract(costs.computedAid().orElseThrow())
                        .subtract(drawn.operation()
                                .financing()
                                .find()
                                .orElseThrow()
                                .own())
                        .subtract(drawn.operation()
                                .financing()
                                .find()
                                .orElseThrow()
                                .otherPublic()));
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void the_order_of_lines_and_of_terms_without_an_order_does_not_matter(@ForAll Random random) {
        Drawn drawn = Drawn.of(random);
        List<CostLine> lines = new ArrayList<>(drawn.operation().costLines());
        Collections.shuffle(lines, random);
        List<Term> terms = new ArrayList<>(drawn.call().terms());
        // A flat rate may be a base of one after it; all else has no order.
        terms.removeIf(term -> term.path().equals("costs.flatRates"));
        Collections.shuffle(terms, random);
        terms.addAll(drawn.call().costs().flatRates());
        CallBuilder shuffled = again(terms, drawn.readings());
        List<CostLine> numbered = lines.stream()
                .map(line -> line.withId(line.id().orElse("x") + "b"))
                .toList();
        Decision decision = drawn.decision();
        Decision other = drawn.decide(shuffled.build(), drawn.operation().withCostLines(numbered));
        assertThat(other.costs().retainedTotal())
                .as(drawn.toString())
                .isEqualTo(decision.costs().retainedTotal());
        assertThat(other.costs().computedAid())
                .as(drawn.toString())
                .isEqualTo(decision.costs().computedAid());
        assertThat(other.funding().verdict())
                .as(drawn.toString())
                .isEqualTo(decision.funding().verdict());
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void a_stricter_limit_that_reduces_never_gives_more_aid(@ForAll Random random) {
        Drawn drawn = Drawn.of(random);
        int percent = 1 + random.nextInt(99);
        int stricter = 1 + random.nextInt(percent);
        for (Base on : List.of(Base.AID, Base.PUBLIC_AID)) {
            MonetaryAmount none = aid(drawn, drawn.call());
            MonetaryAmount some = aid(drawn, with(drawn, limit(on, percent)));
            MonetaryAmount less = aid(drawn, with(drawn, limit(on, stricter)));
            assertThat(some).as(on + " " + percent + drawn).isLessThanOrEqualTo(none);
            assertThat(less).as(on + " " + stricter + " of " + percent + drawn).isLessThanOrEqualTo(some);
        }
    }

    /** Before any cut a share counts of no less than after it. */
    @Property(shrinking = ShrinkingMode.OFF)
    void ceilings_before_the_cut_never_give_less_than_after_it(@ForAll Random random) {
        Drawn drawn = Drawn.of(random);
        Decision before = drawn.decide(read(drawn, CeilingBase.BEFORE), drawn.operation());
        Decision after = drawn.decide(read(drawn, CeilingBase.AFTER), drawn.operation());
        assertThat(before.costs().retainedTotal())
                .as(drawn.toString())
                .isGreaterThanOrEqualTo(after.costs().retainedTotal());
    }

    private static Limit limit(Base on, int percent) {
        return Limit.on(L1, on)
                .atMost(Share.of(Rate.percent(Integer.toString(percent)), Base.DIRECT))
                .reducing();
    }

    private static Call read(Drawn drawn, CeilingBase reading) {
        return again(drawn.call().terms(), drawn.readings().with(reading)).build();
    }

    private static Call with(Drawn drawn, Limit limit) {
        return again(drawn.call().terms(), drawn.readings()).limit(limit).build();
    }

    private static CallBuilder again(List<? extends Term> terms, Readings readings) {
        CallBuilder same = Call.builder("drawn", new LocalizedText("Un appel", "A call"));
        terms.forEach(same::with);
        Question.standard().stream().map(readings::answer).forEach(same::readAs);
        return same;
    }

    private static MonetaryAmount aid(Drawn drawn, Call call) {
        return drawn.decide(call, drawn.operation()).costs().computedAid().orElseThrow();
    }
}
