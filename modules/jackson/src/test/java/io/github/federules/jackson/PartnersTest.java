package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.line;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The partner who bears a cost line is one of the consortium. */
class PartnersTest {

    private static final String OF_A = line("SERVICES", "1", "\"partner\": \"A\"");
    private static final String OF_B = line("SERVICES", "1", "\"partner\": \"B\"");

    @Test
    void a_line_names_a_member() {
        assertThat(accepted(dossier(OF_A, "")).operation().costLines().get(0).partner())
                .contains("A");
        assertThat(faults(dossier(OF_A + ", " + OF_B, "")))
                .containsExactly("operation.costLines[1].partner UNKNOWN_VALUE");
    }

    @Test
    void a_wrong_partner_is_reported_beside_other_errors_wherever_they_are() {
        assertThat(faults(dossier(OF_B, ", \"x\": 1")))
                .containsExactly("x UNKNOWN_FIELD", "operation.costLines[0].partner UNKNOWN_VALUE");
        assertThat(faults("{\"id\": 1, "
                        + dossier(OF_A + ", " + OF_B, ", \"call\": \"none\"").substring(1)))
                .containsExactlyInAnyOrder(
                        "id WRONG_TYPE", "call UNKNOWN_CALL", "operation.costLines[1].partner UNKNOWN_VALUE");
        assertThat(faults(dossier(OF_B, ", \"submission\": []")))
                .containsExactly("submission WRONG_TYPE", "operation.costLines[0].partner UNKNOWN_VALUE");
    }

    @Test
    void lines_with_errors_of_their_own_keep_partner_and_place() {
        String ofNoMoney = "{\"nature\": \"SERVICES\", \"amount\": 1, \"partner\": \"B\"}";
        String withoutEither = "{\"nature\": \"SERVICES\", \"amount\": 1}";

        assertThat(faults(dossier(String.join(", ", OF_A, "1", ofNoMoney, withoutEither, OF_A, OF_B), "")))
                .containsExactlyInAnyOrder(
                        "operation.costLines[1] WRONG_TYPE",
                        "operation.costLines[2].amount WRONG_TYPE",
                        "operation.costLines[3].amount WRONG_TYPE",
                        "operation.costLines[2].partner UNKNOWN_VALUE",
                        "operation.costLines[5].partner UNKNOWN_VALUE");
    }

    @Test
    void the_message_is_the_same_beside_other_errors() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(Judged.refused(dossier(OF_B, ", \"x\": 1"))
                            .faults()
                            .get(1)
                            .message(locale))
                    .isEqualTo(Judged.refused(dossier(OF_B, "")).faults().get(0).message(locale));
        }
    }

    @Test
    void an_applicant_that_states_no_member_has_none() {
        assertThat(faults("{\"x\": 1, \"operation\": {\"costLines\": [" + OF_B + "]}}"))
                .containsExactly("x UNKNOWN_FIELD", "operation.costLines[0].partner UNKNOWN_VALUE");
    }

    // Each row: the applicant, and its error, which hides the name of a member.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[] | applicant WRONG_TYPE",
                "{'members': {}} | applicant.members WRONG_TYPE",
                "{'members': [{'name': 'A'}], 'members': [{'name': 'B'}]} | applicant.members DUPLICATE_FIELD",
                "{'members': [{'name': 'A'}, 'B']} | applicant.members[1] WRONG_TYPE",
                "{'members': [{'name': ['B']}]} | applicant.members[0].name WRONG_TYPE",
                "{'members': [{'nom': 'B'}]} | applicant.members[0].nom UNKNOWN_FIELD",
                "{'membres': [{'name': 'B'}]} | applicant.membres UNKNOWN_FIELD",
            })
    void a_partner_is_not_wrong_while_an_error_hides_the_name_of_a_member(String applicant, String error) {
        assertThat(faults(of(applicant, OF_B))).containsExactly(error);
    }

    // Each row: the applicant, and its error, which leaves the names of members as they are.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'members': [{'name': 'A'}], 'policyRole': 1} | applicant.policyRole WRONG_TYPE",
                "{'members': [{'name': 'A'}], 'legalFrom': '7346'} | applicant.legalFrom UNKNOWN_FIELD",
                "{'members': [{'name': 'A', 'kind': 'CLUB'}]} | applicant.members[0].kind UNKNOWN_VALUE",
                "{'members': [{'name': 'A', 'legalForm': '7172', 'kind': 'ASSOCIATION'}]}"
                        + " | applicant.members[0].kind KIND_CONTRADICTS_LEGAL_FORM",
            })
    void a_partner_is_wrong_beside_an_error_that_hides_no_name(String applicant, String error) {
        assertThat(faults(of(applicant, OF_A + ", " + OF_B)))
                .containsExactly(error, "operation.costLines[1].partner UNKNOWN_VALUE");
    }

    // Memory that is asked for is counted, since time depends on the machine.
    @Test
    @Tag("long")
    void four_times_the_wrong_partners_beside_another_error_cost_about_four_times_the_memory() {
        String small = dossier(wrong(5_000), ", \"x\": 1");
        String large = dossier(wrong(20_000), ", \"x\": 1");
        Judged.refused(large);

        assertThat((double) allocatedBy(large) / allocatedBy(small)).isLessThan(5);
    }

    private static String wrong(int lines) {
        return IntStream.range(0, lines)
                .mapToObj(i -> line("SERVICES", "1", "\"partner\": \"B" + i + "\""))
                .collect(Collectors.joining(", "));
    }

    private static long allocatedBy(String json) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(Judged.refused(json).faults()).hasSize(100);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    private static String of(String applicant, String lines) {
        return "{\"applicant\": " + applicant.replace('\'', '"') + ", \"operation\": {\"costLines\": [" + lines + "]}}";
    }

    private static String dossier(String lines, String more) {
        return "{\"applicant\": {\"members\": [{\"name\": \"A\"}]}, \"operation\": {\"costLines\": [" + lines + "]}"
                + more + "}";
    }
}
