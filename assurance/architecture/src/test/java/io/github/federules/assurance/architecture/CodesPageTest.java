package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Question;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.SetAsideReason;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.feder.FederCalls;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of codes is made from the code: every code, with every sentence that may tell it. */
class CodesPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "codes.md");
    private static final String WRITE = "federules.write";

    private static final String PHRASES = "/io/github/federules/core/internal/text/phrases";
    private static final String VALIDATORS = "/ContributorValidationMessages";

    private final Properties french = texts(PHRASES + "_fr");
    private final Properties english = texts(PHRASES + "_en");
    private final Properties validatorsFrench = texts(VALIDATORS + "_fr");
    private final Properties validatorsEnglish = texts(VALIDATORS);

    @Test
    void the_page_is_the_one_that_the_code_makes() throws IOException {
        String page = page();
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/codes.md, which says how it is made anew")
                .isEqualTo(page);
    }

    private String page() {
        return """
                # Codes and messages

                Made from the code, and checked by its build. Programs rely on codes, which are never used again for something else; people on
                texts, which may change. `{name}` stands for a figure.

                Made anew by `./mvnw -pl assurance/architecture -am test -Dtest=CodesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dfederules.write=true`.
                """
                + section(
                        "Rules, and what their findings say",
                        "Outcomes are `PASSED`, `FAILED`, `UNKNOWN` and `NOT_ASKED`: there was nothing to judge.",
                        Arrays.stream(Rule.Subject.values())
                                .flatMap(subject -> Arrays.stream(Outcome.values())
                                        .flatMap(outcome -> keys("finding." + subject + "." + outcome))))
                + declarations()
                + section(
                        "Why a cost line is set aside",
                        "`setAside[].reason` of a decision.",
                        Arrays.stream(SetAsideReason.values()).flatMap(reason -> keys("setAside." + reason)))
                + section("What mends a finding", "`remedy.options[].change` of a finding.", startingWith("change."))
                + section(
                        "Advice",
                        "What the law above a call asks people to look at; never a refusal.",
                        Arrays.stream(Advice.Topic.values()).flatMap(topic -> keys("advice." + topic)))
                + section(
                        "Readings",
                        "How the words of a call may be read; the first of a question is the prudent one.",
                        Arrays.stream(Question.values())
                                .flatMap(question -> question.readings().stream()
                                        .map(reading -> "reading." + question + "." + reading.name())))
                + section(
                        "What may be missing",
                        "`missing` of a decision, without the places of lists.",
                        startingWith("missing."))
                + section(
                        "Faults",
                        "Why a value, a dossier or a call is refused.",
                        Arrays.stream(FaultCode.values()).flatMap(code -> keys("fault." + code)))
                + validators();
    }

    private String declarations() {
        return "\n## Declarations of the catalogue\n\nThe rule of each is told by the sentences of `DECLARATION`.\n\n"
                + "| code | call | declaration | English | French |\n| --- | --- | --- | --- | --- |\n"
                + FederCalls.all().stream()
                        .flatMap(call ->
                                call.operations().declarations().stream().map(required -> declaration(call, required)))
                        .collect(Collectors.joining());
    }

    private static String declaration(Call call, RequiredDeclaration required) {
        return "| `" + required.rule().code() + "` | `" + call.id() + "` | `" + required.declaration() + "` | "
                + required.statement().in(Locale.ENGLISH) + " | "
                + required.statement().in(Locale.FRENCH) + " |\n";
    }

    // In the order of the names, as the order of a Properties is none.
    private String validators() {
        return "\n## What a validator tells\n\nMessages of the constraints on the records, beside the standard ones; the name is the one"
                + " that an application overrides. `told` is what the library\ntells: the text of a finding or of a fault above.\n\n"
                + "| name | English | French |\n| --- | --- | --- |\n"
                + validatorsEnglish.stringPropertyNames().stream()
                        .sorted()
                        .map(name -> "| `" + name + "` | " + validatorsEnglish.getProperty(name) + " | "
                                + validatorsFrench.getProperty(name) + " |\n")
                        .collect(Collectors.joining());
    }

    private String section(String title, String about, Stream<String> keys) {
        String rows = keys.map(this::row).collect(Collectors.joining());
        return "\n## " + title + "\n\n" + about + "\n\n| code | English | French |\n| --- | --- | --- |\n" + rows;
    }

    private String row(String key) {
        String code = key.substring(key.indexOf('.') + 1);
        return "| `" + code + "` | " + english.getProperty(key).strip() + " | "
                + french.getProperty(key).strip() + " |\n";
    }

    // The sentence of a code, and those of its variants.
    private Stream<String> keys(String key) {
        List<String> keys = startingWith(key)
                .filter(each -> each.equals(key) || each.startsWith(key + "."))
                .toList();
        return keys.stream();
    }

    private Stream<String> startingWith(String prefix) {
        return english.stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .sorted();
    }

    // Escapes, as in the texts of validators, are read in UTF-8 too.
    private static Properties texts(String name) {
        Properties properties = new Properties();
        try (InputStream bytes = Rule.class.getResourceAsStream(name + ".properties")) {
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
