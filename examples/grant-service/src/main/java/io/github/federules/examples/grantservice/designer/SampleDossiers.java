package io.github.federules.examples.grantservice.designer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The sample dossiers that a call is tried on. */
@Component
class SampleDossiers {

    private final SortedMap<String, String> byName;

    SampleDossiers(ResourcePatternResolver resources) throws IOException {
        SortedMap<String, String> found = new TreeMap<>();
        for (Resource resource : resources.getResources("classpath:samples/*.json")) {
            String name = String.valueOf(resource.getFilename()).replace(".json", "");
            found.put(name, resource.getContentAsString(StandardCharsets.UTF_8));
        }
        byName = Collections.unmodifiableSortedMap(found);
    }

    /** Returns the dossiers as JSON, by their names. */
    SortedMap<String, String> byName() {
        return byName;
    }
}
