package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.rule.MissingFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an application must state to be sent, whatever the result: who applies, for what, and the budget where it can change the result. */
final class RequiredFacts {

    private static final Set<String> IF_OPEN = Set.of("applicant.kind", FormValues.LINES);

    private RequiredFacts() {}

    /** Returns the paths of the facts that an application does not state yet. */
    static List<String> missing(Decision decision) {
        List<String> paths = new ArrayList<>();
        if (decision.dossier().applicant().lead().name().isEmpty()) {
            paths.add("applicant.name");
        }
        if (decision.dossier().operation().title().isEmpty()) {
            paths.add("operation.title");
        }
        decision.missing().stream()
                .map(MissingFact::path)
                .filter(IF_OPEN::contains)
                .forEach(paths::add);
        return paths;
    }
}
