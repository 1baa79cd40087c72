package io.github.federules.examples.grantservice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Applications that were filed on demarche.numerique.gouv.fr. */
final class FiledElsewhere {

    private static final String NUMBER = "20250042";
    private static final AtomicInteger LAST = new AtomicInteger(Integer.parseInt(NUMBER));

    private FiledElsewhere() {}

    /** Returns a file with the number of no other. */
    static byte[] withNewNumber() {
        try (InputStream response = FiledElsewhere.class.getResourceAsStream("/demarche/response.json")) {
            String json = new String(Objects.requireNonNull(response).readAllBytes(), StandardCharsets.UTF_8);
            return json.replace(NUMBER, Integer.toString(LAST.incrementAndGet()))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static HttpResponse<String> imported(Visitor officer, byte[] file) {
        return officer.upload("/officer/import", "/officer/import", "response", "response.json", file);
    }
}
