package io.github.federules.testkit.arbitraries;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of facts that a dossier can hold, known and unknown, whatever a call requires.
 *
 * <p>For code that reads, writes, stores or shows dossiers, such as {@code Facts.dossiers()}; {@link Dossiers} draws dossiers
 * by the decision on them. Values at the ends of their range are frequent. Values shrink towards no line, 0.00 euros and an
 * empty text.
 */
public final class Facts {

    /** Every nature of cost. */
    static final List<CostNature> NATURES = CostNature.standard();

    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final List<String> STUMBLING_BLOCKS =
            List.of("", " ", "\u0000", "\"", "\\", "\u001b[2J", "é€😀", "\ufeff", "null", "a\nb", "{0}", "'");
    private static final long MOST_VAT = 10_000_000;
    private static final int MOST_LINES = 8;
    private static final int MOST_PARTNERS = 3;

    private Facts() {}

    /** Facts that may be unknown. */
    static <T> Arbitrary<Fact<T>> maybe(Arbitrary<T> values) {
        return some(1, 3, values).map(value -> value.map(Fact::known).orElse(Fact.unknown()));
    }

    /** Nothing or values, each by how many times it is there. */
    static <T> Arbitrary<Optional<T>> some(int nothing, int some, Arbitrary<T> values) {
        return Arbitraries.frequencyOf(
                Tuple.of(nothing, Arbitraries.just(Optional.<T>empty())), Tuple.of(some, values.map(Optional::of)));
    }

    /**
     * Returns amounts of a dossier in euros: often some cents, whole euros, or an end of the range.
     *
     * @return the amounts, from 0.00 to 999,999,999,999.99 euros
     */
    public static Arbitrary<MonetaryAmount> amounts() {
        return cents().map(Euros::ofCents);
    }

