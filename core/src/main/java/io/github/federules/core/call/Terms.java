package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.core.text.Printed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The terms of one section of a call, in the order of the call format. */
abstract class Terms {

    // What is read at one place of a call is in the order in which it was stated.
    private static final List<String> PLACES = Stream.of(
                    List.of(
                            "under",
                            "asks",
                            "applicants.beneficiaries",
                            "applicants.policyRoles",
                            "operations.duration",
                            "operations.window",
                            "operations.startsAfterSubmission",
                            "costs.eligible",
                            "costs.unitCosts",
                            "costs.staffMinimum",
                            "costs.lumpSums",
                            "costs.flatRates",
                            "costs.vat"),
                    limits("costs"),
                    List.of("requires", "funding.aid"),
                    limits("funding.aid"),
                    List.of("funding.aid.sharedOut", "funding.aid.wholeEuros"),
                    limits("funding"),
                    List.of("limits", "score"),
                    List.of("submission.sent", "submission.electronic", "submission.deadline"))
            .flatMap(List::stream)
            .toList();

    private final List<Term> terms;
    private final Map<String, Term> byPlace = new HashMap<>();

    /** Takes the terms of a call whose place is in a section of the call format. */
    Terms(List<Term> all, String section) {
        terms = all.stream()
                .filter(term -> term.path().startsWith(section + "."))
                .toList();
        terms.forEach(term -> byPlace.putIfAbsent(term.path(), term));
    }

    private static List<String> limits(String section) {
        return Limit.Form.in(section).stream().map(Limit.Form::path).toList();
    }

    /** Returns terms in the order of the call format. */
    static List<Term> inOrder(List<Term> stated) {
        List<Term> sorted = new ArrayList<>(stated);
        // What pays nothing says nothing.
        sorted.removeIf(
                term -> term instanceof EligibleCosts costs && costs.natures().isEmpty());
        sorted.sort(Comparator.comparingInt(term -> PLACES.indexOf(term.path())));
        return List.copyOf(merged(sorted));
    }

    // Natures that stand one behind the other under a clause are one term, so that equal calls have equal terms.
    private static List<Term> merged(List<Term> sorted) {
        List<Term> merged = new ArrayList<>();
        for (Term term : sorted) {
            Term last = merged.isEmpty() ? term : merged.get(merged.size() - 1);
            if (last != term
                    && term instanceof EligibleCosts more
                    && last instanceof EligibleCosts costs
                    && more.clause().equals(costs.clause())
                    && more.where().equals(costs.where())
                    && more.when().equals(costs.when())
                    && more.name().equals(costs.name())
                    && more.price().isEmpty()
                    && costs.price().isEmpty()) {
                Set<CostNature> natures = new LinkedHashSet<>(costs.natures());
                natures.addAll(more.natures());
                merged.set(
                        merged.size() - 1,
                        new EligibleCosts(
                                costs.clause(), natures, costs.where(), costs.when(), costs.name(), costs.price()));
            } else {
                merged.add(term);
            }
        }
        return merged;
    }

    /** Returns whether a call has a place for a term by itself, and not only within another. */
    static boolean havePlaceFor(Term term) {
        return PLACES.contains(term.path());
    }

    /** Returns all terms of a kind. */
    final <T extends Term> List<T> all(Class<T> kind) {
        return all(terms, kind);
    }

    static <T extends Term> List<T> all(List<? extends Term> terms, Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the term at a place where a call has at most one. */
    final <T extends Term> Optional<T> find(String path, Class<T> kind) {
        return Optional.ofNullable(byPlace.get(path)).map(kind::cast);
    }

    /** Returns the limit of a form. */
    final Optional<Limit> find(Limit.Form form) {
        return find(form.path(), Limit.class);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line(getClass().getSimpleName(), "terms", terms);
    }
}
