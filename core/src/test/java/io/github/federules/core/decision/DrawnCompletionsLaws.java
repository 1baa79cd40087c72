package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.L1;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FinancingPlan.Part;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.money.MonetaryAmount;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** What is decided while the plan, the rate or earlier aid is unknown, against completions drawn on and beside thresholds. */
@Tag("evidence")
class DrawnCompletionsLaws {

    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final int COMPLETIONS = 60;
    private static final String[] SHARES = {
        "5", "10", "20", "25", "33.3333", "49.7", "50", "60", "66.6667", "80", "90", "100", "150", "400"
    };
    private static final Base[] OF_MONEY = {Base.AID, Base.PUBLIC_AID, Base.OWN, Base.OTHER_PUBLIC, Base.OTHER_PRIVATE};
    private static final Base[] OF_SHARES = {
        Base.TOTAL, Base.TOTAL, Base.AID, Base.PUBLIC_AID, Base.OWN, Base.OTHER_PUBLIC, Base.OTHER_PRIVATE
    };

    @Property(shrinking = ShrinkingMode.OFF)
    @StatisticsReport(StatisticsReportMode.OFF)
    void no_completion_contradicts_a_decision(@ForAll Random random) {
        Draw draw = new Draw(random);
        Optional<Call> drawn = draw.call();
        if (drawn.isEmpty()) {
            return;
        }
        Assessor assessor = Assessor.of(drawn.get());
        Completion known = draw.completion();
        Decision decision = assessor.assess(draw.unknown(known));
        Verdict verdict = decision.funding().verdict();
        Statistics.collect(verdict);
        List<Dossier> complete = new ArrayList<>();
        for (int i = 0; i < COMPLETIONS; i++) {
            complete.add(draw.completed(known));
        }

        long least = decision.funding().aid().map(Euros::cents).orElse(0L);
        long most = decision.funding().aidUpTo().map(Euros::cents).orElse(Long.MAX_VALUE);
        boolean isSettled = verdict != Verdict.INELIGIBLE && decision.missing().isEmpty();
        for (Dossier each : complete) {
            Decision of = assessor.assess(each);
            String shown = drawn.get().terms() + "\n" + draw.unknown(known) + "\n" + each + "\n";
            if (of.isEligible()) {
                long aid = Euros.cents(of.funding().aid().orElseThrow());
                assertThat(verdict).as(shown).isNotEqualTo(Verdict.INELIGIBLE);
                assertThat(aid).as(shown).isBetween(verdict == Verdict.ELIGIBLE ? least : 0, most);
                assertThat(isSettled && aid != most).as(shown).isFalse();
            } else {
                assertThat(verdict).as(shown).isNotEqualTo(Verdict.ELIGIBLE);
            }
        }
    }

    /** The amounts of a dossier whose costs are known. */
    private record Completion(Map<Part, MonetaryAmount> plan, MonetaryAmount earlierAid, Rate rate) {}

    private static final class Draw {

        private final Random random;
        private final long total;
        private final boolean isRange;
        private final List<Part> open = new ArrayList<>();
        private final boolean isEarlierOpen;

        Draw(Random random) {
            this.random = random;
            this.total = oneOf(20_100L, 1_000_000L, 5_000_033L, 100 + (long) random.nextInt(9_000_000));
            this.isRange = one(3);
            for (Part part : List.of(Part.OWN, Part.OTHER_PUBLIC, Part.OTHER_PRIVATE)) {
                if (one(2)) {
                    open.add(part);
                }
            }
            this.isEarlierOpen = one(4);
        }

        private boolean one(int of) {
            return random.nextInt(of) == 0;
        }

        @SafeVarargs
        private <T> T oneOf(T... values) {
            return values[random.nextInt(values.length)];
        }

        private MonetaryAmount money(long cents) {
            return Euros.ofCents(cents);
        }

