package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Verdict;
import io.github.federules.testkit.threshold.Alteration;
import io.github.federules.testkit.threshold.Axis;
import io.github.federules.testkit.threshold.Judge;
import io.github.federules.testkit.threshold.Mark;
import io.github.federules.testkit.threshold.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.TooManyFilterMissesException;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of whole dossiers, grouped by the decision that a call makes on them.
 *
 * <p>For example, {@code Dossiers.under(call).eligible()} draws dossiers of every shape, all of which are eligible. They are
 * constructed from the bounds of the call: totals a cent around the minimum cost and the maximum aid, shares around the
 * minimum share of staff, submissions around the last day. They shrink towards few lines, no partner and small amounts. The
 * readings are those of the call; default: the prudent ones.
 *
 * <p>No bound is computed here: the library is asked where each lies, by assessing dossiers that differ in one quantity. Only
 * the minimum share of staff is read from the call. A call that has no dossier of a kind is refused at once. This class is immutable and thread-safe.
 */
public final class Dossiers {

    private static final int MOST_LINES = 8;
    private static final int MOST_PARTNERS = 2;
    private static final int MOST_MISSES = 20;
    private static final int MOST_MISSES_OF_ELIGIBLE = 500;
    // A cost may be beside more bounds than all else.
    private static final int WAYS_TO_COST = 5;
    // Of up to six bounds, each is as likely as the others. A number shrinks to the first; an order would not shrink.
    private static final int LAST_BOUND = 59;
    // How the first dossier of a kind is drawn.
    private static final int TRIES = 1_000;
    private static final long SEED = 42;

    private final Call call;
    private final List<LegalForm> forms;
    private final int mostLines;
    private final int mostPartners;
    private final Judge judge;
    private final Costing costing;
    private final Financings financings;
    private final LineArbitraries lines;
    private final List<Slot> slots;

    private Dossiers(Call call, List<LegalForm> forms, int mostLines, int mostPartners) {
        this.call = call;
        this.forms = forms;
        this.mostLines = mostLines;
        this.mostPartners = mostPartners;
        judge = new Judge(Assessor.of(call));
        costing = Costing.of(judge);
        financings = Financings.of(judge);
        lines = new LineArbitraries(call);
        slots = Stream.concat(
                        Stream.of(
                                Applicants.bodies(judge, call, forms, mostPartners),
                                Applicants.roles(judge, call),
                                Operations.aidRate(judge, call),
                                Submissions.slot(judge, call),
                                Periods.slot(judge, call)),
                        CriterionAnswers.slots(judge, call))
                .toList();
    }

    /**
     * Returns arbitraries of dossiers under a call, with at most eight cost lines and two partners.
     *
     * @param call the call
     * @return the arbitraries
     */
    public static Dossiers under(Call call) {
        return new Dossiers(Objects.requireNonNull(call, "call"), List.of(), MOST_LINES, MOST_PARTNERS);
    }

    /**
     * Returns a copy that also draws bodies known by their legal form. Default: bodies are known by their kind alone.
     *
     * @param forms the legal forms of a country
     * @return the changed copy
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
     * @return the changed copy
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
     * @return the changed copy
     * @throws IllegalArgumentException if the number is below 0
     */
    public Dossiers ofMaxPartners(int most) {
        requireNotNegative("partners", most);
        return new Dossiers(call, forms, mostLines, most);
    }

    /**
     * Returns dossiers that are eligible on every track that they seek.
     *
     * @return the dossiers
     * @throws IllegalArgumentException if no dossier can be eligible because the bounds of the call exclude each other
     */
    public Arbitrary<Dossier> eligible() {
        return existing(
                Combinators.combine(sound(), tracks(true))
                        .as((dossier, seeks) ->
                                Optional.of(seeks.of(dossier)).filter(each -> judge.gives(Verdict.ELIGIBLE, each))),
                MOST_MISSES_OF_ELIGIBLE,
                "one that some dossier is eligible under. Maybe its bounds exclude each other.");
    }

    /**
     * Returns dossiers that are ineligible on a track that they seek, for one reason each: an applicant that may not benefit, a
     * late submission, a cent too little, a period that the law above the call refuses.
     *
     * @return the dossiers
     * @throws IllegalArgumentException if no dossier can be ineligible because the call has no rule
     */
    public Arbitrary<Dossier> ineligible() {
        List<Arbitrary<Alteration>> flaws = all(Slot::refused);
        flaws.add(Place.any().map(place -> recosted(dossier -> costing.tooLittle(dossier, place))));
        flaws.add(Place.any().map(place -> recosted(dossier -> costing.tooMuch(dossier, place))));
        return altered(
                flaws, dossier -> judge.gives(Verdict.INELIGIBLE, dossier), "be ineligible. Maybe it has no rule");
    }

