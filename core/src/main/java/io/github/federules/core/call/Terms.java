package io.github.federules.core.call;

import io.github.federules.core.dossier.CostNature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The terms of a call, in the order of the call format. */
final class Terms {

    // What is read at one place of a call is in the order in which it was stated.
    private static final List<String> PLACES = List.of(
            "applicants.beneficiaries",
            "applicants.policyRoles",
            "operations.declarations",
            "operations.duration",
            "operations.window",
            "costs.eligible",
            "costs.staffMinimum",
            "costs.flatRates",
            "costs.vat",
            "costs.minimum",
            "costs.maximum",
            "funding.aid",
            "funding.aid.cap",
            "funding.aid.floor",
            "funding.aid.sharedOut",
            "funding.ownContribution",
            "funding.publicCofinancing",
            "funding.publicAidCap",
            "submission.sent",
            "submission.electronic",
            "submission.deadline");

    private final List<Term> all;

    Terms(List<Term> terms) {
        List<Term> sorted = new ArrayList<>(terms);
        // What pays nothing says nothing.
        sorted.removeIf(
                term -> term instanceof EligibleCosts costs && costs.natures().isEmpty());
        sorted.sort(Comparator.comparingInt(Terms::place));
        all = List.copyOf(merged(sorted));
    }

    // Natures that stand one behind the other under a clause are one term, so that equal calls have equal terms.
    private static List<Term> merged(List<Term> sorted) {
        List<Term> merged = new ArrayList<>();
        for (Term term : sorted) {
            Term last = merged.isEmpty() ? term : merged.get(merged.size() - 1);
            if (last != term
                    && term instanceof EligibleCosts more
                    && last instanceof EligibleCosts costs
                    && more.clause().equals(costs.clause())) {
                Set<CostNature> natures = new LinkedHashSet<>(costs.natures());
                natures.addAll(more.natures());
                merged.set(merged.size() - 1, new EligibleCosts(natures, costs.clause()));
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

    private static int place(Term term) {
        return PLACES.indexOf(term.path());
    }

    List<Term> all() {
        return all;
    }

    /** Returns all terms of a kind. */
    <T extends Term> List<T> all(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns the term of a kind that a call has at most once. */
    <T extends Term> Optional<T> find(Class<T> kind) {
        return all(kind).stream().findFirst();
    }

    /** Returns the limit of a form. */
    Optional<Limit> find(LimitForm form) {
        return all(Limit.class).stream().filter(limit -> limit.form() == form).findFirst();
    }
}
