package io.github.federules.feder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each call of the catalogue, term by term beside its clause, as people have read it. */
class CallsOfTheCatalogueTest {

    // Made anew, within the test: what the catalogue holds was made when it was loaded.
    static Stream<Named<Supplier<Call>>> calls() {
        return Stream.of(
                Named.of("Hauts-de-France", HautsDeFranceAi2025::call),
                Named.of("Pays de la Loire", PaysDeLaLoireResearch2023::call),
                Named.of("Normandie", NormandieInterchanges2022::call),
                Named.of("Grand Est", GrandEstReactEu::call),
                Named.of("Centre-Val de Loire", CentreValDeLoireGuide::call),
                Named.of("Interreg", InterregVFwvl::call));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_call_states_what_its_words_state(Supplier<Call> made) throws IOException {
        Call call = made.get();

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
