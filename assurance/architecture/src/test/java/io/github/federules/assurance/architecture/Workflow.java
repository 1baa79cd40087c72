package io.github.federules.assurance.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A workflow of GitHub Actions, as text and as what the text means. */
record Workflow(String name, String text, Map<String, Object> content) {

    private static final Path FOLDER = Page.ROOT.resolve(".github/workflows");

    static Stream<Workflow> all() {
        return Page.files(FOLDER, ".yml").stream().map(Workflow::of);
    }

    static Workflow named(String name) {
        return of(FOLDER.resolve(name));
    }

    private static Workflow of(Path file) {
        String text = Page.of(file).text();
        Map<String, Object> content = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return new Workflow(file.getFileName().toString(), text, content);
    }

    Map<String, Object> jobs() {
        return map(content.get("jobs"));
    }

    Map<String, Object> job(String job) {
        return map(jobs().get(job));
    }

    List<Map<String, Object>> steps(String job) {
        return ((List<?>) job(job).get("steps")).stream().map(Workflow::map).toList();
    }

    Stream<Map<String, Object>> steps() {
        return jobs().keySet().stream().flatMap(job -> steps(job).stream());
    }

    /** Returns the entries of a mapping, none if there is no such mapping. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value == null ? Map.of() : (Map<String, Object>) value;
    }

    @Override
    public String toString() {
        return name;
    }
}
