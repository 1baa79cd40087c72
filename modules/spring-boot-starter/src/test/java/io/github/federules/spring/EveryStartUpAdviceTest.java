package io.github.federules.spring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Edition;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.spring.autoconfigure.FederulesAutoConfiguration;
import io.github.federules.spring.autoconfigure.FederulesValidationAutoConfiguration;
import io.github.federules.spring.autoconfigure.FederulesWebAutoConfiguration;
import io.github.federules.spring.startup.InvalidCallsException;
import io.github.federules.validation.EligibleFor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whoever does what an error at start-up advises gets an application that starts. */
class EveryStartUpAdviceTest {

    private static final Optional<LocalDate> FROM = Optional.of(LocalDate.of(2030, 1, 1));

    private final WebApplicationContextRunner application = new WebApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    FederulesAutoConfiguration.class,
                    FederulesValidationAutoConfiguration.class,
                    FederulesWebAutoConfiguration.class,
                    ValidationAutoConfiguration.class,
                    DispatcherServletAutoConfiguration.class,
                    WebMvcAutoConfiguration.class));

    @TempDir
    private Path folder;

    /** The application with the files of two calls. */
    private WebApplicationContextRunner with(Call first, Call second) throws IOException {
        OwnCall.write(folder, "a.json", first);
        OwnCall.write(folder, "b.json", second);
        return application.withPropertyValues("federules.calls.locations=file:" + folder + "/*.json");
    }

    private static void assertStarts(WebApplicationContextRunner mended) {
        mended.run(context -> assertThat(context).hasNotFailed());
    }

    private static void assertAdvises(WebApplicationContextRunner wrong, String advice) {
        wrong.run(context -> {
            Throwable failure = NestedExceptionUtils.getMostSpecificCause(
                    Objects.requireNonNull(context.getStartupFailure(), "it started"));
            String action = failure instanceof InvalidCallsException invalid ? invalid.action() : "";
            assertThat(failure.getMessage() + "\n" + action).contains(advice);
        });
    }

    @Test
    void of_two_calls_of_one_id_one_gets_another_id_or_another_version_and_a_first_day() throws IOException {
        assertAdvises(
                with(OwnCall.of("own"), OwnCall.of("own")),
                "Give it another id; or, if it is an amended edition, another version and the day from which it applies.");

        assertStarts(with(OwnCall.of("own"), OwnCall.of("another")));
        assertStarts(with(OwnCall.of("own"), OwnCall.of("own", new Edition("2", FROM, "a test"))));
    }

    @Test
    void of_two_editions_of_one_version_one_gets_another_version() throws IOException {
        assertAdvises(
                with(OwnCall.of("own"), OwnCall.of("own", new Edition("1", FROM, "a test"))),
                "Give the amended edition another version.");

        assertStarts(with(OwnCall.of("own"), OwnCall.of("own", new Edition("2", FROM, "a test"))));
    }

    @Test
    void a_fallback_language_becomes_french_or_english() {
        assertAdvises(application.withPropertyValues("federules.fallback-language=de"), "It must be fr or en.");

        for (String language : List.of("fr", "en")) {
            assertStarts(application.withPropertyValues("federules.fallback-language=" + language));
        }
    }

    @RestController
    static class OfAnUnknownCall {

        @PostMapping("/own")
        void post(@RequestBody @EligibleFor("own") Dossier dossier) {}
    }

    @RestController
    static class OfAKnownCall {

        @PostMapping("/known")
        void post(@RequestBody @EligibleFor("hdf-ai-2025") Dossier dossier) {}
    }

    @Test
    void a_constraint_names_a_known_call_or_its_file_is_added() throws IOException {
        WebApplicationContextRunner wrong = application.withBean(OfAnUnknownCall.class);
        assertAdvises(wrong, "Name one of [hdf-ai-2025, ");
        assertAdvises(wrong, "], or add the file of the call to federules.calls.locations.");

        assertStarts(application.withBean(OfAKnownCall.class));
        Path file = OwnCall.write(folder, "own.json", OwnCall.of("own"));
        assertStarts(wrong.withPropertyValues("federules.calls.locations=file:" + file));
    }
}
