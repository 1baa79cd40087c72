package io.github.federules.core.call;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.number.Millionths;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.scenario.Possibilities;
import io.github.federules.core.scenario.Truth;
import io.github.federules.core.scenario.ValueBounds;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What contradicts itself in the bases of a call and in its limits on them. */
final class BaseFaults {

    private static final long GREATEST_SHARE = 990_000;
    private static final int DECIMALS = 6;
    private static final long CENTS_OF_A_EURO = 100;
    // More kinds of lines than that are not looked at.
    private static final int MOST_CELLS = 65_536;

    /** Lines of one nature with the same answers, which a term of some name pays, and what holds of the party that bears them. */
    private record PaidKind(CostNature nature, Answers answers, Optional<String> paidBy, Set<Condition> ofBearer) {}

    private final Call call;
    private final TermPlaces places;
    private final List<AddedCosts> added;
    private final List<FlatRate> flatRates;
    private final List<AidIntensity> parts;
    private final List<LocatedFault> faults = new ArrayList<>();
    private final List<PaidKind> cells = new ArrayList<>();
    private final Map<Base, Set<Object>> contents = new LinkedHashMap<>();
    private final Map<Base, Set<Object>> ofAnyBearer = new LinkedHashMap<>();

    private BaseFaults(Call call, TermPlaces places) {
        this.call = call;
        this.places = places;
        this.added = call.costs().added();
        this.flatRates = call.costs().flatRates();
        this.parts = call.funding().parts();
    }

    static List<LocatedFault> of(Call call, TermPlaces places) {
        BaseFaults search = new BaseFaults(call, places);
        search.judgeNames();
        search.judgeBases();
        if (search.faults.isEmpty()) {
            search.fillCells(true);
            named(call).forEach(search::judgeSum);
            search.judgeFlatRates();
            search.judgeParties();
            List<Base> ofParts = search.parts.stream().map(AidIntensity::base).toList();
            search.judgeApart(ofParts, part -> places.of(search.parts.get(part)) + ".of");
            search.judgeLimits();
            search.judgeContradictions();
            if (search.faults.isEmpty()) {
                search.judgeCeilings();
            }
        }
        return search.faults;
    }

    /**
     * Returns the limited bases that each base contains whole, whatever the lines of a dossier; of those that limit the same costs
     * only the first. Costs that no term pays are in none.
     */
    static Map<Base, List<Base>> limitedIn(Call call) {
        List<Base> limited = call.limits().stream()
                .filter(BaseFaults::isCeiling)
                .map(Limit::on)
                .distinct()
                .toList();
        if (limited.isEmpty()) {
            return Map.of();
        }
        BaseFaults contents = new BaseFaults(call, new TermPlaces(call));
        contents.fillCells(false);
        Set<Base> ofEach = call.limits().stream()
                .filter(limit -> isCeiling(limit) && limit.isOfEach())
                .map(Limit::on)
                .collect(Collectors.toSet());
        Map<Set<?>, Base> first = new LinkedHashMap<>();
        limited.forEach(base ->
                first.putIfAbsent(contents.content(base).isEmpty() ? Set.of(base) : contents.content(base), base));
        Map<Base, List<Base>> all = new LinkedHashMap<>();
        for (Base base : used(call)) {
            if (base.isOfCosts()) {
                all.put(
                        base,
                        first.values().stream()
                                .filter(part -> contents.content(part).isEmpty()
                                        ? base.equals(part)
                                        : contents.contains(base, part, ofEach.contains(part)))
                                .toList());
            }
        }
        return all;
    }

    /** Determines whether some term is of each party, or of the costs of some parties. */
    static boolean isByParty(Call call) {
        return call.costs().added().stream().anyMatch(AddedCosts::isOfEach)
                || call.limits().stream().anyMatch(Limit::isOfEach)
                || call.funding().parts().stream().anyMatch(AidIntensity::isOfEach)
                || !conditionsOnBearers(call).isEmpty();
    }

    /** Returns what bases require of the party that bears their lines. */
    static List<Condition> conditionsOnBearers(Call call) {
        return used(call).stream()
                .flatMap(base -> party(base).stream())
                .distinct()
                .toList();
    }

