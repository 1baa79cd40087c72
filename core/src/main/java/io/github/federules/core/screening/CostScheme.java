package io.github.federules.core.screening;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.resolved.CaseBase;
import io.github.federules.core.resolved.CaseTerms;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a call pays in one case, by group of lines. */
public final class CostScheme {

    private static final int SHARE_DECIMALS = 9;

    private final LineGroups groups;
    private final Fate[] fates;
    private final List<Optional<EligibleCosts>> paidBy;
    // Of groups that are paid by the unit, or would be under a condition that does not hold.
    private final @Nullable LinePrice[] prices;
    private final Map<CostNature, List<Integer>> byNature = new HashMap<>();
    private final Map<Integer, List<Integer>> byBearer = new HashMap<>();
    // By the party that is paid for them otherwise.
    private final Map<Integer, Set<CostNature>> covered = new HashMap<>();
    private final int[] direct;
    private final int[] paidStaff;
    private final Map<CostFamily, int[]> byFamily = new EnumMap<>(CostFamily.class);
    private final int minimumShare;
    private final Map<Condition, Set<Integer>> bearers;
    private final boolean hasPrices;

    /** Prepares the costs of a call in a case. */
    public CostScheme(Call call, LineGroups groups, CaseTerms terms) {
        this.groups = groups;
        fates = new Fate[groups.size()];
        prices = new LinePrice[groups.size()];
        paidBy = new ArrayList<>(Collections.nCopies(groups.size(), Optional.empty()));
        for (CaseTerms.CaseAdded each : terms.added()) {
            if (each.isPaid()) {
                covered.computeIfAbsent(each.party(), any -> new HashSet<>())
                        .addAll(call.costs().added().get(each.term()).covers());
            }
        }
        for (int group = 0; group < fates.length; group++) {
            fates[group] = fate(call, group, terms);
            byNature.computeIfAbsent(groups.nature(group), any -> new ArrayList<>())
                    .add(group);
            byBearer.computeIfAbsent(groups.bearer(group), any -> new ArrayList<>())
                    .add(group);
        }
        direct = groupsOf(group -> true);
        for (CostFamily family : CostFamily.values()) {
            byFamily.put(family, groupsOf(group -> groups.nature(group).family() == family));
        }
        paidStaff =
                IntStream.of(groupsOf(CostFamily.STAFF)).filter(this::isPaid).toArray();
        hasPrices = Arrays.stream(prices).anyMatch(Objects::nonNull);
        bearers = terms.bearers();
        minimumShare = call.costs()
                .staffMinimum()
                .map(minimum ->
                        minimum.share().value().movePointRight(SHARE_DECIMALS).intValueExact())
                .orElse(0);
    }

    private Fate fate(Call call, int group, CaseTerms terms) {
        CostNature nature = groups.nature(group);
        if (covered.getOrDefault(CaseBase.ALL, Set.of()).contains(nature)
                || covered.getOrDefault(groups.bearer(group), Set.of()).contains(nature)) {
            return Fate.FLAT_RATE_ONLY;
        }
        List<EligibleCosts> paid = call.costs().paid();
        for (int i = 0; i < paid.size(); i++) {
            EligibleCosts costs = paid.get(i);
            if (costs.pays(nature, groups.answers(group))) {
                boolean isPaid = terms.pays().get(i);
                if (isPaid || prices[group] == null) {
                    prices[group] = LinePrice.of(costs, terms.prices().get(i));
                }
                if (isPaid) {
                    paidBy.set(group, Optional.of(costs));
                    return Fate.RETAINED;
                }
            }
        }
        return Fate.NATURE_NOT_LISTED;
    }

    /** Returns how many groups of lines there are. */
    public int groups() {
        return fates.length;
    }

    Fate fate(int group) {
        return fates[group];
    }

    /** Returns what a unit of the lines of a group costs, or null for lines that state their amounts. */
    @Nullable
    LinePrice price(int group) {
        return prices[group];
    }

