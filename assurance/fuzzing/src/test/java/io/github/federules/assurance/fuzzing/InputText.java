package io.github.federules.assurance.fuzzing;

import java.nio.charset.StandardCharsets;

/**
 * An input as the text that a program may hand over.
 *
 * @param text the characters; what is no UTF-8 stands for half a surrogate pair, which no UTF-8 makes
 * @param isFaithful whether the text is that of the bytes
 */
record InputText(String text, boolean isFaithful) {

    private static final char UNREADABLE = '\ufffd';
    private static final char HALF_A_PAIR = '\ud800';
    private static final String BYTE_ORDER_MARK = "\ufeff";

    static InputText of(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        return new InputText(
                text.replace(UNREADABLE, HALF_A_PAIR),
                text.indexOf(UNREADABLE) < 0 && !text.startsWith(BYTE_ORDER_MARK));
    }
}
