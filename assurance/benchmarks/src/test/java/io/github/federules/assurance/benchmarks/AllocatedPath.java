package io.github.federules.assurance.benchmarks;

/**
 * What callers do with a dossier of twelve lines, with the bytes that each may allocate: what was measured, and a quarter more.
 */
enum AllocatedPath {
    ASSESSMENT(2_900, 2_900, 2_870, FullDecision::decide),
    EVERY_READING(14_800, 14_820, 14_820, FullDecision::readings),
    EVERYTHING(21_360, 21_440, 20_150, AllocatedPath::everything),
    EXPLANATION(30_500, 30_500, 30_220, FullDecision::explain),
    READING_JSON(31_500, 31_500, 30_300, (ours, number) -> texts().read(number)),
    WRITING_JSON(29_760, 29_740, 29_530, (ours, number) -> texts().write(number));

    private static final JsonTexts TEXTS = new JsonTexts();

    /** What a path does with a dossier, by its number. */
    @FunctionalInterface
    interface Work {

        Object on(FullDecision ours, int number);
    }

    private final long on17;
    private final long on21;
    private final long on25;

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Work work;

    AllocatedPath(long on17, long on21, long on25, Work work) {
        this.on17 = on17;
        this.on21 = on21;
        this.on25 = on25;
        this.work = work;
    }

    /** Returns the ceiling in bytes under a version of Java; under one that nobody measured, the widest. */
    long ceiling(int version) {
        return switch (version) {
            case 17 -> on17;
            case 21 -> on21;
            case 25 -> on25;
            default -> Math.max(on17, Math.max(on21, on25));
        };
    }

    private static JsonTexts texts() {
        return TEXTS;
    }

    Object on(FullDecision ours, int number) {
        return work.on(ours, number);
    }

    private static Object everything(FullDecision ours, int number) {
        Object[] last = new Object[1];
        ours.decideAll(number, found -> last[0] = found);
        return last;
    }
}
