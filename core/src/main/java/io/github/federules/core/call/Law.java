package io.github.federules.core.call;

import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** A law above calls: ceilings that the terms of a call must respect, and rules on dossiers that come before funding. */
public interface Law {

    /**
     * Returns the stable id by which calls name the law, also in files.
     *
     * @return the id, such as {@code eu-2021-1060}
     */
    String id();

    /**
     * Returns the title of the law, as texts cite it, such as {@code Regulation (EU) 2021/1060}. Default: the id.
     *
     * @return the title in French and English
     */
    default LocalizedText title() {
        return new LocalizedText(id(), id());
    }

    /**
     * Returns what of the law a call is compared with, as texts state it: its title, and the points that {@link #faultsOf} looks at.
     * A call without errors is not shown to conform with the rest of the law. Default: the title.
     *
     * @return such as “Regulation (EU) 2021/1060 (dates: article 63(2))”, in French and English
     */
    default LocalizedText compared() {
        return title();
    }

    /**
     * Checks the terms of a call.
     *
     * @param call the call
     * @return every error with the place of its term, empty if the law allows all terms
     */
    List<LocatedFault> faultsOf(Call call);

    /**
     * Returns the findings of the law on a dossier. They come after those of the call and concern funding alone: one that
     * failed makes funding ineligible.
     *
     * <p>A finding is judged on stated facts alone. It is left out while a fact that it needs is missing, so that no dossier
     * becomes incomplete because of it. Default: none.
     *
     * @param dossier the dossier
     * @param isFundingSought whether the dossier seeks funding; if not, no finding is {@link
     *     io.github.federules.core.rule.Outcome#PASSED passed} or failed, but not asked
     * @return the findings
     */
    default List<Finding> findingsOn(Dossier dossier, boolean isFundingSought) {
        Objects.requireNonNull(dossier, "dossier");
        return List.of();
    }

    /**
     * Returns the conditions that {@link #findingsOn} judges, for the pages that explain the processing. Texts cite the article of
     * a condition in the words of their language; JSON keeps the id. A call under the law requires no declaration under the rule of
     * a condition. Default: none, so that texts cite the id.
     *
     * @return the conditions
     */
    default List<LawCondition> conditions() {
        return List.of();
    }

    /**
     * Returns the kinds of facts that {@link #findingsOn} looks at where a dossier seeks funding. Where it does not, a law looks
     * at nothing. Default: none.
     *
     * @return the kinds
     */
    default Set<FactKind> looksAt() {
        return Set.of();
    }
}
