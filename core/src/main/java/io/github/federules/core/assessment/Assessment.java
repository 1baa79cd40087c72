package io.github.federules.core.assessment;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.DeadlineDay;
import io.github.federules.core.call.Readings;
import io.github.federules.core.decision.AidShare;
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
    private final List<Readings> everyReading;
    private final Dossier dossier;
    private final Staff staff;
    private final boolean hasRate;
    private final boolean seeksFunding;
    private final List<CostRule> atBest;
    private final List<CostRule> atWorst;
    private final Worlds worlds;
    private final Map<DeadlineDay, List<Finding>> ofNote = new EnumMap<>(DeadlineDay.class);
    private final List<Finding> ofApplication = new ArrayList<>();
    private final List<Finding> ofFunding;

    Assessment(Call call, List<Readings> everyReading, Dossier dossier) {
        this.call = call;
        this.everyReading = everyReading;
        this.dossier = dossier;
        staff = Staff.of(dossier.operation().costLines());
        hasRate = call.funding().aid().isPresent();
        seeksFunding = isSought(Track.FUNDING);
        atBest = CostRules.atBest(call, dossier.operation().financing());
        atWorst = CostRules.atWorst(call, dossier.operation().financing());
        worlds = new Worlds(call, dossier, staff, atBest);
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
        List<String> missing = new MissingFacts(call, dossier, staff, atBest, atWorst)
                .paths(answer, each, worlds.isComplete(readings), ofNote(readings.deadlineDay()));
        return new Decision(
                dossier,
                call,
                readings,
                answer.toFunding(hasRate),
                new Workshops(answer.workshops()),
                each.get(0).plan().toCosts(hasRate),
                worlds.screening(readings).setAside(),
                findings(readings, each),
                missing,
                Robustness.of(call, everyReading, readings, hasRate, this::answer),
                List.of(),
                aidShares(readings, answer, each, missing));
    }

    private List<AidShare> aidShares(Readings readings, Answer answer, List<World> each, List<String> missing) {
        boolean isSharedOut =
                call.funding().aid().flatMap(AidIntensity::sharedOut).isPresent();
        return isSharedOut && answer.funding() == Verdict.ELIGIBLE && missing.isEmpty()
                ? AidShares.of(call, dossier, staff, readings, each.get(0))
                : List.of();
    }

    private Answer answer(Readings readings) {
        Verdict withoutFunding = withoutFunding(readings.deadlineDay());
        Verdict workshops = isSought(Track.WORKSHOPS) ? withoutFunding : Verdict.NOT_SOUGHT;
        if (!seeksFunding) {
            return new Answer(Verdict.NOT_SOUGHT, 0, 0, workshops);
        }
        List<World> each = worlds.under(readings);
        Verdict funding = Verdicts.both(verdict(ofFunding, withoutFunding), onCosts(readings, each));
        return new Answer(
                funding,
                funding == Verdict.ELIGIBLE ? leastAid(each) : 0,
                funding == Verdict.INELIGIBLE ? 0 : greatestAid(readings, each),
                workshops);
    }

    private Verdict withoutFunding(DeadlineDay day) {
        return verdict(ofNote(day), verdict(ofApplication, Verdict.ELIGIBLE));
    }

    // All rules on the costs are judged together: two that may each be met may never be met at once. A rule
    // that neither extreme meets is met by nothing between them, however many ways there are.
    private Verdict onCosts(Readings readings, List<World> each) {
        boolean ever = each.stream().anyMatch(world -> world.meets(atBest));
        boolean settled =
                worlds.isComplete(readings) || atBest.stream().anyMatch(rule -> rule.outcome(each) == Outcome.FAILED);
        if (!ever && settled) {
            return Verdict.INELIGIBLE;
        }
        return each.stream().allMatch(world -> world.meets(atWorst)) ? Verdict.ELIGIBLE : Verdict.INCOMPLETE;
    }

    private static long leastAid(List<World> each) {
        long least = Long.MAX_VALUE;
        for (World world : each) {
            least = Math.min(least, world.plan().aid());
        }
        return least;
    }

    // Between extremes that are not all there is, some way may be met that gives more: then the greatest is a bound.
    private long greatestAid(Readings readings, List<World> each) {
        boolean isComplete = worlds.isComplete(readings);
        long greatest = 0;
        for (World world : each) {
            if (!isComplete || world.meets(atBest)) {
                greatest = Math.max(greatest, world.plan().aid());
            }
        }
        return greatest;
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
        Comparator<World> byTotal = Comparator.<World>comparingLong(
                        world -> world.plan().compared(true))
                .thenComparingLong(world -> world.plan().aid());
        CostPlan least = each.get(0).plan();
        CostPlan most = each.stream().max(byTotal).orElse(each.get(0)).plan();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < atBest.size(); i++) {
            CostRule rule = atBest.get(i);
            Outcome outcome = either(rule.outcome(each), atWorst.get(i).outcome(each));
            Map<String, Figure> figures = isFinancingMissing(rule) ? Map.of() : figures(rule, readings, least, most);
            Finding finding = Finding.of(rule.rule(), outcome, rule.clause(), figures);
            findings.add(asked(mended(finding, rule, readings)));
        }
        return findings;
    }

    private boolean isFinancingMissing(CostRule rule) {
        return CostRules.isOnFinancing(rule.rule())
                && !dossier.operation().financing().isKnown();
    }

    private static Map<String, Figure> figures(CostRule rule, Readings readings, CostPlan least, CostPlan most) {
        Map<String, Figure> figures = rule.figures().apply(least, most);
        figures.put("basis", new Figure.Basis(readings.minimumCostBasis()));
        return figures;
    }

    private static Outcome either(Outcome atBest, Outcome atWorst) {
        return atBest == atWorst ? atBest : Outcome.UNKNOWN;
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
