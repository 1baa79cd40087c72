package io.github.federules.dmn.chapter;

import static io.github.federules.dmn.chapter.AidChapter.COMPUTED_AID;
import static io.github.federules.dmn.model.DossierInputs.FINANCING;

import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.model.Feel;
import io.github.federules.dmn.model.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules on the total cost, the aid and the financing. */
final class CostRuleChapter {

    private static final Set<Base> COMPARED =
            Set.of(Base.TOTAL, Base.DIRECT, Base.AID, Base.OWN, Base.OTHER_PUBLIC, Base.PUBLIC_AID);

    private CostRuleChapter() {}

    // What reduces the aid is written with it.
    static void write(Draft draft) {
        int number = 0;
        for (Limit limit : draft.terms(Limit.class)) {
            Optional<Rule> rule = limit.rule();
            if (limit.form().isEmpty()) {
                number++;
                write(draft, limit, "limit" + number + "Rule");
            } else if (rule.isPresent()) {
                write(draft, limit, Draft.name(rule.get()));
            }
        }
    }

    private static void write(Draft draft, Limit limit, String name) {
        List<String> summands = summands(draft, limit);
        List<String> needs = new ArrayList<>(summands);
        edges(limit)
                .flatMap(edge -> bound(edge).shares().stream())
                .map(share -> total(share.of()))
                .filter(total -> !needs.contains(total))
                .forEach(needs::add);
        String[] roots = needs.stream().map(DossierInputs::root).toArray(String[]::new);
        draft.addFundingRule(
                name, limit.rule().orElseThrow(), limit, check(draft, limit, String.join(" + ", summands)), roots);
        limit.on().part().map(CostRuleChapter::place).ifPresent(place -> {
            draft.add(InputFault.of(place, ScreeningChapter.isNoAmount(place)).forFundingAlone());
            draft.add(InputFault.of("financing.complete", "financing.complete = false")
                    .on(dossier -> dossier.operation()
                            .financing()
                            .map(plan -> !plan.complete())
                            .is(true))
                    .forFundingAlone());
        });
    }

    /** Determines whether a model can compare a base. */
    static boolean isCompared(Base base) {
        return COMPARED.contains(base);
    }

    /** Determines whether a model can compare with a share of a base. */
    static boolean isShared(Base base) {
        return base.equals(Base.TOTAL) || base.equals(Base.DIRECT);
    }

    private static Stream<Limit.Edge> edges(Limit limit) {
        return Stream.of(limit.lower(), limit.upper()).flatMap(Optional::stream);
    }

    // Any other bound was refused.
    private static Bound bound(Limit.Edge edge) {
        return edge.bound().constants().get(0);
    }

    private static String total(Base base) {
        return base.equals(Base.TOTAL) ? CostChapter.TOTAL : CostChapter.DIRECT;
    }

    private static List<String> summands(Draft draft, Limit limit) {
        Base base = limit.on();
        List<String> summands = new ArrayList<>();
        if (isShared(base)) {
            CostSide side = limit.form().isPresent() ? CostSide.compared(draft) : CostSide.RETAINED;
            summands.add(side.total(CostChapter.DIRECT));
            if (base.equals(Base.TOTAL)) {
                summands.add(side.total(CostChapter.FLAT_RATES));
            }
        }
        if (base.containsAid() && draft.call().funding().aid().isPresent()) {
            summands.add(COMPUTED_AID);
        }
        base.part().map(CostRuleChapter::place).ifPresent(summands::add);
        return summands;
    }

    // The costs may be those that are presented, whether they are eligible or not.
    private static String label(Limit limit, Locale locale) {
        boolean isFamiliar = limit.form().isPresent();
        String label = isFamiliar && isShared(limit.on())
                ? "the total cost"
                : limit.name()
                        .map(name -> name.in(locale))
                        .orElseGet(() -> limit.on().label(Locale.ENGLISH));
        return label.isEmpty() ? label : Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }

    private static String place(FinancingPlan.Part part) {
        return part.fact().path().substring(FactKind.FINANCING.path().length() - FINANCING.length());
    }

    private static RuleCheck check(Draft draft, Limit limit, String sum) {
        String label = label(limit, draft.locale());
        return limit.share()
                .filter(share -> edges(limit).count() == 1)
                .map(share -> ofShare(label, limit, share, sum))
                .orElseGet(() -> limit.form().isPresent() && limit.amount().isPresent()
                        ? ofAmount(label, limit, sum)
                        : ofBounds(label, limit, sum));
    }

    private static RuleCheck ofAmount(String label, Limit limit, String sum) {
        String amount = Feel.euros(limit.cents());
        String passes = limit.isExceeded() ? "> " : limit.isLower() ? ">= " : "<= ";
        String fails = limit.isExceeded() ? "<= " : limit.isLower() ? "< " : "> ";
        return RuleCheck.of(label, sum, Type.NUMBER, passes + amount, fails + amount);
    }

    // Not rounded: an amount of whole cents reaches the exact share if and only if it reaches the cent above it, and
    // exceeds it if and only if it exceeds the cent below.
    private static RuleCheck ofShare(String label, Limit limit, Rate share, String sum) {
        return RuleCheck.of(
                label + (limit.isLower() ? ": at least " : ": at most ") + share + " of the total eligible cost",
                compared(sum, limit));
    }

    private static RuleCheck ofBounds(String label, Limit limit, String sum) {
        return RuleCheck.of(label + ": within the limit", compared(sum, limit));
    }

    private static String compared(String sum, Limit limit) {
        Stream<String> lower =
                limit.lower().stream().map(edge -> sum + (edge.isStrict() ? " > " : " >= ") + feel(bound(edge)));
        Stream<String> upper =
                limit.upper().stream().map(edge -> sum + (edge.isStrict() ? " < " : " <= ") + feel(bound(edge)));
        return Stream.concat(lower, upper).collect(Collectors.joining(" and "));
    }

    private static String feel(Bound bound) {
        return bound.amount()
                .map(amount -> Feel.euros(Euros.cents(amount)))
                .orElseGet(() -> bound.shares().stream()
                        .map(share -> total(share.of()) + " * " + Feel.number(factor(share)))
                        .collect(Collectors.joining(" + ")));
    }

    private static BigDecimal factor(Share share) {
        return share.factor().constants().get(0).number();
    }
}