    /**
     * Returns dossiers whose answer depends on a missing fact: no track that they seek is ineligible, and at least one is
     * incomplete.
     *
     * @return the dossiers
     * @throws IllegalArgumentException if no missing fact matters under the call
     */
    public Arbitrary<Dossier> incomplete() {
        List<Arbitrary<Alteration>> gaps = all(Slot::open);
        // Without the share of the first person, or without the VAT on the first line, the costs are not enough.
        gaps.add(Combinators.combine(aroundABound(), Place.any()).as((cents, place) -> {
            CostLine person = person(cents);
            return dossier -> Costing.ledBy(scarce(dossier, person.withShare(FteShare.fte("1")), place), 1, person);
        }));
        gaps.add(Combinators.combine(aroundABound(), Place.any()).as((cents, place) -> {
            CostLine taxed =
                    LineArbitraries.ofAmount(call, costing.kinds().get(0), 0).withVat(Euros.ofCents(cents));
            return dossier -> Applicants.VAT_UNKNOWN.of(
                    scarce(dossier.withApplicant(dossier.applicant().recoveringVat(false)), taxed, place));
        }));
        return altered(
                gaps,
                dossier -> judge.gives(Verdict.INCOMPLETE, dossier),
                "be incomplete. Maybe no rule depends on a fact");
    }

    /**
     * Returns dossiers that meet one bound of the call exactly, or miss or exceed it by the least step: a cent, a day, a
     * billionth of a full-time equivalent (FTE). They meet all other bounds.
     *
     * @return the dossiers, two of three of them on or within the bound
     * @throws IllegalArgumentException if the call sets no bound
     */
    public Arbitrary<Dossier> atBoundary() {
        List<Arbitrary<Alteration>> ways = all(Slot::beside);
        List<FteShare> shares =
                lines.aroundMinimum("0", "-0.000000001", "0.000000001").toList();
        if (!shares.isEmpty()) {
            ways.add(Combinators.combine(aroundABound(), Arbitraries.of(shares), Place.any())
                    .as((cents, share, place) -> recosted(dossier -> costing.meeting(
                            Costing.ledBy(dossier, 0, person(cents).withShare(share)), 1, place))));
        }
        ways.addAll(
                Collections.nCopies(WAYS_TO_COST, besideBounds(costing, false).map(this::recosted)));
        return altered(ways, dossier -> true, "be at a boundary. Maybe it sets no amount, no share and no day");
    }

    /**
     * Returns dossiers on which a verdict or an amount is not the same under all readings of the call.
     *
     * @return the dossiers
     * @throws IllegalArgumentException if the call leaves no question open that a dossier can depend on
     */
    public Arbitrary<Dossier> readingDependent() {
        List<Arbitrary<Alteration>> twists = all(Slot::beside);
        twists.addAll(
                Collections.nCopies(WAYS_TO_COST, besideBoundsUnderAnyReading().map(this::recosted)));
        twists.add(Place.any().map(place -> recosted(dossier -> costing.meeting(dossier, 0, place))));
        return altered(
                call.openQuestions().isEmpty() ? List.of() : twists,
                dossier -> !judge.decide(dossier).robustness().robust(),
                "depend on a reading. Maybe it leaves no question open");
    }

    /**
     * Returns dossiers of any kind that state every fact that a call can require.
     *
     * @return the dossiers, eligible and ineligible ones
     */
    public Arbitrary<Dossier> complete() {
        return mixed(false);
    }

    /**
     * Returns dossiers of any kind, most of them near a bound, with or without missing facts.
     *
     * @return the dossiers, of all the kinds above as far as the call permits
     */
    public Arbitrary<Dossier> any() {
        return mixed(true);
    }

    @Override
    public String toString() {
        return "Dossiers[call=" + call + "]";
    }

    private Arbitrary<Dossier> altered(
            List<Arbitrary<Alteration>> ways, Predicate<Dossier> isWanted, String whatMustBe) {
        return existing(
                Combinators.combine(
                                sound(),
                                tracks(false),
                                Combinators.combine(ways).as(each -> each),
                                Arbitraries.integers().between(0, ways.size()))
                        .as((dossier, seeks, each, from) -> first(seeks.of(dossier), each, from, isWanted)),
                MOST_MISSES,
                "one under which a dossier can " + whatMustBe + ".");
    }

    // Changed in the way that is drawn, or in the next one that leads to what is wanted.
    private static Optional<Dossier> first(
            Dossier dossier, List<Alteration> ways, int from, Predicate<Dossier> isWanted) {
        List<Alteration> rotated = new ArrayList<>(ways);
        Collections.rotate(rotated, -from);
        return rotated.stream()
                .map(way -> way.of(dossier))
                .filter(changed -> !changed.equals(dossier) && isWanted.test(changed))
                .findFirst();
    }