    /** Returns what must hold of the party that bears the lines of a base. */
    static Optional<Condition> party(Base base) {
        return base.definition().orElse(null) instanceof Base.Lines lines ? lines.party() : Optional.empty();
    }

    private static boolean isCeiling(Limit limit) {
        return limit.reduces() && limit.on().isOfCosts();
    }

    /** Returns every base that the terms of a call name, with those that they are made of. */
    private static Set<Base> used(Call call) {
        return used(call, Limit::bases);
    }

    private static Set<Base> used(Call call, Function<Limit, List<Base>> ofLimit) {
        Set<Base> all = new LinkedHashSet<>();
        Stream.of(
                        call.limits().stream().flatMap(limit -> ofLimit.apply(limit).stream()),
                        call.costs().flatRates().stream().map(FlatRate::of),
                        call.funding().parts().stream().map(AidIntensity::base),
                        call.funding().parts().stream()
                                .flatMap(part -> part.upTo().stream())
                                .flatMap(limit -> limit.bases().stream()))
                .flatMap(each -> each)
                .forEach(base -> addWithParts(base, all));
        return all;
    }

    private static void addWithParts(Base base, Set<Base> all) {
        if (all.add(base)) {
            base.parts().forEach(part -> addWithParts(part, all));
        }
    }

    /** Returns the bases that a call names itself, by their names. */
    static Map<String, Base> named(Call call) {
        Map<String, Base> named = new LinkedHashMap<>();
        used(call).stream()
                .filter(base -> base.definition().isPresent())
                .forEach(base -> named.putIfAbsent(base.code(), base));
        return named;
    }

