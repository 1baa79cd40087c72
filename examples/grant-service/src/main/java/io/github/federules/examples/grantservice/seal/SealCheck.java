package io.github.federules.examples.grantservice.seal;

/** What a check of a seal found. */
public enum SealCheck {
    /** Nothing was changed since it was sealed. */
    INTACT,
    /** Something was changed since it was sealed. */
    CHANGED,
    /** The seal has a format that this version of the service does not know: a later version may have made it. */
    UNKNOWN_FORMAT;

    /**
     * Returns what the check of a seal finds.
     *
     * @param format the number of the format of the seal
     * @param known the number of the newest format, which is the only one so far
     * @param fits whether the seal fits what it seals, if it has the known format
     * @return what was found
     */
    public static SealCheck of(int format, int known, boolean fits) {
        // No version has written a number below: somebody did by hand.
        if (format > known) {
            return UNKNOWN_FORMAT;
        }
        return format == known && fits ? INTACT : CHANGED;
    }
}
