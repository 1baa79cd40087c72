package io.github.federules.jackson.call;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text that means harm costs little and is refused. */
@Timeout(20)
@Tag("long")
class HostileCallTest {

    private static final CallReader READER = CallReader.of(List.of());

    @Test
    void a_hundred_megabytes_are_refused_before_they_are_looked_at() {
        byte[] large = new byte[100_000_000];
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertThat(codes(READER.read(large))).containsExactly(FaultCode.TOO_LARGE);

        // Decoding them would take as much as they are.
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(large.length / 10);
    }

    @Test
    void one_byte_over_the_bound_is_refused_and_the_bound_itself_is_not() {
        String call = "{\"id\":\"c\",\"title\":{\"fr\":\"t\",\"en\":\"t\"}}";
        String most = call + " ".repeat(CallReader.MAX_BYTES - call.length());

        assertThat(READER.read(most)).isInstanceOf(AcceptedCall.class);
        assertThat(READER.read(most.getBytes(StandardCharsets.UTF_8))).isInstanceOf(AcceptedCall.class);
        assertThat(codes(READER.read(most + " "))).containsExactly(FaultCode.TOO_LARGE);
    }

    @Test
    void sixty_five_levels_are_refused_and_sixty_four_are_only_unknown() {
        // The object that holds the field is the first level.
        assertThat(codes(READER.read(nested(63))))
                .containsExactly(FaultCode.UNKNOWN_FIELD, FaultCode.MISSING, FaultCode.MISSING);
        assertThat(codes(READER.read(nested(64)))).containsExactly(FaultCode.TOO_LARGE);
        assertThat(codes(READER.read(nested(1_000_000)))).containsExactly(FaultCode.TOO_LARGE);
    }

    @Test
    void a_number_of_a_million_digits_or_a_huge_exponent_is_never_written_out() {
        assertThat(codes(READER.read(rate("0." + "1".repeat(1_000_000))))).containsExactly(FaultCode.NOT_A_NUMBER);
        assertThat(codes(READER.read(rate("1e999999999")))).containsExactly(FaultCode.NOT_A_NUMBER);
        assertThat(codes(READER.read(rate("1e30")))).containsExactly(FaultCode.RATE_OUT_OF_RANGE);
        // Twenty decimals.
        assertThat(codes(READER.read(rate("0.12345678901234567890")))).containsExactly(FaultCode.RATE_OUT_OF_RANGE);
        assertThat(codes(READER.read(rate("0.50000000000000000000")))).isEmpty();
    }

    @Test
    void a_million_clauses_that_are_cited_wrongly_have_a_hundred_short_faults() {
        StringBuilder text = new StringBuilder("{\"clauses\":{");
        for (int i = 0; i < 500_000; i++) {
            text.append('"').append(i).append("\":\"\",");
        }
        text.append("\"\":\"\"},\"notJudged\":[");
        text.append("{\"clause\":\"x\"},".repeat(100_000)).append("{}]}");

        List<FaultCode> codes = codes(READER.read(text.toString()));

        assertThat(codes).hasSize(100);
        assertThat(codes.get(0)).isEqualTo(FaultCode.UNKNOWN_VALUE);
    }

