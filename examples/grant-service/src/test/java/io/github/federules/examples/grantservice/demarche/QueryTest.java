package io.github.federules.examples.grantservice.demarche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The query asks for what the published schema of the API has, and for what the import reads. */
class QueryTest {

    private static final String TYPES = DemarcheSamples.resource("published-types.graphql");

    @Test
    void the_query_uses_types_and_fields_of_the_published_schema() {
        assertThat(new PublishedTypes(TYPES).errorsOf(DemarcheImport.query())).isEmpty();
    }

    @Test
    void a_type_or_a_field_that_is_not_published_is_found() {
        String query = DemarcheImport.query();

        assertThat(new PublishedTypes(TYPES).errorsOf(query.replace("dateDepot", "dateDeDepot")))
                .containsExactly("Dossier has no field dateDeDepot");
        assertThat(new PublishedTypes(TYPES).errorsOf(query.replace("on TextChamp", "on PersonneMorale")))
                .contains("PersonneMorale is no Champ");
        assertThat(new PublishedTypes(TYPES).errorsOf(query.replace("entreprise {", "siege {")))
                .contains("PersonneMorale has no field siege");
        assertThat(new PublishedTypes(TYPES.replace("rows: [Row!]!", "rows: Int")).errorsOf(query))
                .contains("rows has no fields");
    }

    // Fields of one name and different types in one answer would be refused by the API.
    @Test
    void each_value_has_a_name_of_its_own() {
        Set<String> names = Pattern.compile("(\\w+): value")
                .matcher(DemarcheImport.query())
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());

        assertThat(Pattern.compile("\\bvalue\\b")
                        .matcher(DemarcheImport.query())
                        .results())
                .hasSize(5)
                .hasSameSizeAs(names);
    }

    @Test
    void every_type_of_field_that_a_fact_accepts_is_asked_for() {
        Set<String> accepted = Arrays.stream(ValueKind.values())
                .flatMap(kind -> kind.types().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> asked = Pattern.compile("on (\\w+Champ)\\b")
                .matcher(DemarcheImport.query())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isEqualTo(accepted);
    }
}
