package io.github.federules.jackson.call;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.any;
import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.not;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import io.github.federules.jackson.DecisionRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Criteria, conditions, requirements and rates that depend on them, as a call states them in JSON. */
class CriteriaOfCallsTest {

    private static final Clause A1 = new Clause("A1", "words");
    private static final LocalizedText TEXT = new LocalizedText("f", "e");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, TEXT)
            .withAnswer("MICRO", TEXT)
            .withAnswer("SMALL", TEXT)
            .withAnswer("LARGE", TEXT);
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Criterion JOBS = Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 100);
    private static final Criterion SECTOR = Criterion.coded("SECTOR", Subject.OPERATION, TEXT, "nace");

    private static final CallReader READER = CallReader.of(List.of());
    private static final String WORDS = "{'fr': 'f', 'en': 'e'}";
    private static final String ASKS = "'asks': ["
            + ask(
                    "SIZE",
                    "PARTY",
                    "'answers': {'MICRO': " + WORDS + ", 'SMALL': " + WORDS + ", 'LARGE': " + WORDS + "}")
            + ", " + ask("GREEN", "OPERATION", "'yesNo': true") + ", "
            + ask("JOBS", "OPERATION", "'number': {'from': 0, 'to': 100}") + ", "
            + ask("SECTOR", "OPERATION", "'code': 'nace'") + "]";
    // Looks at every criterion, so that none is unused.
    private static final String USES =
            "{'any': [{'applicant': {'SIZE': ['MICRO']}}, {'GREEN': true}, {'JOBS': {'from': 1}}, {'SECTOR': ['01']}]}";

    private static String ask(String code, String of, String form) {
        return "{'criterion': '" + code + "', 'of': '" + of + "', 'question': " + WORDS + ", " + form
                + ", 'clause': 'A1'}";
    }

    private static String requires(String condition) {
        return "'requires': [{'that': " + condition + ", 'code': 'FIT', 'statement': " + WORDS
                + ", 'clause': 'A1'}, {'that': " + USES + ", 'code': 'USES', 'statement': " + WORDS
                + ", 'clause': 'A1'}]";
    }

    private static String rate(String rate) {
        return requires(USES) + ", 'funding': {'aid': {'rate': " + rate + ", 'clause': 'A1'}}";
    }

    private static List<LocatedFault> faults(String terms) {
        CallResult read = READER.read(JsonOfCalls.text(terms));
        assertThat(read).isInstanceOf(RefusedCall.class);
        return ((RefusedCall) read).faults();
    }

    private static Condition condition(String json) {
        return JsonOfCalls.accepted(ASKS + ", " + requires(json))
                .requirements()
                .get(0)
                .that();
    }

    @Test
    void criteria_are_read_with_their_answers() {
        assertThat(JsonOfCalls.accepted(ASKS + ", " + requires(USES.replace("['MICRO']", "['SMALL']")))
                        .asks())
                .containsExactly(SIZE, GREEN, JOBS, SECTOR);
        assertThat(JsonOfCalls.accepted("'asks': ["
                                + ask("OPTION", "APPLICANT", "'chosen': true, 'number': {'from': 3}") + "], "
                                + "'requires': [{'that': {'OPTION': {'to': 9}}, 'code': 'FIT', 'statement': " + WORDS
                                + ", 'clause': 'A1'}]")
                        .asks())
                .containsExactly(Criterion.number("OPTION", Subject.APPLICANT, TEXT, 3, 999_999_999)
                        .asChoice());
    }

    @Test
    void a_requirement_may_apply_under_a_condition() {
        Call call = JsonOfCalls.accepted(ASKS + ", " + requires("{'GREEN': true}, 'when': {'JOBS': {'from': 3}}"));

        assertThat(call.requirements().get(0))
                .isEqualTo(Requirement.of(A1, Rule.of("FIT"), where(GREEN).in(Answer.of(true)), TEXT)
                        .onlyWhen(where(JOBS).atLeast(3)));
        assertThat(READER.read(CallWriter.toJson(call))).isEqualTo(new AcceptedCall(call));
    }

    @Test
    void a_requirement_may_be_one_of_each_party() {
        Call call = JsonOfCalls.accepted(
                ASKS + ", " + requires("{'SIZE': ['SMALL']}, 'when': {'KIND': ['ASSOCIATION']}, 'each': 'PARTY'"));

        assertThat(call.requirements().get(0))
                .isEqualTo(Requirement.of(A1, Rule.of("FIT"), where(SIZE).in(Answer.of("SMALL")), TEXT)
                        .onlyWhen(where(CommonCriteria.KIND).in(Answer.of("ASSOCIATION")))
                        .ofEach());
        assertThat(READER.read(CallWriter.toJson(call))).isEqualTo(new AcceptedCall(call));
        assertThat(JsonOfCalls.fits(CallWriter.toJson(call))).isTrue();
    }

    @Test
    void each_entry_of_a_condition_must_hold() {
        assertThat(condition("{'GREEN': false}")).isEqualTo(where(GREEN).in(Answer.of(false)));
        assertThat(condition("{'GREEN': [true, false]}")).isEqualTo(where(GREEN).in(Answer.of(true), Answer.of(false)));
        assertThat(condition("{'JOBS': [0, 2]}")).isEqualTo(where(JOBS).in(Answer.of(0), Answer.of(2)));
        assertThat(condition("{'JOBS': {'from': 2, 'to': 5}}"))
                .isEqualTo(where(JOBS).between(2, 5));
        assertThat(condition("{'JOBS': {'to': 5}}")).isEqualTo(where(JOBS).atMost(5));
        assertThat(condition("{'GREEN': true, 'JOBS': {'from': 2}, 'not': {'SECTOR': ['01', '02']}}"))
                .isEqualTo(all(
                        where(GREEN).in(Answer.of(true)),
                        where(JOBS).atLeast(2),
                        not(where(SECTOR).in(Answer.of("01"), Answer.of("02")))));
        // An object has no order, so that its entries are read by their names.
        assertThat(condition("{'applicant': {'SIZE': ['SMALL'], 'LEGAL_FORM': ['72']}, 'any': [{'GREEN': true}]}"))
                .isEqualTo(all(
                        any(where(GREEN).in(Answer.of(true))),
                        applicant(all(
                                where(CommonCriteria.LEGAL_FORM).in(Answer.of("72")),
                                where(SIZE).in(Answer.of("SMALL"))))));
    }

    // As they are written: entries of different names in one object, others in a list.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'GREEN':true,'JOBS':{'from':2}}",
                "{'parties':{'count':{'from':2,'to':5}}}",
                "{'GREEN':true,'parties':{'where':{'SIZE':['SMALL']},'partnersOnly':true,'count':{'from':1}}}",
                "{'all':[{'parties':{'count':{'from':2}}},{'GREEN':true}]}",
                "{'all':[{'GREEN':true}]}",
                "{'all':[{'JOBS':{'from':2}},{'JOBS':{'from':0,'to':5}}]}",
                "{'all':[{'GREEN':true,'JOBS':{'from':2}},{'all':[{'GREEN':true}]}]}",
                "{'GREEN':true,'all':[{'GREEN':true}]}",
                "{'applicant':{'all':[{'SIZE':['SMALL']},{'SIZE':['SMALL','LARGE']}]},'not':{'any':[{'GREEN':true}]}}",
            })
    void a_condition_is_written_as_it_was_read(String json) {
        Call call = JsonOfCalls.accepted(ASKS + ", " + requires(json));
        String written = CallWriter.toJson(call);

        assertThat(written).contains("\"that\":" + json.replace('\'', '"'));
        assertThat(READER.read(written)).isEqualTo(new AcceptedCall(call));
    }

    @Test
    void a_rate_may_be_cases_or_a_sum_and_one_in_the_other() {
        Rate half = Rate.percent("50");
        Rate tenth = Rate.percent("10");
        Condition green = where(GREEN).in(Answer.of(true));
        Call cases = JsonOfCalls.accepted(ASKS + ", "
                + rate("{'cases': [{'when': {'GREEN': true}, 'is': {'sum': ['0.5',"
                        + " {'when': {'JOBS': {'from': 1}}, 'is': '0.1'}, {'cases': [{'when': {'JOBS': {'to': 1}}, 'is': 0.1}],"
                        + " 'otherwise': '0.5'}], 'atMost': '0.5'}}, {'when': {'JOBS': {'from': 1}}, 'is': '0.1'}]}"));

        assertThat(cases.funding().aid().orElseThrow().rate())
                .isEqualTo(new Value.Cases<>(
                        List.of(
                                new Value.Case<>(
                                        green,
                                        Value.sum(half)
                                                .plus(where(JOBS).atLeast(1), tenth)
                                                .plus(Value.when(where(JOBS).atMost(1), tenth)
                                                        .otherwise(half))
                                                .atMost(half)),
                                new Value.Case<>(where(JOBS).atLeast(1), Value.of(tenth))),
                        Optional.empty()));
        assertThat(READER.read(CallWriter.toJson(cases))).isEqualTo(new AcceptedCall(cases));
        assertThat(JsonOfCalls.fits(CallWriter.toJson(cases))).isTrue();
    }

    // Each row: the condition, and the one error: its path below the condition, its code, and words of it in both
    // languages.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | `` | MISSING | vide | empty",
                "7 | `` | WRONG_TYPE | objet | object",
                "{'SIZ': ['SMALL']} | .SIZ | CRITERION_UNKNOWN | SIZ | SIZ",
                "{'SIZE': ['SMALL']} | .SIZE | CRITERION_OUT_OF_PLACE | applicant | applicant",
                "{'applicant': {'SIZE': ['SMAL']}} | .applicant.SIZE[0] | UNKNOWN_VALUE | MICRO, SMALL, LARGE | SMAL",
                "{'applicant': {'SIZE': ['SMALL', 7]}} | .applicant.SIZE[1] | UNKNOWN_VALUE | 7 | 7",
                "{'applicant': {'SIZE': true}} | .applicant.SIZE | UNKNOWN_VALUE | MICRO | true",
                "{'applicant': {'SIZE': ['SMALL', 'SMALL']}} | .applicant.SIZE[1] | DUPLICATE_VALUE | SMALL | SMALL",
                "{'applicant': {'SIZE': []}} | .applicant.SIZE | MISSING | SIZE | SIZE",
                "{'applicant': {'SIZE': 'SMALL'}} | .applicant.SIZE | WRONG_TYPE | crochets | brackets",
                "{'applicant': {'SIZE': {'from': 1}}} | .applicant.SIZE | WRONG_TYPE | intervalle | range",
                "{'applicant': {'SIZE': [['SMALL']]}} | .applicant.SIZE[0] | WRONG_TYPE | texte | text",
                "{'JOBS': {}} | .JOBS | MISSING | from, to | from, to",
                "{'JOBS': {'lt': 10}} | .JOBS.lt | UNKNOWN_FIELD | from, to | from, to",
                "{'JOBS': 9} | .JOBS | WRONG_TYPE | Est-ce plutôt {\"to\": 9} | Did you mean {\"to\": 9}",
                "{'JOBS': '9'} | .JOBS | WRONG_TYPE | crochets | brackets",
                "{'applicant': {'KIND': ['ENTREPRISE']}} | .applicant.KIND[0] | UNKNOWN_VALUE | Est-ce plutôt PRIVATE_ESTABLISHMENT"
                        + " | Did you mean PRIVATE_ESTABLISHMENT",
                "{'JOBS': {'from': 1, 'until': 2}} | .JOBS.until | UNKNOWN_FIELD | from, to | from, to",
                "{'JOBS': {'from': 1.5}} | .JOBS.from | NOT_A_NUMBER | entier | whole",
                "{'JOBS': {'from': '1'}} | .JOBS.from | WRONG_TYPE | entier | whole",
                "{'JOBS': {'from': 5, 'to': 4}} | .JOBS | MAXIMUM_BELOW_MINIMUM | 5 | 4",
                "{'JOBS': [101]} | .JOBS[0] | UNKNOWN_VALUE | 0–100 | 0–100",
                "{'JOBS': {'from': 101}} | `` | CONDITION_IMPOSSIBLE | aucun | no dossier",
                "{'GREEN': true, 'JOBS': {'from': 101}} | `` | CONDITION_IMPOSSIBLE | aucun | no dossier",
                "{'SECTOR': ['01', 'x']} | .SECTOR[1] | UNKNOWN_VALUE | A–Z | A–Z",
                "{'all': []} | .all | MISSING | all | all",
                "{'any': {}} | .any | WRONG_TYPE | liste | list",
                "{'not': {}} | .not | MISSING | vide | empty",
                "{'all': [{'GREEN': true}, {'applicant': {'SIZE': ['X']}}]} | .all[1].applicant.SIZE[0] | UNKNOWN_VALUE | X | X",
                "{'all': [{'GREEN': true}, {'JOBS': ['X'], 'GREEN': true}]} | .all[1].JOBS[0] | UNKNOWN_VALUE | X | X",
                "{'GREEN': true, 'applicant': {'KIND': ['ASSOCIATION'], 'SIZE': ['X']}} | .applicant.SIZE[0] | UNKNOWN_VALUE | X | X",
                "{'GREEN': true, 'all': [{'JOBS': [1]}, {'JOBS': [101]}]} | .all[1].JOBS[0] | UNKNOWN_VALUE | 101 | 101",
                "{'any': [{'GREEN': true}, {'GREEN': true, 'not': {'JOBS': [101]}}]} | .any[1].not.JOBS[0] | UNKNOWN_VALUE | 101 | 101",
                "{'GREEN': true, 'GREEN': true} | .GREEN | DUPLICATE_FIELD | GREEN | GREEN",
                "{'parties': {}} | .parties.count | MISSING | count | count",
                "{'parties': {'count': {}}} | .parties.count | MISSING | from | from",
                "{'parties': {'count': {'from': 5, 'to': 4}}} | .parties.count | MAXIMUM_BELOW_MINIMUM | 5 | 4",
                "{'parties': {'count': {'to': 0}}} | `` | CONDITION_IMPOSSIBLE | aucun | no dossier",
                "{'parties': {'where': {'SIZE': ['X']}, 'count': {'from': 2}}} | .parties.where.SIZE[0] | UNKNOWN_VALUE | X | X",
                "{'parties': {'of': 'PARTNERS', 'count': {'from': 2}}} | .parties.of | UNKNOWN_FIELD | partnersOnly | partnersOnly",
                "{'reading': {'DEADLINE': 'INCLUSIVE'}} | .reading.DEADLINE | QUESTION_UNKNOWN | DEADLINE | DEADLINE",
            })
    void an_error_of_a_condition_is_reported_where_it_stands(
            String condition, String below, String code, String french, String english) {
        List<LocatedFault> faults = faults(ASKS + ", " + requires(condition));

        assertThat(faults)
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("requires[0].that" + below + " " + code);
        assertThat(faults.get(0).message(Locale.FRENCH)).contains(french);
        assertThat(faults.get(0).message(Locale.ENGLISH)).contains(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'cases': []} | .cases | MISSING",
                "{'cases': [{'when': {'GREEN': true}}]} | .cases[0].is | MISSING",
                "{'cases': [{'is': '0.5'}]} | .cases[0].when | MISSING",
                "{'cases': [{'when': {'applicant': {'SIZE': ['X']}}, 'is': '0.5'}]} | .cases[0].when.applicant.SIZE[0] | UNKNOWN_VALUE",
                "{'cases': [{'when': {'SIZE': ['SMALL']}, 'is': '0.5'}]} | .cases[0].when.SIZE | CRITERION_OUT_OF_PLACE",
                "{'cases': [{'when': {'GREEN': true}, 'is': '1.5'}]} | .cases[0].is | RATE_OUT_OF_RANGE",
                "{'cases': [{'when': {'GREEN': true}, 'is': '0.5'}, {'when': {'GREEN': true, 'JOBS': [1]}, 'is': '0.5'}]}"
                        + " | .cases[1].when | CASE_UNREACHABLE",
                "{'cases': [{'when': {'GREEN': true}, 'is': '0.5', 'more': 1}]} | .cases[0].more | UNKNOWN_FIELD",
                "{'otherwise': '0.5'} | .cases | MISSING",
                "{'cases': [{'when': {'GREEN': true}, 'is': '0.5'}], 'atMost': '0.5'} | .sum | MISSING",
                "{'cases': [{'when': {'GREEN': true}, 'is': '0.5'}], 'byKind': {}} | .byKind | UNKNOWN_FIELD",
                "{'sum': ['0.5', {'when': {'JOBS': ['X']}, 'is': '0.1'}]} | .sum[1].when.JOBS[0] | UNKNOWN_VALUE",
                "{'sum': ['0.5', {'when': {'GREEN': true}}]} | .sum[1].is | MISSING",
                "{'sum': ['0.5', {'is': '0.1'}]} | .sum[1].when | MISSING",
                "{'sum': ['0.5', {'sum': []}]} | .sum[1].sum | MISSING",
                "{'sum': ['0.5', {'least': '0.1', 'most': '0.2'}]} | .sum[1] | RATE_OUT_OF_RANGE",
                "{'cases': [{'when': {'GREEN': true}, 'is': {'least': '0.1', 'most': '0.2'}}]} | .cases[0].is | RATE_OUT_OF_RANGE",
                "{'cases': [{'when': {'GREEN': true}, 'is': '0.5'}], 'otherwise': {'least': '0.1', 'most': '0.2'}}"
                        + " | .otherwise | RATE_OUT_OF_RANGE",
                "{'cases': [{'when': {'GREEN': true}, 'is': '0.5'}], 'least': '0.1', 'most': '0.2'} | .cases | UNKNOWN_FIELD",
                "{'sum': ['0.5', {'when': {'GREEN': true}, 'is': {'cases': [{'when': {'JOBS': {'from': 101}}, 'is': 0}]}}]}"
                        + " | .sum[1].is.cases[0].when | CONDITION_IMPOSSIBLE",
                "{'sum': ['0.6', {'when': {'GREEN': true}, 'is': '0.5'}]} | `` | RATE_OUT_OF_RANGE",
                "{'sum': ['0.6'], 'atMost': {'when': {'GREEN': true}, 'is': '0.5'}} | .atMost.when | UNKNOWN_FIELD",
            })
    void an_error_of_a_rate_is_reported_where_it_stands(String rate, String below, String code) {
        assertThat(faults(ASKS + ", " + rate(rate)))
                .extracting(fault -> fault.path() + " " + fault.code())
                .contains("funding.aid.rate" + below + " " + code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'criterion': 'SIZE' | 'criterion': ' ' | asks[0].criterion MISSING",
                "'criterion': 'SIZE' | 'criterion': 'GREEN' | asks[1].criterion DUPLICATE_VALUE",
                "'criterion': 'SIZE' | 'criterion': 'KIND' | asks[0].criterion NAME_TAKEN",
                "'criterion': 'SIZE' | 'criterion': 'applicant' | asks[0].criterion NAME_TAKEN",
                "'criterion': 'SIZE' | 'criterion': 'UNUSED' | asks[0] CRITERION_UNUSED",
                "'of': 'PARTY' | 'of': 'NOBODY' | asks[0].of UNKNOWN_VALUE",
                "'of': 'PARTY', | `` | asks[0].of MISSING",
                "'question': {'fr': 'f', 'en': 'e'}, 'yesNo' | 'question': {}, 'yesNo' | asks[1].question MISSING",
                "'yesNo': true, | `` | asks[1].answers MISSING",
                "'yesNo': true | 'yesNo': true, 'code': 'nace' | asks[1].code UNKNOWN_FIELD",
                "'yesNo': true | 'yesNo': false | asks[1].yesNo UNKNOWN_VALUE",
                "'yesNo': true | 'yesNo': true, 'chosen': 1 | asks[1].chosen WRONG_TYPE",
                "'yesNo': true | 'yesNo': true, 'natures': [] | asks[1].natures UNKNOWN_FIELD",
                "'question': {'fr': 'f', 'en': 'e'}, 'yesNo' | 'yesNo' | asks[1].question MISSING",
                "'yesNo': true | 'yesNo': true, 'from': ' ' | asks[1].from MISSING",
                "'from': 0, 'to': 100 | 'from': 101, 'to': 100 | asks[2].number MAXIMUM_BELOW_MINIMUM",
                "'from': 0, 'to': 100 | 'from': -1, 'to': 100 | asks[2].number NOT_A_NUMBER",
                "'from': 0, 'to': 100 | 'from': 0, 'to': 1000000000 | asks[2].number NOT_A_NUMBER",
                "'code': 'nace' | 'code': ' ' | asks[3].code MISSING",
                "'MICRO': {'fr': 'f', 'en': 'e'}, | 'MICRO': {}, | asks[0].answers.MICRO MISSING",
                "'MICRO': {'fr': 'f', 'en': 'e'}, 'SMALL': {'fr': 'f', 'en': 'e'}, | `` | asks[0].answers NUMBER_OF_ANSWERS",
                "'code': 'FIT' | 'code': 'APPLICANT_KIND' | requires[0].code DUPLICATE_VALUE",
                "'code': 'FIT' | 'code': 'USES' | requires[1].code DUPLICATE_VALUE",
                "'code': 'FIT' | 'code': 'FIT', 'each': 'APPLICANT' | requires[0].each UNKNOWN_VALUE",
                "'code': 'FIT' | 'code': 'FIT', 'track': 'COACHING' | requires[0].track NOT_OFFERED",
                "'code': 'FIT', | `` | requires[0].code MISSING",
                "'code': 'FIT' | 'code': 'FIT', 'when': {} | requires[0].when MISSING",
            })
    void an_error_of_a_criterion_or_requirement_is_reported_where_it_stands(
            String part, String broken, String reported) {
        String call = ASKS + ", " + requires(USES);

        assertThat(call).contains(part);
        List<LocatedFault> faults = faults(call.replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(broken)));

        assertThat(faults)
                .extracting(fault -> fault.path() + " " + fault.code())
                .contains(reported);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.message(Locale.FRENCH)).matches(".*[.?]");
            assertThat(fault.message(Locale.ENGLISH)).matches(".*[.?]");
        });
    }

    @Test
    void a_criterion_has_two_to_a_hundred_answers() {
        assertThat(JsonOfCalls.accepted("'asks': [" + answers(100) + "], " + ofAnswers())
                        .asks())
                .hasSize(1);
        assertThat(faults("'asks': [" + answers(101) + "], " + ofAnswers()))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("asks[0].answers NUMBER_OF_ANSWERS");
    }

    private static String answers(int count) {
        return ask(
                "ZONE",
                "OPERATION",
                IntStream.range(0, count)
                        .mapToObj(answer -> "'Z" + answer + "': " + WORDS)
                        .collect(Collectors.joining(", ", "'answers': {", "}")));
    }

    private static String ofAnswers() {
        return "'requires': [{'that': {'ZONE': ['Z0']}, 'code': 'FIT', 'statement': " + WORDS + ", 'clause': 'A1'}]";
    }

    @Test
    void a_condition_that_is_nested_too_deep_is_refused_where_it_is() {
        assertThat(faults(ASKS + ", " + requires(within(16))))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("requires[0].that" + ".any[0]".repeat(16) + " TOO_LARGE");
        // More than a text of JSON may have.
        assertThat(faults(ASKS + ", " + requires(within(35))))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly(" TOO_LARGE");
    }

    @Test
    void a_record_holds_the_deepest_condition() {
        Call call = JsonOfCalls.accepted(ASKS + ", " + requires(within(15)));
        Decision decision = Assessor.of(call).assess(Dossier.of(Applicant.unknown(), Operation.untitled()));

        assertThat(DecisionRecord.of(decision).call()).isEqualTo(call);
    }

    private static String within(int levels) {
        return "{'any': [".repeat(levels) + "{'GREEN': true}" + "]}".repeat(levels);
    }
}
