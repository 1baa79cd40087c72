package io.github.federules.jackson;

import static io.github.federules.jackson.ExampleDossier.ofFields;
import static io.github.federules.jackson.ExampleDossier.ofLines;
import static io.github.federules.jackson.ExampleDossier.services;
import static io.github.federules.jackson.Judged.READER;
import static io.github.federules.jackson.Judged.accepted;
import static io.github.federules.jackson.Judged.faults;
import static io.github.federules.jackson.Judged.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.fact.Fact;
import io.github.federules.feder.FederCalls;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken for a fact that is not there. */
class AbsentFactsTest {

    @Test
    void a_dossier_of_nothing_but_costs_is_one() {
        Dossier dossier = accepted(ofLines(services("1.00")));
        assertThat(dossier.id()).isEmpty();
        assertThat(dossier.applicant()).isEqualTo(Applicant.unknown());
        assertThat(dossier.submission()).isEqualTo(Submission.unknown());
        assertThat(dossier.operation().title()).isEmpty();
        assertThat(dossier.operation().answers()).isEqualTo(Answers.none());
        assertThat(dossier.operation().costLines().get(0).label()).isEmpty();
        assertThat(dossier.operation().costLines().get(0).person()).isEmpty();
        assertThat(dossier.operation().costLines().get(0).share()).isEqualTo(Fact.unknown());
    }

    @Test
    void without_a_call_it_is_the_one_of_hauts_de_france() {
        assertThat(READER.read(ofFields()))
                .isInstanceOfSatisfying(
                        AcceptedDossier.class,
                        accepted -> assertThat(accepted.call()).isSameAs(FederCalls.HAUTS_DE_FRANCE_AI_2025));
    }

    @Test
    void the_operation_is_never_absent() {
        assertThat(faults("{}")).containsExactly("operation MISSING");
        assertThat(faults("{\"seeks\": [\"WORKSHOPS\"]}")).containsExactly("operation MISSING");
        assertThat(refused("{}").faults().get(0).message(Locale.FRENCH)).contains("operation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"FUNDING\"]", "[\"WORKSHOPS\", \"FUNDING\"]", "null"})
    void cost_lines_may_follow_where_funding_is_sought(String seeks) {
        String json = "{\"seeks\": " + seeks + ", \"operation\": {}}";

        assertThat(faults(json)).isEmpty();
        assertThat(Judged.accepted(json).operation().isBudgetOpen()).isTrue();
    }

    @Test
    void cost_lines_may_be_absent_where_only_workshops_are_sought() {
        assertThat(accepted("{\"seeks\": [\"WORKSHOPS\"], \"operation\": {}}")
                        .operation()
                        .costLines())
                .isEmpty();
    }

    @Test
    void an_empty_list_of_cost_lines_is_there() {
        assertThat(faults("{\"operation\": {\"costLines\": []}}")).isEmpty();
    }

    @Test
    void nothing_is_known_of_an_empty_applicant_or_member() {
        assertThat(accepted(ofFields("\"applicant\": {}")).applicant()).isEqualTo(Applicant.unknown());
        assertThat(accepted(ofFields("\"applicant\": {\"members\": [{}]}")).applicant())
                .isEqualTo(Applicant.unknown().joinedBy(Party.unknown()));
    }

    @Test
    void a_name_or_a_title_may_be_empty_text() {
        Dossier dossier = accepted("{\"id\": \"\", \"seeks\": [\"WORKSHOPS\"], \"applicant\": {\"name\": \" \"},"
                + " \"operation\": {\"title\": \"\"}}");
        assertThat(dossier.id()).hasValue("");
        assertThat(dossier.applicant().lead().name()).hasValue(" ");
        assertThat(dossier.operation().title()).hasValue("");
    }
}
