package io.github.federules.core.assessment;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.decision.Workshops;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Track;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final boolean hasRate;
    private final boolean seeksFunding;
    private final List<CostRule> costRules;
    private final Worlds worlds;
    private final Map<DeadlineDay, List<Finding>> ofNote = new EnumMap<>(DeadlineDay.class);
    private final List<Finding> ofApplication = new ArrayList<>();
    private final List<Finding> ofFunding;

    Assessment(Call call, Dossier dossier) {
        this.call = call;
        this.dossier = dossier;
        staff = Staff.of(dossier.operation().costLines());
        hasRate = call.funding().aid().isPresent();
        seeksFunding = isSought(Track.FUNDING);
        costRules = CostRules.of(call, dossier.operation().financing().find());
        worlds = new Worlds(call, dossier, staff, costRules.stream().allMatch(CostRule::moreNeverHurts));
        call.applicants()
                .beneficiaries()
                .ifPresent(terms -> ofApplication.add(ApplicantRules.kind(dossier.applicant(), terms)));
        call.applicants()
                .policyRoles()
                .ifPresent(terms -> ofApplication.add(ApplicantRules.policyRole(dossier.applicant(), terms)));
        call.operations()
                .declarations()
                .forEach(required -> ofApplication.add(OperationRules.declaration(dossier.operation(), required)));
        ofFunding = OperationRules.forFunding(call, dossier.operation());
        for (DeadlineDay day : DeadlineDay.values()) {
            ofNote.put(day, NoteRules.all(dossier.note(), call.note(), day));
        }
    }

    Decision decide(Readings readings) {
        List<World> each = worlds.under(readings);
        Answer answer = answer(readings);
        return new Decision(
                dossier,
                call,
                readings,
                answer.toFunding(hasRate),
                new Workshops(answer.workshops()),
                each.get(0).plan().toCosts(hasRate),
                worlds.screening(readings).setAside(),
                findings(readings, each),
                new MissingFacts(call, dossier, staff, costRules).paths(answer, each, ofNote(readings.deadlineDay())),
                Robustness.of(call, readings, hasRate, this::answer),
                List.of());
    }

    private Answer answer(Readings readings) {
        Verdict application = verdict(ofApplication, Verdict.ELIGIBLE);
        Verdict withoutFunding = verdict(ofNote(readings.deadlineDay()), application);
        Verdict workshops = isSought(Track.WORKSHOPS) ? withoutFunding : Verdict.NOT_SOUGHT;
        if (!seeksFunding) {
            return new Answer(Verdict.NOT_SOUGHT, 0, 0, workshops);
        }
        List<World> each = worlds.under(readings);
        Verdict funding = Verdicts.both(verdict(ofFunding, withoutFunding), onCosts(readings, each));
        return new Answer(
                funding,
                funding == Verdict.ELIGIBLE ? leastAid(each) : 0,
                funding == Verdict.INELIGIBLE ? 0 : greatestAid(each),
                workshops);
    }

    // All rules on the costs are judged together: two that may each be met may never be met at once.
    private Verdict onCosts(Readings readings, List<World> each) {
        boolean always = true;
        boolean ever = false;
        for (World world : each) {
            boolean met = isMet(world);
            always &= met;
            ever |= met;
        }
        boolean isFinancingMissing = !dossier.operation().financing().isKnown()
                && !CostRules.onFinancing(call).isEmpty();
        if (!ever && worlds.isComplete(readings)) {
            return Verdict.INELIGIBLE;
        }
        return always && !isFinancingMissing ? Verdict.ELIGIBLE : Verdict.INCOMPLETE;
    }

    private boolean isMet(World world) {
        return costRules.stream().allMatch(rule -> rule.met().test(world.plan()));
    }

    private static long leastAid(List<World> each) {
        return each.stream().mapToLong(world -> world.plan().aid()).min().orElse(0);
    }

    private long greatestAid(List<World> each) {
        return each.stream()
                .filter(this::isMet)
                .mapToLong(world -> world.plan().aid())
                .max()
                .orElse(0);
    }

    private static Verdict verdict(List<Finding> findings, Verdict before) {
        Verdict verdict = before;
        for (Finding finding : findings) {
            verdict = Verdicts.both(verdict, Verdicts.of(finding.outcome()));
        }
        return verdict;
    }

    private List<Finding> findings(Readings readings, List<World> each) {
        List<Finding> findings = new ArrayList<>(ofApplication);
        findings.addAll(onCostsAndFinancing(readings, each));
        ofFunding.forEach(finding -> findings.add(asked(finding)));
        findings.addAll(ofNote(readings.deadlineDay()));
        return findings;
    }

    private List<Finding> onCostsAndFinancing(Readings readings, List<World> each) {
        Comparator<World> byTotal =
                Comparator.comparingLong(world -> world.plan().compared(true));
        CostPlan least = each.get(0).plan();
        CostPlan most = each.stream().max(byTotal).orElse(each.get(0)).plan();
        List<Finding> findings = new ArrayList<>();
        for (CostRule rule : costRules) {
            Map<String, Figure> figures = rule.figures().apply(least, most);
            figures.put("basis", new Figure.Basis(readings.minimumCostBasis()));
            Finding finding = Finding.of(rule.rule(), rule.outcome(each), rule.clause(), figures);
            findings.add(asked(mended(finding, rule, readings)));
        }
        if (!dossier.operation().financing().isKnown()) {
            CostRules.onFinancing(call)
                    .forEach(
                            (rule, clause) -> findings.add(asked(Finding.of(rule, Outcome.UNKNOWN, clause, Map.of()))));
        }
        return findings;
    }

    private Finding mended(Finding finding, CostRule rule, Readings readings) {
        return finding.outcome() == Outcome.FAILED && seeksFunding
                ? finding.mendedBy(new CostRemedies(call, dossier, readings, staff, worlds, rule).changes())
                : finding;
    }

    private Finding asked(Finding finding) {
        return seeksFunding
                ? finding
                : Finding.of(finding.rule(), Outcome.NOT_ASKED, finding.clause(), finding.figures());
    }

    private boolean isSought(Track track) {
        return dossier.seeks().contains(track) && call.tracks().contains(track);
    }

    private List<Finding> ofNote(DeadlineDay day) {
        return Objects.requireNonNull(ofNote.get(day), "each day is judged");
    }
}
