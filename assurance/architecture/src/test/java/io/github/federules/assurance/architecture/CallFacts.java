package io.github.federules.assurance.architecture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * What a call does not say of itself.
 *
 * @param name a heading that is shorter than the title, if there is one
 * @param fund the fund or funder
 * @param place the country, and its region
 * @param notes the conditions of its source that it does not express: the first words of each note of the page
 * @param figures worked figures, for a call that is no file
 */
record CallFacts(Optional<String> name, String fund, String place, List<String> notes, List<Figure> figures) {

    static final Path FILE = Path.of("src/test/resources/io/github/federules/assurance/architecture/calls.yaml");

    /**
     * A worked figure.
     *
     * @param facts what the dossier has
     * @param worked how the result is worked out
     * @param result the result
     * @param costs the amounts by nature, none where no amount is checked
     * @param total the total eligible cost
     * @param aid the most aid that facts not stated here allow, absent without a rate
     */
    record Figure(
            String facts,
            String worked,
            String result,
            Map<String, String> costs,
            Optional<String> total,
            Optional<String> aid) {}

    /** Returns the facts by the id of a call, in the order of the page. */
    static Map<String, CallFacts> all() {
        Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Page.of(FILE).text());
        Map<String, CallFacts> facts = new LinkedHashMap<>();
        content.forEach((id, of) -> facts.put(id, read(Workflow.map(of))));
        return facts;
    }

    private static CallFacts read(Map<String, Object> of) {
        return new CallFacts(
                text(of, "name"),
                text(of, "fund").orElse(""),
                text(of, "place").orElse(""),
                list(of, "notes").stream().map(Object::toString).toList(),
                list(of, "figures").stream()
                        .map(each -> figure(Workflow.map(each)))
                        .toList());
    }

    private static Figure figure(Map<String, Object> of) {
        Map<String, String> costs = new LinkedHashMap<>();
        Workflow.map(of.get("costs")).forEach((nature, amount) -> costs.put(nature, amount.toString()));
        return new Figure(
                text(of, "facts").orElse(""),
                text(of, "worked").orElse(""),
                text(of, "result").orElse(""),
                costs,
                text(of, "total"),
                text(of, "aid"));
    }

    private static Optional<String> text(Map<String, Object> of, String key) {
        return Optional.ofNullable(of.get(key)).map(Object::toString);
    }

    private static List<?> list(Map<String, Object> of, String key) {
        return of.get(key) instanceof List<?> list ? list : List.of();
    }
}
