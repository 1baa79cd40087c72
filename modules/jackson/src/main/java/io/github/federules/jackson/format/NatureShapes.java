package io.github.federules.jackson.format;

import static io.github.federules.jackson.shape.Primitives.TEXT;

import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ListType;
import io.github.federules.jackson.shape.Meant;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Primitives;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.Words;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Natures of cost: how a call names its own, and how its terms cite them. */
final class NatureShapes {

    // Of the families that standard natures have, these are the ones that a call can name.
    private static final List<CostFamily> FAMILIES =
            List.of(CostFamily.STAFF, CostFamily.INVESTMENT, CostFamily.OPERATING);

    /** A nature, by its code. */
    static final JsonType<CostNature, CostNature> NATURE = TEXT.<CostNature, CostNature>as(
                    CostNature::code, NatureShapes::known)
            .described("one of the natures that the call names, or else of the standard ones, such as STUDIES")
            .named("nature");

    /** Natures, each once. */
    static final JsonType<Collection<CostNature>, Set<CostNature>> SET = Words.setOf(list());

    /** Natures, each once and at least one. */
    static final JsonType<Collection<CostNature>, Set<CostNature>> SOME = Words.setOf(list().notEmpty());

    /** A nature that a call names, by its code. */
    static final JsonType<CostNature, CostNature> NATURE_OF_CALL = ofCall();

    /** The natures of a call by their codes. */
    static final Entries<CostNature, CostNature> NAMED = Entries.ofAny(NATURE_OF_CALL);

    private NatureShapes() {}

    private static ListType<CostNature, CostNature> list() {
        return NATURE.list().distinctBy("", nature -> List.of(nature.code()));
    }

    private static @Nullable CostNature known(String code, JsonInput input, JsonPlace place) {
        Map<String, CostNature> natures = input.context(CallNames.class).natures();
        CostNature nature = natures.get(code);
        if (nature == null) {
            input.faults().add(place, Meant.word(FaultCode.UNKNOWN_VALUE, "value", code, natures.keySet()));
        }
        return nature;
    }

    private static JsonType<CostNature, CostNature> ofCall() {
        Shape<CostNature, CostNature> shape = new Shape<>();
        var french = shape.optional("fr", TEXT, nature -> nature.label().find(Locale.FRENCH));
        var english = shape.optional("en", TEXT, nature -> nature.label().find(Locale.ENGLISH));
        var family = shape.required("family", Words.of(FAMILIES, CostFamily::name), NatureShapes::familyOf);
        shape.made(values -> {
            String code = values.place().name();
            LocalizedText label = Primitives.stated(values, french, english);
            if (label == null) {
                return null;
            }
            CostNature nature = CostNature.of(code, values.get(family), label);
            findTaken(nature, values).ifPresent(values::report);
            return CostNature.standard().stream()
                    .filter(standard -> isAlike(standard, nature))
                    .findFirst()
                    .orElse(nature);
        });
        return shape.describedAs(definitions -> Definitions.anyOf(
                Shape.schemaOf(List.of(french, family), List.of(english), definitions),
                Shape.schemaOf(List.of(english, family), List.of(french), definitions)));
    }

    // A standard nature keeps its place among the others.
    private static boolean isAlike(CostNature one, CostNature other) {
        return one.equals(other)
                && one.family() == other.family()
                && one.label().equals(other.label());
    }

    private static Optional<Fault> findTaken(CostNature nature, ObjectValues values) {
        CallNames names = values.input().context(CallNames.class);
        if (nature.equals(CostNature.STAFF)) {
            return nature.family() == CostFamily.STAFF
                    ? Optional.empty()
                    : Optional.of(Fault.of(FaultCode.NAME_TAKEN, "staff", Map.of("value", nature.code())));
        }
        if (CallNames.isBuiltIn(nature.code())) {
            return Optional.of(Fault.of(FaultCode.NAME_TAKEN, Map.of("value", nature.code())));
        }
        return names.isCriterion(nature.code())
                ? Optional.of(Fault.of(FaultCode.NAME_TAKEN, "call", Map.of("value", nature.code())))
                : Optional.empty();
    }

    private static CostFamily familyOf(CostNature nature) {
        if (!FAMILIES.contains(nature.family())) {
            throw new IllegalArgumentException("The call names the nature " + nature + " of the family "
                    + nature.family() + ", which the call format cannot carry. Make it one of " + FAMILIES + ".");
        }
        return nature.family();
    }
}
