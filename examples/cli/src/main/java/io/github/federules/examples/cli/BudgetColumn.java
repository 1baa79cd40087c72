package io.github.federules.examples.cli;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a budget, each with its names in French and in English, which are also the names of fields. */
enum BudgetColumn {
    ID("id", "identifiant", "ligne"),
    NATURE("nature", "nature de dépense"),
    LABEL("label", "libellé", "intitulé"),
    PERSON("person", "personne"),
    FTE("fte", "etp", "part etp"),
    AMOUNT("amount", "montant", "montant ht"),
    VAT("vat", "tva", "montant tva"),
    PARTNER("partner", "partenaire");

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> names;

    BudgetColumn(String field, String... french) {
        this.field = field;
        this.names = Stream.concat(Stream.of(field), Arrays.stream(french)).toList();
    }

    /** Returns the name of the field of a cost line. */
    String field() {
        return field;
    }

    /** Returns the usual name. */
    String usualName(Locale locale) {
        return locale.equals(Locale.FRENCH) && this != NATURE ? names.get(1) : field;
    }

    /** Returns the column that a header names, whatever its capitals, accents and spaces. */
    static Optional<BudgetColumn> find(String header) {
        return Arrays.stream(values())
                .filter(column ->
                        column.names.stream().anyMatch(name -> plain(name).equals(plain(header))))
                .findFirst();
    }

    /** Returns the usual names of all columns. */
    static String allNames(Locale locale) {
        return Arrays.stream(values()).map(column -> column.usualName(locale)).collect(Collectors.joining(", "));
    }

    /** Returns a word in lower case, without accents and with single spaces. */
    static String plain(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'’]+", " ")
                .strip();
    }
}
