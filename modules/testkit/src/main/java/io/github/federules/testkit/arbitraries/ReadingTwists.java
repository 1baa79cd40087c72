package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CostBase;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.call.Readings;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.testkit.arbitraries.LineTotals.Basis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Ways to make a decision hang on how the call is read, one for each question that its words leave open. */
final class ReadingTwists {

    // Far enough for the fraction of a cent under a rate to pass a half, step by step first and then in leaps.
    private static final int NEAR = 60;
    private static final int MOST_LEAPS = 120;

    private final Call call;
    private final Costing costing;
    private final Financings financings;
    private final Submissions submissions;

    ReadingTwists(Call call, Costing costing, Financings financings, Submissions submissions) {
        this.call = call;
        this.costing = costing;
        this.financings = financings;
        this.submissions = submissions;
    }

    List<Arbitrary<Alteration>> all() {
        List<Arbitrary<Alteration>> twists = new ArrayList<>();
        for (Question question : call.openQuestions()) {
            if (question == Question.DEADLINE) {
                submissions
                        .ifTheLastDayCounts()
                        .ifPresent(submission -> twists.add(
                                Arbitraries.just(dossier -> Optional.of(dossier.withSubmission(submission)))));
            } else if (call.tracks().contains(Track.FUNDING) && canMatter(question)) {
                twists.add(twist(question));
            }
        }
        return twists;
    }

    private boolean canMatter(Question question) {
        boolean staffMayBeSetAside = call.costs().eligible().containsKey(CostNature.STAFF)
                && call.costs().staffMinimum().isPresent();
        boolean hasCostBaseStaff = call.costs().flatRates().stream().anyMatch(rate -> rate.of() == CostBase.STAFF);
        boolean hasBounds =
                call.costs().minimum().isPresent() || call.costs().maximum().isPresent();
        return switch (question) {
            case MINIMUM_COST_BASIS ->
                hasBounds && (staffMayBeSetAside || !notListed(1).isEmpty());
            case STAFF_SHARE_SCOPE -> staffMayBeSetAside;
            case FLAT_RATE_BASE -> hasCostBaseStaff;
            case DEADLINE -> true;
            case ROUNDING ->
                costing.rates().stream()
                        .anyMatch(rate ->
                                rate.share().signum() > 0 && rate.share().scale() > 0);
        };
    }

    private Arbitrary<Alteration> twist(Question question) {
        Reading here = call.readings().answer(question);
        Reading there = question.readings().stream()
                .filter(reading -> reading != here)
                .findFirst()
                .orElseThrow();
        return Combinators.combine(Arbitraries.longs().between(100, 3_000_000), Place.any())
                .as((cents, place) -> dossier -> {
                    Readings other = call.readings().with(there);
                    List<CostLine> lead = lead(question, cents);
                    Dossier led = ledBy(dossier, lead);
                    Dossier costed = between(led, lead.size(), other, place)
                            .or(() -> costing.meeting(led, lead.size(), place))
                            .orElse(led);
                    return differing(costed, other);
                });
    }

    // Lines that the two answers treat differently.
    private List<CostLine> lead(Question question, long cents) {
        return switch (question) {
            case ROUNDING, DEADLINE -> List.of();
            case FLAT_RATE_BASE -> belowMinimum(cents);
            case STAFF_SHARE_SCOPE -> {
                List<CostLine> two = new ArrayList<>(belowMinimum(cents));
                two.add(CostLine.of(CostNature.STAFF, Euros.ofCents(cents))
                        .withPerson("F")
                        .withShare(MissingShares.FULL));
                yield two;
            }
            case MINIMUM_COST_BASIS -> {
                List<CostLine> presented = new ArrayList<>(notListed(cents));
                presented.addAll(presented.isEmpty() ? belowMinimum(cents) : List.of());
                yield presented;
            }
        };
    }

