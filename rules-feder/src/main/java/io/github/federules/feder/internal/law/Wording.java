package io.github.federules.feder.internal.law;

import io.github.federules.core.money.Euros;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** How advice is put into words. */
final class Wording {

    private Wording() {}

    /** Returns what writes a sentence when it is read, in one language alone. */
    static Function<Locale, String> either(Supplier<String> french, Supplier<String> english) {
        return locale -> locale.getLanguage().equals("fr") ? french.get() : english.get();
    }

    static String french(MonetaryAmount amount) {
        return Euros.format(amount, Locale.FRENCH);
    }

    static String english(MonetaryAmount amount) {
        return Euros.format(amount, Locale.ENGLISH);
    }
}
