package io.github.federules.core.scenario;

import io.github.federules.core.criterion.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every combination of answers to unknown facts, as far as conditions tell the answers apart, one after the other. */
final class Combinations {

    /** The most that are looked at one by one. */
    static final int MOST = 65_536;

    private static final long MOST_ASSUMED = 256L * MOST;

    private final List<OpenFact> open;
    private final List<List<Answer>> answers;
    private final int[] choices;
    private final int sets;
    private final long count;
    private final int looks;
    private final Map<String, Answer> assumed = new HashMap<>();
    private final CaseFacts facts;

    /**
     * Combines the answers to some open facts.
     *
     * @param parties how many parties are looked at in each combination
     */
    Combinations(CaseFacts stated, List<OpenFact> open, int parties, Distinctions distinctions, int sets) {
        this.sets = sets;
        this.open = open;
        answers = open.stream()
                .map(fact -> distinctions.answers(fact.criterion()))
                .toList();
        choices = answers.stream().mapToInt(List::size).toArray();
        count = count(choices);
        looks = Math.max(open.size(), parties);
        facts = open.isEmpty() ? stated : stated.assuming(assumed, open);
    }

    // Far beyond the bound the number does not matter, and might not fit.
    private static long count(int[] choices) {
        long count = 1;
        for (int i = 0; i < choices.length && count <= MOST; i++) {
            count *= choices[i];
        }
        return count;
    }

    // Answers that nothing tells apart take time, too, and so do parties of which all depend on the same answer.
    boolean areTooMany() {
        return count * sets > MOST || count * looks * sets > MOST_ASSUMED;
    }

    int count() {
        return (int) count;
    }

    /** Returns the number of answers to each fact. Those to the last one change fastest. */
    int[] choices() {
        return choices;
    }

    /** Returns what conditions see in the combination that was assumed last. */
    CaseFacts facts() {
        return facts;
    }

    void assume(int combination) {
        facts.assumeAnew();
        int left = combination;
        for (int fact = choices.length - 1; fact >= 0; fact--) {
            assumed.put(open.get(fact).path(), answers.get(fact).get(left % choices[fact]));
            left /= choices[fact];
        }
    }
}
