package io.github.federules.core.consistency;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Possibilities;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What contradicts itself in the limits on costs that reduce them. */
final class CeilingFaults {

    private static final long GREATEST_SHARE = 990_000;
    private static final int DECIMALS = 6;
    // Far beyond the greatest share, so that many flat rates of flat rates fit into a long.
    private static final long MOST_ON_TOP = 1_000 * Millionths.WHOLE;

    private final OrderedTerms terms;
    private final TermPlaces places;
    private final BaseContents contents;
    private final List<FlatRate> flatRates;
    private final List<AidIntensity> parts;
    private final List<Limit> ceilings;
    private final IdentityHashMap<Limit, Long> ofTotal = new IdentityHashMap<>();
    private final Map<Base, Long> ofTotalInBase = new HashMap<>();
    private final List<LocatedFault> faults = new ArrayList<>();

    private CeilingFaults(OrderedTerms terms, TermPlaces places, BaseContents contents) {
        this.terms = terms;
        this.places = places;
        this.contents = contents;
        this.flatRates = terms.flatRates();
        this.parts = terms.parts();
        this.ceilings = terms.limits().stream().filter(BaseContents::isCeiling).toList();
    }

    static List<LocatedFault> of(OrderedTerms terms, TermPlaces places, BaseContents contents) {
        CeilingFaults search = new CeilingFaults(terms, places, contents);
        search.judgeCeilings();
        return search.faults;
    }

    private void judgeCeilings() {
        for (int i = 0; i < ceilings.size(); i++) {
            Base on = ceilings.get(i).on();
            for (Limit earlier : ceilings.subList(0, i)) {
                Base other = earlier.on();
                if (contents.overlap(on, other) && !contents.content(on).equals(contents.content(other))) {
                    add(places.of(ceilings.get(i)) + ".on", FaultCode.CEILINGS_OVERLAP, on, other);
                }
            }
        }
        Base containing = null;
        boolean isOfEach = false;
        for (Limit ceiling : ceilings) {
            for (Share share : shares(ceiling)) {
                if (contents.contains(share.of(), ceiling.on(), ceiling.isOfEach())) {
                    if (share.isOfAllParties()) {
                        add(places.of(ceiling), FaultCode.CEILINGS_CIRCULAR, ceiling.on());
                    } else if (containing != null
                            && (isOfEach != ceiling.isOfEach()
                                    || !contents.content(containing).equals(contents.content(share.of())))) {
                        add(places.of(ceiling), FaultCode.CEILINGS_OF_SEVERAL_TOTALS, share.of(), containing);
                    }
                    containing = containing == null ? share.of() : containing;
                    isOfEach = ceiling.isOfEach();
                }
            }
        }
        judgeOverlaps();
        judgeSplits();
        judgeCircles();
        if (containing != null && faults.isEmpty()) {
            judgeFactors(containing);
        }
    }

    static List<Share> shares(Limit limit) {
        return bounds(limit).flatMap(bound -> bound.shares().stream()).toList();
    }

    /** Returns every bound that a limit may have, on either side. */
    static Stream<Bound> bounds(Limit limit) {
        return Stream.of(limit.lower(), limit.upper())
                .flatMap(Optional::stream)
                .flatMap(edge -> edge.bound().constants().stream());
    }

    // A base contains a limited base whole, or nothing of it, or lies inside it. What a limit refuses may have a part:
    // before the cut. Of those that limits reduce none has a part of another.
    private void judgeOverlaps() {
        Set<Base> judged = new HashSet<>();
        for (Base base : NamedBases.used(
                terms, limit -> limit.bases().subList(1, limit.bases().size()))) {
            for (Limit ceiling : ceilings) {
                Base limited = ceiling.on();
                boolean isRight = !base.isOfCosts()
                        || !contents.overlap(base, limited)
                        || contents.contains(base, limited, ceiling.isOfEach())
                        || contents.contains(limited, base);
                if (!isRight && judged.add(base)) {
                    add(places.of(base), FaultCode.BASE_OVERLAPS_CEILING, base, limited);
                }
            }
        }
    }

    // What is cut of the whole operation is cut of no party, and of no part of the aid.
    private void judgeSplits() {
        for (Limit ceiling : ceilings) {
            if (ceiling.isOfEach()) {
                continue;
            }
            for (AidIntensity part : parts) {
                Base base = part.base();
                if (contents.overlap(base, ceiling.on())
                        && (part.isOfEach() || !contents.contains(base, ceiling.on()))) {
                    add(places.of(part) + ".of", FaultCode.CEILING_SPLIT, base, ceiling.on());
                }
            }
            for (FlatRate rate : flatRates) {
                if (rate.isOfEach() && contents.overlap(rate.of(), ceiling.on())) {
                    add(places.of(rate) + ".of", FaultCode.CEILING_SPLIT, rate.of(), ceiling.on());
                }
            }
            for (Limit other : ceilings) {
                if (other.isOfEach() && contents.overlap(other.on(), ceiling.on())) {
                    add(places.of(other) + ".on", FaultCode.CEILING_SPLIT, other.on(), ceiling.on());
                }
            }
        }
    }

    // What a ceiling is a share of must not depend on what it limits. A base that contains what is limited is no
    // circle: the greatest
    // amounts for which every ceiling holds are there whatever depends on it.
    private void judgeCircles() {
        for (Limit ceiling : ceilings) {
            Set<Base> reached = new LinkedHashSet<>();
            shares(ceiling).stream()
                    .map(Share::of)
                    .filter(of -> !contents.contains(of, ceiling.on()))
                    .forEach(of -> reach(of, reached));
            if (reached.stream().anyMatch(base -> contents.overlap(base, ceiling.on()))) {
                add(places.of(ceiling), FaultCode.CEILINGS_CIRCULAR, ceiling.on());
            }
        }
    }

