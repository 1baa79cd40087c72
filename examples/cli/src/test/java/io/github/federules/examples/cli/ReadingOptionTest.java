package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Another reading of the call, by the option --reading. */
class ReadingOptionTest {

    private static final String SEVERAL_PERSONS = "commune-with-several-persons.json";
    private static final String SMALL_SHARES = "hospital-with-two-small-shares.json";

    // The figures are worked out in the samples' README: each reading apart, and what becomes of the aid.
    @ParameterizedTest
    @CsvSource({
        SEVERAL_PERSONS + ", STAFF_SHARE_SCOPE=OPERATION, ELIGIBLE, 48900.30, 81500.50",
        SEVERAL_PERSONS + ", FLAT_RATE_BASE=PRESENTED, ELIGIBLE, 46428.30, 77380.50",
        SMALL_SHARES + ", STAFF_SHARE_SCOPE=OPERATION, ELIGIBLE, 47232.00, 78720.00",
        SMALL_SHARES + ", MINIMUM_COST_BASIS=PRESENTED, ELIGIBLE, 24600.00, 41000.00",
        "sent-on-28-february.json, DEADLINE=INCLUSIVE, ELIGIBLE, 66042.00, 110070.00",
        "a-cent-that-rounding-decides.json, ROUNDING=HALF_UP, ELIGIBLE, 42000.00, 70000.00"
    })
    void a_reading_gives_the_figures_of_the_arithmetic(
            String file, String reading, String verdict, String aid, String total) {
        JsonNode prudent = decision(file);
        JsonNode other = decision(file, "--reading", reading);

        assertThat(other.at("/tracks/FUNDING/verdict").stringValue()).isEqualTo(verdict);
        assertThat(other.at("/tracks/FUNDING/aid/amount").stringValue()).isEqualTo(aid);
        assertThat(other.at("/tracks/WORKSHOPS/verdict").stringValue()).isEqualTo("ELIGIBLE");
        assertThat(other.at("/costs/retainedTotal/amount").stringValue()).isEqualTo(total);
        assertThat(differing(prudent)).contains(reading + " " + verdict + " " + aid + " ELIGIBLE");
    }

    // README: which readings differ, in the order of the call's table.
    @ParameterizedTest
    @CsvSource({
        SEVERAL_PERSONS + ", STAFF_SHARE_SCOPE=OPERATION FLAT_RATE_BASE=PRESENTED",
        SMALL_SHARES + ", MINIMUM_COST_BASIS=PRESENTED STAFF_SHARE_SCOPE=OPERATION",
        "sent-on-28-february.json, DEADLINE=INCLUSIVE",
        "a-cent-that-rounding-decides.json, ROUNDING=HALF_UP",
        "water-syndicate-at-the-cap.json, ''"
    })
    void the_readings_that_differ_are_listed(String file, String readings) {
        assertThat(differing(decision(file)))
                .extracting(each -> each.substring(0, each.indexOf(' ')))
                .containsExactlyElementsOf(readings.isEmpty() ? List.of() : List.of(readings.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MINIMUM_COST_BASIS=RETAINED",
                "STAFF_SHARE_SCOPE=PER_PERSON",
                "FLAT_RATE_BASE=RETAINED",
                "DEADLINE=EXCLUSIVE",
                "ROUNDING=DOWN"
            })
    void the_prudent_reading_is_the_one_without_the_option(String reading) {
        for (Sample sample : Sample.all()) {
            assertThat(decision(sample.file(), "--reading", reading)).isEqualTo(decision(sample.file()));
        }
    }

    @Test
    void several_readings_hold_together() {
        // README, D-005: 12 + 15 = 27%, so that all staff is retained; presented 73,800.00 + 4,920.00 is the same
        // total.
        JsonNode decision = decision(
                SMALL_SHARES,
                "--reading",
                "STAFF_SHARE_SCOPE=OPERATION",
                "--reading=MINIMUM_COST_BASIS=PRESENTED",
                "--reading",
                "FLAT_RATE_BASE=PRESENTED");
        assertThat(decision.at("/tracks/FUNDING/aid/amount").stringValue()).isEqualTo("47232.00");
        // From there, each reading that is changed back and matters is reported: PER_PERSON leaves a total of 41,000.00
        // + 4,920.00. 60% of 45,920.00 is 27,552.00.
        assertThat(differing(decision)).containsExactly("STAFF_SHARE_SCOPE=PER_PERSON ELIGIBLE 27552.00 ELIGIBLE");
    }

    @Test
    void a_reading_holds_for_every_dossier_of_a_batch() {
        List<JsonNode> answers = Program.run(
                        "assess", "--format", "json", "--reading", "DEADLINE=INCLUSIVE", Sample.path("batch.jsonl"))
                .answers();
        // D-011 is the eleventh.
        assertThat(answers.get(10).at("/tracks/FUNDING/aid/amount").stringValue())
                .isEqualTo("66042.00");
        assertThat(answers.get(0).at("/tracks/FUNDING/aid/amount").stringValue())
                .isEqualTo("46320.00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "=",
                "STAFF_SHARE_SCOPE",
                "STAFF_SHARE_SCOPE=",
                "=OPERATION",
                "STAFF_SHARE_SCOPE=PRESENTED",
                "staff_share_scope=operation",
                "STAFF_SHARE_SCOPE=OPERATION ",
                "STAFF_SHARE_SCOPE = OPERATION",
                "RATE=0.8",
                "STAFF_SHARE_SCOPE=OPERATION,DEADLINE=INCLUSIVE"
            })
    void a_reading_that_the_call_does_not_leave_open_is_a_usage_error(String reading) {
        Program.Outcome outcome =
                Program.run("assess", "--reading", reading, Sample.path("community-of-communes.json"));
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.results()).isEmpty();
        assertThat(outcome.messages())
                .contains("--reading", "STAFF_SHARE_SCOPE=OPERATION", "ROUNDING=HALF_UP")
                .doesNotContain("Exception", "\tat ");
    }

    private static JsonNode decision(String file, String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "assess";
        arguments[1] = "--format";
        arguments[2] = "json";
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[arguments.length - 1] = Sample.path(file);
        return Program.run(arguments).answer();
    }

    private static List<String> differing(JsonNode decision) {
        return StreamSupport.stream(decision.at("/robustness/differing").spliterator(), false)
                .map(each -> each.get("reading").stringValue() + " "
                        + each.at("/tracks/FUNDING/verdict").stringValue() + " "
                        + each.at("/tracks/FUNDING/aid/amount").stringValue() + " "
                        + each.at("/tracks/WORKSHOPS/verdict").stringValue())
                .toList();
    }
}
