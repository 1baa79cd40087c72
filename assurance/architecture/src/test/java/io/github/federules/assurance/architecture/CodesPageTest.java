package io.github.federules.assurance.architecture;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.Question;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Requirement;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of codes is generated from the code: every code, with all of its sentences. */
class CodesPageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "reference", "codes.md");
    private static final String WRITE = "federules.write";

    static final String PHRASES = "/io/github/federules/core/text/phrases";
    private static final String TEXTS_OF_THE_LAW = "/io/github/federules/feder/internal/law/phrases";
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
                .as("docs/reference/codes.md, which says how to generate it again")
                .isEqualTo(page);
    }

    private String page() {
        return """
                # Codes and messages

                This page lists every code, with its sentences in both languages. It is generated from the code, and the build checks it.

                - Programs rely on codes. A code is never used again for something else.
                - People read the sentences. They may change between versions.
                - `{name}` stands for a value.

                To generate the page again, run:

                ```
                ./mvnw -pl assurance/architecture -am test -Dtest=CodesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dfederules.write=true
                ```

                A *call* states the conditions of a grant as data. A *dossier* is what is known of one application. FTE is a full-time equivalent.
                """
                + section(
                        "Rules and their findings",
                        "The outcome of a finding is `PASSED`, `FAILED`, `UNKNOWN` (facts are missing) or `NOT_ASKED` (there is nothing to"
                                + " judge).",
                        Stream.concat(Rule.builtIn().stream().map(Rule::code), Stream.of("DECLARATION"))
                                .flatMap(rule -> Arrays.stream(Outcome.values())
                                        .flatMap(outcome -> keys("finding." + rule + "." + outcome))))
                + declarations()
                + findingsOfLaws()
                + section(
                        "Reasons to set a cost line aside",
                        "`setAside[].reason` of a decision.",
                        Arrays.stream(SetAsideReason.values()).flatMap(reason -> keys("setAside." + reason)))
                + section(
                        "Remedies",
                        "`remedy.options[].change` of a finding, and the parts of its sentence.",
                        startingWith("change."))
                + section(
                        "Reasons for a verdict that the findings alone do not show",
                        "`tracks.….reason` of a decision.",
                        startingWith("reason."))
                + advice()
                + section(
                        "Readings",
                        "The ways to read the words of a call. The first of each question is the prudent one.",
                        Question.standard().stream()
                                .flatMap(question -> question.readings().stream()
                                        .map(reading -> "reading." + question.name() + "." + reading.name())))
                + section(
                        "Missing facts",
                        "`missing[].path` of a decision, without positions in lists, and the label.",
                        startingWith("missing.").filter(key -> !key.startsWith("missing.more")))
                + section(
                        "Errors",
                        "The reasons why a value, a dossier or a call is invalid.",
                        Arrays.stream(FaultCode.values()).flatMap(code -> keys("fault." + code)))
                + validators();
    }

    private String declarations() {
        return "\n## Declarations of the catalogue\n\nEach declaration that a call requires is a rule of its own. Its findings use the"
                + " sentences of `DECLARATION`.\n\n"
                + "| code | call | declaration | English | French |\n| --- | --- | --- | --- | --- |\n"
                + FederCalls.all().stream()
                        .flatMap(call ->
                                call.requirements().stream().flatMap(required -> declaration(call, required).stream()))
                        .collect(Collectors.joining());
    }

    private static Optional<String> declaration(Call call, Requirement required) {
        return required.declared()
                .map(criterion -> "| `" + required.rule().code() + "` | `" + call.id() + "` | `" + criterion + "` | "
                        + required.statement().in(Locale.ENGLISH) + " | "
                        + required.statement().in(Locale.FRENCH) + " |\n");
    }

    // What a law finds: on an operation that meets it, on one that does not, and where funding is not sought.
    private static String findingsOfLaws() {
        Realisation met = Realisation.from(LocalDate.of(2025, 3, 1), LocalDate.of(2026, 2, 28));
        Realisation notMet = Realisation.from(LocalDate.of(2019, 1, 1), LocalDate.of(2019, 12, 31));
        List<Finding> findings = new ArrayList<>();
        for (Dossier dossier :
                List.of(during(met), during(notMet), during(met).withSeeks(Set.of(FederCalls.WORKSHOPS)))) {
            findings.addAll(FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                    .assess(dossier)
                    .findings());
        }
        return "\n## Findings of the law that governs a call\n\nThey come after those of the call, and make only funding ineligible. Each is absent while"
                + " a fact that it needs is missing.\n\n"
                + "| code | article | English | French |\n| --- | --- | --- | --- |\n"
                + findings.stream()
                        .filter(finding -> finding.clause().quote().isEmpty())
                        .sorted(Comparator.comparing(finding -> finding.rule().code()))
                        .map(finding -> "| `" + finding.rule() + "." + finding.outcome() + "` | "
                                + finding.clause().id() + " | " + finding.message(Locale.ENGLISH) + " | "
                                + finding.message(Locale.FRENCH) + " |\n")
                        .collect(Collectors.joining());
    }

    private static Dossier during(Realisation period) {
        return Dossier.of(
                        Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY),
                        Operation.untitled().withRealisation(period))
                .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)));
    }

    // The law that governs calls writes its sentences itself: here are those on one dossier.
    private static String advice() {
        return "\n## Advice\n\n`advice[].topic` of a decision: points of the law that governs a call that people should look at. Advice never"
                + " changes a result. The sentences\nare those on an example.\n\n"
                + "| code | article | English | French |\n| --- | --- | --- | --- |\n"
                + advised().stream()
                        .map(each ->
                                "| `" + each.topic() + "` | " + each.article().in(Locale.ENGLISH) + " | "
                                        + each.text().in(Locale.ENGLISH) + " | "
                                        + each.text().in(Locale.FRENCH) + " |\n")
                        .collect(Collectors.joining());
    }

    @Test
    void the_example_of_advice_gets_every_topic() {
        Set<String> keys = texts(TEXTS_OF_THE_LAW + "_en").stringPropertyNames();
        // One point rests on no law.
        List<String> topics = Stream.concat(
                        keys.stream().filter(key -> keys.contains(key + ".article")), Stream.of("FINANCING_ABOVE_COST"))
                .toList();
        assertThat(topics).hasSizeGreaterThan(5);
        assertThat(advised()).extracting(Advice::topic).containsExactlyInAnyOrderElementsOf(topics);
    }

    /** A commune that gets much other aid, and a company that declares none. */
    private static List<Advice> advised() {
        Operation operation = Operation.untitled()
                .staff("Cheffe de projet", euros("60000.00"), fte("0.50"))
                .cost(CostNature.DIGITAL_EQUIPMENT, "Serveurs", euros("30000.00"))
                .declaring(FederCalls.EXPLORES_AI);
        Applicant commune = Applicant.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY)
                .running(PolicyRole.DIRECT)
                .withDeMinimisAid(euros("280000.00"));
        Applicant company = Applicant.of("Entreprise", BeneficiaryKind.PRIVATE_ESTABLISHMENT)
                .running(PolicyRole.DELEGATED);
        Map<String, Advice> byTopic = new LinkedHashMap<>();
        Operation aided = operation.withFinancing(FinancingPlan.own(Euros.ZERO).withOtherPublic(euros("80000.00")));
        for (Dossier dossier : List.of(Dossier.of(commune, aided), Dossier.of(company, operation))) {
            FederEligibility.under(FederCalls.HAUTS_DE_FRANCE_AI_2025)
                    .assess(dossier.withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20))))
                    .advice()
                    .forEach(each -> byTopic.putIfAbsent(each.topic(), each));
        }
        return List.copyOf(byTopic.values());
    }

    // In the order of the names, as the order of a Properties is none.
    private String validators() {
        return "\n## Messages of a validator\n\nThese are the messages of the constraints on the records, beside the standard ones. An"
                + " application overrides a message by its name.\n`{sentenceInEnglish}` and `{sentenceInFrench}` stand for the sentence of a finding or of an error above.\n\n"
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
    static Properties texts(String name) {
        Properties properties = new Properties();
        try (InputStream bytes = Rule.class.getResourceAsStream(name + ".properties")) {
            properties.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
