package io.github.federules.examples.grantservice.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.federules.feder.FederCalls;
import io.github.federules.spring.CallEligibility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;

/** The import as other programs see it. */
class DemarcheApiTest {

    private final DemarcheApi api = new DemarcheApi(DemarcheSamples.mapped(DemarcheSamples.MAPPING));

    @Test
    void a_response_is_returned_as_a_dossier() throws IOException {
        ResponseEntity<DemarcheApi.ImportResult> result = api.read(body(DemarcheSamples.RESPONSE), Locale.FRENCH);

        assertThat(result.getStatusCode().value()).isEqualTo(200);
        assertThat(result.getBody()
                        .dossier()
                        .at("/operation/costLines/0/amount/amount")
                        .stringValue())
                .isEqualTo("48000.0");
        assertThat(api.query()).startsWith("query dossier");
    }

    @Test
    void errors_are_returned_in_the_language_of_the_request() throws IOException {
        ResponseEntity<DemarcheApi.ImportResult> result = api.read(body("{}"), Locale.FRENCH);

        assertThat(result.getStatusCode().value()).isEqualTo(422);
        assertThat(result.getBody().dossier()).isNull();
        assertThat(result.getBody().errors())
                .containsExactly(new DemarcheApi.FieldError(
                        "réponse",
                        "La réponse ne contient pas de dossier. Enregistrez la réponse à la requête telle quelle."));
    }

    @Test
    void the_import_is_there_with_a_mapping_alone_and_not_with_one_that_has_errors() {
        String property = "grant-service.demarche.mapping";
        try (AnnotationConfigApplicationContext without = service(Map.of());
                AnnotationConfigApplicationContext with =
                        service(Map.of(property, "classpath:demarche/mapping.json"))) {
            assertThat(without.getBeansOfType(DemarcheApi.class)).isEmpty();
            assertThat(with.getBeansOfType(DemarcheApi.class)).hasSize(1);
        }
        assertThatThrownBy(() -> new DemarcheSettings()
                        .demarcheImport(
                                new ClassPathResource("demarche/response.json"),
                                CallEligibility.of(FederCalls.catalogue())))
                .isInstanceOf(InvalidMappingException.class)
                .hasMessageContaining("The key data is unknown here");
    }

    private static InputStream body(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static AnnotationConfigApplicationContext service(Map<String, Object> properties) {
        AnnotationConfigApplicationContext service = new AnnotationConfigApplicationContext();
        service.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        service.registerBean(CallEligibility.class, () -> CallEligibility.of(FederCalls.catalogue()));
        service.register(DemarcheSettings.class, DemarcheApi.class);
        service.refresh();
        return service;
    }
}