    /** Returns the names that criteria must not have: of bases, natures and cost terms. */
    static Set<String> names(Call call) {
        return Stream.of(
                        Base.builtIn().stream().map(Base::code),
                        call.natures().stream().map(CostNature::code),
                        named(call).keySet().stream(),
                        namesOfTerms(call))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static Stream<String> namesOfTerms(Call call) {
        return Stream.concat(
                call.costs().paid().stream().flatMap(paid -> paid.name().stream()),
                call.costs().added().stream().flatMap(costs -> costs.name().stream()));
    }

    private void judgeNames() {
        Set<String> builtIn = Base.builtIn().stream().map(Base::code).collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        boolean areStandard = call.natures().equals(CostNature.standard());
        for (CostNature nature : call.natures()) {
            boolean isTaken = !areStandard && builtIn.contains(nature.code());
            judgeName("natures." + nature.code(), nature.code(), isTaken || !names.add(nature.code()));
        }
        Map<String, Base> byName = named(call);
        for (Base base : used(call)) {
            if (base.definition().isPresent()) {
                boolean isOther = !base.equals(byName.get(base.code()));
                boolean isTaken = builtIn.contains(base.code()) || isOther || !names.add(base.code());
                judgeName("bases." + base.code(), base.code(), isTaken);
            }
        }
        call.costs().paid().forEach(paid -> judgeName(places.of(paid) + ".name", paid.name(), builtIn, names));
        added.forEach(costs -> judgeName(places.of(costs) + ".name", costs.name(), builtIn, names));
    }

    private void judgeName(String path, Optional<String> name, Set<String> builtIn, Set<String> names) {
        name.ifPresent(each -> judgeName(path, each, builtIn.contains(each) || !names.add(each)));
    }

    private void judgeName(String path, String name, boolean isTaken) {
        if (isTaken) {
            add(path, FaultCode.NAME_TAKEN, Map.of("value", name));
        }
    }

    private void judgeBases() {
        Set<String> terms = namesOfTerms(call).collect(Collectors.toSet());
        for (Base base : used(call)) {
            base.ofTerm().filter(name -> !terms.contains(name)).ifPresent(name -> addUnknown(placeOf(base), name));
            for (CostNature nature : base.natures()) {
                if (!call.natures().contains(nature)) {
                    addUnknown(placeOf(base), nature.code());
                }
            }
        }
        call.costs().eligible().keySet().forEach(nature -> judgeNature("costs.eligible", nature));
        added.forEach(costs -> costs.covers().forEach(nature -> judgeNature(places.of(costs) + ".covers", nature)));
        for (int i = 0; i < call.notJudged().size(); i++) {
            String path = "notJudged[" + i + "].natures";
            call.notJudged().get(i).natures().forEach(nature -> judgeNature(path, nature));
        }
    }

    private void judgeNature(String path, CostNature nature) {
        if (!call.natures().contains(nature)) {
            String allowed = call.natures().stream().map(CostNature::code).collect(Collectors.joining(", "));
            add(path, FaultCode.UNKNOWN_VALUE, Map.of("value", nature.code(), "allowed", allowed));
        }
    }

    private void addUnknown(String path, String name) {
        String allowed = Stream.concat(
                        Base.builtIn().stream().map(Base::code),
                        names(call).stream().sorted())
                .distinct()
                .collect(Collectors.joining(", "));
        add(path, FaultCode.BASE_UNKNOWN, Map.of("value", name, "allowed", allowed));
    }

    // Where a base stands first.
    private String placeOf(Base base) {
        return Stream.of(
                        parts.stream().filter(part -> part.base().equals(base)).map(part -> places.of(part) + ".of"),
                        call.limits().stream()
                                .filter(limit -> limit.bases().contains(base))
                                .map(limit -> places.of(limit) + (limit.on().equals(base) ? ".on" : "")),
                        flatRates.stream()
                                .filter(rate -> rate.of().equals(base))
                                .map(rate -> places.of(rate) + ".of"))
                .flatMap(each -> each)
                .findFirst()
                .orElse(base.definition().isPresent() ? "bases." + base.code() : "bases");
    }

    private void fillCells(boolean alsoUnpaid) {
        List<Criterion> ofLines = call.asks().stream()
                .filter(criterion -> criterion.of() == Subject.COST_LINE)
                .toList();
        for (CostNature nature : call.natures()) {
            List<Answers> all = List.of(Answers.none());
            for (Criterion criterion : ofLines) {
                if (criterion.isAskedOf(nature.code()) && criterion.form() instanceof Criterion.Named named) {
                    List<Answers> more = new ArrayList<>();
                    for (Answers known : all) {
                        named.answers()
                                .keySet()
                                .forEach(answer -> more.add(known.with(criterion.code(), Answer.of(answer))));
                    }
                    all = more.size() + cells.size() > MOST_CELLS ? all : more;
                }
            }
            for (Answers answers : all) {
                List<EligibleCosts> payers = call.costs().paid().stream()
                        .filter(paid -> paid.pays(nature, answers))
                        .toList();
                payers.forEach(paid -> addCells(nature, answers, paid.name()));
                if (payers.isEmpty() && alsoUnpaid) {
                    addCells(nature, answers, Optional.empty());
                }
            }
        }
    }

    private void addCells(CostNature nature, Answers answers, Optional<String> paidBy) {
        List<Set<Condition>> some = new ArrayList<>(List.of(Set.of()));
        for (Condition condition : conditionsOnBearers(call)) {
            for (Set<Condition> others : List.copyOf(some)) {
                Set<Condition> more = new HashSet<>(others);
                more.add(condition);
                some.add(more);
            }
        }
        some.forEach(met -> cells.add(new PaidKind(nature, answers, paidBy, met)));
    }

    /** Returns the lines and the flat rates in a base. */
    private Set<Object> content(Base base) {
        return contents.computeIfAbsent(base, any -> {
            Set<Object> content = new HashSet<>();
            cells.stream()
                    .filter(cell ->
                            base.contains(cell.nature(), cell.answers(), cell.paidBy(), cell.ofBearer()::contains))
                    .forEach(content::add);
            added.stream().filter(costs -> base.containsTerm(costs.name())).forEach(content::add);
            return content;
        });
    }

    private boolean overlap(Base one, Base other) {
        return content(one).stream().anyMatch(content(other)::contains);
    }

    private boolean contains(Base whole, Base part) {
        return content(whole).containsAll(content(part));
    }

    // What is limited for each party is whole in a base of the lines of some of them.
    private boolean contains(Base whole, Base part, boolean isOfEach) {
        return isOfEach ? ofAnyBearer(whole).containsAll(ofAnyBearer(part)) : contains(whole, part);
    }

    private Set<Object> ofAnyBearer(Base base) {
        return ofAnyBearer.computeIfAbsent(
                base,
                any -> content(base).stream()
                        .map(each -> each instanceof PaidKind kind
                                ? new PaidKind(kind.nature(), kind.answers(), kind.paidBy(), Set.of())
                                : each)
                        .collect(Collectors.toSet()));
    }

    private void judgeSum(String name, Base base) {
        if (base.definition().orElseThrow() instanceof Base.Combined sum) {
            judgeApart(sum.parts(), part -> "bases." + name + ".sum[" + part + "]");
        }
    }

    private void judgeApart(List<Base> bases, IntFunction<String> path) {
        for (int i = 0; i < bases.size(); i++) {
            for (Base earlier : bases.subList(0, i)) {
                if (overlap(bases.get(i), earlier)) {
                    add(path.apply(i), FaultCode.BASES_OVERLAP, bases.get(i), earlier);
                }
            }
        }
    }

    // A flat rate may be a share of those before it in the list.
    private void judgeFlatRates() {
        for (int i = 0; i < flatRates.size(); i++) {
            for (int j = i; j < flatRates.size(); j++) {
                FlatRate rate = flatRates.get(i);
                if (rate.of().containsTerm(flatRates.get(j).name())) {
                    add(places.of(rate) + ".of", FaultCode.CEILINGS_CIRCULAR, "flatRate", rate.of());
                }
            }
        }
    }

    // What is of each party is a share of what each party has.
    private void judgeParties() {
        flatRates.stream().filter(FlatRate::isOfEach).forEach(rate -> judgeParty(rate.of(), places.of(rate) + ".of"));
        parts.stream().filter(AidIntensity::isOfEach).forEach(part -> judgeParty(part.base(), places.of(part) + ".of"));
        for (Limit limit : call.limits()) {
            if (!limit.isOfEach()) {
                continue;
            }
            boolean isOfAid = limit.on().equals(Base.AID) || limit.on().equals(Base.DE_MINIMIS);
            if (!limit.on().isOfCosts() && !(isOfAid && limit.reduces())) {
                add(places.of(limit) + ".each", FaultCode.BASE_HAS_NO_PARTY, "money", limit.on());
            }
            judgeParty(limit.on(), places.of(limit) + ".on");
            shares(limit).stream()
                    .filter(share -> !share.isOfAllParties())
                    .forEach(share -> judgeParty(share.of(), places.of(limit)));
        }
    }

    private void judgeParty(Base base, String path) {
        boolean hasNone = base.isOfCosts()
                && added.stream().anyMatch(costs -> !costs.isOfEach() && base.containsTerm(costs.name()));
        if (hasNone) {
            add(path, FaultCode.BASE_HAS_NO_PARTY, base);
        }
    }

    // What is cut of the whole operation is cut of no party, and of no part of the aid.
    private void judgeSplits(List<Limit> ceilings) {
        for (Limit ceiling : ceilings) {
            if (ceiling.isOfEach()) {
                continue;
            }
            for (AidIntensity part : parts) {
                Base base = part.base();
                if (overlap(base, ceiling.on()) && (part.isOfEach() || !contains(base, ceiling.on()))) {
                    add(places.of(part) + ".of", FaultCode.CEILING_SPLIT, base, ceiling.on());
                }
            }
            for (FlatRate rate : flatRates) {
                if (rate.isOfEach() && overlap(rate.of(), ceiling.on())) {
                    add(places.of(rate) + ".of", FaultCode.CEILING_SPLIT, rate.of(), ceiling.on());
                }
            }
            for (Limit other : ceilings) {
                if (other.isOfEach() && overlap(other.on(), ceiling.on())) {
                    add(places.of(other) + ".on", FaultCode.CEILING_SPLIT, other.on(), ceiling.on());
                }
            }
        }
    }

    private void judgeLimits() {
        Set<String> codes = new HashSet<>();
        for (Limit limit : call.limits()) {
            String path = places.of(limit);
            if (limit.bases().contains(Base.SCORE)) {
                addUnknown(path, Base.SCORE.code());
            }
            if (limit.lower().isEmpty() && limit.upper().isEmpty()) {
                add(path, Fault.of(FaultCode.MISSING, Map.of("field", "atMost")));
            }
            if (limit.reduces()) {
                judgeReducing(limit, path);
            } else if (limit.rule().isEmpty()) {
                add(path + ".code", Fault.of(FaultCode.MISSING, Map.of("field", "code")));
            } else if (limit.form().isEmpty() && !codes.add(limit.rule().get().code())) {
                add(
                        path + ".code",
                        FaultCode.DUPLICATE_VALUE,
                        Map.of("value", limit.rule().get().code()));
            }
        }
    }

    private void judgeReducing(Limit limit, String path) {
        if (limit.lower().isPresent() || limit.isStrict()) {
            add(path + ".effect", FaultCode.REDUCES_A_MINIMUM, Map.of());
        }
        Base on = limit.on();
        if (!on.isOfCosts() && !on.containsAid()) {
            add(path + ".on", FaultCode.REDUCES_A_MINIMUM, "money", on);
        } else if (on.equals(Base.TOTAL) || added.stream().anyMatch(costs -> on.containsTerm(costs.name()))) {
            add(path + ".on", FaultCode.BASE_OVERLAPS_CEILING, "terms", on);
        }
        for (Base of : limit.bases().subList(1, limit.bases().size())) {
            boolean isAllowed = on.isOfCosts() ? of.isOfCosts() : !of.containsAid();
            if (!isAllowed) {
                add(path, FaultCode.CEILINGS_CIRCULAR, "money", of);
            }
        }
    }

    private void judgeContradictions() {
        List<Limit> constant =
                call.limits().stream().filter(limit -> limit.when().isEmpty()).toList();
        for (Limit upper : constant) {
            for (Limit lower : constant) {
                boolean isGeneral = upper.form().isEmpty() || lower.form().isEmpty();
                Optional<Long> most = upper.upper().flatMap(BaseFaults::cents);
                Optional<Long> least = lower.lower().flatMap(BaseFaults::cents);
                if (isGeneral
                        && upper.on().equals(lower.on())
                        && most.isPresent()
                        && least.isPresent()
                        && most.get() < least.get() + CENTS_OF_A_EURO) {
                    add(
                            places.of(upper.form().isEmpty() ? upper : lower),
                            FaultCode.LIMITS_CONTRADICT,
                            Map.of("lower", shown(least.get()), "upper", shown(most.get())));
                }
            }
        }
    }

    private static Optional<Long> cents(Limit.Edge edge) {
        List<Bound> constants = edge.bound().constants();
        return edge.bound().conditions().isEmpty() && constants.size() == 1
                ? constants.get(0).amount().map(Euros::cents)
                : Optional.empty();
    }

    static String shown(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    private void judgeCeilings() {
        List<Limit> ceilings =
                call.limits().stream().filter(BaseFaults::isCeiling).toList();
        if (ceilings.isEmpty()) {
            return;
        }
        for (int i = 0; i < ceilings.size(); i++) {
            for (int j = 0; j < i; j++) {
                Base on = ceilings.get(i).on();
                Base other = ceilings.get(j).on();
                if (overlap(on, other) && !content(on).equals(content(other))) {
                    add(places.of(ceilings.get(i)) + ".on", FaultCode.CEILINGS_OVERLAP, on, other);
                }
            }
        }
        Base containing = null;
        boolean isOfEach = false;
        for (Limit ceiling : ceilings) {
            for (Share share : shares(ceiling)) {
                if (contains(share.of(), ceiling.on(), ceiling.isOfEach())) {
                    if (share.isOfAllParties()) {
                        add(places.of(ceiling), FaultCode.CEILINGS_CIRCULAR, ceiling.on());
                    } else if (containing != null
                            && (isOfEach != ceiling.isOfEach()
                                    || !content(containing).equals(content(share.of())))) {
                        add(places.of(ceiling), FaultCode.CEILINGS_OF_SEVERAL_TOTALS, share.of(), containing);
                    }
                    containing = containing == null ? share.of() : containing;
                    isOfEach = ceiling.isOfEach();
                }
            }
        }
        judgeOverlaps(ceilings);
        judgeSplits(ceilings);
        judgeCircles(ceilings);
        if (containing != null && faults.isEmpty()) {
            judgeFactors(ceilings, containing);
        }
    }

    private static List<Share> shares(Limit limit) {
        return Stream.of(limit.lower(), limit.upper())
                .flatMap(Optional::stream)
                .flatMap(edge -> edge.bound().constants().stream())
                .flatMap(bound -> bound.shares().stream())
                .toList();
    }

    // A base contains a limited base whole, or nothing of it, or lies inside it. What a limit refuses may have a part:
    // before the cut.
    private void judgeOverlaps(List<Limit> ceilings) {
        Set<Base> judged = new HashSet<>();
        for (Base base : used(
                call,
                limit -> limit.bases()
                        .subList(limit.reduces() ? 0 : 1, limit.bases().size()))) {
            for (Limit ceiling : ceilings) {
                Base limited = ceiling.on();
                boolean isRight = !base.isOfCosts()
                        || !overlap(base, limited)
                        || contains(base, limited, ceiling.isOfEach())
                        || contains(limited, base);
                if (!isRight && judged.add(base)) {
                    add(placeOf(base), FaultCode.BASE_OVERLAPS_CEILING, base, limited);
                }
            }
        }
    }

    // What a ceiling is a share of must not depend on what it limits, unless it contains it.
    private void judgeCircles(List<Limit> ceilings) {
        for (Limit ceiling : ceilings) {
            Set<Base> reached = new LinkedHashSet<>();
            shares(ceiling).stream()
                    .map(Share::of)
                    .filter(of -> !contains(of, ceiling.on()))
                    .forEach(of -> reach(of, ceilings, reached));
            if (reached.stream().anyMatch(base -> overlap(base, ceiling.on()))) {
                add(places.of(ceiling), FaultCode.CEILINGS_CIRCULAR, ceiling.on());
            }
        }
    }

    private void reach(Base base, List<Limit> ceilings, Set<Base> reached) {
        if (!reached.add(base)) {
            return;
        }
        flatRates.stream()
                .filter(rate -> base.containsTerm(rate.name()))
                .forEach(rate -> reach(rate.of(), ceilings, reached));
        for (Limit other : ceilings) {
            if (overlap(base, other.on())) {
                shares(other).forEach(share -> reach(share.of(), ceilings, reached));
            }
        }
    }

    // With what flat rates put on top, so that the greatest amounts are found in few steps.
    private void judgeFactors(List<Limit> ceilings, Base containing) {
        List<Limit> ofTotal = ceilings.stream()
                .filter(ceiling -> shares(ceiling).stream().anyMatch(share -> contains(share.of(), ceiling.on())))
                .toList();
        List<Condition> conditions =
                ofTotal.stream().flatMap(limit -> limit.when().stream()).toList();
        ToLongFunction<Truth> sum = truth -> ofTotal.stream()
                .filter(limit ->
                        limit.when().isEmpty() || truth.of(limit.when().get()).is(true))
                .collect(Collectors.toMap(limit -> content(limit.on()), limit -> factor(limit, containing), Math::min))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        Possibilities possibilities = new Possibilities(CallConditions.asked(call.asks()));
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
        long factor = shares(limit).stream()
                .filter(share -> contains(share.of(), limit.on()))
                .mapToLong(share ->
                        ValueBounds.of(share.factor(), Factor::millionths).most())
                .max()
                .orElse(0);
        long onTop = flatRates.stream()
                .filter(rate -> containing.containsTerm(rate.name()) && contains(rate.of(), limit.on()))
                .mapToLong(rate -> ValueBounds.of(rate.rate(), Rate::millionths).most())
                .sum();
        return factor + Millionths.of(factor, onTop, RoundingMode.UP);
    }

    private void add(String path, FaultCode code, Base base) {
        add(path, code, Map.of("value", base.code()));
    }

    private void add(String path, FaultCode code, String variant, Base base) {
        add(path, Fault.of(code, variant, Map.of("value", base.code())));
    }

    private void add(String path, FaultCode code, Base base, Base other) {
        add(path, code, Map.of("value", base.code(), "other", other.code()));
    }

    private void add(String path, FaultCode code, Map<String, String> values) {
        add(path, Fault.of(code, values));
    }

    private void add(String path, Fault fault) {
        faults.add(new LocatedFault(path, fault));
    }
}