    /** Returns the price of a unit of the lines of a group in cents, 0 where lines state an annual cost. */
    public long unitCents(int group) {
        LinePrice price = prices[group];
        return price == null ? 0 : price.cents();
    }

    /** Determines whether some lines are paid by the unit, or would be under a condition that does not hold. */
    public boolean hasPrices() {
        return hasPrices;
    }

    /** Determines whether a term pays the lines of a group. */
    public boolean isPaid(int group) {
        return paidBy.get(group).isPresent();
    }

    /** Returns the groups of the lines that a term pays. */
    public int[] groupsPaidBy(EligibleCosts costs) {
        return groupsOf(group -> paidBy.get(group).filter(costs::equals).isPresent());
    }

    /**
     * Returns the groups to which a party can add costs of a kind that are then retained: of lines that answer all that they are
     * asked, if there are some.
     */
    public int[] addable(CostKind kind, int party) {
        int[] stated = groupsOf(group ->
                CostKind.of(groups.nature(group)) == kind && isPaidByAmount(group) && groups.bearer(group) == party);
        int[] answered = IntStream.of(stated).filter(groups::isAnswered).toArray();
        return answered.length == 0 ? stated : answered;
    }

    /** Returns the groups of staff that a term pays. */
    public int[] paidStaff() {
        return paidStaff;
    }

    /** Determines whether a term pays the lines of a group, which state their amounts. */
    public boolean isPaidByAmount(int group) {
        return fates[group] == Fate.RETAINED && prices[group] == null;
    }

    /** Returns the groups of all lines that are not covered by a flat rate alone. */
    public int[] direct() {
        return direct;
    }

    /** Returns the groups of the lines in a base, of the whole operation or of a party, that are not covered otherwise. */
    public int[] groupsOf(CaseBase base) {
        // Parties may be many, so that not each is asked for each group.
        return base.party() < 0
                ? groupsOf(base.base())
                : byBearer.getOrDefault(base.party(), List.of()).stream()
                        .mapToInt(group -> group)
                        .filter(group -> fates[group] != Fate.FLAT_RATE_ONLY && isIn(base.base(), group))
                        .toArray();
    }

    private boolean isIn(Base base, int group) {
        return base.contains(
                groups.nature(group),
                groups.answers(group),
                paidBy.get(group).flatMap(EligibleCosts::name),
                condition -> bearers.getOrDefault(condition, Set.of()).contains(groups.bearer(group)));
    }

    /** Returns the groups of the lines in a base that are not covered by a flat rate alone. */
    public int[] groupsOf(Base base) {
        // A call may have as many bases as natures, so that not each base is asked for each group.
        Set<CostNature> named = base.natures();
        IntPredicate isInBase = group -> isIn(base, group);
        return named.isEmpty()
                ? groupsOf(isInBase)
                : named.stream()
                        .flatMap(nature -> byNature.getOrDefault(nature, List.of()).stream())
                        .mapToInt(group -> group)
                        .sorted()
                        .filter(group -> fates[group] != Fate.FLAT_RATE_ONLY && isInBase.test(group))
                        .toArray();
    }

    /** Returns the groups of the lines of a family that are not covered by a flat rate alone. */
    public int[] groupsOf(CostFamily family) {
        return Objects.requireNonNull(byFamily.get(family));
    }

    /** Returns the groups of the lines of some natures that are not covered by a flat rate alone. */
    public int[] groupsOfNatures(Predicate<CostNature> some) {
        return groupsOf(group -> some.test(groups.nature(group)));
    }

    private int[] groupsOf(IntPredicate some) {
        return IntStream.range(0, fates.length)
                .filter(group -> fates[group] != Fate.FLAT_RATE_ONLY && some.test(group))
                .toArray();
    }

    /** Returns the minimum share of staff in billionths of an FTE (full-time equivalent), 0 if there is none. */
    public int minimumShare() {
        return minimumShare;
    }
}
