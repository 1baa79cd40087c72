package io.github.federules.examples.cli;

import java.util.Optional;
import java.util.OptionalLong;

/** The way from the bytes of one JSON text to its answer. */
@FunctionalInterface
interface Answering {

    Answered answer(byte[] json, int offset, int length, Optional<String> file, OptionalLong line);
}
