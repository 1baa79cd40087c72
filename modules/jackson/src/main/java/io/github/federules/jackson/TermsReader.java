package io.github.federules.jackson;

import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Reads what the terms of one call consist of: clauses, amounts, texts and lists. */
final class TermsReader {

    private static final ObjectShape TEXT = new ObjectShape();
    private static final ObjectField<String> FRENCH = TEXT.required("fr", JsonInput::text);
    private static final ObjectField<String> ENGLISH = TEXT.required("en", JsonInput::text);

    private final QuotedClauses quoted;
    private final ObjectShape clauseShape = new ObjectShape();
    private final ObjectField<Clause> onlyClause;
    private final ObjectShape boundShape = new ObjectShape();
    private final ObjectField<MonetaryAmount> amount;
    private final ObjectField<Clause> boundClause;

    TermsReader(QuotedClauses quoted) {
        this.quoted = quoted;
        onlyClause = clause(clauseShape);
        amount = boundShape.required("amount", AmountFields::read);
        boundClause = clause(boundShape);
    }

    /** Reads the id of a clause. */
    @Nullable
    Clause cited(JsonInput input, JsonPlace place) {
        return quoted.cited(input, place);
    }

    /** Adds the clause that an object must cite. */
    ObjectField<Clause> clause(ObjectShape shape) {
        return shape.required("clause", this::cited);
    }

    /** Reads an object that cites a clause and holds nothing else. */
    @Nullable
    Clause clauseAlone(JsonInput input, JsonPlace place) {
        return clauseShape.read(input, place, values -> values.get(onlyClause));
    }

    @Nullable
    ClausedAmount bound(JsonInput input, JsonPlace place) {
        return boundShape.read(input, place, values -> new ClausedAmount(values.get(amount), values.get(boundClause)));
    }

    static @Nullable LocalizedText localized(JsonInput input, JsonPlace place) {
        return TEXT.read(input, place, values -> new LocalizedText(values.get(FRENCH), values.get(ENGLISH)));
    }

    /** Returns a reader of a list whose elements are all read in the same way. */
    static <T> ValueReader<List<T>> list(ValueReader<T> reader) {
        return (input, place) -> {
            List<T> values = new ArrayList<>();
            boolean isList = input.list(place, (elements, element) -> {
                T value = reader.read(elements, element);
                if (value != null) {
                    values.add(value);
                }
            });
            return isList ? values : null;
        };
    }

    /** Returns a reader of a list of words that has at least one. */
    static <E> ValueReader<Set<E>> someOf(Words<E> among) {
        ValueReader<Set<E>> list = among.list();
        return (input, place) -> {
            Set<E> words = list.read(input, place);
            if (words != null && words.isEmpty()) {
                input.faults().emptyList(place);
                return null;
            }
            return words;
        };
    }
}
