package io.github.federules.core.consistency;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.scenario.CallConditions;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which lines and flat rates each base of a call contains, whatever the lines of a dossier. */
public final class BaseContents {

    /** The most kinds of lines that the bases and the cost terms of a call tell apart. */
    static final int MOST_KINDS = 65_536;

    /** Lines of one nature with the same answers, which a term of some name pays, and what holds of the party that bears them. */
    private record PaidKind(CostNature nature, Answers answers, Optional<String> paidBy, Set<Condition> ofBearer) {}

    private final OrderedTerms terms;
    private final List<PaidKind> cells = new ArrayList<>();
    private final Map<Base, Set<Object>> contents = new LinkedHashMap<>();
    private final Map<Base, Set<Object>> ofAnyBearer = new LinkedHashMap<>();

    private BaseContents(OrderedTerms terms) {
        this.terms = terms;
    }

    /** Returns what each base contains of the lines of a call, those that no term pays among them. */
    public static BaseContents of(OrderedTerms terms) {
        BaseContents contents = new BaseContents(terms);
        contents.fillCells(true);
        return contents;
    }

    /**
     * Returns the limited bases that each base contains whole, whatever the lines of a dossier; of those that limit the same costs
     * only the first. Costs that no term pays are in none.
     */
    public static Map<Base, List<Base>> limitedIn(OrderedTerms terms) {
        List<Base> limited = terms.limits().stream()
                .filter(BaseContents::isCeiling)
                .map(Limit::on)
                .distinct()
                .toList();
        if (limited.isEmpty()) {
            return Map.of();
        }
        BaseContents contents = new BaseContents(terms);
        contents.fillCells(false);
        Set<Base> ofEach = terms.limits().stream()
                .filter(limit -> isCeiling(limit) && limit.isOfEach())
                .map(Limit::on)
                .collect(Collectors.toSet());
        Map<Set<?>, Base> first = new LinkedHashMap<>();
        limited.forEach(base ->
                first.putIfAbsent(contents.content(base).isEmpty() ? Set.of(base) : contents.content(base), base));
        Map<Base, List<Base>> all = new LinkedHashMap<>();
        for (Base base : NamedBases.used(terms)) {
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

    /** Determines whether a limit reduces costs. */
    public static boolean isCeiling(Limit limit) {
        return limit.reduces() && limit.on().isOfCosts();
    }

    /** Determines whether the bases and the cost terms of a call tell more kinds of lines apart than are looked at. */
    static boolean areTooMany(OrderedTerms terms) {
        Set<String> looked = lookedAt(terms);
        long kinds = 0;
        for (CostNature nature : terms.natures()) {
            long payers = terms.paid().stream()
                    .filter(paid -> paid.natures().contains(nature))
                    .map(EligibleCosts::name)
                    .distinct()
                    .count();
            long ofNature = Math.max(1, payers);
            for (Criterion.Named named : told(terms, nature, looked).values()) {
                ofNature = Math.min(ofNature * named.answers().size(), MOST_KINDS + 1L);
            }
            kinds += ofNature;
        }
        int conditions = NamedBases.conditionsOnBearers(terms).size();
        for (int i = 0; i < conditions; i++) {
            kinds = Math.min(kinds * 2, MOST_KINDS + 1L);
        }
        return kinds > MOST_KINDS;
    }

    // The criteria of a line that a base or a cost term looks at.
    private static Set<String> lookedAt(OrderedTerms terms) {
        return CallConditions.criteria(Stream.concat(
                        NamedBases.used(terms).stream().flatMap(base -> NamedBases.where(base).stream()),
                        terms.paid().stream().flatMap(paid -> paid.where().stream()))
                .toList());
    }

    // The answers that tell lines of a nature apart.
    private static Map<String, Criterion.Named> told(OrderedTerms terms, CostNature nature, Set<String> looked) {
        Map<String, Criterion.Named> told = new LinkedHashMap<>();
        for (Criterion criterion : terms.asks()) {
            if (looked.contains(criterion.code())
                    && criterion.isAskedOf(nature.code())
                    && criterion.form() instanceof Criterion.Named named) {
                told.put(criterion.code(), named);
            }
        }
        return told;
    }

    private void fillCells(boolean alsoUnpaid) {
        Set<String> looked = lookedAt(terms);
        List<Set<Condition>> bearers = bearers();
        for (CostNature nature : terms.natures()) {
            List<Answers> all = List.of(Answers.none());
            for (Map.Entry<String, Criterion.Named> told :
                    told(terms, nature, looked).entrySet()) {
                all = all.stream()
                        .flatMap(known -> told.getValue().answers().keySet().stream()
                                .map(answer -> known.with(told.getKey(), Answer.of(answer))))
                        .toList();
            }
            for (Answers answers : all) {
                Set<Optional<String>> paidBy = terms.paid().stream()
                        .filter(paid -> paid.pays(nature, answers))
                        .map(EligibleCosts::name)
                        .collect(Collectors.toSet());
                if (paidBy.isEmpty() && alsoUnpaid) {
                    paidBy = Set.of(Optional.empty());
                }
                for (Optional<String> term : paidBy) {
                    bearers.forEach(met -> cells.add(new PaidKind(nature, answers, term, met)));
                }
            }
        }
    }

    // What may hold of the party that bears a line: each set of the conditions on it.
    private List<Set<Condition>> bearers() {
        List<Set<Condition>> some = new ArrayList<>(List.of(Set.of()));
        for (Condition condition : NamedBases.conditionsOnBearers(terms)) {
            for (Set<Condition> others : List.copyOf(some)) {
                Set<Condition> more = new HashSet<>(others);
                more.add(condition);
                some.add(more);
            }
        }
        return some;
    }

    /** Returns the lines and the flat rates in a base. */
    Set<Object> content(Base base) {
        return contents.computeIfAbsent(base, any -> {
            Set<Object> content = new HashSet<>();
            cells.stream()
                    .filter(cell ->
                            base.contains(cell.nature(), cell.answers(), cell.paidBy(), cell.ofBearer()::contains))
                    .forEach(content::add);
            terms.added().stream()
                    .filter(costs -> base.containsTerm(costs.name()))
                    .forEach(content::add);
            return content;
        });
    }

    /** Determines whether two bases have some lines or flat rates in common. */
    public boolean overlap(Base one, Base other) {
        return content(one).stream().anyMatch(content(other)::contains);
    }

    boolean contains(Base whole, Base part) {
        return content(whole).containsAll(content(part));
    }

    // What is limited for each party is whole in a base of the lines of some of them.
    boolean contains(Base whole, Base part, boolean isOfEach) {
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
}
