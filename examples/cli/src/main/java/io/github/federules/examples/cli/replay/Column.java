package io.github.federules.examples.cli.replay;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the list that are read, by the names in its header; others are passed over. */
enum Column {
    NUMBER("Numéro Opération"),
    PROGRAMME("Libellé Programme"),
    TITLE("Intitulé du projet"),
    BENEFICIARY("Nom du bénéficiaire"),
    TOTAL("Total des dépenses éligibles"),
    RATE("Taux de cofinancement"),
    PUBLISHED("Montant UE");

    private final String header;

    Column(String header) {
        this.header = header;
    }

    /** The name in the header. */
    String header() {
        return header;
    }

    static Optional<Column> find(String header) {
        return Arrays.stream(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }
}
