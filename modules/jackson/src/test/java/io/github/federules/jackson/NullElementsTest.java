package io.github.federules.jackson;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.RefusedCall;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A list with a null in it is refused by the name of the list. */
class NullElementsTest {

    static Stream<Arguments> lists() {
        List<LocatedFault> faults = Arrays.asList((LocatedFault) null);
        List<Law> laws = Arrays.asList((Law) null);
        List<Call> calls = Arrays.asList((Call) null);
        return Stream.of(
                of("faults", () -> new RefusedCall(faults)),
                of("faults", () -> new RefusedDossier(Optional.empty(), faults)),
                of("faults", () -> new RefusedRecord(faults)),
                of("laws", () -> CallReader.of(laws)),
                of("laws", () -> RecordReader.of(laws, FrenchLegalForm.nomenclature())),
                of("calls", () -> DossierReader.of(calls, FrenchLegalForm.nomenclature())));
    }

    private static Arguments of(String name, Runnable call) {
        return Arguments.of(name, call);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void the_exception_names_the_list(String name, Runnable call) {
        assertThatNullPointerException().isThrownBy(call::run).withMessage(name);
    }
}
