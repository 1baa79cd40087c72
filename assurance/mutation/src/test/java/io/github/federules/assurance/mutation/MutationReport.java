package io.github.federules.assurance.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The results on the mutants, as a page of Markdown. */
final class MutationReport {

    private MutationReport() {}

    static void write(List<Mutant> mutants, Map<String, String> equivalents, double seconds, Path file)
            throws IOException {
        StringBuilder page = new StringBuilder("""
                ## Mutation testing

                PIT changes the modules in the table in one place at a time. It moves a comparison by one, turns it or removes \
                it, changes a constant, replaces an operation of arithmetic by another, a call by one of its arguments or by its \
                receiver, empties a result, or removes a call. The module's own tests must notice, for `core` also those of \
                `rules-feder`, and for `rules-feder` also those of `core`, `jackson` and `validation`, within their usual time, a \
                quarter of it and twenty seconds. A property draws 20 values unless it states another number, the same in every \
                run. Slow tests take no part.

                Of the modules marked with ✓✓ all these changes are made, of the others the usual ones of PIT: no constant is \
                changed, no call is replaced by its receiver or an argument, and of a condition only one side is forced. \
                Claimed, of the modules marked with ✓ or ✓✓: each mutant is killed, or changes no result and is listed with \
                the reason. Of the others, this table shows how far the tests are. Not covered: numbers that are \
                written as text, such as the amounts and rates of the catalogue, and values that are set once when a class is loaded. \
                For these, tests compare the text of each call word for word.

                ```
                ./mvnw -B -ntp test -Pevidence -pl assurance/mutation -am
                ```

                """);
        page.append(head("module"));
        MutatedModule.ALL.forEach(module -> page.append(row(
                "`" + module.folder() + "`" + part(module) + mark(module),
                mutants.stream().filter(module::has).toList(),
                equivalents)));
        page.append(row("all", mutants, equivalents));
        page.append('\n').append(head("package"));
        Map<String, List<Mutant>> packages =
                mutants.stream().collect(Collectors.groupingBy(Mutant::packageName, TreeMap::new, Collectors.toList()));
        packages.forEach((name, each) -> page.append(row("`" + name + "`", each, equivalents)));
        page.append(String.format(Locale.ROOT, "%nMutated and tested in %.1f s.%n", seconds));

        page.append("\nMutants that change no result, with the reasons:\n\n");
        Map<String, Long> reasons = mutants.stream()
                .filter(mutant -> !mutant.isKilled() && equivalents.containsKey(mutant.name()))
                .collect(Collectors.groupingBy(
                        mutant -> equivalents.get(mutant.name()) + " (`" + mutant.place() + "`)",
                        TreeMap::new,
                        Collectors.counting()));
        reasons.forEach((reason, count) -> page.append("- ")
                .append(count == 1 ? "" : count + " × ")
                .append(reason)
                .append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, page.toString().replace(System.lineSeparator(), "\n"));
    }

    // Of a module in two parts, each has a row.
    private static String part(MutatedModule module) {
        boolean isWhole = MutatedModule.ALL.stream()
                        .filter(each -> each.folder().equals(module.folder()))
                        .count()
                == 1;
        return isWhole ? "" : ", `" + module.packageName() + "`";
    }

    private static String mark(MutatedModule module) {
        if (!module.isListed()) {
            return "";
        }
        return module.mutators() == Mutators.ALL ? " ✓✓" : " ✓";
    }

    private static String head(String first) {
        return "| " + first + " | mutants | killed | equivalent | survived | of these not run by a test |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: |\n";
    }

    private static String row(String name, List<Mutant> mutants, Map<String, String> equivalents) {
        List<Mutant> alive = mutants.stream().filter(each -> !each.isKilled()).toList();
        List<Mutant> survivors = alive.stream()
                .filter(each -> !equivalents.containsKey(each.name()))
                .toList();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d |%n",
                name,
                mutants.size(),
                mutants.size() - alive.size(),
                alive.size() - survivors.size(),
                survivors.size(),
                survivors.stream().filter(each -> !each.isCovered()).count());
    }
}
