package io.github.federules.examples.grantservice.drawing;

import io.github.federules.core.money.Euros;
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
}
