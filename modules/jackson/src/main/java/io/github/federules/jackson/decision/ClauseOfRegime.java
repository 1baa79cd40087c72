package io.github.federules.jackson.decision;

import static io.github.federules.jackson.shape.Primitives.TEXT;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.RegimeTitle;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.Optional;
import java.util.function.Function;

/** The regime whose clause something rests on, beside the clause. */
final class ClauseOfRegime {

    private static final LocalizedText WITHOUT_TITLE = new LocalizedText("", "");

    private ClauseOfRegime() {}

    static <W> ShapeField<W, Optional<String>> field(Shape<W, ?> shape, Function<W, Clause> clause) {
        return shape.optional(
                "regime",
                TEXT.described("the regime whose clause it is; the call's own where it is absent"),
                each -> clause.apply(each).regime().map(RegimeTitle::id));
    }

    /** Returns a clause that was read, as one of the regime that stands beside it. */
    static Clause of(Clause clause, Optional<String> regime) {
        return regime.map(id -> clause.of(new RegimeTitle(id, WITHOUT_TITLE))).orElse(clause);
    }
}
