package io.github.federules.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of this process, whatever its locale.
 *
 * <p>In the locale POSIX, Java replaces every byte beyond ASCII in the arguments. Linux still has the bytes.
 */
final class Arguments {

    private static final char REPLACEMENT = '\ufffd';

    private Arguments() {}

    /** Returns the arguments, read as UTF-8 where Java could not read them. */
    static String[] mended(String... arguments) {
        return mended(arguments, Path.of("/proc/self/cmdline"));
    }

    /** Returns the arguments with the bytes of a command line, which ends with them. */
    static String[] mended(String[] arguments, Path commandLine) {
        String[] mended = arguments.clone();
        if (String.join("", arguments).indexOf(REPLACEMENT) < 0) {
            return mended;
        }
        List<byte[]> words = words(commandLine);
        int before = words.size() - arguments.length;
        for (int i = 0; before >= 0 && i < arguments.length; i++) {
            if (arguments[i].indexOf(REPLACEMENT) >= 0) {
                mended[i] = utf8(words.get(before + i)).orElse(arguments[i]);
            }
        }
        return mended;
    }

    private static List<byte[]> words(Path commandLine) {
        List<byte[]> words = new ArrayList<>();
        try {
            byte[] bytes = Files.readAllBytes(commandLine);
            int start = 0;
            for (int i = 0; i < bytes.length; i++) {
                if (bytes[i] == 0) {
                    words.add(Arrays.copyOfRange(bytes, start, i));
                    start = i + 1;
                }
            }
        } catch (IOException e) {
            // Not Linux: Java reads arguments in the right encoding there.
        }
        return words;
    }

    private static Optional<String> utf8(byte[] word) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(word))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
