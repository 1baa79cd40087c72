package io.github.federules.core.dossier;

import io.github.federules.core.collection.NoNulls;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.text.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The nature of a cost: a code and the {@link CostFamily} that it belongs to.
 *
 * <p>{@link #standard()} has the fifteen natures that every call knows. For example, {@code CostNature.STUDIES} has the code
 * {@code "STUDIES"} and the family {@link CostFamily#OPERATING}.
 */
public final class CostNature implements Comparable<CostNature> {

    private static final List<CostNature> BUILT_IN = new ArrayList<>();

    /** Direct staff costs. */
    public static final CostNature STAFF = builtIn("STAFF", CostFamily.STAFF);

    /** Digital equipment. */
    public static final CostNature DIGITAL_EQUIPMENT = builtIn("DIGITAL_EQUIPMENT", CostFamily.INVESTMENT);

    /** Infrastructure. */
    public static final CostNature INFRASTRUCTURE = builtIn("INFRASTRUCTURE", CostFamily.INVESTMENT);

    /** Software that is bought. */
    public static final CostNature SOFTWARE_PURCHASE = builtIn("SOFTWARE_PURCHASE", CostFamily.OPERATING);

    /** Software that is subscribed to. */
    public static final CostNature SOFTWARE_SUBSCRIPTION = builtIn("SOFTWARE_SUBSCRIPTION", CostFamily.OPERATING);

    /** Maintenance. */
    public static final CostNature MAINTENANCE = builtIn("MAINTENANCE", CostFamily.OPERATING);

    /** Hosting of data (<i>hébergement de données</i>), as opposed to {@link #LODGING}. */
    public static final CostNature DATA_HOSTING = builtIn("DATA_HOSTING", CostFamily.OPERATING);

    /** Studies. */
    public static final CostNature STUDIES = builtIn("STUDIES", CostFamily.OPERATING);

    /** Services bought from others (<i>prestations</i>). */
    public static final CostNature SERVICES = builtIn("SERVICES", CostFamily.OPERATING);

    /** Training. */
    public static final CostNature TRAINING = builtIn("TRAINING", CostFamily.OPERATING);

    /** Communication. */
    public static final CostNature COMMUNICATION = builtIn("COMMUNICATION", CostFamily.OPERATING);

    /** Lodging of people (<i>hébergement</i>), as opposed to {@link #DATA_HOSTING}. */
    public static final CostNature LODGING = builtIn("LODGING", CostFamily.INDIRECT);

    /** Catering. */
    public static final CostNature CATERING = builtIn("CATERING", CostFamily.INDIRECT);

    /** Travel. */
    public static final CostNature TRAVEL = builtIn("TRAVEL", CostFamily.INDIRECT);

    /** Anything else. */
    public static final CostNature OTHER = builtIn("OTHER", CostFamily.OTHER);

    private static final List<CostNature> STANDARD = List.copyOf(BUILT_IN);

    private static final int OF_A_CALL = Integer.MAX_VALUE;

    private final int place;
    private final String code;
    private final CostFamily family;

    private final @Nullable LocalizedText label;

    private CostNature(int place, String code, CostFamily family, @Nullable LocalizedText label) {
        this.place = place;
        this.code = code;
        this.family = family;
        this.label = label;
    }

    private static CostNature builtIn(String code, CostFamily family) {
        CostNature nature = new CostNature(BUILT_IN.size(), code, family, null);
        BUILT_IN.add(nature);
        return nature;
    }

    /**
     * Returns a nature that a call names itself.
     *
     * <p>For example, {@code CostNature.of("WORKS", CostFamily.INVESTMENT, new LocalizedText("Travaux", "Works"))}.
     *
     * @param code the code that dossiers use, not blank
     * @param family the family that the nature belongs to
     * @param label the words for people
     * @return the nature, equal to any other with the same code
     * @throws io.github.federules.core.fault.InvalidFactException if the code is blank
     */
    public static CostNature of(String code, CostFamily family, LocalizedText label) {
        NoNulls.among("code", code, "family", family, "label", label);
        if (code.isBlank()) {
            throw Fault.of(FaultCode.MISSING, "blank", Map.of("field", "nature"))
                    .asException();
        }
        return new CostNature(OF_A_CALL, code, family, label);
    }

    /**
     * Returns the standard natures, in their order.
     *
     * @return the fifteen natures
     */
    public static List<CostNature> standard() {
        return STANDARD;
    }

    /**
     * Returns the standard nature with a code.
     *
     * <p>For example, {@code CostNature.of("STUDIES")} is {@link #STUDIES}. {@link io.github.federules.core.call.Call#findNature}
     * finds those that a call names itself, too.
     *
     * @param code the code, such as {@code "STUDIES"}
     * @return the nature
     * @throws io.github.federules.core.fault.InvalidFactException if no standard nature has the code; the message names the codes
     */
    public static CostNature of(String code) {
        Objects.requireNonNull(code, "code");
        for (CostNature nature : STANDARD) {
            if (nature.code.equals(code)) {
                return nature;
            }
        }
        String allowed = STANDARD.stream().map(CostNature::code).collect(Collectors.joining(", "));
        throw Fault.of(FaultCode.UNKNOWN_VALUE, Map.of("value", code, "allowed", allowed))
                .asException();
    }

    /**
     * Returns the code of the nature.
     *
     * @return the code, in upper case
     */
    public String code() {
        return code;
    }

    /**
     * Returns the place of the nature in {@link #standard()}.
     *
     * @return the place, 0 for {@link #STAFF}
     */
    public int place() {
        return place;
    }

    /**
     * Determines whether the nature is one of the {@linkplain #standard fifteen that calls know} without naming them.
     *
     * @return whether it is
     */
    public boolean isStandard() {
        return place != OF_A_CALL;
    }

    /**
     * Returns the family of the nature.
     *
     * @return the family
     */
    public CostFamily family() {
        return family;
    }

    /**
     * Returns the label of the nature for people, such as <i>data hosting</i>.
     *
     * @param locale French, or anything else for English
     * @return the label, in lower case
     */
    public String label(Locale locale) {
        return label == null ? Phrasebook.in(locale).phrase("nature." + code) : label.in(locale);
    }

    /**
     * Returns the label of the nature for people, with the languages that it is in.
     *
     * @return the label, in lower case
     */
    public LocalizedText label() {
        return label == null ? LocalizedText.of(this::label) : label;
    }

    /**
     * Compares two natures by their place among the standard ones.
     *
     * @param other the other nature
     * @return a negative number, zero or a positive number if this nature comes before, is, or comes after the other
     */
    @Override
    public int compareTo(CostNature other) {
        int order = Integer.compare(place, Objects.requireNonNull(other, "other").place);
        return order == 0 ? code.compareTo(other.code) : order;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof CostNature nature && code.equals(nature.code));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /**
     * Returns the code of the nature.
     *
     * @return the code
     */
    @Override
    public String toString() {
        return code;
    }
}
