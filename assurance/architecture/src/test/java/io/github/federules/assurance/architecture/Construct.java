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
 * What texts of calls say, and how a call has it.
 *
 * @param code the code of the construct in the coded texts
 * @param term the construct in the words of the field
 * @param says an example of what a text says
 * @param texts how many texts say it
 * @param link a heading of the page on the call format, empty for the page itself
 * @param call fields of a call, or empty where a call cannot have it
 * @param why why a call cannot have it
 */
record Construct(
        String code, String term, String says, int texts, String link, Optional<String> call, Optional<String> why) {

    private static final Path FILE =
            Path.of("src/test/resources/io/github/federules/assurance/architecture/constructs.yaml");
    private static final Map<String, Object> CONTENT = new Yaml(new SafeConstructor(new LoaderOptions()))
            .load(Page.of(FILE).text());

    /** Returns the constructs by the title of their group, in the order of the page. */
    static Map<String, List<Construct>> byGroup() {
        Map<String, List<Construct>> groups = new LinkedHashMap<>();
        for (Object each : (List<?>) CONTENT.get("groups")) {
            Map<String, Object> group = Workflow.map(each);
            List<Construct> constructs = ((List<?>) group.get("constructs"))
                    .stream().map(Workflow::map).map(Construct::read).toList();
            groups.put(group.get("title").toString(), constructs);
        }
        return groups;
    }

    static List<Construct> all() {
        return byGroup().values().stream().flatMap(List::stream).toList();
    }

    /** Returns the criteria that the examples name, each as JSON. */
    static Map<String, String> criteria() {
        Map<String, String> criteria = new LinkedHashMap<>();
        Workflow.map(CONTENT.get("criteria")).forEach((code, json) -> criteria.put(code, json.toString()));
        return criteria;
    }

    /** Returns the criteria that the example of this construct names. */
    List<String> asks() {
        return criteria().entrySet().stream()
                .filter(criterion -> call.orElse("").contains("\"" + criterion.getKey() + "\""))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Construct read(Map<String, Object> of) {
        return new Construct(
                of.get("code").toString(),
                of.get("term").toString(),
                of.get("says").toString(),
                (int) of.get("texts"),
                Optional.ofNullable(of.get("link")).map(Object::toString).orElse(""),
                Optional.ofNullable(of.get("call")).map(Object::toString),
                Optional.ofNullable(of.get("why")).map(Object::toString));
    }

    @Override
    public String toString() {
        return code;
    }
}
