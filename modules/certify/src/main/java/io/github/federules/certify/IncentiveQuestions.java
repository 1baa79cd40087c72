package io.github.federules.certify;

import static io.github.federules.certify.formula.Formulas.ZERO;
import static io.github.federules.certify.formula.Formulas.number;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.formula.Sort;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.Model;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.RateOfRange;
import io.github.federules.certify.theorem.Products;
import io.github.federules.certify.theorem.Theorem;
import io.github.federules.certify.witness.CaseModel;
import io.github.federules.certify.witness.Concrete;
import io.github.federules.certify.witness.WitnessWords;
import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.CentRounding;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The questions on what an applicant gains by applying otherwise for the same costs. */
final class IncentiveQuestions {

    /** The code of the question on two operations instead of one. */
    static final String SPLIT = "SPLIT";

    private static final LocalizedText GREATEST_GAIN =
            new LocalizedText("Le plus grand gain est de ", "The greatest gain is ");
    private static final LocalizedText A_DAY_LATER = new LocalizedText("Un jour plus tard", "A day later");

    private final Call call;

    private IncentiveQuestions(Call call) {
        this.call = call;
    }

    static List<AmountQuestion> of(Call call) {
        IncentiveQuestions questions = new IncentiveQuestions(call);
        return List.of(
                question(
                        SPLIT,
                        Inquiry.Expectation.EITHER,
                        "Un dossier qui gagne plus que les centimes d'un arrondi s'il est divisé en deux dossiers éligibles avec"
                                + " les mêmes réponses\u00a0?",
                        "A dossier that gains more than the cents of rounding if it is split into two eligible ones with"
                                + " the same answers?",
                        questions::split),
                question(
                        "MOVED",
                        Inquiry.Expectation.EITHER,
                        "Un dossier qui gagne plus que les centimes d'un arrondi si des dépenses retenues passent d'une nature à"
                                + " une autre que l'appel finance aussi\u00a0?",
                        "A dossier that gains more than the cents of rounding if retained costs move from one nature to"
                                + " another that the call pays, too?",
                        questions::moved),
                question(
                        "WAITING",
                        Inquiry.Expectation.NONE,
                        "Un dossier qui reçoit davantage s'il est envoyé un jour plus tard\u00a0?",
                        "A dossier that gets more if it is sent a day later?",
                        IncentiveQuestions::waiting));
    }

    private static AmountQuestion question(
            String code, Inquiry.Expectation expects, String french, String english, Function<CaseModel, Claim> claim) {
        return new AmountQuestion(Topic.INCENTIVE, code, new LocalizedText(french, english), expects, claim);
    }

    // A part that is refused would be a cost that is left out, which cliffs are about: both parts are eligible.
    private Claim split(CaseModel each) {
        Model model = each.inForce();
        Instance one = model.of("one");
        Map<String, Formula> sameDay = new HashMap<>();
        model.inputs().keySet().stream()
                .filter(input -> !isAmount(model, input))
                .forEach(input -> sameDay.put(input, one.get(input)));
        Instance other = model.of("second", sameDay);
        Map<String, Formula> sums = new HashMap<>(sameDay);
        model.inputs().keySet().stream()
                .filter(input -> isAmount(model, input))
                .forEach(input -> sums.put(input, one.get(input).plus(other.get(input))));
        if (!hasStaffMinimum(each)) {
            Formula first = one.get(ModelFacts.SHARES_ABOVE);
            Formula second = other.get(ModelFacts.SHARES_ABOVE);
            sums.put(ModelFacts.SHARES_ABOVE, first.isAtMost(second).then(second, first));
        }
        Instance whole = model.of("whole", sums);
        List<Formula> premises = new ArrayList<>(List.of(one.get(CallModel.ELIGIBLE), other.get(CallModel.ELIGIBLE)));
        if (each.range().isPresent()) {
            // A theorem of its own, as solvers of linear arithmetic do not multiply by an unknown rate.
            premises.add(Products.together(
                    Formulas.name(RateOfRange.NAME),
                    one.get(CallModel.TOTAL),
                    other.get(CallModel.TOTAL),
                    whole.get(CallModel.TOTAL)));
        }
        Formula gain = one.get(CallModel.AID).plus(other.get(CallModel.AID)).minus(whole.get(CallModel.AID));
        return new Claim(
                        Theorem.of(List.of(one, other, whole), premises, gain.isAtMost(number(gainedByRounding(each)))),
                        List.of(new Claim.Posed(whole, each), new Claim.Posed(one, each), new Claim.Posed(other, each)),
                        false,
                        WitnessWords::ofSplit,
                        Optional.of(new Claim.Height(
                                gain,
                                each.greatestAid().multiply(BigInteger.TWO),
                                GREATEST_GAIN,
                                WitnessWords::ofSplit)))
                .showing(inputs -> List.of(halves(each, inputs, one, other), largerFirst(inputs, one, other)));
    }

