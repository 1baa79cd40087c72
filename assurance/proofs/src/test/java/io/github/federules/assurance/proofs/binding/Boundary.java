package io.github.federules.assurance.proofs.binding;

import io.github.federules.assurance.proofs.Evidence;
import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.DossierFacts;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Where a threshold of a call is crossed as one amount of a dossier grows.
 *
 * @param threshold which threshold it is
 * @param dial what grows
 * @param dossier the dossier with this many cents of it
 * @param at the least amounts beyond the threshold, one for each reading under which it lies elsewhere
 */
record Boundary(String threshold, String dial, LongFunction<Dossier> dossier, NavigableSet<Long> at) {

    private static final long CENTS_AROUND = 10_000;
    private static final long SOME_STAFF = 1_234_567;
    private static final long SOME_OTHER = 345_678;

    /** The dossiers of every cent from 10,000 below to 10,000 above, each once. */
    Stream<Dossier> dossiers() {
        List<LongStream> around = new ArrayList<>();
        long from = 0;
        for (long each : at) {
            around.add(LongStream.rangeClosed(Math.max(from, each - CENTS_AROUND), each + CENTS_AROUND));
            from = each + CENTS_AROUND + 1;
        }
        return around.stream().flatMapToLong(each -> each).mapToObj(dossier);
    }

    /** What was seen at it, as a row of a table. */
    List<String> row(ModelledCall call, Agreement agreement) {
        return List.of(
                call.toString(),
                threshold,
                dial,
                places(),
                Evidence.count(agreement.decisions()),
                Evidence.count(agreement.eligible()),
                Evidence.count(agreement.remedies()));
    }

    private String places() {
        return at.size() == 1
                ? Evidence.count(at.first())
                : Evidence.count(at.first()) + " to " + Evidence.count(at.last()) + ", in " + at.size() + " places";
    }

    /** Every boundary of a call under some readings, as other costs, staff, own funds or other public aid grow. */
    static List<Boundary> of(ModelledCall modelled, Collection<Readings> readings) {
        Map<String, LongFunction<Dossier>> dials = dials(modelled);
        List<Boundary> boundaries = new ArrayList<>();
        thresholds(modelled.call())
                .forEach((threshold, crossed) -> dials.forEach((dial, dossier) -> {
                    NavigableSet<Long> at = new TreeSet<>();
                    readings.forEach(each ->
                            findCrossing(modelled, each, dossier, crossed).ifPresent(at::add));
                    if (!at.isEmpty()) {
                        boundaries.add(new Boundary(threshold, dial, dossier, at));
                    }
                }));
        return boundaries;
    }

    /** The names of the thresholds in cents that a call has. */
    static Set<String> thresholdsOf(Call call) {
        return thresholds(call).keySet();
    }

    private static Map<String, Predicate<Map<String, BigInteger>>> thresholds(Call call) {
        Map<String, Predicate<Map<String, BigInteger>>> crossed = new TreeMap<>();
        call.costs().minimum().ifPresent(minimum -> crossed.put("minimum cost", is(CallModel.MINIMUM_MET)));
        call.costs()
                .maximum()
                .ifPresent(maximum ->
                        crossed.put("maximum cost", is(CallModel.MAXIMUM_MET).negate()));
        call.funding()
                .ownContribution()
                .ifPresent(share -> crossed.put(
                        "own contribution", is(CallModel.OWN_CONTRIBUTION_MET).negate()));
        call.funding().publicCofinancing().ifPresent(share -> {
            crossed.put("public co-financing reached", is(CallModel.PUBLIC_COFINANCING_MET));
            crossed.put(
                    "public co-financing", is(CallModel.PUBLIC_COFINANCING_MET).negate());
        });
        call.funding()
                .maximumPublicAid()
                .ifPresent(cap -> crossed.put(
                        "cap on public aid", is(CallModel.PUBLIC_AID_MET).negate()));
        call.funding().minimumAid().ifPresent(floor -> crossed.put("floor", is(CallModel.FLOOR_MET)));
        call.funding().maximumAid().ifPresent(cap -> crossed.put("cap", reaches(CallModel.COMPUTED_AID, cap)));
        List<FlatRate> rates = call.costs().flatRates();
        for (int i = 0; i < rates.size(); i++) {
            String flatRate = CallModel.flatRate(i + 1);
            rates.get(i).cap().ifPresent(cap -> crossed.put("ceiling of " + flatRate, reaches(flatRate, cap)));
        }
        return crossed;
    }

