package io.github.federules.assurance.benchmarks;

/** A way to decide the dossiers of {@link VariedDossiers}, each by its number. */
interface Rival {

    /** What a rival does not compute. */
    long NOT_COMPUTED = -1;

    /**
     * The answer of a rival.
     *
     * @param isFunded whether funding is eligible; for one that only reckons, whether the total reaches the minimum
     * @param aid the aid after rate and cap in cents, whether or not funding is eligible; {@link #NOT_COMPUTED} if it computes none
     */
    record RivalAnswer(boolean isFunded, long aid) {}

    /** Decides a dossier, and returns something that depends on all that it found. */
    Object decide(int number);

    /** Returns the answer on a dossier. */
    RivalAnswer answer(int number);
}
