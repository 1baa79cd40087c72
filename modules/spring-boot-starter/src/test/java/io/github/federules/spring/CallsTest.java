package io.github.federules.spring;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.Regime;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.FederulesModule;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.spring.autoconfigure.FederulesAutoConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** The calls that an application knows, and what becomes of errors in them. */
class CallsTest {

    private static final LocalizedText TEXT = new LocalizedText("f", "e");
    private static final Dossier OF_NOBODY = Dossier.of(Applicant.unknown(), Operation.untitled());

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(FederulesAutoConfiguration.class));

    @TempDir
    private Path folder;

    @Test
    void the_calls_of_the_library_are_known_at_once() {
        application.run(context -> {
            assertThat(context.getBean(Catalogue.class).calls()).isEqualTo(FederCalls.all());
            CallEligibility eligibility = context.getBean(CallEligibility.class);
            assertThat(eligibility.assess(OF_NOBODY.withCall("hdf-ai-2025")).call())
                    .isEqualTo(FederCalls.HAUTS_DE_FRANCE_AI_2025);
            assertThat(eligibility.rank(OF_NOBODY)).hasSameSizeAs(FederCalls.all());
        });
    }

    @Test
    void files_add_calls_to_those_of_the_library_or_replace_them_all() throws IOException {
        OwnCall.write(folder, "a.json", OwnCall.of("own-a"));
        OwnCall.write(folder, "b.json", OwnCall.of("own-b"));
        ApplicationContextRunner with = application.withPropertyValues(locations("file:" + folder + "/*.json"));

        with.run(context -> assertThat(ids(context.getBean(Catalogue.class)))
                .startsWith("hdf-ai-2025")
                .endsWith("own-a", "own-b"));
        with.withPropertyValues("federules.calls.built-in=false")
                .run(context ->
                        assertThat(ids(context.getBean(Catalogue.class))).containsExactly("own-a", "own-b"));
    }

    @Test
    void a_file_may_ask_for_a_criterion_that_calls_share() throws IOException {
        Clause clause = new Clause("L3", "PME");
        OwnCall.write(
                folder,
                "sme.json",
                Call.builder("sme", TEXT)
                        .asks(clause, SharedCriteria.SIZE)
                        .requires(
                                clause,
                                "SME",
                                applicant(where(SharedCriteria.SIZE).in(Answer.of("SMALL"))),
                                TEXT)
                        .build());

        application
                .withPropertyValues(locations("file:" + folder + "/sme.json"))
                .run(context -> assertThat(context.getBean(Catalogue.class)
                                .find("sme")
                                .orElseThrow()
                                .asks())
                        .containsExactly(SharedCriteria.SIZE));
    }

    @Test
    void a_file_may_ask_for_criteria_and_limit_a_category_of_costs() throws IOException {
        Files.writeString(folder.resolve("asking.json"), """
                {"id": "asking", "title": {"fr": "Appel", "en": "Call"}, "clauses": {"A1": "", "A2": "", "A3": ""},
                 "asks": [{"criterion": "SIZE", "of": "PARTY", "question": {"fr": "Taille ?", "en": "Size?"},
                           "answers": {"SMALL": {"fr": "p", "en": "s"}, "LARGE": {"fr": "g", "en": "l"}},
                           "clause": "A1"}],
                 "costs": {"eligible": [{"natures": ["STUDIES", "COMMUNICATION"], "clause": "A2"}]},
                 "limits": [{"on": "COMMUNICATION", "atMost": {"share": "0.05", "of": "TOTAL"},
                             "effect": "REDUCE", "clause": "A2"}],
                 "funding": {"aid": {"rate": {"cases": [{"when": {"applicant": {"SIZE": ["SMALL"]}}, "is": "0.6"}],
                                              "otherwise": "0.5"}, "clause": "A3"}}}""");
        String dossier = """
                {"call": "asking", "applicant": {"answers": {"SIZE": "SMALL"}},
                 "operation": {"costLines": [
                   {"nature": "STUDIES", "amount": {"amount": "95000.00", "currency": "EUR"}},
                   {"nature": "COMMUNICATION", "amount": {"amount": "10000.00", "currency": "EUR"}}]}}""";

        application
                .withPropertyValues(locations("file:" + folder + "/asking.json"))
                .run(context -> {
                    DossierReader reader = context.getBean(DossierReader.class);
                    Dossier read = ((AcceptedDossier) reader.read(dossier)).dossier();
                    Decision decision = context.getBean(CallEligibility.class).assess(read);
                    // 5% of 100,000.00 are 5,000.00; 60% of 95,000.00 + 5,000.00 = 60,000.00
                    assertThat(decision.costs().reduced()).isEqualTo(Euros.euros("5000.00"));
                    assertThat(decision.funding().aid()).contains(Euros.euros("60000.00"));
                    RefusedDossier refused = (RefusedDossier) reader.read(dossier.replace("SMALL", "SMAL"));
                    assertThat(refused.faults())
                            .extracting(fault -> fault.path() + ": " + fault.message(Locale.ENGLISH))
                            .singleElement()
                            .asString()
                            .startsWith("applicant.answers.SIZE: ")
                            .endsWith("Did you mean SMALL?");
                });
    }

    @Test
    void a_dossier_gets_the_edition_in_force_on_its_day_of_submission() throws IOException {
        LocalDate from = LocalDate.of(2030, 1, 1);
        Edition amended = new Edition("2", Optional.of(from), "a test");
        OwnCall.write(folder, "a.json", OwnCall.of("own"));
        OwnCall.write(folder, "b.json", OwnCall.of("own", amended));
        ApplicationContextRunner with = application.withPropertyValues(locations("file:" + folder + "/*.json"));
        Dossier undated = OF_NOBODY.withCall("own");
        Dossier early = undated.withSubmission(Submission.sentOn(from.minusDays(1)));

        with.run(context -> {
            assertThat(context.getBean(Catalogue.class).calls())
                    .hasSize(FederCalls.all().size() + 2);
            CallEligibility eligibility = context.getBean(CallEligibility.class);
            assertThat(edition(eligibility.assess(early))).isEqualTo("1");
            assertThat(edition(eligibility.assess(early.withSubmission(Submission.sentOn(from)))))
                    .isEqualTo("2");
            // Without a day and without a clock, the newest applies, and the decision says so.
            assertThat(edition(eligibility.assess(undated))).isEqualTo("2");
            assertThat(eligibility.assess(undated).editionNotice()).isPresent();
            // A day of the application is for dossiers that state none.
            assertThat(edition(eligibility.assess(undated, from.minusDays(1)))).isEqualTo("1");
            assertThat(edition(eligibility.assess(undated, from))).isEqualTo("2");
            assertThat(edition(eligibility.assess(early, from))).isEqualTo("1");
            // So no sentence speaks of a day of submission that did not determine the edition.
            assertThat(eligibility.assess(early, from).editionNotice()).isEmpty();
            assertThat(eligibility.rank(early))
                    .filteredOn(decision -> decision.call().id().equals("own"))
                    .extracting(CallsTest::edition)
                    .containsExactly("1");
        });
        with.withBean(Clock.class, () -> Clock.fixed(Instant.parse("2029-12-31T23:30:00Z"), ZoneId.of("UTC")))
                .run(context -> {
                    assertThat(edition(context.getBean(CallEligibility.class).assess(undated)))
                            .isEqualTo("1");
                    AcceptedDossier read = (AcceptedDossier) context.getBean(DossierReader.class)
                            .read("{\"call\": \"own\", \"operation\": {\"costLines\": []}}");
                    assertThat(read.call().edition().version()).isEqualTo("1");
                });
        // The day of the clock is that of its zone.
        with.withBean(Clock.class, () -> Clock.fixed(Instant.parse("2029-12-31T23:30:00Z"), ZoneId.of("Europe/Paris")))
                .run(context -> assertThat(
                                edition(context.getBean(CallEligibility.class).assess(undated)))
                        .isEqualTo("2"));
    }

    @Test
    void of_several_clocks_only_the_primary_one_gives_the_day() throws IOException {
        OwnCall.write(folder, "a.json", OwnCall.of("own"));
        OwnCall.write(
                folder, "b.json", OwnCall.of("own", new Edition("2", Optional.of(LocalDate.of(2030, 1, 1)), "a test")));
        Supplier<Clock> in2029 = () -> Clock.fixed(Instant.parse("2029-06-01T12:00:00Z"), ZoneId.of("UTC"));
        ApplicationContextRunner with = application
                .withPropertyValues(locations("file:" + folder + "/*.json"))
                .withBean("audit", Clock.class, in2029);
        Dossier undated = OF_NOBODY.withCall("own");

        with.withBean("other", Clock.class, in2029)
                .run(context -> assertThat(
                                edition(context.getBean(CallEligibility.class).assess(undated)))
                        .as("the newest edition, because no clock is primary")
                        .isEqualTo("2"));
        with.withBean("other", Clock.class, in2029, bean -> bean.setPrimary(true))
                .run(context -> assertThat(
                                edition(context.getBean(CallEligibility.class).assess(undated)))
                        .as("the edition of the day of the primary clock")
                        .isEqualTo("1"));
    }

    private static String edition(Decision decision) {
        return decision.call().edition().version();
    }

    @Test
    void two_editions_of_one_version_stop_the_start() throws IOException {
        Edition from = new Edition("1", Optional.of(LocalDate.of(2025, 2, 1)), "a test");
        Path first = OwnCall.write(folder, "a.json", OwnCall.of("own"));
        OwnCall.write(folder, "b.json", OwnCall.of("own", from));

        application
                .withPropertyValues(locations("file:" + folder + "/*.json"))
                .run(context -> assertThat(analysis(context.getStartupFailure()).getDescription())
                        .contains(
                                "The call own has the edition 1, but so has a call of file [" + first,
                                "Give the amended edition another version."));
    }

    @Test
    void calls_come_under_the_regimes_of_their_files() throws IOException {
        Path regime = Files.writeString(folder.resolve("regime.json"), """
                {"regime": "de-minimis", "title": {"fr": "Règlement", "en": "Regulation"}, "clauses": {"3": "300 000"},
                 "limits": [{"on": "DE_MINIMIS", "atMost": "300000.00", "effect": "REDUCE", "clause": "3"}]}
                """);
        Path call = Files.writeString(folder.resolve("call.json"), """
                {"id": "own", "title": {"fr": "Appel", "en": "Call"}, "clauses": {"A1": "de minimis"},
                 "under": [{"regime": "de-minimis", "clause": "A1"}], "costs": {"eligible": [{"clause": "A1"}]},
                 "funding": {"aid": {"rate": "0.5", "clause": "A1"}}}
                """);

        application
                .withPropertyValues(locations("file:" + call), "federules.calls.regimes=file:" + regime)
                .run(context -> assertThat(context.getBean(Catalogue.class)
                                .find("own")
                                .orElseThrow()
                                .regimes())
                        .extracting(Regime::id)
                        .containsExactly("de-minimis"));
        application
                .withPropertyValues(
                        locations("file:" + call), "federules.calls.regimes=file:" + regime + ",file:" + regime)
                .run(context -> assertThat(analysis(context.getStartupFailure()).getDescription())
                        .contains("The regime has the id de-minimis, but so has a regime of"));
        application
                .withPropertyValues(locations("file:" + call), "federules.calls.regimes=file:" + call)
                .run(context -> assertThat(analysis(context.getStartupFailure()).getDescription())
                        .contains("regime: MISSING: ", "under[0].regime: REGIME_UNKNOWN: "));
    }

    @Test
    void all_errors_of_all_files_are_printed_at_once_and_the_application_does_not_start() throws IOException {
        Path notJson = Files.writeString(folder.resolve("a.json"), "{");
        Path twoErrors = Files.writeString(folder.resolve("b.json"), "{\"id\": 1, \"surprise\": true}");
        Path twice = OwnCall.write(folder, "c.json", OwnCall.of("hdf-ai-2025"));

        application
                .withPropertyValues(locations(
                        "file:" + folder + "/*.json", "file:" + folder + "/none.json", "classpath*:none/*.json"))
                .run(context -> {
                    FailureAnalysis analysis = analysis(context.getStartupFailure());
                    assertThat(analysis.getDescription())
                            .startsWith("The calls of federules.calls.locations have errors:")
                            .contains(
                                    notJson.toString(),
                                    "NOT_JSON: ",
                                    twoErrors.toString(),
                                    "id: WRONG_TYPE: ",
                                    "surprise: UNKNOWN_FIELD: ",
                                    twice
                                            + "]\n        The call has the id hdf-ai-2025, but so has a call of the calls of"
                                            + " the library. Give it another id; or, if it is an amended edition, another version"
                                            + " and the day from which it applies.",
                                    "none.json]\n        The file cannot be read. Does it exist, and is it a file?",
                                    "classpath*:none/*.json\n        The location matches no file");
                    assertThat(analysis.getAction()).startsWith("Correct the files");
                });
    }

    @Test
    void a_fallback_language_that_answers_are_not_written_in_stops_the_start() {
        application
                .withPropertyValues("federules.fallback-language=de")
                .run(context -> assertThat(analysis(context.getStartupFailure()).getDescription())
                        .contains("federules.fallback-language", "de", "It must be fr or en."));
        application
                .withPropertyValues("federules.fallback-language=fr-BE")
                .run(context -> assertThat(context.getBean(AnswerLanguage.class).current())
                        .isEqualTo(Locale.forLanguageTag("fr-BE")));
    }

    @Test
    void a_dossier_names_its_call_unless_the_application_has_a_default() {
        application.run(context -> {
            RefusedDossier refused =
                    (RefusedDossier) context.getBean(DossierReader.class).read(Applications.WITHOUT_CALL);
            assertThat(refused.faults())
                    .extracting(fault -> fault.path() + " " + fault.code())
                    .containsExactly("call MISSING");
        });
        application
                .withPropertyValues("federules.calls.default=pdl-research-2023")
                .run(context -> {
                    assertThat(context.getBean(CallEligibility.class)
                                    .assess(OF_NOBODY)
                                    .call())
                            .isEqualTo(FederCalls.PAYS_DE_LA_LOIRE_RESEARCH_2023);
                });
    }

    @Test
    void a_default_that_is_not_known_stops_the_start_and_is_named() {
        application
                .withPropertyValues("federules.calls.default=hdf-ai-2052")
                .run(context -> assertThat(analysis(context.getStartupFailure()).getDescription())
                        .contains(
                                "federules.calls.default",
                                "The call hdf-ai-2052 is unknown. Known calls: hdf-ai-2025,"));
    }

    @Test
    void a_reading_applies_to_the_calls_that_leave_its_question_open() {
        application
                .withPropertyValues("federules.readings=STAFF_SHARE_SCOPE=OPERATION")
                .run(context -> {
                    CallEligibility eligibility = context.getBean(CallEligibility.class);
                    assertThat(eligibility
                                    .assess(OF_NOBODY.withCall("hdf-ai-2025"))
                                    .readings()
                                    .staffShareScope())
                            .isEqualTo(StaffShareScope.OPERATION);
                    assertThat(eligibility
                                    .assess(OF_NOBODY.withCall("grand-est-react-eu"))
                                    .call())
                            .isEqualTo(FederCalls.GRAND_EST_REACT_EU);
                });
    }

    @Test
    void a_reading_that_does_not_exist_stops_the_start_and_is_named() {
        application
                .withPropertyValues("federules.readings=STAFF_SHARE_SCOPE=EVERYBODY")
                .run(context -> assertThat(analysis(context.getStartupFailure()).getDescription())
                        .contains("federules.readings", "STAFF_SHARE_SCOPE=EVERYBODY", "STAFF_SHARE_SCOPE=OPERATION"));
    }

    @Test
    void a_bean_of_the_application_comes_first() {
        Catalogue own = Catalogue.of(List.of(OwnCall.of("own")));
        application
                .withBean(Catalogue.class, () -> own)
                .withBean(AnswerLanguage.class, () -> () -> Locale.FRENCH)
                .run(context -> {
                    assertThat(context.getBean(Catalogue.class)).isSameAs(own);
                    assertThat(context.getBean(CallEligibility.class).catalogue())
                            .isSameAs(own);
                    assertThat(context).hasSingleBean(AnswerLanguage.class).hasSingleBean(FederulesModule.class);
                });
    }

    private static String locations(String... locations) {
        return "federules.calls.locations=" + String.join(",", locations);
    }

    private static List<String> ids(Catalogue catalogue) {
        return catalogue.calls().stream().map(call -> call.id()).toList();
    }

    /** What Spring Boot prints, with the analysers that it finds by itself. */
    private static FailureAnalysis analysis(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, SpringFactoriesLoader.FailureHandler.handleMessage((message, e) -> {}))
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(analysis -> analysis != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing is printed of " + failure, failure));
    }
}
