package io.github.federules.jackson.call;

import static io.github.federules.core.condition.Condition.all;
import static io.github.federules.core.condition.Condition.reading;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.value.Value;
import io.github.federules.jackson.AcceptedRecord;
import io.github.federules.jackson.DecisionRecord;
import io.github.federules.jackson.RecordDifferences;
import io.github.federules.jackson.RecordReader;
import io.github.federules.jackson.RecordResult;
import io.github.federules.jackson.RefusedRecord;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions of a call's own, the conditions that look at them, and the decisions that answer them, in JSON. */
class QuestionsOfCallsTest {

    private static final Clause A7 = new Clause("A7", "words");
    private static final LocalizedText TEXT = new LocalizedText("f", "e");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Question BONUS_IN_CAP = Question.named("BONUS_IN_CAP", TEXT)
            .withAnswer("YES", new LocalizedText("oui", "yes"))
            .withAnswer("NO", new LocalizedText("non", "no"));
    private static final Question OTHER =
            Question.named("OTHER", TEXT).withAnswer("ONE", TEXT).withAnswer("TWO", TEXT);
    // 50% and 20% more, at most 60% where the bonus counts within the cap; the other question changes nothing then.
    private static final Call BONUS = Call.builder("bonus", TEXT)
            .asks(A7, GREEN)
            .pays(A7, CostNature.STUDIES)
            .aid(
                    A7,
                    Value.when(all(reading(BONUS_IN_CAP, "YES"), where(GREEN).isYes()), Rate.percent("60"))
                            .orWhen(
                                    all(
                                            reading(BONUS_IN_CAP, "NO"),
                                            reading(OTHER, "TWO"),
                                            where(GREEN).isYes()),
                                    Rate.percent("70"))
                            .otherwise(Rate.percent("50")))
            .leavesOpen(A7, Question.ROUNDING)
            .leavesOpen(A7, BONUS_IN_CAP)
            .leavesOpen(A7, OTHER)
            .build();
    private static final CallReader READER = CallReader.of(List.of());
    private static final String WORDS = "{'fr': 'f', 'en': 'e'}";
    private static final String YES_FIRST = "'YES': {'fr': 'oui', 'en': 'yes'}, 'NO': {'fr': 'non', 'en': 'no'}";

    @Test
    void a_call_with_questions_of_its_own_is_written_as_it_is_read() {
        String written = CallWriter.toJson(BONUS);

        assertThat(written).contains("\"open\":{\"ROUNDING\":\"A7\"}");
        assertThat(READER.read(written)).isEqualTo(new AcceptedCall(BONUS));
        assertThat(JsonOfCalls.fits(written)).isTrue();
    }

    @Test
    void the_answer_in_force_stays_in_force_if_a_database_turns_the_answers_around() {
        String written = CallWriter.toJson(BONUS).replace('"', '\'');
        String turned = written.replace(
                        YES_FIRST.replace(" ", ""), "'NO':{'fr':'non','en':'no'},'YES':{'fr':'oui','en':'yes'}")
                .replace('\'', '"');

        Call read = ((AcceptedCall) READER.read(turned)).call();

        assertThat(turned).isNotEqualTo(CallWriter.toJson(BONUS));
        assertThat(read).isEqualTo(BONUS);
        assertThat(read.readings().answer(BONUS_IN_CAP)).isEqualTo(BONUS_IN_CAP.reading("YES"));
    }

    @Test
    void a_question_is_open_by_being_there_and_may_be_repeated_under_the_same_clause() {
        Call alone = call("", "{'reading': {'BONUS_IN_CAP': 'NO'}}");

        assertThat(alone.openQuestions()).containsExactly(BONUS_IN_CAP);
        assertThat(alone.readings().answer(BONUS_IN_CAP)).isEqualTo(BONUS_IN_CAP.reading("YES"));
        assertThat(call(", 'open': {'BONUS_IN_CAP': 'A7'}", "{'reading': {'BONUS_IN_CAP': 'NO'}}"))
                .isEqualTo(alone);
        assertThat(call(", 'inForce': ['BONUS_IN_CAP=NO']", "{'reading': {'BONUS_IN_CAP': 'NO'}}")
                        .readings()
                        .answer(BONUS_IN_CAP))
                .isEqualTo(BONUS_IN_CAP.reading("NO"));
    }

    private static Call call(String more, String that) {
        return ((AcceptedCall) READER.read(json("", more, that))).call();
    }

