package io.github.federules.jackson.format;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.SharedAid;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.WholeEuros;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A section of a call, or the whole: what stands in it, with its type, where it is written from and what it sets.
 *
 * @param <R> what is made of the section
 */
final class CallSection<R> {

    final Shape<Call, R> shape = new Shape<>();
    private final String path;
    private final List<BiConsumer<ObjectValues, CallBuilder>> settings = new ArrayList<>();

    /** Begins the section at a path of the call format. */
    CallSection(String path) {
        this.path = path;
    }

    /** Adds what a call may have. */
    <V, S> void optional(
            String name,
            JsonType<V, S> type,
            Function<Call, ? extends Optional<? extends V>> written,
            BiConsumer<CallBuilder, S> setting) {
        ShapeField<Call, Optional<S>> field = shape.optional(name, type, written);
        also((values, call) -> values.get(field).ifPresent(each -> setting.accept(call, each)));
    }

    /** Adds what is set by several fields. */
    void also(BiConsumer<ObjectValues, CallBuilder> setting) {
        settings.add(setting);
    }

    /** Adds the term that a call may have at this place. */
    <T extends Term> void term(String name, JsonType<T, T> type) {
        optional(name, type, call -> this.<T>terms(name, call).stream().findFirst(), CallBuilder::with);
    }

    /** Adds the limits on the aid, and what else concerns all of it. */
    void ofAid(Predicate<Call> isWritten) {
        Limit.Form.in("funding.aid").forEach(form -> ofAid(form.field(), LimitShapes.of(form), isWritten));
        ofAid(
                "sharedOut",
                TermShapes.ofClause(SharedAid::new)
                        .described("the aid is shared out by the costs that each party bears"),
                isWritten);
        ofAid("wholeEuros", TermShapes.ofClause(WholeEuros::new).described("the aid is cut to whole euros"), isWritten);
    }

    @SuppressWarnings("unchecked") // the place of a term determines its kind
    private <T extends Term> void ofAid(String name, JsonType<T, T> type, Predicate<Call> isWritten) {
        String place = "funding.aid." + name;
        optional(
                name,
                type,
                call -> (Optional<T>) call.terms().stream()
                        .filter(term -> isWritten.test(call) && term.path().equals(place))
                        .findFirst(),
                CallBuilder::with);
    }

    /** Adds the terms that a call may have at this place. The list is left out if it is not to be written. */
    <T extends Term> void terms(
            String name, JsonType<Iterable<? extends T>, List<T>> type, Predicate<List<T>> isWritten) {
        terms(name, type, isWritten, (names, terms, call) -> terms.forEach(call::with));
    }

    /** Adds the limits that a call may have in this section. */
    void limits() {
        Limit.Form.in(path).forEach(form -> term(form.field(), LimitShapes.of(form)));
    }

    /** Adds such terms, which are set where their places are known. */
    <T extends Term> void terms(
            String name,
            JsonType<Iterable<? extends T>, List<T>> type,
            Predicate<List<T>> isWritten,
            Setting<T> setting) {
        ShapeField<Call, Optional<List<T>>> field = shape.optional(name, type, written(name, isWritten));
        also((values, call) -> values.get(field)
                .ifPresent(terms -> setting.set(values.input().context(CallNames.class), terms, call)));
    }

    /** How terms are set. */
    @FunctionalInterface
    interface Setting<T> {

        void set(CallNames names, List<T> terms, CallBuilder call);
    }

    private <T extends Term> Function<Call, Optional<List<T>>> written(String name, Predicate<List<T>> isWritten) {
        return call -> Optional.of(this.<T>terms(name, call)).filter(isWritten);
    }

    // The place of a term determines its kind.
    @SuppressWarnings("unchecked")
    private <T extends Term> List<T> terms(String name, Call call) {
        String place = path.isEmpty() ? name : path + "." + name;
        return (List<T>) call.terms().stream()
                .filter(term ->
                        term.path().equals(place) && term.clause().regime().isEmpty())
                .toList();
    }

    /** Adds a section with what it means, which is written of every call of which it is. */
    void section(String name, CallSection<Consumer<CallBuilder>> section, String meaning, Predicate<Call> isWritten) {
        JsonType<Call, Consumer<CallBuilder>> type = section.shape.made(values -> call -> section.set(values, call));
        optional(
                name,
                type.described(meaning),
                call -> Optional.of(call).filter(isWritten),
                (call, setting) -> setting.accept(call));
    }

    /** Sets what was read. */
    void set(ObjectValues values, CallBuilder call) {
        settings.forEach(setting -> setting.accept(values, call));
    }
}
