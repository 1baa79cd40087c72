package io.github.federules.spreadsheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a budget, each with its names in French and in English, which are also the names of fields. */
public enum BudgetColumn {
    /** The identifier of the cost line. */
    ID("id", "identifiant", "ligne"),
    /** The nature of the cost: its code, or its label in French or in English. Required. */
    NATURE("nature", "nature de dépense"),
    /** The label of the cost for people. */
    LABEL("label", "libellé", "intitulé"),
    /** The person whom a staff line pays. */
    PERSON("person", "personne"),
    /** The share of an FTE (full-time equivalent) of that person, such as 0.50 or 50%. */
    FTE("fte", "etp", "part etp"),
    /** The cost in euros net of VAT. A row states it or a quantity. */
    AMOUNT("amount", "montant", "montant ht"),
    /** The number of units, where the call sets the price of a unit. */
    QUANTITY("quantity", "quantité"),
    /** The annual cost of the person in euros, where the call derives the price of an hour from it. */
    ANNUAL_COST("annualCost", "coût annuel", "annual cost"),
    /** The VAT on it in euros. */
    VAT("vat", "tva", "montant tva"),
    /** The name of the partner who bears it. */
    PARTNER("partner", "partenaire");

    // The longest name of a column or nature is far shorter. What is longer is not normalized: no column and no
    // nature has the empty name.
    private static final int LONGEST_WORD = 200;

    private static final Map<String, BudgetColumn> BY_NAME = byName();

    private final String field;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> names;

    BudgetColumn(String field, String... french) {
        this.field = field;
        this.names = Stream.concat(Stream.of(field), Arrays.stream(french)).toList();
    }

    /**
     * Returns the name of the field of a cost line in the dossier format, such as {@code fte}.
     *
     * @return the name
     */
    public String field() {
        return field;
    }

    /**
     * Returns the usual name of the column in a table.
     *
     * @param locale French, or anything else for English
     * @return the name, such as {@code montant}
     */
    public String usualName(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("fr") && this != NATURE ? names.get(1) : field;
    }

    /**
     * Returns the column that a header names, whatever its capitals, accents and spaces.
     *
     * @param header the header, in French or in English
     * @return the column, or empty if the header names none
     */
    public static Optional<BudgetColumn> find(String header) {
        Objects.requireNonNull(header, "header");
        return Optional.ofNullable(BY_NAME.get(plain(header)));
    }

    List<String> names() {
        return names;
    }

    private static Map<String, BudgetColumn> byName() {
        Map<String, BudgetColumn> columns = new HashMap<>();
        for (BudgetColumn column : values()) {
            column.names.forEach(name -> columns.put(plain(name), column));
        }
        return columns;
    }

    /** Returns a word in lower case, without accents and with single spaces; one that is too long is empty. */
    static String plain(String word) {
        if (word.length() > LONGEST_WORD) {
            return "";
        }
        return Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s'’]+", " ")
                .strip();
    }
}
