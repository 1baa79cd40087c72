package io.github.federules.examples.grantservice.demarche;

import java.util.Set;

/** How a fact is written, and the types of fields that can hold it. */
enum ValueKind {
    /** Any text. */
    TEXT("TextChamp", "IntegerNumberChamp"),
    /** One of several words: the mapping translates the answers of the form. */
    WORD("TextChamp"),
    /** Some of several words. */
    WORDS("MultipleDropDownListChamp", "TextChamp"),
    /** True or false. */
    ANSWER("CheckboxChamp", "YesNoChamp"),
    /** An amount in euros. */
    AMOUNT("DecimalNumberChamp", "IntegerNumberChamp", "TextChamp"),
    /** A number without a unit, or a percentage. */
    NUMBER("DecimalNumberChamp", "IntegerNumberChamp", "TextChamp"),
    /** A whole number. */
    COUNT("IntegerNumberChamp"),
    /** A day. */
    DAY("DateChamp"),
    /** The name and the legal form of a company or public body. */
    COMPANY("SiretChamp"),
    /** A list of objects. */
    ROWS("RepetitionChamp");

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<String> types;

    ValueKind(String... types) {
        this.types = Set.of(types);
    }

    /** Returns the types of fields in the API. */
    Set<String> types() {
        return types;
    }

    boolean isWord() {
        return this == WORD || this == WORDS;
    }
}
