package io.github.federules.certify.model;

import io.github.federules.core.dossier.CostNature;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the inputs: the facts of a dossier, added up over its lines, and how the call is read. */
public final class ModelFacts {

    /** The staff of all persons whose share reaches the call's minimum, in cents. */
    public static final String STAFF_ABOVE = "staff-from-the-minimum";

    /** The staff of all others, in cents. */
    public static final String STAFF_BELOW = "staff-below-the-minimum";

    /** The shares of all persons whose share reaches the call's minimum, in billionths. */
    public static final String SHARES_ABOVE = "shares-from-the-minimum";

    /** The shares of all others, in billionths. */
    public static final String SHARES_BELOW = "shares-below-the-minimum";

    /** The applicant's own funds, in cents. */
    public static final String OWN_FUNDS = "own-funds";

    /** Public aid of others, in cents. */
    public static final String OTHER_PUBLIC_AID = "other-public-aid";

    /** The day of the submission, counted from 1 January 1970. */
    public static final String SENT_DAY = "sent-day";

    /** The time of the submission, in nanoseconds of the day. */
    public static final String SENT_TIME = "sent-time";

    /** Whether every rule is met that looks at no amount and at no day. */
    public static final String OTHERWISE_SOUND = "otherwise-sound";

    public static final String HALF_UP = "rounded-half-up";
    public static final String FLAT_RATE_ON_PRESENTED = "flat-rate-on-presented";
    public static final String MINIMUM_ON_PRESENTED = "minimum-on-presented";
    public static final String SHARES_OF_OPERATION = "shares-of-operation";
    public static final String DEADLINE_INCLUSIVE = "deadline-inclusive";

    /** Calls of a model have no ceilings, so that this changes nothing. */
    public static final String CEILINGS_BEFORE = "ceilings-before";

    /** How the call is read: each is the reading that is not the prudent one. */
    public static final List<String> READINGS = List.of(
            HALF_UP,
            FLAT_RATE_ON_PRESENTED,
            MINIMUM_ON_PRESENTED,
            SHARES_OF_OPERATION,
            DEADLINE_INCLUSIVE,
            CEILINGS_BEFORE);

    /** The costs of staff. */
    static final List<String> OF_STAFF = List.of(STAFF_ABOVE, STAFF_BELOW);

    /** The integers of 0 or more that are no costs. */
    static final List<String> NO_COSTS = List.of(SHARES_ABOVE, SHARES_BELOW, OWN_FUNDS, OTHER_PUBLIC_AID, SENT_TIME);

    private ModelFacts() {}

    /** The name of the lines of a nature other than staff, in cents. */
    public static String of(CostNature nature) {
        // Any text may be the code of a nature of a call's own, and no solver takes any text as a name.
        return CostNature.standard().contains(nature)
                ? nature.code().toLowerCase(Locale.ROOT).replace('_', '-')
                : nature.code().chars().mapToObj(Integer::toHexString).collect(Collectors.joining("-", "nature-", ""));
    }

    /** All standard natures but staff. */
    public static List<CostNature> otherNatures() {
        return CostNature.standard().stream()
                .filter(nature -> !nature.equals(CostNature.STAFF))
                .toList();
    }

    /** The names of all costs under a call of the standard natures, in cents. */
    public static List<String> costs() {
        return Stream.concat(OF_STAFF.stream(), otherNatures().stream().map(ModelFacts::of))
                .toList();
    }

    /** The names of all inputs that are integers of 0 or more, under such a call. */
    public static List<String> amounts() {
        return Stream.concat(costs().stream(), NO_COSTS.stream()).toList();
    }
}
