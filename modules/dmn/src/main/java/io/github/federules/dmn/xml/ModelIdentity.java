package io.github.federules.dmn.xml;

import io.github.federules.core.call.Call;
import io.github.federules.core.reading.Reading;
import io.github.federules.dmn.chapter.Draft;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What identifies a model in an engine: the call, its edition, and each reading that is not the call's default.
 *
 * @param id what every id in the model starts with, so that no two models have one id
 * @param name the name, for people, and of a file; two calls may share one, such as a_1 in edition 2 and a in edition 1_2
 * @param namespace the namespace
 */
record ModelIdentity(String id, String name, String namespace) {

    private static final String LETTERS_AND_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final String PLAIN_IN_AN_ID = LETTERS_AND_DIGITS + "-";
    private static final String PLAIN_IN_A_URI = LETTERS_AND_DIGITS + "-._~=";

    static ModelIdentity of(Draft draft) {
        Call call = draft.call();
        List<String> parts = Stream.concat(
                        Stream.of(call.id(), call.edition().version()),
                        call.openQuestions().stream()
                                .map(question -> draft.readings().answer(question))
                                .filter(reading ->
                                        !reading.equals(call.readings().answer(reading.question())))
                                .map(Reading::code))
                .toList();
        // An XML id must not start with a digit; here a point only separates its parts.
        return new ModelIdentity(
                "call." + joined(parts, ".", PLAIN_IN_AN_ID, "_"),
                String.join("_", parts),
                "urn:federules:call:" + joined(parts, ":", PLAIN_IN_A_URI, "%"));
    }

    private static String joined(List<String> parts, String between, String plain, String escape) {
        return parts.stream().map(part -> encoded(part, plain, escape)).collect(Collectors.joining(between));
    }

    // Ours, because a library without network names no class of java.net.
    private static String encoded(String text, String plain, String escape) {
        StringBuilder encoded = new StringBuilder();
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            String character = String.valueOf((char) (unit & 0xFF));
            encoded.append(plain.contains(character) ? character : String.format(Locale.ROOT, "%s%02X", escape, unit));
        }
        return encoded.toString();
    }
}
