package io.github.federules.examples.cli;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** The way from the bytes of one JSON text to its answer. */
interface Answering {

    /** A text of at most so many bytes is tried again, alone, before it is too large for the memory. */
    int SMALL = 1 << 16;

    /**
     * Answers a text, beside others.
     *
     * @throws OutOfMemoryError if it needs more memory than the others leave
     */
    AnsweredText answer(byte[] json, int offset, int length, Optional<String> file, OptionalLong line);

    /** Answers that a text needs more memory than the program may use. */
    AnsweredText tooLargeForMemory(Optional<String> file, OptionalLong line);

    /** Returns the error of a text on which the program failed: all others are answered. */
    static Fault failed(Throwable problem) {
        return Fault.of(FaultCode.INTERNAL_ERROR, Map.of("problem", problem.toString()));
    }

    /** Answers a file that holds one text. */
    default AnsweredText answerFile(InputStream in, int mostBytes, Optional<String> file) throws IOException {
        try {
            JsonFile json = JsonFile.read(in, mostBytes);
            return answer(json.bytes(), json.start(), json.length(), file, OptionalLong.empty());
        } catch (RuntimeException | Error e) {
            if (!MemoryShortage.isCauseOf(e)) {
                throw e;
            }
            return tooLargeForMemory(file, OptionalLong.empty());
        }
    }

    /** Answers a text while no other one is answered. */
    default AnsweredText answerAlone(byte[] json, int offset, int length, Optional<String> file, OptionalLong line) {
        // Small texts were seen to fail alone under load. Two causes are known: a long line that is
        // read beside it may hold half of the memory; and while a thread is in native code that locks the heap, Java
        // may report that memory has run out although it is free (JDK-8192647: with G1 before Java 22, with others
        // before Java 25).
        for (int attempt = length <= SMALL ? 1 : 3; attempt <= 3; attempt++) {
            try {
                return answer(json, offset, length, file, line);
            } catch (RuntimeException | Error e) {
                if (!MemoryShortage.isCauseOf(e)) {
                    throw e;
                }
                // What the text took is free again by now.
            }
        }
        return tooLargeForMemory(file, line);
    }
}
