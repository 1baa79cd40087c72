package io.github.federules.examples.grantservice;

import static io.github.federules.examples.grantservice.Visitor.fields;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.examples.grantservice.account.AccountRole;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("service")
class BudgetUploadTest {

    private static final Pattern VERSION = Pattern.compile("budget\\?version=(\\d+)");

    private final Visitor applicant = RunningService.service().loggedIn(AccountRole.APPLICANT);
    private final String application =
            applicant.at(applicant.send("/applications", "/applications", fields("call", "hdf-ai-2025")));

    private HttpResponse<String> upload(byte[] file, String name) {
        return upload(version(), file, name);
    }

    private HttpResponse<String> upload(int version, byte[] file, String name) {
        return applicant.upload(application, application + "/budget?version=" + version, "budget", name, file);
    }

    private int version() {
        Matcher version = VERSION.matcher(applicant.get(application).body());
        assertThat(version.find()).isTrue();
        return Integer.parseInt(version.group(1));
    }

    private HttpResponse<String> upload(String csv) {
        return upload(csv.getBytes(StandardCharsets.UTF_8), "budget.csv");
    }

    @Test
    void the_lines_of_a_file_replace_the_budget() {
        HttpResponse<String> answer = upload("nature;label;amount\nSTUDIES;Étude;\"12 000,50\"\nTRAINING;Cours;3000\n");

        assertThat(applicant.at(answer)).isEqualTo(application);
        assertThat(applicant.get(application).body())
                .contains("12\u202f000,50\u00a0€")
                .contains("Étude");
    }

    @Test
    void a_file_does_not_replace_what_was_saved_in_another_window_since() {
        byte[] older = "nature;label;amount\nSTUDIES;Ancienne;1\n".getBytes(StandardCharsets.UTF_8);
        int seen = version();
        upload("nature;label;amount\nSTUDIES;Nouvelle;12000\n");

        assertThat(upload(seen, older, "budget.csv").statusCode()).isEqualTo(409);
        assertThat(applicant.get(application).body()).contains("Nouvelle").doesNotContain("Ancienne");
    }

    @Test
    void errors_of_a_file_name_the_row_and_nothing_is_saved() {
        HttpResponse<String> answer = upload("nature;label;amount\nSTUDIES;Diagnostic;12000\nSOMETHING;Cours;-3\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Ligne 3");
        assertThat(applicant.get(application).body()).doesNotContain("Diagnostic");
    }

    @Test
    void a_file_that_is_no_table_is_refused() {
        assertThat(upload(new byte[] {'P', 'K', 3, 4, 0, 0, 0}, "budget.xlsx").statusCode())
                .isEqualTo(422);
        assertThat(upload(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 0}, "budget.csv")
                        .statusCode())
                .isEqualTo(422);
        assertThat(upload(new byte[0], "budget.csv").statusCode()).isEqualTo(422);
    }

    @Test
    void a_workbook_replaces_the_budget_and_its_errors_name_the_cell() throws IOException {
        byte[] workbook =
                workbook("<c r=\"A2\" t=\"inlineStr\"><is><t>études</t></is></c><c r=\"B2\"><v>12000.5</v></c>");
        assertThat(applicant.at(upload(workbook, "budget.xlsx"))).isEqualTo(application);
        assertThat(applicant.get(application).body()).contains("12\u202f000,50\u00a0€");

        byte[] wrong = workbook("<c r=\"A2\" t=\"inlineStr\"><is><t>études</t></is></c><c r=\"B2\"><v>-3</v></c>");
        HttpResponse<String> answer = upload(wrong, "budget.xlsx");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("B2");
        assertThat(applicant.get(application).body()).contains("12\u202f000,50\u00a0€");
    }

    @Test
    void a_workbook_that_unpacks_to_much_more_than_it_is_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            byte[] zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }

        HttpResponse<String> answer = upload(bytes.toByteArray(), "budget.xlsx");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(applicant.get(application).statusCode()).isEqualTo(200);
    }

    /** Returns a workbook with the headers nature and amount, and one row. */
    private static byte[] workbook(String cells) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"" + relations + "/%s\" Target=\"%s\"/></Relationships>";
        Map<String, String> parts = Map.of(
                "_rels/.rels",
                relation.formatted("officeDocument", "xl/workbook.xml"),
                "xl/_rels/workbook.xml.rels",
                relation.formatted("worksheet", "worksheets/sheet1.xml"),
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations
                        + "\"><sheets><sheet name=\"Budget\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"inlineStr\"><is><t>nature</t></is></c>"
                        + "<c r=\"B1\" t=\"inlineStr\"><is><t>amount</t></is></c></row><row r=\"2\">" + cells
                        + "</row></sheetData></worksheet>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void a_file_that_is_too_large_is_refused_without_a_trace() {
        HttpResponse<String> answer = upload(new byte[1_200_000], "budget.csv");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).doesNotContain("Exception");
    }
}
