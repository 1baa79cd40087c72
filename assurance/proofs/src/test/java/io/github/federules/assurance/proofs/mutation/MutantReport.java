package io.github.federules.assurance.proofs.mutation;

import io.github.federules.assurance.proofs.CallNumbers;
import io.github.federules.assurance.proofs.Evidence;
import io.github.federules.assurance.proofs.call.Calls;
import io.github.federules.assurance.proofs.call.ModelledCall;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What was seen of mutants, as sections of the evidence. */
final class MutantReport {

    private static final String REFUTED =
            "\"Refuted\": Z3 finds a counterexample to some theorem, and evaluating it shows that"
                    + " the mutant breaks the theorem there and the model keeps it. ";

    private final NavigableMap<Integer, List<String>> mutants = new TreeMap<>();
    private final Map<String, NavigableMap<Integer, String>> byTheorem = new TreeMap<>();

    synchronized void add(ModelledCall call, Refutations seen) {
        int number = Calls.number(call);
        mutants.put(
                number,
                List.of(
                        call.toString(),
                        Integer.toString(seen.count()),
                        Integer.toString(seen.refuted().size()),
                        Integer.toString(seen.equivalent().size()),
                        Integer.toString(seen.surviving().size())));
        seen.byPromise()
                .forEach((promise, refutation) -> byTheorem
                        .computeIfAbsent(promise.says(), each -> new TreeMap<>())
                        .put(number, refutation.mutant().change()));
    }

    void leave(Evidence evidence, String key) {
        evidence.add(
                key,
                "Mutants: every theorem is seen to fail",
                "Each mutant differs from the model in one place: a constant is a unit more or less; a comparison is strict or not, an"
                        + " equation, or turned around; a choice is swapped; a summand, condition or alternative is left out;"
                        + " a summand is subtracted, a difference is a sum, or a denial is dropped. "
                        + REFUTED
                        + "\"Equivalent\": it is proved that no dossier gets another verdict, aid, finding on amounts and days,"
                        + " or one of the seven amounts that the binding compares. No mutant may survive. Z3's search is bounded"
                        + " by its own steps, not by time.",
                List.of("call", "mutants", "refuted", "equivalent", "surviving"),
                List.copyOf(mutants.values()));
        evidence.add(
                key + "b",
                "Mutants: what each theorem refutes",
                "For each theorem: the calls of which it refutes some mutant, which are all calls that it is claimed of, and a"
                        + " mutant of the first of them. A theorem that looks at no dossier is refuted with a changed premise.",
                List.of("theorem", "of the calls", "a mutant that it refutes"),
                byTheorem.entrySet().stream()
                        .map(entry -> List.of(
                                entry.getKey(),
                                CallNumbers.shown(
                                        entry.getValue().navigableKeySet(),
                                        Calls.all().size()),
                                "`" + entry.getValue().firstEntry().getValue() + "`"))
                        .toList());
    }
}
