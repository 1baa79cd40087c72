package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What a call says, amounts apart: each term, or none. */
final class CallTerms {

    // A window that starts in this time leaves years for what comes after it.
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);

    private CallTerms() {}

    static Arbitrary<CallTerm> applicants() {
        Arbitrary<CallTerm> kinds = Combinators.combine(CallTexts.clauses(), some(BeneficiaryKind.class))
                .as((clause, each) -> call -> call.openTo(clause, each.toArray(BeneficiaryKind[]::new)));
        Arbitrary<CallTerm> roles = Combinators.combine(CallTexts.clauses(), some(PolicyRole.class))
                .as((clause, each) -> call -> call.policyRun(clause, each.toArray(PolicyRole[]::new)));
        Arbitrary<CallTerm> tracks = Arbitraries.of(
                        EnumSet.of(Track.FUNDING), EnumSet.allOf(Track.class), EnumSet.of(Track.WORKSHOPS))
                .map(each -> call -> call.offers(each.iterator().next(), each.toArray(Track[]::new)));
        return all(List.of(tracks, orNone(kinds), orNone(roles)));
    }

    static Arbitrary<CallTerm> operations() {
        Arbitrary<CallTerm> declared = Combinators.combine(
                        CallTexts.clauses(), Facts.words().set().ofMinSize(1).ofMaxSize(2), CallTexts.localized())
                .as((clause, codes, text) ->
                        call -> codes.forEach(code -> call.declared(clause, code, Declaration.of("D" + code), text)));
        return all(List.of(orNone(declared), periods()));
    }

    static Arbitrary<CallTerm> costs() {
        Arbitrary<CallTerm> minimum = Combinators.combine(
                        CallTexts.clauses(),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of(5, 10, 20, 50).map(percent -> Facts.share(percent, 2))),
                                Tuple.of(1, Facts.shares())))
                .as((clause, share) -> call -> call.staffFrom(clause, share));
        Arbitrary<CallTerm> vat = CallTexts.clauses().map(clause -> call -> call.paysVat(clause));
        Arbitrary<CallTerm> own = Combinators.combine(CallTexts.clauses(), Facts.rates())
                .as((clause, rate) -> call -> call.ownShare(clause, rate));
        return all(List.of(natures(), orNone(minimum), seldom(vat), seldom(own)));
    }

    static Arbitrary<CallTerm> note() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Europe/Paris", "Indian/Reunion", "Z", "UTC+01:00", "+02:00")
                .map(ZoneId::of);
        Arbitrary<CallTerm> deadlines = Combinators.combine(
                        Facts.days(), orEmpty(Facts.times()), zones, CallTexts.clauses())
                .as((day, until, zone, clause) -> call -> call.deadline(new Deadline(day, until, zone, clause)));
        return all(List.of(
                orNone(CallTexts.clauses().map(clause -> call -> call.noteSent(clause))),
                orNone(CallTexts.clauses().map(clause -> call -> call.noteElectronic(clause))),
                orNone(deadlines)));
    }

    static Arbitrary<CallTerm> readings() {
        List<Reading> readings = Arrays.stream(Question.values())
                .flatMap(question -> question.readings().stream())
                .toList();
        Arbitrary<CallTerm> open = Combinators.combine(some(Question.class), CallTexts.clauses())
                .as((questions, clause) -> call -> questions.forEach(question -> call.leavesOpen(question, clause)));
        Arbitrary<CallTerm> read = Arbitraries.of(readings).map(reading -> call -> call.readAs(reading));
        Arbitrary<CallTerm> notJudged = Combinators.combine(CallTexts.clauses(), CallTexts.localized())
                .as((clause, text) -> call -> call.notJudged(clause, text));
        return all(List.of(orNone(open), seldom(read), seldom(notJudged)));
    }

    // Every nature is paid at real cost, by one of two flat rates, or not at all.
    private static Arbitrary<CallTerm> natures() {
        CostNature[] all = CostNature.values();
        Arbitrary<List<Integer>> ways = Arbitraries.frequency(
                        Tuple.of(6, 0), Tuple.of(2, 1), Tuple.of(1, 2), Tuple.of(2, 3))
                .list()
                .ofSize(all.length);
        return Combinators.combine(
                        ways, Arbitraries.of(CostNature.class), flatRates(), flatRates(), CallTexts.clauses())
                .as((each, always, one, other, clause) -> call -> {
                    call.pays(clause, always);
                    Set<CostNature> byOne = EnumSet.noneOf(CostNature.class);
                    Set<CostNature> byOther = EnumSet.noneOf(CostNature.class);
                    for (int i = 0; i < all.length; i++) {
                        CostNature nature = all[i];
                        int way = nature == always ? 0 : each.get(i);
                        switch (way) {
                            case 0 -> call.pays(clause, nature);
                            case 1 -> byOne.add(nature);
                            case 2 -> byOther.add(nature);
                            default -> {}
                        }
                    }
                    one.ifPresent(rate -> call.flatRate(covering(rate, byOne)));
                    // Only one flat rate may pay what no nature names.
                    other.filter(rate -> one.isEmpty() || !byOne.isEmpty() || !byOther.isEmpty())
                            .ifPresent(rate -> call.flatRate(covering(rate, byOther)));
                });
    }

    private static Arbitrary<Optional<FlatRate>> flatRates() {
        Arbitrary<Optional<Bound>> caps = orEmpty(Combinators.combine(Facts.cents(), CallTexts.clauses())
                .as((cents, clause) -> new Bound(Euros.ofCents(cents), clause)));
        Arbitrary<Rate> rates = Facts.rates();
        Arbitrary<Boolean> calculated = Arbitraries.of(false, true);
        return orEmpty(
                Combinators.combine(rates, Arbitraries.of(FlatRateOf.class), caps, calculated, CallTexts.clauses())
                        .as((rate, of, cap, isCalculated, clause) ->
                                new FlatRate(rate, of, Set.of(), cap, isCalculated, clause)));
    }

    private static FlatRate covering(FlatRate rate, Set<CostNature> natures) {
        return new FlatRate(rate.rate(), rate.of(), natures, rate.cap(), rate.calculated(), rate.clause());
    }

    private record Months(int least, int more) {}

    // Some period as long as is asked must lie in the window.
    private static Arbitrary<CallTerm> periods() {
        Arbitrary<Optional<Months>> durations = orEmpty(Combinators.combine(
                        Arbitraries.integers().between(0, 48),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(1, 48)),
                                Tuple.of(1, Arbitraries.just(Integer.MAX_VALUE - 48))))
                .as(Months::new));
        Arbitrary<Optional<Integer>> windows = orEmpty(Arbitraries.integers().between(0, 3_000));
        return Combinators.combine(durations, windows, Arbitraries.integers().between(0, 1_500), CallTexts.clauses())
                .as((months, days, start, clause) -> periods(months, days, FIRST_DAY.plusDays(start), clause));
    }

    private static CallTerm periods(Optional<Months> months, Optional<Integer> days, LocalDate from, Clause clause) {
        CallTerm window = days.<CallTerm>map(length -> call -> call.realised(clause, from, from.plusDays(length)))
                .orElseGet(CallTerm::none);
        int longest = days.map(length -> Math.toIntExact(ChronoUnit.MONTHS.between(from, from.plusDays(length + 1L))))
                .orElse(Integer.MAX_VALUE);
        CallTerm duration = months.<CallTerm>map(each -> call -> {
                    int least = Math.min(each.least(), longest);
                    call.lasting(clause, least, least + each.more());
                })
                .orElseGet(CallTerm::none);
        return window.and(duration);
    }

    private static Arbitrary<CallTerm> all(List<Arbitrary<CallTerm>> terms) {
        return Combinators.combine(terms).as(each -> each.stream().reduce(CallTerm.none(), CallTerm::and));
    }

    private static Arbitrary<CallTerm> orNone(Arbitrary<CallTerm> terms) {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(CallTerm.none())), Tuple.of(3, terms));
    }

    private static Arbitrary<CallTerm> seldom(Arbitrary<CallTerm> terms) {
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(CallTerm.none())), Tuple.of(1, terms));
    }

    private static <T> Arbitrary<Optional<T>> orEmpty(Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Optional.<T>empty())), Tuple.of(3, values.map(Optional::of)));
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> words) {
        return Arbitraries.of(words).set().ofMinSize(1);
    }
}
