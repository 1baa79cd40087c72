package io.github.federules.examples.grantservice.drawing;

import io.github.federules.core.money.Euros;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import java.util.Locale;
import javax.money.MonetaryAmount;
import org.springframework.context.MessageSource;

/**
 * The words of drawings in one language.
 *
 * @param source the texts
 * @param locale the language
 */
record DrawingTexts(MessageSource source, Locale locale) {

    String of(String key, Object... values) {
        return source.getMessage(key, values, locale);
    }

    String euros(MonetaryAmount amount) {
        return Euros.format(amount, locale);
    }

    String euros(long cents) {
        return euros(Euros.ofCents(cents));
    }

    /** Returns a verdict, with the aid where there may be some. */
    String answer(TrackDecision track) {
        String verdict = track.verdict().label(locale);
        if (track.aid().isEmpty() || track.aidUpTo().isEmpty() || track.verdict() == Verdict.INELIGIBLE) {
            return verdict;
        }
        String sure = euros(track.aid().get());
        String most = euros(track.aidUpTo().get());
        return sure.equals(most) ? of("answer.aid", verdict, sure) : of("answer.between", verdict, sure, most);
    }
}
