package io.github.federules.examples.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the command prints, in both forms and languages. */
class ReplayCommandTest {

    private static final String LIST = ReplayRun.HEADER
            // 0.4 × 1 000.00 = 400.00
            + "A-1,Programme A,Ville d'Un,1000.00,0.4,400.00\n"
            // 0.5 × 10.03 = 5.015
            + "A-2,Programme A,Ville de Deux,10.03,0.5,5.02\n"
            + "A-3,Programme A,Ville de Trois,10.03,0.5,5.01\n"
            // 0.500 × 101.50 = 50.75
            + "B-1,Programme B,Département,101.50,0.500,51.00\n"
            // 0.265 × 1 000.00 = 265.00
            + "B-2,Programme B,Région,1000.00,0.26,265.00\n"
            // 0.6844 × 1 234 567.89 = 844 938.263916
            + "B-3,Programme B,\"Association, dite « X »\",1234567.89,0.6844,900000.00\n";

    @Test
    void in_french_it_tells_counts_shares_authorities_and_what_is_not_explained() {
        ReplayRun run = ReplayRun.ofText(LIST);

        assertThat(run.status()).isZero();
        assertThat(run.messages()).isEmpty();
        // 1 of 6 is 16.666… %; 1 of 3 is 33.333… %
        assertThat(run.out().replace('\u202f', ' ').replace('\u00a0', ' ')).isEqualTo("""
                        Opérations lues : 6
                        Lignes illisibles : 0

                        Le montant UE publié est le taux × le total des dépenses éligibles
                          au centime, quel que soit l'arrondi                   1   16,67 %
                          au centime, arrondi au plus proche seulement          1   16,67 %
                          au centime, arrondi par défaut seulement              1   16,67 %
                          à l'euro entier, par défaut ou au plus proche         1   16,67 %
                          à la précision du taux publié                         1   16,67 %
                          non expliqué                                          1   16,67 %

                        Par autorité de gestion (libellé du programme)

                        Programme A : 3
                          au centime, quel que soit l'arrondi                   1   33,33 %
                          au centime, arrondi au plus proche seulement          1   33,33 %
                          au centime, arrondi par défaut seulement              1   33,33 %

                        Programme B : 3
                          à l'euro entier, par défaut ou au plus proche         1   33,33 %
                          à la précision du taux publié                         1   33,33 %
                          non expliqué                                          1   33,33 %

                        Opérations non expliquées : 1
                          B-3 (ligne 7), Programme B, Association, dite « X » : total 1 234 567,89 €, taux 0.6844, publié 900 000,00 €, produit 844 938,263916 €
                        """);
    }

    @Test
    void in_english_it_tells_the_same() {
        ReplayRun run = ReplayRun.ofText(LIST, "--lang", "en");

        assertThat(run.out())
                .startsWith("Operations read: 6\nUnreadable rows: 0\n\n")
                .contains("  to the cent, whatever the rounding                 1   16.67\u00a0%\n")
                .contains("\nProgramme B: 3\n  to the whole euro, down or half up")
                .endsWith("total €1,234,567.89, rate 0.6844, published €900,000.00, product €844,938.263916\n");
    }

    @Test
    void json_tells_the_same_as_one_object_in_one_line() {
        ReplayRun run = ReplayRun.ofText(LIST, "--format", "json");

        assertThat(run.status()).isZero();
        assertThat(run.out()).endsWith("}\n").doesNotContain("\n{").containsOnlyOnce("\n");
        JsonNode json = run.json();
        assertThat(json.get("operations").asInt()).isEqualTo(6);
        assertThat(json.get("unreadableRows").asInt()).isZero();
        assertThat(json.get("explanations").get("HALF_UP_ONLY")).hasToString("{\"count\":1,\"percent\":\"16.67\"}");
        assertThat(json.get("programmes")).hasSize(2);
        JsonNode second = json.get("programmes").get(1);
        assertThat(second.get("programme").asString()).isEqualTo("Programme B");
        assertThat(second.get("operations").asInt()).isEqualTo(3);
        assertThat(second.get("explanations").get("DOWN_ONLY")).hasToString("{\"count\":0,\"percent\":\"0.00\"}");
        assertThat(json.get("unexplained"))
                .hasToString("[{\"line\":7,\"number\":\"B-3\",\"programme\":\"Programme B\","
                        + "\"beneficiary\":\"Association, dite « X »\",\"total\":\"1234567.89\",\"rate\":\"0.6844\","
                        + "\"published\":\"900000.00\",\"product\":\"844938.263916\"}]");
        assertThat(json.get("unexplainedMore").asInt()).isZero();
        assertThat(json.has("otherProgrammes")).isFalse();
        assertThat(json.has("stopped")).isFalse();
    }

