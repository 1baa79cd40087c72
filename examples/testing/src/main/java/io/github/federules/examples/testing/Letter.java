package io.github.federules.examples.testing;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import javax.money.MonetaryAmount;

/** The first line of the letter that an applicant gets. */
public final class Letter {

    private Letter() {}

    /**
     * Writes the line.
     *
     * @param decision the decision, not null
     * @return the line, never null
     */
    public static String firstLine(Decision decision) {
        return switch (decision.funding().verdict()) {
            case ELIGIBLE -> "Good news: the town will give you " + aid(decision) + " euros.";
            case INCOMPLETE -> "Please tell us more: " + String.join(", ", decision.missing()) + ".";
            case INELIGIBLE, NOT_SOUGHT -> "We are sorry. " + decision.summary(Locale.ENGLISH);
        };
    }

    private static String aid(Decision decision) {
        MonetaryAmount aid = Objects.requireNonNull(decision.funding().aid(), "the town's calls all set a rate");
        return BigDecimal.valueOf(Euros.cents(aid), 2).toPlainString();
    }
}
