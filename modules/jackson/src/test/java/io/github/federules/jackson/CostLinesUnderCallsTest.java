package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.call.JsonOfCalls;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Cost lines have natures of their call, and answer what it asks of them. */
class CostLinesUnderCallsTest {

    private static final Call OWN = call(
            "own", "'WORKS': %s'INVESTMENT'}, 'CREW': %s'STAFF'}, 'RENT': %s'OPERATING'}", "'natures': ['WORKS'], ");
    private static final Call OTHER = call("other", "'WORKS': %s'STAFF'}, 'RENT': %s'OPERATING'}", "");
    private static final Call STANDARD = JsonOfCalls.accepted("'id': 'standard'");
    private static final DossierReader READER = reader(OWN);

    private static Call call(String id, String natures, String ofNatures) {
        String words = "{'fr': 'f', 'en': 'e', 'family': ";
        return JsonOfCalls.accepted("'id': '" + id + "', 'natures': {" + natures.replace("%s", words)
                + "}, 'asks': [{'criterion': 'ROLE', 'of': 'COST_LINE', 'question': {'fr': 'f', 'en': 'e'}, 'answers': {'MAIN':"
                + " {'fr': 'f', 'en': 'e'}, 'LEASE': {'fr': 'f', 'en': 'e'}}, " + ofNatures
                + "'clause': 'A1'}], 'costs':"
                + " {'eligible': [{'natures': ['WORKS'], 'where': {'ROLE': ['MAIN']}, 'clause': 'A1'}]}");
    }

    private static DossierReader reader(Call... calls) {
        return DossierReader.of(List.of(calls), FrenchLegalForm.nomenclature());
    }

    private static String dossier(String call, String... lines) {
        StringBuilder text = new StringBuilder("{'call': '" + call + "', 'operation': {'costLines': [");
        for (String line : lines) {
            text.append(text.toString().endsWith("[") ? "" : ", ")
                    .append("{'amount': {'amount': '10.00', 'currency': 'EUR'}, ")
                    .append(line)
                    .append('}');
        }
        return (text + "]}}").replace('\'', '"');
    }

    private static List<String> faults(DossierReader reader, String json) {
        return Judged.refused(reader.read(json)).faults().stream()
                .map(fault -> fault.path() + " " + fault.code())
                .toList();
    }