    @Test
    void a_list_without_rows_has_no_shares() {
        ReplayRun text = ReplayRun.ofText(ReplayRun.HEADER);
        ReplayRun json = ReplayRun.ofJson(ReplayRun.HEADER);

        assertThat(text.status()).isZero();
        assertThat(text.out()).contains("Opérations lues : 0\n").contains("      –\u00a0%\n");
        assertThat(json.json().get("explanations").get("TO_THE_CENT")).hasToString("{\"count\":0}");
    }

    @Test
    void unreadable_rows_are_told_first_and_the_others_counted() {
        String list = ReplayRun.HEADER + "A-1,P,B,\"1000,00\",0.4,400.00\nA-2,P,B,1000.00,0.4,400.00\n";
        ReplayRun run = ReplayRun.ofText(list);

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Illisible : ligne 2, colonne « Total des dépenses éligibles », NOT_A_NUMBER :"
                        + " La valeur est 1000,00, mais doit être un nombre décimal comme 22000.00")
                .contains("\n\nOpérations lues : 1\nLignes illisibles : 1\n");
    }

    @Test
    void no_more_than_a_thousand_unexplained_operations_are_listed() {
        // 0.26 × 1 000.00 allows 265.00 at most
        ReplayRun text = ReplayRun.ofText(ReplayRun.HEADER + "A,P,B,1000.00,0.26,300.00\n".repeat(1003));
        ReplayRun json = ReplayRun.ofJson(ReplayRun.HEADER + "A,P,B,1000.00,0.26,300.00\n".repeat(1003));

        assertThat(text.out())
                .contains("non expliquées : 1\u202f003\n")
                .endsWith(
                        "(ligne 1001), P, B : total"
                                + " 1\u202f000,00\u00a0€, taux 0.26, publié 300,00\u00a0€, produit 260,00\u00a0€\n  et 3 de plus\n");
        assertThat(json.json().get("unexplained")).hasSize(1000);
        assertThat(json.json().get("unexplainedMore").asInt()).isEqualTo(3);
        assertThat(json.count(Explanation.UNEXPLAINED)).isEqualTo(1003);
    }

    @Test
    void no_more_than_a_thousand_programmes_are_counted_one_by_one() {
        StringBuilder list = new StringBuilder(ReplayRun.HEADER);
        for (int i = 0; i < 1002; i++) {
            list.append("A,Programme ").append(i).append(",B,1000.00,0.4,400.00\n");
        }
        list.append("A,Programme 0,B,1000.00,0.4,400.00\n");
        ReplayRun run = ReplayRun.ofJson(list.toString());

        assertThat(run.json().get("programmes")).hasSize(1000);
        assertThat(run.json().get("programmes").get(0).get("operations").asInt())
                .isEqualTo(2);
        assertThat(run.json().get("otherProgrammes").get("operations").asInt()).isEqualTo(2);
        assertThat(ReplayRun.ofText(list.toString()).out())
                .contains("\nAutres programmes, au-delà des mille premiers : 2\n");
    }

    @Test
    void a_usage_that_is_wrong_ends_with_two() {
        assertThat(ReplayRun.of().status()).isEqualTo(2);
        assertThat(ReplayRun.ofText(LIST, "--format", "xml").status()).isEqualTo(2);
        assertThat(ReplayRun.ofText(LIST, "--lang", "de").status()).isEqualTo(2);
        assertThat(ReplayRun.ofText(LIST, "another.csv").status()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_or_is_a_directory_ends_with_two(@TempDir Path directory) {
        String absent = directory.resolve("absent.csv").toString();

        assertThat(ReplayRun.of(absent))
                .isEqualTo(new ReplayRun(2, "", "Le fichier " + absent + " ne peut être lu : il n'existe pas.\n"));
        assertThat(ReplayRun.of("--lang", "en", directory.toString()))
                .isEqualTo(new ReplayRun(2, "", "The file " + directory + " cannot be read: it is a directory.\n"));
    }
}
