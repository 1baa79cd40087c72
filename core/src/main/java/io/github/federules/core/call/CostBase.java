package io.github.federules.core.call;

import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.internal.text.Phrasebook;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A named sum of costs, such as what a {@link FlatRate} is a share of.
 *
 * <p>For example, {@code CostBase.DIRECT_WITHOUT_SERVICES.contains(CostNature.STUDIES)} is true.
 */
public final class CostBase {

    /** The direct staff costs. */
    public static final CostBase STAFF = new CostBase("STAFF", CostBase::isStaff);

    /** The direct costs: all cost lines that are retained. */
    public static final CostBase DIRECT = new CostBase("DIRECT", nature -> true);

    /** The direct costs without those of {@link CostNature#SERVICES}. */
    public static final CostBase DIRECT_WITHOUT_SERVICES =
            new CostBase("DIRECT_WITHOUT_SERVICES", nature -> !nature.equals(CostNature.SERVICES));

    /** The direct costs without staff costs. */
    public static final CostBase DIRECT_WITHOUT_STAFF =
            new CostBase("DIRECT_WITHOUT_STAFF", nature -> !isStaff(nature));

    private static final List<CostBase> STANDARD =
            List.of(STAFF, DIRECT, DIRECT_WITHOUT_SERVICES, DIRECT_WITHOUT_STAFF);

    private final String code;
    private final Predicate<CostNature> natures;

    private CostBase(String code, Predicate<CostNature> natures) {
        this.code = code;
        this.natures = natures;
    }

    private static boolean isStaff(CostNature nature) {
        return nature.family() == CostFamily.STAFF;
    }

    /**
     * Returns the bases that every call knows.
     *
     * @return the bases, in their order, never null
     */
    public static List<CostBase> standard() {
        return STANDARD;
    }

    /**
     * Reads the code of a base.
     *
     * @param code the code, such as {@code "DIRECT"}, not null
     * @return the base, never null
     * @throws io.github.federules.core.fault.InvalidFactException if no base has the code
     */
    public static CostBase parse(String code) {
        Objects.requireNonNull(code, "code");
        for (CostBase base : STANDARD) {
            if (base.code.equals(code)) {
                return base;
            }
        }
        String allowed = STANDARD.stream().map(CostBase::code).collect(Collectors.joining(", "));
        throw Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", code, "allowed", allowed))
                .asException();
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
     * Determines whether costs of a nature are in the base.
     *
     * @param nature the nature, not null
     * @return whether they are
     */
    public boolean contains(CostNature nature) {
        return natures.test(Objects.requireNonNull(nature, "nature"));
    }

    /**
     * Returns the label of the base for people.
     *
     * @param locale French, or anything else for English, not null
     * @return the label, never null
     */
    public String label(Locale locale) {
        return Phrasebook.in(locale).phrase("flatRateOf." + code);
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
