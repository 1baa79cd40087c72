package io.github.federules.assurance.jdmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.gs.dmn.tck.ast.TestCases;
import io.github.federules.assurance.dossiers.DossierFiles;
import io.github.federules.assurance.dossiers.EngineComparison;
import io.github.federules.assurance.dossiers.ExportedCall;
import io.github.federules.assurance.dossiers.RandomDossiers;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("evidence")
class TestCasesTest {

    private static final ExportedCall MODEL =
            ExportedCall.of(FederCalls.HAUTS_DE_FRANCE_AI_2025).get(0);
    private static final List<Dossier> SAMPLES = DossierFiles.samples(MODEL);
    private static final String TEST_CASES = MODEL.export().testCases("hdf-ai-2025_1.dmn", SAMPLES);

    @Test
    void the_sample_dossiers_are_test_cases_that_the_engine_reads_and_passes() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "tck", "hdf-ai-2025_1"));
        Files.writeString(folder.resolve("hdf-ai-2025_1.dmn"), MODEL.xml());
        Files.writeString(folder.resolve("hdf-ai-2025_1-test-01.xml"), TEST_CASES);

        TestCaseRun run = new TestCaseRun(MODEL.xml(), TEST_CASES);

        // All of the fifteen samples but the one that lacks a share and a role; each has "answer", the six in it, four
        // totals and the computed aid.
        assertThat(SAMPLES).hasSize(14);
        assertThat(run.count()).isEqualTo(14 * (1 + 6 + 4 + 1));
        assertThat(run.failures()).isEmpty();
    }

    // Under the reading that is furthest from the one in force.
    @Test
    void dossiers_of_every_call_are_test_cases_that_the_engine_reads_and_passes() {
        for (Call call : ExportedCall.calls()) {
            List<ExportedCall> models = ExportedCall.of(call);
            ExportedCall model = models.get(models.size() - 1);
            List<Dossier> dossiers = RandomDossiers.of(model, EngineComparison.SEED, 4);

            TestCaseRun run =
                    new TestCaseRun(model.xml(), model.export().testCases(name(model.xml()) + ".dmn", dossiers));

            assertThat(run.count()).isGreaterThanOrEqualTo(4 * (1 + 5 + 4));
            assertThat(run.failures()).as(model.name()).isEmpty();
        }
    }

    // The engine looks for the model by its name, which is the first after that of the document.
    private static String name(String xml) {
        return xml.replaceFirst("(?s).*?<definitions[^>]*? name=\"([^\"]*)\".*", "$1");
    }

    @Test
    void a_test_case_that_expects_a_cent_more_fails() {
        // 46,320.00 is the aid of the first sample.
        String wrong = TEST_CASES.replace(">46320.00<", ">46320.01<");

        assertThat(new TestCaseRun(MODEL.xml(), wrong).failures())
                .hasSize(3)
                .contains("1 aid: 46320, but 46320.01 is expected", "1 computedAid: 46320, but 46320.01 is expected")
                .anyMatch(failure -> failure.startsWith("1 answer: "));
    }

    @Test
    void the_test_cases_are_valid_against_the_schema_of_the_kit() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(TestCases.class.getResource("/tck/testCases.xsd")));

        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(TEST_CASES))))
                .doesNotThrowAnyException();
    }
}
