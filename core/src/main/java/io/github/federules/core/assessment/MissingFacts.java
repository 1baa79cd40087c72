package io.github.federules.core.assessment;

import io.github.federules.core.call.AidIntensity;
import io.github.federules.core.call.AidRate;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.RequiredDeclaration;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Body;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the places of the missing facts that can change a verdict or the aid. */
final class MissingFacts {

    private final Call call;
    private final Dossier dossier;
    private final Staff staff;
    private final List<CostRule> atBest;
    private final List<CostRule> atWorst;

    MissingFacts(Call call, Dossier dossier, Staff staff, List<CostRule> atBest, List<CostRule> atWorst) {
        this.call = call;
        this.dossier = dossier;
        this.staff = staff;
        this.atBest = atBest;
        this.atWorst = atWorst;
    }

    /** The places in the order of the dossier, where these are all ways in which it may turn out, or the extreme ones. */
    List<String> paths(Answer answer, List<World> worlds, boolean isComplete, List<Finding> ofNote) {
        boolean fundingOpen = answer.funding() == Verdict.INCOMPLETE;
        boolean open = fundingOpen || answer.workshops() == Verdict.INCOMPLETE;
        List<World> funded = fundingOpen || answer.funding() == Verdict.ELIGIBLE ? worlds : List.of();
        boolean rateTurns = varies(funded, MissingFacts::vatAndStaffing, this::aidIfMet);
        // Where an answer turns with the rate of a range, another cost turns it at another rate, which
        // need not be one of these.
        boolean isBetweenRates = rateTurns && AidRates.isRangeOpen(call, dossier);
        // Only between the extremes of too many worlds may something be open that none of them meets.
        boolean isBetweenOpen = fundingOpen
                && funded.stream().noneMatch(world -> aidIfMet(world).isPresent());
        boolean sharesMatter = isBetweenOpen
                || varies(funded, MissingFacts::vatAndRate, isBetweenRates ? MissingFacts::cost : this::aidIfMet);
        // What lies between the extremes of the shares is not looked at: what may matter there is listed.
        boolean isBetweenShares = sharesMatter && !isComplete;
        boolean rateMatters =
                rateTurns || (isBetweenShares && varies(funded, MissingFacts::vatAndStaffing, World::rate));
        boolean vatMatters = varies(
                funded,
                MissingFacts::staffingAndRate,
                isBetweenRates || isBetweenShares ? MissingFacts::cost : this::aidIfMet);
        List<String> paths = new ArrayList<>();
        addOfApplicant(paths, open, rateMatters);
        if (vatMatters) {
            paths.add("applicant.recoversVat");
        }
        if (open) {
            addDeclarations(paths);
        }
        if (sharesMatter) {
            addShares(paths);
        }
        addOfOperation(paths, fundingOpen);
        if ((isBetweenOpen && isFinancingAsked())
                || funded.stream().anyMatch(world -> world.meets(atBest) && !world.meets(atWorst))) {
            paths.add("operation.financing");
        }
        if (rateMatters && isRateBy(AidRate.Within.class)) {
            paths.add("operation.aidRate");
        }
        if (open) {
            addOfNote(paths, ofNote);
        }
        return paths;
    }

    // Whether, all that is grouped by being the same, the worlds differ in this.
    private static boolean varies(List<World> worlds, Function<World, Object> group, Function<World, Object> inWhat) {
        return worlds.stream()
                .collect(Collectors.groupingBy(group, Collectors.mapping(inWhat, Collectors.toSet())))
                .values()
                .stream()
                .anyMatch(different -> different.size() > 1);
    }

    private static List<Object> vatAndStaffing(World world) {
        return List.of(world.withVat(), world.staffing());
    }

    private static List<Object> vatAndRate(World world) {
        return List.of(world.withVat(), world.rate());
    }

    private static List<Object> staffingAndRate(World world) {
        return List.of(world.staffing(), world.rate());
    }

    private static List<Object> cost(World world) {
        CostPlan plan = world.plan();
        return List.of(plan.total(), plan.comparedDirect(), plan.comparedIndirect());
    }

    private boolean isFinancingAsked() {
        return !dossier.operation().financing().isKnown()
                && atBest.stream().anyMatch(rule -> CostRules.isOnFinancing(rule.rule()));
    }

    private Optional<Long> aidIfMet(World world) {
        return world.meets(atBest) ? Optional.of(world.plan().aid()) : Optional.empty();
    }

    private boolean isRateBy(Class<? extends AidRate> type) {
        return call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(type::isInstance)
                .isPresent();
    }

    private void addOfApplicant(List<String> paths, boolean open, boolean rateMatters) {
        List<Body> bodies = ApplicantRules.bodies(dossier.applicant());
        boolean isKindAsked = call.applicants()
                .beneficiaries()
                .filter(terms -> !terms.takesAll())
                .isPresent();
        if ((open && isKindAsked) || (rateMatters && isRateBy(AidRate.ByKind.class))) {
            addKind(paths, bodies.get(0));
        }
        boolean isRoleAsked = call.applicants()
                .policyRoles()
                .filter(terms -> !terms.takesAll())
                .isPresent();
        if (open && isRoleAsked && !dossier.applicant().policyRole().isKnown()) {
            paths.add("applicant.policyRole");
        }
        if (open && isKindAsked) {
            bodies.stream().skip(1).forEach(member -> addKind(paths, member));
        }
    }

    private static void addKind(List<String> paths, Body body) {
        if (!body.kind().isKnown()) {
            paths.add(body.path());
        }
    }

    private void addDeclarations(List<String> paths) {
        for (RequiredDeclaration required : call.operations().declarations()) {
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

    private void addOfOperation(List<String> paths, boolean fundingOpen) {
        if (fundingOpen
                && isRateBy(AidRate.ByActivity.class)
                && !dossier.operation().activity().isKnown()) {
            paths.add("operation.activity");
        }
        boolean isPeriodAsked = call.operations().duration().isPresent()
                || call.operations().window().isPresent();
        if (fundingOpen && isPeriodAsked && !dossier.operation().realisation().isKnown()) {
            paths.add("operation.realisation");
        }
    }

    private void addOfNote(List<String> paths, List<Finding> ofNote) {
        ExplanatoryNote note = dossier.note();
        if (ofNote.stream().noneMatch(finding -> finding.outcome() == Outcome.UNKNOWN)) {
            return;
        }
        if (note.isUnknown()) {
            paths.add("note");
            return;
        }
        boolean isDayAsked = call.note().deadline().isPresent();
        if (!note.sentOn().isKnown() && isDayAsked) {
            paths.add("note.sentOn");
        } else if (!note.sent().isKnown()) {
            paths.add("note.sent");
        } else if (isOpen(ofNote, Rule.NOTE_DEADLINE)) {
            paths.add("note.sentAt");
        }
        if (isOpen(ofNote, Rule.NOTE_ELECTRONIC) && !note.electronic().isKnown()) {
            paths.add("note.electronic");
        }
    }

    private static boolean isOpen(List<Finding> findings, Rule rule) {
        return findings.stream()
                .anyMatch(finding -> finding.rule().equals(rule) && finding.outcome() == Outcome.UNKNOWN);
    }
}
