package io.github.federules.jackson.call;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Regime;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The regimes in the examples are read without an error, and worked figures at and beside their limits. */
class RegimeExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "..", "examples", "regimes");
    private static final RegimeReader READER = RegimeReader.knowing(SharedCriteria.all());

    static List<Regime> editions() {
        return files().map(RegimeExamplesTest::regime).toList();
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files
                    .filter(file ->
                            text(file).contains("\"regime\": \"") && !text(file).contains("\"under\""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regime regime(Path file) {
        RegimeResult result = READER.read(text(file));
        assertThat(result).as(file.toString()).isInstanceOf(AcceptedRegime.class);
        return ((AcceptedRegime) result).regime();
    }

    private static AcceptedCall call(String regime, String aid) {
        CallResult result = CallReader.of(List.of())
                .knowing(SharedCriteria.all())
                .under(editions())
                .read("""
                        {"id": "call", "title": {"fr": "Appel", "en": "Call"}, "clauses": {"B1": {"summary": "the whole call"}},
                         "under": [{"regime": "%s", "clause": "B1"}], "costs": {"eligible": [{"clause": "B1"}]},
                         "funding": {"aid": {%s, "clause": "B1"}}}
                        """.formatted(regime, aid));
        assertThat(result).isInstanceOf(AcceptedCall.class);
        return (AcceptedCall) result;
    }

    private static String rate(String rate) {
        return "\"rate\": \"" + rate + "\"";
    }

    private static Decision decision(String regime, String rate, String dossier) {
        return assessed(call(regime, rate(rate)).call(), dossier);
    }

    private static Decision assessed(Call call, String dossier) {
        DossierResult result =
                DossierReader.of(List.of(call), FrenchLegalForm.nomenclature()).read(dossier);
        assertThat(result).isInstanceOf(AcceptedDossier.class);
        return FederEligibility.under(call).assess(((AcceptedDossier) result).dossier());
    }

    private static String money(String amount) {
        return "{\"amount\": \"" + amount + "\", \"currency\": \"EUR\"}";
    }

    private static Decision deMinimis(String regime, String day, String earlier, String costs) {
        return decision(regime, "0.5", """
                {"id": "d", "applicant": {"deMinimisAid": %s}, "submission": {"sentOn": "%s"},
                 "operation": {"costLines": [{"nature": "STUDIES", "amount": %s}]}}
                """.formatted(money(earlier), day, money(costs)));
    }

    private static Decision investment(String day, String size, String rate, String costs) {
        return decision("gber-17", rate, """
                {"id": "d", "applicant": {"answers": {"SIZE": "%s"}}, "submission": {"sentOn": "%s"},
                 "operation": {"costLines": [{"nature": "STUDIES", "amount": %s}]}}
                """.formatted(size, day, money(costs)));
    }

    // 100,000 of patents, 60,000 of seconded staff, 40,000 of advice.
    private static Decision innovation(String applicant, String rate) {
        return decision(
                "gber-28", rate, """
                {"id": "d", "applicant": {"answers": {%s}}, "submission": {"sentOn": "2020-01-01"},
                 "operation": {"costLines": [
                   {"nature": "STUDIES", "amount": %s, "answers": {"INNOVATION": "PATENTS"}},
                   {"nature": "SERVICES", "amount": %s, "answers": {"INNOVATION": "SECONDMENT"}},
                   {"nature": "TRAINING", "amount": %s, "answers": {"INNOVATION": "ADVICE"}}]}}
                """.formatted(applicant, money("100000.00"), money("60000.00"), money("40000.00")));
    }

    private static Decision regional(String day, String zone, String size, String rate, String otherPublic) {
        return decision(
                "regional-aid-france", rate, """
                {"id": "d", "applicant": {"answers": {"SIZE": "%s"}}, "submission": {"sentOn": "%s"},
                 "operation": {"answers": {"ZONE": "%s"}, "financing": {"otherPublic": %s},
                   "costLines": [{"nature": "STUDIES", "amount": %s}]}}
                """.formatted(size, day, zone, money(otherPublic), money("1000000.00")));
    }

    @ParameterizedTest
    @MethodSource("editions")
    void a_call_comes_under_each_regime_without_a_warning(Regime regime) {
        assertThat(call(regime.id(), rate("0.5")).warnings()).isEmpty();
    }

    // 50% of 1,000,000 is 500,000: with 250,000 received earlier, exactly 750,000. A cent earlier is a cent less.
    // Before 2024 the ceiling is 500,000: 500,000 − 250,000 is left, and 50% of 1,000,000.02 is a cent too much.
    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 250000.00, 1000000.00, 500000.00",
        "2024-01-01, 250000.01, 1000000.00, 499999.99",
        "2023-12-31, 250000.00, 1000000.00, 250000.00",
        "2023-12-31, 0.00, 1000000.00, 500000.00",
        "2023-12-31, 0.00, 1000000.02, 500000.00"
    })
    void earlier_aid_and_this_aid_share_the_ceiling_of_services_of_general_interest(
            String day, String earlier, String costs, String aid) {
        assertThat(deMinimis("sgei-de-minimis", day, earlier, costs).funding().aid())
                .contains(euros(aid));
    }

    // 50% of 500,000 is 250,000: with 50,000 received earlier, exactly 300,000. Before 2024, 200,000 − 50,000 is left.
    @ParameterizedTest
    @CsvSource({
        "2024-01-01, 50000.00, 500000.00, 250000.00",
        "2024-01-01, 50000.01, 500000.00, 249999.99",
        "2023-12-31, 50000.00, 300000.00, 150000.00",
        "2023-12-31, 50000.01, 300000.00, 149999.99",
        "2023-12-31, 50000.00, 500000.00, 150000.00"
    })
    void earlier_aid_and_this_aid_share_the_general_ceiling(String day, String earlier, String costs, String aid) {
        assertThat(deMinimis("de-minimis", day, earlier, costs).funding().aid()).contains(euros(aid));
    }

    // 20% of 100,000 is 20,000, and 20.0001% would be 20,000.10. 10% of it is 10,000, and 10.0001% would be 10,000.10.
    // 19% and 9% are below what article 17 allows. A micro-enterprise is a small one.
    @ParameterizedTest
    @CsvSource({
        "SMALL, 0.2, 20000.00",
        "SMALL, 0.200001, 20000.00",
        "SMALL, 0.19, 19000.00",
        "MICRO, 0.2, 20000.00",
        "MICRO, 0.3, 20000.00",
        "MEDIUM, 0.1, 10000.00",
        "MEDIUM, 0.100001, 10000.00",
        "MEDIUM, 0.09, 9000.00"
    })
    void article_17_allows_a_fifth_to_small_and_a_tenth_to_medium_enterprises(String size, String rate, String aid) {
        Decision decision = investment("2025-01-01", size, rate, "100000.00");

        assertThat(decision.funding().aid()).contains(euros(aid));
        assertThat(decision.verdictOn(Track.FUNDING)).isEqualTo(Verdict.ELIGIBLE);
    }

    // 20% of 100,000 for the small applicant, and 10% of 50,000 for its medium-sized partner.
    @Test
    void each_partner_has_the_limit_of_its_size_where_the_aid_is_that_of_each() {
        Decision decision =
                assessed(call("gber-17", rate("0.5") + ", \"each\": \"PARTY\"").call(), """
                {"id": "d", "applicant": {"answers": {"SIZE": "SMALL"}, "members": [{"name": "Partenaire", "answers": {"SIZE": "MEDIUM"}}]},
                 "submission": {"sentOn": "2025-01-01"},
                 "operation": {"costLines": [{"nature": "STUDIES", "amount": %s},
                   {"nature": "STUDIES", "amount": %s, "partner": "Partenaire"}]}}
                """.formatted(
                                money("100000.00"), money("50000.00")));

        assertThat(decision.funding().aid()).contains(euros("25000.00"));
    }

    // 20% of 37,500,000 is 7,500,000, and of 41,250,000 it is 8,250,000; 20% of 0.05 is a cent more.
    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 37500000.00, 7500000.00",
        "2023-06-30, 37500000.05, 7500000.00",
        "2023-06-30, 37499999.95, 7499999.99",
        "2023-06-30, 41250000.00, 7500000.00",
        "2023-07-01, 41250000.00, 8250000.00",
        "2023-07-01, 41250000.05, 8250000.00",
        "2023-07-01, 41249999.95, 8249999.99"
    })
    void aid_that_would_have_to_be_notified_is_cut_to_the_threshold_of_its_day(String day, String costs, String aid) {
        assertThat(investment(day, "SMALL", "0.2", costs).funding().aid()).contains(euros(aid));
    }

    @Test
    void a_large_enterprise_gets_no_aid_for_smes() {
        assertThat(investment("2025-01-01", "LARGE", "0.2", "100000.00").verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(innovation("\"SIZE\": \"LARGE\", \"ADVICE_WITHIN_CEILING\": true", "0.5")
                        .verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.INELIGIBLE);
    }

    // Half of 200,000 is 100,000. Within the ceiling: half of 160,000, and all of 40,000. 40% of 200,000 is 80,000.
    @ParameterizedTest
    @CsvSource({
        "false, 1, 100000.00",
        "true, 1, 120000.00",
        "false, 0.5, 100000.00",
        "true, 0.5, 100000.00",
        "false, 0.500005, 100000.00",
        "true, 0.6, 120000.00",
        "true, 0.600005, 120000.00",
        "false, 0.4, 80000.00"
    })
    void article_28_allows_half_and_all_of_the_advice_within_its_ceiling(boolean within, String rate, String aid) {
        Decision decision = innovation("\"SIZE\": \"SMALL\", \"ADVICE_WITHIN_CEILING\": " + within, rate);

        assertThat(decision.funding().aid()).contains(euros(aid));
    }

    // Of 100,000 of industrial research and 100,000 of experimental development: 50% and 25%, 10 points more for a
    // medium-sized and 20 for a small enterprise, 15 for collaboration. 50 + 20 + 15 is 85, of which 80 remain: 80 +
    // 60.
    @ParameterizedTest
    @CsvSource({
        "SMALL, true, 140000.00", "SMALL, false, 115000.00", "MEDIUM, true, 125000.00",
        "MEDIUM, false, 95000.00", "LARGE, true, 105000.00", "LARGE, false, 75000.00"
    })
    void article_25_allows_more_to_smaller_enterprises_and_to_collaboration(
            String size, boolean collaboration, String aid) {
        Decision decision =
                decision("gber-25", "1", """
                {"id": "d", "applicant": {"answers": {"SIZE": "%s"}}, "operation": {"answers": {"COLLABORATION": %s}, "costLines": [
                   {"nature": "STUDIES", "amount": %s, "answers": {"RESEARCH": "INDUSTRIAL"}},
                   {"nature": "SERVICES", "amount": %s, "answers": {"RESEARCH": "EXPERIMENTAL"}}]}}
                """.formatted(size, collaboration, money("100000.00"), money("100000.00")));

        assertThat(decision.funding().aid()).contains(euros(aid));
    }

    @Test
    void whether_advice_is_within_its_ceiling_is_asked() {
        assertThat(innovation("\"SIZE\": \"SMALL\"", "1").missing())
                .extracting(MissingFact::path)
                .contains("applicant.answers.ADVICE_WITHIN_CEILING");
    }

    // Of 1,000,000 of costs: the percentage of the annex, 10 points more for a medium-sized, 20 for a small enterprise.
    @ParameterizedTest
    @CsvSource({
        "2014-07-03, MAYOTTE, LARGE, 700000.00",
        "2014-07-03, MAYOTTE, SMALL, 900000.00",
        "2014-07-03, GUYANE, LARGE, 550000.00",
        "2014-07-03, GUYANE, MEDIUM, 650000.00",
        "2014-07-03, SAINT_MARTIN, LARGE, 450000.00",
        "2014-07-03, MARTINIQUE, MEDIUM, 550000.00",
        "2014-07-03, GUADELOUPE_REUNION, MICRO, 650000.00",
        "2014-07-03, C, LARGE, 100000.00",
        "2014-07-03, C_REDUCED, SMALL, 300000.00",
        "2022-07-01, C, LARGE, 100000.00",
        "2022-07-02, C, LARGE, 150000.00",
        "2022-07-02, C, MEDIUM, 250000.00",
        "2022-07-02, C, SMALL, 350000.00",
        "2022-07-02, C_REDUCED, LARGE, 100000.00",
        "2022-07-02, C_REDUCED, MEDIUM, 200000.00",
        "2022-07-02, GUYANE, LARGE, 700000.00",
        "2022-07-02, MAYOTTE, MEDIUM, 800000.00",
        "2022-07-02, SAINT_MARTIN, SMALL, 800000.00",
        "2022-07-02, GUADELOUPE_REUNION, LARGE, 500000.00",
        "2022-07-02, MARTINIQUE, LARGE, 400000.00",
        "2023-12-31, MARTINIQUE, SMALL, 600000.00",
        "2024-01-01, MARTINIQUE, SMALL, 700000.00",
        "2024-01-01, GUADELOUPE_REUNION, MEDIUM, 600000.00",
        "2024-01-01, SAINT_MARTIN, LARGE, 600000.00",
        "2024-01-01, MAYOTTE, SMALL, 900000.00",
        "2024-01-01, C, SMALL, 350000.00",
        "2024-01-01, C_REDUCED, SMALL, 300000.00"
    })
    void the_area_the_size_and_the_day_give_the_regional_aid(String day, String zone, String size, String aid) {
        assertThat(regional(day, zone, size, "1", "0.00").funding().aid()).contains(euros(aid));
    }

    // 35% of 1,000,000 is 350,000 of public aid: 100,000 from others leave 250,000, and 25% are no more than that.
    @ParameterizedTest
    @CsvSource({"0.25, 100000.00, 250000.00", "0.250001, 100000.00, 250000.00", "0.25, 100000.01, 249999.99"})
    void public_aid_from_others_counts_in_the_regional_aid(String rate, String otherPublic, String aid) {
        assertThat(regional("2025-01-01", "C", "SMALL", rate, otherPublic)
                        .funding()
                        .aid())
                .contains(euros(aid));
    }

    // 35% of 1,000,000 may be left, or nothing.
    @Test
    void regional_aid_needs_a_financing_plan() {
        Decision decision = decision("regional-aid-france", "0.5", """
                {"id": "d", "applicant": {"answers": {"SIZE": "SMALL"}}, "submission": {"sentOn": "2025-01-01"},
                 "operation": {"answers": {"ZONE": "C"}, "costLines": [{"nature": "STUDIES", "amount": %s}]}}
                """.formatted(money("1000000.00")));

        assertThat(decision.missing()).extracting(MissingFact::path).contains("operation.financing");
        assertThat(decision.funding().aid()).contains(euros("0.00"));
        assertThat(decision.funding().aidUpTo()).contains(euros("350000.00"));
    }

    @Test
    void there_is_no_regional_aid_outside_the_areas() {
        assertThat(regional("2025-01-01", "NONE", "SMALL", "0.1", "0.00").verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.INELIGIBLE);
        assertThat(regional("2025-01-01", "C", "SMALL", "0.1", "0.00").verdictOn(Track.FUNDING))
                .isEqualTo(Verdict.ELIGIBLE);
    }
}
