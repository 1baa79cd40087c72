package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.call.JsonOfCalls;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A dossier answers what its call asks, each answer in the object that it is a fact of. */
class AnswersOfDossiersTest {

    private static final Call CALL = call("c", "SIZE");
    private static final DossierReader READER = DossierReader.of(List.of(CALL), FrenchLegalForm.nomenclature());

    private static Call call(String id, String size) {
        String asks = "{'criterion': '%s', 'of': 'PARTY', 'question': {'fr': 'Taille ?', 'en': 'Size?'},"
                + " 'answers': {'MICRO': {'fr': 'micro', 'en': 'micro'}, 'SMALL': {'fr': 'petite', 'en': 'small'}},"
                + " 'clause': 'A1'}, "
                + ask("MAYOR", "APPLICANT", "'yesNo': true") + ", "
                + ask("JOBS", "OPERATION", "'number': {'from': 1, 'to': 9}")
                + ", " + ask("SECTOR", "OPERATION", "'code': 'nace'") + ", "
                + ask("QUALITY", "ASSESSMENT", "'number': {'from': 0}");
        String that = "{'any': [{'applicant': {'%s': ['MICRO'], 'MAYOR': true}}, {'JOBS': {'to': 5}, 'SECTOR': ['6']},"
                + " {'QUALITY': {'from': 10}}]}";
        return JsonOfCalls.accepted("'id': '" + id + "', 'asks': [" + asks.replace("%s", size)
                + "], 'requires': [{'that': " + that.replace("%s", size)
                + ", 'code': 'FIT', 'statement': {'fr': 'f', 'en': 'e'}, 'clause': 'A1'}]");
    }

    private static String ask(String code, String of, String form) {
        return "{'criterion': '" + code + "', 'of': '" + of + "', 'question': {'fr': '?', 'en': '?'}, " + form
                + ", 'clause': 'A1'}";
    }

    private static String dossier(String applicant, String operation, String assessment) {
        return ("{'applicant': {" + applicant + "}, 'operation': {'costLines': []" + operation + "}" + assessment + "}")
                .replace('\'', '"');
    }

    private static List<LocatedFault> faults(DossierReader reader, String json) {
        DossierResult read = reader.read(json);
        assertThat(read).isInstanceOf(RefusedDossier.class);
        return ((RefusedDossier) read).faults();
    }

    @Test
    void answers_are_read_in_the_object_that_they_are_facts_of_and_written_back() {
        String json = dossier(
                "'answers': {'SIZE': 'SMALL', 'MAYOR': false}, 'members': [{'answers': {'SIZE': 'MICRO'}}, {'name': 'P'}]",
                ", 'answers': {'JOBS': 3.0, 'SECTOR': '6201Z'}",
                ", 'assessment': {'answers': {'QUALITY': 12}}");

        Dossier dossier = ((AcceptedDossier) READER.read(json)).dossier();

        assertThat(dossier.applicant().lead().answers().byCriterion())
                .isEqualTo(Map.of("SIZE", Answer.of("SMALL"), "MAYOR", Answer.of(false)));
        assertThat(dossier.applicant().members().get(0).answers().to("SIZE").is(Answer.of("MICRO")))
                .isTrue();
        assertThat(dossier.applicant().members().get(1).answers()).isEqualTo(Answers.none());
        assertThat(dossier.operation().answers().byCriterion())
                .isEqualTo(Map.of("JOBS", Answer.of(3), "SECTOR", Answer.of("6201Z")));
        assertThat(dossier.assessment()).contains(Answers.none().with("QUALITY", Answer.of(12)));
        String written = DossierWriter.toJson(dossier);
        assertThat(written)
                .contains("\"answers\":{\"JOBS\":3,\"SECTOR\":\"6201Z\"}")
                .contains("\"answers\":{\"SIZE\":\"SMALL\",\"MAYOR\":false}")
                .contains("\"assessment\":{\"answers\":{\"QUALITY\":12}}");
        assertThat(READER.read(written)).isEqualTo(new AcceptedDossier(dossier, CALL));
        assertThat(fits(written)).isTrue();
    }

