package io.github.federules.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import javax.money.MonetaryAmount;

/** The texts of the program in one language: its help and its messages. */
final class Texts {

    private final Locale locale;
    private final ResourceBundle bundle;

    private Texts(Locale locale, ResourceBundle bundle) {
        this.locale = locale;
        this.bundle = bundle;
    }

    /** Returns the texts in a language, whatever the default locale of the machine. */
    static Texts in(Locale locale) {
        String name = "texts_" + locale.getLanguage() + ".properties";
        try (InputStream bytes = Texts.class.getResourceAsStream(name)) {
            InputStreamReader reader =
                    new InputStreamReader(Objects.requireNonNull(bytes, name), StandardCharsets.UTF_8);
            return new Texts(locale, new PropertyResourceBundle(reader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Locale locale() {
        return locale;
    }

    /** Returns all texts, as picocli takes those of the help. */
    ResourceBundle bundle() {
        return bundle;
    }

    /** Returns a number with its digits in groups. */
    String number(long number) {
        String group = locale.equals(Locale.FRENCH) ? "\u202f" : ",";
        return String.format(Locale.ROOT, "%,d", number).replace(",", group);
    }

    /** Returns an amount of any size with two decimals and its digits in groups. */
    String amount(MonetaryAmount amount) {
        String number = String.format(Locale.ROOT, "%,.2f", exact(amount));
        return locale.equals(Locale.FRENCH) ? number.replace(",", "\u202f").replace('.', ',') : number;
    }

    /** Returns an amount of any size with two decimals after a point. */
    static String plain(MonetaryAmount amount) {
        return exact(amount).setScale(2).toPlainString();
    }

    private static BigDecimal exact(MonetaryAmount amount) {
        return amount.getNumber().numberValueExact(BigDecimal.class);
    }

    String of(String key) {
        return bundle.getString(key);
    }

    /** Returns a text with its placeholders filled in. */
    String of(String key, Map<String, String> values) {
        String text = of(key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            String name = text.substring(open + 1, close);
            filled.append(text, from, open).append(Objects.requireNonNull(values.get(name), name));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }
}
