package io.github.federules.examples.cli.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Wording FRENCH = new Wording("fr");
    private static final Wording ENGLISH = new Wording("en");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");

    @Test
    void both_languages_have_the_same_texts_with_the_same_placeholders() {
        assertThat(placeholders(FRENCH)).isEqualTo(placeholders(ENGLISH));
    }

    @Test
    void every_problem_and_every_explanation_has_a_text() {
        assertThat(FRENCH.keys())
                .containsAll(Stream.of(ProblemCode.values())
                        .map(code -> "problem." + code)
                        .toList())
                .containsAll(Stream.of(Explanation.values())
                        .map(explanation -> "explanation." + explanation)
                        .toList());
    }

    @Test
    void a_value_is_taken_as_it_is() {
        assertThat(ENGLISH.say("file.unreadable", Map.of("file", "{reason}.csv", "reason", "$1")))
                .isEqualTo("The file {reason}.csv cannot be read: $1");
    }

    private static Map<String, Set<String>> placeholders(Wording wording) {
        return wording.keys().stream()
                .collect(Collectors.toMap(
                        key -> key,
                        key -> PLACEHOLDER
                                .matcher(wording.say(key))
                                .results()
                                .map(MatchResult::group)
                                .collect(Collectors.toSet())));
    }
}
