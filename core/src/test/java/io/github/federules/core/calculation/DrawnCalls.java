package io.github.federules.core.calculation;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javax.money.MonetaryAmount;

/** Draws small calls with ceilings, flat rates and limits on any base, and cost lines with amounts on and beside what they compare. */
public final class DrawnCalls {

    public static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, text("Rôle", "Role"))
            .withAnswer("MAIN", text("principal", "main"))
            .withAnswer("ANCILLARY", text("annexe", "ancillary"))
            .ofNatures(CostNature.OTHER.code());

    public static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, text("Vert", "Green"));

    public static final Base MAIN = Base.lines("MAIN", Condition.where(ROLE).in(Answer.of("MAIN")));
    public static final Base ANCILLARY =
            Base.lines("ANCILLARY", Condition.where(ROLE).in(Answer.of("ANCILLARY")));

    private static final Clause L1 = new Clause("L1", "words");
    private static final Condition IS_GREEN = Condition.where(GREEN).in(Answer.of(true));
    private static final List<CostNature> NATURES = List.of(
            CostNature.STAFF,
            CostNature.SERVICES,
            CostNature.STUDIES,
            CostNature.COMMUNICATION,
            CostNature.DIGITAL_EQUIPMENT,
            CostNature.OTHER);
    private static final List<Base> LIMITED = List.of(
            Base.of(CostNature.COMMUNICATION),
            Base.lines("COMMUNICATION_AGAIN", CostNature.COMMUNICATION),
            Base.of(CostNature.SERVICES),
            Base.STAFF,
            ANCILLARY,
            Base.lines("STUDIES_AND_GEAR", CostNature.STUDIES, CostNature.DIGITAL_EQUIPMENT));
    private static final List<Base> OF_COSTS = List.of(
            Base.TOTAL,
            Base.DIRECT,
            Base.STAFF,
            MAIN,
            Base.of(CostNature.STUDIES),
            Base.without("WITHOUT_OTHER", Base.DIRECT, Base.of(CostNature.OTHER)),
            Base.sum("STAFF_AND_STUDIES", Base.STAFF, Base.of(CostNature.STUDIES)));

    private final Random random;
    private final long unit;

    /** Draws by a source. Of a million cents, each millionth of a rate is a cent. */
    public DrawnCalls(Random random) {
        this.random = random;
        this.unit = random.nextBoolean() ? 100 : 1_000_000;
    }

    private static LocalizedText text(String french, String english) {
        return new LocalizedText(french, english);
    }

    boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    long cents() {
        return unit * random.nextInt(9) + random.nextInt(4);
    }

    private MonetaryAmount amount() {
        return Euros.ofCents(cents() + unit);
    }

    private <T> T of(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** Returns readings of all questions. */
    public Readings readings() {
        return of(Readings.PRUDENT.everyAnswerTo(Question.standard()));
    }

    /** Returns a line of some nature with all answers, and sometimes with VAT. */
    public CostLine line() {
        CostNature nature = of(NATURES);
        CostLine line = CostLine.of(nature, Euros.ofCents(cents())).withVat(Euros.ofCents(one(2) ? 0 : cents() / 5));
        if (nature.equals(CostNature.OTHER)) {
            line = line.answering(ROLE, Answer.of(one(2) ? "MAIN" : "ANCILLARY"));
        }
        return nature.equals(CostNature.STAFF) ? line.withShare(FteShare.fte(one(2) ? "0.5" : "0.49")) : line;
    }

    /** Returns a valid call: redrawn until it is one. */
    public Call call(int mostCeilings) {
        while (true) {
            try {
                return any(mostCeilings).build();
            } catch (InvalidCallException e) {
                // A ceiling may be a share of what the others leave no room for, for example.
            }
        }
    }

    private CallBuilder any(int mostCeilings) {
        CallBuilder call = Call.builder("drawn", text("Un appel", "A call"))
                .pays(L1, NATURES)
                .paysVat(L1)
                .asks(L1, ROLE)
                .asks(L1, GREEN);
        if (one(2)) {
            call.staffMinimum(L1, FteShare.fte("0.5"));
        }
        List<Base> bases = new ArrayList<>(OF_COSTS);
        for (int i = 0; i < 2; i++) {
            if (one(2)) {
                call.flatRate(flatRate(i, bases));
            }
        }
        for (int i = random.nextInt(mostCeilings + 1); i > 0; i--) {
            call.limit(when(Limit.on(L1, of(LIMITED)).atMost(ceiling(bases)).reducing()));
        }
        money(call, bases);
        for (int i = random.nextInt(3); i > 0; i--) {
            call.limit(when(refusing(bases, "R" + i)));
        }
        // Something must look at each criterion.
        return call.limit(Limit.on(L1, ANCILLARY)
                .atLeast(euros(0))
                .refusing("LOOKS", text("annexe", "ancillary"))
                .onlyWhen(IS_GREEN));
    }

    private static MonetaryAmount euros(long cents) {
        return Euros.ofCents(cents);
    }

    private FlatRate flatRate(int place, List<Base> bases) {
        String name = "RATE_" + place;
        List<Base> ofLines =
                bases.stream().filter(base -> !base.equals(Base.TOTAL)).toList();
        Value<Rate> rate = one(2)
                ? Value.of(Rate.percent(Integer.toString(1 + random.nextInt(40))))
                : Value.when(IS_GREEN, Rate.percent("20")).otherwise(Rate.percent("7"));
        CostNature covered = place == 0 ? CostNature.TRAVEL : CostNature.LODGING;
        FlatRate flatRate = FlatRate.of(L1, rate, of(ofLines), List.of(covered)).named(name);
        bases.add(Base.ofTerm(name));
        return one(3) ? flatRate.withCap(L1, amount()) : flatRate;
    }

    private Limit when(Limit limit) {
        return one(4) ? limit.onlyWhen(IS_GREEN) : limit;
    }

    private Value<Bound> ceiling(List<Base> bases) {
        if (one(3)) {
            return Value.of(Bound.of(amount()));
        }
        Share share = Share.of(Value.of(factor()), one(2) ? Base.TOTAL : of(bases));
        return one(3) ? Value.when(IS_GREEN, Bound.of(share)).otherwise(Bound.of(amount())) : Value.of(Bound.of(share));
    }

    private Factor factor() {
        return new Factor(BigDecimal.valueOf(1L + random.nextInt(one(4) ? 989_999 : 300_000), 6));
    }

    private void money(CallBuilder call, List<Base> bases) {
        if (one(2)) {
            call.with(Limit.of(
                    L1,
                    Limit.Form.MAXIMUM_AID,
                    Value.when(IS_GREEN, Bound.of(amount())).otherwise(Bound.of(amount()))));
        }
        if (one(2)) {
            call.with(Limit.of(
                            L1,
                            Limit.Form.MAXIMUM_PUBLIC_AID,
                            Value.of(Bound.of(Share.of(Rate.percent("80"), Base.TOTAL))))
                    .reducing());
        }
        if (one(2)) {
            call.limit(Limit.on(L1, Base.AID)
                    .atMost(Value.of(
                            Bound.of(Share.times("4", Base.OTHER_PUBLIC), Share.of(Rate.percent("10"), of(bases)))))
                    .reducing());
        }
        if (one(3)) {
            call.limit(Limit.on(L1, Base.DE_MINIMIS).atMost(amount()).reducing());
        }
        AidIntensity aid = AidIntensity.of(L1, Value.within(Rate.percent("0"), Rate.percent("100")));
        call.aid(one(3) ? aid.upTo(L1, amount()) : aid);
        if (one(3)) {
            call.wholeEuros(L1);
        }
    }

    private Limit refusing(List<Base> bases, String code) {
        List<Base> all = new ArrayList<>(bases);
        all.addAll(List.of(Base.AID, Base.PUBLIC_AID, Base.OTHER_PUBLIC, Base.OWN));
        Bound bound = one(2)
                ? Bound.of(amount())
                : Bound.of(Share.of(Rate.percent(Integer.toString(10 + random.nextInt(80))), of(all)));
        Limit.Start start = Limit.on(L1, of(all));
        Limit limit = one(2) ? start.atLeast(Value.of(bound)) : start.atMost(Value.of(bound));
        return limit.refusing(code, text("les dépenses", "the costs"));
    }

    /** Returns other amounts of a financing plan. */
    public PlanAmounts others() {
        return new PlanAmounts(cents(), cents(), 0, 0, one(2) ? 0 : cents(), 0);
    }

    /** Returns the bases of costs that a drawn call may name. */
    static Set<Base> bases(Call call) {
        Set<Base> all = new LinkedHashSet<>(Set.of(Base.TOTAL));
        call.limits()
                .forEach(limit -> limit.bases().stream().filter(Base::isOfCosts).forEach(all::add));
        call.costs().flatRates().forEach(rate -> {
            all.add(rate.of());
        });
        return all;
    }

    /** Returns whether the operation is green, for the cases of the call. */
    Optional<Answer> green() {
        return Optional.of(Answer.of(one(2)));
    }
}
