package io.github.federules.jackson.call;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedRecord;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RecordReader;
import io.github.federules.jackson.RefusedRecord;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A criterion that calls share is stated by the name of its source: its question and its answers come from there. */
class SharedCriteriaOfCallsTest {

    private static final CallReader READER = CallReader.of(List.of()).knowing(SharedCriteria.all());
    private static final LocalizedText TEXT = new LocalizedText("f", "e");
    private static final Clause A1 = new Clause("A1", "words");
    private static final String SIZE = "{'criterion': 'SIZE', 'from': 'eu-2003-361', 'of': 'PARTY', 'clause': 'A1'}";
    private static final Call BUILT = Call.builder("c", TEXT)
            .asks(A1, SharedCriteria.SIZE)
            .requires(A1, "SME", applicant(where(SharedCriteria.SIZE).in(Answer.of("SMALL"))), TEXT)
            .build();

    private static String call(String asked) {
        return ("{'id': 'c', 'title': {'fr': 'f', 'en': 'e'}, 'clauses': {'A1': 'words'}, 'asks': [" + asked + "],"
                        + " 'requires': [{'that': {'applicant': {'SIZE': ['SMALL']}}, 'code': 'SME',"
                        + " 'statement': {'fr': 'f', 'en': 'e'}, 'clause': 'A1'}]}")
                .replace('\'', '"');
    }

    private static List<LocatedFault> faults(CallReader reader, String asked) {
        CallResult read = reader.read(call(asked));
        assertThat(read).isInstanceOf(RefusedCall.class);
        return ((RefusedCall) read).faults();
    }

    @Test
    void its_question_and_its_answers_come_from_the_source() {
        assertThat(READER.read(call(SIZE))).isEqualTo(new AcceptedCall(BUILT));
    }

    @Test
    void it_is_written_by_its_source_alone() {
        String written = CallWriter.toJson(BUILT);

        assertThat(written).contains("\"asks\":[" + SIZE.replace(" ", "").replace('\'', '"') + "]");
        assertThat(READER.read(written)).isEqualTo(new AcceptedCall(BUILT));
        assertThat(JsonOfCalls.fits(written)).isTrue();
    }

    @Test
    void a_record_with_it_is_read_again_by_who_knows_it() {
        Dossier dossier = Dossier.of(
                        Applicant.unknown().answering(SharedCriteria.SIZE, Answer.of("SMALL")), Operation.untitled())
                .withCall("c");
        DecisionRecord record = DecisionRecord.of(FederEligibility.under(BUILT).assess(dossier));
        RecordReader reader = RecordReader.of(List.of(), FrenchLegalForm.nomenclature());

        assertThat(reader.knowing(SharedCriteria.all()).read(record.toJson())).isEqualTo(new AcceptedRecord(record));
        assertThat(record.call()).isEqualTo(BUILT);
        assertThat(((RefusedRecord) reader.read(record.toJson())).faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("call.asks[0].from CRITERION_UNKNOWN");
    }

    // Each row: what is written for a part of the criterion, the path and code of the error, and words of it in both
    // languages.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "eu-2003-361 | eu-2003-36 | from CRITERION_UNKNOWN | plutôt eu-2003-361 | mean eu-2003-361?",
                "eu-2003-361 | insee | from CRITERION_UNKNOWN | Acceptés ici\u00a0: eu-2003-361. | here: eu-2003-361.",
                "'SIZE' | 'Size' | criterion CRITERION_UNKNOWN | plutôt SIZE | mean SIZE?",
                "'SIZE' | 'NACE' | criterion CRITERION_UNKNOWN | Acceptés ici\u00a0: SIZE. | here: SIZE.",
                "'PARTY' | 'OPERATION' | of UNKNOWN_VALUE | acceptées\u00a0: PARTY. | values: PARTY.",
                "'of': 'PARTY', | `` | of MISSING | of | of",
                "'clause' | 'yesNo': true, 'clause' | yesNo UNKNOWN_FIELD | criterion, from, of, clause | criterion, from, of, clause",
                "'clause' | 'question': {'fr': 'f', 'en': 'e'}, 'clause' | question UNKNOWN_FIELD | question | question",
            })
    void an_error_in_it_is_reported_where_it_stands(
            String part, String broken, String reported, String french, String english) {
        assertThat(SIZE).contains(part);
        List<LocatedFault> faults = faults(READER, SIZE.replace(part, broken));

        assertThat(faults)
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly("asks[0]." + reported);
        assertThat(faults.get(0).message(Locale.FRENCH)).contains(french);
        assertThat(faults.get(0).message(Locale.ENGLISH)).contains(english);
    }

    @Test
    void a_reader_that_knows_none_reports_that_it_knows_none() {
        LocatedFault fault = faults(CallReader.of(List.of()), SIZE).get(0);

        assertThat(fault.path()).isEqualTo("asks[0].from");
        assertThat(fault.message(Locale.ENGLISH)).contains("eu-2003-361", "none is known here");
        assertThat(fault.message(Locale.FRENCH)).contains("eu-2003-361", "aucun n'est connu ici");
    }

    @Test
    void a_reader_of_several_sources_knows_each_of_them() {
        Criterion zone = Criterion.yesNo("ZONE", Subject.OPERATION, TEXT).from("zones-2027");
        Call built = Call.builder("c", TEXT)
                .asks(A1, SharedCriteria.SIZE)
                .asks(A1, zone)
                .requires(A1, "SME", applicant(where(SharedCriteria.SIZE).in(Answer.of("SMALL"))), TEXT)
                .requires(A1, "IN_ZONE", where(zone).in(Answer.of(true)), TEXT)
                .build();

        assertThat(READER.knowing(List.of(zone)).read(CallWriter.toJson(built))).isEqualTo(new AcceptedCall(built));
    }

    @Test
    void a_criterion_without_a_source_is_not_shared() {
        Criterion own = Criterion.yesNo("ZONE", Subject.OPERATION, TEXT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallReader.of(List.of()).knowing(List.of(own)))
                .withMessageContaining("ZONE")
                .withMessageContaining("from(source)");
    }
}
