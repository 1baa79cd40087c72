package io.github.federules.examples.cli;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Escapes of JSON texts that are shown on a terminal: characters that steer it, or that nobody sees, are written as numbers. */
final class VisibleJson extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int[] ASCII = standardAsciiEscapesForJSON();
    private static final int DELETE = 0x7F;

    // The first halves of pairs of which some are characters that nobody sees.
    private static final String FIRST_HALVES = "\ud804\ud80d\ud82f\ud834\udb40\udb41\udb42\udb43";

    // Jackson asks for each character beyond ASCII: a set of bits took a tenth of the time of writing a decision.
    private static final boolean[] ESCAPED = escaped();

    static {
        ASCII[DELETE] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return ESCAPED[character] ? new SerializedString("\\u" + hex(character)) : null;
    }

    private static boolean[] escaped() {
        boolean[] escaped = new boolean[Character.MAX_VALUE + 1];
        for (int each = DELETE; each < Character.MAX_VALUE; each++) {
            // Jackson asks for a second half only if the first one is escaped.
            boolean isPart = Character.isLowSurrogate((char) each) || FIRST_HALVES.indexOf(each) >= 0;
            escaped[each] = Character.isSurrogate((char) each) ? isPart : PlainLines.steers((char) each);
        }
        return escaped;
    }

    private static String hex(int character) {
        return HexFormat.of().withUpperCase().toHexDigits((char) character);
    }
}