    /**
     * Returns shares of a full-time equivalent (FTE): often round percentages or an end of the range.
     *
     * @return the shares, from 0.000000001 to 1
     */
    public static Arbitrary<FteShare> shares() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(1, 100).map(percent -> share(percent, 2))),
                Tuple.of(1, Arbitraries.of(share(1, 9), share(999_999_999, 9), share(1, 0))),
                Tuple.of(1, Arbitraries.integers().between(1, 1_000_000_000).map(share -> share(share, 9))));
    }

    /**
     * Returns rates: often whole percentages or an end of the range.
     *
     * @return the rates, from 0% to 100%
     */
    public static Arbitrary<Rate> rates() {
        return Arbitraries.frequencyOf(
                        Tuple.of(3, upTo(100).map(percent -> percent * 10_000)),
                        Tuple.of(1, Arbitraries.of(0L, 1L, 999_999L, 1_000_000L)),
                        Tuple.of(1, upTo(1_000_000)))
                .map(Rate::ofMillionths);
    }

    /** Texts: often plain words, but also none at all, and characters that readers and writers stumble over. */
    static Arbitrary<String> texts() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.strings().alpha().ofMaxLength(8)),
                Tuple.of(1, Arbitraries.of(STUMBLING_BLOCKS)),
                Tuple.of(1, Arbitraries.strings().all().ofMaxLength(12).filter(Facts::isWellFormed)));
    }

    /** Days of the years 1 to 9999, often of this time. */
    static Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, upTo(5_000).map(LocalDate.of(2021, 1, 1)::plusDays)),
                Tuple.of(1, Arbitraries.of(LocalDate.of(2024, 2, 29), FIRST_DAY, LAST_DAY)),
                Tuple.of(1, upTo(ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY)).map(FIRST_DAY::plusDays)));
    }

    /** Times of day to the second, often the first and the last of a day. */
    static Arbitrary<LocalTime> times() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(LocalTime.MIDNIGHT, LocalTime.NOON, LocalTime.of(23, 59, 59))),
                Tuple.of(1, Arbitraries.integers().between(0, 86_399).map(LocalTime::ofSecondOfDay)));
    }

    /** Bodies, known by their kind, by a legal form, by both or by neither. */
    static Arbitrary<Party> parties(Collection<? extends LegalForm> forms) {
        Arbitrary<Optional<LegalForm>> some =
                forms.isEmpty() ? Arbitraries.just(Optional.empty()) : some(1, 1, Arbitraries.of(List.copyOf(forms)));
        return Combinators.combine(
                        texts().optional(), some, maybe(Arbitraries.of(BeneficiaryKind.class)), maybe(amounts()))
                .as(Facts::party);
    }

    /**
     * Returns applicants with at most three partners, known by their kind.
     *
     * @return the applicants
     */
    public static Arbitrary<Applicant> applicants() {
        return applicants(List.of());
    }

    /**
     * Returns applicants with at most three partners, known by their kind, a legal form, both or neither.
     *
     * @param forms the legal forms of a country
     * @return the applicants
     */
    public static Arbitrary<Applicant> applicants(Collection<? extends LegalForm> forms) {
        Objects.requireNonNull(forms, "forms").forEach(each -> Objects.requireNonNull(each, "forms"));
        return Combinators.combine(
                        parties(forms),
                        maybe(Arbitraries.of(PolicyRole.class)),
                        parties(forms).list().ofMaxSize(MOST_PARTNERS),
                        maybe(Arbitraries.of(true, false)))
                .as(Applicant::new);
    }

    /**
     * Returns cost lines of every nature. Staff may name a person and state a share.
     *
     * @return the cost lines
     */
    public static Arbitrary<CostLine> costLines() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.of(NATURES)), Tuple.of(1, Arbitraries.just(CostNature.STAFF))),
                        words().optional(),
                        texts().optional(),
                        words().optional(),
                        maybe(shares()),
                        amounts(),
                        Arbitraries.frequencyOf(
                                        Tuple.of(4, Arbitraries.just(0L)),
                                        Tuple.of(4, upTo(MOST_VAT)),
                                        Tuple.of(1, Arbitraries.of(1L, Euros.MAX_CENTS)))
                                .map(Euros::ofCents))
                .as((nature, id, label, person, share, amount, vat) -> {
                    boolean isStaff = nature.equals(CostNature.STAFF);
                    Optional<String> none = Optional.empty();
                    Optional<String> who = isStaff ? person : none;
                    Fact<FteShare> part = isStaff ? share : Fact.unknown();
                    return new CostLine(
                            id, nature, label, who, part, amount, vat, none, Answers.none(), Optional.empty(), false);
                });
    }

    /**
     * Returns operations with at most eight cost lines, whose identifiers differ.
     *
     * @return the operations
     */
    public static Arbitrary<Operation> operations() {
        return Combinators.combine(
                        texts().optional(),
                        answers(),
                        costLines().list().ofMaxSize(MOST_LINES).map(Facts::named),
                        mostly(true),
                        maybe(periods()),
                        maybe(Combinators.combine(amounts(), amounts(), amounts(), amounts(), openParts())
                                .as(FinancingPlan::new)),
                        maybe(rates()))
                .as(Operation::new);
    }

    // Of some periods one day is unknown, and of few both.
    private static Arbitrary<Realisation> periods() {
        return Combinators.combine(realisations(), mostly(true), mostly(true))
                .as((period, isStartKnown, isEndKnown) -> new Realisation(
                        isStartKnown ? period.startsOn() : Fact.unknown(),
                        isEndKnown ? period.endsOn() : Fact.unknown()));
    }

    private static Arbitrary<Set<FinancingPlan.Part>> openParts() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Set.of())),
                Tuple.of(1, Arbitraries.of(FinancingPlan.Part.class).set()));
    }

    private static Arbitrary<Boolean> mostly(boolean usual) {
        return Arbitraries.frequency(Tuple.of(5, usual), Tuple.of(1, !usual));
    }

    /** Answers yes or no, words and numbers to criteria of any code. */
    static Arbitrary<Answers> answers() {
        Arbitrary<Answer> each = Arbitraries.oneOf(
                Arbitraries.of(true, false).map(Answer::of),
                words().map(Answer::of),
                upTo(Criterion.GREATEST_NUMBER).map(Answer::of));
        return Arbitraries.maps(words(), each).ofMaxSize(3).map(Answers::new);
    }

    /** Periods of at most some years, often of a single day, and seldom of all the days that there are. */
    static Arbitrary<Realisation> realisations() {
        Arbitrary<Realisation> some = Combinators.combine(
                        days().filter(day -> day.getYear() < 9990),
                        Arbitraries.oneOf(Arbitraries.just(0L), upTo(2_500)))
                .as((start, length) -> Realisation.from(start, start.plusDays(length)));
        Arbitrary<Realisation> ends = Arbitraries.of(
                Realisation.from(FIRST_DAY, FIRST_DAY),
                Realisation.from(LAST_DAY, LAST_DAY),
                Realisation.from(FIRST_DAY, LAST_DAY));
        return Arbitraries.frequencyOf(Tuple.of(9, some), Tuple.of(1, ends));
    }

    /**
     * Returns submissions: sent or not, in time or not, or unknown in whole or in part.
     *
     * @return the submissions
     */
    public static Arbitrary<Submission> submissions() {
        Arbitrary<Fact<Boolean>> either = maybe(Arbitraries.of(true, false));
        return Combinators.combine(either, maybe(days()), either, maybe(times()))
                .as((sent, day, electronic, time) ->
                        new Submission(sent, sent.is(false) ? Fact.unknown() : day, electronic, time));
    }

    /**
     * Returns dossiers that name no call and seek all tracks or funding alone, of all the facts above.
     *
     * @return the dossiers
     */
    public static Arbitrary<Dossier> dossiers() {
        return dossiers(List.of());
    }

    /**
     * Returns dossiers that name no call and seek all tracks or funding alone, whose bodies may be known by a legal form.
     *
     * @param forms the legal forms of a country
     * @return the dossiers
     */
    public static Arbitrary<Dossier> dossiers(Collection<? extends LegalForm> forms) {
        Arbitrary<Optional<Set<Track>>> seeks = Arbitraries.of(Optional.empty(), Optional.of(Set.of(Track.FUNDING)));
        return Combinators.combine(
                        words().optional(),
                        seeks,
                        applicants(forms),
                        operations(),
                        submissions(),
                        Arbitraries.integers().between(0, 3).list().ofSize(MOST_LINES))
                .as((id, sought, applicant, operation, submission, partners) -> new Dossier(
                        id,
                        Optional.empty(),
                        sought,
                        applicant,
                        operation.withCostLines(borne(operation.costLines(), applicant, partners)),
                        submission,
                        Optional.empty()));
    }

    /** Lines that are borne by partners of the applicant, as far as their names identify them. */
    static List<CostLine> borne(List<CostLine> lines, Applicant applicant, List<Integer> partners) {
        List<String> names = applicant.membersByName().keySet().stream()
                .filter(name -> !name.isBlank())
                .toList();
        return numbered(lines, (line, number) -> {
            int partner = partners.get(number - 1);
            return partner > 0 && partner <= names.size() ? line.withPartner(names.get(partner - 1)) : line;
        });
    }

    /** Values that get their numbers, from 1 on. */
    static <T> List<T> numbered(List<T> values, BiFunction<T, Integer, T> numbering) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> numbering.apply(values.get(i), i + 1))
                .toList();
    }

    /** Texts that are not blank. */
    static Arbitrary<String> words() {
        return texts().filter(text -> !text.isBlank());
    }

    static Arbitrary<Long> cents() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, cents(5_000_000)),
                Tuple.of(1, upTo(Euros.MAX_CENTS)),
                Tuple.of(1, Arbitraries.of(0L, 1L, Euros.MAX_CENTS - 1, Euros.MAX_CENTS)));
    }

    /** Cents up to an amount: often whole euros, seldom next to nothing. */
    static Arbitrary<Long> cents(long most) {
        return Arbitraries.frequencyOf(
                Tuple.of(2, upTo(most)),
                Tuple.of(2, upTo(most / 100).map(euros -> euros * 100)),
                Tuple.of(1, upTo(20)));
    }

    static Arbitrary<Long> upTo(long most) {
        return Arbitraries.longs().between(0, most);
    }

    static FteShare share(long unscaled, int scale) {
        return new FteShare(BigDecimal.valueOf(unscaled, scale));
    }

    // A kind that a sure form contradicts cannot be declared.
    private static Party party(
            Optional<String> name, Optional<LegalForm> form, Fact<BeneficiaryKind> kind, Fact<MonetaryAmount> aid) {
        Optional<BeneficiaryKind> sure =
                form.filter(each -> each.certainty() == Certainty.SURE).flatMap(LegalForm::findKind);
        return new Party(name, form, sure.isPresent() ? kind.map(declared -> sure.get()) : kind, Answers.none(), aid);
    }

    private static List<CostLine> named(List<CostLine> lines) {
        return numbered(
                lines,
                (line, number) ->
                        line.id().map(id -> line.withId(id + " " + number)).orElse(line));
    }

    private static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE);
    }
}
