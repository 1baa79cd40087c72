package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of whole dossiers, grouped by the decision that a call makes on them.
 *
 * <p>For example, {@code Dossiers.under(call).eligible()} draws dossiers of every shape, all of which are eligible. They are
 * constructed from the bounds of the call: totals a cent around the minimum cost and the maximum aid, shares around the
 * minimum share of staff, submissions around the last day. They shrink towards few lines, no partner and small amounts. The
 * readings are those of the call; default: the prudent ones.
 *
 * <p>Two bounds may exclude each other only at the co-financing rate of a drawn dossier. Then the drawing throws an {@code
 * IllegalArgumentException} that names the call and the kind of dossier. This class is immutable and thread-safe.
 */
public final class Dossiers {

    private static final int MOST_LINES = 8;
    private static final int MOST_PARTNERS = 2;
    private static final int MOST_MISSES = 20;

    private final Call call;
    private final List<LegalForm> forms;
    private final int mostLines;
    private final int mostPartners;
    private final Costing costing;
    private final Financings financings;
    private final CostBounds bounds;
    private final CostLines lines;
    private final Applicants applicants;
    private final OperationFacts operations;
    private final Submissions submissions;
    private final LawsAbove laws;

    private Dossiers(Call call, List<LegalForm> forms, int mostLines, int mostPartners) {
        this.call = call;
        this.forms = forms;
        this.mostLines = mostLines;
        this.mostPartners = mostPartners;
        costing = new Costing(call);
        financings = new Financings(call, costing);
        bounds = new CostBounds(call, costing, financings);
        lines = new CostLines(call);
        applicants = new Applicants(call, costing, forms, mostPartners);
        operations = new OperationFacts(call, costing);
        submissions = new Submissions(call);
        laws = new LawsAbove(call);
    }

    /**
     * Returns arbitraries of dossiers under a call, with at most eight cost lines and two partners.
     *
     * @param call the call, not null
     * @return the arbitraries, never null
     */
    public static Dossiers under(Call call) {
        return new Dossiers(Objects.requireNonNull(call, "call"), List.of(), MOST_LINES, MOST_PARTNERS);
    }

    /**
     * Returns a copy that also draws bodies known by their legal form. Default: bodies are known by their kind alone.
     *
     * @param forms the legal forms of a country, not null
     * @return the changed copy, never null
     */
    public Dossiers withLegalForms(Collection<? extends LegalForm> forms) {
        Objects.requireNonNull(forms, "forms").forEach(each -> Objects.requireNonNull(each, "forms"));
        return new Dossiers(call, List.copyOf(forms), mostLines, mostPartners);
    }

    /**
     * Returns a copy that draws at most this many cost lines. Default: 8. One or two more are added where that is needed to reach
     * a bound.
     *
     * @param most the greatest number of lines, 0 or more
     * @return the changed copy, never null
     * @throws IllegalArgumentException if the number is below 0
     */
    public Dossiers ofMaxLines(int most) {
        requireNotNegative("lines", most);
        return new Dossiers(call, forms, most, mostPartners);
    }

    /**
     * Returns a copy that draws at most this many partners. Default: 2.
     *
     * @param most the greatest number of partners, 0 or more
     * @return the changed copy, never null
     * @throws IllegalArgumentException if the number is below 0
     */
    public Dossiers ofMaxPartners(int most) {
        requireNotNegative("partners", most);
        return new Dossiers(call, forms, mostLines, most);
    }

    /**
     * Returns dossiers that are eligible on every track that they seek.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if no dossier can be eligible because the bounds of the call exclude each other
     */
    public Arbitrary<Dossier> eligible() {
        if (!isOpenToSomebody()) {
            throw new IllegalArgumentException("The call is " + call.id() + ", but must be one that some dossier is"
                    + " eligible under. Maybe its bounds exclude each other.");
        }
        return Combinators.combine(sound(), tracks(true)).as(Dossiers::seeking);
    }

