package io.github.federules.assurance.environments;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.Monetary;
import org.javamoney.moneta.Money;

/** What a process is like, as it shows itself: a setting that did not take effect is no hostile environment. */
final class EnvironmentFacts {

    /** The property that takes the class loader of the application away from the threads that answer. */
    static final String FOREIGN_LOADER = "environments.foreignLoader";

    private EnvironmentFacts() {}

    /**
     * Tells the facts, each as {@code key=value} in ASCII.
     *
     * @param loaders for each thread that answered, the class loader that it had as it did
     */
    static List<String> all(Collection<String> loaders) {
        return Stream.of(
                        "java=" + Runtime.version().feature(),
                        "locale=" + Locale.getDefault().toLanguageTag(),
                        // Of the default locale on purpose, as a careless program would.
                        "1234=" + String.format(Locale.getDefault(Locale.Category.FORMAT), "%d", 1234),
                        "i=" + "i".toUpperCase(Locale.getDefault()),
                        "calendar=" + Calendar.getInstance().getClass().getSimpleName(),
                        "zone=" + TimeZone.getDefault().getID(),
                        "charset=" + Charset.defaultCharset().name(),
                        "stdout=" + System.getProperty("stdout.encoding"),
                        "line=" + System.lineSeparator().replace("\r", "CR").replace("\n", "LF"),
                        "money=" + money(),
                        "amounts=" + Monetary.getDefaultAmountType().getSimpleName(),
                        "directory=" + (canWriteHere() ? "writable" : "read-only"),
                        "heap=" + option("-Xmx"),
                        "stack=" + option("-Xss"),
                        "compiler=" + option("-XX:TieredStopAtLevel="),
                        "collector="
                                + ManagementFactory.getGarbageCollectorMXBeans()
                                        .get(0)
                                        .getName(),
                        "threads=" + loaders.size(),
                        "loaders="
                                + loaders.stream()
                                        .collect(Collectors.groupingBy(
                                                each -> each, TreeMap::new, Collectors.counting())))
                .map(EnvironmentFacts::ascii)
                .toList();
    }

    static String nameOf(ClassLoader loader) {
        if (loader == ClassLoader.getPlatformClassLoader()) {
            return "of Java alone";
        }
        return loader == ClassLoader.getSystemClassLoader() ? "usual" : String.valueOf(loader);
    }

    // What Moneta makes of an amount under the application's settings.
    private static String money() {
        try {
            return Money.of(new BigDecimal("123456.78"), "EUR")
                    .getNumber()
                    .numberValueExact(BigDecimal.class)
                    .toPlainString();
        } catch (ArithmeticException e) {
            return "refused";
        }
    }

    private static boolean canWriteHere() {
        try {
            Path file = Files.createTempFile(Path.of(""), "written", ".txt");
            Files.delete(file);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static String option(String name) {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith(name))
                .map(option -> option.substring(name.length()))
                .findFirst()
                .orElse("default");
    }

    private static String ascii(String text) {
        StringBuilder ascii = new StringBuilder();
        text.chars().forEach(each -> {
            if (each >= ' ' && each <= '~') {
                ascii.append((char) each);
            } else {
                ascii.append(String.format(Locale.ROOT, "\\u%04x", each));
            }
        });
        return ascii.toString();
    }
}
