package io.github.federules.assurance.fuzzing;

/** Something that reads input, and what must hold whatever it reads. */
@FunctionalInterface
public interface FuzzTarget {

    /**
     * Reads an input.
     *
     * @throws AssertionError if what must hold does not
     * @throws Exception if the library throws what it does not document
     */
    void feed(byte[] input) throws Exception;
}
