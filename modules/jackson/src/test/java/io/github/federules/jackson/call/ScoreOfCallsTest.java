package io.github.federules.jackson.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.rule.PointRange;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedRecord;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.DecisionWriter;
import io.github.federules.jackson.RecordReader;
import io.github.federules.jackson.RecordResult;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Points, pass marks and amounts for each unit of a number, in calls, decisions and records. */
class ScoreOfCallsTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String CALL = """
            {"id": "grid", "title": {"fr": "Grille", "en": "Grid"},
             "tracks": [{"track": "FUNDING"}, {"track": "SELECTION", "title": {"fr": "Sélection", "en": "Selection"}}],
             "clauses": {"A1": "words"},
             "asks": [
               {"criterion": "QUALITY", "of": "ASSESSMENT", "question": {"fr": "Qualité", "en": "Quality"}, "number": {"from": 0, "to": 5}, "clause": "A1"},
               {"criterion": "IMPACT", "of": "ASSESSMENT", "question": {"fr": "Effet", "en": "Impact"}, "yesNo": true, "clause": "A1"},
               {"criterion": "JOBS", "of": "OPERATION", "question": {"fr": "Emplois", "en": "Jobs"}, "number": {"from": 0, "to": 100}, "clause": "A1"}],
             "limits": [
               {"on": "AID", "atMost": {"money": "1000.00", "times": "JOBS"}, "effect": "REDUCE", "clause": "A1"},
               {"on": "SCORE", "atLeast": 12, "track": "SELECTION", "code": "PASS_MARK", "clause": "A1"}],
             "funding": {"aid": {"rate": "0.5", "clause": "A1"}},
             "score": {"parts": [{"points": "QUALITY", "times": 2}, {"cases": [{"when": {"IMPACT": true}, "is": 4}], "otherwise": 0}], "clause": "A1"}}""";

    @Test
    void a_decision_states_the_points_and_its_record_keeps_them() {
        Call call = call(CALL);
        Dossier dossier = Dossier.of(
                        Applicant.of("Lille", BeneficiaryKind.LOCAL_AUTHORITY),
                        Operation.untitled().answering(call.asks().get(2), Answer.of(3)))
                .withAssessment(Answers.none().with("QUALITY", Answer.of(4)));

        Decision decision = Assessor.of(call).assess(dossier);
        JsonNode written = MAPPER.readTree(DecisionWriter.in(Locale.FRENCH).toJson(decision));

        // 2 × 4 = 8, and 4 more with an impact
        assertThat(written.get("score")).isEqualTo(MAPPER.readTree("{\"least\": 8, \"most\": 12}"));
        assertThat(written.at("/tracks/SELECTION/verdict").stringValue()).isEqualTo("INCOMPLETE");
        assertThat(written.get("missing"))
                .extracting(fact -> fact.get("path").stringValue())
                .contains("assessment.answers.IMPACT");
        assertThat(decision.recorded().score()).contains(new PointRange(8, 12));
        RecordResult read = RecordReader.of(List.of(), FrenchLegalForm.nomenclature())
                .read(DecisionRecord.of(decision).toJson());
        assertThat(((AcceptedRecord) read).record().decision().score()).contains(new PointRange(8, 12));
    }

    @Test
    void a_decision_before_an_assessment_states_no_points() {
        Decision decision = Assessor.of(call(CALL)).assess(Dossier.of(Applicant.unknown(), Operation.untitled()));

        assertThat(DecisionWriter.in(Locale.FRENCH).toJson(decision)).doesNotContain("\"score\"");
    }

    @Test
    void the_call_is_written_as_it_was_read_and_fits_the_schema() {
        Call call = call(CALL);
        String written = CallWriter.toJson(call);

        assertThat(call(written)).isEqualTo(call);
        assertThat(MAPPER.readTree(written).get("score"))
                .isEqualTo(MAPPER.readTree(CALL).get("score"));
        assertThat(JsonOfCalls.fits(written)).isTrue();
    }

    @Test
    void points_without_a_weight_count_once() {
        String once = CALL.replace("{\"points\": \"QUALITY\", \"times\": 2}", "{\"points\": \"QUALITY\"}");

        assertThat(call(once)).isEqualTo(call(CALL.replace("\"times\": 2", "\"times\": 1")));
        assertThat(JsonOfCalls.fits(once)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'track': 'SELECTION', | | limits[1].track MISSING",
                "'track': 'SELECTION' | 'track': 'FUNDING' | limits[1].track UNKNOWN_VALUE",
                "'atLeast': 12 | 'atMost': 12 | limits[1] MISSING",
                "'atLeast': 12 | 'atLeast': '12.00' | limits[1].atLeast WRONG_TYPE",
                "'atLeast': 12 | 'atLeast': 12.5 | limits[1].atLeast WRONG_TYPE",
                "'on': 'AID', | 'on': 'SCORE', | limits[0].effect REDUCES_A_MINIMUM",
                "'times': 'JOBS' | 'times': 'IMPACT' | limits[0].atMost.times WRONG_TYPE",
                "'times': 'JOBS' | 'times': 'X' | limits[0].atMost.times CRITERION_UNKNOWN",
                "'points': 'QUALITY' | 'points': 'IMPACT' | score.parts[0].points WRONG_TYPE",
                "'points': 'QUALITY', | | score.parts[0].points MISSING",
                "'is': 4 | 'is': '4' | score.parts[1].cases[0].is WRONG_TYPE",
                "'is': 4 | 'is': -4 | score.parts[1] NOT_A_NUMBER",
                "], 'otherwise': 0} | ]} | score.parts[1] OTHERWISE_MISSING",
            })
    void an_error_of_a_score_is_reported_where_it_stands(String stated, String instead, String reported) {
        String changed = CALL.replace('"', '\'')
                .replace(stated, instead == null ? "" : instead)
                .replace('\'', '"');

        CallResult read = CallReader.of(List.of()).read(changed);

        assertThat(((RefusedCall) read).faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .contains(reported);
    }

    private static Call call(String json) {
        return ((AcceptedCall) CallReader.of(List.of()).read(json)).call();
    }
}
