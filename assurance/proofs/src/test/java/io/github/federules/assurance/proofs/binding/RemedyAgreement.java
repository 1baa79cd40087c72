package io.github.federules.assurance.proofs.binding;

import io.github.federules.assurance.proofs.call.ModelledCall;
import io.github.federules.certify.model.DossierFacts;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.StaffMinimum;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * Compares the remedies of one decision with its model: with each change a rule is met, with a cent or a billionth less it is
 * not; and where less cost or less public aid is not offered, none of it is enough.
 */
final class RemedyAgreement {

    private static final BigDecimal BILLIONTH = new BigDecimal("0.000000001");

    private final ModelledCall call;
    private final Model model;
    private final Decision decision;
    private final Map<String, BigInteger> inputs;
    private final List<String> differences = new ArrayList<>();

    /** With the inputs of the decided dossier, and a model of what the finding is about. */
    RemedyAgreement(ModelledCall call, Model model, Decision decision, Map<String, BigInteger> inputs) {
        this.call = call;
        this.model = model;
        this.decision = decision;
        this.inputs = inputs;
    }

    /** The changes that a finding offers. */
    static List<Change> changes(Finding finding) {
        return finding.remedy().map(Remedy::options).orElse(List.of());
    }

    /** Returns what differs, nothing if both agree. */
    List<String> differences(Finding finding, String met) {
        List<Change> changes = changes(finding);
        changes.forEach(change -> compare(met, change));
        // Where nothing can bring funding any more, no gap is stated.
        boolean isStated = finding.outcome() == Outcome.FAILED
                && decision.findings().stream().noneMatch(Finding::rulesOutFunding);
        if (isStated && finding.rule().equals(Rule.MAXIMUM_TOTAL_COST)) {
            if (!offers(changes, Change.Kind.REDUCE_OTHER_COST)) {
                LessCost other = lessCost(RemedyAgreement::isOther);
                demand(met, false, after(other.without(other.most())), "no other cost left out is enough");
            }
            if (!offers(changes, Change.Kind.REDUCE_STAFF_COST)) {
                LessCost staff = lessCost(nature -> nature.equals(CostNature.STAFF));
                demand(met, false, after(staff.without(staff.most())), "no staff cost left out is enough");
            }
            if (!offers(changes, Change.Kind.REDUCE_SERVICES)) {
                LessCost services = lessCost(nature -> nature.equals(CostNature.SERVICES));
                demand(met, false, after(services.without(services.most())), "no services left out are enough");
            }
        }
        if (isStated && finding.rule().equals(Rule.PUBLIC_AID) && changes.isEmpty()) {
            demand(
                    met,
                    false,
                    after(Map.of(ModelFacts.OTHER_PUBLIC_AID, BigInteger.ZERO)),
                    "no public aid less is enough");
        }
        return differences;
    }

    private static boolean offers(List<Change> changes, Change.Kind kind) {
        return changes.stream().anyMatch(change -> change.code().equals(kind.name()));
    }

    private void compare(String met, Change change) {
        if (change instanceof Change.OfAmount amount) {
            compare(met, amount, Euros.cents(amount.amount()));
        } else if (change instanceof Change.RaiseShare raised) {
            compareShare(met, raised);
        } else if (change instanceof Change.Together together) {
            compareTogether(met, together);
        } else {
            throw new IllegalStateException("The model knows no such change: " + change);
        }
    }

    private void compare(String met, Change.OfAmount change, long cents) {
        switch (change.kind()) {
            case ADD_OTHER_COST -> compare(met, change, each -> more(ModelFacts.of(otherNature()), each), cents);
            case ADD_STAFF_COST -> compare(met, change, this::onePersonMore, cents);
            case ADD_OWN_FUNDS -> compare(met, change, each -> more(ModelFacts.OWN_FUNDS, each), cents);
            case ADD_OTHER_PUBLIC_AID -> compare(met, change, each -> more(ModelFacts.OTHER_PUBLIC_AID, each), cents);
            case REDUCE_OTHER_COST, REDUCE_SERVICES, REDUCE_STAFF_COST ->
                compareLess(met, change, lessCost(reduced(change.kind())), cents);
            case REDUCE_OTHER_PUBLIC_AID ->
                compare(met, change, each -> more(ModelFacts.OTHER_PUBLIC_AID, -each), cents);
        }
    }

    private void compareLess(String met, Change change, LessCost less, long cents) {
        for (LessCost spread : List.of(less, less.fromTheLast())) {
            compare(met, change, each -> after(spread.without(each)), cents);
        }
    }

