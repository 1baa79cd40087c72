package io.github.federules.examples.grantservice.application;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import java.util.regex.Pattern;

/** The answer to a criterion that somebody typed or chose in a form. */
public final class TypedAnswer {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");

    private TypedAnswer() {}

    /**
     * Returns an answer of the kind that a criterion takes. A text that is none stays a word, which the criterion does not take.
     *
     * @param criterion the criterion
     * @param text the text
     * @return the answer
     */
    public static Answer of(Criterion criterion, String text) {
        if (criterion.form() instanceof Criterion.Confirmed && (text.equals("true") || text.equals("false"))) {
            return Answer.of(text.equals("true"));
        }
        String digits = BLANKS.matcher(text).replaceAll("");
        return criterion.form() instanceof Criterion.Counted
                        && WHOLE.matcher(digits).matches()
                ? Answer.of(Long.parseLong(digits))
                : Answer.of(text);
    }
}
