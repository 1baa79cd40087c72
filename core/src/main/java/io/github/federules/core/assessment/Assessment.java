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
    private final Map<StaffShareScope, Screening> screenings = new EnumMap<>(StaffShareScope.class);
    private final Map<DeadlineDay, Finding> deadlines = new EnumMap<>(DeadlineDay.class);
    private final List<Finding> ofApplication;
    private final List<Finding> ofNote;

    Assessment(Call call, Dossier dossier) {
        this.call = call;
        this.dossier = dossier;
        List<CostLine> lines = dossier.operation().costLines();
        staff = Staff.of(lines);
        for (StaffShareScope scope : StaffShareScope.values()) {
            screenings.put(scope, Screening.of(call, lines, staff, scope));
        }
        for (DeadlineDay day : DeadlineDay.values()) {
            deadlines.put(day, NoteRules.deadline(dossier.note(), call.note(), day));
        }
        ofApplication = new ArrayList<>();
        ofApplication.add(ApplicantRules.kind(dossier.applicant(), call.beneficiaries()));
        ofApplication.add(ApplicantRules.policyRole(dossier.applicant(), call.policyRoles()));
        call.declarations()
                .forEach(required -> ofApplication.add(OperationRules.declaration(dossier.operation(), required)));
        ofNote =
                List.of(NoteRules.sent(dossier.note(), call.note()), NoteRules.electronic(dossier.note(), call.note()));
    }

    Decision decide(Readings readings) {
        Screening screening = screening(readings);
        Answer answer = answer(readings);
        return new Decision(
                dossier,
                call,
                readings,
                answer.toFunding(),
                new Workshops(answer.workshops()),
                CostPlan.least(call, screening, readings).toCosts(),
                screening.setAside(),
                findings(readings),
                new MissingFacts(call, dossier, staff)
                        .paths(
                                answer,
                                CostPlan.least(call, screening, readings),
                                CostPlan.most(call, screening, readings)),
                Robustness.of(call, readings, this::answer));
    }

    private Answer answer(Readings readings) {
        Verdict withoutCosts = withoutCosts(readings.deadlineDay());
        Verdict workshops = dossier.seeks().contains(Track.WORKSHOPS) ? withoutCosts : Verdict.NOT_SOUGHT;
        if (!dossier.seeks().contains(Track.FUNDING)) {
            return new Answer(Verdict.NOT_SOUGHT, 0, 0, workshops);
        }
        CostPlan least = CostPlan.least(call, screening(readings), readings);
        CostPlan most = CostPlan.most(call, screening(readings), readings);
        Outcome minimum = OperationRules.minimumCost(least.compared(), most.compared(), call.minimumCost());
        Verdict funding = Verdicts.both(withoutCosts, Verdicts.of(minimum));
        return new Answer(
                funding,
                funding == Verdict.ELIGIBLE ? least.aid() : 0,
                funding == Verdict.INELIGIBLE ? 0 : most.aid(),
                workshops);
    }

    private Verdict withoutCosts(DeadlineDay day) {
        Verdict verdict = Verdicts.of(deadline(day).outcome());
        for (Finding finding : ofApplication) {
            verdict = Verdicts.both(verdict, Verdicts.of(finding.outcome()));
        }
        for (Finding finding : ofNote) {
            verdict = Verdicts.both(verdict, Verdicts.of(finding.outcome()));
        }
        return verdict;
    }

    private List<Finding> findings(Readings readings) {
        List<Finding> findings = new ArrayList<>(ofApplication);
        findings.add(minimumCost(readings));
        findings.addAll(ofNote);
        findings.add(deadline(readings.deadlineDay()));
        return findings;
    }

    private Finding minimumCost(Readings readings) {
        if (!dossier.seeks().contains(Track.FUNDING)) {
            return OperationRules.minimumCostNotAsked(call.minimumCost());
        }
        return OperationRules.minimumCost(
                CostPlan.least(call, screening(readings), readings).compared(),
                CostPlan.most(call, screening(readings), readings).compared(),
                call.minimumCost(),
                readings.minimumCostBasis());
    }

    private Finding deadline(DeadlineDay day) {
        return Objects.requireNonNull(deadlines.get(day), "each day is judged");
    }

    private Screening screening(Readings readings) {
        return Objects.requireNonNull(screenings.get(readings.staffShareScope()), "each scope is screened");
    }
}
