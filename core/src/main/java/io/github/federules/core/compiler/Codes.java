package io.github.federules.core.compiler;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The number of each answer of a criterion. Codes are told apart only as far as conditions compare their first characters. */
final class Codes {

    private final Map<String, Integer> places = new HashMap<>();
    // Longer beginnings come first: the longest that a code has decides which others it has.
    private final List<String> beginnings = new ArrayList<>();
    private final boolean areBeginnings;

    private Codes(boolean areBeginnings) {
        this.areBeginnings = areBeginnings;
    }

    static Codes of(Criterion.Named named) {
        Codes codes = new Codes(false);
        named.answers().keySet().stream().sorted().forEach(answer -> codes.places.put(answer, codes.places.size()));
        return codes;
    }

    // The last number is of codes that none of these begins.
    static Codes ofBeginnings(Collection<String> compared) {
        Codes codes = new Codes(true);
        codes.beginnings.addAll(new HashSet<>(compared));
        codes.beginnings.sort((one, other) ->
                one.length() == other.length() ? one.compareTo(other) : Integer.compare(other.length(), one.length()));
        return codes;
    }

    int size() {
        return areBeginnings ? beginnings.size() + 1 : places.size();
    }

    int of(String answer) {
        if (!areBeginnings) {
            return places.getOrDefault(answer, -1);
        }
        for (int place = 0; place < beginnings.size(); place++) {
            if (answer.startsWith(beginnings.get(place))) {
                return place;
            }
        }
        return beginnings.size();
    }

    // The numbers of all codes that are among some.
    Set<Integer> among(Set<Answer> answers) {
        Set<Integer> numbers = new TreeSet<>();
        for (Answer answer : answers) {
            String word = answer.toString();
            if (!areBeginnings) {
                Integer place = places.get(word);
                if (place != null) {
                    numbers.add(place);
                }
                continue;
            }
            for (int place = 0; place < beginnings.size(); place++) {
                if (beginnings.get(place).startsWith(word)) {
                    numbers.add(place);
                }
            }
        }
        return numbers;
    }
}