    // Whether there is such a dossier at all shows when the first is drawn.
    private Arbitrary<Dossier> existing(Arbitrary<Optional<Dossier>> dossiers, int mostMisses, String whatMustBe) {
        try {
            dossiers.filter(mostMisses, Optional::isPresent).generator(TRIES).next(new Random(SEED));
        } catch (TooManyFilterMissesException e) {
            throw new IllegalArgumentException("The call is " + call.id() + ", but must be " + whatMustBe, e);
        }
        return dossiers.filter(Optional::isPresent).map(Optional::get);
    }

    private List<Arbitrary<Alteration>> all(Function<Slot, List<Arbitrary<Alteration>>> ways) {
        return Stream.concat(slots.stream(), Stream.of(financings.slot()))
                .map(ways)
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Arbitrary<Alteration> besideBounds(Costing costing, boolean surely) {
        List<Mark> marks = Mark.all(costing.judge(), surely);
        return Combinators.combine(Arbitraries.integers().between(0, LAST_BOUND), Axis.nextSteps(), Place.any())
                .as((bound, step, place) -> dossier -> costing.beside(dossier, marks, bound, step, place));
    }

    private Arbitrary<Alteration> besideBoundsUnderAnyReading() {
        return Arbitraries.oneOf(call.everyReading().stream()
                .map(readings -> new Costing(judge.under(readings), costing.kinds()))
                .flatMap(each -> Stream.of(besideBounds(each, true), besideBounds(each, false)))
                .toList());
    }

    // Other costs are financed otherwise.
    private Alteration recosted(Alteration costs) {
        return dossier -> {
            Dossier unfinanced = Financings.UNKNOWN.of(dossier);
            Dossier changed = costs.of(unfinanced);
            return changed.equals(unfinanced) ? dossier : financings.sound(changed);
        };
    }

    // With costs that are not enough without the first line.
    private Dossier scarce(Dossier dossier, CostLine first, Place place) {
        long cents = Euros.cents(first.amount()) + Euros.cents(first.vat());
        Dossier led = Costing.ledBy(Financings.UNKNOWN.of(dossier), 0, first);
        return financings.sound(costing.hardlyMeeting(led, place, cents));
    }

    private CostLine person(long cents) {
        return LineArbitraries.answered(call, CostLine.of(CostNature.STAFF, Euros.ofCents(cents)), 0)
                .withPerson("P");
    }

    private static Arbitrary<Long> aroundABound() {
        return Arbitraries.longs().between(1, 3_000_000);
    }

    private static void requireNotNegative(String what, int most) {
        if (most < 0) {
            throw new IllegalArgumentException(
                    "The most " + what + " are " + most + ", but must be 0 or more. Maybe 0 is meant, for none.");
        }
    }

    private Arbitrary<Dossier> sound() {
        return Combinators.combine(
                        facts(Slot::accepted, lines.complete(mostLines)),
                        Place.any(),
                        financings.slot().accepted())
                .as((facts, place, financing) -> financing.of(costing.stated(costing.meeting(facts, 0, place))));
    }

    private Arbitrary<Dossier> mixed(boolean gaps) {
        Arbitrary<Alteration> aims = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Alteration.NONE)), Tuple.of(3, besideBoundsUnderAnyReading()));
        return Combinators.combine(
                        facts(slot -> slot.mixed(gaps), gaps ? lines.any(mostLines) : lines.complete(mostLines)),
                        aims,
                        financings.slot().mixed(gaps),
                        tracks(true))
                .as((facts, aim, financing, seeks) -> {
                    Dossier aimed = aim.of(facts);
                    return financing.then(seeks).of(gaps ? aimed : costing.stated(aimed));
                });
    }

    // Who bears a line matters where the aid is shared out alone.
    private Arbitrary<Dossier> facts(Function<Slot, Arbitrary<Alteration>> ways, Arbitrary<List<CostLine>> some) {
        int mostBearers = call.funding().sharedOut().isPresent() ? mostPartners : 0;
        return Combinators.combine(
                        Combinators.combine(slots.stream().map(ways).toList())
                                .as(each -> each.stream().reduce(Alteration.NONE, Alteration::then)),
                        some,
                        Arbitraries.integers().between(0, mostBearers).list().ofSize(mostLines))
                .as((stated, costs, partners) -> {
                    Dossier facts = stated.of(Judge.EMPTY);
                    return Costing.with(facts, Facts.borne(costs, facts.applicant(), partners));
                });
    }

    // All that the call offers, named or not, the first track, or the last one.
    private Arbitrary<Alteration> tracks(boolean orWithoutFunding) {
        List<Track> offered = call.tracks();
        Track last = offered.get(offered.size() - 1);
        return Arbitraries.frequency(
                Tuple.of(4, Alteration.NONE),
                Tuple.of(4, dossier -> dossier.withSeeks(Set.copyOf(offered))),
                Tuple.of(2, dossier -> dossier.withSeeks(Set.of(offered.get(0)))),
                Tuple.of(offered.size() > 1 && orWithoutFunding ? 1 : 0, dossier -> dossier.withSeeks(Set.of(last))));
    }
}
