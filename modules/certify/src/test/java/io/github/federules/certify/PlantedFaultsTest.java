package io.github.federules.certify;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A fault that is planted in a clean call is found, and nothing else; in the clean call nothing is. */
@Tag("evidence")
class PlantedFaultsTest {

    // All of them take minutes: with this property one in as many is certified.
    private static final int STRIDE = Integer.getInteger("federules.proofs.stride", 1);
    private static final String PLAIN = "a plain call";
    private static final String CUT = "with two flat rates to choose from, and an aid cut to what others leave";
    private static final String SMALL_MINIMUM = "a minimum aid that every eligible cost reaches";
    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("Inventé", "Invented");
    private static final Criterion OPTION = Criterion.named("OPTION", Subject.OPERATION, TEXT)
            .withAnswer("STAFF", TEXT)
            .withAnswer("DIRECT", TEXT);
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);

    // 50% of 10,000.00 to 200,000.00 and more, an aid of 5,000.00 to 100,000.00.
    private static CallBuilder clean() {
        return Call.builder("planted", TEXT)
                .pays(A1, CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES)
                .aid(A1, percent("50"))
                .maximumAid(A1, euros("100000.00"))
                .minimumCost(A1, euros("10000.00"));
    }

    private static Map<String, CallBuilder> cleanCalls() {
        Map<String, CallBuilder> calls = new TreeMap<>();
        calls.put(PLAIN, clean());
        calls.put("with a flat rate", clean().flatRate(A1, percent("15"), CostNature.TRAVEL));
        calls.put(
                "with a flat rate of direct costs and a minimum share of staff",
                clean().flatRate(FlatRate.of(A1, percent("7"), Base.DIRECT)).staffMinimum(A1, FteShare.fte("0.2")));
        calls.put(
                "of associations and local authorities",
                clean().beneficiaries(A1, BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY));
        calls.put(
                CUT,
                clean().asks(A1, OPTION)
                        .flatRate(FlatRate.of(A1, percent("15"), Base.STAFF)
                                .onlyWhen(where(OPTION).in("STAFF")))
                        .flatRate(FlatRate.of(A1, percent("7"), Base.DIRECT)
                                .onlyWhen(where(OPTION).in("DIRECT")))
                        .limit(Limit.on(A1, Base.PUBLIC_AID)
                                .atMost(Share.of(percent("80"), Base.TOTAL))
                                .reducing()));
        return calls;
    }

    static Stream<Arguments> clean_calls() {
        return cleanCalls().entrySet().stream()
                .filter(each -> !each.getKey().equals(CUT))
                .map(each -> Arguments.of(each.getKey(), each.getValue().build()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("clean_calls")
    void nothing_is_found_in_a_clean_call(String name, Call call) {
        assertNothingIsFound(call);
    }

    @Test
    void nothing_is_found_in_a_clean_call_whose_aid_is_cut() {
        assertNothingIsFound(cleanCalls().get(CUT).build());
    }

    private static void assertNothingIsFound(Call call) {
        Certification certification = Certifier.of(call).certify();

        assertThat(certification.problems()).isEmpty();
        assertThat(certification.isCertified()).isTrue();
    }

    private record Fault(String code, UnaryOperator<CallBuilder> plant) {}

    private static Map<String, Fault> faults() {
        Map<String, Fault> faults = new TreeMap<>();
        // 50% of the minimum of 10,000.00 is 5,000.00 already.
        faults.put(SMALL_MINIMUM, new Fault("DEAD_LIMIT:MINIMUM_AID", call -> call.minimumAid(A1, euros("4000.00"))));
        faults.put(
                "a cliff at the maximum cost",
                new Fault("CLIFF:MAXIMUM_TOTAL_COST", call -> call.maximumCost(A1, euros("300000.00"))));
        faults.put(
                "a cliff at the own contribution",
                new Fault("CLIFF:OWN_CONTRIBUTION", call -> call.ownContribution(A1, percent("20"))));
        faults.put(
                "a reading that is not prudent",
                new Fault(
                        "IMPRUDENT:ROUNDING",
                        call -> call.leavesOpen(A1, Question.ROUNDING).readAs(CentRounding.HALF_UP)));
        faults.put(
                "an answer that changes nothing",
                new Fault(
                        "DEAD_CRITERION:GREEN",
                        call -> call.asks(A1, GREEN)
                                .replacing(AidIntensity.of(
                                        A1,
                                        Value.when(where(GREEN).isYes(), percent("50"))
                                                .otherwise(percent("50"))))));
        faults.put(
                "a condition that every applicant meets",
                new Fault(
                        "DEAD_REQUIREMENT:ANYONE",
                        call -> call.requires(
                                A1,
                                "ANYONE",
                                applicant(where(CommonCriteria.KIND)
                                        .in(
                                                "ASSOCIATION",
                                                "LOCAL_AUTHORITY",
                                                "LOCAL_AUTHORITY_GROUPING",
                                                "PUBLIC_ESTABLISHMENT",
                                                "SYNDICAT_MIXTE",
                                                "PRIVATE_ESTABLISHMENT",
                                                "STATE_SERVICE",
                                                "NATURAL_PERSON",
                                                "FOREIGN_BODY",
                                                "NO_LEGAL_PERSONALITY")),
                                TEXT)));
        return faults;
    }

    static Stream<Arguments> plain_calls_with_a_fault() {
        return planted(PLAIN::equals);
    }

    static Stream<Arguments> other_calls_with_a_fault() {
        List<Arguments> all = planted(name -> !name.equals(PLAIN)).toList();
        return IntStream.iterate(STRIDE - 1, number -> number < all.size(), number -> number + STRIDE)
                .mapToObj(all::get);
    }

    private static Stream<Arguments> planted(Predicate<String> names) {
        return faults().entrySet().stream()
                .flatMap(fault -> cleanCalls().entrySet().stream()
                        .filter(call -> names.test(call.getKey()))
                        .filter(call -> !(fault.getKey().equals(SMALL_MINIMUM)
                                && call.getKey().equals(CUT)))
                        .map(call -> Arguments.of(
                                fault.getKey() + ", " + call.getKey(),
                                fault.getValue().plant().apply(call.getValue()).build(),
                                fault.getValue().code())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plain_calls_with_a_fault")
    void a_planted_fault_is_found_and_nothing_else(String name, Call call, String code) {
        demand(call, code);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("other_calls_with_a_fault")
    void it_is_found_in_calls_with_more_terms(String name, Call call, String code) {
        demand(call, code);
    }

    @Tag("release")
    @Test
    void a_small_minimum_of_aid_is_no_fault_where_others_cut_the_aid() {
        // Of 10,000.00, others who pay 7,000.00 leave 1,000.00 of aid.
        Call call = cleanCalls().get(CUT).minimumAid(A1, euros("4000.00")).build();

        assertThat(Certifier.of(call).certify().problems()).isEmpty();
    }

    private static void demand(Call call, String code) {
        Certification certification = Certifier.of(call).certify();

        assertThat(certification.problems()).extracting(Inquiry::code).containsExactly(code);
        assertThat(certification.inquiries()).allMatch(Inquiry::isDecided);
    }

    static Stream<Arguments> rarer_faults() {
        return Stream.of(
                // 50% of 150,000.00 is 75,000.00.
                Arguments.of(
                        "a cap above what the maximum cost allows",
                        clean().maximumCost(A1, euros("150000.00")).build(),
                        List.of("CLIFF:MAXIMUM_TOTAL_COST", "DEAD_LIMIT:MAXIMUM_AID")),
                // The minimum cost of 10,000.00 has an aid of 5,000.00.
                Arguments.of(
                        "limits that contradict each other",
                        clean().maximumPublicAid(A1, euros("4000.00")).build(),
                        List.of("ELIGIBLE")),
                Arguments.of(
                        "a rate for those who may not apply",
                        clean().beneficiaries(A1, BeneficiaryKind.ASSOCIATION)
                                .replacing(AidIntensity.of(
                                        A1,
                                        Value.when(
                                                        applicant(where(CommonCriteria.KIND)
                                                                .in("LOCAL_AUTHORITY")),
                                                        percent("60"))
                                                .otherwise(percent("50"))))
                                .build(),
                        List.of("DEAD_RATE:0.6")));
    }

    @Test
    void the_page_has_the_problems() {
        Call call = clean().maximumCost(A1, euros("300000.00")).build();

        Certification certification = Certifier.of(call).certify();
        List<Inquiry> problems = certification.problems();
        String page = certification.explain(Locale.ENGLISH);

        assertThat(problems).hasSize(1);
        assertThat(page).contains("! " + problems.get(0).asks().english());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rarer_faults")
    void faults_of_several_terms_are_found(String name, Call call, List<String> codes) {
        assertThat(Certifier.of(call).certify().problems())
                .extracting(Inquiry::code)
                .containsExactlyElementsOf(codes);
    }
}