    @Test
    void a_line_has_a_nature_of_its_call_and_answers_what_it_asks() {
        String json = dossier(
                "own",
                "'nature': 'WORKS', 'answers': {'ROLE': 'MAIN'}",
                "'nature': 'CREW', 'person': 'P1', 'fte': '0.5'");

        Dossier dossier = Judged.accepted(READER.read(json));

        CostLine works = dossier.operation().costLines().get(0);
        assertThat(works.nature().family()).isEqualTo(CostFamily.INVESTMENT);
        assertThat(works.answers().byCriterion()).containsEntry("ROLE", Answer.of("MAIN"));
        assertThat(READER.read(DossierWriter.toJson(dossier))).isEqualTo(READER.read(json));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'nature': 'WORK' | nature UNKNOWN_VALUE",
                "'nature': 'STUDIES' | nature UNKNOWN_VALUE",
                "'nature': 'WORKS' | answers.ROLE MISSING",
                "'nature': 'WORKS', 'answers': {} | answers.ROLE MISSING",
                "'nature': 'WORKS', 'answers': {'ROLE': null} | answers.ROLE MISSING",
                "'nature': 'WORKS', 'answers': {'ROLE': 'MAINE'} | answers.ROLE UNKNOWN_VALUE",
                "'nature': 'WORKS', 'answers': {'ROLE': 'MAIN', 'ROL': 'MAIN'} | answers.ROL UNKNOWN_FIELD",
                "'nature': 'WORKS', 'answers': {'ROLE': 'MAIN'}, 'person': 'P1' | person NOT_STAFF",
                "'nature': 'RENT', 'fte': '0.5' | fte NOT_STAFF",
            })
    void an_error_of_a_line_is_reported_where_it_stands(String line, String reported) {
        assertThat(faults(READER, dossier("own", line))).containsExactly("operation.costLines[0]." + reported);
    }

    @Test
    void a_nature_with_a_familiar_code_has_the_family_that_its_call_states() {
        Call studies = call("studies", "'WORKS': %s'INVESTMENT'}, 'STUDIES': %s'STAFF'}", "'natures': ['WORKS'], ");

        Dossier dossier = Judged.accepted(
                reader(studies).read(dossier("studies", "'nature': 'STUDIES', 'person': 'P1', 'fte': '0.5'")));

        assertThat(dossier.operation().costLines().get(0).nature().family()).isEqualTo(CostFamily.STAFF);
    }

    @Test
    void what_was_probably_meant_is_named() {
        assertThat(Judged.refused(READER.read(dossier("own", "'nature': 'WORK'")))
                        .faults()
                        .get(0)
                        .message(Locale.ENGLISH))
                .contains("Did you mean WORKS?");
        assertThat(Judged.refused(READER.read(dossier("own", "'nature': 'WORKS', 'answers': {'ROLE': 'MAINE'}")))
                        .faults()
                        .get(0)
                        .message(Locale.FRENCH))
                .contains("Est-ce plutôt MAIN");
    }

    @Test
    void every_line_has_its_own_errors_whatever_is_wrong_with_others() {
        assertThat(faults(
                        READER,
                        dossier(
                                "own",
                                "'nature': 'WORKS'",
                                "'nature': 'X'",
                                "'nature': 'WORKS', 'answers': {'ROLE': 'X'}")))
                .containsExactly(
                        "operation.costLines[1].nature UNKNOWN_VALUE",
                        "operation.costLines[0].answers.ROLE MISSING",
                        "operation.costLines[2].answers.ROLE UNKNOWN_VALUE");
    }

    @Test
    void a_line_that_the_criterion_does_not_name_need_not_answer_and_may() {
        assertThat(READER.read(dossier("own", "'nature': 'RENT'"))).isInstanceOf(AcceptedDossier.class);
        assertThat(READER.read(dossier("own", "'nature': 'RENT', 'answers': {'ROLE': 'MAIN'}")))
                .isInstanceOf(AcceptedDossier.class);
    }

    @Test
    void a_criterion_without_natures_is_asked_of_each_line_that_is_paid() {
        DossierReader reader = reader(OTHER);

        assertThat(reader.read(dossier("other", "'nature': 'RENT'"))).isInstanceOf(AcceptedDossier.class);
        assertThat(faults(reader, dossier("other", "'nature': 'WORKS'")))
                .containsExactly("operation.costLines[0].answers.ROLE MISSING");
    }

    @Test
    void a_nature_has_the_family_that_the_call_of_the_dossier_gives_it() {
        DossierReader reader = reader(OWN, OTHER, STANDARD);
        String answered = "'nature': 'WORKS', 'answers': {'ROLE': 'MAIN'}";

        assertThat(Judged.accepted(reader.read(dossier("own", answered)))
                        .operation()
                        .costLines()
                        .get(0)
                        .nature()
                        .family())
                .isEqualTo(CostFamily.INVESTMENT);
        assertThat(Judged.accepted(reader.read(dossier("other", answered + ", 'person': 'P1'")))
                        .operation()
                        .costLines()
                        .get(0)
                        .nature()
                        .family())
                .isEqualTo(CostFamily.STAFF);
        assertThat(faults(reader, dossier("own", answered + ", 'person': 'P1'")))
                .containsExactly("operation.costLines[0].person NOT_STAFF");
        assertThat(faults(reader, dossier("standard", answered)))
                .contains(
                        "operation.costLines[0].nature UNKNOWN_VALUE",
                        "operation.costLines[0].answers.ROLE UNKNOWN_FIELD");
        assertThat(faults(reader, dossier("own", "'nature': 'STUDIES'")))
                .containsExactly("operation.costLines[0].nature UNKNOWN_VALUE");
    }

    @Test
    void a_budget_and_a_plan_to_which_more_may_be_added_are_read_back() {
        String json =
                ("{'call': 'own', 'operation': {'costsComplete': false, 'costLines': [{'nature': 'RENT'}, {'nature': 'RENT',"
                                + " 'amount': {'amount': '5.00', 'currency': 'EUR'}}], 'financing': {'own': {'amount': '1.00', 'currency':"
                                + " 'EUR'}, 'complete': false}}}")
                        .replace('\'', '"');

        Dossier dossier = Judged.accepted(READER.read(json));

        assertThat(dossier.operation().costsComplete()).isFalse();
        assertThat(dossier.operation().costLines()).extracting(CostLine::open).containsExactly(true, false);
        assertThat(dossier.operation().financing().find().orElseThrow().complete())
                .isFalse();
        assertThat(READER.read(DossierWriter.toJson(dossier))).isEqualTo(READER.read(json));
    }

    @Test
    void a_dossier_that_is_read_for_several_calls_need_not_answer() {
        assertThat(DossierReader.amongAll(List.of(OWN, OTHER), FrenchLegalForm.nomenclature())
                        .read(dossier("own", "'nature': 'WORKS'")))
                .isInstanceOf(AcceptedDossier.class);
    }
}
