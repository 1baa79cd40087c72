package io.github.federules.core.consistency;

import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What contradicts itself in the bases of a call and in its limits on them. */
public final class BaseFaults {

    private static final long CENTS_OF_A_EURO = 100;

    private final OrderedTerms terms;
    private final TermPlaces places;
    private final List<Set<CostNature>> ofNotJudged;
    private final List<AddedCosts> added;
    private final List<FlatRate> flatRates;
    private final List<AidIntensity> parts;
    private final List<LocatedFault> faults = new ArrayList<>();

    private BaseFaults(OrderedTerms terms, TermPlaces places, List<Set<CostNature>> ofNotJudged) {
        this.terms = terms;
        this.places = places;
        this.ofNotJudged = ofNotJudged;
        this.added = terms.added();
        this.flatRates = terms.flatRates();
        this.parts = terms.parts();
    }

    /**
     * Finds the errors in the bases of a call and in its limits on them.
     *
     * @param ofNotJudged the natures that each condition names which no program can judge
     */
    public static List<LocatedFault> of(OrderedTerms terms, TermPlaces places, List<Set<CostNature>> ofNotJudged) {
        BaseFaults search = new BaseFaults(terms, places, ofNotJudged);
        search.judgeNames();
        search.judgeBases();
        if (BaseContents.areTooMany(terms)) {
            Map<String, String> values = Map.of("bound", Integer.toString(BaseContents.MOST_KINDS));
            search.add("bases", Fault.of(FaultCode.TOO_LARGE, "lines", values));
        }
        if (search.faults.isEmpty()) {
            BaseContents contents = BaseContents.of(terms);
            search.judgeSums(contents);
            search.judgeFlatRates();
            search.judgeParties();
            search.judgeApart(
                    contents,
                    search.parts.stream().map(AidIntensity::base).toList(),
                    part -> places.of(search.parts.get(part)) + ".of");
            search.judgeLimits();
            search.judgeContradictions();
            if (search.faults.isEmpty()) {
                return CeilingFaults.of(terms, places, contents);
            }
        }
        return search.faults;
    }

    private void judgeNames() {
        Set<String> builtIn = Base.builtIn().stream().map(Base::code).collect(Collectors.toSet());
        Set<String> names = new HashSet<>();
        for (CostNature nature : terms.natures()) {
            // The base STAFF is that of the family, so that a nature of this name must be in it.
            boolean isStaff = nature.equals(CostNature.STAFF);
            boolean isTaken = !isStaff && builtIn.contains(nature.code());
            String path = "natures." + nature.code();
            judgeName(path, nature.code(), isTaken || !names.add(nature.code()));
            if (isStaff && nature.family() != CostFamily.STAFF) {
                add(path, Fault.of(FaultCode.NAME_TAKEN, "staff", Map.of("value", nature.code())));
            }
        }
        // Each base once, so that one of a name that is known is another.
        for (Base base : NamedBases.used(terms)) {
            if (base.definition().isPresent()) {
                boolean isTaken = builtIn.contains(base.code()) || !names.add(base.code());
                judgeName("bases." + base.code(), base.code(), isTaken);
            }
        }
        terms.paid().forEach(paid -> judgeName(places.of(paid) + ".name", paid.name(), builtIn, names));
        added.forEach(costs -> judgeName(places.of(costs) + ".name", costs.name(), builtIn, names));
    }

    private void judgeName(String path, Optional<String> name, Set<String> builtIn, Set<String> names) {
        name.ifPresent(each -> judgeName(path, each, builtIn.contains(each) || !names.add(each)));
    }

    private void judgeName(String path, String name, boolean isTaken) {
        if (isTaken) {
            faults.add(new LocatedFault(path, NamedBases.taken(name, terms)));
        }
    }

    private void judgeBases() {
        Set<String> ofTerms = NamedBases.namesOfTerms(terms).collect(Collectors.toSet());
        Set<String> natures = terms.natures().stream().map(CostNature::code).collect(Collectors.toSet());
        // A regime does not know which names of a call are those of natures.
        Set<Base> own =
                NamedBases.used(terms, limit -> limit.clause().regime().isPresent() ? List.of() : limit.bases());
        for (Base base : NamedBases.used(terms)) {
            base.ofTerm()
                    .filter(name -> !ofTerms.contains(name) && (own.contains(base) || !natures.contains(name)))
                    .ifPresent(name -> addUnknown(places.of(base), name));
            for (CostNature nature : base.natures()) {
                if (!terms.natures().contains(nature)) {
                    addUnknown(places.of(base), nature.code());
                }
            }
        }
        terms.paid().stream()
                .flatMap(paid -> paid.natures().stream())
                .distinct()
                .forEach(nature -> judgeNature("costs.eligible", nature));
        added.forEach(costs -> costs.covers().forEach(nature -> judgeNature(places.of(costs) + ".covers", nature)));
        for (int i = 0; i < ofNotJudged.size(); i++) {
            String path = "notJudged[" + i + "].natures";
            ofNotJudged.get(i).forEach(nature -> judgeNature(path, nature));
        }
    }