    private void compareTogether(String met, Change.Together together) {
        Dossier changed = decision.dossier();
        for (Change each : together.changes()) {
            changed = with(changed, each);
            boolean isLast =
                    each.equals(together.changes().get(together.changes().size() - 1));
            demand(met, isLast, after(changed), (isLast ? "all" : "only a part") + " of " + together);
        }
    }

    private Dossier with(Dossier dossier, Change change) {
        if (change instanceof Change.RaiseShare raised) {
            return withShare(dossier, raised, raised.share().value());
        }
        if (change instanceof Change.OfAmount added && added.kind() == Change.Kind.ADD_STAFF_COST) {
            FteShare share = new FteShare(new BigDecimal(minimumShare()).multiply(BILLIONTH));
            return dossier.withOperation(dossier.operation().staff("One more person", added.amount(), share));
        }
        if (change instanceof Change.OfAmount less) {
            Predicate<CostNature> natures = reduced(less.kind());
            return new LessCost(dossier, lessCost(natures).ids()).without(Euros.cents(less.amount()));
        }
        throw new IllegalStateException("The model knows no such part of several changes: " + change);
    }

    private static Predicate<CostNature> reduced(Change.Kind kind) {
        return switch (kind) {
            case REDUCE_OTHER_COST -> RemedyAgreement::isOther;
            case REDUCE_SERVICES -> nature -> nature.equals(CostNature.SERVICES);
            case REDUCE_STAFF_COST -> nature -> nature.equals(CostNature.STAFF);
            default -> throw new IllegalStateException("The model knows no such part of several changes: " + kind);
        };
    }

    private void compareShare(String met, Change.RaiseShare raised) {
        demand(met, true, after(withShare(raised, raised.share().value())), raised.toString());
        demand(
                met,
                false,
                after(withShare(raised, raised.share().value().subtract(BILLIONTH))),
                "a billionth less of " + raised);
    }

    private void compare(String met, Change change, LongFunction<Map<String, BigInteger>> after, long cents) {
        demand(met, true, after.apply(cents), change.toString());
        demand(met, false, after.apply(cents - 1), "a cent less of " + change);
    }

    private void demand(String met, boolean holds, Map<String, BigInteger> after, String change) {
        if ((model.evaluate(after).get(met).signum() != 0) != holds) {
            differences.add(met + " should be " + holds + " after this: " + change);
        }
    }

    private Map<String, BigInteger> after(Map<String, BigInteger> changes) {
        Map<String, BigInteger> after = new HashMap<>(inputs);
        after.putAll(changes);
        return after;
    }

    private Map<String, BigInteger> after(Dossier changed) {
        return after(DossierFacts.of(
                call.call(), changed, inputs.get(ModelFacts.OTHERWISE_SOUND).signum() != 0));
    }

    private Map<String, BigInteger> more(String input, long cents) {
        return after(Map.of(input, inputs.get(input).add(BigInteger.valueOf(cents))));
    }

    private Map<String, BigInteger> onePersonMore(long cents) {
        Map<String, BigInteger> after = more(ModelFacts.STAFF_ABOVE, cents);
        after.merge(ModelFacts.SHARES_ABOVE, minimumShare(), BigInteger::add);
        return after;
    }

    private Dossier withShare(Change.RaiseShare raised, BigDecimal share) {
        return withShare(decision.dossier(), raised, share);
    }

    private static Dossier withShare(Dossier dossier, Change.RaiseShare raised, BigDecimal share) {
        List<CostLine> lines = dossier.operation().costLines().stream()
                .map(line -> line.id().equals(Optional.of(raised.lines().get(0)))
                        ? line.withShare(new FteShare(share))
                        : line)
                .toList();
        return dossier.withOperation(dossier.operation().withCostLines(lines));
    }

    private LessCost lessCost(Predicate<CostNature> natures) {
        return LessCost.of(decision, natures);
    }

    private static boolean isOther(CostNature nature) {
        return !nature.equals(CostNature.SERVICES) && nature.family() != CostFamily.STAFF;
    }

    // Services where a call pays nothing else beside staff.
    private CostNature otherNature() {
        return call.call().costs().eligible().keySet().stream()
                .filter(RemedyAgreement::isOther)
                .findFirst()
                .orElse(CostNature.SERVICES);
    }

    private BigInteger minimumShare() {
        return call.call()
                .costs()
                .staffMinimum()
                .map(StaffMinimum::share)
                .map(share -> Parameters.billionths(share).value(Map.of()))
                .orElse(BigInteger.ZERO);
    }
}
