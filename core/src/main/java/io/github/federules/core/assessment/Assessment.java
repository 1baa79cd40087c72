package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.StaffShareScope;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.decision.Workshops;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One dossier under one call, taken through the steps under any reading.
 *
 * <p>What no reading touches is worked out once, so that all 32 combinations cost little more than one.
 */
final class Assessment {

    private final Call call;
    private final Dossier dossier;
    private final Staff staff;
    private final Bounds bounds;
    private final Map<StaffShareScope, Screening> screenings = new EnumMap<>(StaffShareScope.class);
    private final Map<DeadlineDay, List<Finding>> ofNote = new EnumMap<>(DeadlineDay.class);
    private final List<Finding> ofApplication;

    Assessment(Call call, Dossier dossier) {
        this.call = call;
        this.dossier = dossier;
        List<CostLine> lines = dossier.operation().costLines();
        staff = Staff.of(lines);
        bounds = Bounds.of(call);
        for (StaffShareScope scope : StaffShareScope.values()) {
            screenings.put(scope, Screening.of(call, lines, staff, scope));
        }
        for (DeadlineDay day : DeadlineDay.values()) {
            ofNote.put(day, NoteRules.all(dossier.note(), call.note(), day));
        }
        ofApplication = new ArrayList<>();
        ofApplication.add(ApplicantRules.kind(dossier.applicant(), call.beneficiaries()));
        ofApplication.add(ApplicantRules.policyRole(dossier.applicant(), call.policyRoles()));
        call.declarations()
                .forEach(required -> ofApplication.add(OperationRules.declaration(dossier.operation(), required)));
    }

    Decision decide(Readings readings) {
        CostPlan least = least(readings);
        CostPlan most = most(readings);
        Answer answer = answer(readings);
        return new Decision(
                dossier,
                call,
                readings,
                answer.toFunding(),
                new Workshops(answer.workshops()),
                least.toCosts(),
                screening(readings).setAside(),
                findings(readings, least, most),
                new MissingFacts(call, dossier, staff, bounds).paths(answer, least, most),
                Robustness.of(call, readings, this::answer));
    }

    private Answer answer(Readings readings) {
        Verdict withoutCosts = withoutCosts(readings.deadlineDay());
        Verdict workshops = dossier.seeks().contains(Track.WORKSHOPS) ? withoutCosts : Verdict.NOT_SOUGHT;
        if (!dossier.seeks().contains(Track.FUNDING)) {
            return new Answer(Verdict.NOT_SOUGHT, 0, 0, workshops);
        }
        CostPlan least = least(readings);
        CostPlan most = most(readings);
        Outcome minimum = OperationRules.minimumCost(least, most, bounds);
        Verdict funding = Verdicts.both(withoutCosts, Verdicts.of(minimum));
        return new Answer(
                funding,
                funding == Verdict.ELIGIBLE ? least.aid() : 0,
                funding == Verdict.INELIGIBLE ? 0 : most.aid(),
                workshops);
    }

    private Verdict withoutCosts(DeadlineDay day) {
        Verdict verdict = Verdict.ELIGIBLE;
        for (Finding finding : ofApplication) {
            verdict = Verdicts.both(verdict, Verdicts.of(finding.outcome()));
        }
        for (Finding finding : ofNote(day)) {
            verdict = Verdicts.both(verdict, Verdicts.of(finding.outcome()));
        }
        return verdict;
    }

    private List<Finding> findings(Readings readings, CostPlan least, CostPlan most) {
        List<Finding> findings = new ArrayList<>(ofApplication);
        findings.add(minimumCost(readings, least, most));
        findings.addAll(ofNote(readings.deadlineDay()));
        return findings;
    }

    private Finding minimumCost(Readings readings, CostPlan least, CostPlan most) {
        if (!dossier.seeks().contains(Track.FUNDING)) {
            return OperationRules.minimumCostNotAsked(call.minimumCost());
        }
        Finding finding =
                OperationRules.minimumCost(least, most, call.minimumCost(), bounds, readings.minimumCostBasis());
        if (finding.outcome() != Outcome.FAILED) {
            return finding;
        }
        List<CostLine> lines = dossier.operation().costLines();
        return finding.mendedBy(new CostRemedies(call, bounds, readings, staff, screening(readings), lines).changes());
    }

    private CostPlan least(Readings readings) {
        return CostPlan.least(call, bounds, screening(readings), readings);
    }

    private CostPlan most(Readings readings) {
        return CostPlan.most(call, bounds, screening(readings), readings);
    }

    private List<Finding> ofNote(DeadlineDay day) {
        return Objects.requireNonNull(ofNote.get(day), "each day is judged");
    }

    private Screening screening(Readings readings) {
        return Objects.requireNonNull(screenings.get(readings.staffShareScope()), "each scope is screened");
    }
}
