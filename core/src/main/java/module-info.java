import org.jspecify.annotations.NullMarked;

/**
 * What any grant decision is made of: the facts of a dossier, a call as data, and the way from one to the other.
 *
 * <p>This module knows no fund, no particular call and no list of legal forms. Amounts are {@code MonetaryAmount}s in
 * euros, net of VAT, exact to the cent. Nothing here reads a clock, a file, the network or a default of the machine.
 */
@NullMarked
module io.github.federules.core {
    requires transitive java.money;
    requires static transitive org.jspecify;
    requires static jakarta.validation;
    requires org.javamoney.moneta;

    exports io.github.federules.core.assessment;
    exports io.github.federules.core.call;
    exports io.github.federules.core.constraint;
    exports io.github.federules.core.decision;
    exports io.github.federules.core.dossier;
    exports io.github.federules.core.fault;
    exports io.github.federules.core.money;
    exports io.github.federules.core.stability;

    // Validators read the fields of records.
    opens io.github.federules.core.dossier;
}
