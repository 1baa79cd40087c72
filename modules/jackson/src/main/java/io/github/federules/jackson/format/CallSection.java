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
        term(place(name), name, type, call -> true);
    }

    private <T extends Term> void term(String place, String name, JsonType<T, T> type, Predicate<Call> isWritten) {
        optional(
                name,
                type,
                call -> CallSection.<T>terms(place, call).stream()
                        .filter(any -> isWritten.test(call))
                        .findFirst(),
                CallBuilder::with);
    }

    /** Adds the limits that a call may have in this section. */
    void limits() {
        Limit.Form.in(path).forEach(form -> term(form.field(), LimitShapes.of(form)));
    }

    /** Adds the limits on the aid, and what else concerns all of it, where they are written in this section. */
    void ofAid(Predicate<Call> isWritten) {
        Limit.Form.in("funding.aid").forEach(form -> ofAid(form.field(), LimitShapes.of(form), isWritten));
        ofAid(
                "sharedOut",
                TermShapes.ofClause(SharedAid::new)
                        .described("the aid is shared out by the costs that each party bears"),
                isWritten);
        ofAid("wholeEuros", TermShapes.ofClause(WholeEuros::new).described("the aid is cut to whole euros"), isWritten);
    }

    private <T extends Term> void ofAid(String name, JsonType<T, T> type, Predicate<Call> isWritten) {
        term("funding.aid." + name, name, type, isWritten);
    }

    /** Adds the terms that a call may have at this place. */
    <T extends Term> void terms(String name, JsonType<Iterable<? extends T>, List<T>> type) {
        terms(name, type, (names, terms, call) -> terms.forEach(call::with));
    }

    /** Adds such terms, which are set where their places are known. */
    <T extends Term> void terms(String name, JsonType<Iterable<? extends T>, List<T>> type, Setting<T> setting) {
        String place = place(name);
        ShapeField<Call, Optional<List<T>>> field = shape.optional(
                name,
                type,
                call -> Optional.of(CallSection.<T>terms(place, call)).filter(list -> !list.isEmpty()));
        also((values, call) -> values.get(field)
                .ifPresent(terms -> setting.set(values.input().context(CallNames.class), terms, call)));
    }

    /** How terms are set. */
    @FunctionalInterface
    interface Setting<T> {

        void set(CallNames names, List<T> terms, CallBuilder call);
    }

    private String place(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    // The place of a term determines its kind.
    @SuppressWarnings("unchecked")
    private static <T extends Term> List<T> terms(String place, Call call) {
        return (List<T>) call.terms().stream()
                .filter(term ->
                        term.path().equals(place) && term.clause().regime().isEmpty())
                .toList();
    }

    /** Adds a section with what it means, which is written of every call. */
    void section(String name, CallSection<Consumer<CallBuilder>> section, String meaning) {
        JsonType<Call, Consumer<CallBuilder>> type = section.shape.made(values -> call -> section.set(values, call));
        optional(name, type.described(meaning), Optional::of, (call, setting) -> setting.accept(call));
    }

    /** Sets what was read. */
    void set(ObjectValues values, CallBuilder call) {
        settings.forEach(setting -> setting.accept(values, call));
    }
}
