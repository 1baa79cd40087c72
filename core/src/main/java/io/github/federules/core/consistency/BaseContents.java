package io.github.federules.core.consistency;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostNature;
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

/** Which lines and flat rates each base of a call contains, whatever the lines of a dossier. */
public final class BaseContents {

    // More kinds of lines than that are not looked at.
    private static final int MOST_CELLS = 65_536;

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

    private void fillCells(boolean alsoUnpaid) {
        List<Criterion> ofLines = terms.asks().stream()
                .filter(criterion -> criterion.of() == Subject.COST_LINE)
                .toList();
        for (CostNature nature : terms.natures()) {
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
                List<EligibleCosts> payers = terms.paid().stream()
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
        for (Condition condition : NamedBases.conditionsOnBearers(terms)) {
            for (Set<Condition> others : List.copyOf(some)) {
                Set<Condition> more = new HashSet<>(others);
                more.add(condition);
                some.add(more);
            }
        }
        some.forEach(met -> cells.add(new PaidKind(nature, answers, paidBy, met)));
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
