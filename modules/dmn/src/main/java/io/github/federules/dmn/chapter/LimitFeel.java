package io.github.federules.dmn.chapter;

import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Factor;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.Term;
import io.github.federules.dmn.chapter.Draft.RuleNode;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.InputFault;
import io.github.federules.dmn.model.RuleCheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A limit in FEEL: the rule of one that refuses, or what one that reduces leaves. */
final class LimitFeel {

    private final Draft draft;
    private final Limit limit;
    private final ConditionFeel conditions;

    private LimitFeel(Draft draft, Limit limit) {
        this.draft = draft;
        this.limit = limit;
        this.conditions = new ConditionFeel(draft.call(), draft.readings());
    }

    /** Writes the rules of all limits that refuse. */
    static void writeRules(Draft draft) {
        int number = 0;
        for (Limit limit : draft.terms(Limit.class)) {
            if (limit.rule().isPresent()) {
                String name = limit.form().isEmpty()
                        ? "limit" + ++number + "Rule"
                        : Draft.name(limit.rule().get());
                new LimitFeel(draft, limit).writeRule(name, limit.rule().get());
            }
        }
    }

    private void writeRule(String name, Rule rule) {
        BaseFeel on = BaseFeel.of(draft, limit.on(), isOfTotal() ? CostSide.compared(draft) : CostSide.RETAINED);
        Stream<String> sides = Stream.concat(
                limit.lower().stream().map(edge -> side(on, edge.isStrict() ? " > " : " >= ", edge)),
                limit.upper().stream().map(edge -> side(on, edge.isStrict() ? " < " : " <= ", edge)));
        RuleCheck holds = RuleCheck.of(label() + ": within the limit", sides.collect(Collectors.joining(" and ")));
        List<String> needs = new ArrayList<>(on.needs());
        needs.addAll(needs());
        draft.addRule(
                new RuleNode(rule, name, true, limit.clause()),
                limit,
                limit.when().map(conditions::of),
                holds,
                needs);
    }

    // Not rounded: a limit is compared exactly.
    private String side(BaseFeel on, String compared, Limit.Edge edge) {
        return on.feel() + compared + bound(edge);
    }

    // A familiar minimum or maximum of costs.
    private boolean isOfTotal() {
        return limit.form().isPresent() && limit.on().isOfCosts();
    }

    private String label() {
        String label = isOfTotal()
                ? "the total cost"
                : limit.name()
                        .map(name -> name.in(draft.locale()))
                        .orElseGet(() -> limit.on().label(Locale.ENGLISH));
        return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    /** Returns what limits leave of an amount, in their order; adds them to the terms, and what they need to the needs. */
    static String reduced(Draft draft, String amount, List<Limit> limits, List<Term> terms, List<String> needs) {
        String left = amount;
        for (Limit limit : limits) {
            LimitFeel reducing = new LimitFeel(draft, limit);
            left = reducing.most(left);
            terms.add(limit);
            needs.addAll(reducing.needs());
        }
        return left;
    }

    // In whole cents.
    private String most(String amount) {
        Limit.Edge edge = limit.upper().orElseThrow();
        boolean isAmount = edge.bound().constants().stream()
                .allMatch(bound -> bound.amount().isPresent());
        String most = isAmount ? bound(edge) : "floor((" + bound(edge) + ") * 100) / 100";
        String left = limit.on()
                .part()
                .map(part -> most + " - " + BaseFeel.place(part))
                .orElse(most);
        String least = limit.when()
                .map(when -> "min([" + amount + ", if " + conditions.of(when) + " then " + left
                        + " else null][item != null])")
                .orElseGet(() -> "min(" + amount + ", " + left + ")");
        // Around the minimum: jDMN cannot tell that a maximum inside a list is a number.
        return limit.on().part().isPresent() ? "max(0, " + least + ")" : least;
    }

    // Adds that what the bounds and the condition look at may be unknown.
    private List<String> needs() {
        limit.bases().stream().flatMap(base -> base.part().stream()).forEach(part -> {
            String place = BaseFeel.place(part);
            draft.add(InputFault.of(place, ScreeningChapter.isNoAmount(place)).forFundingAlone());
            draft.add(InputFault.of("financing.complete", "financing.complete = false")
                    .on(dossier -> dossier.operation()
                            .financing()
                            .map(plan -> !plan.complete())
                            .is(true))
                    .forFundingAlone());
        });
        Stream<String> ofShares = limit.bases().stream()
                .skip(1)
                .flatMap(base -> BaseFeel.of(draft, base, CostSide.RETAINED).needs().stream());
        Stream<String> ofPart = limit.on().part().map(part -> DossierInputs.FINANCING).stream();
        return Stream.of(ofShares, ofPart, AskedFact.needs(draft, limit).stream())
                .flatMap(each -> each)
                .toList();
    }

    private String bound(Limit.Edge edge) {
        return new ValueFeel<Bound>(conditions, this::constant).of(edge.bound());
    }

    private String constant(Bound bound) {
        return bound.amount()
                .map(amount -> Feel.euros(Euros.cents(amount)))
                .orElseGet(() -> bound.shares().stream().map(this::share).collect(Collectors.joining(" + ")));
    }

    private String share(Share share) {
        ValueFeel<Factor> factors = new ValueFeel<>(conditions, factor -> Feel.number(factor.number()));
        return BaseFeel.of(draft, share.of(), CostSide.RETAINED).feel() + " * " + factors.of(share.factor());
    }

    /** Determines whether a model can express a limit. */
    static boolean isKnown(Limit limit) {
        Stream<Base> bases = limit.bases().stream().filter(base -> !base.equals(Base.FLAT_RATE));
        boolean isOnAid = limit.on().containsAid() || limit.isOf(Limit.Form.AID_UP_TO);
        return !limit.isOfEach()
                && bases.allMatch(BaseFeel::isKnown)
                && (!limit.reduces() || isOnAid || limit.isOf(Limit.Form.FLAT_RATE_CAP));
    }
}
