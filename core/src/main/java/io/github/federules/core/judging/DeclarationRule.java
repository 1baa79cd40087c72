package io.github.federules.core.judging;

import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.RequiredDeclaration;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.List;
import java.util.Map;

/** A statement on the operation must be declared. */
final class DeclarationRule extends CallRule {

    private final RequiredDeclaration terms;

    // A call looks at the declarations that it requires, not at all of them.
    DeclarationRule(RequiredDeclaration terms) {
        super(terms.rule(), terms.clause(), false);
        this.terms = terms;
    }

    @Override
    public Outcome outcome(Situation situation) {
        return Outcome.of(situation.dossier().operation().declared(terms.declaration()));
    }

    @Override
    void addUnknown(Situation situation, MissingFacts missing) {
        missing.add(FactKind.DECLARATION.path(), path(), phrases -> values(situation, phrases));
    }

    @Override
    Figures figures(Situation situation) {
        return new Figures.Statement(terms.statement());
    }

    @Override
    List<String> places(Situation situation, Outcome outcome) {
        return List.of(path());
    }

    @Override
    String sentences() {
        return "finding.DECLARATION.";
    }

    @Override
    Map<String, String> values(Situation situation, Phrasebook phrases) {
        return Map.of("statement", PlainText.line(terms.statement().in(phrases.locale())));
    }

    private String path() {
        return FactKind.DECLARATION.path() + "." + terms.declaration();
    }
}
