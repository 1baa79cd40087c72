package io.github.federules.core.internal.text;

/** Writes the values of the placeholders of a text where they belong, so that no value is a text of its own before. */
@FunctionalInterface
public interface Placeholders {

    /** Writes the value of a placeholder of the text. */
    void write(String name, TextLines lines);
}