    private void judgeNature(String path, CostNature nature) {
        if (!terms.natures().contains(nature)) {
            String allowed = terms.natures().stream().map(CostNature::code).collect(Collectors.joining(", "));
            add(path, FaultCode.UNKNOWN_VALUE, Map.of("value", nature.code(), "allowed", allowed));
        }
    }

    private void addUnknown(String path, String name) {
        String allowed = Stream.concat(
                        Base.builtIn().stream().map(Base::code),
                        NamedBases.names(terms).stream().sorted())
                .distinct()
                .collect(Collectors.joining(", "));
        add(path, FaultCode.BASE_UNKNOWN, Map.of("value", name, "allowed", allowed));
    }

    private void judgeSums(BaseContents contents) {
        NamedBases.named(terms).forEach((name, base) -> {
            if (base.definition().orElseThrow() instanceof Base.Combined sum) {
                judgeApart(contents, sum.parts(), part -> "bases." + name + ".sum[" + part + "]");
            }
        });
    }

    private void judgeApart(BaseContents contents, List<Base> bases, IntFunction<String> path) {
        for (int i = 0; i < bases.size(); i++) {
            for (Base earlier : bases.subList(0, i)) {
                if (contents.overlap(bases.get(i), earlier)) {
                    add(path.apply(i), FaultCode.BASES_OVERLAP, bases.get(i), earlier);
                }
            }
        }
    }

    // A flat rate may be a share of those before it in the list.
    private void judgeFlatRates() {
        for (int last = 0; last < flatRates.size(); last++) {
            for (FlatRate rate : flatRates.subList(0, last + 1)) {
                if (rate.of().containsTerm(flatRates.get(last).name())) {
                    add(places.of(rate) + ".of", FaultCode.CEILINGS_CIRCULAR, "flatRate", rate.of());
                }
            }
        }
    }

    // What is of each party is a share of what each party has.
    private void judgeParties() {
        flatRates.stream().filter(FlatRate::isOfEach).forEach(rate -> judgeParty(rate.of(), places.of(rate) + ".of"));
        parts.stream().filter(AidIntensity::isOfEach).forEach(part -> judgeParty(part.base(), places.of(part) + ".of"));
        for (Limit limit : terms.limits()) {
            if (!limit.isOfEach()) {
                continue;
            }
            boolean isOfAid = limit.on().equals(Base.AID) || limit.on().equals(Base.DE_MINIMIS);
            if (!limit.on().isOfCosts() && !(isOfAid && limit.reduces())) {
                add(places.of(limit) + ".each", FaultCode.BASE_HAS_NO_PARTY, "money", limit.on());
            }
            judgeParty(limit.on(), places.of(limit) + ".on");
            CeilingFaults.shares(limit).stream()
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

    private void judgeLimits() {
        for (Limit limit : terms.limits()) {
            String path = places.of(limit);
            if (limit.bases().contains(Base.SCORE)) {
                addUnknown(path, Base.SCORE.code());
            }
            if (limit.reduces()) {
                judgeReducing(limit, path);
            } else if (limit.rule().isEmpty()) {
                add(path + ".code", Fault.of(FaultCode.MISSING, Map.of("field", "code")));
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
                terms.limits().stream().filter(limit -> limit.when().isEmpty()).toList();
        for (Limit upper : constant) {
            for (Limit lower : constant) {
                boolean isGeneral = upper.form().isEmpty() || lower.form().isEmpty();
                // All parties together may have more than each of them.
                boolean isOfSame = !upper.isOfEach() || lower.isOfEach();
                Optional<Long> most = upper.upper().flatMap(BaseFaults::cents);
                Optional<Long> least = lower.lower().flatMap(BaseFaults::cents);
                if (isGeneral
                        && isOfSame
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

    /** Returns an amount of cents as errors state it. */
    public static String shown(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
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
