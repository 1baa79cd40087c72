package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.MaximumCost;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.OwnContribution;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.testkit.arbitraries.LineTotals.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.Predicate;

/** Brings the costs of a dossier to where a call wants them, or just not, by the amount of a last line. */
final class Costing {

    private static final Rate NONE = new Rate(BigDecimal.ZERO);

    private final Call call;
    private final List<CostNature> natures;

    Costing(Call call) {
        this.call = call;
        this.natures = payable(call);
    }

    /** What the sums of a dossier depend on, under the default readings of the call. */
    Basis basis(Dossier dossier) {
        boolean withVat = call.costs().vat().isPresent()
                && dossier.applicant().recoversVat().is(false);
        return new Basis(call.readings(), rate(dossier), withVat);
    }

    /** The rate that a dossier gets, none where what it hangs on is not known. */
    Rate rate(Dossier dossier) {
        AidRate rate = call.funding().aid().map(AidIntensity::rate).orElse(new AidRate.Fixed(NONE));
        if (rate instanceof AidRate.ByKind) {
            return dossier.applicant().lead().kind().find().map(this::rateOf).orElse(NONE);
        }
        if (rate instanceof AidRate.ByActivity) {
            return dossier.operation().activity().find().map(this::rateOf).orElse(NONE);
        }
        if (rate instanceof AidRate.Within) {
            return dossier.operation().aidRate().find().orElse(NONE);
        }
        return ((AidRate.Fixed) rate).rate();
    }

    /** Every rate that there may be. */
    Collection<Rate> rates() {
        return call.funding().aid().map(aid -> aid.rate().rates()).orElse(List.of(NONE));
    }

    Rate rateOf(BeneficiaryKind kind) {
        return call.funding()
                .aid()
                .filter(aid -> aid.rate() instanceof AidRate.ByKind)
                .map(aid -> ((AidRate.ByKind) aid.rate()).byKind().getOrDefault(kind, NONE))
                .orElse(NONE);
    }

    Rate rateOf(Activity activity) {
        return call.funding()
                .aid()
                .filter(aid -> aid.rate() instanceof AidRate.ByActivity)
                .map(aid -> ((AidRate.ByActivity) aid.rate()).byActivity().getOrDefault(activity, NONE))
                .orElse(NONE);
    }

    /** Whether some costs are funded at a rate. */
    boolean isFundable(Rate rate) {
        Basis basis = new Basis(call.readings(), rate, false);
        return fit(
                        List.of(),
                        0,
                        basis,
                        lines -> isEnough(lines, basis),
                        lines -> isNotTooMuch(lines, basis),
                        Place.FIRST)
                .isPresent();
    }

    /** Whether the costs reach what the call asks: its minimum and the least aid. */
    boolean isEnough(List<CostLine> lines, Basis basis) {
        LineTotals sums = LineTotals.of(call, lines, basis);
        return call.costs().minimum().filter(bound -> !reaches(bound, sums)).isEmpty()
                && floor().filter(bound -> sums.aid() < bound.cents()).isEmpty();
    }

    /** Whether the costs stay within what the call allows, its maximum and what all public aid may be, and are known. */
    boolean isNotTooMuch(List<CostLine> lines, Basis basis) {
        LineTotals sums = LineTotals.of(call, lines, basis);
        return sums.total() <= Euros.MAX_CENTS && isAllowed(sums);
    }

    /** Whether the costs meet all that the call asks of them. */
    boolean isMet(List<CostLine> lines, Basis basis) {
        return isEnough(lines, basis) && isAllowed(LineTotals.of(call, lines, basis));
    }

    private boolean isAllowed(LineTotals sums) {
        return call.costs().maximum().filter(bound -> exceeds(bound, sums)).isEmpty()
                && call.funding()
                        .publicAidCap()
                        .filter(bound -> sums.aid() + otherPublic(sums) > bound.cents())
                        .isEmpty();
    }

    /** A copy whose costs meet all that the call asks of them, or empty if no costs do. */
    Optional<Dossier> meeting(Dossier dossier, int kept, Place place) {
        Basis basis = basis(dossier);
        return within(dossier, kept, lines -> isEnough(lines, basis), lines -> isNotTooMuch(lines, basis), place);
    }

    /**
     * A copy whose last line is of an amount that is enough and not too much.
     *
     * @param kept how many of the first lines must stay; others are dropped where they are too much
     * @param enough holds for every amount from a certain one on
     * @param notTooMuch holds for every amount up to a certain one
     */
    Optional<Dossier> within(
            Dossier dossier,
            int kept,
            Predicate<List<CostLine>> enough,
            Predicate<List<CostLine>> notTooMuch,
            Place place) {
        return fit(dossier.operation().costLines(), kept, basis(dossier), enough, notTooMuch, place)
                .map(lines -> with(dossier, lines));
    }

    /** A copy whose last line is of the first amount that is enough, or of some cents more or less. */
    Optional<Dossier> beside(Dossier dossier, Predicate<List<CostLine>> enough, int cents, Place place) {
        List<CostLine> lines = dossier.operation().costLines();
        for (int keep = lines.size(); keep >= 0; keep--) {
            Optional<Dossier> beside =
                    oneMoreBeside(with(dossier, lines.subList(0, keep)), enough, cents, nature(place));
            if (beside.isPresent()) {
                return beside;
            }
        }
        return Optional.empty();
    }

    /** A copy with one line more, of the first amount that is enough, or of some cents more or less. */
    Optional<Dossier> oneMoreBeside(Dossier dossier, Predicate<List<CostLine>> enough, int cents, CostNature nature) {
        List<CostLine> lines = dossier.operation().costLines();
        if (enough.test(lines)) {
            return Optional.empty();
        }
        long first = least(amount -> enough.test(plus(lines, nature, amount)));
        return first > 0 && first + cents <= Euros.MAX_CENTS
                ? Optional.of(with(dossier, plus(lines, nature, first + cents)))
                : Optional.empty();
    }

