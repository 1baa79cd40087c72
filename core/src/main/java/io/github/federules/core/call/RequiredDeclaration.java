package io.github.federules.core.call;

import io.github.federules.core.dossier.Declaration;
import java.util.Objects;

/**
 * Something that must be declared of the operation.
 *
 * @param rule the rule that asks for it, not null
 * @param declaration what must be declared, not null
 * @param statement what is declared in words, a whole clause such as «the operation explores …», not null
 * @param clause where the call says so, not null
 */
public record RequiredDeclaration(Rule rule, Declaration declaration, LocalizedText statement, Clause clause) {

    /**
     * Checks that nothing is null.
     *
     * @param rule the rule that asks for it, not null
     * @param declaration what must be declared, not null
     * @param statement what is declared in words, not null
     * @param clause where the call says so, not null
     */
    public RequiredDeclaration {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(declaration, "declaration");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(clause, "clause");
    }
}
