package io.github.federules.core.assessing;

import io.github.federules.core.call.Call;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.Base;
import io.github.federules.core.text.Phrasebook;
import java.util.List;
import java.util.Locale;

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

    /** Determines whether a rule compares an amount of aid, or an amount with a share of it. */
    public static boolean comparesAid(Call call, String rule) {
        return call.limits().stream()
                .filter(limit ->
                        limit.rule().filter(code -> code.code().equals(rule)).isPresent())
                .flatMap(limit -> limit.bases().stream())
                .anyMatch(Base::containsAid);
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