    private static Predicate<Map<String, BigInteger>> is(String truth) {
        return values -> values.get(truth).signum() != 0;
    }

    private static Predicate<Map<String, BigInteger>> reaches(String amount, Limit limit) {
        return values -> values.get(amount).compareTo(BigInteger.valueOf(limit.cents())) >= 0;
    }

    private static Map<String, LongFunction<Dossier>> dials(ModelledCall modelled) {
        SoundDossiers sound = new SoundDossiers(modelled);
        Optional<CostNature> nature = modelled.call().costs().eligible().keySet().stream()
                .filter(each -> each.family() != CostFamily.STAFF)
                .findFirst();
        Map<String, LongFunction<Dossier>> dials = new TreeMap<>();
        nature.ifPresent(each ->
                dials.put("other cost", cents -> sound.of(List.of(staff(SOME_STAFF), line(each, cents)))));
        CostNature beside = nature.orElse(CostNature.OTHER);
        if (modelled.call().costs().eligible().containsKey(CostNature.STAFF)) {
            dials.put("staff", cents -> sound.of(List.of(staff(cents), line(beside, SOME_OTHER))));
        }
        modelled.call()
                .costs()
                .staffMinimum()
                .map(minimum -> new FteShare(minimum.share().value().divide(BigDecimal.valueOf(2))))
                .ifPresent(half -> dials.put(
                        "staff below the minimum",
                        cents -> sound.of(List.of(
                                staff(SOME_STAFF),
                                line(CostNature.STAFF, cents).withShare(half),
                                line(beside, SOME_OTHER)))));
        if (modelled.call().funding().publicCofinancing().isPresent()
                || modelled.call().funding().maximumPublicAid().isPresent()) {
            dials.put(
                    "other public aid",
                    cents -> sound.of(
                            List.of(staff(SOME_STAFF), line(beside, 10 * SOME_OTHER)),
                            FinancingPlan.own(Euros.ofCents(Euros.MAX_CENTS)).withOtherPublic(Euros.ofCents(cents))));
        }
        if (modelled.call().funding().ownContribution().isPresent()) {
            dials.put(
                    "other cost on own funds of 1,234.56",
                    cents -> sound.of(List.of(line(beside, cents)), FinancingPlan.own(Euros.ofCents(123_456))));
        }
        if (modelled.call().funding().publicCofinancing().isPresent()) {
            FinancingPlan ample = FinancingPlan.own(Euros.ofCents(Euros.MAX_CENTS));
            dials.put(
                    "other cost on other public aid of 1,234.56",
                    cents -> sound.of(List.of(line(beside, cents)), ample.withOtherPublic(Euros.ofCents(123_456))));
        }
        return dials;
    }

    private static CostLine staff(long cents) {
        return line(CostNature.STAFF, cents).withShare(FteShare.fte("0.5"));
    }

    private static CostLine line(CostNature nature, long cents) {
        return CostLine.of(nature, Euros.ofCents(cents));
    }

    private static Optional<Long> findCrossing(
            ModelledCall modelled,
            Readings readings,
            LongFunction<Dossier> dossier,
            Predicate<Map<String, BigInteger>> crossed) {
        Predicate<Long> beyond = cents -> {
            Map<String, BigInteger> inputs =
                    new HashMap<>(DossierFacts.of(modelled.call(), dossier.apply(cents), true));
            inputs.putAll(DossierFacts.of(readings));
            return crossed.test(modelled.model().evaluate(inputs));
        };
        long below = 0;
        long above = Euros.MAX_CENTS / 2;
        if (beyond.test(below) || !beyond.test(above)) {
            return Optional.empty();
        }
        while (above - below > 1) {
            long middle = (above + below) / 2;
            if (beyond.test(middle)) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return Optional.of(above);
    }
}