    @Test
    void what_is_null_or_absent_is_not_answered_and_an_assessment_may_be_there_without_answers() {
        Dossier absent = ((AcceptedDossier) READER.read(dossier("'answers': {'SIZE': null}", "", ""))).dossier();
        Dossier assessed =
                ((AcceptedDossier) READER.read(dossier("'answers': {}", "", ", 'assessment': {}"))).dossier();

        assertThat(absent.applicant().lead().answers()).isEqualTo(Answers.none());
        assertThat(absent.assessment()).isEmpty();
        assertThat(assessed.assessment()).contains(Answers.none());
        assertThat(DossierWriter.toJson(absent)).doesNotContain("answers").doesNotContain("assessment");
        assertThat(READER.read(DossierWriter.toJson(assessed))).isEqualTo(new AcceptedDossier(assessed, CALL));
    }

    // Each row: the three objects of the dossier, and the one error: its path, its code, and the words of it in French
    // and in English.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'answers': {'SIZ': 'SMALL'} | `` | `` | applicant.answers.SIZ UNKNOWN_FIELD | plutôt SIZE | Did you mean SIZE?",
                "'answers': {'size': 'SMALL'} | `` | `` | applicant.answers.size UNKNOWN_FIELD | plutôt SIZE | Did you mean SIZE?",
                "'answers': {'JOBS': 3} | `` | `` | applicant.answers.JOBS UNKNOWN_FIELD | SIZE, MAYOR | SIZE, MAYOR",
                "'members': [{}, {'answers': {'MAYOR': true}}] | `` | `` | applicant.members[1].answers.MAYOR UNKNOWN_FIELD | SIZE | SIZE",
                "`` | , 'answers': {'MAYOR': true} | `` | operation.answers.MAYOR UNKNOWN_FIELD | JOBS, SECTOR | JOBS, SECTOR",
                "`` | `` | , 'assessment': {'answers': {'JOBS': 3}} | assessment.answers.JOBS UNKNOWN_FIELD | QUALITY | QUALITY",
                "'answers': {'SIZE': 'SMAL'} | `` | `` | applicant.answers.SIZE UNKNOWN_VALUE | plutôt SMALL | Did you mean SMALL?",
                "'answers': {'SIZE': true} | `` | `` | applicant.answers.SIZE UNKNOWN_VALUE | MICRO, SMALL | MICRO, SMALL",
                "'members': [{'answers': {'SIZE': 'HUGE'}}] | `` | `` | applicant.members[0].answers.SIZE UNKNOWN_VALUE | HUGE | MICRO, SMALL",
                "'answers': {'MAYOR': 'true'} | `` | `` | applicant.answers.MAYOR UNKNOWN_VALUE | true, false | true, false",
                "`` | , 'answers': {'JOBS': 10} | `` | operation.answers.JOBS UNKNOWN_VALUE | 1–9 | 1–9",
                "`` | , 'answers': {'JOBS': '3'} | `` | operation.answers.JOBS UNKNOWN_VALUE | 1–9 | 1–9",
                "`` | , 'answers': {'JOBS': 3.5} | `` | operation.answers.JOBS NOT_A_NUMBER | nombre entier | whole number",
                "`` | , 'answers': {'JOBS': 1e400} | `` | operation.answers.JOBS NOT_A_NUMBER | nombre entier | whole number",
                "`` | , 'answers': {'SECTOR': '62.01Z'} | `` | operation.answers.SECTOR UNKNOWN_VALUE | 0–9 | 0–9",
                "`` | , 'answers': {'JOBS': [3]} | `` | operation.answers.JOBS WRONG_TYPE | un nombre entier ou un texte | a whole number or a text",
                "`` | , 'answers': [] | `` | operation.answers WRONG_TYPE | objet | object",
                "`` | , 'answers': {'JOBS': 3, 'JOBS': 3} | `` | operation.answers.JOBS DUPLICATE_FIELD | JOBS | JOBS",
                "`` | `` | , 'assessment': {'QUALITY': 3} | assessment.QUALITY UNKNOWN_FIELD | answers | answers",
            })
    void what_the_call_does_not_ask_or_not_so_is_an_error(
            String applicant, String operation, String assessment, String reported, String french, String english) {
        List<LocatedFault> faults = faults(READER, dossier(applicant, operation, assessment));

        assertThat(faults)
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly(reported);
        assertThat(faults.get(0).message(Locale.FRENCH)).contains(french);
        assertThat(faults.get(0).message(Locale.ENGLISH)).contains(english);
    }

    @Test
    void a_call_that_asks_nothing_takes_no_answer() {
        DossierReader reader =
                DossierReader.of(List.of(JsonOfCalls.accepted("'id': 'd'")), FrenchLegalForm.nomenclature());

        List<LocatedFault> faults = faults(reader, dossier("'answers': {'SIZE': 'SMALL'}", "", ""));

        assertThat(faults).extracting(LocatedFault::path).containsExactly("applicant.answers.SIZE");
        assertThat(faults.get(0).message(Locale.ENGLISH)).contains("asks nothing");
        assertThat(faults.get(0).message(Locale.FRENCH)).contains("ne demande rien");
    }

    @Test
    void a_dossier_under_several_calls_may_answer_what_any_of_them_asks() {
        List<Call> calls = List.of(CALL, call("d", "HEADCOUNT"));
        String json = dossier("'answers': {'HEADCOUNT': 'SMALL', 'SIZE': 'SMALL'}", "", "");

        assertThat(DossierReader.amongAll(calls, FrenchLegalForm.nomenclature()).read(json))
                .isInstanceOf(AcceptedDossier.class);
        assertThat(faults(DossierReader.of(calls, FrenchLegalForm.nomenclature()), json))
                .extracting(LocatedFault::path)
                .containsExactly("applicant.answers.HEADCOUNT");
    }

    @Test
    void an_answer_that_no_call_asks_is_reported_with_what_its_own_call_asks() {
        DossierReader reader = DossierReader.of(
                List.of(CALL, call("d", "HEADCOUNT"), JsonOfCalls.accepted("'id': 'e'")),
                FrenchLegalForm.nomenclature());
        String json = dossier("'answers': {'FOO': 'SMALL'}", ", 'answers': {'FOO': true}", "");

        assertThat(faults(reader, json.replaceFirst("\\{", "{\"call\": \"d\", ")))
                .extracting(fault -> fault.message(Locale.ENGLISH))
                .anyMatch(message -> message.contains("Accepted fields: HEADCOUNT, MAYOR."))
                .anyMatch(message -> message.contains("Accepted fields: JOBS, SECTOR."))
                .noneMatch(message -> message.contains("SIZE"));
        assertThat(faults(reader, json.replaceFirst("\\{", "{\"call\": \"e\", ")))
                .hasSize(2)
                .allMatch(fault -> fault.message(Locale.ENGLISH).contains("the call asks nothing at this place"));
    }

    @Test
    void an_answer_that_is_not_known_hides_no_error_of_a_partner() {
        String line =
                ", 'costLines': [{'nature': 'TRAVEL', 'partner': 'P', 'amount': {'amount': '1', 'currency': 'EUR'}}]";
        String json = "{'applicant': {'answers': {'SIZ': 'SMALL'}}, 'operation': {" + line.substring(2) + "}}";

        assertThat(faults(READER, json.replace('\'', '"')))
                .extracting(LocatedFault::path)
                .containsExactly("applicant.answers.SIZ", "operation.costLines[0].partner");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"['MAIN'] | WRONG_TYPE", "{} | WRONG_TYPE", "1.5 | NOT_A_NUMBER", "'SIDE' | UNKNOWN_VALUE"})
    void an_answer_of_a_line_that_cannot_be_read_is_not_missing_too(String answer, String code) {
        Call call =
                JsonOfCalls.accepted("'id': 'l', 'asks': [{'criterion': 'ROLE', 'of': 'COST_LINE', 'question': {'fr':"
                        + " 'f', 'en': 'e'}, 'answers': {'MAIN': {'fr': 'f', 'en': 'e'}, 'OTHER': {'fr': 'f', 'en': 'e'}}, 'natures':"
                        + " ['STUDIES'], 'clause': 'A1'}], 'costs': {'eligible': [{'natures': ['STUDIES'], 'where': {'ROLE':"
                        + " ['MAIN']}, 'clause': 'A1'}]}");
        String line = "{'nature': 'STUDIES', 'answers': {'ROLE': " + answer
                + "}, 'amount': {'amount': '1', 'currency': 'EUR'}}";
        String json = "{'operation': {'costLines': [" + line + "]}}";

        assertThat(faults(DossierReader.of(List.of(call), FrenchLegalForm.nomenclature()), json.replace('\'', '"')))
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("operation.costLines[0].answers.ROLE " + code);
    }

    @Test
    void very_many_answers_that_nobody_asks_cost_a_hundred_errors_and_no_memory() {
        String many = IntStream.range(0, 500_000)
                .mapToObj(i -> "'X" + i + "': " + i)
                .collect(Collectors.joining(", ", "'answers': {", "}"));

        assertThat(faults(READER, dossier(many, "", ""))).hasSize(100);
    }

    private static boolean fits(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(DossierReader.schema())
                .validate(json, InputFormat.JSON)
                .isEmpty();
    }
}