        Optional<Call> call() {
            CallBuilder call = Call.builder("drawn", TEXT).pays(L1, CostNature.standard());
            call.aid(
                    L1,
                    isRange
                            ? Value.within(Rate.percent("20"), Rate.percent("70"))
                            : Value.of(Rate.percent(oneOf("33.3333", "50", "80", "100"))));
            if (one(3)) {
                call.wholeEuros(L1);
            }
            if (one(3)) {
                call.maximumAid(L1, money(total / oneOf(2, 3, 4)));
            }
            if (one(3)) {
                call.minimumAid(L1, money(total / oneOf(3, 5, 10)));
            }
            if (one(3)) {
                call.ownContribution(L1, Rate.percent("20"));
            }
            int reducing = random.nextInt(3);
            for (int i = 0; i < reducing; i++) {
                Base on = oneOf(Base.AID, Base.PUBLIC_AID, Base.DE_MINIMIS);
                call.limit(Limit.on(L1, on).atMost(Value.of(bound(false))).reducing());
            }
            int refusing = random.nextInt(3);
            for (int i = 0; i < refusing; i++) {
                Limit.Start start = Limit.on(L1, oneOf(OF_MONEY));
                Value<Bound> bound = Value.of(bound(true));
                Limit side = one(2) ? start.atLeast(bound) : start.atMost(bound);
                Limit.Edge edge = new Limit.Edge(bound, one(3));
                call.limit((side.isLower() ? side.withLower(edge) : side.withUpper(edge))
                        .refusing(Rule.of("R" + i), Optional.of(TEXT)));
            }
            try {
                return Optional.of(call.build());
            } catch (InvalidCallException e) {
                return Optional.empty();
            }
        }

        private Bound bound(boolean isOfAidToo) {
            if (one(3)) {
                return Bound.of(money(total / oneOf(2, 3, 5) + random.nextInt(3)));
            }
            Base of = isOfAidToo ? oneOf(OF_SHARES) : oneOf(Base.TOTAL, Base.OWN, Base.OTHER_PUBLIC);
            return Bound.of(
                    Share.times(new BigDecimal(oneOf(SHARES)).movePointLeft(2).toPlainString(), of));
        }

        Completion completion() {
            Map<Part, MonetaryAmount> plan = new EnumMap<>(Part.class);
            for (Part part : Part.values()) {
                plan.put(part, part == Part.IN_KIND ? Euros.ZERO : amount());
            }
            return new Completion(plan, one(2) ? Euros.ZERO : amount(), rate());
        }

        private MonetaryAmount amount() {
            long share = total * oneOf(5, 20, 50, 80) / 100;
            return money(Math.max(
                    0,
                    oneOf(
                            0L,
                            1L,
                            50L,
                            100L,
                            total,
                            total * 4,
                            share + random.nextInt(5) - 2,
                            (long) random.nextInt((int) total),
                            random.nextInt((int) total) / 100 * 100L,
                            (long) random.nextInt((int) total / 4),
                            99_999_999_999_999L)));
        }

        private Rate rate() {
            return Rate.ofMillionths(oneOf(200_000L, 700_000L, 200_000L + random.nextInt(500_001)));
        }

        Dossier unknown(Completion known) {
            return dossier(known, true);
        }

        Dossier completed(Completion known) {
            Map<Part, MonetaryAmount> plan = new EnumMap<>(known.plan());
            open.forEach(part -> plan.put(part, amount()));
            return dossier(
                    new Completion(
                            plan, isEarlierOpen ? amount() : known.earlierAid(), isRange ? rate() : known.rate()),
                    false);
        }

        private Dossier dossier(Completion of, boolean isUnknown) {
            FinancingPlan plan = FinancingPlan.own(stated(Part.OWN, isUnknown, of))
                    .withOtherPublic(stated(Part.OTHER_PUBLIC, isUnknown, of))
                    .withOtherPrivate(stated(Part.OTHER_PRIVATE, isUnknown, of));
            Operation operation = Operation.untitled()
                    .cost(CostNature.STUDIES, "Étude", money(total))
                    .withFinancing(isUnknown ? plan.withOpen(open.toArray(new Part[0])) : plan);
            if (isRange && !isUnknown) {
                operation = operation.withAidRate(of.rate());
            }
            Applicant applicant = Applicant.unknown();
            return Dossier.of(
                    isUnknown && isEarlierOpen ? applicant : applicant.withDeMinimisAid(of.earlierAid()), operation);
        }

        private MonetaryAmount stated(Part part, boolean isUnknown, Completion of) {
            return isUnknown && open.contains(part) ? Euros.ZERO : of.plan().get(part);
        }
    }
}
