package io.github.federules.certify;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.FlatRateParameters;
import io.github.federules.certify.model.Fraction;
import io.github.federules.certify.model.GeneralLimit;
import io.github.federules.certify.model.Instance;
import io.github.federules.certify.model.LimitParameters;
import io.github.federules.certify.model.ModelFacts;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.scope.NamedLimit;
import io.github.federules.core.call.Call;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Limit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** The questions whether a limit decides anything under any reading that the call leaves open. */
final class DeadLimits {

    private static final String DEAD = "DEAD_LIMIT:";
    private static final String DOSSIER = "dossier";

    private final Call call;
    private final Map<Rule, String> met;
    private final List<AmountQuestion> questions = new ArrayList<>();

    private DeadLimits(Call call) {
        this.call = call;
        this.met = CallModel.met(call);
    }

    static List<AmountQuestion> of(Call call) {
        DeadLimits limits = new DeadLimits(call);
        refusing(call).forEach(limit -> limits.questions.add(limits.alone(limit, Set.of())));
        limits.addReducing();
        limits.addFlatRateCaps();
        return limits.questions;
    }

    /** The limits that may make a dossier ineligible for funding. */
    static List<Limit> refusing(Call call) {
        return call.limits().stream()
                .filter(limit -> !limit.isPassMark() && limit.rule().isPresent())
                .toList();
    }

    // A limit that is left out is not assumed to be met.
    private AmountQuestion alone(Limit limit, Set<Limit> leftOut) {
        Set<String> others = new LinkedHashSet<>(met.values());
        others.remove(statement(limit));
        leftOut.forEach(each -> others.remove(statement(each)));
        return question(
                code(limit),
                "Un dossier rendu non éligible seulement par " + name(limit).french() + "\u00a0?",
                "A dossier that only " + name(limit).english() + " makes ineligible?",
                (dossier, parameters) -> Formulas.all(
                                others.stream().sorted().map(dossier::get).toList())
                        .and(dossier.get(ModelFacts.OTHERWISE_SOUND))
                        .implies(dossier.get(statement(limit))));
    }

    private String statement(Limit limit) {
        return Objects.requireNonNull(met.get(limit.rule().orElseThrow()));
    }

    private static LocalizedText name(Limit limit) {
        return NamedLimit.withClause(limit);
    }

    private void addReducing() {
        call.funding()
                .maximumAid()
                .ifPresent(cap -> add(
                        DEAD + "MAXIMUM_AID",
                        "Un dossier éligible dont " + name(cap).french() + " réduit l'aide\u00a0?",
                        "An eligible dossier whose aid " + name(cap).english() + " reduces?",
                        (dossier, parameters) -> dossier.get(CallModel.ELIGIBLE)
                                .and(parameters.cap().exists())
                                .implies(dossier.get(CallModel.SHARE_OF_TOTAL)
                                        .isAtMost(parameters.cap().amount()))));
        for (int i = 0; i < call.limits().size(); i++) {
            int number = i;
            Limit limit = call.limits().get(i);
            if (limit.reduces() && limit.form().isEmpty()) {
                add(
                        DEAD + number,
                        "Un dossier éligible dont " + name(limit).french() + " réduit l'aide\u00a0?",
                        "An eligible dossier whose aid " + name(limit).english() + " reduces?",
                        (dossier, parameters) -> dossier.get(CallModel.ELIGIBLE)
                                .implies(dossier.get(CallModel.SHARE_OF_TOTAL)
                                        .isAtMost(dossier.get(GeneralLimit.leaves(number)))));
            }
        }
    }

    private void addFlatRateCaps() {
        for (int i = 0; i < call.costs().flatRates().size(); i++) {
            int number = i + 1;
            call.costs()
                    .flatRates()
                    .get(i)
                    .cap()
                    .ifPresent(cap -> add(
                            DEAD + "FLAT_RATE_CAP:" + number,
                            "Un dossier éligible dont " + name(cap).french() + " réduit le taux forfaitaire\u00a0?",
                            "An eligible dossier whose flat rate " + name(cap).english() + " reduces?",
                            (dossier, parameters) ->
                                    dossier.get(CallModel.ELIGIBLE).implies(uncapped(dossier, parameters, number))));
        }
    }

