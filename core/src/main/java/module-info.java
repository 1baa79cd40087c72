import org.jspecify.annotations.NullMarked;

/**
 * The core of Federules: dossiers, calls, and decisions on a dossier under a call.
 *
 * <p>A <em>call</em> invites applications for aid; here it is data, each term with its clause. A <em>dossier</em> has
 * the facts of one application. A <em>reading</em> is one way to understand words of a call that can be understood in
 * two. Start with {@link io.github.federules.core.dossier.Dossier}, {@link io.github.federules.core.call.Call} and
 * {@link io.github.federules.core.decision.Assessor}. The calls of a fund, and an entry point for them, are in a module
 * of their own, such as {@code io.github.federules.feder}.
 *
 * <p>This module contains no fund, no particular call and no list of legal forms. Amounts are {@code MonetaryAmount}s
 * in euros, net of VAT and exact to the cent. Nothing reads a clock, a file, the network or a default setting of the
 * machine: the same dossier gets the same decision everywhere.
 *
 * <p>Nothing here takes or returns null, except where {@code @Nullable} says so.
 */
@NullMarked
module io.github.federules.core {
    requires transitive java.money;
    requires static transitive org.jspecify;
    requires static com.fasterxml.jackson.annotation;
    requires static jakarta.validation;
    requires org.javamoney.moneta;

    exports io.github.federules.core.call;
    exports io.github.federules.core.condition;
    exports io.github.federules.core.constraint;
    exports io.github.federules.core.criterion;
    exports io.github.federules.core.decision;
    exports io.github.federules.core.disclosure;
    exports io.github.federules.core.dossier;
    exports io.github.federules.core.fact;
    exports io.github.federules.core.fault;
    exports io.github.federules.core.form;
    exports io.github.federules.core.language;
    exports io.github.federules.core.money;
    exports io.github.federules.core.portfolio;
    exports io.github.federules.core.reading;
    exports io.github.federules.core.record;
    exports io.github.federules.core.result;
    exports io.github.federules.core.rule;
    exports io.github.federules.core.stability;
    exports io.github.federules.core.term;
    exports io.github.federules.core.value;

    // Validators read the fields of the records.
    opens io.github.federules.core.criterion;
    opens io.github.federules.core.dossier;
}