    /** The amounts of the last line with which the costs just become enough, or too much, and those beside them. */
    List<Long> justEnough(Dossier dossier, Basis basis) {
        List<CostLine> lines = dossier.operation().costLines();
        List<CostLine> before = lines.subList(0, lines.size() - 1);
        CostLine last = lines.get(lines.size() - 1);
        LongFunction<List<CostLine>> changed = cents -> {
            List<CostLine> more = new ArrayList<>(before);
            more.add(last.withAmount(Euros.ofCents(cents)));
            return more;
        };
        List<Long> amounts = new ArrayList<>();
        for (long bound : List.of(
                least(cents -> isEnough(changed.apply(cents), basis)),
                least(cents -> !isNotTooMuch(changed.apply(cents), basis)))) {
            if (bound >= 0) {
                amounts.addAll(List.of(bound, Math.max(0, bound - 1)));
            }
        }
        return amounts;
    }

    LineTotals reckon(Dossier dossier) {
        return LineTotals.of(call, dossier.operation().costLines(), basis(dossier));
    }

    boolean reaches(MinimumCost minimum, LineTotals sums) {
        return sums.compared(minimum.withFlatRates()) >= minimum.leastCents();
    }

    static boolean exceeds(MaximumCost maximum, LineTotals sums) {
        return sums.compared(maximum.withFlatRates()) > maximum.bound().cents();
    }

    Optional<Bound> floor() {
        return call.funding().aid().flatMap(AidIntensity::floor);
    }

    Optional<Bound> cap() {
        return call.funding().aid().flatMap(AidIntensity::cap);
    }

    /** What the applicant must bring itself, in cents. */
    static long ownFunds(OwnContribution share, long total) {
        return share.rate().applyTo(total, RoundingMode.UP);
    }

    /** What other public funders must bring, in cents. */
    long otherPublic(LineTotals sums) {
        return call.funding()
                .publicCofinancing()
                .map(terms -> terms.rate().applyTo(sums.total(), RoundingMode.UP))
                .orElse(0L);
    }

    /** The natures that a call pays at real cost, staff last, because it hangs on more than the amount. */
    List<CostNature> natures() {
        return natures;
    }

    /** A copy with these lines, numbered from 1. */
    static Dossier with(Dossier dossier, List<CostLine> lines) {
        return dossier.withOperation(dossier.operation().withCostLines(numbered(lines)));
    }

    static List<CostLine> numbered(List<CostLine> lines) {
        List<CostLine> numbered = new ArrayList<>();
        for (CostLine line : lines) {
            numbered.add(line.withId(Integer.toString(numbered.size() + 1)));
        }
        return numbered;
    }

    private Optional<List<CostLine>> fit(
            List<CostLine> lines,
            int kept,
            Basis basis,
            Predicate<List<CostLine>> enough,
            Predicate<List<CostLine>> notTooMuch,
            Place place) {
        for (int keep = lines.size(); keep >= kept; keep--) {
            List<CostLine> some = lines.subList(0, keep);
            if (!notTooMuch.test(some)) {
                continue;
            }
            for (int i = 0; i < Math.max(1, natures.size()); i++) {
                CostNature nature = nature(new Place(place.nature() + i, place.atCap(), place.cents()));
                LongPredicate tooMuch = amount -> !notTooMuch.test(plus(some, nature, amount));
                long least = least(amount -> enough.test(plus(some, nature, amount)));
                if (least >= 0 && !tooMuch.test(least)) {
                    long wanted = place.from(least, () -> capAt(some, nature, basis));
                    // The most is sought only where it is passed: a search looks at some forty amounts.
                    return Optional.of(plus(some, nature, tooMuch.test(wanted) ? least(tooMuch) - 1 : wanted));
                }
            }
        }
        return Optional.empty();
    }

    // Where no amount reaches the cap, it is as if it were reached at none.
    private long capAt(List<CostLine> lines, CostNature nature, Basis basis) {
        return cap().map(cap -> Math.max(
                        0,
                        least(amount -> LineTotals.of(call, plus(lines, nature, amount), basis)
                                        .aid()
                                >= cap.cents())))
                .orElse(0L);
    }

    /** The least amount that is enough, or -1 if none is. */
    private static long least(LongPredicate enough) {
        if (enough.test(0)) {
            return 0;
        }
        if (!enough.test(Euros.MAX_CENTS)) {
            return -1;
        }
        long low = 1;
        long high = Euros.MAX_CENTS;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private CostNature nature(Place place) {
        return natures.isEmpty() ? CostNature.OTHER : natures.get(place.nature() % natures.size());
    }

    private static List<CostLine> plus(List<CostLine> lines, CostNature nature, long cents) {
        if (cents == 0) {
            return lines;
        }
        List<CostLine> more = new ArrayList<>(lines);
        CostLine line = CostLine.of(nature, Euros.ofCents(cents)).withId(Integer.toString(lines.size() + 1));
        more.add(nature == CostNature.STAFF ? line.withShare(MissingShares.FULL) : line);
        return more;
    }

    private static List<CostNature> payable(Call call) {
        List<CostNature> natures = new ArrayList<>();
        for (CostNature nature : CostNature.standard()) {
            if (nature != CostNature.STAFF
                    && call.costs().eligible().containsKey(nature)
                    && call.costs().findFlatRate(nature).isEmpty()) {
                natures.add(nature);
            }
        }
        if (natures.isEmpty() && call.costs().eligible().containsKey(CostNature.STAFF)) {
            natures.add(CostNature.STAFF);
        }
        return natures;
    }
}
