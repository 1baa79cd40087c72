package io.github.federules.jackson.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.rule.Clause;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A call that is accepted may have warnings, each where it is written. */
class WarningsOfCallsTest {

    private static final CallReader READER = CallReader.of(List.of());
    private static final String WORDS = "{'fr': 'f', 'en': 'e'}";

    private static AcceptedCall accepted(String terms) {
        CallResult read = READER.read(("{'id': 'c', 'title': " + WORDS + ", " + terms + "}").replace('\'', '"'));
        assertThat(read).isInstanceOf(AcceptedCall.class);
        return (AcceptedCall) read;
    }

    private static List<String> places(List<LocatedFault> warnings) {
        return warnings.stream()
                .map(warning -> warning.path() + " " + warning.code())
                .toList();
    }

    @Test
    void a_clause_that_no_term_cites_is_kept() {
        AcceptedCall read = accepted("'clauses': {'B7': {'summary': 'publicity'}, 'A1': 'studies', 'B8': 'records'},"
                + " 'costs': {'eligible': [{'clause': 'A1'}]}");

        assertThat(places(read.warnings())).containsExactly("clauses.B7 CLAUSE_UNUSED", "clauses.B8 CLAUSE_UNUSED");
        assertThat(read.call().uncited())
                .containsExactly(Clause.summary("B7", "publicity"), new Clause("B8", "records"));
        assertThat(READER.read(CallWriter.toJson(read.call()))).isEqualTo(read);
    }

    @Test
    void of_many_clauses_that_no_term_cites_a_hundred_are_named() {
        String many = IntStream.range(0, 101)
                .mapToObj(clause -> "'B" + clause + "': 'words'")
                .collect(Collectors.joining(", ", "'clauses': {", "}"));

        assertThat(accepted(many).warnings()).hasSize(100);
        assertThat(accepted(many).call().uncited()).hasSize(101);
    }

    // Seventeen answers of yes or no can be combined in over 65,536 ways.
    @Test
    void a_condition_that_was_not_checked_is_named_where_it_is_written() {
        String asks = IntStream.range(0, 17)
                .mapToObj(each -> "{'criterion': 'Q" + each + "', 'of': 'OPERATION', 'question': " + WORDS
                        + ", 'yesNo': true, 'clause': 'A1'}")
                .collect(Collectors.joining(", ", "'asks': [", "]"));
        String that = IntStream.range(0, 17)
                .mapToObj(each -> "'Q" + each + "': true")
                .collect(Collectors.joining(", ", "{", "}"));
        AcceptedCall read = accepted("'clauses': {'A1': 'words'}, " + asks
                + ", 'operations': {'declarations': [{'rule': 'GREEN', 'declaration': 'IS_GREEN', 'statement': " + WORDS
                + ", 'clause': 'A1'}]}, 'requires': [{'that': " + that + ", 'code': 'ALL', 'statement': " + WORDS
                + ", 'clause': 'A1'}]");

        assertThat(places(read.warnings())).containsExactly("requires[0].that NOT_CHECKED");
    }
}
