package io.github.federules.jackson;

import io.github.federules.core.call.Bound;
import io.github.federules.core.call.Clause;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.money.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Reads what the terms of a call are made of: clauses, amounts, rates, texts and lists of words. */
final class TermsReader {

    private final QuotedClauses quoted;

    TermsReader(QuotedClauses quoted) {
        this.quoted = quoted;
    }

    /** Reads the id of a clause. */
    @Nullable
    Clause cited(Place place, JsonInput input) {
        return quoted.cited(place, input);
    }

    /** Reads an object that holds a clause and nothing else. */
    @Nullable
    Clause clauseAlone(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<Clause> clause = parts.required("clause", this::cited);
        return parts.read(place, input) ? clause.value() : null;
    }

    @Nullable
    Bound bound(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<MonetaryAmount> amount = parts.required("amount", AmountFields::read);
        Parts.Part<Clause> clause = parts.required("clause", this::cited);
        return parts.read(place, input) ? new Bound(amount.value(), clause.value()) : null;
    }

    static @Nullable Rate rate(Place place, JsonInput input) {
        BigDecimal number = input.decimal(place);
        if (number == null) {
            return null;
        }
        try {
            return new Rate(number);
        } catch (InvalidFactException e) {
            input.faults().add(place, e.fault());
            return null;
        }
    }

    static @Nullable LocalizedText localized(Place place, JsonInput input) {
        Parts parts = new Parts();
        Parts.Part<String> french = parts.required("fr", Parts.TEXT);
        Parts.Part<String> english = parts.required("en", Parts.TEXT);
        return parts.read(place, input) ? new LocalizedText(french.value(), english.value()) : null;
    }

    /** Reads a list of words, each once, in their order. */
    static <E extends Enum<E>> Parts.Value<Set<E>> words(Class<E> type) {
        return (place, input) -> {
            Set<E> words = new LinkedHashSet<>();
            boolean[] areAllRead = {true};
            boolean isList = input.list(place, (element, elements) -> {
                E word = elements.word(element, type);
                if (word != null && !words.add(word)) {
                    givenTwice(element, word.name(), elements);
                }
                areAllRead[0] &= word != null;
            });
            return isList && areAllRead[0] ? words : null;
        };
    }

    /** Reads a list whose elements are all read in the same way. */
    static <T> Parts.Value<List<T>> list(Parts.Value<T> element) {
        return (place, input) -> {
            List<T> values = new ArrayList<>();
            boolean isList = input.list(place, (each, elements) -> {
                T value = element.read(each, elements);
                if (value != null) {
                    values.add(value);
                }
            });
            return isList ? values : null;
        };
    }

    static void givenTwice(Place place, String value, JsonInput input) {
        input.faults().add(place, Fault.of(FaultCode.DUPLICATE_VALUE, Map.of("value", value)));
    }
}
