package io.github.federules.certify.scope;

import io.github.federules.core.condition.Condition;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects what of a term is not asked. */
final class Gaps {

    private static final LocalizedText NOTHING = new LocalizedText("", "");

    private final Term term;
    private final LocalizedText what;
    private final List<LocalizedText> causes = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();

    Gaps(Term term, String french, String english) {
        this.term = term;
        this.what = new LocalizedText(french, english);
    }

    private Gaps add(LocalizedText why, Extent extent, Object says) {
        gaps.add(new Gap(what, Gap.at(term.clause()), why, extent, term.path(), says));
        return this;
    }

    /** Whether it has an effect is not asked. */
    Gaps effect(String french, String english) {
        return add(new LocalizedText(french, english), Extent.EFFECT, "");
    }

    Gaps part(String french, String english, Object says) {
        return add(new LocalizedText(french, english), Extent.PART, says);
    }

    Gaps beside(String french, String english, Object says) {
        return add(new LocalizedText(french, english), Extent.BESIDE, says);
    }

    Gaps ofAnswers(String french, String english) {
        return add(new LocalizedText(french, english), Extent.ANSWERS, "");
    }

    /** The model carries no such term. */
    Gaps ofAmounts() {
        return add(NOTHING, Extent.AMOUNTS, "");
    }

    /** The model does not carry the term for this reason. */
    Gaps cause(boolean isCause, String french, String english) {
        return cause(isCause, new LocalizedText(french, english));
    }

    Gaps cause(boolean isCause, LocalizedText cause) {
        if (isCause) {
            causes.add(cause);
        }
        return this;
    }

    /** The answers that these conditions look at. */
    Gaps and(Stream<Condition> conditions) {
        AnswerGaps.in(conditions).forEach(why -> add(why, Extent.ANSWERS, ""));
        return this;
    }

    AskedTerm term() {
        List<Gap> all = new ArrayList<>();
        if (!causes.isEmpty()) {
            LocalizedText why = LocalizedText.of(Gaps.this::joined);
            all.add(new Gap(what, Gap.at(term.clause()), why, Extent.AMOUNTS, term.path(), ""));
        }
        all.addAll(gaps);
        return new AskedTerm(what, all);
    }

    private String joined(Locale locale) {
        return causes.stream().map(cause -> cause.in(locale)).collect(Collectors.joining(", "));
    }
}
