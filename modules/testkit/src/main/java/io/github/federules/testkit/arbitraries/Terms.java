package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Beneficiaries;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.DurationTerms;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.CostBase;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.call.OwnContribution;
import io.github.federules.core.call.PolicyRoles;
import io.github.federules.core.call.PublicCofinancing;
import io.github.federules.core.call.RealisationWindow;
import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of the terms of a call, each on its own.
 *
 * <p>Amounts are often small or whole, shares and rates often round. Terms shrink towards the first word, 0.00 euros and the
 * first day.
 */
final class Terms {

    // A window that starts in this time leaves years for what comes after it.
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private Terms() {}

    /** Clauses; those of the same id have the same words. */
    static Arbitrary<Clause> clauses() {
        return Arbitraries.of("L1", "L2", "l1", "article 3, § 2", "null", "clause", "")
                .map(id -> new Clause(id, "words of \"" + id + "\"\n\u2028 – 60 %"));
    }

    /** Texts in French and English, which have nothing to do with each other. */
    static Arbitrary<LocalizedText> localizedTexts() {
        return Combinators.combine(Facts.texts(), Facts.texts()).as(LocalizedText::new);
    }

    /** Editions, some of them with the day from which they hold. */
    static Arbitrary<Edition> editions() {
        return Combinators.combine(Facts.texts(), Facts.days().optional(), Facts.texts())
                .as(Edition::new);
    }

    /** Bounds of an amount. */
    static Arbitrary<Bound> bounds() {
        return Combinators.combine(Facts.amounts(), clauses()).as(Bound::new);
    }

    /** Minimum costs, that must be reached or exceeded, with flat rates or without. */
    static Arbitrary<MinimumCost> minimumCosts() {
        return Combinators.combine(cents(), clauses(), Arbitraries.of(false, true), Arbitraries.of(true, false))
                .as((amount, clause, exceeded, withFlatRates) ->
                        new MinimumCost(new Bound(Euros.ofCents(amount), clause), exceeded, withFlatRates));
    }

    /** Flat rates of every base, some of them with a cap. */
    static Arbitrary<FlatRate> flatRates() {
        return Combinators.combine(
                        Facts.rates(),
                        Arbitraries.of(CostBase.standard()),
                        Arbitraries.of(CostNature.standard()).set().ofMaxSize(3),
                        orEmpty(bounds()),
                        Arbitraries.of(false, true),
                        clauses())
                .as(FlatRate::new);
    }

    /** Rates of aid: mostly one for all, or one for each kind of beneficiary or activity, or a range. */
    static Arbitrary<AidRate> aidRates() {
        Arbitrary<AidRate> byKind = Combinators.combine(
                        Facts.rates(),
                        Arbitraries.maps(Arbitraries.of(BeneficiaryKind.class), Facts.rates())
                                .ofMaxSize(3))
                .as((usual, others) -> new AidRate.ByKind(byKind(usual, others)));
        Arbitrary<AidRate> byActivity = Combinators.combine(
                        Arbitraries.maps(Facts.activities(), Facts.rates())
                                .ofMinSize(1)
                                .ofMaxSize(3),
                        clauses())
                .as((each, clause) -> new AidRate.ByActivity(each, clause));
        Arbitrary<AidRate> within =
                Combinators.combine(Facts.rates(), Facts.rates()).as(Terms::within);
        return Arbitraries.frequencyOf(
                Tuple.of(4, Facts.rates().map(AidRate.Fixed::new)),
                Tuple.of(1, byKind),
                Tuple.of(1, byActivity),
                Tuple.of(1, within));
    }

    /** Own contributions that an applicant must bring. */
    static Arbitrary<OwnContribution> ownContributions() {
        return Combinators.combine(Facts.rates(), clauses()).as(OwnContribution::new);
    }

    /** Shares of the cost that other public funders must bring. */
    static Arbitrary<PublicCofinancing> publicCofinancings() {
        return Combinators.combine(Facts.rates(), clauses()).as(PublicCofinancing::new);
    }

