package io.github.federules.jackson;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The shared cases get the same decisions under the first call as it was written and read back. */
@Tag("shared")
class WrittenCallSharedDecisionsTest {

    static Stream<String> cases() throws IOException {
        return SharedCases.ofVersion2().stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_is_decided_alike(String line) {
        WrittenCallTest.decides_alike(
                new JsonMapper().readTree(line).get("dossier").toString());
    }
}
