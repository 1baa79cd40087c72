package io.github.federules.testkit.assertions;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.term.Term;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Assertions on what tells a call from another one.
 *
 * <p>For example, {@code assertThat(edition2027).differsFrom(edition2026).onlyBy("funding.aid.cap")}. A failure shows the smallest
 * dossier that gains and the smallest that loses.
 */
public final class DifferenceAssert {

    private final Call before;
    private final Call after;
    private final String difference;

    DifferenceAssert(Call before, Call after, String difference) {
        this.before = before;
        this.after = after;
        this.difference = difference;
    }

    /**
     * Checks that the calls have the same terms, natures, readings, tracks, laws and conditions that are not judged, except at these
     * places, where they differ.
     *
     * @param places the places of terms in a call file, such as {@code "funding.aid.cap"} or {@code "costs.flatRates"}; or {@code "natures"},
     *     {@code "readings"}, {@code "tracks"}, {@code "laws"}, {@code "notJudged"}
     * @throws AssertionError if terms at another place differ, or those at one of these do not
     */
    public void onlyBy(String... places) {
        Set<String> expected = new TreeSet<>();
        Stream.of(Objects.requireNonNull(places, "places"))
                .forEach(place -> expected.add(Objects.requireNonNull(place, "places")));
        Set<String> others = new TreeSet<>();
        Stream.concat(missingIn(after, before), missingIn(before, after)).forEach(others::add);
        addIf(others, "readings", readings(before), readings(after));
        addIf(others, "readings", questions(before), questions(after));
        addIf(others, "natures", families(before), families(after));
        addIf(others, "tracks", before.tracks(), after.tracks());
        addIf(others, "laws", laws(before), laws(after));
        addIf(others, "notJudged", before.notJudged(), after.notJudged());
        Set<String> same = new TreeSet<>(expected);
        same.removeAll(others);
        others.removeAll(expected);
        if (!others.isEmpty() || !same.isEmpty()) {
            throw new AssertionError("Expected " + after.id() + " to differ from " + before.id() + " only by "
                    + expected + ", but "
                    + (others.isEmpty() ? "the same at both is " + same : "it also differs by " + others) + ".\n\n"
                    + difference);
        }
    }

    private static void addIf(Set<String> places, String place, Object one, Object other) {
        if (!one.equals(other)) {
            places.add(place);
        }
    }

    // Other words of a question, or of its answers, are no other reading.
    private static Set<String> readings(Call call) {
        return call.readings().answers().stream().map(Reading::code).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> questions(Call call) {
        return call.openQuestions().stream()
                .collect(Collectors.toMap(
                        Question::name,
                        question -> Set.copyOf(question.answers().keySet())));
    }

    private static List<String> laws(Call call) {
        return call.laws().stream().map(Law::id).toList();
    }

    private static Map<CostNature, CostFamily> families(Call call) {
        return call.natures().stream().collect(Collectors.toMap(nature -> nature, CostNature::family));
    }

    private static Stream<String> missingIn(Call one, Call other) {
        return other.terms().stream()
                .filter(term -> !one.terms().contains(term))
                .map(Term::path);
    }

    /**
     * Returns the assertions in one short line, for logs.
     *
     * @return the calls
     */
    @Override
    public String toString() {
        return "DifferenceAssert[before=" + before.id() + ", after=" + after.id() + "]";
    }
}
