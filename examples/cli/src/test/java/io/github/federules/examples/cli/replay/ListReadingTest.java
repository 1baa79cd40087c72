package io.github.federules.examples.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in every shape, well-meant or hostile. */
class ListReadingTest {

    private static final String GOOD = "A-1,P,B,1000.00,0.4,400.00\n";

    @Test
    void columns_are_found_by_name_in_any_order_and_others_passed_over() {
        ReplayRun run = ReplayRun.ofJson("Montant UE,Fonds,Taux de cofinancement,Nom du bénéficiaire,"
                + "Total des dépenses éligibles,Libellé Programme,NUMCCI,Numéro Opération\n"
                + "500.00,FEDER,0.40,B,1000.00,P,2021FR16,A-1\n");

        assertThat(run.status()).isZero();
        assertThat(run.json().get("unexplained"))
                .hasToString(
                        "[{\"line\":2,\"number\":\"A-1\",\"programme\":\"P\",\"beneficiary\":\"B\","
                                + "\"total\":\"1000.00\",\"rate\":\"0.40\",\"published\":\"500.00\",\"product\":\"400.0000\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void any_line_end_will_do_with_or_without_the_last(String end) {
        String list = (ReplayRun.HEADER + GOOD + GOOD).replace("\n", end);

        assertThat(ReplayRun.ofJson(list).count(Explanation.TO_THE_CENT)).isEqualTo(2);
        assertThat(ReplayRun.ofJson(list.substring(0, list.length() - end.length()))
                        .count(Explanation.TO_THE_CENT))
                .isEqualTo(2);
    }

    @Test
    void a_byte_order_mark_is_passed_over_before_quotes_too() {
        String quoted = ReplayRun.HEADER.replace("Numéro Opération", "\"Numéro Opération\"");

        assertThat(ReplayRun.ofJson("\ufeff" + ReplayRun.HEADER + GOOD).status())
                .isZero();
        assertThat(ReplayRun.ofJson("\ufeff" + quoted + GOOD).status()).isZero();
    }

    @Test
    void quoted_fields_hold_commas_quotes_and_line_ends_and_lines_are_counted_through_them() {
        ReplayRun run = ReplayRun.ofJson(ReplayRun.HEADER
                + "\"A-1\",\"P, dit \"\"Q\"\"\",\"B\nà deux lignes\",\"1000.00\",\"0.4\",\"400.00\"\n\n"
                + "A-2,P,B,x,0.4,400.00\n");

        assertThat(run.json().get("programmes").get(0).get("programme").asString())
                .isEqualTo("P, dit \"Q\"");
        // The header, two lines of A-1 and an empty one stand before it.
        assertThat(run.unreadable()).containsExactly("5 Total des dépenses éligibles NOT_A_NUMBER");
    }

    @Test
    void the_title_stands_in_for_a_beneficiary_who_is_left_out() {
        String header = "Intitulé du projet," + ReplayRun.HEADER;
        String untitled = header.replace("Nom du bénéficiaire,", "");

        assertThat(ReplayRun.ofJson(header + "T,A-1,P, ,1000.00,0.40,500.00\n").out())
                .contains("\"beneficiary\":\"T\"");
        assertThat(ReplayRun.ofJson(untitled + "T,A-1,P,1000.00,0.40,500.00\n").out())
                .contains("\"beneficiary\":\"T\"");
    }

    @Test
    void what_steers_a_terminal_is_not_printed() {
        ReplayRun run = ReplayRun.ofText(ReplayRun.HEADER + "A\u0000-1,P\u001b[2J,B\u202e,1000.00,0.40,500.00\n"
                + "A-2,P,B,\u001b[31m5,0.40,400.00\n");

        assertThat(run.out())
                .contains("  A\ufffd-1 (ligne 2), P\ufffd[2J, B\ufffd : total")
                .contains("La valeur est \ufffd[31m5, mais")
                .doesNotContain("\u0000", "\u001b", "\u202e");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\ufeff"})
    void an_empty_file_is_refused(String list) {
        refused(ReplayRun.ofJson(list), "EMPTY: The file is empty, but must begin with the names of the columns.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Numéro Opération",
                "Libellé Programme",
                "Nom du bénéficiaire",
                "Total des dépenses éligibles",
                "Taux de cofinancement",
                "Montant UE"
            })
    void a_missing_column_is_named(String column) {
        refused(
                ReplayRun.ofJson(ReplayRun.HEADER.replace(column, "X") + GOOD),
                "MISSING_COLUMN: The header lacks: " + column + ".");
    }

    @Test
    void semicolons_between_columns_are_guessed_at() {
        refused(
                ReplayRun.ofJson((ReplayRun.HEADER + GOOD).replace(',', ';')),
                "MISSING_COLUMN: The header lacks: Numéro Opération, Libellé Programme, Nom du bénéficiaire, Total des"
                        + " dépenses éligibles, Taux de cofinancement, Montant UE. Maybe the columns are separated by"
                        + " something else than commas.");
    }

    @Test
    void a_column_that_is_there_twice_is_refused() {
        refused(
                ReplayRun.ofJson(ReplayRun.HEADER.strip() + ",Montant UE\n" + GOOD),
                "DUPLICATE_COLUMN: The header has more than once, but must have once: Montant UE.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16"})
    void another_encoding_is_refused(String charset) {
        byte[] list = (ReplayRun.HEADER + GOOD).getBytes(Charset.forName(charset));

        refused(ReplayRun.of(list, "--lang", "en"), "NOT_UTF8: The text is not UTF-8");
    }

    @Test
    void a_list_that_stops_being_utf8_is_replayed_until_there_and_ends_with_two() {
        // The decoder is ahead of the rows by some thousand characters.
        String start = ReplayRun.HEADER + GOOD.repeat(10_000);
        byte[] list = Arrays.copyOf(start.getBytes(StandardCharsets.UTF_8), start.length() + 100);
        Arrays.fill(list, list.length - 50, list.length, (byte) 0xE9);
        ReplayRun run = ReplayRun.of(list, "--lang", "en", "--format", "json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.json().get("stopped").get("code").asString()).isEqualTo("NOT_UTF8");
        assertThat(run.json().get("stopped").get("line").asInt()).isBetween(9_000, 10_002);
        assertThat(run.count(Explanation.TO_THE_CENT)).isBetween(9_000, 10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-2,P,\"B,1000.00,0.4,400.00\n", "A-2,P,\"B\" x,1000.00,0.4,400.00\n"})
    void a_quote_that_is_not_closed_or_not_followed_by_a_comma_ends_the_reading(String bad) {
        ReplayRun json = ReplayRun.ofJson(ReplayRun.HEADER + GOOD + bad + GOOD);
        ReplayRun text = ReplayRun.ofText(ReplayRun.HEADER + GOOD + bad + GOOD, "--lang", "en");

        assertThat(List.of(json.status(), text.status())).containsOnly(2);
        assertThat(json.json().get("stopped").get("line").asInt()).isEqualTo(3);
        assertThat(json.json().get("stopped").get("code").asString()).isEqualTo("NOT_CSV");
        assertThat(json.count(Explanation.TO_THE_CENT)).isEqualTo(1);
        assertThat(json.messages()).contains("cannot be read to its end: line 3, NOT_CSV: From this line on");
        assertThat(text.out())
                .startsWith("READING STOPPED in line 3, NOT_CSV: ")
                .contains("\n\nOperations read: 1\n");
    }

    @Test
    void a_field_of_a_million_characters_is_passed_over() {
        String list = ReplayRun.HEADER.strip() + ",Notes\n" + GOOD.strip() + "," + "x".repeat(1_000_000) + "\n";

        assertThat(ReplayRun.ofJson(list).count(Explanation.TO_THE_CENT)).isEqualTo(1);
    }

    @Test
    void a_disk_that_fails_is_told_with_its_reason() throws Exception {
        InputStream failing = InputStream.nullInputStream();
        failing.close();
        byte[] start = (ReplayRun.HEADER + GOOD).getBytes(StandardCharsets.UTF_8);
        OperationList list = new OperationList(new SequenceInputStream(new ByteArrayInputStream(start), failing));
        list.next();

        assertThatExceptionOfType(UnreadableListException.class)
                .isThrownBy(list::next)
                .satisfies(thrown -> assertThat(thrown.problem().message(new Wording("en")))
                        .isEqualTo("Reading failed: java.io.IOException: Stream closed"));
    }

    private static void refused(ReplayRun run, String reason) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.messages()).startsWith("The file ").contains(" cannot be read: " + reason);
    }
}
