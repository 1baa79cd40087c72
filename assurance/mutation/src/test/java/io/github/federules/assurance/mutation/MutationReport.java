package io.github.federules.assurance.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of the mutants, as a page of Markdown. */
final class MutationReport {

    private MutationReport() {}

    static void write(List<Mutant> mutants, Map<String, String> equivalents, double seconds, Path file)
            throws IOException {
        StringBuilder page = new StringBuilder("""
                ## Mutation testing

                PIT breaks `core`, `rules-feder` and `validation` in one place at a time: a comparison is moved by one, turned or taken \
                out, a constant changed, an operation of arithmetic put in another's place, a call of exact arithmetic \
                replaced by one of its arguments, a call in a chain by what it is called on, a result emptied, a call left out. \
                The tests of `core`, `rules-feder`, `jackson` and `validation` must notice, in the time that they take otherwise and a \
                quarter of it and four seconds more; the properties, which draw at random, take no part, so that every run \
                gives the same. Claimed is: each mutant is killed, or says the same as the rule and is listed with the \
                reason. Not reached are numbers that are written as text, as the amounts and rates of the catalogue, and \
                what is made once when a class is loaded; for these, tests compare what each call says of itself word for \
                word.

                ```
                ./mvnw -B -ntp test -Pevidence -pl assurance/mutation -am
                ```

                | package | mutants | killed | equivalent | survived | of these not run by a test |
                | --- | ---: | ---: | ---: | ---: | ---: |
                """);
        Map<String, List<Mutant>> packages =
                mutants.stream().collect(Collectors.groupingBy(Mutant::packageName, TreeMap::new, Collectors.toList()));
        packages.forEach((name, each) -> page.append(row("`" + name + "`", each, equivalents)));
        page.append(row("all", mutants, equivalents));
        page.append(String.format(Locale.ROOT, "%nMutated and tested in %.1f s.%n", seconds));

        page.append("\nEquivalent, and why:\n\n");
        Map<String, Long> reasons = mutants.stream()
                .filter(mutant -> !mutant.isKilled() && equivalents.containsKey(mutant.text()))
                .collect(Collectors.groupingBy(
                        mutant -> equivalents.get(mutant.text()) + " (`"
                                + mutant.place().replace("`", "") + "`)",
                        TreeMap::new,
                        Collectors.counting()));
        reasons.forEach((reason, count) -> page.append("- ")
                .append(count == 1 ? "" : count + " × ")
                .append(reason)
                .append('\n'));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, page.toString().replace(System.lineSeparator(), "\n"));
    }

    private static String row(String name, List<Mutant> mutants, Map<String, String> equivalents) {
        List<Mutant> alive = mutants.stream().filter(each -> !each.isKilled()).toList();
        List<Mutant> survivors = alive.stream()
                .filter(each -> !equivalents.containsKey(each.text()))
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
