package io.github.federules.assurance.environments;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Costs;
import io.github.federules.jackson.DecisionWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/** A decision printed by its amounts, with class and scale, its explanations and its JSON. */
final class PrintedDecision {

    private static final DecisionWriter FRENCH = DecisionWriter.in(Locale.FRENCH);
    private static final DecisionWriter ENGLISH = DecisionWriter.in(Locale.ENGLISH);

    private PrintedDecision() {}

    /** Tells all: in both languages, for people and for programs. */
    static void tellInFull(Decision decision, AnswerText text) {
        tell(decision, text);
        text.append(decision.summary(Locale.FRENCH)).append("\n");
        text.append(decision.summary(Locale.ENGLISH)).append("\n");
        text.append(decision.explain(Locale.FRENCH));
        text.append(decision.explain(Locale.ENGLISH));
        text.append(ENGLISH.toJson(decision)).append("\n");
    }

    /** Tells the amounts, and the JSON with its French messages. */
    static void tell(Decision decision, AnswerText text) {
        text.append(decision.call().id())
                .append(" ")
                .append(decision.readings().toString())
                .append("\n");
        amounts(decision)
                .map(amount -> amount.map(PrintedDecision::exactly).orElse("none"))
                .forEach(amount -> text.append(amount).append("\n"));
        text.append(FRENCH.toJson(decision)).append("\n");
    }

    private static Stream<Optional<MonetaryAmount>> amounts(Decision decision) {
        Costs costs = decision.costs();
        return Stream.of(
                decision.funding().aid(),
                decision.funding().aidUpTo(),
                Optional.of(costs.presented()),
                Optional.of(costs.setAside()),
                Optional.of(costs.presentedDirect()),
                Optional.of(costs.retainedStaff()),
                Optional.of(costs.retainedInvestment()),
                Optional.of(costs.retainedOperating()),
                Optional.of(costs.retainedDirect()),
                Optional.of(costs.indirect()),
                Optional.of(costs.retainedTotal()),
                costs.computedAid(),
                decision.robustness().aidFrom(),
                decision.robustness().aidTo());
    }

    private static String exactly(MonetaryAmount amount) {
        BigDecimal number = amount.getNumber().numberValueExact(BigDecimal.class);
        return Euros.cents(amount) + " " + number.toPlainString() + " " + amount.getCurrency() + " "
                + amount.getClass().getSimpleName();
    }
}
