package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.decision.Body;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import java.util.ArrayList;
import java.util.List;

/** Finds the places of the missing facts that can change a verdict or the aid. */
final class MissingFacts {

    private final Call call;
    private final Dossier dossier;
    private final Staff staff;
    private final Bounds bounds;

    MissingFacts(Call call, Dossier dossier, Staff staff, Bounds bounds) {
        this.call = call;
        this.dossier = dossier;
        this.staff = staff;
        this.bounds = bounds;
    }

    List<String> paths(Answer answer, CostPlan least, CostPlan most) {
        List<String> paths = new ArrayList<>();
        boolean open = answer.funding() == Verdict.INCOMPLETE || answer.workshops() == Verdict.INCOMPLETE;
        if (open) {
            addOfApplicant(paths);
            addDeclarations(paths);
        }
        if (sharesMatter(answer, least, most)) {
            addShares(paths);
        }
        if (open) {
            addOfNote(paths);
        }
        return paths;
    }

    private boolean sharesMatter(Answer answer, CostPlan least, CostPlan most) {
        if (answer.funding() == Verdict.NOT_SOUGHT || answer.funding() == Verdict.INELIGIBLE) {
            return false;
        }
        Outcome outcome = OperationRules.minimumCost(least, most, bounds);
        return outcome == Outcome.UNKNOWN || least.aid() != most.aid();
    }

    private void addOfApplicant(List<String> paths) {
        List<Body> bodies = ApplicantRules.bodies(dossier.applicant());
        boolean kindsMatter = !call.beneficiaries().takesAll();
        if (kindsMatter) {
            addKind(paths, bodies.get(0));
        }
        if (!call.policyRoles().takesAll() && !dossier.applicant().policyRole().isKnown()) {
            paths.add("applicant.policyRole");
        }
        if (kindsMatter) {
            bodies.stream().skip(1).forEach(member -> addKind(paths, member));
        }
    }

    private static void addKind(List<String> paths, Body body) {
        if (!body.kind().isKnown()) {
            paths.add(body.path());
        }
    }

    private void addDeclarations(List<String> paths) {
        for (RequiredDeclaration required : call.declarations()) {
            if (!dossier.operation().declared(required.declaration()).isKnown()) {
                paths.add("operation.declarations." + required.declaration());
            }
        }
    }

    private void addShares(List<String> paths) {
        List<CostLine> lines = dossier.operation().costLines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).nature() == CostNature.STAFF && staff.isShareMissing(lines.get(i))) {
                paths.add("operation.costLines[" + i + "].fte");
            }
        }
    }

    private void addOfNote(List<String> paths) {
        ExplanatoryNote note = dossier.note();
        if (note.isUnknown()) {
            paths.add("note");
            return;
        }
        if (!note.sent().is(false) && !note.sentOn().isKnown()) {
            paths.add("note.sentOn");
        }
        if (!note.sent().is(false) && !note.electronic().isKnown()) {
            paths.add("note.electronic");
        }
    }
}