    /** Deadlines in several time zones, with an hour or without. */
    static Arbitrary<Deadline> deadlines() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Europe/Paris", "Indian/Reunion", "Z", "UTC+01:00", "+02:00")
                .map(ZoneId::of);
        return Combinators.combine(Facts.days(), orEmpty(Facts.times()), zones, clauses())
                .as(Deadline::new);
    }

    /** How long an operation may take, some of it without an end. */
    static Arbitrary<DurationTerms> durations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 48),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(1, 48)),
                                Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE - 48))),
                        clauses())
                .as((least, more, clause) -> new DurationTerms(least, least + more, clause));
    }

    /** When an operation must take place. */
    static Arbitrary<RealisationWindow> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_500),
                        Arbitraries.integers().between(0, 3_000),
                        clauses())
                .as((start, days, clause) -> {
                    LocalDate from = FIRST_DAY.plusDays(start);
                    return new RealisationWindow(from, from.plusDays(days), clause);
                });
    }

    /** The least share that a person of the staff must have. */
    static Arbitrary<StaffMinimum> staffMinimums() {
        Arbitrary<FteShare> shares = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(5, 10, 20, 50).map(percent -> Facts.share(percent, 2))),
                Tuple.of(1, Facts.shares()));
        return Combinators.combine(shares, clauses()).as(StaffMinimum::new);
    }

    /** The kinds of bodies that may benefit. */
    static Arbitrary<Beneficiaries> beneficiaries() {
        return Combinators.combine(some(BeneficiaryKind.class), clauses()).as(Beneficiaries::new);
    }

    /** The ways in which an applicant may run a policy. */
    static Arbitrary<PolicyRoles> policyRoles() {
        return Combinators.combine(some(PolicyRole.class), clauses()).as(PolicyRoles::new);
    }

    /** Conditions that no program can judge, of all dossiers or of those with some costs or bodies. */
    static Arbitrary<NotJudged> notJudged() {
        return Combinators.combine(
                        clauses(),
                        localizedTexts(),
                        Arbitraries.of(CostNature.standard()).set().ofMaxSize(2),
                        Arbitraries.of(BeneficiaryKind.class).set().ofMaxSize(2))
                .as(NotJudged::new);
    }

    /** Tracks that a call offers: funding, others with a title, or both. */
    static Arbitrary<List<OfferedTrack>> offers() {
        Arbitrary<List<OfferedTrack>> others = Combinators.combine(Facts.words().map(Track::of), localizedTexts())
                .as(OfferedTrack::new)
                .list()
                .ofMaxSize(2)
                .uniqueElements(OfferedTrack::track);
        return Combinators.combine(Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)), others)
                .as(Terms::offers);
    }

    /** Cents that calls name: often whole euros, seldom next to nothing. */
    static Arbitrary<Long> cents() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.longs().between(0, 100_000).map(euros -> euros * 100)),
                Tuple.of(2, Arbitraries.longs().between(0, 10_000_000)),
                Tuple.of(1, Arbitraries.longs().between(0, 20)));
    }

    static <T> Arbitrary<Optional<T>> orEmpty(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Optional.<T>empty())), Tuple.of(3, values.map(Optional::of)));
    }

    static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> words) {
        return Arbitraries.of(words).set().ofMinSize(1);
    }

    private static List<OfferedTrack> offers(boolean funding, List<OfferedTrack> others) {
        List<OfferedTrack> offers = new ArrayList<>(others);
        if (funding || others.isEmpty()) {
            offers.add(OfferedTrack.funding());
        }
        return List.copyOf(offers);
    }

    private static AidRate within(Rate one, Rate other) {
        boolean isInOrder = one.share().compareTo(other.share()) <= 0;
        return new AidRate.Within(isInOrder ? one : other, isInOrder ? other : one);
    }

    private static Map<BeneficiaryKind, Rate> byKind(Rate usual, Map<BeneficiaryKind, Rate> others) {
        Map<BeneficiaryKind, Rate> rates = new EnumMap<>(BeneficiaryKind.class);
        for (BeneficiaryKind kind : BeneficiaryKind.values()) {
            rates.put(kind, others.getOrDefault(kind, usual));
        }
        return rates;
    }
}
