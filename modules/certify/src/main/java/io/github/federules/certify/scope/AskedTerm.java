package io.github.federules.certify.scope;

import io.github.federules.core.language.LocalizedText;
import java.util.List;

/**
 * A term of a call, and what of it is not asked.
 *
 * @param what the term, as a reader knows it
 * @param gaps what of it is not asked; nothing if all of it is
 */
public record AskedTerm(LocalizedText what, List<Gap> gaps) {

    /** Determines whether any question takes the term into account. */
    public boolean isAsked() {
        return gaps.stream().allMatch(gap -> gap.extent() == Extent.EFFECT || gap.extent() == Extent.PART);
    }
}
