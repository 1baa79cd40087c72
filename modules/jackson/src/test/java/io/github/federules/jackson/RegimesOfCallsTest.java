package io.github.federules.jackson;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.Regime;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.term.Under;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.AcceptedRegime;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.CallWriter;
import io.github.federules.jackson.call.JsonOfCalls;
import io.github.federules.jackson.call.RefusedCall;
import io.github.federules.jackson.call.RefusedRegime;
import io.github.federules.jackson.call.RegimeReader;
import io.github.federules.jackson.call.RegimeResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Regimes as documents, and calls that come under them. */
class RegimesOfCallsTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples", "regimes");
    private static final RegimeReader READER = RegimeReader.knowing(SharedCriteria.all());
    private static final CallReader CALLS = CallReader.of(List.of()).knowing(SharedCriteria.all());
    private static final List<Regime> DE_MINIMIS = List.of(regime("de-minimis-2024"), regime("de-minimis-2014"));
    private static final String BAKERIES = """
            {"id": "bakeries", "title": {"fr": "Boulangeries", "en": "Bakeries"}, "clauses": {"B1": "de minimis"},
             "under": [{"regime": "de-minimis", "clause": "B1"}], "costs": {"eligible": [{"clause": "B1"}]},
             "funding": {"aid": {"rate": "0.5", "clause": "B1"}}}
            """;

    private static String file(String name) {
        try {
            return Files.readString(EXAMPLES.resolve(name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regime regime(String name) {
        RegimeResult result = READER.read(file(name));
        assertThat(result).isInstanceOf(AcceptedRegime.class);
        return ((AcceptedRegime) result).regime();
    }

    private static Call call(CallReader reader, String json) {
        CallResult result = reader.read(json);
        assertThat(result).isInstanceOf(AcceptedCall.class);
        return ((AcceptedCall) result).call();
    }

    // 50% of it is 500,000.
    private static Decision millionSentOn(String day) {
        Call call = call(CALLS.under(DE_MINIMIS), BAKERIES);
        String dossier = """
                {"id": "d", "applicant": {"deMinimisAid": {"amount": "50000.00", "currency": "EUR"}}, "submission": {"sentOn": "%s"},
                 "operation": {"costLines": [{"nature": "STUDIES", "amount": {"amount": "1000000.00", "currency": "EUR"}}]}}
                """.formatted(day);
        return FederEligibility.under(call).assess(accepted(call, dossier));
    }

    private static Dossier accepted(Call call, String json) {
        DossierResult result =
                DossierReader.of(List.of(call), FrenchLegalForm.nomenclature()).read(json);
        assertThat(result).isInstanceOf(AcceptedDossier.class);
        return ((AcceptedDossier) result).dossier();
    }

    @Test
    void article_25_limits_the_aid_to_what_it_allows_for_each_category_of_research() {
        Call call = call(CALLS.under(List.of(regime("gber-25"))), file("research-call"));
        Decision decision = FederEligibility.under(call).assess(accepted(call, file("research-dossier")));

        // 80% of 600,000 is 480,000. Small, in collaboration: 80% of 400,000, and 60% of 200,000.
        assertThat(decision.costs().computedAid()).contains(euros("440000.00"));
        assertThat(decision.funding().aid()).contains(euros("440000.00"));
        assertThat(decision.explain(Locale.ENGLISH)).contains("Regulation (EU) No 651/2014, article 25");
        assertThat(((AcceptedCall) CALLS.under(call.regimes()).read(file("research-call"))).warnings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2013-12-31, 500000.00", "2014-01-01, 150000.00", "2023-12-31, 150000.00", "2024-01-01, 250000.00"})
    void the_day_of_submission_chooses_the_edition(String day, String aid) {
        assertThat(millionSentOn(day).funding().aid()).contains(euros(aid));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-12-31", "2023-12-31", "2024-01-01"})
    void a_record_has_the_regime_of_its_day_and_is_decided_again_alike(String day) {
        Decision decision = millionSentOn(day);
        DecisionRecord record = DecisionRecord.of(decision);

        DecisionRecord read = DecisionRecordTest.read(record.toJson());

        assertThat(read).isEqualTo(record);
        assertThat(read.isIntact()).isTrue();
        assertThat(read.call()).isEqualTo(decision.call());
        assertThat(read.differencesFrom(
                        DecisionRecord.of(FederEligibility.under(read.call()).assess(read.dossier()))))
                .matches(RecordDifferences::isEmpty);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(RecordReader.schema())
                        .validate(record.toJson(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gber-17-2014",
                "gber-17-2023",
                "gber-25",
                "gber-28",
                "de-minimis-2014",
                "de-minimis-2024",
                "sgei-de-minimis-2012",
                "sgei-de-minimis-2024",
                "regional-aid-france-2014",
                "regional-aid-france-2022",
                "regional-aid-france-2024"
            })
    void a_regime_is_written_as_it_was_read_and_fits_the_schema(String name) {
        String written = CallWriter.toJson(regime(name));

        assertThat(READER.read(written)).isEqualTo(new AcceptedRegime(regime(name)));
        for (String json : List.of(written, file(name))) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(RegimeReader.schema())
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void a_limit_of_a_regime_is_on_a_nature_of_the_calls_own() {
        Regime regime = ((AcceptedRegime) READER.read("""
                {"regime": "r", "title": {"fr": "Régime", "en": "Regime"}, "clauses": {"1": "…"},
                 "bases": {"BOTH": {"sum": ["ADVICE", "COACHING"]}},
                 "limits": [
                   {"on": "ADVICE", "atMost": "100.00", "effect": "REDUCE", "clause": "1"},
                   {"on": "BOTH", "atMost": "140.00", "code": "BOTH_AT_MOST", "clause": "1"}]}""")).regime();
        Call call = call(CALLS.under(List.of(regime)), """
                {"id": "c", "title": {"fr": "c", "en": "c"}, "clauses": {"A1": "…"},
                 "natures": {
                   "ADVICE": {"fr": "Conseil", "en": "Advice", "family": "OPERATING"},
                   "COACHING": {"fr": "Accompagnement", "en": "Coaching", "family": "OPERATING"}},
                 "under": [{"regime": "r", "clause": "A1"}],
                 "costs": {"eligible": [{"clause": "A1"}]},
                 "funding": {"aid": {"rate": "0.5", "clause": "A1"}}}""");
        Decision decision = FederEligibility.under(call).assess(accepted(call, """
                {"operation": {"costLines": [
                  {"nature": "ADVICE", "amount": {"amount": "300.00", "currency": "EUR"}},
                  {"nature": "COACHING", "amount": {"amount": "50.00", "currency": "EUR"}}]}}"""));

        // Half of 100.00 and of 50.00; together 150.00, over 140.00.
        assertThat(decision.costs().computedAid()).contains(euros("75.00"));
        assertThat(decision.findings())
                .extracting(finding -> finding.rule().code() + " " + finding.outcome())
                .contains("r:BOTH_AT_MOST FAILED");
        DecisionRecord record = DecisionRecord.of(decision);
        assertThat(DecisionRecordTest.read(record.toJson())).isEqualTo(record);
    }

    @Test
    void how_a_call_comes_under_a_regime_is_read_back() {
        String json = BAKERIES.replace(
                        "\"clause\": \"B1\"}], \"costs\"",
                        "\"when\": {\"POLICY_ROLE\": [\"DIRECT\"]}, \"parties\": {\"SIZE\": [\"SMALL\"]}, \"clause\": \"B1\"}], \"costs\"")
                .replace(
                        "\"costs\"",
                        "\"asks\": [{\"criterion\": \"SIZE\", \"from\": \"eu-2003-361\", \"of\": \"PARTY\", \"clause\": \"B1\"}], \"costs\"");
        CallReader reader = CALLS.under(DE_MINIMIS);
        Call call = call(reader, json);

        assertThat(call.terms()).hasAtLeastOneElementOfType(Under.class);
        assertThat(call(reader, CallWriter.toJson(call))).isEqualTo(call);
        assertThat(JsonOfCalls.fits(CallWriter.toJson(call))).isTrue();
    }

    @Test
    void a_changed_regime_is_a_difference_from_the_call_of_a_record() {
        DecisionRecord record = DecisionRecord.of(millionSentOn("2020-01-01"));
        Regime first =
                ((AcceptedRegime) READER.read(file("de-minimis-2014").replace("200000.00", "100000.00"))).regime();

        assertThat(record.differencesFrom(call(CALLS.under(DE_MINIMIS), BAKERIES)))
                .matches(RecordDifferences::isEmpty);
        assertThat(record.differencesFrom(call(CALLS.under(List.of(first)), BAKERIES))
                        .content())
                .extracting(RecordDifference::path)
                .containsExactly("regimes[0].limits[0].atMost");
    }

    // Only the regime asks for the category of research.
    @Test
    void what_only_a_regime_asks_of_a_line_may_be_missing() {
        Call call = call(CALLS.under(List.of(regime("gber-25"))), file("research-call"));
        Decision decision = FederEligibility.under(call)
                .assess(accepted(
                        call,
                        file("research-dossier")
                                .replace("\"answers\": {\"RESEARCH\": \"INDUSTRIAL\"}", "\"answers\": {}")));

        assertThat(decision.missing())
                .extracting(MissingFact::path)
                .contains("operation.costLines[0].answers.RESEARCH");
    }

    @Test
    void a_stored_disclosure_cites_the_regime_as_that_of_the_decision_does() {
        Regime strict = ((AcceptedRegime)
                        READER.read(
                                file("de-minimis-2024")
                                        .replace(
                                                "\"limits\"",
                                                "\"requires\": [{\"that\": {\"POLICY_ROLE\": [\"DIRECT\"]}, \"code\": \"DIRECT\","
                                                        + " \"statement\": {\"fr\": \"le rôle est direct\", \"en\": \"the role is direct\"}, \"clause\": \"article 3\"}], \"limits\"")))
                .regime();
        Call call = call(CALLS.under(List.of(strict)), BAKERIES);
        Decision decision = FederEligibility.under(call).assess(accepted(call, "{\"id\": \"d\", \"operation\": {}}"));

        assertThat(DecisionRecordTest.read(DecisionRecord.of(decision).toJson())
                        .disclosure(Locale.FRENCH)
                        .orElseThrow()
                        .text())
                .isEqualTo(decision.disclosure(Locale.FRENCH).text())
                .contains("Règlement (UE) 2023/2831, article 3");
    }

    @Test
    void a_call_names_a_regime_that_is_known_once() {
        String twice =
                BAKERIES.replace("\"under\": [", "\"under\": [{\"regime\": \"de-minimis\", \"clause\": \"B1\"}, ");

        assertThat(faults(CALLS.read(BAKERIES))).containsExactly(tuple("under[0].regime", FaultCode.REGIME_UNKNOWN));
        assertThat(faults(CALLS.under(DE_MINIMIS).read(twice)))
                .containsExactly(tuple("under[1].regime", FaultCode.DUPLICATE_VALUE));
        assertThat(CALLS.read(BAKERIES)).asString().doesNotContain("Exception");
    }

    @Test
    void more_regimes_than_anyone_comes_under_are_refused() {
        List<Regime> all = IntStream.rangeClosed(0, 20)
                .mapToObj(i -> Regime.of("r" + i, DE_MINIMIS.get(0).title().title()))
                .toList();
        String named = all.stream()
                .map(regime -> "{\"regime\": \"" + regime.id() + "\", \"clause\": \"B1\"}")
                .collect(Collectors.joining(", "));

        assertThat(faults(CALLS.under(all)
                        .read(BAKERIES.replace("{\"regime\": \"de-minimis\", \"clause\": \"B1\"}", named))))
                .containsExactly(tuple("under", FaultCode.TOO_LARGE));
    }

    @Test
    void two_editions_of_one_day_or_version_are_refused() {
        List<Regime> twice = List.of(DE_MINIMIS.get(0), DE_MINIMIS.get(0));

        assertThatThrownBy(() -> CALLS.under(twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("de-minimis")
                .hasMessageContaining("2023/2831");
    }

    @Test
    void every_error_of_a_regime_has_its_place() {
        String json = file("de-minimis-2024")
                .replace("\"300000.00\"", "\"300 000\"")
                .replace("\"regime\": \"de-minimis\"", "\"regime\": \" \"")
                .replace("DE_MINIMIS", "DE_MINIMIS\", \"effects\": \"");

        assertThat(((RefusedRegime) READER.read(json)).faults())
                .extracting(LocatedFault::path, LocatedFault::code)
                .contains(
                        tuple("regime", FaultCode.MISSING),
                        tuple("limits[0].effects", FaultCode.UNKNOWN_FIELD),
                        tuple("limits[0].atMost", FaultCode.NOT_A_NUMBER));
        assertThat(READER.read("[")).isInstanceOf(RefusedRegime.class);
    }

    private static List<Tuple> faults(CallResult result) {
        assertThat(result).isInstanceOf(RefusedCall.class);
        return ((RefusedCall) result)
                .faults().stream()
                        .map(fault -> tuple(fault.path(), fault.code()))
                        .toList();
    }
}
