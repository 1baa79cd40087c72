package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The core names no call, no fund and no country: not even in a comment, since the next fund would copy what it reads there.
 *
 * <p>Three things are no breach. French is a language of the texts. A citation such as “regulation (EU) 2021/1060, article
 * 54(b)” gives the source of a term that calls of many funds use. Bodies such as a commune or a prefecture are what {@code
 * BeneficiaryKind} distinguishes, which stays in core until calls define facts of their own.
 */
class NeutralCoreTest {

    private static final Path MAIN = Path.of("..", "..", "core", "src", "main");

    /**
     * The first call of the catalogue. It offers workshops, requires an explanatory note ("note" alone, too: the core has
     * submissions), and asks whether an operation explores artificial intelligence.
     */
    private static final Pattern FIRST_CALL = Pattern.compile(
            "(?i)hauts[- ]?de[- ]?france|hdf|atelier|workshop|explanatory|explicative|\\bnotes?\\b|EXPLORES_"
                    + "|artificial|artificielle|\\bAI\\b");

    /** Funds of the European Union and their programmes, as words of their own: a package may be called feder. */
    private static final Pattern FUND = Pattern.compile("\\b(ERDF|FEDER|ESF|FSE|EAFRD|FEADER|LEADER|EMFAF|EMFF|FEAMPA"
            + "|AMIF|FAMI|JTF|FTJ|Interreg|INTERREG|REACT|CPER|Cohesion|cohesion)\\b");

    /** The European Union, except as the author of a regulation: “(EU) 2021/1060”. */
    private static final Pattern UNION = Pattern.compile("\\bEU\\b(?!\\) \\d{4}/\\d+)|\\bEurope(an)?\\b|Union\\b");

    /** Every country in both languages, and what only France has. */
    private static final Pattern COUNTRY = Pattern.compile(Stream.of(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .flatMap(country ->
                    Stream.of(country.getDisplayCountry(Locale.ENGLISH), country.getDisplayCountry(Locale.FRENCH)))
            .distinct()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\b(Paris|INSEE|Insee|SIRET|Siret|SIREN|", ")\\b")));

    @Test
    void no_java_file_names_the_first_call_a_fund_or_a_country() throws IOException {
        List<Path> files = files(".java");
        assertThat(files).hasSizeGreaterThan(100);
        assertThat(named(files, List.of(FIRST_CALL, FUND, UNION, COUNTRY))).isEmpty();
    }

    @Test
    void no_text_names_the_first_call_a_fund_or_a_country() throws IOException {
        List<Path> files = files(".properties");
        assertThat(files).hasSizeGreaterThan(2);
        assertThat(named(files, List.of(FIRST_CALL, FUND, UNION, COUNTRY))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call of the Hauts-de-France",
                "hdf-ai-2025",
                "seeks the workshops",
                "les ateliers",
                "the explanatory note was sent",
                "the day on which the note was sent",
                "an ERDF call",
                "FEDER",
                "a project of Interreg",
                "the ESF+ pays it",
                "the European Commission",
                "EU funding",
                "a call of France",
                "projets en Allemagne",
                "ZoneId.of(\"Europe/Paris\")",
                "a category of INSEE"
            })
    void such_words_are_found(String text) {
        assertThat(List.of(FIRST_CALL, FUND, UNION, COUNTRY))
                .anyMatch(words -> words.matcher(text).find());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "regulation (EU) 2021/1060, article 54(b)",
                "the text in French",
                "package io.github.federules.feder;",
                "a denoted amount",
                "Communauté de communes du Haut Pays",
                "SUBMIT_ELECTRONICALLY"
            })
    void such_words_are_none(String text) {
        assertThat(List.of(FIRST_CALL, FUND, UNION, COUNTRY))
                .noneMatch(words -> words.matcher(text).find());
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> named(List<Path> files, List<Pattern> words) throws IOException {
        List<String> named = new ArrayList<>();
        for (Path file : files) {
            int number = 0;
            for (String line : Files.readAllLines(file)) {
                number++;
                for (Pattern each : words) {
                    Matcher found = each.matcher(line);
                    if (found.find()) {
                        named.add(file.getFileName() + ":" + number + " «" + found.group() + "» in " + line.strip());
                    }
                }
            }
        }
        return named;
    }
}
