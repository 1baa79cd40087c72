package io.github.federules.examples.testing;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;

/** The first line of the letter to an applicant. */
public final class Letter {

    private Letter() {}

    /**
     * Returns the first line.
     *
     * @param decision the decision, not null
     * @return the line, never null
     */
    public static String firstLine(Decision decision) {
        return switch (decision.funding().verdict()) {
            case ELIGIBLE -> "Good news: the town will give you " + aid(decision) + " euros.";
            case INCOMPLETE -> "Please tell us more: " + missing(decision) + ".";
            case INELIGIBLE, NOT_SOUGHT -> "We are sorry. " + decision.summary(Locale.ENGLISH);
        };
    }

    private static String missing(Decision decision) {
        return decision.missing().stream()
                .map(fact -> fact.label(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    // The town's calls all set a rate.
    private static String aid(Decision decision) {
        return BigDecimal.valueOf(Euros.cents(decision.funding().aid().orElseThrow()), 2)
                .toPlainString();
    }
}
