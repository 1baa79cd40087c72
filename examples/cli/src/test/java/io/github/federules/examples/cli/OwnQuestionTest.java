package io.github.federules.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A call file with a question of its own, read one way or the other by the option --reading. */
class OwnQuestionTest {

    private static final String WORDS = "{'fr': 'f', 'en': 'e'}";
    private static final String CALL =
            "{'id': 'bonus', 'title': " + WORDS + ", 'costs': {'eligible': [{'natures': ['STUDIES'], 'clause': 'A1'}]},"
                    + " 'funding': {'aid': {'rate': {'sum': ['0.5', '0.2'], 'atMost': {'cases': [{'when': {'reading':"
                    + " {'BONUS_IN_CAP': 'YES'}}, 'is': '0.6'}], 'otherwise': '0.7'}}, 'clause': 'A7'}},"
                    + " 'readings': {'questions': {'BONUS_IN_CAP': {'title': {'fr': 'Dans le plafond ?', 'en': 'Within the cap?'},"
                    + " 'answers': {'YES': {'fr': 'oui', 'en': 'yes'}, 'NO': {'fr': 'non', 'en': 'no'}}, 'clause': 'A7'}}},"
                    + " 'clauses': {'A1': 'studies', 'A7': '50% and 20% more, at most 60%'}}";
    private static final String DOSSIER = "{'call': 'bonus', 'operation': {'costLines':"
            + " [{'nature': 'STUDIES', 'amount': {'amount': '100000.00', 'currency': 'EUR'}}]}}";

    @TempDir
    private Path folder;

    private String file;

    @BeforeEach
    void write_the_call() throws IOException {
        file = Files.writeString(folder.resolve("bonus.json"), json(CALL)).toString();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private Run run(String... options) {
        String[] all = new String[options.length + 5];
        System.arraycopy(new String[] {"assess", "--lang=en", "--call-file", file}, 0, all, 0, 4);
        System.arraycopy(options, 0, all, 4, options.length);
        all[all.length - 1] = "-";
        return Run.reading(json(DOSSIER), all);
    }

    // min(50% + 20%, 60%) and min(50% + 20%, 70%) of 100,000.00
    @ParameterizedTest
    @CsvSource({"BONUS_IN_CAP=YES, 60000.00, 70000.00", "BONUS_IN_CAP=NO, 70000.00, 60000.00"})
    void the_answer_to_a_question_of_the_call_decides_the_aid(String reading, String aid, String otherwise) {
        assertThat(run("--format=json", "--reading", reading).out())
                .contains("\"aid\":{\"amount\":\"" + aid + "\"")
                .contains("\"aid\":{\"amount\":\"" + otherwise + "\"")
                .contains("\"readings\":{\"BONUS_IN_CAP\":\"" + reading.substring(13) + "\"}");
        assertThat(run("--reading", reading).out())
                .contains("Other reading (A7): the question “Within the cap?” is read as");
    }

    @ParameterizedTest
    @CsvSource({
        "BONUS_IN_CAP=MAYBE, is not accepted",
        "OTHER=YES, is not accepted",
        "ROUNDING=HALF_UP, does not leave this question open"
    })
    void a_reading_of_a_question_that_no_call_has_is_an_error(String reading, String message) {
        Run run = Run.reading(json(DOSSIER), "assess", "--lang=en", "--call-file", file, "--reading", reading, "-");

        assertThat(run.status()).isNotZero();
        assertThat(run.out() + run.messages()).contains(message);
    }

    @Test
    void the_text_of_the_call_names_both_readings() {
        assertThat(Run.of("calls", "show", "--lang=en", "--call-file", file, "bonus")
                        .out())
                .contains("Reading in force: the question “Within the cap?” is read as “yes”."
                        + " Other reading: the question “Within the cap?” is read as “no”.");
    }
}