    private void reach(Base base, Set<Base> reached) {
        if (!reached.add(base)) {
            return;
        }
        flatRates.stream().filter(rate -> base.containsTerm(rate.name())).forEach(rate -> reach(rate.of(), reached));
        for (Limit other : ceilings) {
            if (contents.overlap(base, other.on())) {
                shares(other).stream()
                        .map(Share::of)
                        .filter(of -> !contents.contains(of, other.on()))
                        .forEach(of -> reach(of, reached));
            }
        }
    }

    // With what flat rates put on top, so that the greatest amounts are found in few steps.
    private void judgeFactors(Base containing) {
        List<Limit> ofTotal =
                ceilings.stream().filter(ceiling -> ofTotal(ceiling) > 0).toList();
        List<Condition> conditions =
                ofTotal.stream().flatMap(limit -> limit.when().stream()).toList();
        ToLongFunction<Truth> sum = truth -> ofTotal.stream()
                .filter(limit ->
                        limit.when().isEmpty() || truth.of(limit.when().get()).is(true))
                .collect(Collectors.toMap(
                        limit -> contents.content(limit.on()), limit -> factor(limit, containing), Math::min))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        Possibilities possibilities = new Possibilities(CallConditions.asked(terms.asks()));
        long all =
                ofTotal.stream().mapToLong(limit -> factor(limit, containing)).sum();
        long most = all > GREATEST_SHARE ? possibilities.most(conditions, sum, all) : all;
        if (most > GREATEST_SHARE) {
            String value =
                    BigDecimal.valueOf(most, DECIMALS).stripTrailingZeros().toPlainString();
            add(places.of(ofTotal.get(ofTotal.size() - 1)), FaultCode.CEILING_SHARE_TOO_LARGE, Map.of("value", value));
        }
    }

    private long factor(Limit limit, Base containing) {
        long factor = ofTotal(limit);
        long within = contents.contains(containing, limit.on(), limit.isOfEach()) ? factor : 0;
        return within + Millionths.of(factor, onTop(limit.on(), containing), RoundingMode.UP);
    }

    // How much the limit moves with each euro of the base that contains limited costs: as a share of it, or of costs
    // that are.
    private long ofTotal(Limit limit) {
        Long known = ofTotal.get(limit);
        if (known == null) {
            known = bounds(limit)
                    .mapToLong(bound -> bound.shares().stream()
                            .mapToLong(share -> ofTotal(share, limit.on()))
                            .sum())
                    .max()
                    .orElse(0);
            ofTotal.put(limit, Math.min(MOST_ON_TOP, known));
        }
        return Math.min(MOST_ON_TOP, known);
    }

    private long ofTotal(Share share, Base limited) {
        long most = ValueBounds.of(share.factor(), Factor::millionths).most();
        return contents.contains(share.of(), limited)
                ? most
                : Math.min(MOST_ON_TOP, Millionths.of(ofTotal(share.of()), most, RoundingMode.UP));
    }

    // A flat rate may be a share of many others.
    private long ofTotal(Base base) {
        Long known = ofTotalInBase.get(base);
        if (known == null) {
            known = sumOfTotal(base);
            ofTotalInBase.put(base, known);
        }
        return known;
    }

    private long sumOfTotal(Base base) {
        long ofLimited = ceilings.stream()
                .filter(ceiling -> contents.contains(base, ceiling.on(), ceiling.isOfEach()))
                .collect(Collectors.toMap(
                        ceiling -> contents.content(ceiling.on()), ceiling -> ofTotal(ceiling), Math::max))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        long ofRates = flatRates.stream()
                .filter(rate -> base.containsTerm(rate.name()))
                .mapToLong(rate -> Millionths.of(
                        ofTotal(rate.of()),
                        ValueBounds.of(rate.rate(), Rate::millionths).most(),
                        RoundingMode.UP))
                .sum();
        return Math.min(MOST_ON_TOP, ofLimited + ofRates);
    }

    // What flat rates put on each euro of a base, with those that are a share of earlier ones.
    private long onTop(Base limited, Base containing) {
        long all = 0;
        long[] each = new long[flatRates.size()];
        for (int i = 0; i < each.length; i++) {
            FlatRate rate = flatRates.get(i);
            long of = contents.contains(rate.of(), limited) ? Millionths.WHOLE : 0;
            for (int earlier = 0; earlier < i; earlier++) {
                of += rate.of().containsTerm(flatRates.get(earlier).name()) ? each[earlier] : 0;
            }
            long rated = Millionths.of(
                    of, ValueBounds.of(rate.rate(), Rate::millionths).most(), RoundingMode.UP);
            each[i] = Math.min(MOST_ON_TOP, rated);
            all += containing.containsTerm(rate.name()) ? each[i] : 0;
        }
        return Math.min(MOST_ON_TOP, all);
    }

    private void add(String path, FaultCode code, Base base) {
        add(path, code, Map.of("value", base.code()));
    }

    private void add(String path, FaultCode code, Base base, Base other) {
        add(path, code, Map.of("value", base.code(), "other", other.code()));
    }

    private void add(String path, FaultCode code, Map<String, String> values) {
        faults.add(new LocatedFault(path, Fault.of(code, values)));
    }
}
