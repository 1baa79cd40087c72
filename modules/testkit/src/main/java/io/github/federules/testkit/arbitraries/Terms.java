package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.ApplicantTerms;
import io.github.federules.core.call.Beneficiaries;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.CostTerms;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.DurationTerms;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.FundingTerms;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.MaximumCost;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.NoteTerms;
import io.github.federules.core.call.OperationTerms;
import io.github.federules.core.call.OwnShare;
import io.github.federules.core.call.PolicyRoles;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.RealisationWindow;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.call.Rule;
import io.github.federules.core.call.StaffMinimum;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
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
 * <p>For code that shows, stores or compares single terms, such as {@code Terms.deadlines()}. Terms that are drawn apart may
 * contradict each other, so that a call of them may be refused; {@link Calls} has calls whose terms fit together, and
 * what a whole part of a call says, such as {@link #costs()}, is taken from these. Amounts are often small or whole,
 * shares and rates often round. Terms shrink towards the first word, 0.00 euros and the first day.
 */
public final class Terms {

    // A window that starts in this time leaves years for what comes after it.
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private Terms() {}

    /**
     * Gives clauses; those of the same id have the same words.
     *
     * @return the clauses, never null
     */
    public static Arbitrary<Clause> clauses() {
        return Arbitraries.of("L1", "L2", "l1", "article 3, § 2", "null", "clause", "")
                .map(id -> new Clause(id, "words of \"" + id + "\"\n\u2028 – 60 %"));
    }

    /**
     * Gives texts in French and English, which have nothing to do with each other.
     *
     * @return the texts, never null
     */
    public static Arbitrary<LocalizedText> localizedTexts() {
        return Combinators.combine(Facts.texts(), Facts.texts()).as(LocalizedText::new);
    }

    /**
     * Gives editions, some of them with the day from which they hold.
     *
     * @return the editions, never null
     */
    public static Arbitrary<Edition> editions() {
        return Combinators.combine(Facts.texts(), Facts.days().optional(), Facts.texts())
                .as(Edition::new);
    }

    /**
     * Gives bounds of an amount.
     *
     * @return the bounds, up to the most that an amount may be, never null
     */
    public static Arbitrary<Bound> bounds() {
        return Combinators.combine(Facts.amounts(), clauses()).as(Bound::new);
    }

    /**
     * Gives minimum costs, that must be reached or exceeded, with flat rates or without.
     *
     * @return the minimum costs, up to 100 000.00 euros, never null
     */
    public static Arbitrary<MinimumCost> minimumCosts() {
        return Combinators.combine(cents(), clauses(), Arbitraries.of(false, true), Arbitraries.of(true, false))
                .as((amount, clause, exceeded, withFlatRates) ->
                        new MinimumCost(new Bound(Euros.ofCents(amount), clause), exceeded, withFlatRates));
    }

    /**
     * Gives maximum costs, with flat rates or without.
     *
     * @return the maximum costs, up to the most that an amount may be, never null
     */
    public static Arbitrary<MaximumCost> maximumCosts() {
        return Combinators.combine(bounds(), Arbitraries.of(true, false)).as(MaximumCost::new);
    }

    /**
     * Gives flat rates of every base, some of them with a cap.
     *
     * @return the flat rates, of which some cover no nature at all, never null
     */
    public static Arbitrary<FlatRate> flatRates() {
        return Combinators.combine(
                        Facts.rates(),
                        Arbitraries.of(FlatRateOf.class),
                        Arbitraries.of(CostNature.class).set().ofMaxSize(3),
                        orEmpty(bounds()),
                        Arbitraries.of(false, true),
                        clauses())
                .as(FlatRate::new);
    }

    /**
     * Gives rates of aid: mostly one for all, or one for each kind of beneficiary or activity, or a range.
     *
     * @return the rates, never null
     */
    public static Arbitrary<AidRate> aidRates() {
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

    /**
     * Gives rates of aid with what bounds the aid; a cap is never below the least aid.
     *
     * @return what the aid is, never null
     */
    public static Arbitrary<AidIntensity> aidIntensities() {
        return Combinators.combine(aidRates(), clauses(), orEmpty(bounds()), orEmpty(bounds()), orEmpty(clauses()))
                .as((rate, clause, one, other, sharedOut) -> {
                    boolean isInOrder = one.isEmpty()
                            || other.isEmpty()
                            || one.get().cents() >= other.get().cents();
                    return new AidIntensity(rate, clause, isInOrder ? one : other, isInOrder ? other : one, sharedOut);
                });
    }

    /**
     * Gives what an applicant must bring itself.
     *
     * @return the shares of the cost, never null
     */
    public static Arbitrary<OwnShare> ownShares() {
        return Combinators.combine(Facts.rates(), clauses()).as(OwnShare::new);
    }

    /**
     * Gives deadlines in several time zones, with an hour or without.
     *
     * @return the deadlines, never null
     */
    public static Arbitrary<Deadline> deadlines() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Europe/Paris", "Indian/Reunion", "Z", "UTC+01:00", "+02:00")
                .map(ZoneId::of);
        return Combinators.combine(Facts.days(), orEmpty(Facts.times()), zones, clauses())
                .as(Deadline::new);
    }

    /**
     * Gives how long an operation may take, some of it without an end.
     *
     * @return the durations, never null
     */
    public static Arbitrary<DurationTerms> durations() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 48),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(1, 48)),
                                Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE - 48))),
                        clauses())
                .as((least, more, clause) -> new DurationTerms(least, least + more, clause));
    }

    /**
     * Gives when an operation must take place.
     *
     * @return windows of a day to some years, from 2021 on, never null
     */
    public static Arbitrary<RealisationWindow> windows() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_500),
                        Arbitraries.integers().between(0, 3_000),
                        clauses())
                .as((start, days, clause) -> {
                    LocalDate from = FIRST_DAY.plusDays(start);
                    return new RealisationWindow(from, from.plusDays(days), clause);
                });
    }

    /**
     * Gives the least share that a person of the staff must have.
     *
     * @return the least shares, often round, never null
     */
    public static Arbitrary<StaffMinimum> staffMinimums() {
        Arbitrary<FteShare> shares = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(5, 10, 20, 50).map(percent -> Facts.share(percent, 2))),
                Tuple.of(1, Facts.shares()));
        return Combinators.combine(shares, clauses()).as(StaffMinimum::new);
    }

    /**
     * Gives the kinds of bodies that may benefit.
     *
     * @return at least one kind each, never null
     */
    public static Arbitrary<Beneficiaries> beneficiaries() {
        return Combinators.combine(some(BeneficiaryKind.class), clauses()).as(Beneficiaries::new);
    }

    /**
     * Gives the ways in which an applicant may run a policy.
     *
     * @return at least one way each, never null
     */
    public static Arbitrary<PolicyRoles> policyRoles() {
        return Combinators.combine(some(PolicyRole.class), clauses()).as(PolicyRoles::new);
    }

    /**
     * Gives what a call asks to declare; those of the same rule ask for the same declaration.
     *
     * @return the declarations that are asked for, never null
     */
    public static Arbitrary<RequiredDeclaration> requiredDeclarations() {
        return Combinators.combine(Facts.words(), localizedTexts(), clauses())
                .as((code, text, clause) ->
                        new RequiredDeclaration(Rule.declaration(code), Declaration.of("D" + code), text, clause));
    }

    /**
     * Gives what a call says and no rule judges.
     *
     * @return the things that are not judged, never null
     */
    public static Arbitrary<NotJudged> notJudged() {
        return Combinators.combine(clauses(), localizedTexts()).as(NotJudged::new);
    }

    /**
     * Gives every way to read a call of which all questions are open; they shrink towards the prudent one.
     *
     * @return the 32 readings, never null
     */
    public static Arbitrary<Readings> readings() {
        return Arbitraries.of(Readings.PRUDENT.everyAnswerTo(List.of(Question.values())));
    }

    /**
     * Gives rules: those that the library has, and rules on declarations that a call names itself.
     *
     * @return the rules, never null
     */
    public static Arbitrary<Rule> rules() {
        Arbitrary<Rule> builtIn = Arbitraries.of(EnumSet.complementOf(EnumSet.of(Rule.Subject.DECLARATION)))
                .map(subject -> new Rule(subject.name(), subject));
        return Arbitraries.frequencyOf(
                Tuple.of(3, builtIn), Tuple.of(1, Facts.words().map(Rule::declaration)));
    }

    /**
     * Gives what calls ask of applicants.
     *
     * @return the terms of calls of every sort, never null
     */
    public static Arbitrary<ApplicantTerms> applicants() {
        return Calls.any().map(Call::applicants);
    }

    /**
     * Gives what calls ask of operations.
     *
     * @return the terms of calls of every sort, never null
     */
    public static Arbitrary<OperationTerms> operations() {
        return Calls.any().map(Call::operations);
    }

    /**
     * Gives what calls pay, and how much it must be.
     *
     * @return the terms of calls of every sort, never null
     */
    public static Arbitrary<CostTerms> costs() {
        return Calls.any().map(Call::costs);
    }

    /**
     * Gives what calls say of aid and of the other funds.
     *
     * @return the terms of calls of every sort, never null
     */
    public static Arbitrary<FundingTerms> funding() {
        return Calls.any().map(Call::funding);
    }

    /**
     * Gives what calls ask of the explanatory note.
     *
     * @return the terms of calls of every sort, never null
     */
    public static Arbitrary<NoteTerms> note() {
        return Calls.any().map(Call::note);
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