    // Of all ways to split it, the one that everybody thinks of first.
    private static Map<String, BigInteger> halves(
            CaseModel each, Map<String, BigInteger> inputs, Instance one, Instance other) {
        Map<String, BigInteger> halves = new HashMap<>(inputs);
        for (String input : one.model().inputs().keySet()) {
            BigInteger first = one.get(input).value(inputs);
            BigInteger second = other.get(input).value(inputs);
            if (input.equals(ModelFacts.SHARES_ABOVE) && !hasStaffMinimum(each)) {
                halves.put(one.get(input).toString(), first.max(second));
                halves.put(other.get(input).toString(), first.max(second));
            } else if (isAmount(one.model(), input)) {
                BigInteger half = first.add(second).shiftRight(1);
                halves.put(one.get(input).toString(), first.add(second).subtract(half));
                halves.put(other.get(input).toString(), half);
            }
        }
        return halves;
    }

    private static Map<String, BigInteger> largerFirst(Map<String, BigInteger> inputs, Instance one, Instance other) {
        Map<String, BigInteger> ordered = new HashMap<>(inputs);
        boolean isLarger = Concrete.euros(one)
                        .value(inputs)
                        .compareTo(Concrete.euros(other).value(inputs))
                >= 0;
        for (String input : one.model().inputs().keySet()) {
            if (!isLarger && isAmount(one.model(), input)) {
                ordered.put(one.get(input).toString(), other.get(input).value(inputs));
                ordered.put(other.get(input).toString(), one.get(input).value(inputs));
            }
        }
        return ordered;
    }

    // Without a minimum share, no share of a person matters: who works on one part may work on the other, too.
    private static boolean hasStaffMinimum(CaseModel each) {
        return each.parameters().staffMinimum().exists().equals(Formulas.TRUE);
    }

    private static boolean isAmount(Model model, String input) {
        return model.inputs().get(input) == Sort.INTEGER
                && !input.equals(ModelFacts.SENT_DAY)
                && !input.equals(ModelFacts.SENT_TIME);
    }

    // Rounded down, two amounts have together no more than their sum. Rounded half up, they have a cent more at most:
    // so
    // does each flat rate, and so does the aid, of which a cent of a flat rate is no more than a cent.
    private long gainedByRounding(CaseModel each) {
        return call.readings().rounding() == CentRounding.HALF_UP ? 1 + flatRates(each) : 0;
    }

    private static long flatRates(CaseModel each) {
        return each.parameters().flatRates().stream()
                .filter(rate -> rate.exists().equals(Formulas.TRUE))
                .count();
    }

