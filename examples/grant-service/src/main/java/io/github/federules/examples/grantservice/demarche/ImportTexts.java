package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.language.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences of errors, in French and in English. */
final class ImportTexts {

    private static final int LONGEST = 80;
    private static final char REPLACEMENT = '\ufffd';
    private static final MessageSource SOURCE = source();

    private ImportTexts() {}

    /** Returns a sentence. Values from outside are shortened to one line of characters that can be seen. */
    static LocalizedText of(String key, Object... values) {
        Object[] shown = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            shown[i] = values[i] instanceof String text ? shown(text) : values[i].toString();
        }
        return LocalizedText.of(locale -> SOURCE.getMessage(key, shown, locale));
    }

    /** Returns a sentence with a value from outside and a list that is ours, which may be long. */
    static LocalizedText listing(String key, String value, String list) {
        String shown = shown(value);
        return LocalizedText.of(locale -> SOURCE.getMessage(key, new Object[] {shown, list}, locale));
    }

    /** Returns a text from outside as it may be shown. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .forEach(character -> shown.appendCodePoint(isSeen(character) ? character : REPLACEMENT));
        return text.codePointCount(0, text.length()) > LONGEST ? shown + "…" : shown.toString();
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    private static MessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("demarche/errors");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
