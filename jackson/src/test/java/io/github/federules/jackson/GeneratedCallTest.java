package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.Deadline;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.InvalidCallException;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.MinimumCost;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.Reading;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a call says is written and read back. */
class GeneratedCallTest {

    private static final CallReader READER = CallReader.of(List.of());
    private static final List<Dossier> DOSSIERS = dossiers();

    @Property(tries = 500)
    void what_is_written_is_read_back_equal_and_written_again_alike(@ForAll("calls") Call call) {
        String json = CallWriter.toJson(call);

        CallReading reading = READER.read(json);

        assertThat(reading).isEqualTo(new CallReading.Accepted(call));
        assertThat(CallWriter.toJson(((CallReading.Accepted) reading).call())).isEqualTo(json);
    }

    @Property(tries = 200)
    void what_is_written_fits_the_schema(@ForAll("calls") Call call) {
        assertThat(CallSchemaTest.fits(CallWriter.toJson(call))).isTrue();
    }

    @Property(tries = 200)
    void every_dossier_gets_an_answer_in_words_under_any_call(@ForAll("calls") Call call) {
        for (Dossier dossier : DOSSIERS) {
            Decision decision = FederEligibility.under(call).assess(dossier.withCall(call.id()));

            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(decision.explain(locale)).endsWith("\n");
                assertThat(DecisionWriter.in(locale).toJson(decision)).startsWith("{");
                assertThat(decision.summary(locale)).isNotBlank();
                assertThat(call.explain(locale)).endsWith("\n");
            }
        }
    }

    // With and without a note, with and without dates and financing.
    private static List<Dossier> dossiers() {
        Dossier plain = Dossier.of(
                Applicant.of("Commune", FrenchLegalForm.of("7210")),
                Operation.titled("Essai").staff("Une personne", Euros.euros("80000.00"), FteShare.fte("0.5")));
        Dossier little = Dossier.of(Applicant.unknown(), Operation.titled("Rien"));
        List<Dossier> dossiers = new ArrayList<>(List.of(plain, little));
        for (String note : List.of(
                "{\"sent\":false}",
                "{\"sent\":true}",
                "{\"sentOn\":\"2025-02-28\",\"electronic\":false}",
                "{\"sentOn\":\"2024-02-29\",\"electronic\":true,\"sentAt\":\"23:59:59\"}")) {
            String json = "{\"operation\":{\"costLines\":[],\"realisation\":{\"startsOn\":\"2021-01-01\",\"endsOn\":"
                    + "\"2024-01-01\"},\"financing\":{}},\"note\":" + note + "}";
            DossierReading reading =
                    DossierReader.of(FederCalls.all(), FrenchLegalForm::find).read(json);
            dossiers.add(((DossierReading.Accepted) reading).dossier());
        }
        return dossiers;
    }

    @Provide
    Arbitrary<Call> calls() {
        return Combinators.combine(
                        texts().filter(id -> !id.isBlank()),
                        localized(),
                        editions().optional(),
                        terms().list().ofMaxSize(12))
                .as(GeneratedCallTest::call)
                .ignoreException(InvalidCallException.class);
    }

    private static Call call(String id, LocalizedText title, Optional<Edition> edition, List<Term> terms) {
        CallBuilder builder = Call.builder(id, title);
        edition.ifPresent(builder::edition);
        terms.forEach(term -> term.addTo(builder));
        return builder.build();
    }

    @FunctionalInterface
    private interface Term {
        void addTo(CallBuilder builder);
    }

    private static Arbitrary<Term> terms() {
        return Arbitraries.oneOf(List.of(applicants(), operations(), costs(), totals(), funding(), note(), readings()));
    }

    private static Arbitrary<Term> applicants() {
        return Arbitraries.oneOf(
                Combinators.combine(clauses(), some(BeneficiaryKind.class))
                        .as((clause, kinds) ->
                                builder -> builder.openTo(clause, kinds.toArray(BeneficiaryKind[]::new))),
                Combinators.combine(clauses(), some(PolicyRole.class))
                        .as((clause, roles) -> builder -> builder.policyRun(clause, roles.toArray(PolicyRole[]::new))),
                some(Track.class)
                        .map(tracks ->
                                builder -> builder.offers(tracks.iterator().next(), tracks.toArray(Track[]::new))));
    }

    private static Arbitrary<Term> operations() {
        Arbitrary<Integer> months = Arbitraries.of(0, 1, 36, Integer.MAX_VALUE);
        return Arbitraries.oneOf(
                Combinators.combine(clauses(), texts().filter(code -> !code.isBlank()), localized())
                        .as((clause, code, text) ->
                                builder -> builder.declared(clause, code, Declaration.of("D" + code), text)),
                Combinators.combine(clauses(), months, months)
                        .as((clause, one, other) ->
                                builder -> builder.lasting(clause, Math.min(one, other), Math.max(one, other))),
                Combinators.combine(clauses(), days(), days())
                        .as((clause, one, other) -> builder -> builder.realised(
                                clause, one.isBefore(other) ? one : other, one.isBefore(other) ? other : one)));
    }

    // A nature is either paid at real cost or by a flat rate, never by both.
    private static Arbitrary<Term> costs() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                clauses(), Arbitraries.of(CostNature.STAFF, CostNature.STUDIES, CostNature.TRAINING))
                        .as((clause, nature) -> builder -> builder.pays(clause, nature)),
                Combinators.combine(rates(), Arbitraries.of(FlatRateOf.class), few(), bounds().optional(), clauses())
                        .as((rate, of, covers, cap, clause) -> builder ->
                                builder.flatRate(new FlatRate(rate, of, covers, cap, cap.isPresent(), clause))),
                Combinators.combine(clauses(), shares())
                        .as((clause, share) -> builder -> builder.staffFrom(clause, share)),
                clauses().map(clause -> builder -> builder.paysVat(clause)));
    }

    private static Arbitrary<Term> totals() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        MonetaryAmount most = Euros.ofCents(Euros.MAX_CENTS);
        return Arbitraries.oneOf(
                Combinators.combine(clauses(), either, either)
                        .as((clause, exceeded, withFlatRates) -> builder -> builder.minimumCost(
                                new MinimumCost(new Bound(Euros.euros("70000"), clause), exceeded, withFlatRates))),
                clauses().map(clause -> builder -> builder.maximumCost(clause, most)));
    }

    private static Arbitrary<Term> funding() {
        Arbitrary<AidRate> rates = Arbitraries.oneOf(
                rates().map(AidRate.Fixed::new),
                Combinators.combine(rates(), rates()).as(GeneratedCallTest::within),
                Arbitraries.maps(Arbitraries.of(BeneficiaryKind.class), rates())
                        .ofMinSize(1)
                        .map(each -> new AidRate.ByKind(new EnumMap<>(each))),
                Combinators.combine(
                                Arbitraries.maps(texts().filter(code -> !code.isBlank()), rates())
                                        .ofMinSize(1)
                                        .ofMaxSize(4),
                                clauses())
                        .as((each, clause) -> new AidRate.ByActivity(byActivity(each), clause)));
        return Arbitraries.oneOf(
                Combinators.combine(clauses(), rates, bounds().optional(), Arbitraries.of(true, false))
                        .as((clause, rate, cap, isShared) -> builder -> aid(builder, clause, rate, cap, isShared)),
                bounds().map(cap -> builder -> builder.publicAidAtMost(cap.clause(), cap.amount())),
                Combinators.combine(clauses(), rates())
                        .as((clause, rate) -> builder -> builder.ownShare(clause, rate)));
    }

    private static void aid(CallBuilder builder, Clause clause, AidRate rate, Optional<Bound> cap, boolean isShared) {
        builder.aid(clause, rate);
        cap.ifPresent(bound -> builder.atMost(bound.clause(), bound.amount()));
        if (isShared) {
            // No floor but zero fits every cap, every minimum and every rate.
            builder.sharedByPartners(clause).atLeast(clause, Euros.ZERO);
        }
        if (rate instanceof AidRate.ByKind rates) {
            builder.openTo(clause, rates.byKind().keySet().toArray(BeneficiaryKind[]::new));
        }
    }

    private static AidRate within(Rate one, Rate other) {
        boolean isInOrder = one.share().compareTo(other.share()) <= 0;
        return new AidRate.Within(isInOrder ? one : other, isInOrder ? other : one);
    }

    private static Arbitrary<Term> note() {
        Arbitrary<ZoneId> zones = Arbitraries.of("Europe/Paris", "Indian/Reunion", "Z", "UTC+01:00", "+02:00")
                .map(ZoneId::of);
        Arbitrary<LocalTime> times =
                Arbitraries.of("00:00", "12:00:01", "23:59", "23:59:59").map(LocalTime::parse);
        return Arbitraries.oneOf(
                clauses().map(clause -> builder -> builder.noteSent(clause)),
                clauses().map(clause -> builder -> builder.noteElectronic(clause)),
                Combinators.combine(days(), times.optional(), zones, clauses())
                        .as((day, until, zone, clause) ->
                                builder -> builder.deadline(new Deadline(day, until, zone, clause))));
    }

    private static Arbitrary<Term> readings() {
        List<Reading> all = Arrays.stream(Question.values())
                .flatMap(question -> question.readings().stream())
                .toList();
        return Arbitraries.oneOf(
                Arbitraries.of(all).map(reading -> builder -> builder.readAs(reading)),
                Combinators.combine(Arbitraries.of(Question.class), clauses())
                        .as((question, clause) -> builder -> builder.leavesOpen(question, clause)),
                Combinators.combine(clauses(), localized())
                        .as((clause, text) -> builder -> builder.notJudged(clause, text)));
    }

    private static Map<Activity, Rate> byActivity(Map<String, Rate> rates) {
        Map<Activity, Rate> byActivity = new LinkedHashMap<>();
        rates.forEach((code, rate) -> byActivity.put(Activity.of(code), rate));
        return byActivity;
    }

    // Clauses of the same id have the same words.
    private static Arbitrary<Clause> clauses() {
        return Arbitraries.of("", "L1", "L2", "l1", "article 3, § 2", "null", "clause")
                .map(id -> new Clause(id, "words of \"" + id + "\"\n\u2028 – 60 %"));
    }

    private static Arbitrary<Bound> bounds() {
        return Combinators.combine(Arbitraries.longs().between(0, Euros.MAX_CENTS), clauses())
                .as((cents, clause) -> new Bound(Euros.ofCents(cents), clause));
    }

    private static Arbitrary<Rate> rates() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.ONE)
                .ofScale(6)
                .map(Rate::new);
    }

    private static Arbitrary<FteShare> shares() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("0.000000001"), BigDecimal.ONE)
                .ofScale(9)
                .map(FteShare::new);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.of("0000-01-01", "2021-01-01", "2024-02-29", "2025-02-28", "9999-12-31")
                .map(LocalDate::parse);
    }

    private static Arbitrary<Edition> editions() {
        return Combinators.combine(texts(), days().optional(), texts()).as(GeneratedCallTest::edition);
    }

    private static Edition edition(String version, Optional<LocalDate> from, String source) {
        return new Edition(version, from, source);
    }

    private static Arbitrary<LocalizedText> localized() {
        return Combinators.combine(texts(), texts()).as(LocalizedText::new);
    }

    // Any text but half a surrogate pair, which UTF-8 cannot hold.
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .all()
                .ofMaxLength(8)
                .filter(text -> JsonText.wellFormed(text).equals(text));
    }

    private static Arbitrary<Set<CostNature>> few() {
        return Arbitraries.of(CostNature.LODGING, CostNature.CATERING, CostNature.TRAVEL)
                .set()
                .ofMaxSize(2);
    }

    private static <E extends Enum<E>> Arbitrary<Set<E>> some(Class<E> words) {
        return Arbitraries.of(words).set().ofMinSize(1);
    }
}
