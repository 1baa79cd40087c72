package io.github.federules.proofs.mutation;

import io.github.federules.proofs.Evidence;
import io.github.federules.proofs.call.ModelledCall;
import java.util.ArrayList;
import java.util.List;

/** What was seen of mutants, as sections of the evidence. */
final class MutantReport {

    private final List<List<String>> mutants = new ArrayList<>();
    private final List<List<String>> promises = new ArrayList<>();

    synchronized void add(ModelledCall call, Refutations seen) {
        mutants.add(List.of(
                call.toString(),
                Integer.toString(seen.count()),
                Integer.toString(seen.refuted().size()),
                Integer.toString(seen.equivalent().size()),
                Integer.toString(seen.surviving().size())));
        seen.byPromise()
                .forEach((promise, refutation) -> promises.add(List.of(
                        call.toString(),
                        promise.says(),
                        "`" + refutation.mutant().change() + "`")));
    }

    void leave(Evidence evidence, String key) {
        evidence.add(
                key,
                "Mutants: every theorem is seen to fail",
                "Each mutant is the model with one constant a unit more or less, one comparison made strict, an equation, or"
                        + " turned around, one choice swapped, one summand or condition left out, or one summand subtracted."
                        + " \"Refuted\": Z3 finds a counterexample to some theorem, and evaluating it shows that the mutant"
                        + " breaks the theorem there and the model keeps it. \"Equivalent\": it is proved that no dossier"
                        + " gets another figure, finding, verdict or aid. No mutant may survive, and for each theorem one"
                        + " mutant stands below that it refutes; a theorem that looks at no dossier is refuted with a changed"
                        + " premise.",
                List.of("call", "mutants", "refuted", "equivalent", "surviving"),
                mutants);
        evidence.add(
                key + "b",
                "Mutants: what each theorem refutes",
                "",
                List.of("call", "theorem", "a mutant that it refutes"),
                promises);
    }
}
