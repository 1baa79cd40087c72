package io.github.federules.feder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each call of the catalogue, term by term beside its clause, as people have read it. */
class CallsOfTheCatalogueTest {

    // Made anew: what the catalogue holds was made when it was loaded.
    static Stream<Call> calls() {
        return Stream.of(
                HautsDeFranceAi2025.call(),
                PaysDeLaLoireResearch2023.call(),
                NormandieInterchanges2022.call(),
                GrandEstReactEu.call(),
                CentreValDeLoireGuide.call(),
                InterregVFwvl.call());
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_call_says_what_its_words_say(Call call) throws IOException {
        assertThat(call.explain(Locale.FRENCH)).isEqualTo(text(call.id()));
        assertThat(FederCalls.find(call.id())).contains(call);
    }

    private static String text(String id) throws IOException {
        try (InputStream text = Objects.requireNonNull(
                CallsOfTheCatalogueTest.class.getResourceAsStream("calls/" + id + ".fr.txt"), id)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
