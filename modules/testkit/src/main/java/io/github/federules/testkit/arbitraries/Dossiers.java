package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
 * <p>No bound is computed here: the library is asked where each lies, by assessing dossiers that differ in one quantity. A call
 * that has no dossier of a kind is refused at once. This class is immutable and thread-safe.
 */
public final class Dossiers {

    /** A dossier of which nothing is known. */
    static final Dossier EMPTY = Dossier.of(Applicant.unknown(), Operation.titled("an operation"));

    private static final int MOST_LINES = 8;
    private static final int MOST_PARTNERS = 2;
    private static final int MOST_MISSES = 20;
    private static final int MOST_MISSES_OF_ELIGIBLE = 500;
    // A cost may be beside more bounds than all else.
    private static final int WAYS_TO_COST = 5;
    // Of up to six bounds, each is as likely as the others.
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
        judge = Judge.of(call);
        costing = Costing.of(judge);
        financings = new Financings(judge);
        lines = new LineArbitraries(call);
        slots = List.of(
                        List.of(
                                new Applicants(judge, forms, mostPartners).bodies(),
                                Applicants.roles(judge, EMPTY),
                                Operations.activity(judge, call, EMPTY),
                                Operations.aidRate(judge, call, EMPTY),
                                Submissions.slot(judge, call, EMPTY),
                                Periods.slot(judge, call, EMPTY)),
                        Operations.declarations(judge, call, EMPTY))
                .stream()
                .flatMap(List::stream)
                .toList();
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
        return existing(
                Combinators.combine(sound(), tracks(true))
                        .as((dossier, seeks) -> Optional.of(seeking(dossier, seeks))
                                .filter(each -> judge.decide(each).isEligible())),
                MOST_MISSES_OF_ELIGIBLE,
                "one that some dossier is eligible under. Maybe its bounds exclude each other.");
    }

    /**
     * Returns dossiers that are ineligible on a track that they seek, for one reason each: an applicant that may not benefit, a
     * late submission, a cent too little, a period that the law above the call refuses.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if no dossier can be ineligible because the call has no rule
     */
    public Arbitrary<Dossier> ineligible() {
        List<Arbitrary<Alteration>> flaws = all(Slot::refused);
        flaws.addAll(financings.slot().refused());
        flaws.add(Place.any()
                .map(place ->
                        dossier -> costing.tooLittle(unfinanced(dossier), place).map(this::financed)));
        flaws.add(Place.any()
                .map(place ->
                        dossier -> costing.tooMuch(unfinanced(dossier), place).map(this::financed)));
        return altered(
                flaws, dossier -> hasVerdict(dossier, Verdict.INELIGIBLE), "be ineligible. Maybe it has no rule");
    }

    /**
     * Returns dossiers whose answer depends on a missing fact: no track that they seek is ineligible, and at least one is
     * incomplete.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if no missing fact matters under the call
     */
    public Arbitrary<Dossier> incomplete() {
        List<Arbitrary<Alteration>> gaps = all(Slot::open);
        gaps.addAll(financings.slot().open());
        gaps.add(Combinators.combine(aroundABound(), Place.any())
                .as((cents, place) -> dossier -> withoutShare(dossier, cents, place)));
        gaps.add(Combinators.combine(aroundABound(), Place.any())
                .as((cents, place) -> dossier -> withoutVat(dossier, cents, place)));
        return altered(
                gaps,
                dossier -> hasVerdict(dossier, Verdict.INCOMPLETE) && !hasVerdict(dossier, Verdict.INELIGIBLE),
                "be incomplete. Maybe no rule depends on a fact");
    }

    /**
     * Returns dossiers that meet one bound of the call exactly, or miss or exceed it by the least step: a cent, a day, a
     * billionth of a full-time equivalent (FTE). They meet all other bounds.
     *
     * @return the dossiers, two of three of them on or within the bound, never null
     * @throws IllegalArgumentException if the call sets no bound
     */
    public Arbitrary<Dossier> atBoundary() {
        List<Arbitrary<Alteration>> ways = all(Slot::beside);
        ways.addAll(financings.slot().beside());
        ways.add(Combinators.combine(aroundABound(), Steps.any(), Place.any())
                .as((cents, step, place) ->
                        dossier -> costing.sharesBeside(unfinanced(dossier), person(cents), step, place)
                                .map(this::financed)));
        Arbitrary<Integer> bounds = Arbitraries.integers().between(0, LAST_BOUND);
        for (int i = 0; i < WAYS_TO_COST; i++) {
            ways.add(Combinators.combine(bounds, Steps.any(), Place.any())
                    .as((bound, step, place) -> dossier -> costing.beside(unfinanced(dossier), bound, step, place)
                            .map(this::financed)));
        }
        return altered(ways, dossier -> true, "be at a boundary. Maybe it sets no amount, no share and no day");
    }

    /**
     * Returns dossiers on which a verdict or an amount is not the same under all readings of the call.
     *
     * @return the dossiers, never null
     * @throws IllegalArgumentException if the call leaves no question open that a dossier can depend on
     */
    public Arbitrary<Dossier> readingDependent() {
        return altered(
                new ReadingTwists(call, judge, costing, financings).all(),
                dossier -> !judge.decide(dossier).robustness().robust(),
                "depend on a reading. Maybe it leaves no question open");
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

    private Arbitrary<Dossier> altered(
            List<Arbitrary<Alteration>> ways, Predicate<Dossier> isWanted, String whatMustBe) {
        Arbitrary<Dossier> whole = Combinators.combine(sound(), tracks(false)).as(Dossiers::seeking);
        return existing(
                ways.isEmpty() ? Arbitraries.just(Optional.empty()) : Alteration.one(whole, ways, isWanted),
                MOST_MISSES,
                "one under which a dossier can " + whatMustBe + ".");
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
        List<Arbitrary<Alteration>> all = new ArrayList<>();
        slots.forEach(slot -> all.addAll(ways.apply(slot)));
        return all;
    }

    private boolean hasVerdict(Dossier dossier, Verdict verdict) {
        return judge.decide(dossier).tracks().values().stream().anyMatch(track -> track.verdict() == verdict);
    }

    private Dossier financed(Dossier dossier) {
        return financings.sound(dossier, Financings.Surplus.NOTHING);
    }

    private Dossier unfinanced(Dossier dossier) {
        return financings.areAsked() ? Financings.unknown(dossier) : dossier;
    }

    // Without the share of the first person the costs are not enough.
    private Optional<Dossier> withoutShare(Dossier dossier, long cents, Place place) {
        Dossier staffed = Costing.ledBy(unfinanced(dossier), person(cents).withShare(Facts.share(1, 0)));
        return costing.hardlyMeeting(staffed, 1, place, cents)
                .map(this::financed)
                .map(stated -> replacingFirst(stated, person(cents)));
    }

    // Without the VAT on the first line the costs are not enough.
    private Optional<Dossier> withoutVat(Dossier dossier, long cents, Place place) {
        CostLine taxed = Costing.line(costing.nature(Place.FIRST, 0), 0).withVat(Euros.ofCents(cents));
        Dossier paying = dossier.withApplicant(dossier.applicant().recoveringVat(false));
        return costing.hardlyMeeting(Costing.ledBy(unfinanced(paying), taxed), 1, place, cents)
                .map(this::financed)
                .map(known -> known.withApplicant(Applicants.withRecoversVat(known.applicant(), Fact.unknown())));
    }

    private static Dossier replacingFirst(Dossier dossier, CostLine line) {
        List<CostLine> lines = new ArrayList<>(dossier.operation().costLines());
        lines.set(0, line);
        return Costing.with(dossier, lines);
    }

    private static CostLine person(long cents) {
        return CostLine.of(CostNature.STAFF, Euros.ofCents(cents)).withPerson("P");
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
                        facts(Slot::accepted),
                        lines.any(false, mostLines),
                        lines.shares(),
                        Place.any(),
                        Financings.Surplus.any(),
                        partners())
                .as((facts, some, share, place, surplus, partners) -> {
                    Dossier complete = complete(facts, Facts.borne(some, facts.applicant(), partners), share);
                    return financings.sound(costing.meeting(complete, 0, place).orElse(complete), surplus);
                });
    }

    private Arbitrary<Dossier> facts(Function<Slot, Arbitrary<Alteration>> ways) {
        return Combinators.combine(slots.stream().map(ways).toList())
                .as(each -> each.stream()
                        .reduce(Optional::of, Alteration::then)
                        .of(EMPTY)
                        .orElse(EMPTY));
    }

    private Arbitrary<Dossier> mixed(boolean gaps) {
        List<Costing> readings = call.everyReading().stream()
                .map(each -> new Costing(judge.under(each), costing.natures()))
                .toList();
        Arbitrary<Alteration> aims = Combinators.combine(
                        Arbitraries.of(readings),
                        Arbitraries.integers().between(0, LAST_BOUND),
                        Arbitraries.of(true, false),
                        Steps.any())
                .as((each, bound, surely, step) -> dossier -> each.oneMoreBeside(dossier, bound, surely, step));
        Arbitrary<Alteration> aimed =
                Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just(Optional::of)), Tuple.of(3, aims));
        Slot financing = financings.slot();
        return Combinators.combine(
                        facts(slot -> slot.mixed(gaps)),
                        lines.any(gaps, mostLines),
                        lines.shares(),
                        aimed,
                        financing.mixed(gaps),
                        tracks(true),
                        partners())
                .as((facts, some, share, aim, plan, seeks, partners) -> {
                    List<CostLine> borne = Facts.borne(some, facts.applicant(), partners);
                    Dossier dossier = gaps ? Costing.with(facts, borne) : complete(facts, borne, share);
                    return seeking(aim.then(plan).of(dossier).orElse(dossier), seeks);
                });
    }

    // Each person states a share, on some line.
    private static Dossier complete(Dossier facts, List<CostLine> some, FteShare share) {
        List<CostLine> known = new ArrayList<>();
        Set<String> persons = new HashSet<>();
        for (CostLine line : some) {
            boolean isFirst = line.nature() == CostNature.STAFF
                    && line.person().map(persons::add).orElse(true);
            known.add(isFirst && !line.share().isKnown() ? line.withShare(share) : line);
        }
        return Costing.with(facts, known);
    }

    // Who bears a line matters where the aid is shared out alone.
    private Arbitrary<List<Integer>> partners() {
        boolean isSharedOut = call.funding().sharedOut().isPresent();
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
}
