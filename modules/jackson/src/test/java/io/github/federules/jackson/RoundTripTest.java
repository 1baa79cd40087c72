package io.github.federules.jackson;

import static io.github.federules.jackson.Judged.READER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.feder.FederCalls;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** What is written is read back. */
class RoundTripTest {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new FederulesModule(READER, Locale.FRENCH))
            .build();

    @Provide
    Arbitrary<Dossier> dossiers() {
        return DossierArbitraries.dossiers();
    }

    @Property(tries = 1500)
    void a_dossier_that_is_written_is_read_back(@ForAll("dossiers") Dossier dossier) {
        DossierResult same = new AcceptedDossier(dossier, FederCalls.HAUTS_DE_FRANCE_AI_2025);
        String json = DossierWriter.toJson(dossier);
        assertThat(READER.read(json)).isEqualTo(same);
        assertThat(READER.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(same);
    }

    @Property(tries = 300)
    void a_mapper_reads_back_what_it_wrote(@ForAll("dossiers") Dossier dossier) {
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(dossier), Dossier.class))
                .isEqualTo(dossier);
        assertThat(MAPPER.treeToValue(MAPPER.valueToTree(dossier), Dossier.class))
                .isEqualTo(dossier);
    }

    @Property(tries = 300)
    void a_text_is_one_line(@ForAll("dossiers") Dossier dossier) {
        assertThat(DossierWriter.toJson(dossier)).doesNotContain("\n", "\r");
    }

    @Property(tries = 300)
    void blanks_between_the_tokens_do_not_matter(@ForAll("dossiers") Dossier dossier) {
        String json = DossierWriter.toJson(dossier);
        String spaced = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(MAPPER.readTree(json));
        assertThat(List.of(READER.read(spaced))).containsExactly(READER.read(json));
    }
}
