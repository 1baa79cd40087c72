package io.github.federules.jackson.call;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Natures, bases, limits and values of a call, as it states them in JSON. */
class GeneralTermsOfCallsTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("f", "e");
    private static final CostNature WORKS = CostNature.of("WORKS", CostFamily.INVESTMENT, TEXT);
    private static final CostNature RENT = CostNature.of("RENT", CostFamily.OPERATING, TEXT);
    private static final CostNature CREW = CostNature.of("CREW", CostFamily.STAFF, TEXT);
    private static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, TEXT)
            .withAnswer("MAIN", TEXT)
            .withAnswer("LEASE", TEXT)
            .ofNatures("WORKS");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Criterion SHARED =
            Criterion.yesNo("SHARED", Subject.OPERATION, TEXT).from("eu-2003-361");
    private static final Condition IS_GREEN = where(GREEN).in(Answer.of(true));
    private static final Base MAIN = Base.lines("MAIN", where(ROLE).in(Answer.of("MAIN")));
    private static final Base LEASE =
            Base.lines("LEASE", Set.of(WORKS), Optional.of(where(ROLE).in(Answer.of("LEASE"))));

    private static final CallReader READER = CallReader.of(List.of()).knowing(List.of(SHARED));
    private static final String WORDS = "{'fr': 'f', 'en': 'e'}";
    private static final String COSTS =
            "'costs': {'eligible': [{'natures': ['STAFF', 'STUDIES', 'SERVICES'], 'clause': 'A1'}],"
                    + " 'flatRates': [{'name': 'OFFICE', 'rate': '0.15', 'of': 'STAFF', 'clause': 'A1'}]}";

    private static CallBuilder call() {
        return Call.builder("c", TEXT)
                .natures(WORKS, RENT, CREW)
                .asks(A1, ROLE)
                .asks(A1, GREEN)
                .requires(A1, "GREEN_ONE", Condition.any(IS_GREEN, Condition.not(IS_GREEN)), TEXT)
                .pays(A1, WORKS, RENT, CREW)
                .limit(Limit.on(A1, MAIN).atLeast(euros("0.00")).refusing("SOME_MAIN", TEXT))
                .aid(AidIntensity.of(A1, Value.of(Rate.percent("50"))).upTo(A1, euros("800.00")));
    }

    static List<Call> calls() {
        Value<Factor> factors = new Value.Sum<>(
                List.of(
                        new Value.Addend<>(Optional.empty(), Value.of(Factor.of("0.1"))),
                        new Value.Addend<>(Optional.of(IS_GREEN), Value.of(Factor.of("0.2")))),
                Optional.of(Value.of(Factor.of("0.25"))));
        Bound five = Bound.of(euros("5.00"));
        Value<Bound> cases = Value.when(IS_GREEN, five).otherwise(Bound.of(euros("6.00")));
        return List.of(
                call().limit(Limit.on(A1, LEASE)
                                .atMost(Share.of(Rate.percent("10"), MAIN))
                                .reducing()
                                .onlyWhen(IS_GREEN))
                        .build(),
                call().limit(Limit.on(A1, LEASE)
                                .atMost(Value.of(Bound.of(Share.of(factors, MAIN))))
                                .reducing())
                        .build(),
                call().limit(Limit.on(A1, Base.of(RENT)).atMost(cases).reducing())
                        .build(),
                call().limit(Limit.on(A1, Base.sum("BOTH", Base.of(WORKS), Base.of(RENT)))
                                .atLeast(euros("10.00"))
                                .withUpper(new Limit.Edge(
                                        Value.of(Bound.of(
                                                Share.times("2", Base.without("REST", Base.DIRECT, MAIN)),
                                                Share.times("1000", Base.STAFF))),
                                        true))
                                .refusing("BOTH_SIDES", TEXT))
                        .build(),
                call().limit(Limit.on(A1, Base.OWN)
                                .atLeast(Share.of(Rate.percent("20"), Base.TOTAL))
                                .exceeded()
                                .refusing(Rule.of("OWN"), Optional.empty()))
                        .build(),
                call().limit(Limit.on(A1, Base.AID)
                                .atMost(Share.times("4", Base.OTHER_PUBLIC))
                                .reducing())
                        .limit(Limit.on(A1, Base.DE_MINIMIS)
                                .atMost(euros("300000.00"))
                                .reducing())
                        .build(),
                call().limit(Limit.of(A1, Limit.Form.MINIMUM_COST, cases).exceeded())
                        .limit(Limit.of(A1, Limit.Form.MAXIMUM_COST, Value.of(Bound.of(euros("900.00"))))
                                .withoutFlatRates())
                        .limit(Limit.of(A1, Limit.Form.MAXIMUM_AID, cases))
                        .limit(Limit.of(
                                A1,
                                Limit.Form.MINIMUM_AID,
                                Value.when(IS_GREEN, Bound.of(euros("1.00"))).otherwise(Bound.of(euros("2.00")))))
                        .wholeEuros(A1)
                        .build(),
                call().limit(Limit.of(
                                A1,
                                Limit.Form.OWN_CONTRIBUTION,
                                Value.when(IS_GREEN, Bound.of(Share.of(Rate.percent("10"), Base.TOTAL)))
                                        .otherwise(Bound.of(Share.of(Rate.percent("20"), Base.TOTAL)))))
                        .limit(Limit.of(
                                A1, Limit.Form.PUBLIC_COFINANCING, Value.of(Bound.of(Share.of(factors, Base.TOTAL)))))
                        .limit(Limit.of(
                                        A1,
                                        Limit.Form.MAXIMUM_PUBLIC_AID,
                                        Value.of(Bound.of(Share.of(Rate.percent("80"), Base.TOTAL))))
                                .reducing())
                        .build(),
                call().replacing(AidIntensity.of(A1, Value.of(Rate.percent("50")))
                                .of(MAIN))
                        .build(),
                call().flatRate(FlatRate.of(
                                        A1,
                                        Value.when(IS_GREEN, Rate.percent("5")).otherwise(Rate.percent("4")),
                                        MAIN,
                                        Set.of())
                                .named("OFFICE")
                                .onlyWhen(IS_GREEN)
                                .withCap(Limit.of(A1, Limit.Form.FLAT_RATE_CAP, cases)))
                        .limit(Limit.on(A1, Base.ofTerm("OFFICE"))
                                .atMost(euros("9.00"))
                                .refusing("OFFICE_AT_MOST", TEXT))
                        .build(),
                call().requires(Requirement.of(A1, Rule.of("COACHED"), IS_GREEN, TEXT)
                                .deciding(Track.of("COACHING")))
                        .offersFunding()
                        .offers(Track.of("COACHING"), TEXT)
                        .build(),
                call().asks(A1, SHARED)
                        .requires(
                                Clause.summary("A2", "usual practice"),
                                "SHARED_ONE",
                                where(SHARED).in(Answer.of(true)),
                                TEXT)
                        .build(),
                Call.builder("c", TEXT)
                        .asks(
                                A1,
                                Criterion.named("ROLE", Subject.COST_LINE, TEXT)
                                        .withAnswer("MAIN", TEXT)
                                        .withAnswer("LEASE", TEXT))
                        .with(EligibleCosts.of(A1, Set.of(CostNature.STUDIES))
                                .ofLines(where(ROLE).in(Answer.of("MAIN"))))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void what_is_written_is_read_back_equal_and_fits_the_schema(Call call) {
        String written = CallWriter.toJson(call);

        assertThat(READER.read(written)).isEqualTo(new AcceptedCall(call));
        assertThat(CallWriter.toJson(((AcceptedCall) READER.read(written)).call()))
                .isEqualTo(written);
        assertThat(JsonOfCalls.fits(written)).isTrue();
    }

    @Test
    void what_the_authority_did_not_write_is_an_object() {
        Call call = call().requires(Clause.summary("A2", "usual practice"), "GREEN_TWO", IS_GREEN, TEXT)
                .build();

        assertThat(CallWriter.toJson(call)).contains("\"A1\":\"words\",\"A2\":{\"summary\":\"usual practice\"}");
    }

    private static String text(String terms) {
        return ("{'id': 'c', 'title': " + WORDS + ", 'clauses': {'A1': 'words'}, " + terms + "}").replace('\'', '"');
    }

    private static Call accepted(String terms) {
        return JsonOfCalls.accepted(terms);
    }

    private static List<LocatedFault> faults(String terms) {
        CallResult read = READER.read(text(terms));
        assertThat(read).isInstanceOf(RefusedCall.class);
        return ((RefusedCall) read).faults();
    }

    private static String limit(String bound) {
        return COSTS + ", 'limits': [{'on': 'STUDIES', " + bound + ", 'effect': 'REDUCE', 'clause': 'A1'}]";
    }

    @Test
    void money_is_written_as_text_and_read_in_both_forms() {
        Call asText = accepted("'costs': {'minimum': {'amount': '30000.00', 'clause': 'A1'}}");

        assertThat(accepted("'costs': {'minimum': {'amount': {'amount': 30000, 'currency': 'EUR'}, 'clause': 'A1'}}"))
                .isEqualTo(asText);
        assertThat(CallWriter.toJson(asText)).contains("\"minimum\":{\"amount\":\"30000.00\",");
    }

    @Test
    void money_beside_a_number_is_read_in_both_forms_too() {
        String terms = "'asks': [{'criterion': 'JOBS', 'of': 'OPERATION', 'question': {'fr': 'f', 'en': 'e'}, 'number':"
                + " {'from': 0, 'to': 100}, 'clause': 'A1'}], " + COSTS + ", 'funding': {'aid': {'rate': '0.5', 'cap':"
                + " {'amount': {'money': '1000.00', 'times': 'JOBS'}, 'clause': 'A1'}, 'clause': 'A1'}}";
        String asObject = terms.replace("'1000.00'", "{'amount': 1000, 'currency': 'EUR'}");

        assertThat(accepted(asObject)).isEqualTo(accepted(terms));
        assertThat(CallWriter.toJson(accepted(asObject))).contains("\"money\":\"1000.00\"");
        assertThat(JsonOfCalls.fits(text(asObject))).isTrue();
        assertThat(faults(terms.replace("'1000.00'", "{'amount': 1000, 'currency': 'USD'}")))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("funding.aid.cap.amount.money CURRENCY_NOT_EUR");
        assertThat(faults(terms.replace("'1000.00'", "1000")))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("funding.aid.cap.amount.money WRONG_TYPE");
    }

    @Test
    void a_nature_of_the_calls_own_may_have_the_code_of_a_standard_one_of_its_family() {
        String natures =
                "'natures': {'STAFF': {'fr': 'Équipe', 'en': 'Team', 'family': 'STAFF'}, 'EXPERTS': {'fr': 'f',"
                        + " 'en': 'e', 'family': 'STAFF'}}, ";
        Call call = accepted(natures + "'costs': {'eligible': [{'clause': 'A1'}], 'flatRates': [{'rate': '0.15', 'of':"
                + " 'STAFF', 'clause': 'A1'}]}");

        assertThat(call.natures().get(0).label(Locale.ENGLISH)).isEqualTo("Team");
        // The base is the family: both natures.
        assertThat(call.costs().flatRates().get(0).of()).isEqualTo(Base.STAFF);
        assertThat(call.natures()).allMatch(Base.STAFF::contains);
        assertThat(READER.read(CallWriter.toJson(call))).isEqualTo(new AcceptedCall(call));
        assertThat(faults(natures.replace("'Team', 'family': 'STAFF'", "'Team', 'family': 'OPERATING'") + COSTS))
                .extracting(fault -> fault.path() + " " + fault.code())
                .contains("natures.STAFF NAME_TAKEN");
    }

    @Test
    void every_text_of_a_call_may_be_in_one_language() throws IOException {
        JsonMapper mapper = new JsonMapper();
        String everyField = Files.readString(Path.of("src/test/resources/every-field.json"));
        for (String language : List.of("fr", "en")) {
            JsonNode one = mapper.readTree(everyField);
            int removed = 0;
            for (JsonNode object : one.findParents(language.equals("fr") ? "en" : "fr")) {
                ((ObjectNode) object).remove(language.equals("fr") ? "en" : "fr");
                removed++;
            }
            String json = mapper.writeValueAsString(one);

            assertThat(removed).isGreaterThan(20);
            assertThat(JsonOfCalls.fits(json)).isTrue();
            CallResult read = CallReader.of(List.of()).read(json);
            assertThat(read).isInstanceOf(AcceptedCall.class);
            Call call = ((AcceptedCall) read).call();
            // Nothing is added to it: what is French is not written as if it were English.
            assertThat(mapper.readTree(CallWriter.toJson(call)).findParents(language.equals("fr") ? "en" : "fr"))
                    .isEmpty();
            assertThat(CallReader.of(List.of()).read(CallWriter.toJson(call))).isEqualTo(read);
            assertThat(call.title().in(Locale.FRENCH)).isEqualTo(call.title().in(Locale.ENGLISH));
            assertThat(call.explain(Locale.ENGLISH)).contains(call.title().french());
        }
    }

    @Test
    void a_text_in_no_language_is_missing() {
        assertThat(faults("'natures': {'WORKS': {'family': 'INVESTMENT'}}, 'document': {}, " + COSTS))
                .extracting(fault -> fault.path() + " " + fault.code())
                .contains("natures.WORKS MISSING");
        CallResult read = READER.read(text("'costs': {}").replace(WORDS.replace('\'', '"'), "{}"));
        assertThat(((RefusedCall) read).faults())
                .extracting(fault -> fault.path() + " " + fault.message(Locale.ENGLISH))
                .containsExactly(
                        "title The text title is in no language, but must be in one. State it in French (fr), in"
                                + " English (en) or in both.");
    }

    // Who obeyed, and corrected the effect, would have got an error of the code.
    @ParameterizedTest
    @ValueSource(strings = {"'reduce'", "'CUT'", "true"})
    void a_limit_whose_effect_is_misspelt_is_not_asked_for_a_code(String effect) {
        String limit =
                COSTS + ", 'limits': [{'on': 'STUDIES', 'atMost': '1.00', 'effect': " + effect + ", 'clause': 'A1'}]";

        assertThat(faults(limit)).extracting(LocatedFault::path).containsExactly("limits[0].effect");
        assertThat(faults(limit.replace("'effect'", "'code': 'X', 'effect'")))
                .extracting(LocatedFault::path)
                .containsExactly("limits[0].effect");
    }

    // Who used another one of the tracks that were listed got the error of that one.
    @ParameterizedTest
    @CsvSource({
        "STUDIES, '1.00', COACHING, FUNDING. Use one of them.",
        "STUDIES, '1.00', funding, FUNDING. Did you mean FUNDING?",
        "STUDIES, '1.00', SELECTION, FUNDING. Use one of them.",
        "SCORE, 5, FUNDING, SELECTION. Use one of them.",
        "SCORE, 5, OTHER, SELECTION. Use one of them."
    })
    void the_error_of_the_track_of_a_limit_names_the_one_that_it_may_decide(
            String on, String least, String track, String named) {
        List<LocatedFault> faults = faults(COSTS + ", 'limits': [{'on': '" + on + "', 'atLeast': "
                + (on.equals("SCORE") ? least : "'" + least + "'") + ", 'track': '" + track
                + "', 'code': 'X', 'clause': 'A1'}]");

        assertThat(faults).hasSize(1);
        assertThat(faults.get(0).path()).isEqualTo("limits[0].track");
        assertThat(faults.get(0).message(Locale.ENGLISH))
                .isEqualTo("The value " + track + " is not accepted. Accepted values: " + named);
    }

    @Test
    void the_order_of_definitions_does_not_matter() {
        String first = "'X': {'sum': ['Y', 'STUDIES']}";
        String second = "'Y': {'of': 'DIRECT', 'without': ['Z', 'STUDIES', 'OFFICE']}";
        String third = "'Z': {'natures': ['SERVICES']}";
        String limits = "'limits': [{'on': 'X', 'atMost': '9.00', 'code': 'MOST', 'clause': 'A1'}]";
        Call call = accepted(COSTS + ", 'bases': {" + third + ", " + second + ", " + first + "}, " + limits);

        assertThat(accepted("'bases': {" + first + ", " + third + ", " + second + "}, " + limits + ", " + COSTS))
                .isEqualTo(call);
        assertThat(call.limits().get(0).on())
                .isEqualTo(Base.sum(
                        "X",
                        Base.without(
                                "Y",
                                Base.DIRECT,
                                Base.lines("Z", CostNature.SERVICES),
                                Base.of(CostNature.STUDIES),
                                Base.ofTerm("OFFICE")),
                        Base.of(CostNature.STUDIES)));
    }

    @Test
    void costs_without_natures_are_all_that_no_term_names() {
        String natures =
                "'natures': {'WORKS': {'fr': 'f', 'en': 'e', 'family': 'INVESTMENT'}, 'RENT': {'fr': 'f', 'en': 'e',"
                        + " 'family': 'OPERATING'}, 'CREW': {'fr': 'f', 'en': 'e', 'family': 'STAFF'}}";
        Call call = accepted(natures + ", 'costs': {'eligible': [{'clause': 'A1'}], 'flatRates': [{'rate': '0.4', 'of':"
                + " 'STAFF', 'covers': ['RENT'], 'clause': 'A1'}]}");
        Call others = accepted(natures + ", 'costs': {'eligible': [{'natures': ['CREW'], 'clause': 'A1'}], 'flatRates':"
                + " [{'rate': '0.4', 'of': 'STAFF', 'covers': 'OTHERS', 'clause': 'A1'}]}");

        assertThat(call.natures()).containsExactly(WORKS, RENT, CREW);
        assertThat(call.costs().eligible()).containsOnlyKeys(WORKS, CREW);
        assertThat(call.natures().get(2).family()).isEqualTo(CostFamily.STAFF);
        assertThat(others.costs().flatRates().get(0).covers()).containsExactlyInAnyOrder(WORKS, RENT);
        assertThat(CallWriter.toJson(call)).contains("\"natures\":[\"WORKS\",\"CREW\"]");
    }

    @Test
    void several_lists_of_answers_must_all_have_that_of_a_line() {
        Criterion phase = Criterion.named("PHASE", Subject.COST_LINE, TEXT)
                .withAnswer("ONE", TEXT)
                .withAnswer("TWO", TEXT);
        Base base = Base.lines(
                "FIRST_MAIN",
                all(where(ROLE).in(Answer.of("MAIN")), where(phase).in(Answer.of("ONE"))));
        Call call = call().asks(A1, phase)
                .limit(Limit.on(A1, base).atMost(euros("3.00")).reducing())
                .build();

        assertThat(CallWriter.toJson(call))
                .contains("\"FIRST_MAIN\":{\"where\":{\"ROLE\":[\"MAIN\"],\"PHASE\":[\"ONE\"]}}");
        assertThat(READER.read(CallWriter.toJson(call))).isEqualTo(new AcceptedCall(call));
    }

    // Each row: the terms, and the one error with words of it in both languages.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'X': {'sum': ['X']}} | bases.X BASE_CIRCULAR | elle-même | itself",
                "{'X': {'natures': ['STUDIE']}} | bases.X.natures[0] UNKNOWN_VALUE | STUDIES | mean STUDIES",
                "{'X': {'natures': []}} | bases.X.natures MISSING | natures | natures",
                "{'X': {'sum': []}} | bases.X.sum MISSING | sum | sum",
                "{'X': {'sum': ['DIRECT'], 'of': 'TOTAL'}} | bases.X.of UNKNOWN_FIELD | sum | sum",
                "{'X': {'of': 'DIRECT'}} | bases.X.without MISSING | without | without",
                "{'X': {'of': 'AID', 'without': ['STAFF']}} | bases.X.of BASE_UNKNOWN | AID | AID",
                "{'X': {'sum': ['STAF', 'STUDIES']}} | bases.X.sum[0] BASE_UNKNOWN | STAFF ? | mean STAFF?",
                "{'X': {'sum': ['STAFF', 'STAFF']}} | bases.X.sum[1] DUPLICATE_VALUE | STAFF | STAFF",
                "{'X': {'where': {'ROLE': 'MAIN'}}} | bases.X.where.ROLE WRONG_TYPE | liste | list",
                "{'X': {'where': {}}} | bases.X.where MISSING | vide | empty",
                "{'X': {'where': {'ROLE': null}}} | bases.X.where MISSING | vide | empty",
                "{'TOTAL': {'natures': ['STAFF']}} | bases.TOTAL NAME_TAKEN | TOTAL | TOTAL",
                "{'STUDIES': {'natures': ['STAFF']}} | bases.STUDIES NAME_TAKEN | STUDIES | STUDIES",
                "{'OFFICE': {'natures': ['STAFF']}} | bases.OFFICE NAME_TAKEN | OFFICE | OFFICE",
                "{' ': {'natures': ['STAFF']}} | bases.  MISSING | vide | blank",
                "{'X': 'STAFF'} | bases.X WRONG_TYPE | objet | object",
            })
    void an_error_of_a_base_is_reported_where_it_stands(String bases, String reported, String french, String english) {
        List<LocatedFault> faults = faults(COSTS + ", 'bases': " + bases);

        assertThat(faults)
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly(reported);
        assertThat(faults.get(0).message(Locale.FRENCH).replace('\u00a0', ' ')).contains(french);
        assertThat(faults.get(0).message(Locale.ENGLISH)).contains(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'atMost': {'share': '0.1', 'of': 'STUDIE'} | limits[0].atMost.of BASE_UNKNOWN",
                "'atMost': {'share': '1001', 'of': 'STAFF'} | limits[0].atMost.share FACTOR_OUT_OF_RANGE",
                "'atMost': {'share': '-1', 'of': 'STAFF'} | limits[0].atMost.share FACTOR_OUT_OF_RANGE",
                "'atMost': {'share': '0,05', 'of': 'STAFF'} | limits[0].atMost.share NOT_A_NUMBER",
                "'atMost': {'share': '0.1'} | limits[0].atMost.of MISSING",
                "'atMost': {'share': '0.1', 'of': 'STAFF', 'amount': '1'} | limits[0].atMost.amount UNKNOWN_FIELD",
                "'atMost': {'sum': []} | limits[0].atMost.sum MISSING",
                "'atMost': {'sum': [{'share': '0.1', 'of': 'X'}]} | limits[0].atMost.sum[0].of BASE_UNKNOWN",
                "'atMost': {'cases': [], 'otherwise': '1.00'} | limits[0].atMost.cases MISSING",
                "'atMost': {'otherwise': '1.00'} | limits[0].atMost.cases MISSING",
                "'atMost': {'amount': '1.001', 'currency': 'EUR'} | limits[0].atMost AMOUNT_TOO_PRECISE",
                "'atMost': {'amount': '1.00'} | limits[0].atMost.currency MISSING",
                "'atMost': {} | limits[0].atMost.amount MISSING",
                "'atMost': '1,000.5' | limits[0].atMost NOT_A_NUMBER",
                "'atMost': '-1.00' | limits[0].atMost AMOUNT_NEGATIVE",
                "'atMost': 100 | limits[0].atMost WRONG_TYPE",
                "'atMost': '1.00', 'code': 'X' | limits[0].code UNKNOWN_FIELD",
                "'atMost': '1.00', 'name': {'fr': 'f', 'en': 'e'} | limits[0].name UNKNOWN_FIELD",
                "'atMost': '1.00', 'lessThan': '1.00' | limits[0].lessThan UNKNOWN_FIELD",
                "'atLeast': '1.00', 'moreThan': '1.00' | limits[0].moreThan UNKNOWN_FIELD",
                "'atLeast': '1.00' | limits[0].effect REDUCES_A_MINIMUM",
                "'when': {'X': true}, 'atMost': '1.00' | limits[0].when.X CRITERION_UNKNOWN",
                "'track': 'SELECTION', 'atMost': '1.00' | limits[0].track UNKNOWN_FIELD",
            })
    void an_error_of_a_limit_is_reported_where_it_stands(String bound, String reported) {
        List<LocatedFault> faults = faults(limit(bound));

        assertThat(faults)
                .extracting(fault -> fault.path() + " " + fault.code())
                .contains(reported);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.message(Locale.FRENCH)).matches(".*[.?]");
            assertThat(fault.message(Locale.ENGLISH)).matches(".*[.?]");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'limits': [{'on': 'STUDIES', 'clause': 'A1', 'code': 'X'}] | limits[0].atMost MISSING",
                "'limits': [{'on': 'STUDIES', 'atMost': '1.00', 'clause': 'A1'}] | limits[0].code MISSING",
                "'limits': [{'on': 'POINTS', 'atMost': '1.00', 'code': 'X', 'clause': 'A1'}] | limits[0].on BASE_UNKNOWN",
                "'funding': {'aid': {'rate': '0.5', 'of': 'AID', 'clause': 'A1'}} | funding.aid.of BASE_UNKNOWN",
                "'funding': {'aid': {'rate': '0.5', 'of': 'TOTALS', 'clause': 'A1'}} | funding.aid.of BASE_UNKNOWN",
                "'funding': {'aid': {'rate': '0.5', 'clause': 'A1', 'upTo': {'amount': 5, 'clause': 'A1'}}}"
                        + " | funding.aid.upTo.amount WRONG_TYPE",
                "'funding': {'ownContribution': {'rate': {'least': '0.1', 'most': '0.2'}, 'clause': 'A1'}}"
                        + " | funding.ownContribution.rate.least UNKNOWN_FIELD",
                "'funding': {'ownContribution': {'rate': '1.5', 'clause': 'A1'}} | funding.ownContribution.rate RATE_OUT_OF_RANGE",
                "'funding': {'publicAidCap': {'amount': '5.00', 'effect': 'CUT', 'clause': 'A1'}} | funding.publicAidCap.effect UNKNOWN_VALUE",
                "'natures': {} | natures MISSING",
                "'natures': {'WORKS': {'fr': 'f', 'en': 'e', 'family': 'OTHER'}} | natures.WORKS.family UNKNOWN_VALUE",
                "'natures': {'DIRECT': {'fr': 'f', 'en': 'e', 'family': 'OPERATING'}} | natures.DIRECT NAME_TAKEN",
                "'natures': {' ': {'fr': 'f', 'en': 'e', 'family': 'OPERATING'}} | natures.  MISSING",
                "'natures': {'WORKS': {'fr': 'f', 'en': 'e', 'family': 'INVESTMENT'}}, 'notJudged': [{'clause': 'A1',"
                        + " 'text': {'fr': 'f', 'en': 'e'}, 'natures': ['STAFF']}] | notJudged[0].natures[0] UNKNOWN_VALUE",
                "'costs': {'flatRates': [{'rate': '0.1', 'of': 'TOTAL', 'clause': 'A1'}]} | costs.flatRates[0].of BASE_UNKNOWN",
                "'costs': {'flatRates': [{'rate': '0.1', 'of': 'AID', 'clause': 'A1'}]} | costs.flatRates[0].of BASE_UNKNOWN",
                "'costs': {'flatRates': [{'rate': '0.1', 'of': 'STAFF', 'covers': 'ALL', 'clause': 'A1'}]} | costs.flatRates[0].covers WRONG_TYPE",
                "'costs': {'flatRates': [{'rate': '0.1', 'of': 'STAFF', 'cap': {'amount': {'share': '0.1', 'of': 'STAFF'},"
                        + " 'clause': 'A1'}, 'clause': 'A1'}]} | costs.flatRates[0].cap.amount.share UNKNOWN_FIELD",
                "'costs': {'flatRates': [{'name': ' ', 'rate': '0.1', 'of': 'STAFF', 'clause': 'A1'}]} | costs.flatRates[0].name MISSING",
                "'costs': {'eligible': [{'natures': ['STUDIES'], 'where': {'ROLE': {'from': 1}}, 'clause': 'A1'}]}"
                        + " | costs.eligible[0].where.ROLE WRONG_TYPE",
                "'asks': [{'criterion': 'ROLE', 'of': 'COST_LINE', 'question': {'fr': 'f', 'en': 'e'}, 'yesNo': true, 'clause': 'A1'}]"
                        + " | asks[0].answers MISSING",
                "'asks': [{'criterion': 'GREEN', 'of': 'OPERATION', 'question': {'fr': 'f', 'en': 'e'}, 'yesNo': true,"
                        + " 'natures': ['STUDIES'], 'clause': 'A1'}] | asks[0].natures UNKNOWN_FIELD",
            })
    void an_error_of_a_term_is_reported_where_it_stands(String terms, String reported) {
        assertThat(faults(terms))
                .extracting(fault -> fault.path() + " " + fault.code())
                .contains(reported);
    }

    @Test
    void a_number_in_the_place_of_euros_is_answered_by_the_text() {
        assertThat(faults(limit("'atMost': 100")).get(0).message(Locale.ENGLISH))
                .contains("\"100.00\"");
    }

    @Test
    void bases_that_are_made_of_each_other_are_each_reported_and_no_other() {
        assertThat(faults(COSTS + ", 'bases': {'A': {'sum': ['B', 'STAFF']}, 'B': {'of': 'DIRECT', 'without': ['C']},"
                        + " 'C': {'sum': ['A']}, 'USER': {'sum': ['A', 'STUDIES']}, 'PART': {'natures': ['SERVICES']}},"
                        + " 'limits': [{'on': 'USER', 'atMost': '1.00', 'effect': 'REDUCE', 'clause': 'A1'}]"))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("bases.A BASE_CIRCULAR", "bases.B BASE_CIRCULAR", "bases.C BASE_CIRCULAR");
    }

    @Test
    void a_limit_that_says_more_than_its_short_form_cannot_be_written() {
        Call call = call().limit(Limit.minimumCost(A1, euros("5.00")).onlyWhen(IS_GREEN))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallWriter.toJson(call))
                .withMessageContaining("costs.minimum")
                .withMessageContaining("Limit.on");
    }

    @Test
    void two_bases_of_one_name_cannot_be_written() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallWriter.toJson(call().limit(Limit.on(A1, Base.lines("MAIN", RENT))
                                .atLeast(euros("1.00"))
                                .refusing("X", TEXT))
                        .build()))
                .withMessageContaining("MAIN");
    }
}
