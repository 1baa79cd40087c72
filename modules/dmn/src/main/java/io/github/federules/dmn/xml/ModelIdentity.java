package io.github.federules.dmn.xml;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.federules.core.call.Call;
import io.github.federules.core.reading.Reading;
import io.github.federules.dmn.chapter.Draft;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern ESCAPED_IN_AN_ID = Pattern.compile("[^A-Za-z0-9-]+");
    private static final Pattern ESCAPED_IN_A_URI = Pattern.compile("[^A-Za-z0-9._~=-]+");

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
                "call." + joined(parts, ".", ESCAPED_IN_AN_ID, "_"),
                String.join("_", parts),
                "urn:federules:call:" + joined(parts, ":", ESCAPED_IN_A_URI, "%"));
    }

    // Ours, because a library without network names no class of java.net.
    private static String joined(List<String> parts, String between, Pattern escaped, String escape) {
        HexFormat hex = HexFormat.of().withUpperCase().withPrefix(escape);
        return parts.stream()
                .map(part -> escaped.matcher(part)
                        .replaceAll(each -> hex.formatHex(each.group().getBytes(UTF_8))))
                .collect(Collectors.joining(between));
    }
}
