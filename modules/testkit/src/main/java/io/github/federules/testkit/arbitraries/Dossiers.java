package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
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
 * Arbitraries of whole dossiers, by what a call decides on them.
 *
 * <p>For example, {@code Dossiers.under(call).eligible()} gives dossiers of every shape, all of which are eligible. The
 * dossiers are constructed, not tried until one fits: by the bounds of the call, with totals a cent around the minimum and
 * the cap, shares around the least share, notes around the last day. They shrink towards few lines, no partner and
 * small amounts. The call is read as it says itself, which is in the prudent way where it says nothing.
 *
 * <p>Bounds that exclude each other may leave a class empty only at the rates that dossiers get, which shows when they are
 * drawn: then the drawing throws the {@code IllegalArgumentException} that names call and class. This class is
 * immutable and thread-safe.
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
    private final Notes notes;

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
        notes = new Notes(call);
    }

    /**
     * Starts with the call that decides.
     *
     * @param call the call, any one at all, not null
     * @return the arbitraries of dossiers, with at most eight cost lines and two partners, never null
     */
    public static Dossiers under(Call call) {
        return new Dossiers(Objects.requireNonNull(call, "call"), List.of(), MOST_LINES, MOST_PARTNERS);
    }

    /**
     * Gives arbitraries whose bodies may be known by a legal form as well as by their kind.
     *
     * @param forms the legal forms of a country, not null
     * @return the changed copy, never null
     */
    public Dossiers withLegalForms(Collection<? extends LegalForm> forms) {
        return new Dossiers(call, List.copyOf(forms), mostLines, mostPartners);
    }

    /**
     * Gives arbitraries with fewer or more cost lines. One or two lines more may be added to reach a bound.
     *
     * @param most the most lines, 0 or more
     * @return the changed copy, never null
     * @throws IllegalArgumentException if the most is below 0
     */
    public Dossiers ofMaxLines(int most) {
        requireNotNegative("lines", most);
        return new Dossiers(call, forms, most, mostPartners);
    }

    /**
     * Gives arbitraries with fewer or more partners of the applicant.
     *
     * @param most the most partners, 0 or more
     * @return the changed copy, never null
     * @throws IllegalArgumentException if the most is below 0
     */
    public Dossiers ofMaxPartners(int most) {
        requireNotNegative("partners", most);
        return new Dossiers(call, forms, mostLines, most);
    }

    /**
     * Gives dossiers on which everything that they seek is eligible.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if no dossier is eligible under the call, because its bounds exclude each other
     */
    public Arbitrary<Dossier> eligible() {
        if (!isOpenToSomebody()) {
            throw new IllegalArgumentException("The call is " + call.id() + ", but must be one that some dossier is"
                    + " eligible under. Maybe its bounds exclude each other.");
        }
        return Combinators.combine(sound(), tracks(true)).as(Dossier::withSeeks);
    }

    /**
     * Gives dossiers on which something that they seek is refused, for one reason each: an applicant that may not benefit, a
     * late note, a cent too little.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if the call refuses nobody, because it has no rule
     */
    public Arbitrary<Dossier> refused() {
        List<Arbitrary<Alteration>> flaws = new ArrayList<>(applicants.flaws());
        flaws.addAll(operations.flaws());
        flaws.addAll(notes(notes.refused()));
        if (offersFunding()) {
            flaws.addAll(bounds.flaws());
            flaws.addAll(financings.flaws());
            flaws.addAll(operations.fundingFlaws());
        }
        return altered(flaws, "be refused. Maybe it has no rule");
    }

    /**
     * Gives dossiers on which the answer hangs on missing facts: nothing that they seek is refused, and something is
     * incomplete.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if no missing fact matters under the call, because it has no rule
     */
    public Arbitrary<Dossier> incomplete() {
        List<Arbitrary<Alteration>> gaps = new ArrayList<>(applicants.gaps());
        gaps.addAll(operations.gaps());
        gaps.addAll(notes(notes.open()));
        if (offersFunding()) {
            gaps.addAll(bounds.gaps());
            gaps.addAll(financings.gaps());
            gaps.addAll(operations.fundingGaps());
        }
        return altered(gaps, "be incomplete. Maybe no rule hangs on a fact");
    }

    /**
     * Gives dossiers that are sound but for one bound of the call, which they meet just so, or miss or exceed by the least
     * step: a cent, a day, a thousand-millionth of a full-time equivalent.
     *
     * @return the dossiers, two of three of them on or within the bound, never null
     * @throws IllegalArgumentException if the call sets no bound
     */
    public Arbitrary<Dossier> atBoundary() {
        List<Arbitrary<Alteration>> ways = new ArrayList<>(bounds.besideTheBounds());
        ways.addAll(financings.besideTheBounds());
        ways.addAll(operations.besideTheBounds());
        ways.addAll(notes(notes.besideTheDeadline()));
        return altered(ways, "be at a boundary. Maybe it sets no amount, no share and no day");
    }

    /**
     * Gives dossiers on which a verdict or the aid is not the same under every reading that the call leaves open.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if the call leaves no question open that a dossier can hang on
     */
    public Arbitrary<Dossier> readingDependent() {
        return altered(
                new ReadingTwists(call, costing, financings, notes).all(),
                "depend on a reading. Maybe it leaves no question open");
    }

    /**
     * Gives dossiers of any sort of which all is known that a call can ask.
     *
     * @return the dossiers, eligible and refused ones, never null
     */
    public Arbitrary<Dossier> complete() {
        return mixed(false);
    }

    /**
     * Gives dossiers of any sort, most of them near a bound, that know all or not.
     *
     * @return the dossiers, of all the classes above as far as the call has them, never null
     */
    public Arbitrary<Dossier> any() {
        return mixed(true);
    }

    private Arbitrary<Dossier> altered(List<Arbitrary<Alteration>> ways, String whatMustBe) {
        String refusal = "The call is " + call.id() + ", but must be one under which a dossier can " + whatMustBe + ".";
        if (ways.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
        Arbitrary<Dossier> whole = Combinators.combine(sound(), tracks(false)).as(Dossier::withSeeks);
        // What the terms of the call allow may still be impossible at the rate that a dossier gets.
        return Sought.in(Alteration.one(whole, ways), MOST_MISSES, Optional::isPresent, refusal)
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
                        Financings.draws(),
                        notes.sound(),
                        partners())
                .as(this::sound);
    }

    private Dossier sound(
            Applicant applicant,
            Operation operation,
            List<CostLine> some,
            FteShare share,
            Place place,
            Financings.Draw financing,
            ExplanatoryNote note,
            List<Integer> partners) {
        List<CostLine> borne = Facts.borne(some, applicant, partners);
        Dossier complete = complete(applicant, operation, borne, share, note);
        return financings.sound(costing.meeting(complete, 0, place).orElse(complete), financing);
    }

    private Arbitrary<Dossier> mixed(boolean gaps) {
        Arbitrary<UnaryOperator<Dossier>> aims = Aim.any(call, costing, bounds.reached());
        Arbitrary<Dossier> costed = Combinators.combine(
                        applicants.mixed(gaps),
                        operations.mixed(gaps),
                        lines.any(gaps, mostLines),
                        lines.shares(),
                        aims,
                        notes.mixed(gaps),
                        tracks(true),
                        partners())
                .as((applicant, operation, some, share, aim, note, seeks, partners) -> {
                    List<CostLine> borne = Facts.borne(some, applicant, partners);
                    Dossier dossier = gaps
                            ? Costing.with(Dossier.of(applicant, operation).withNote(note), borne)
                            : complete(applicant, operation, borne, share, note);
                    return aim.apply(dossier).withSeeks(seeks);
                });
        return financings.areAsked() ? financings.mixed(costed, gaps) : costed;
    }

    // The first line of each person states a share, so that lines after it can be dropped.
    private static Dossier complete(
            Applicant applicant, Operation operation, List<CostLine> some, FteShare share, ExplanatoryNote note) {
        List<CostLine> known = new ArrayList<>();
        Set<Persons.Person> persons = new HashSet<>();
        for (CostLine line : Costing.numbered(some)) {
            boolean isFirst = line.nature() == CostNature.STAFF && persons.add(Persons.Person.of(line));
            known.add(isFirst && !line.share().isKnown() ? line.withShare(share) : line);
        }
        return Costing.with(Dossier.of(applicant, operation).withNote(note), known);
    }

    // Who bears a line matters where the aid is shared out alone.
    private Arbitrary<List<Integer>> partners() {
        boolean isSharedOut =
                call.funding().aid().flatMap(AidIntensity::sharedOut).isPresent();
        return isSharedOut
                ? Arbitraries.integers().between(0, mostPartners).list().ofSize(mostLines)
                : Arbitraries.just(List.of());
    }

    private Arbitrary<Set<Track>> tracks(boolean orWorkshopsAlone) {
        boolean both = call.tracks().size() > 1;
        return Arbitraries.frequency(
                Tuple.of(8, EnumSet.allOf(Track.class)),
                Tuple.of(2, EnumSet.of(offersFunding() ? Track.FUNDING : Track.WORKSHOPS)),
                Tuple.of(both && orWorkshopsAlone ? 1 : 0, EnumSet.of(Track.WORKSHOPS)));
    }

    private boolean offersFunding() {
        return call.tracks().contains(Track.FUNDING);
    }

    private boolean isOpenToSomebody() {
        return applicants.arePossible() && (!offersFunding() || (operations.arePossible() && areCostsPossible()));
    }

    private boolean areCostsPossible() {
        return costing.rates().stream().anyMatch(costing::isFundable);
    }

    private static List<Arbitrary<Alteration>> notes(List<Arbitrary<ExplanatoryNote>> notes) {
        return notes.stream()
                .map(each -> each.<Alteration>map(note -> dossier -> Optional.of(dossier.withNote(note))))
                .toList();
    }
}
