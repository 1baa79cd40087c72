package io.github.federules.validation;

import io.github.federules.core.decision.Body;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Remedy;
import io.github.federules.core.dossier.CostLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where in a dossier the facts stand that a finding turns on, as the dossier format names the places. */
final class FindingPlaces {

    private static final String COST_LINES = "operation.costLines";
    private static final Set<String> COSTS_HANG_ON = Set.of("applicant.recoversVat", "operation.aidRate");

    private final Decision decision;

    FindingPlaces(Decision decision) {
        this.decision = decision;
    }

    /** The places, at least one. */
    List<String> of(Finding finding) {
        return switch (finding.rule().subject()) {
            case APPLICANT_KIND -> bodies(finding);
            case POLICY_ROLE -> List.of("applicant.policyRole");
            case DECLARATION -> List.of(declaration(finding));
            case MINIMUM_TOTAL_COST, MAXIMUM_TOTAL_COST, MINIMUM_AID -> costs(finding);
            case OWN_SHARE, PUBLIC_AID -> List.of("operation.financing");
            case ACTIVITY -> List.of("operation.activity");
            case AID_RATE -> List.of("operation.aidRate");
            case DURATION, REALISATION_WINDOW -> List.of("operation.realisation");
            case NOTE_SENT -> List.of("note.sent");
            case NOTE_ELECTRONIC -> List.of("note.electronic");
            case NOTE_DEADLINE -> List.of(deadline(finding));
        };
    }

    private static List<String> bodies(Finding finding) {
        return finding.figures().get("bodies") instanceof Figure.Bodies found
                ? found.bodies().stream().map(Body::path).toList()
                : List.of("applicant.kind");
    }

    private String declaration(Finding finding) {
        return decision.call().operations().declarations().stream()
                .filter(required -> required.rule().equals(finding.rule()))
                .map(required -> "operation.declarations." + required.declaration())
                .findFirst()
                .orElse("operation.declarations");
    }

    // Where shares are why, at the shares; else at the lines as a whole.
    private List<String> costs(Finding finding) {
        List<String> shares = finding.outcome() == Outcome.UNKNOWN ? missingOfCosts() : raisable(finding);
        return shares.isEmpty() ? List.of(COST_LINES) : shares;
    }

    private List<String> missingOfCosts() {
        return decision.missing().stream()
                .filter(path -> path.startsWith(COST_LINES) || COSTS_HANG_ON.contains(path))
                .toList();
    }

    private List<String> raisable(Finding finding) {
        List<String> ids = finding.remedy().map(Remedy::options).stream()
                .flatMap(List::stream)
                .flatMap(
                        change -> change instanceof Change.RaiseShare raised ? raised.lines().stream() : Stream.empty())
                .toList();
        List<CostLine> lines = decision.dossier().operation().costLines();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id().filter(ids::contains).isPresent()) {
                places.add(COST_LINES + "[" + i + "].fte");
            }
        }
        return places;
    }

    private static String deadline(Finding finding) {
        if (finding.figures().containsKey("until")) {
            return "note.sentAt";
        }
        boolean neverSent =
                finding.outcome() == Outcome.FAILED && !finding.figures().containsKey("sentOn");
        return neverSent ? "note.sent" : "note.sentOn";
    }
}
