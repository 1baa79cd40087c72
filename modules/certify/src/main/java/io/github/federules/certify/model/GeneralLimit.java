package io.github.federules.certify.model;

import static io.github.federules.certify.formula.Formulas.number;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.formula.Formulas;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A limit that is not one of the familiar ones, on the total, the aid or an amount of the financing plan.
 *
 * @param place its place among the limits of the call
 * @param limit the limit
 * @param exists whether it applies
 * @param lower what its base must reach
 * @param upper what its base must not exceed
 */
public record GeneralLimit(int place, Limit limit, boolean exists, Optional<Reach> lower, Optional<Reach> upper) {

    private static final Set<Base> BASES = Set.of(Base.TOTAL, Base.AID, Base.PUBLIC_AID, Base.OWN, Base.OTHER_PUBLIC);
    private static final Set<Limit.Form> REDUCING = Set.of(Limit.Form.MAXIMUM_AID, Limit.Form.FLAT_RATE_CAP);
    private static final Map<Limit.Form, Rule> RULES = Map.of(
            Limit.Form.MINIMUM_COST, Rule.MINIMUM_TOTAL_COST,
            Limit.Form.MAXIMUM_COST, Rule.MAXIMUM_TOTAL_COST,
            Limit.Form.MINIMUM_AID, Rule.MINIMUM_AID,
            Limit.Form.OWN_CONTRIBUTION, Rule.OWN_CONTRIBUTION,
            Limit.Form.PUBLIC_COFINANCING, Rule.PUBLIC_COFINANCING,
            Limit.Form.MAXIMUM_PUBLIC_AID, Rule.PUBLIC_AID);
    private static final long MILLION = 1_000_000;

    /**
     * A bound in cents.
     *
     * @param cents the amount, 0 where there are only shares
     * @param shares the shares, which are added
     * @param isStrict whether exactly the bound does not meet the limit
     */
    public record Reach(long cents, List<PartOf> shares, boolean isStrict) {

        /**
         * A share of a base.
         *
         * @param millionths the share, or how many times the base
         * @param of the base
         */
        record PartOf(long millionths, Base of) {}

        private static Reach of(Limit.Edge edge, AnsweredTerms terms) {
            Bound bound = terms.constant(edge.bound());
            List<PartOf> shares = new ArrayList<>();
            for (Share share : bound.shares()) {
                shares.add(new PartOf(terms.constant(share.factor()).millionths(), share.of()));
            }
            return new Reach(bound.amount().map(Euros::cents).orElse(0L), shares, edge.isStrict());
        }

        /** The greatest amount within it. */
        Formula most(Function<Base, Formula> amounts) {
            return isStrict ? rounded(amounts, true).minus(number(1)) : rounded(amounts, false);
        }

        /** The least amount that reaches it. */
        Formula least(Function<Base, Formula> amounts) {
            return isStrict ? rounded(amounts, false).plus(number(1)) : rounded(amounts, true);
        }

        private Formula rounded(Function<Base, Formula> amounts, boolean isUp) {
            if (shares.isEmpty()) {
                return number(cents);
            }
            List<Formula> terms = new ArrayList<>(List.of(number(cents * MILLION + (isUp ? MILLION - 1 : 0))));
            shares.forEach(share -> terms.add(number(share.millionths).times(amounts.apply(share.of))));
            return Formulas.sum(terms).dividedBy(number(MILLION));
        }
    }

    static GeneralLimit of(int place, Limit limit, AnsweredTerms terms) {
        boolean exists = terms.holds(limit.when());
        return new GeneralLimit(
                place,
                limit,
                exists,
                limit.lower().filter(edge -> exists).map(edge -> Reach.of(edge, terms)),
                limit.upper().filter(edge -> exists).map(edge -> Reach.of(edge, terms)));
    }

    /** Determines whether a limit is one of the familiar ones, as a call usually has it. */
    public static boolean isFamiliar(Limit limit) {
        Optional<Limit.Form> form = limit.form().filter(each -> each != Limit.Form.AID_UP_TO);
        return form.isPresent()
                && limit.lower().isPresent() != limit.upper().isPresent()
                && limit.reduces() == REDUCING.contains(form.get())
                && limit.rule().equals(Optional.ofNullable(RULES.get(form.get())))
                && (!limit.isStrict() || (limit.isExceeded() && form.get().mayBeExceeded()))
                && constants(limit).allMatch(bound -> isUsual(form.get(), bound));
    }

    private static boolean isUsual(Limit.Form form, Bound bound) {
        return form.isShare()
                ? bound.amount().isEmpty()
                        && bound.shares().size() == 1
                        && bound.shares().get(0).of().equals(Base.TOTAL)
                        && !bound.shares().get(0).isOfAllParties()
                : bound.amount().isPresent() && bound.shares().isEmpty();
    }

    /** Determines whether the model carries a limit: a familiar one, or one without a form on bases that it has. */
    public static boolean isCarried(Limit limit) {
        boolean isOther = limit.form().isEmpty()
                && BASES.containsAll(limit.bases())
                && limit.rule().filter(CallModel.MET::containsKey).isEmpty();
        return !limit.isOfEach()
                && (isOther || isFamiliar(limit))
                && limit.conditions().stream().allMatch(AnsweredTerms::isCarried)
                && edges(limit).map(Limit.Edge::bound).allMatch(AnsweredTerms::isCarried)
                && constants(limit)
                        .flatMap(bound -> bound.shares().stream())
                        .allMatch(share -> !share.isOfAllParties() && AnsweredTerms.isCarried(share.factor()));
    }

    private static Stream<Bound> constants(Limit limit) {
        return edges(limit).flatMap(edge -> edge.bound().constants().stream());
    }

    private static Stream<Limit.Edge> edges(Limit limit) {
        return Stream.of(limit.lower(), limit.upper()).flatMap(Optional::stream);
    }

    /** The name of the statement that a limit is met, by its place among the limits of the call. */
    static String met(int place) {
        return "limit-" + place + "-met";
    }

    /** The name of what a limit leaves of the aid, by its place among the limits of the call. */
    public static String leaves(int place) {
        return "limit-" + place + "-leaves";
    }
}
