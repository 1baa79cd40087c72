package io.github.federules.core.term;

import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.FinancingPlan.Part;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.rule.Change;
import io.github.federules.core.text.Phrasebook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A named sum of costs or of money, such as what a {@link FlatRate} is a share of or a {@link Limit} is on.
 *
 * <p>For example, {@code Base.DIRECT_WITHOUT_SERVICES.contains(CostNature.STUDIES)} is true.
 */
public final class Base {

    /** The direct staff costs. */
    public static final Base STAFF = new Base("STAFF", Base::isStaff);

    /** The direct costs: all cost lines that are retained. */
    public static final Base DIRECT = new Base("DIRECT", nature -> true);

    /** The direct costs without those of {@link CostNature#SERVICES}. */
    public static final Base DIRECT_WITHOUT_SERVICES =
            new Base("DIRECT_WITHOUT_SERVICES", nature -> !nature.equals(CostNature.SERVICES));

    /** The direct costs without staff costs. */
    public static final Base DIRECT_WITHOUT_STAFF = new Base("DIRECT_WITHOUT_STAFF", nature -> !isStaff(nature));

    /** The total eligible cost: the direct costs with what flat rates add. */
    public static final Base TOTAL = new Base("TOTAL", nature -> true);

    /** The aid under the call. */
    public static final Base AID = new Base("AID", nature -> false);

    /** The own funds of the applicant. */
    public static final Base OWN = new Base("OWN", Part.OWN, Change.Kind.ADD_OWN_FUNDS, null);

    /** The aid of other public funders. */
    public static final Base OTHER_PUBLIC = new Base(
            "OTHER_PUBLIC", Part.OTHER_PUBLIC, Change.Kind.ADD_OTHER_PUBLIC_AID, Change.Kind.REDUCE_OTHER_PUBLIC_AID);

    // It has no lower limit: to the search over rates, more aid for the same cost never allows a further plan.
    /** All public aid together: the aid under the call and that of other public funders. */
    public static final Base PUBLIC_AID =
            new Base("PUBLIC_AID", Part.OTHER_PUBLIC, null, Change.Kind.REDUCE_OTHER_PUBLIC_AID);

    /** What a flat rate adds, for the maximum of that flat rate. */
    public static final Base FLAT_RATE = new Base("FLAT_RATE", nature -> false);

    private static final List<Base> OF_FLAT_RATES =
            List.of(STAFF, DIRECT, DIRECT_WITHOUT_SERVICES, DIRECT_WITHOUT_STAFF);

    private static final List<Base> OF_LIMITS = List.of(TOTAL, AID, OWN, OTHER_PUBLIC, PUBLIC_AID, FLAT_RATE);

    private final String code;
    private final Predicate<CostNature> natures;
    private final @Nullable Part part;
    private final Change.@Nullable Kind more;
    private final Change.@Nullable Kind less;

    private Base(String code, Predicate<CostNature> natures) {
        this(code, natures, null, null, null);
    }

    private Base(String code, Part part, Change.@Nullable Kind more, Change.@Nullable Kind less) {
        this(code, nature -> false, part, more, less);
    }

    private Base(
            String code,
            Predicate<CostNature> natures,
            @Nullable Part part,
            Change.@Nullable Kind more,
            Change.@Nullable Kind less) {
        this.code = code;
        this.natures = natures;
        this.part = part;
        this.more = more;
        this.less = less;
    }

    private static boolean isStaff(CostNature nature) {
        return nature.family() == CostFamily.STAFF;
    }

    /**
     * Returns the bases that a flat rate may be a share of.
     *
     * @return the bases, in their order, never null
     */
    public static List<Base> ofFlatRates() {
        return OF_FLAT_RATES;
    }

    /**
     * Reads the code of a base.
     *
     * @param code the code, such as {@code "DIRECT"}, not null
     * @return the base, never null
     * @throws io.github.federules.core.fault.InvalidFactException if no base has the code
     */
    public static Base parse(String code) {
        Objects.requireNonNull(code, "code");
        List<Base> all =
                Stream.concat(OF_FLAT_RATES.stream(), OF_LIMITS.stream()).toList();
        return all.stream().filter(base -> base.code.equals(code)).findFirst().orElseThrow(() -> {
            String allowed = all.stream().map(Base::code).collect(Collectors.joining(", "));
            return Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", code, "allowed", allowed))
                    .asException();
        });
    }

    /**
     * Returns the code of the base.
     *
     * @return the code, such as {@code "DIRECT"}, never null
     */
    public String code() {
        return code;
    }

    /**
     * Determines whether cost lines of a nature are in the base.
     *
     * @param nature the nature, not null
     * @return whether they are; false for a base of money
     */
    public boolean contains(CostNature nature) {
        return natures.test(Objects.requireNonNull(nature, "nature"));
    }

    /**
     * Determines whether the aid under the call is in the base.
     *
     * @return whether it is
     */
    public boolean containsAid() {
        return equals(AID) || equals(PUBLIC_AID);
    }

    /**
     * Returns the amount of the financing plan that is in the base.
     *
     * @return the amount, or empty for a base without money of the plan, never null
     */
    public Optional<Part> part() {
        return Optional.ofNullable(part);
    }

    /**
     * Returns the kind of change to the financing plan that brings more or less of the base.
     *
     * @param isMore whether the base is to have more
     * @return the kind, or empty if no remedy is such a change, never null
     */
    public Optional<Change.Kind> change(boolean isMore) {
        return Optional.ofNullable(isMore ? more : less);
    }

    /**
     * Returns the label of the base for people, such as <i>direct staff costs</i>.
     *
     * @param locale French, or anything else for English, not null
     * @return the label, never null
     */
    public String label(Locale locale) {
        return Phrasebook.in(locale).phrase("base." + code);
    }

    /**
     * Returns the code of the base.
     *
     * @return the code, never null
     */
    @Override
    public String toString() {
        return code;
    }
}