    /**
     * Returns dossiers that are ineligible on a track that they seek, for one reason each: an applicant that may not benefit, a
     * late submission, a cent too little, a period that the law above the call refuses.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if no dossier can be ineligible because the call has no rule
     */
    public Arbitrary<Dossier> ineligible() {
        List<Arbitrary<Alteration>> flaws = new ArrayList<>(applicants.flaws());
        flaws.addAll(operations.flaws());
        flaws.addAll(submissions(submissions.refused()));
        if (offersFunding()) {
            flaws.addAll(bounds.flaws());
            flaws.addAll(financings.flaws());
            flaws.addAll(operations.fundingFlaws());
            flaws.addAll(laws.flaws());
        }
        return altered(flaws, "be ineligible. Maybe it has no rule");
    }

    /**
     * Returns dossiers whose answer depends on a missing fact: no track that they seek is ineligible, and at least one is
     * incomplete.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if no missing fact matters under the call
     */
    public Arbitrary<Dossier> incomplete() {
        List<Arbitrary<Alteration>> gaps = new ArrayList<>(applicants.gaps());
        gaps.addAll(operations.gaps());
        gaps.addAll(submissions(submissions.open()));
        if (offersFunding()) {
            gaps.addAll(bounds.gaps());
            gaps.addAll(financings.gaps());
            gaps.addAll(operations.fundingGaps());
        }
        return altered(gaps, "be incomplete. Maybe no rule depends on a fact").map(laws::obeyed);
    }

    /**
     * Returns dossiers that meet one bound of the call exactly, or miss or exceed it by the least step: a cent, a day, a
     * billionth of a full-time equivalent (FTE). They meet all other bounds.
     *
     * @return the dossiers, two of three of them on or within the bound, never null
     * @throws IllegalArgumentException if the call sets no bound
     */
    public Arbitrary<Dossier> atBoundary() {
        List<Arbitrary<Alteration>> ways = new ArrayList<>(bounds.besideTheBounds());
        ways.addAll(financings.besideTheBounds());
        ways.addAll(operations.besideTheBounds());
        ways.addAll(submissions(submissions.besideTheDeadline()));
        return altered(ways, "be at a boundary. Maybe it sets no amount, no share and no day")
                .map(laws::obeyed);
    }

    /**
     * Returns dossiers on which a verdict or an amount is not the same under all readings of the call.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if the call leaves no question open that a dossier can depend on
     */
    public Arbitrary<Dossier> readingDependent() {
        return altered(
                        new ReadingTwists(call, costing, financings, submissions).all(),
                        "depend on a reading. Maybe it leaves no question open")
                .map(laws::obeyed);
    }

    /**
     * Returns dossiers of any kind that state every fact that a call can require.
     *
     * @return the dossiers, eligible and ineligible ones, never null
     */
    public Arbitrary<Dossier> complete() {
        return mixed(false);
    }

    /**
     * Returns dossiers of any kind, most of them near a bound, with or without missing facts.
     *
     * @return the dossiers, of all the kinds above as far as the call permits, never null
     */
    public Arbitrary<Dossier> any() {
        return mixed(true);
    }

    @Override
    public String toString() {
        return "Dossiers[call=" + call + "]";
    }

