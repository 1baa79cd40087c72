package io.github.federules.core.term;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import java.util.Objects;

/**
 * A statement on the operation that must be declared.
 *
 * @param clause the clause that sets the condition, not null
 * @param rule the rule that requires it, not null
 * @param declaration the declaration that dossiers use, not null
 * @param statement the statement in words, a whole sentence without a capital or a full stop, such as “the operation
 *     promotes cycling”, not null
 */
public record RequiredDeclaration(Clause clause, Rule rule, Declaration declaration, LocalizedText statement)
        implements Term {

    /**
     * Checks that nothing is null.
     *
     * @param clause the clause that sets the condition, not null
     * @param rule the rule that requires it, not null
     * @param declaration the declaration that dossiers use, not null
     * @param statement the statement in words, not null
     */
    public RequiredDeclaration {
        NoNulls.among("clause", clause, "rule", rule, "declaration", declaration, "statement", statement);
    }

    /**
     * Returns a statement that must be declared.
     *
     * @param clause the clause that sets the condition, not null
     * @param rule the rule that requires it, not null
     * @param declaration the declaration that dossiers use, not null
     * @param statement the statement in words, a whole sentence without a capital or a full stop, not null
     * @return the term, never null
     */
    public static RequiredDeclaration of(Clause clause, Rule rule, Declaration declaration, LocalizedText statement) {
        return new RequiredDeclaration(clause, rule, declaration, statement);
    }

    @Override
    public String path() {
        return "operations.declarations";
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public <R> R accept(TermVisitor<R> visitor) {
        return Objects.requireNonNull(visitor, "visitor").declaration(this);
    }
}
