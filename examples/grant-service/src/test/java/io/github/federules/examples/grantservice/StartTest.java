package io.github.federules.examples.grantservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

@Tag("service")
class StartTest {

    @Test
    void the_service_starts_with_a_database_of_its_own(@TempDir Path data) throws Exception {
        try (ConfigurableApplicationContext service = SpringApplication.run(
                GrantServiceApplication.class, "--server.port=0", "--grant-service.data=" + data)) {
            String port = service.getEnvironment().getProperty("local.server.port");
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("<html lang=\"fr\"");
        }
    }
}
