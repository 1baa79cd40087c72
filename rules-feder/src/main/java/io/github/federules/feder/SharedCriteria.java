package io.github.federules.feder;

import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.language.LocalizedText;
import java.util.List;

/**
 * Criteria that many calls of the ERDF (European Regional Development Fund) share, with their source. One answer then serves several
 * calls.
 *
 * <p>For example, {@code Call.builder(…).asks(A1, SharedCriteria.SIZE)}, or in JSON {@code {"criterion": "SIZE", "from":
 * "eu-2003-361", "of": "PARTY", "clause": "A1"}}. Calls and records in JSON state the source alone, so that the question and the
 * answers of a source never change: others get a source of their own.
 */
public final class SharedCriteria {

    /**
     * The size of an enterprise: {@code MICRO}, {@code SMALL}, {@code MEDIUM} or {@code LARGE}, of the applicant and of each partner.
     * Recommendation 2003/361/EC, annex, articles 2 to 6: staff, turnover or balance sheet, with linked and partner enterprises.
     */
    public static final Criterion SIZE = Criterion.named(
                    "SIZE",
                    Subject.PARTY,
                    new LocalizedText(
                            "Taille de l'entreprise (recommandation 2003/361/CE)",
                            "Size of the enterprise (Recommendation 2003/361/EC)"))
            .withAnswer("MICRO", new LocalizedText("Microentreprise", "Microenterprise"))
            .withAnswer("SMALL", new LocalizedText("Petite entreprise", "Small enterprise"))
            .withAnswer("MEDIUM", new LocalizedText("Moyenne entreprise", "Medium-sized enterprise"))
            .withAnswer("LARGE", new LocalizedText("Grande entreprise", "Large enterprise"))
            .from("eu-2003-361");

    private SharedCriteria() {}

    /**
     * Returns all criteria that are shared.
     *
     * @return the criteria
     */
    public static List<Criterion> all() {
        return List.of(SIZE);
    }
}