    private List<CostLine> notListed(long cents) {
        for (CostNature nature : CostNature.standard()) {
            boolean isPresented = call.costs().findFlatRate(nature).isEmpty()
                    && !call.costs().eligible().containsKey(nature);
            if (isPresented && nature.family() != CostFamily.STAFF) {
                return List.of(CostLine.of(nature, Euros.ofCents(cents)));
            }
        }
        return List.of();
    }

    private List<CostLine> belowMinimum(long cents) {
        CostLine line = CostLine.of(CostNature.STAFF, Euros.ofCents(cents)).withPerson("B");
        return List.of(call.costs()
                .staffMinimum()
                .map(minimum -> minimum.share().value().divide(BigDecimal.valueOf(2), 9, RoundingMode.DOWN))
                .filter(share -> share.signum() > 0)
                .map(share -> line.withShare(new FteShare(share)))
                .orElse(line.withShare(MissingShares.FULL)));
    }

    private static Dossier ledBy(Dossier dossier, List<CostLine> lead) {
        List<CostLine> lines = new ArrayList<>(lead);
        lines.addAll(dossier.operation().costLines());
        return Costing.with(dossier, lines);
    }

    /** A copy that costs enough under the other readings alone, or under those of the call alone. */
    private Optional<Dossier> between(Dossier dossier, int kept, Readings other, Place place) {
        Basis here = costing.basis(dossier);
        Basis there = here.with(other);
        return between(dossier, kept, here, there, place).or(() -> between(dossier, kept, there, here, place));
    }

    private Optional<Dossier> between(Dossier dossier, int kept, Basis less, Basis more, Place place) {
        return costing.within(
                dossier,
                kept,
                lines -> costing.isEnough(lines, more),
                lines -> !costing.isEnough(lines, less) && costing.isNotTooMuch(lines, more),
                place);
    }

    /** A copy whose answer differs under the other readings, by the amount of its last line. */
    private Optional<Dossier> differing(Dossier dossier, Readings other) {
        Basis here = costing.basis(dossier);
        Basis there = here.with(other);
        List<CostLine> lines = dossier.operation().costLines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        for (long cents : candidates(dossier, here, there)) {
            List<CostLine> changed = new ArrayList<>(lines);
            CostLine last = changed.get(lines.size() - 1);
            changed.set(lines.size() - 1, last.withAmount(Euros.ofCents(cents)));
            if (differ(changed, here, there)) {
                Dossier twisted = Costing.with(dossier, changed);
                return Optional.of(financings.enoughUnder(twisted, here, there));
            }
        }
        return Optional.empty();
    }

    private boolean differ(List<CostLine> lines, Basis here, Basis there) {
        boolean isMet = costing.isMet(lines, here);
        return isMet != costing.isMet(lines, there)
                || (isMet
                        && LineTotals.of(call, lines, here).aid()
                                != LineTotals.of(call, lines, there).aid());
    }

    // Where the cap hides the difference, more cost shows none; the least that is enough may.
    private List<Long> candidates(Dossier dossier, Basis here, Basis there) {
        List<CostLine> lines = dossier.operation().costLines();
        List<Long> bounds = new ArrayList<>(costing.justEnough(dossier, here));
        bounds.addAll(costing.justEnough(dossier, there));
        long start = isCapped(lines, here) && isCapped(lines, there)
                ? bounds.stream().min(Long::compare).orElse(0L)
                : Euros.cents(lines.get(lines.size() - 1).amount());
        List<Long> candidates = new ArrayList<>();
        long leap = 1;
        for (long cents = start; candidates.size() < NEAR + MOST_LEAPS && cents <= Euros.MAX_CENTS; cents += leap) {
            candidates.add(cents);
            leap = candidates.size() < NEAR ? 1 : leap + leap / 8 + 1;
        }
        candidates.addAll(bounds);
        return candidates;
    }

    private boolean isCapped(List<CostLine> lines, Basis basis) {
        return costing.cap()
                .filter(cap -> LineTotals.of(call, lines, basis).aid() >= cap.cents())
                .isPresent();
    }
}
