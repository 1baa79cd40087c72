package io.github.federules.core.decision;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Clause;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Rule;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.PolicyRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingMessageTest {

    private static final Clause CLAUSE = new Clause("A5", "…");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0,00 | €0.00",
                "0.05 | 0,05 | €0.05",
                "999.99 | 999,99 | €999.99",
                "1000 | 1 000,00 | €1,000.00",
                "46320.00 | 46 320,00 | €46,320.00",
                "1234567.8 | 1 234 567,80 | €1,234,567.80",
                "999999999999.99 | 999 999 999 999,99 | €999,999,999,999.99"
            })
    void amounts_are_written_as_each_language_writes_them(String amount, String french, String english) {
        Finding finding = finding(
                Rule.MINIMUM_TOTAL_COST, Outcome.NOT_ASKED, Map.of("minimum", new Figure.Amount(euros(amount))));

        // Narrow no-break spaces between the digits, a no-break space before the sign.
        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Le financement n'est pas demandé : le coût minimum de " + french.replace(' ', '\u202f')
                        + "\u00a0€ est sans objet.");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Funding is not sought, so that the minimum cost of " + english + " is not asked.");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, 28 février 2025, 28 February 2025",
        "2025-03-01, 1er mars 2025, 1 March 2025",
        "2025-08-11, 11 août 2025, 11 August 2025",
        "2024-12-31, 31 décembre 2024, 31 December 2024"
    })
    void days_are_written_in_full(LocalDate day, String french, String english) {
        Finding finding = finding(Rule.NOTE_DEADLINE, Outcome.UNKNOWN, Map.of("lastDay", new Figure.Day(day)));

        assertThat(finding.message(Locale.FRENCH))
                .isEqualTo("Le jour d'envoi de la note n'est pas connu ; le dernier jour est le " + french + ".");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The day on which the note was sent is not known; the last day is " + english + ".");
    }

    @Test
    void every_month_has_its_name() {
        List<String> messages = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> new Figure.Day(LocalDate.of(2026, month, 2)))
                .map(day -> finding(Rule.NOTE_DEADLINE, Outcome.UNKNOWN, Map.of("lastDay", day)))
                .map(finding -> finding.message(Locale.FRENCH).replaceAll(".* 2 | 2026.*", ""))
                .toList();

        assertThat(messages)
                .containsExactly(
                        "janvier",
                        "février",
                        "mars",
                        "avril",
                        "mai",
                        "juin",
                        "juillet",
                        "août",
                        "septembre",
                        "octobre",
                        "novembre",
                        "décembre");
    }

    @Test
    void a_total_is_named_with_its_basis() {
        Map<String, Figure> figures = Map.of(
                "minimum", new Figure.Amount(euros("70000.00")),
                "total", new Figure.Amount(euros("69999.99")),
                "totalUpTo", new Figure.Amount(euros("70000.01")),
                "basis", new Figure.Basis(MinimumCostBasis.PRESENTED));

        assertThat(finding(Rule.MINIMUM_TOTAL_COST, Outcome.UNKNOWN, figures).message(Locale.ENGLISH))
                .isEqualTo("The total cost as presented lies between €69,999.99 and €70,000.01 depending on missing"
                        + " shares of a full-time equivalent; the minimum is €70,000.00.");
        assertThat(finding(Rule.MINIMUM_TOTAL_COST, Outcome.FAILED, figures).message(Locale.FRENCH))
                .isEqualTo("Le coût total présenté de 70\u202f000,01\u00a0€ n'atteint pas le minimum de"
                        + " 70\u202f000,00\u00a0€.");
    }

    @Test
    void bodies_are_named_with_their_kinds_where_they_are_known() {
        Figure.Bodies bodies = new Figure.Bodies(List.of(
                new Body("applicant.kind", Optional.of("Préfecture\nX"), Fact.known(BeneficiaryKind.STATE_SERVICE)),
                new Body("applicant.members[0].kind", Optional.empty(), Fact.unknown())));

        assertThat(finding(Rule.APPLICANT_KIND, Outcome.FAILED, Map.of("bodies", bodies))
                        .message(Locale.FRENCH))
                .isEqualTo("Ne figure pas parmi les bénéficiaires de l'appel : Préfecture\ufffdX (service de l'État) ;"
                        + " un organisme sans nom.");
        assertThat(finding(Rule.APPLICANT_KIND, Outcome.UNKNOWN, Map.of("bodies", bodies))
                        .message(Locale.ENGLISH))
                .isEqualTo("The kind of body is not known: Préfecture\ufffdX (service of the State);"
                        + " a body without a name.");
    }

    @Test
    void a_statement_is_told_in_the_words_of_the_call() {
        Map<String, Figure> figures =
                Map.of("statement", new Figure.Statement(new LocalizedText("l'eau est épargnée", "water is saved")));

        assertThat(finding(Rule.declaration("WATER"), Outcome.FAILED, figures).message(Locale.FRENCH))
                .isEqualTo("Il est déclaré qu'il n'est pas vrai que l'eau est épargnée.");
        assertThat(finding(Rule.declaration("WATER"), Outcome.PASSED, figures).message(Locale.ENGLISH))
                .isEqualTo("It is declared that water is saved.");
    }

    @Test
    void a_role_is_told_in_words() {
        Map<String, Figure> delegated = Map.of("role", new Figure.Role(PolicyRole.DELEGATED));

        assertThat(finding(Rule.POLICY_ROLE, Outcome.PASSED, delegated).message(Locale.FRENCH))
                .isEqualTo("Le porteur conduit une politique publique en gestion déléguée.");
        assertThat(finding(Rule.POLICY_ROLE, Outcome.PASSED, delegated).message(Locale.ENGLISH))
                .isEqualTo("The applicant runs a public policy by delegation.");
    }

    private static Finding finding(Rule rule, Outcome outcome, Map<String, Figure> figures) {
        return Finding.of(rule, outcome, CLAUSE, figures);
    }
}
