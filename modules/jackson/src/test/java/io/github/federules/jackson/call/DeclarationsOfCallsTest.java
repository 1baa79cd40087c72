package io.github.federules.jackson.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be declared is short for a criterion and a requirement on it: read as both, written as both, and wrong in its own place. */
class DeclarationsOfCallsTest {

    private static final Clause L1 = new Clause("L1", "words");
    private static final LocalizedText TEXT = new LocalizedText("f", "e");
    private static final CallReader READER = CallReader.of(List.of());

    private static final String WORDS = "{'fr': 'f', 'en': 'e'}";
    private static final String GREEN = declaration("R", "GREEN");
    private static final String ASKS_GREEN =
            "{'criterion': 'GREEN', 'of': 'OPERATION', 'question': " + WORDS + ", 'yesNo': true, 'clause': 'L1'}";
    private static final String ASKS_JOBS = "{'criterion': 'JOBS', 'of': 'OPERATION', 'question': " + WORDS
            + ", 'number': {'from': 0}, 'clause': 'L1'}";

    private static String declaration(String rule, String code) {
        return "{'rule': '" + rule + "', 'declaration': '" + code + "', 'statement': " + WORDS + ", 'clause': 'L1'}";
    }

    private static String requires(String code, String that) {
        return "{'that': " + that + ", 'code': '" + code + "', 'statement': " + WORDS + ", 'clause': 'L1'}";
    }

    private static CallResult read(String asks, String declarations, String requires) {
        return READER.read(("{'id': 'c', 'title': " + WORDS + ", 'clauses': {'L1': 'words', 'L2': 'words'}, 'asks': ["
                        + asks + "], 'operations': {'declarations': [" + declarations + "]}, 'requires': [" + requires
                        + "]}")
                .replace('\'', '"'));
    }

    @Test
    void a_declaration_is_read_as_a_criterion_whose_question_is_the_statement_and_as_a_requirement() {
        Call built = Call.builder("c", TEXT)
                .declaration(L1, "R", Criterion.yesNo("GREEN", Subject.OPERATION, TEXT), TEXT)
                .quotes(new Clause("L2", "words"))
                .build();

        assertThat(((AcceptedCall) read("", GREEN, "")).call()).isEqualTo(built);
        assertThat(((AcceptedCall) read(ASKS_GREEN, "", requires("R", "{'GREEN': true}"))).call())
                .isEqualTo(built);
        assertThat(CallWriter.toJson(built))
                .contains("\"asks\":[{\"criterion\":\"GREEN\",", "\"requires\":[{\"that\":{\"GREEN\":true},")
                .doesNotContain("declaration");
    }

    @Test
    void two_rules_may_look_at_one_declaration() {
        Call call = ((AcceptedCall) read("", GREEN + ", " + declaration("S", "GREEN"), "")).call();

        assertThat(call.asks()).hasSize(1);
        assertThat(call.requirements()).hasSize(2);
    }

    @Test
    void a_declaration_may_be_one_that_the_call_asks() {
        assertThat(((AcceptedCall) read(ASKS_GREEN, GREEN, "")).call().asks()).hasSize(1);
    }

    // Each row: what is asked, declared and required, and the one error.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NONE | R KIND | NONE | operations.declarations[0].declaration NAME_TAKEN",
                "NONE | R GREEN, S all | NONE | operations.declarations[1].declaration NAME_TAKEN",
                "JOBS | R GREEN, R BLUE | NONE | operations.declarations[1].rule DUPLICATE_VALUE",
                "NONE | DURATION GREEN | NONE | operations.declarations[0].rule DUPLICATE_VALUE",
                "JOBS | R GREEN, S JOBS | NONE | operations.declarations[1].declaration DUPLICATE_VALUE",
                "JOBS | R GREEN | R {'JOBS': [1]} | requires[0].code DUPLICATE_VALUE",
                "JOBS | R GREEN | S {'JOBS': [-1]} | requires[0].that.JOBS[0] UNKNOWN_VALUE",
                "JOBS | R GREEN | S {'GREEN': true, 'JOBS': ['X']} | requires[0].that.JOBS[0] UNKNOWN_VALUE",
                "JOBS | R GREEN | NONE | asks[0] CRITERION_UNUSED",
            })
    void an_error_is_reported_where_the_call_is_wrong(String asks, String declared, String required, String reported) {
        String declarations = Arrays.stream(declared.split(", "))
                .map(each -> each.split(" "))
                .map(each -> declaration(each[0], each[1]))
                .collect(Collectors.joining(", "));
        String requires = required.equals("NONE")
                ? ""
                : requires(required.substring(0, 1), required.substring(2).trim());

        CallResult read = read(asks.equals("NONE") ? "" : ASKS_JOBS, declarations, requires);

        assertThat(((RefusedCall) read).faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .contains(reported)
                .allMatch(each -> each.equals(reported) || each.endsWith("CRITERION_UNUSED"));
    }

    @Test
    void one_declaration_has_one_clause_and_one_statement() {
        String elsewhere = declaration("S", "GREEN").replace("'L1'", "'L2'");

        assertThat(((RefusedCall) read("", GREEN + ", " + elsewhere, "")).faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("operations.declarations[1].declaration DUPLICATE_VALUE");
    }

    @Test
    @Tag("long")
    void very_many_declarations_are_one_error() {
        String many = IntStream.range(0, 100_000)
                .mapToObj(i -> declaration("R" + i, "D" + i))
                .collect(Collectors.joining(", "));

        assertThat(((RefusedCall) read("", many, "")).faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("asks TOO_MANY_CONDITIONS");
    }
}
