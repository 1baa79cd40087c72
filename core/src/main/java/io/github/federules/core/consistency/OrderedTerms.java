package io.github.federules.core.consistency;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.AskedCriterion;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The terms of a call in the order of the call format, by their kinds, with the natures of cost that they may name. */
public final class OrderedTerms {

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

    private final List<Term> all;
    private final List<CostNature> natures;
    private final List<Criterion> asks;
    private final List<Requirement> requirements;
    private final List<EligibleCosts> paid;
    private final List<FlatRate> flatRates;
    private final List<AddedCosts> added;
    private final List<AidIntensity> parts;
    private final List<Limit> limits;
    private final List<Limit> passMarks;
    private final Optional<Score> score;

    /** Takes the terms that a call states, in any order, and the natures that it knows. */
    public OrderedTerms(List<Term> stated, List<CostNature> natures) {
        this.all = inOrder(stated);
        this.natures = natures;
        asks = AskedOnce.of(all(AskedCriterion.class));
        requirements = all(Requirement.class);
        paid = all(EligibleCosts.class);
        flatRates = all(FlatRate.class);
        // A flat rate may be a share of any lump sum, and of the flat rates before it.
        added = Stream.<AddedCosts>concat(all(LumpSum.class).stream(), flatRates.stream())
                .toList();
        parts = all(AidIntensity.class);
        List<Limit> allLimits = all(Limit.class);
        limits = allLimits.stream().filter(limit -> !limit.isPassMark()).toList();
        passMarks = allLimits.stream().filter(Limit::isPassMark).toList();
        score = all(Score.class).stream().findFirst();
    }

    private static List<String> limits(String section) {
        return Limit.Form.in(section).stream().map(Limit.Form::path).toList();
    }

    /** Returns terms in the order of the call format. */
    private static List<Term> inOrder(List<Term> stated) {
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
    public static boolean havePlaceFor(Term term) {
        return PLACES.contains(term.path());
    }

    /** Returns the terms of a kind. */
    public static <T extends Term> List<T> all(List<? extends Term> terms, Class<T> kind) {
        return terms.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Returns all terms of a kind. */
    public <T extends Term> List<T> all(Class<T> kind) {
        return all(all, kind);
    }

    /** Returns all terms. */
    public List<Term> all() {
        return all;
    }

    /** Returns the natures of cost that the call knows. */
    public List<CostNature> natures() {
        return natures;
    }

    /** Returns the criteria that are asked, each once. */
    public List<Criterion> asks() {
        return asks;
    }

    /** Returns the requirements. */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** Returns what is paid line by line. */
    public List<EligibleCosts> paid() {
        return paid;
    }

    /** Returns the flat rates. */
    public List<FlatRate> flatRates() {
        return flatRates;
    }

    /** Returns what is added to the cost lines: the lump sums, then the flat rates. */
    public List<AddedCosts> added() {
        return added;
    }

    /** Returns the parts of the aid. */
    public List<AidIntensity> parts() {
        return parts;
    }

    /** Returns every limit, except the maximums of flat rates and pass marks. */
    public List<Limit> limits() {
        return limits;
    }

    /** Returns the limits on the points. */
    public List<Limit> passMarks() {
        return passMarks;
    }

    /** Returns the points of an application. */
    public Optional<Score> score() {
        return score;
    }
}
