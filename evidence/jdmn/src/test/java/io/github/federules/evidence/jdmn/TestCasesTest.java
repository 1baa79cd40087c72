package io.github.federules.evidence.jdmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.gs.dmn.tck.ast.TestCases;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.evidence.replay.DossierFiles;
import io.github.federules.evidence.replay.ReplayedModel;
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

    private static final ReplayedModel MODEL =
            ReplayedModel.of(FederCalls.HAUTS_DE_FRANCE_AI_2025).get(0);
    private static final List<Dossier> SAMPLES = DossierFiles.samples(MODEL);
    private static final String TEST_CASES = MODEL.export().testCases("hdf-ai-2025.dmn", SAMPLES);

    @Test
    void the_sample_dossiers_are_test_cases_that_the_engine_reads_and_passes() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "tck", "hdf-ai-2025"));
        Files.writeString(folder.resolve("hdf-ai-2025.dmn"), MODEL.xml());
        Files.writeString(folder.resolve("hdf-ai-2025-test-01.xml"), TEST_CASES);

        TestCaseRun run = new TestCaseRun(MODEL.xml(), TEST_CASES);

        // All samples but the one that lacks a share and a role; eleven results each.
        assertThat(SAMPLES).hasSize(14);
        assertThat(run.count()).isEqualTo(14 * 10);
        assertThat(run.failures()).isEmpty();
    }

    @Test
    void a_test_case_that_expects_a_cent_more_fails() {
        // 46 320.00 is the aid of the first sample.
        String wrong = TEST_CASES.replace(">46320.00<", ">46320.01<");

        assertThat(new TestCaseRun(MODEL.xml(), wrong).failures())
                .containsExactly(
                        "1 aid: 46320, but 46320.01 is expected", "1 computedAid: 46320, but 46320.01 is expected");
    }

    @Test
    void the_test_cases_are_valid_against_the_schema_of_the_kit() throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(TestCases.class.getResource("/tck/testCases.xsd")));

        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(TEST_CASES))))
                .doesNotThrowAnyException();
    }
}
