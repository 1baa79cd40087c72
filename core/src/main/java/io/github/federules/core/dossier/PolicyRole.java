package io.github.federules.core.dossier;

import io.github.federules.core.text.Phrasebook;
import java.util.Locale;

/** The role of an applicant in a public policy. */
public enum PolicyRole {
    /** It runs the policy itself (<i>gestion directe</i>). */
    DIRECT,
    /** It runs the policy for the body that is responsible for it (<i>gestion déléguée</i>). */
    DELEGATED,
    /** It runs no public policy. */
    NONE;

    /**
     * Returns the label of the role for people, such as <i>direct management</i>.
     *
     * @param locale French, or anything else for English
     * @return the label, in lower case
     */
    public String label(Locale locale) {
        return Phrasebook.in(locale).phrase("role.", this);
    }
}
