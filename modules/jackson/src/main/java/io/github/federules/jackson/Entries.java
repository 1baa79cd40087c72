package io.github.federules.jackson;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object whose keys are values themselves, of some words or any at all. */
final class Entries implements ObjectFields {

    private final @Nullable List<String> words;
    private final Entry entry;

    private Entries(@Nullable List<String> words, Entry entry) {
        this.words = words;
        this.entry = entry;
    }

    /** Takes whatever key comes. */
    static Entries ofAny(Entry entry) {
        return new Entries(null, entry);
    }

    /** Takes the words of an enumeration as keys. */
    static <E extends Enum<E>> Entries of(Class<E> words, WordEntry<E> entry) {
        List<String> names =
                Arrays.stream(words.getEnumConstants()).map(Enum::name).toList();
        return new Entries(names, (key, place, input) -> entry.read(Enum.valueOf(words, key), place, input));
    }

    @Override
    public List<String> names() {
        return words == null ? List.of() : words;
    }

    @Override
    public boolean knows(String name) {
        return words == null || words.contains(name);
    }

    @Override
    public void read(String name, Place place, JsonInput input) {
        entry.read(name, place, input);
    }

    /** Reads the value of a key. */
    @FunctionalInterface
    interface Entry {
        void read(String key, Place place, JsonInput input);
    }

    /**
     * Reads the value of a key that is a word.
     *
     * @param <E> the words
     */
    @FunctionalInterface
    interface WordEntry<E extends Enum<E>> {
        void read(E key, Place place, JsonInput input);
    }
}
