package io.github.federules.assurance.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of licences lists each jar that a user inherits, with the licence that its SBOM states. */
class LicencesTest {

    private static final Pattern COMPONENT = Pattern.compile(
            "<component type=\"library\"[^>]*>(?:(?!</?component).)*?<group>([^<]+)</group>"
                    + "(?:(?!</?component).)*?<name>([^<]+)</name>"
                    + "(?:(?!</?component).)*?<scope>required</scope>"
                    + "((?:(?!</?component).)*?)</component>",
            Pattern.DOTALL);
    private static final Pattern LICENCE =
            Pattern.compile("<license[^>]*>\\s*<(?:id|name)>([^<]+)</|<expression>([^<]+)</");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+:[^`]+)` \\| ([^|]+) \\| ([^|]+) \\|$");

    /** One that demands more of users than to name it is to be thought about first. */
    private static final Set<String> KNOWN = Set.of(
            "Apache-2.0", "MIT", "EPL-2.0", "EPL-2.0 or GPL-2.0-with-classpath-exception", "EPL-2.0 or LGPL-2.1-only");

    @Test
    void the_page_lists_what_users_inherit_with_its_licence_and_the_modules_that_bring_it() {
        Map<String, String> licences = new TreeMap<>();
        Map<String, Set<String>> bringing = new TreeMap<>();
        for (String module : Rehearsal.MODULES) {
            Matcher component = COMPONENT.matcher(
                    new String(Rehearsal.bundle().bytes(Bundle.path(module, "-cyclonedx.xml")), UTF_8));
            while (component.find()) {
                String jar = component.group(1) + ':' + component.group(2);
                if (!jar.startsWith("io.github.federules:")) {
                    licences.put(jar, licence(component.group(3)));
                    bringing.computeIfAbsent(jar, any -> new TreeSet<>()).add(module);
                }
            }
        }
        Map<String, String> expected = new TreeMap<>();
        licences.forEach((jar, licence) -> expected.put(jar, licence + " | " + modules(bringing.get(jar))));

        Map<String, String> listed = ROW.matcher(page())
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2) + " | " + row.group(3)));

        assertThat(listed).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(KNOWN).containsAll(licences.values());
    }

    private static String licence(String component) {
        return LICENCE.matcher(component)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(name -> name.equals("Apache 2 License") ? "Apache-2.0" : name)
                .collect(Collectors.joining(" or "));
    }

    private static String modules(Set<String> modules) {
        return modules.size() == Rehearsal.MODULES.size()
                ? "all"
                : modules.stream().map(module -> '`' + module + '`').collect(Collectors.joining(", "));
    }

    private static String page() {
        return Rehearsal.read(Rehearsal.ROOT.resolve("docs/reference/licences.md"));
    }
}
