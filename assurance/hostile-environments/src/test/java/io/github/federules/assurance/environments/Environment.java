package io.github.federules.assurance.environments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Settings of a process, and how it shows that they took effect.
 *
 * @param name what the environment is called
 * @param options the options of {@code java}
 * @param environment what is set in the environment
 * @param resources texts by file name that stand before the library on the class path
 * @param directory where the process runs
 * @param threads how many threads answer at once
 * @param java the version that it takes, or nothing for the one that runs the tests
 * @param facts what the process must report of itself, of {@link EnvironmentFacts}
 */
record Environment(
        String name,
        List<String> options,
        Map<String, String> environment,
        Map<String, String> resources,
        Directory directory,
        int threads,
        Optional<Integer> java,
        List<String> facts) {

    /** Where a process runs. */
    enum Directory {
        /** A folder of its own. */
        ITS_OWN,
        /** A folder that nothing can be written to. */
        READ_ONLY
    }

    static Environment named(String name) {
        return new Environment(name, List.of(), Map.of(), Map.of(), Directory.ITS_OWN, 1, Optional.empty(), List.of());
    }

    Environment with(String... options) {
        return new Environment(
                name, joined(this.options, options), environment, resources, directory, threads, java, facts);
    }

    Environment withEnvironment(String variable, String value) {
        Map<String, String> more = new LinkedHashMap<>(environment);
        more.put(variable, value);
        return new Environment(name, options, more, resources, directory, threads, java, facts);
    }

    Environment withResource(String file, String text) {
        Map<String, String> more = new LinkedHashMap<>(resources);
        more.put(file, text);
        return new Environment(name, options, environment, more, directory, threads, java, facts);
    }

    Environment inReadOnlyDirectory() {
        return new Environment(name, options, environment, resources, Directory.READ_ONLY, threads, java, facts);
    }

    Environment withThreads(int threads) {
        return new Environment(name, options, environment, resources, directory, threads, java, facts);
    }

    Environment onJava(int version) {
        return new Environment(name, options, environment, resources, directory, threads, Optional.of(version), facts);
    }

    Environment showing(String... facts) {
        return new Environment(
                name, options, environment, resources, directory, threads, java, joined(this.facts, facts));
    }

    private static List<String> joined(List<String> some, String... more) {
        List<String> all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return all;
    }
}