    private static Formula uncapped(Instance dossier, Parameters parameters, int number) {
        FlatRateParameters flatRate = parameters.flatRates().get(number - 1);
        Fraction rate = flatRate.rate();
        LimitParameters cap = flatRate.cap();
        return flatRate.exists()
                .implies(rate.of(dossier.get(CallModel.flatRateBase(number)), dossier.get(ModelFacts.HALF_UP))
                        .isAtMost(cap.amount()));
    }

    private interface LimitClaim {
        Formula of(Instance dossier, Parameters parameters);
    }

    private void add(String code, String french, String english, LimitClaim claim) {
        questions.add(question(code, french, english, claim));
    }

    private AmountQuestion question(String code, String french, String english, LimitClaim claim) {
        return new AmountQuestion(
                Topic.DEAD_TEXT, code, new LocalizedText(french, english), Inquiry.Expectation.SOME, each -> {
                    Instance dossier = each.leavingOpen(call.openQuestions()).of(DOSSIER);
                    return Claim.of(each, dossier, claim.of(dossier, each.parameters()));
                });
    }

    /**
     * The same questions, where no limit counts as dead that others make so which are themselves dead: of limits that double each other
     * one may be removed, and not all.
     *
     * @param call the call
     * @param asked the questions with their answers
     * @param holds whether it is proved that there is no such dossier
     */
    static List<Inquiry> apart(Call call, List<Inquiry> asked, Predicate<AmountQuestion> holds) {
        DeadLimits limits = new DeadLimits(call);
        Map<Limit, Inquiry> dead = new LinkedHashMap<>();
        for (Limit limit : refusing(call)) {
            asked.stream()
                    .filter(each -> each.code().equals(code(limit)) && each.conclusion() instanceof Conclusion.Proved)
                    .forEach(each -> dead.put(limit, each));
        }
        Map<String, Inquiry> named = new LinkedHashMap<>();
        Set<String> inPairs = new LinkedHashSet<>();
        Set<Limit> removed = new LinkedHashSet<>();
        dead.forEach((limit, inquiry) -> {
            if (removed.isEmpty() || holds.test(limits.alone(limit, removed))) {
                removed.add(limit);
            } else {
                List<Limit> needed = limits.needed(limit, removed, holds);
                named.put(
                        inquiry.code(),
                        needed.size() == 1 ? pair(needed.get(0), limit, inquiry) : several(needed, inquiry));
                if (needed.size() == 1) {
                    inPairs.add(code(needed.get(0)));
                }
            }
        });
        return asked.stream()
                .filter(each -> !inPairs.contains(each.code()))
                .map(each -> named.getOrDefault(each.code(), each))
                .toList();
    }

    // Of those removed, the fewest that have to be there for the limit to have no effect.
    private List<Limit> needed(Limit limit, Set<Limit> removed, Predicate<AmountQuestion> holds) {
        List<Limit> needed = new ArrayList<>(removed);
        for (Limit each : removed) {
            Set<Limit> leftOut = new LinkedHashSet<>(removed);
            needed.stream().filter(other -> !other.equals(each)).forEach(leftOut::remove);
            if (holds.test(alone(limit, leftOut))) {
                needed.remove(each);
            }
        }
        return needed;
    }

    private static String code(Limit limit) {
        return DEAD + limit.rule().orElseThrow().code();
    }

    // Each of the two is proved to follow from the other.
    private static Inquiry pair(Limit one, Limit other, Inquiry inquiry) {
        return new Inquiry(
                inquiry.topic(),
                "DOUBLED_LIMITS:" + one.rule().orElseThrow().code() + ":"
                        + other.rule().orElseThrow().code(),
                new LocalizedText(
                        "Un dossier rendu non éligible par une seule de ces deux limites, "
                                + name(one).french() + " et " + name(other).french() + "\u00a0?",
                        "A dossier that only one of these two limits makes ineligible, "
                                + name(one).english() + " and " + name(other).english() + "?"),
                inquiry.expects(),
                inquiry.conclusion());
    }

    private static Inquiry several(List<Limit> needed, Inquiry inquiry) {
        LocalizedText because = LocalizedText.of(locale -> new LocalizedText(
                                "aucun, mais seulement à côté de ces limites, qu'on ne peut pas supprimer toutes\u00a0: ",
                                "none, but only beside these limits, which cannot all be removed: ")
                        .in(locale)
                + String.join(
                        ", ", needed.stream().map(each -> name(each).in(locale)).toList()));
        return new Inquiry(
                inquiry.topic(), inquiry.code(), inquiry.asks(), inquiry.expects(), new Conclusion.Undecided(because));
    }
}
