package io.github.federules.core.portfolio;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.text.Printed;
import java.util.Optional;
import javax.money.MonetaryAmount;

/**
 * What two calls decide of one dossier. It holds little of the dossier, so that many may be kept.
 *
 * @param id the id of the dossier, if it has one
 * @param kind the kind of body of the applicant
 * @param before the decision on funding under the call that is compared with
 * @param after the decision on funding under the other call
 */
public record ComparedDossier(
        Optional<String> id, Fact<BeneficiaryKind> kind, TrackDecision before, TrackDecision after) {

    /**
     * Checks that nothing is null.
     *
     * @param id the id of the dossier, if it has one
     * @param kind the kind of body of the applicant
     * @param before the decision on funding under the call that is compared with
     * @param after the decision on funding under the other call
     */
    public ComparedDossier {
        NoNulls.among("id", id, "kind", kind, "before", before, "after", after);
    }

    /**
     * Returns the change of the sure aid, where no aid counts as €0.00.
     *
     * @return the aid after, less the aid before, in euros; negative for a loss
     */
    public MonetaryAmount change() {
        return Euros.ofCents(changeInCents());
    }

    long changeInCents() {
        return cents(after.aid()) - cents(before.aid());
    }

    /**
     * Determines whether the verdict is another one.
     *
     * @return true if the two verdicts differ
     */
    public boolean isTurned() {
        return before.verdict() != after.verdict();
    }

    static long cents(Optional<MonetaryAmount> aid) {
        return aid.map(Euros::cents).orElse(0L);
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters
     */
    @Override
    public String toString() {
        return Printed.line("ComparedDossier", "id", id, "kind", kind, "before", before, "after", after);
    }
}