    private Claim moved(CaseModel each) {
        Model model = each.inForce();
        Instance before = model.of("before");
        List<String> movable = new ArrayList<>();
        for (CostNature nature : call.natures()) {
            if (each.parameters().isPaid(nature).equals(Formulas.TRUE)) {
                movable.add(nature.family() == CostFamily.STAFF ? ModelFacts.STAFF_ABOVE : ModelFacts.of(nature));
            }
        }
        Map<String, Formula> same = new HashMap<>();
        model.inputs().keySet().stream()
                .filter(input -> !movable.contains(input))
                // Those who reach a minimum share stay: the question is on costs, and not on who works.
                .filter(input -> hasStaffMinimum(each) || !input.equals(ModelFacts.SHARES_ABOVE))
                .forEach(input -> same.put(input, before.get(input)));
        Instance after = model.of("after", same);
        Formula presented = Formulas.sum(movable.stream().map(before::get).toList());
        Formula changes = Formulas.sum(movable.stream()
                .map(input -> before.get(input).is(after.get(input)).then(ZERO, number(1)))
                .toList());
        List<Formula> premises = List.of(
                presented.is(Formulas.sum(movable.stream().map(after::get).toList())), changes.isAtMost(number(2)));
        Formula added = Formulas.sum(movable.stream()
                .map(input -> before.get(input)
                        .isLessThan(after.get(input))
                        .then(after.get(input).minus(before.get(input)), ZERO))
                .toList());
        Formula gain = after.get(CallModel.AID).minus(before.get(CallModel.AID));
        return new Claim(
                        Theorem.of(List.of(before, after), premises, gain.isAtMost(number(movedByRounding(each)))),
                        List.of(new Claim.Posed(before, each), new Claim.Posed(after, each)),
                        false,
                        IncentiveQuestions::movedCosts,
                        Optional.of(new Claim.Height(
                                gain, each.greatestAid(), GREATEST_GAIN, IncentiveQuestions::movedCosts)))
                .showingLeast(List.of(added, Concrete.places(after)));
    }

    // Where flat rates give no more together but for rounding, each has less than a cent more than its share: all of
    // them have fewer cents than they are. One alone is rounded to no more.
    private static long movedByRounding(CaseModel each) {
        return Math.max(0, flatRates(each) - 1);
    }

    private static LocalizedText movedCosts(List<Decision> two) {
        return WitnessWords.of(two, IncentiveQuestions::movedCosts);
    }

    private static LocalizedText movedCosts(Decision before, Decision after) {
        Map<CostNature, Long> changes = new LinkedHashMap<>();
        after.dossier()
                .operation()
                .costLines()
                .forEach(line -> changes.merge(line.nature(), Euros.cents(line.amount()), Long::sum));
        before.dossier()
                .operation()
                .costLines()
                .forEach(line -> changes.merge(line.nature(), -Euros.cents(line.amount()), Long::sum));
        Optional<CostNature> from = changes.keySet().stream()
                .filter(nature -> changes.getOrDefault(nature, 0L) < 0)
                .findFirst();
        Optional<CostNature> to = changes.keySet().stream()
                .filter(nature -> changes.getOrDefault(nature, 0L) > 0)
                .findFirst();
        if (from.isEmpty() || to.isEmpty()) {
            throw new IllegalStateException("No cost is moved from " + before.dossier() + " to " + after.dossier());
        }
        long cents = changes.getOrDefault(to.get(), 0L);
        return LocalizedText.of(locale -> new LocalizedText("Avec ", "With ").in(locale)
                + WitnessWords.amount(Euros.ofCents(cents), locale)
                + new LocalizedText(" de moins en «\u00a0", " moved from “").in(locale)
                + from.get().label(locale)
                + new LocalizedText("\u00a0» et autant de plus en «\u00a0", "” to “").in(locale)
                + to.get().label(locale)
                + new LocalizedText("\u00a0»", "”").in(locale));
    }

    // Other rules on the day of the submission have an operation begin, or end, no earlier: what a later day meets,
    // this one does.
    private static Claim waiting(CaseModel each) {
        Model model = each.inForce();
        Instance sooner = model.of("sooner");
        Map<String, Formula> same = new HashMap<>();
        model.inputs().keySet().stream()
                .filter(input -> !input.equals(ModelFacts.OTHERWISE_SOUND))
                .forEach(input -> same.put(input, sooner.get(input)));
        same.put(ModelFacts.SENT_DAY, sooner.get(ModelFacts.SENT_DAY).plus(number(1)));
        Instance later = model.of("later", same);
        Formula gain = later.get(CallModel.AID).minus(sooner.get(CallModel.AID));
        return new Claim(
                Theorem.of(
                        List.of(sooner, later),
                        List.of(later.get(ModelFacts.OTHERWISE_SOUND).implies(sooner.get(ModelFacts.OTHERWISE_SOUND))),
                        gain.isAtMost(ZERO)),
                List.of(new Claim.Posed(sooner, each), new Claim.Posed(later, each)),
                true,
                decisions -> WitnessWords.of(decisions, (one, other) -> A_DAY_LATER),
                Optional.empty());
    }
}
