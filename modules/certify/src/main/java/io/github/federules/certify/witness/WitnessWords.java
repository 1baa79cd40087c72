package io.github.federules.certify.witness;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** Dossiers and decisions in a line, in both languages. */
public final class WitnessWords {

    private WitnessWords() {}

    /** A dossier: its lines, its financing, its day and its answers; and what was decided. */
    public static LocalizedText of(Decision decision) {
        return of(decision, decision.call().asks());
    }

    /** The first of two dossiers, how the second differs from it, and what was decided of each. */
    public static LocalizedText of(List<Decision> two, BiFunction<Decision, Decision, LocalizedText> differs) {
        Decision decision = two.get(0);
        Decision other = two.get(1);
        LocalizedText difference = differs.apply(decision, other);
        List<Criterion> asked = Stream.of(decision, other)
                .flatMap(each -> each.call().asks().stream())
                .distinct()
                .toList();
        LocalizedText first = of(decision, asked);
        return LocalizedText.of(locale ->
                first.in(locale) + " " + difference.in(locale) + in(locale, "\u00a0: ", ": ") + decided(other, locale));
    }

    /** A dossier, and the two that it is split into. */
    public static LocalizedText ofSplit(List<Decision> three) {
        LocalizedText whole = of(three.get(0));
        return LocalizedText.of(locale -> whole.in(locale)
                + in(locale, " Divisé en deux, première partie\u00a0: ", " Split in two, the first part: ")
                + part(three.get(1), locale)
                + in(locale, " Seconde partie\u00a0: ", " The second part: ")
                + part(three.get(2), locale));
    }

    private static String part(Decision decision, Locale locale) {
        return String.join(in(locale, "\u00a0; ", "; "), amounts(decision.dossier(), locale))
                + in(locale, "\u00a0: ", ": ")
                + decided(decision, locale);
    }

    private static LocalizedText of(Decision decision, List<Criterion> asked) {
        return LocalizedText.of(
                locale -> facts(decision, asked, locale) + in(locale, "\u00a0: ", ": ") + decided(decision, locale));
    }

    private static String facts(Decision decision, List<Criterion> asked, Locale locale) {
        Dossier dossier = decision.dossier();
        List<String> facts = amounts(dossier, locale);
        dossier.submission()
                .sentOn()
                .find()
                .ifPresent(day -> facts.add(in(locale, "envoi le ", "sent on ")
                        + LocalizedText.ofDay(day).in(locale)));
        decision.readings().answers().stream()
                .filter(each -> !each.equals(decision.call().readings().answer(each.question())))
                .forEach(each -> facts.add(each.label(locale)));
        for (Criterion criterion : asked) {
            dossier.operation()
                    .answers()
                    .to(criterion.code())
                    .find()
                    .or(() -> dossier.applicant()
                            .lead()
                            .answers()
                            .to(criterion.code())
                            .find())
                    .ifPresent(answer -> facts.add(criterion.question().in(locale)
                            + in(locale, "\u00a0: ", ": ")
                            + answer(criterion, answer, locale)));
        }
        return String.join(in(locale, "\u00a0; ", "; "), facts);
    }

    private static List<String> amounts(Dossier dossier, Locale locale) {
        List<String> facts = new ArrayList<>();
        for (CostLine line : dossier.operation().costLines()) {
            String share = line.share()
                    .find()
                    .map(FteShare::value)
                    .map(each -> " (" + number(each, locale) + in(locale, " ETP)", " FTE)"))
                    .orElse("");
            facts.add(line.nature().label(locale) + share + " " + amount(line.amount(), locale));
        }
        dossier.operation().financing().find().ifPresent(plan -> addPlan(facts, plan, locale));
        return facts;
    }

    private static String answer(Criterion criterion, Answer answer, Locale locale) {
        if (answer instanceof Answer.YesNo yesNo) {
            return yesNo.holds() ? in(locale, "oui", "yes") : in(locale, "non", "no");
        }
        LocalizedText named = criterion.form() instanceof Criterion.Named form
                ? form.answers().get(answer.toString())
                : null;
        return named == null ? answer.toString() : named.in(locale);
    }

    /** The answers of an applicant, its kind first, and what they lead to. */
    public static String answers(AnswerSpace.Way way, Locale locale) {
        String answers = way.answers().entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", "));
        String rate = way.rate()
                .map(each -> in(locale, "taux de ", "a rate of ") + rate(each, locale))
                .orElse("");
        String failed = way.failed().stream().map(Rule::code).collect(Collectors.joining(", "));
        String decided =
                failed.isEmpty() ? rate : in(locale, "condition non remplie\u00a0: ", "requirement not met: ") + failed;
        return answers + (decided.isEmpty() ? "" : " → " + decided) + ".";
    }

    private static void addPlan(List<String> facts, FinancingPlan plan, Locale locale) {
        if (Euros.cents(plan.own()) > 0) {
            facts.add(in(locale, "autofinancement ", "own contribution ") + amount(plan.own(), locale));
        }
        if (Euros.cents(plan.otherPublic()) > 0) {
            facts.add(in(locale, "autres aides publiques ", "other public aid ") + amount(plan.otherPublic(), locale));
        }
    }

    private static String decided(Decision decision, Locale locale) {
        boolean isEligible = decision.funding().verdict() == Verdict.ELIGIBLE;
        String verdict = isEligible ? in(locale, "éligible", "eligible") : in(locale, "non éligible", "ineligible");
        return verdict
                + decision.funding()
                        .aid()
                        .map(aid -> in(locale, ", aide ", ", aid ") + amount(aid, locale))
                        .orElse("")
                + ".";
    }

    public static String amount(MonetaryAmount amount, Locale locale) {
        return Euros.format(amount, locale);
    }

    /** A rate in percent. */
    public static String rate(Rate rate, Locale locale) {
        return number(rate.share().movePointRight(2), locale) + in(locale, "\u00a0%", "%");
    }

    private static String number(BigDecimal number, Locale locale) {
        String digits = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return digits.replace(".", in(locale, ",", "."));
    }

    private static String in(Locale locale, String french, String english) {
        return new LocalizedText(french, english).in(locale);
    }
}