    private Arbitrary<Dossier> altered(List<Arbitrary<Alteration>> ways, String whatMustBe) {
        String refusal = "The call is " + call.id() + ", but must be one under which a dossier can " + whatMustBe + ".";
        if (ways.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
        Arbitrary<Dossier> whole = Combinators.combine(sound(), tracks(false)).as(Dossiers::seeking);
        // What the terms of the call allow may still be impossible at the rate that a dossier gets.
        return FittingArbitrary.in(Alteration.one(whole, ways), MOST_MISSES, Optional::isPresent, refusal)
                .map(Optional::get);
    }

    private static void requireNotNegative(String what, int most) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "The most " + what + " are " + most + ", but must be 0 or more. Maybe 0 is meant, for none.");
        }
    }

    private Arbitrary<Dossier> sound() {
        return Combinators.combine(
                        applicants.sound(),
                        operations.sound(),
                        lines.any(false, mostLines),
                        lines.shares(),
                        Place.any(),
                        Financings.surpluses(),
                        submissions.sound(),
                        partners())
                .as(this::sound);
    }

    private Dossier sound(
            Applicant applicant,
            Operation operation,
            List<CostLine> some,
            FteShare share,
            Place place,
            Financings.Surplus financing,
            Submission submission,
            List<Integer> partners) {
        List<CostLine> borne = Facts.borne(some, applicant, partners);
        Dossier complete = complete(applicant, operation, borne, share, submission);
        return laws.obeyed(financings.sound(costing.meeting(complete, 0, place).orElse(complete), financing));
    }

    private Arbitrary<Dossier> mixed(boolean gaps) {
        Arbitrary<UnaryOperator<Dossier>> aims = TotalBesideBound.any(call, costing, bounds.reached());
        Arbitrary<Dossier> costed = Combinators.combine(
                        applicants.mixed(gaps),
                        operations.mixed(gaps),
                        lines.any(gaps, mostLines),
                        lines.shares(),
                        aims,
                        submissions.mixed(gaps),
                        tracks(true),
                        partners())
                .as((applicant, operation, some, share, aim, submission, seeks, partners) -> {
                    List<CostLine> borne = Facts.borne(some, applicant, partners);
                    Dossier dossier = gaps
                            ? Costing.with(Dossier.of(applicant, operation).withSubmission(submission), borne)
                            : complete(applicant, operation, borne, share, submission);
                    return seeking(aim.apply(dossier), seeks);
                });
        Arbitrary<Dossier> financed = financings.areAsked() ? financings.mixed(costed, gaps) : costed;
        return Combinators.combine(financed, Arbitraries.frequency(Tuple.of(15, true), Tuple.of(1, false)))
                .as((dossier, isLawful) -> isLawful ? laws.obeyed(dossier) : dossier);
    }

    // The first line of each person states a share, so that lines after it can be dropped.
    private static Dossier complete(
            Applicant applicant, Operation operation, List<CostLine> some, FteShare share, Submission submission) {
        List<CostLine> known = new ArrayList<>();
        Set<Persons.PaidPerson> persons = new HashSet<>();
        for (CostLine line : Costing.numbered(some)) {
            boolean isFirst = line.nature() == CostNature.STAFF && persons.add(Persons.PaidPerson.of(line));
            known.add(isFirst && !line.share().isKnown() ? line.withShare(share) : line);
        }
        return Costing.with(Dossier.of(applicant, operation).withSubmission(submission), known);
    }

    // Who bears a line matters where the aid is shared out alone.
    private Arbitrary<List<Integer>> partners() {
        boolean isSharedOut =
                call.funding().aid().flatMap(AidIntensity::sharedOut).isPresent();
        return isSharedOut
                ? Arbitraries.integers().between(0, mostPartners).list().ofSize(mostLines)
                : Arbitraries.just(List.of());
    }

    // All that the call offers, named or not, the first track, or the last one.
    private Arbitrary<Optional<Set<Track>>> tracks(boolean orWithoutFunding) {
        List<Track> offered = call.tracks();
        Track last = offered.get(offered.size() - 1);
        return Arbitraries.frequency(
                Tuple.of(4, Optional.empty()),
                Tuple.of(4, Optional.of(Set.copyOf(offered))),
                Tuple.of(2, Optional.of(Set.of(offered.get(0)))),
                Tuple.of(offered.size() > 1 && orWithoutFunding ? 1 : 0, Optional.of(Set.of(last))));
    }

    private static Dossier seeking(Dossier dossier, Optional<Set<Track>> tracks) {
        return tracks.map(dossier::withSeeks).orElse(dossier);
    }

    private boolean offersFunding() {
        return call.offers(Track.FUNDING);
    }

    private boolean isOpenToSomebody() {
        return applicants.arePossible() && (!offersFunding() || (operations.arePossible() && areCostsPossible()));
    }

    private boolean areCostsPossible() {
        return costing.rates().stream().anyMatch(costing::isFundable);
    }

    private static List<Arbitrary<Alteration>> submissions(List<Arbitrary<Submission>> submissions) {
        return submissions.stream()
                .map(each ->
                        each.<Alteration>map(submission -> dossier -> Optional.of(dossier.withSubmission(submission))))
                .toList();
    }
}