    private static String json(String questions, String more, String that) {
        return ("{'id': 'bonus', 'title': " + WORDS + ", 'requires': [{'that': " + that
                        + ", 'code': 'R', 'statement': " + WORDS + ", 'clause': 'A7'}],"
                        + " 'readings': {'questions': {'BONUS_IN_CAP': {'title': " + WORDS + ", 'answers': {"
                        + YES_FIRST
                        + "}, 'clause': 'A7'}" + questions + "}" + more
                        + "}, 'clauses': {'A7': 'words', 'A8': 'words'}}")
                .replace('\'', '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'reading': {'BONUS_IN_CAB': 'YES'}} | requires[0].that.reading.BONUS_IN_CAB | QUESTION_UNKNOWN | Did you mean BONUS_IN_CAP?",
                "{'reading': {'BONUS_IN_CAP': 'YES!'}} | requires[0].that.reading.BONUS_IN_CAP | UNKNOWN_VALUE | Did you mean YES?",
                "{'reading': {'ROUNDING': 'DOWN'}} | requires[0].that.reading.ROUNDING | QUESTION_UNKNOWN | BONUS_IN_CAP",
                "{'reading': {}} | requires[0].that.reading | MISSING | reading",
                "{'reading': 'BONUS_IN_CAP'} | requires[0].that.reading | WRONG_TYPE | object",
                "{'reading': {'BONUS_IN_CAP': true}} | requires[0].that.reading.BONUS_IN_CAP | WRONG_TYPE | text"
            })
    void a_condition_names_a_question_and_an_answer_of_the_call(String that, String path, String code, String part) {
        RefusedCall refused = (RefusedCall) READER.read(json("", "", that));

        assertThat(refused.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).isEqualTo(path);
            assertThat(fault.code()).hasToString(code);
            assertThat(fault.message(Locale.ENGLISH)).contains(part);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | , 'open': {'BONUS_IN_CAP': 'A8'} | readings.open | DUPLICATE_VALUE",
                "`` | , 'open': {'WEATHER': 'A7'} | readings.open.WEATHER | UNKNOWN_FIELD",
                "`` | , 'inForce': ['BONUS_IN_CAP=MAYBE'] | readings.inForce[0] | UNKNOWN_VALUE",
                ", 'TITLED': {'answers': {'A': {'fr': 'f', 'en': 'e'}, 'B': {'fr': 'f', 'en': 'e'}}, 'clause': 'A7'} | `` | readings.questions.TITLED.title | MISSING",
                ", 'ONE': {'title': {'fr': 'f', 'en': 'e'}, 'answers': {'A': {'fr': 'f', 'en': 'e'}}, 'clause': 'A7'} | `` | readings.questions.ONE.answers | NUMBER_OF_ANSWERS",
                ", 'ROUNDING': {'title': {'fr': 'f', 'en': 'e'}, 'answers': {'A': {'fr': 'f', 'en': 'e'}, 'B': {'fr': 'f', 'en': 'e'}}, 'clause': 'A7'} | `` | readings.questions.ROUNDING | NAME_TAKEN"
            })
    void a_question_is_refused_where_it_is_wrong(String questions, String more, String path, String code) {
        RefusedCall refused = (RefusedCall) READER.read(json(questions, more, "{'reading': {'BONUS_IN_CAP': 'NO'}}"));

        assertThat(refused.faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .containsExactly(path + " " + code);
    }

    @Test
    void a_record_keeps_the_answers_and_is_decided_again_under_them() {
        Dossier dossier = Dossier.of(
                        Applicant.unknown(),
                        Operation.untitled()
                                .cost(CostNature.STUDIES, "a study", euros("100000.00"))
                                .answering(GREEN, Answer.of(true)))
                .withCall("bonus");
        Decision decision = Assessor.of(BONUS)
                .reading(BONUS_IN_CAP.reading("NO"))
                .reading(OTHER.reading("TWO"))
                .assess(dossier);
        // 70% of 100,000.00
        assertThat(decision.funding().aid()).contains(euros("70000.00"));

        DecisionRecord record = DecisionRecord.of(decision);
        DecisionRecord read = ((AcceptedRecord)
                        RecordReader.of(List.of(), code -> Optional.empty()).read(record.toJson()))
                .record();

        assertThat(record.toJson()).contains("\"reading\":\"BONUS_IN_CAP=YES\"");
        assertThat(read).isEqualTo(record);
        assertThat(read.decision().readings())
                .containsExactlyElementsOf(BONUS.openQuestions().stream()
                        .map(decision.readings()::answer)
                        .toList());
        Assessor again = Assessor.of(read.call());
        for (var each : read.decision().readings()) {
            again = again.reading(each);
        }
        assertThat(record.differencesFrom(DecisionRecord.of(again.assess(read.dossier()))))
                .matches(RecordDifferences::isEmpty);
        assertThat(read.disclosure(Locale.ENGLISH).orElseThrow().text()).contains("is read as “no”");
        RecordResult changed = RecordReader.of(List.of(), code -> Optional.empty())
                .read(record.toJson()
                        .replace("\"BONUS_IN_CAP\":\"NO\",\"OTHER\"", "\"BONUS_IN_CAP\":\"MAYBE\",\"OTHER\""));
        assertThat(((RefusedRecord) changed).faults())
                .extracting(fault -> fault.path() + " " + fault.code())
                .contains("decision.readings.BONUS_IN_CAP UNKNOWN_VALUE");
    }
}
