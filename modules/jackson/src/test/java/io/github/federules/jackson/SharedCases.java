package io.github.federules.jackson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shared cases of version 2 of the formats, in which a dossier had declarations of its own, as cases of version 3. */
final class SharedCases {

    private static final String OF_NOTHING =
            "{\"nature\": \"SERVICES\", \"amount\": {\"amount\": \"0.00\", \"currency\": \"EUR\"}}";

    private SharedCases() {}

    static List<String> ofVersion2() throws IOException {
        return Files.readAllLines(Path.of(System.getProperty("federules.shared"), "data/cases-2.jsonl")).stream()
                .map(line -> line.replace("\"declarations\": {", "\"answers\": {")
                        .replace("\"operation.declarations.", "\"operation.answers.")
                        // Without lines, costs may follow; these cases mean that there are none.
                        .replace("\"costLines\": []", "\"costLines\": [" + OF_NOTHING + "]"))
                .toList();
    }
}
