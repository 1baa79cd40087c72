package io.github.federules.feder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Dossier;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.money.MonetaryAmount;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who does not validate has neither the API nor a validator on the class path. */
class WithoutValidatorTest {

    @Test
    void all_but_the_constraints_works_without_the_api_and_without_a_validator()
            throws IOException, InterruptedException {
        assertThat(run())
                .containsExactly(
                        "jakarta.validation.Constraint is not there",
                        "CostLine: 0 annotations",
                        "Dossier, 1 line, 3 findings failed",
                        "ELIGIBLE EUR 42000");
    }

    private static List<String> run() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"),
                        "-cp",
                        inherited(),
                        WithoutValidator.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return output.lines().toList();
    }

    // What users inherit, and this class's own folder.
    private static String inherited() {
        List<Class<?>> inherited = List.of(
                WithoutValidator.class,
                FederEligibility.class,
                Dossier.class,
                MonetaryAmount.class,
                Money.class,
                annotationThatMonetaNeeds(),
                NullMarked.class);
        List<String> places = new ArrayList<>();
        inherited.forEach(type -> places.add(placeOf(type)));
        return String.join(File.pathSeparator, places);
    }

    // By its name: no module of ours declares it.
    private static Class<?> annotationThatMonetaNeeds() {
        try {
            return Class.forName("jakarta.annotation.Priority");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