    @Test
    void what_is_not_one_json_object_is_refused() {
        assertThat(codes(READER.read(""))).containsExactly(FaultCode.NOT_JSON);
        assertThat(codes(READER.read("{\"clauses\":{\"a\":"))).containsExactly(FaultCode.NOT_JSON);
        assertThat(codes(READER.read("{} {}"))).containsExactly(FaultCode.NOT_JSON);
        assertThat(codes(READER.read("[1]"))).containsExactly(FaultCode.WRONG_TYPE);
        assertThat(codes(READER.read("7"))).containsExactly(FaultCode.WRONG_TYPE);
        assertThat(codes(READER.read("null"))).containsExactly(FaultCode.WRONG_TYPE);
        assertThat(codes(READER.read("{\"id\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly(FaultCode.NOT_JSON);
    }

    @Test
    void a_key_of_a_million_characters_is_reported_and_not_repeated() {
        CallResult result = READER.read("{\"clauses\":{\"" + "k".repeat(1_000_000) + "\":\"\"}}");

        assertThat(codes(result)).containsExactly(FaultCode.TOO_LARGE, FaultCode.MISSING, FaultCode.MISSING);
        assertThat(((RefusedCall) result).faults().get(0).path().length()).isLessThan(400);
    }

    @Test
    void a_long_chain_of_bases_in_any_order_is_refused_without_a_deep_look() {
        StringBuilder forwards = new StringBuilder("{\"bases\":{\"B0\":{\"sum\":[\"STAFF\"]}");
        StringBuilder backwards = new StringBuilder("{\"bases\":{");
        for (int i = 1; i < 100_000; i++) {
            forwards.append(",\"B")
                    .append(i)
                    .append("\":{\"sum\":[\"B")
                    .append(i - 1)
                    .append("\"]}");
            backwards
                    .append("\"B")
                    .append(i)
                    .append("\":{\"sum\":[\"B")
                    .append(i + 1)
                    .append("\"]},");
        }
        backwards.append("\"B100000\":{\"sum\":[\"STAFF\"]}");

        assertThat(codes(READER.read(forwards + "}}"))).contains(FaultCode.TOO_LARGE);
        assertThat(codes(READER.read(backwards + "}}"))).contains(FaultCode.TOO_LARGE);
    }

    @Test
    void a_circle_of_many_bases_is_reported_a_hundred_times() {
        StringBuilder circle = new StringBuilder("{\"bases\":{\"B0\":{\"sum\":[\"B99999\"]}");
        for (int i = 1; i < 100_000; i++) {
            circle.append(",\"B")
                    .append(i)
                    .append("\":{\"of\":\"DIRECT\",\"without\":[\"B")
                    .append(i - 1)
                    .append("\"]}");
        }

        assertThat(codes(READER.read(circle + "}}"))).hasSize(100).contains(FaultCode.BASE_CIRCULAR);
    }

    @Test
    void a_base_that_doubles_with_each_step_is_refused_before_it_is_looked_at() {
        StringBuilder doubling = new StringBuilder("{\"bases\":{\"A0\":{\"natures\":[\"STAFF\"]}");
        for (int i = 1; i < 64; i++) {
            doubling.append(",\"A")
                    .append(i)
                    .append("\":{\"sum\":[\"A")
                    .append(i - 1)
                    .append("\",\"B")
                    .append(i - 1)
                    .append("\"]}");
            doubling.append(",\"B")
                    .append(i)
                    .append("\":{\"sum\":[\"A")
                    .append(i - 1)
                    .append("\",\"B")
                    .append(i - 1)
                    .append("\"]}");
        }
        doubling.append(",\"B0\":{\"natures\":[\"STUDIES\"]}},\"limits\":[{\"on\":\"A63\",\"atMost\":\"1.00\"}]}");

        assertThat(codes(READER.read(doubling.toString()))).contains(FaultCode.TOO_LARGE);
    }

    @Test
    void a_hundred_unknown_bases_among_many_thousands_have_short_errors() {
        StringBuilder many = new StringBuilder("{\"limits\":[");
        many.append("{\"on\":\"X\"},".repeat(1_000)).append("{}],\"bases\":{\"B\":{}");
        for (int i = 0; i < 100_000; i++) {
            many.append(",\"B").append(i).append("\":{}");
        }

        CallResult result = READER.read(many + "}}");

        assertThat(codes(result)).hasSize(100).contains(FaultCode.BASE_UNKNOWN);
        assertThat(((RefusedCall) result).faults())
                .allSatisfy(fault ->
                        assertThat(fault.message(Locale.ENGLISH).length()).isLessThan(3_000));
    }

    @ParameterizedTest
    @CsvSource({
        "limits, \"limits\":[@]}, {\"on\":\"TOTAL\"^\"atMost\":\"1.00\"^\"code\":\"L#\"^\"clause\":\"C\"}",
        "costs.eligible, \"costs\":{\"eligible\":[@]}}, {\"natures\":[\"N#\"]^\"clause\":\"C\"}",
        "costs.unitCosts, \"costs\":{\"unitCosts\":[@]}}, {\"natures\":[\"N#\"]^\"price\":\"1.00\"^\"unit\":{\"fr\":\"f\"^\"en\":\"e\"}^\"clause\":\"C\"}",
        "costs.lumpSums, \"costs\":{\"lumpSums\":[@]}}, {\"amount\":\"1.00\"^\"clause\":\"C\"}",
        "costs.flatRates, \"costs\":{\"flatRates\":[@]}}, {\"rate\":\"0.07\"^\"of\":\"DIRECT\"^\"clause\":\"C\"}",
        "funding.aid, \"funding\":{\"aid\":[@]}}, {\"rate\":\"0.5\"^\"of\":\"DIRECT\"^\"clause\":\"C\"}"
    })
    void of_terms_that_are_compared_with_each_other_a_call_has_two_hundred_at_most(
            String path, String section, String term) {
        assertThat(tooLarge(section, term, 200)).isEmpty();
        assertThat(tooLarge(section, term, 201)).containsExactly(path);
    }

    @Test
    void a_call_has_two_hundred_questions_of_its_own_at_most() {
        String section = "\"readings\":{\"questions\":{@}}}";
        String words = "{\"fr\":\"f\"^\"en\":\"e\"}";
        String question = "\"Q#\":{\"title\":" + words + "^\"clause\":\"C\"^\"answers\":{\"A\":" + words + "^\"B\":"
                + words + "}}";

        assertThat(tooLarge(section, question, 200)).isEmpty();
        assertThat(tooLarge(section, question, 201)).containsExactly("readings.questions");
    }

    private static List<String> tooLarge(String section, String term, int number) {
        String natures = IntStream.range(0, number)
                .mapToObj(i -> "\"N" + i + "\":{\"family\":\"OPERATING\",\"fr\":\"f\",\"en\":\"e\"}")
                .collect(Collectors.joining(","));
        String terms = IntStream.range(0, number)
                .mapToObj(i -> term.replace('^', ',').replace("#", "" + i))
                .collect(Collectors.joining(","));
        CallResult result = READER.read(
                "{\"clauses\":{\"C\":\"words\"},\"natures\":{" + natures + "}," + section.replace("@", terms));
        assertThat(codes(result)).hasSizeLessThan(100);
        return ((RefusedCall) result)
                .faults().stream()
                        .filter(fault -> fault.fault().code() == FaultCode.TOO_LARGE)
                        .map(LocatedFault::path)
                        .toList();
    }

    private static String nested(int levels) {
        return "{\"deep\":" + "[".repeat(levels) + "]".repeat(levels) + "}";
    }

    private static String rate(String number) {
        return "{\"id\":\"c\",\"title\":{\"fr\":\"t\",\"en\":\"t\"},\"clauses\":{\"L1\":\"\"},\"funding\":{\"ownContribution\":{\"rate\":"
                + number + ",\"clause\":\"L1\"}}}";
    }

    private static List<FaultCode> codes(CallResult result) {
        return result instanceof RefusedCall refused
                ? refused.faults().stream().map(fault -> fault.code()).toList()
                : List.of();
    }
}
