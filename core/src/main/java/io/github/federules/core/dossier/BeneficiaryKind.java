package io.github.federules.core.dossier;

import io.github.federules.core.text.Phrasebook;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The kind of body that applies, in the words of calls. */
public enum BeneficiaryKind {
    /** A region, a department, a commune. */
    LOCAL_AUTHORITY,
    /** A body that local authorities form, such as a community of communes. */
    LOCAL_AUTHORITY_GROUPING,
    /** A public establishment, such as a hospital or a university. */
    PUBLIC_ESTABLISHMENT,
    /** A <i>syndicat mixte</i>: a public body of local authorities with other public bodies. */
    SYNDICAT_MIXTE,
    /** An association. */
    ASSOCIATION,
    /** A body under private law, such as a company or a mutual society. */
    PRIVATE_ESTABLISHMENT,
    /** A State service, such as a ministry or a prefecture. */
    STATE_SERVICE,
    /** A person, not a body. */
    NATURAL_PERSON,
    /** A body under the law of another country, or an international one. */
    FOREIGN_BODY,
    /** A grouping that is not a legal person. */
    NO_LEGAL_PERSONALITY;

    private static final Set<String> COMPANIES = Set.of(
            "COMPANY",
            "COMPANIES",
            "ENTERPRISE",
            "BUSINESS",
            "FIRM",
            "SME",
            "ENTREPRISE",
            "ENTREPRISES",
            "SOCIETE",
            "SOCIÉTÉ",
            "PME");

    /**
     * Returns the kind that a common word for a body means, for the error of a text that is no kind.
     *
     * <p>For example, {@code COMPANY} and {@code entreprise} mean {@link #PRIVATE_ESTABLISHMENT}.
     *
     * @param word the word, in any case
     * @return the kind, or empty if the word is not known
     */
    public static Optional<BeneficiaryKind> meantBy(String word) {
        return COMPANIES.contains(Objects.requireNonNull(word, "word").toUpperCase(Locale.ROOT))
                ? Optional.of(PRIVATE_ESTABLISHMENT)
                : Optional.empty();
    }

    /**
     * Returns the label of the kind of body for people, such as <i>local authority</i>.
     *
     * @param locale French, or anything else for English
     * @return the label, in lower case
     */
    public String label(Locale locale) {
        return Phrasebook.in(locale).phrase("kind.", this);
    }
}
