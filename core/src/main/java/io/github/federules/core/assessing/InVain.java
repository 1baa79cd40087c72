package io.github.federules.core.assessing;

import io.github.federules.core.call.Call;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.text.Phrasebook;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The detail of a finding where no change of the dossier can bring funding any more: it states no gap, and if it is on aid, no amount.
 *
 * @param finding the finding as it is otherwise
 * @param isOfAid whether it compares an amount of aid
 */
public record InVain(Finding finding, boolean isOfAid) implements Finding.Detail {

    /** Returns a finding without a gap, and without amounts if the rule compares aid. */
    static Finding of(Finding finding, boolean comparesAid) {
        boolean isOfAid = comparesAid && finding.outcome() != Outcome.NOT_ASKED;
        return isOfAid || finding.outcome() == Outcome.FAILED
                ? Finding.of(finding.rule(), finding.outcome(), finding.clause(), new InVain(finding, isOfAid))
                : finding;
    }

    /** Returns the codes of the rules that compare an amount of aid, or an amount with a share of it. */
    public static Set<String> rulesOnAid(Call call) {
        return call.limits().stream()
                .filter(limit -> limit.bases().stream().anyMatch(Base::containsAid))
                .flatMap(limit -> limit.rule().stream())
                .map(Rule::code)
                .collect(Collectors.toSet());
    }

    @Override
    public Figures figures() {
        return isOfAid ? Figures.NONE : finding.figures();
    }

    @Override
    public boolean rulesOutFunding() {
        return finding.rulesOutFunding();
    }

    @Override
    public List<String> places() {
        return finding.places();
    }

    @Override
    public String message(Locale locale) {
        return isOfAid ? Phrasebook.in(locale).phrase("finding.withoutEffect") : finding.message(locale);
    }
}
