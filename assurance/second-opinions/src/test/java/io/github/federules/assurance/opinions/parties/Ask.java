package io.github.federules.assurance.opinions.parties;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.language.LocalizedText;
import java.util.List;
import java.util.stream.LongStream;

/** A fact that a drawn call may ask for, in whole numbers from 0: of a named answer its place, of yes or no 1 or 0. */
enum Ask {
    SIZE(Subject.PARTY, 3, "MICRO", "SMALL", "LARGE"),
    HEADS(Subject.PARTY, 5),
    RENEWABLE(Subject.OPERATION, 2, "no", "yes"),
    JOBS(Subject.OPERATION, 7),
    QUALITY(Subject.ASSESSMENT, 6),
    IMPACT(Subject.ASSESSMENT, 2, "STRONG", "WEAK");

    static final LocalizedText TEXT = new LocalizedText("Laquelle\u00a0?", "Which one?");

    /** What is asked of lines: the only answer that does not differ from completion to completion. */
    static final Criterion ROLE = Criterion.named("ROLE", Subject.COST_LINE, TEXT)
            .withAnswer("MAIN", TEXT)
            .withAnswer("ANCILLARY", TEXT)
            .ofNatures("SERVICES", "COMMUNICATION");

    private final Subject of;
    private final int answers;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> names;

    Ask(Subject of, int answers, String... names) {
        this.of = of;
        this.answers = answers;
        this.names = List.of(names);
    }

    Subject of() {
        return of;
    }

    /** How many answers there are. */
    int answers() {
        return answers;
    }

    Criterion criterion() {
        if (names.isEmpty()) {
            return Criterion.number(name(), of, TEXT, 0, answers - 1);
        }
        if (this == RENEWABLE) {
            return Criterion.yesNo(name(), of, TEXT);
        }
        Criterion named = Criterion.named(name(), of, TEXT);
        for (String answer : names) {
            named = named.withAnswer(answer, TEXT);
        }
        return named;
    }

    Answer answer(long value) {
        return names.isEmpty()
                ? Answer.of(value)
                : this == RENEWABLE ? Answer.of(value == 1) : Answer.of(names.get((int) value));
    }

    /** The condition that the answer lies between two, both included. */
    Condition between(long from, long to) {
        Condition.Where asked = Condition.where(criterion());
        return names.isEmpty()
                ? asked.between(from, to)
                : asked.in(
                        LongStream.rangeClosed(from, to).mapToObj(this::answer).toArray(Answer[]::new));
    }
}
