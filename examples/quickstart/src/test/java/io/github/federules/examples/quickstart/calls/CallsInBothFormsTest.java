package io.github.federules.examples.quickstart.calls;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three real calls and an invented one, each as a file and in Java. */
class CallsInBothFormsTest {

    private static final int MOST_CHARACTERS = 4_000;
    private static final Path SOURCES = Path.of("src/test/java/io/github/federules/examples/quickstart/calls");
    private static final Path FILES = Path.of("..", "calls", "conditional");

    static List<Arguments> calls() {
        return List.of(
                Arguments.of("Renovation", Renovation.call()),
                Arguments.of("SmeEnhance", SmeEnhance.call()),
                Arguments.of("Leader", Leader.call()),
                Arguments.of("Tourism", Tourism.call()));
    }

    private static String file(Call call) throws IOException {
        return Files.readString(FILES.resolve(call.id() + ".json"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_file_is_the_call_in_java(String name, Call call) throws IOException {
        Object read = CallReader.of(List.of(CommonProvisions.of2021()))
                .knowing(SharedCriteria.all())
                .read(file(call));

        assertThat(read).isInstanceOf(AcceptedCall.class);
        assertThat(((AcceptedCall) read).call()).isEqualTo(call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void the_file_and_the_call_that_is_written_have_at_most_4_000_characters(String name, Call call)
            throws IOException {
        assertThat(file(call)).hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
        assertThat(CallWriter.toJson(call)).hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
    }

    // Where a call names its natures and marks itself, each is a line more.
    @ParameterizedTest
    @ValueSource(strings = {"Renovation", "SmeEnhance", "Leader"})
    void the_java_of_a_real_call_has_at_most_4_000_characters(String name) throws IOException {
        assertThat(Files.readString(SOURCES.resolve(name + ".java"))).hasSizeLessThanOrEqualTo(MOST_CHARACTERS);
    }
}
