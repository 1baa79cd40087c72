package io.github.federules.assurance.growth;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Calls with many limits on any base, and dossiers under them; calls are built before the work that is counted. */
final class LimitedCalls {

    private static final Clause L1 = new Clause("L1", "words");
    private static final LocalizedText TEXT = new LocalizedText("un texte", "a text");
    private static final Applicant LEAD = Applicant.of("a", BeneficiaryKind.ASSOCIATION);
    private static final int LIMITS = 200;

    private LimitedCalls() {}

    /** So many cost lines under a call of 200 terms. */
    static Runnable lines(int n) {
        CallBuilder call = half(CostNature.standard());
        for (int i = 0; i < LIMITS; i++) {
            List<CostNature> natures = CostNature.standard();
            Base base = Base.lines(
                    "BASE_" + i,
                    natures.get(i % natures.size()),
                    natures.get((i / natures.size() + 1) % natures.size()));
            call.limit(Limit.on(L1, base)
                    .atLeast(Share.of(Rate.percent("1"), Base.TOTAL))
                    .refusing("LIMIT_" + i, TEXT));
        }
        Call built = call.build();
        List<CostLine> lines = IntStream.range(0, n)
                .mapToObj(i -> CostLine.of(
                        CostNature.standard().get(i % CostNature.standard().size()), Euros.ofCents(1_000 + i)))
                .toList();
        Operation operation = Operation.untitled().withCostLines(lines);
        return () -> decide(built, operation);
    }

    /** So many cases, a power of two: each answer doubles them, and each case has a rate of its own. */
    static Runnable cases(int n) {
        Value.Sum<Rate> rate = Value.sum(Rate.percent("10"));
        CallBuilder call = Call.builder("cases", TEXT).pays(L1, CostNature.standard());
        int answers = Integer.numberOfTrailingZeros(n);
        for (int i = 0; i < answers; i++) {
            Criterion each = Criterion.yesNo("Q" + i, Subject.OPERATION, TEXT);
            call.asks(L1, each);
            rate = rate.plus(Condition.where(each).in(Answer.of(true)), Rate.ofMillionths(100L << i));
        }
        Call built = call.aid(L1, rate.atMost(Rate.percent("90")))
                .limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Rate.percent("5"), Base.TOTAL))
                        .reducing())
                .limit(Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .build();
        Operation operation = Operation.untitled()
                .with(CostLine.of(CostNature.STUDIES, Euros.ofCents(9_500_000)))
                .with(CostLine.of(CostNature.COMMUNICATION, Euros.ofCents(1_000_000)));
        return () -> decide(built, operation);
    }

    /** So many ceilings, together 98% of one total. */
    static Runnable ceilings(int n) {
        List<CostNature> natures = IntStream.range(0, n)
                .mapToObj(i -> CostNature.of("N" + i, CostFamily.OPERATING, TEXT))
                .toList();
        CostNature rest = CostNature.of("REST", CostFamily.OPERATING, TEXT);
        Factor factor = new Factor(BigDecimal.valueOf(980_000 / n, 6));
        CallBuilder call = Call.builder("ceilings", TEXT)
                .natures(IntStream.rangeClosed(0, n)
                        .mapToObj(i -> i < n ? natures.get(i) : rest)
                        .toArray(CostNature[]::new))
                .pays(L1, rest)
                .aid(L1, Rate.percent("50"));
        Operation operation = Operation.untitled().with(CostLine.of(rest, Euros.ofCents(1_000_003)));
        for (CostNature nature : natures) {
            call.pays(L1, nature)
                    .limit(Limit.on(L1, Base.of(nature))
                            .atMost(Share.of(Value.of(factor), Base.TOTAL))
                            .reducing());
            operation = operation.with(CostLine.of(nature, Euros.ofCents(90_000_000_000L)));
        }
        Call built = call.build();
        Operation costs = operation;
        return () -> decide(built, costs);
    }

    /** So many partners with a ceiling each, over a maximum that no remedy brings them below. */
    static Runnable partners(int n) {
        Call call = half(CostNature.standard())
                .maximumCost(L1, Euros.ofCents(10_000))
                .limit(Limit.on(L1, Base.of(CostNature.STUDIES))
                        .atMost(Euros.ofCents(500_000))
                        .reducing()
                        .ofEach())
                .build();
        List<String> names = IntStream.range(0, n).mapToObj(i -> "p" + i).toList();
        Operation operation = Operation.untitled()
                .withCostLines(names.stream()
                        .map(name -> CostLine.of(CostNature.STUDIES, Euros.ofCents(10_000))
                                .withPartner(name))
                        .toList());
        Applicant applicant = LEAD.withMembers(
                names.stream().map(name -> Party.unknown().withName(name)).toList());
        return () -> decide(call, applicant, operation);
    }

    private static CallBuilder half(List<CostNature> natures) {
        return Call.builder("limits", TEXT).pays(L1, Set.copyOf(natures)).aid(L1, Rate.percent("50"));
    }

    private static void decide(Call call, Operation operation) {
        decide(call, LEAD, operation);
    }

    private static void decide(Call call, Applicant applicant, Operation operation) {
        Decision decision = Assessor.of(call).assess(Dossier.of(applicant, operation));
        decision.explain(Locale.FRENCH);
        decision.missing();
    }
}
