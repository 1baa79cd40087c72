package io.github.federules.spring.monitoring;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.decision.LibraryVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up, with the version of the library and the editions of the calls that are loaded. */
public record CallsHealthIndicator(Catalogue catalogue) implements HealthIndicator {

    @Override
    public Health health() {
        return Health.up()
                .withDetail("library", LibraryVersion.current())
                .withDetail("calls", calls())
                .build();
    }

    private List<Map<String, String>> calls() {
        return catalogue.calls().stream().map(CallsHealthIndicator::edition).toList();
    }

    private static Map<String, String> edition(Call call) {
        Map<String, String> edition = new LinkedHashMap<>();
        edition.put("id", call.id());
        edition.put("edition", call.edition().version());
        call.edition().from().ifPresent(day -> edition.put("from", day.toString()));
        return edition;
    }
}
