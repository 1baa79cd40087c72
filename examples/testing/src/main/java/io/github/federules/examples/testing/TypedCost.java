package io.github.federules.examples.testing;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Decimals;
import io.github.federules.core.money.Euros;
import java.util.Locale;

/**
 * A cost of the form.
 *
 * @param nature the code of its nature, such as {@code STAFF}, not null
 * @param person the name of the person, on a line of staff, not null
 * @param share the share of a full-time equivalent (FTE), such as {@code 0,50}, on a line of staff, not null
 * @param amount the amount, such as {@code 18 500,00 €}, not null
 */
public record TypedCost(String nature, String person, String share, String amount) {

    static TypedCost showing(CostLine line) {
        return new TypedCost(
                line.nature().code(),
                line.person().orElse(""),
                line.share().find().map(FteShare::toString).orElse(""),
                Euros.format(line.amount(), Locale.FRENCH));
    }

    CostLine line() {
        CostLine line = CostLine.of(CostNature.of(nature), Euros.parseLenient(amount));
        CostLine named = person.isBlank() ? line : line.withPerson(person);
        return share.isBlank() ? named : named.withShare(FteShare.fte(Decimals.parseLenient(share)));
    }
}
