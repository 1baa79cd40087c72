package io.github.federules.feder.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.LibraryVersion;
import io.github.federules.core.rule.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The whole text of very different dossiers: each was read sentence by sentence, and what can be computed from a text is.
 *
 * <p>After a change of wording, {@code -Dfederules.write=true} writes the files again. Read the difference.
 */
class WholeTextsTest {

    private static final Map<String, Decision> DECISIONS = TwentyDossiers.decisions();
    private static final Pattern FLAT_RATE =
            Pattern.compile("taux forfaitaire de ([0-9]+) % des (.+?) \\([CKV][0-9]+\\)");

    static Stream<Arguments> texts() {
        return DECISIONS.entrySet().stream()
                .flatMap(each ->
                        Stream.of("fr", "en").map(language -> arguments(each.getKey(), language, each.getValue())));
    }

    static Stream<Arguments> decisions() {
        return DECISIONS.entrySet().stream().map(each -> arguments(each.getKey(), each.getValue()));
    }

    @Test
    void there_are_more_than_twenty() {
        assertThat(DECISIONS).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_is_the_one_that_was_read(String name, String language, Decision decision) throws IOException {
        String text = decision.explain(Locale.forLanguageTag(language))
                .replace("Federules " + LibraryVersion.current(), "Federules {library}");
        String file = name + "." + language + ".txt";
        if (Boolean.getBoolean("federules.write")) {
            Files.writeString(Path.of("src/test/resources/io/github/federules/feder/sentences", file), text);
        }
        assertThat(text).isEqualTo(read(file));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_table_of_costs_adds_up_on_sight(String name, Decision decision) {
        TextClaims.tableAddsUp(decision);
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void each_flat_rate_is_the_share_that_it_states_or_the_maximum_that_it_cites(String name, Decision decision) {
        CostRows table = CostRows.of(decision.explain(Locale.FRENCH));
        Optional<String> added = Stream.of("+ Frais indirects", "+ Montants et taux forfaitaires")
                .filter(label -> table.find(label).isPresent())
                .findFirst();
        if (added.isEmpty()) {
            return;
        }
        List<CostRows.Row> parts = table.partsOf(added.get());
        assertThat(parts.isEmpty() || CostRows.sum(parts) == table.cents(added.get()))
                .isTrue();
        (parts.isEmpty() ? List.of(table.row(added.get())) : parts).forEach(flatRate -> {
            Matcher share = FLAT_RATE.matcher(flatRate.remark());
            assertThat(share.find()).as(flatRate.remark()).isTrue();
            // In these dossiers all operating costs beside studies are services.
            long base = share.group(2).equals("frais de personnel retenus")
                    ? table.cents("dont frais de personnel")
                    : table.cents("= Dépenses directes retenues") - table.cents("dont fonctionnement");
            long uncapped = TextClaims.share(base, share.group(1), RoundingMode.DOWN);
            Matcher limit = TextClaims.LIMITED.matcher(flatRate.remark());
            if (limit.find()) {
                assertThat(CostRows.parsed(limit.group(1)))
                        .isEqualTo(flatRate.cents())
                        .isLessThan(uncapped);
                assertThat(flatRate.remark()).endsWith("€ (K3)");
            } else {
                assertThat(flatRate.cents()).isEqualTo(uncapped);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void the_aid_is_the_rate_of_the_total_or_the_maximum_that_is_cited(String name, Decision decision) {
        TextClaims.aidIsComputed(decision);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void the_answer_is_the_same_under_all_readings_only_where_every_verdict_and_amount_is(
            String name, String language, Decision decision) {
        TextClaims.sameUnderAllReadingsIsStatedWhereItIs(decision, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_aid_stands_beside_another_verdict_than_eligible_without_would_be(
            String name, String language, Decision decision) {
        TextClaims.noAidBesideAnotherVerdict(decision, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothing_false_is_promised(String name, String language, Decision decision) {
        TextClaims.nothingFalseIsPromised(decision, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void no_condition_is_listed_that_does_not_concern_the_dossier(String name, String language, Decision decision) {
        TextClaims.eachConditionConcernsTheDossier(decision, Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void a_text_holds_no_path_and_no_code_and_counts_in_the_right_number(
            String name, String language, Decision decision) {
        assertThat(decision.explain(Locale.forLanguageTag(language)))
                .doesNotContainPattern("[A-Z]{2,}_[A-Z]|\\b(operation|applicant|submission)\\.[a-z]|\\[[0-9]|TITLE")
                .doesNotContainPattern(
                        "\\b1 (autres|lignes|personnes|further lines|further facts|lines|persons|months)\\b")
                .doesNotContain("(s)")
                .doesNotContainPattern("(?i)acquis|décid[ée]|refus|\\bfautes?\\b|\\bforfait\\b");
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void missing_facts_are_spoken_of_only_where_some_are_missing(String name, Decision decision) {
        boolean isOpen = decision.missing().isEmpty()
                && decision.findings().stream().noneMatch(finding -> finding.outcome() == Outcome.UNKNOWN)
                && decision.setAside().stream()
                        .noneMatch(aside -> aside.message(Locale.FRENCH).contains("à compléter"));
        if (isOpen) {
            assertThat(decision.explain(Locale.FRENCH)).doesNotContain("manquant", "à compléter", "À COMPLÉTER");
        }
    }

    @Test
    void a_missing_vat_status_is_not_blamed_on_shares() {
        Decision decision = decision("vat-not-known");
        assertThat(decision.explain(Locale.FRENCH))
                .contains("récupération de la TVA par le porteur de projet (oui ou non)")
                .doesNotContain("ETP", "part d'équivalent");
        assertThat(decision.explain(Locale.ENGLISH)).doesNotContain("FTE");
    }

    @Test
    void a_removed_partner_is_named_and_one_of_unknown_kind_is_reported_as_unknown() {
        assertThat(plain(decision("partners")))
                .contains("membres du groupement non admis : Préfecture du Nord (service de l'État) ; Régie des eaux"
                        + " (nature juridique à préciser) ; partenaire n° 3 sans nom (nature juridique à préciser).")
                .doesNotContain("Commune (");
    }

    @Test
    void a_legal_form_that_leaves_doubt_says_so_and_what_to_declare() {
        assertThat(plain(decision("legal-form-in-doubt")))
                .contains("nature juridique du porteur de projet, à déclarer : la catégorie juridique 7410");
        assertThat(plain(decision("legal-form-probable")))
                .contains("SEM Mobilités (établissement privé, nature probable d'après la catégorie juridique 5515"
                        + " « SA d'économie mixte à conseil d'administration » ; à préciser si elle diffère).");
        assertThat(plain(decision("eligible"))).doesNotContain("nature probable", "à déclarer");
    }

    @Test
    void a_time_limit_counts_itself_and_the_second_after_it_does_not() {
        assertThat(plain(decision("at-noon"))).contains("à 12 h, avant l'expiration du délai (12 h inclus).");
        assertThat(plain(decision("after-noon"))).contains("à 12 h 00 min 01 s, après l'heure limite, 12 h.");
        DECISIONS.values().forEach(decision -> assertThat(plain(decision)).doesNotContain("avant 12 h", "jusqu'à 12"));
    }

    @Test
    void a_total_or_a_required_amount_that_is_open_is_reported_with_its_bound() {
        assertThat(plain(decision("shares-missing"))).contains("Le coût total éligible d'au moins 70 000,00 € atteint");
        // A tenth of 40,000.00, and of 50,000.00 with the person whose share is missing
        assertThat(plain(decision("financing-open")))
                .contains(
                        "Les contreparties publiques de 3 000,00 € n'atteignent pas le minimum requis, qui est d'au moins 4 000,00 €"
                                + " (10 % du coût total éligible).")
                .contains("Écart constaté, quelles que soient les informations manquantes : il manque 2 000,00 €"
                        + " d'autres contreparties publiques pour atteindre le minimum.");
        assertThat(plain(decision("below-the-minimum")))
                .contains("Écart constaté : il manque 0,01 €")
                .doesNotContain("d'au moins", "d'au plus", "quelles que soient");
    }

    @Test
    void a_range_of_aid_over_readings_is_reported_only_where_no_missing_fact_moves_it() {
        assertThat(plain(decision("shares-missing"))).doesNotContain("irait de");
        assertThat(plain(decision("sent-a-day-late")))
                .contains("Selon la lecture de l'appel, l'aide calculée irait de 0,00 € à 42 000,00 €.");
    }

    private static Decision decision(String name) {
        return Objects.requireNonNull(DECISIONS.get(name), name);
    }

    private static String plain(Decision decision) {
        return decision.explain(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " ");
    }

    private static String read(String file) throws IOException {
        try (InputStream bytes = WholeTextsTest.class.getResourceAsStream(file)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
