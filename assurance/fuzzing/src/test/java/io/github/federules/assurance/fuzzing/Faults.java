package io.github.federules.assurance.fuzzing;

import static io.github.federules.core.fault.FaultCode.*;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** The codes that each entry point documents, and the sentence of each code. */
final class Faults {

    static final Set<FaultCode> OF_DOSSIERS = EnumSet.of(
            NOT_JSON,
            TOO_LARGE,
            DUPLICATE_FIELD,
            UNKNOWN_FIELD,
            MISSING,
            WRONG_TYPE,
            UNKNOWN_VALUE,
            DUPLICATE_VALUE,
            UNKNOWN_CALL,
            NOT_OFFERED,
            UNKNOWN_LEGAL_FORM,
            NOT_A_NUMBER,
            AMOUNT_NEGATIVE,
            AMOUNT_TOO_PRECISE,
            AMOUNT_TOO_LARGE,
            TOTAL_TOO_LARGE,
            CURRENCY_NOT_EUR,
            FTE_OUT_OF_RANGE,
            FTE_TOO_PRECISE,
            RATE_OUT_OF_RANGE,
            AMOUNT_AND_QUANTITY,
            AMOUNT_DUE,
            QUANTITY_DUE,
            QUANTITY_OUT_OF_RANGE,
            READING_NOT_OPEN,
            NOT_STAFF,
            DUPLICATE_LINE_ID,
            KIND_CONTRADICTS_LEGAL_FORM,
            SUBMISSION_CONTRADICTION,
            NOT_A_DATE,
            NOT_A_TIME,
            ENDS_BEFORE_START,
            TOO_MANY_PARTNERS);

    static final Set<FaultCode> OF_CALLS = EnumSet.of(
            NOT_JSON,
            TOO_LARGE,
            DUPLICATE_FIELD,
            UNKNOWN_FIELD,
            MISSING,
            WRONG_TYPE,
            UNKNOWN_VALUE,
            DUPLICATE_VALUE,
            NOT_A_NUMBER,
            AMOUNT_NEGATIVE,
            AMOUNT_TOO_PRECISE,
            AMOUNT_TOO_LARGE,
            CURRENCY_NOT_EUR,
            FTE_OUT_OF_RANGE,
            FTE_TOO_PRECISE,
            RATE_OUT_OF_RANGE,
            NOT_A_DATE,
            NOT_A_TIME,
            ENDS_BEFORE_START,
            MAXIMUM_BELOW_MINIMUM,
            NATURE_PAID_TWICE,
            FLAT_RATES_OVERLAP,
            CAP_BELOW_FLOOR,
            MINIMUM_BELOW_FLOOR,
            FLOOR_UNREACHABLE,
            WINDOW_TOO_SHORT,
            FUNDING_NOT_OFFERED,
            CRITERION_UNKNOWN,
            CRITERION_UNUSED,
            CRITERION_OUT_OF_PLACE,
            NUMBER_OF_ANSWERS,
            NAME_TAKEN,
            TOO_MANY_CONDITIONS,
            CASE_UNREACHABLE,
            CONDITION_IMPOSSIBLE,
            FLAT_RATE_ABOVE_CEILING,
            BASE_UNKNOWN,
            BASE_CIRCULAR,
            FACTOR_OUT_OF_RANGE,
            BASES_OVERLAP,
            BASE_OVERLAPS_CEILING,
            CEILINGS_OVERLAP,
            CEILINGS_OF_SEVERAL_TOTALS,
            CEILINGS_CIRCULAR,
            CEILING_SHARE_TOO_LARGE,
            CEILING_SPLIT,
            BASE_HAS_NO_PARTY,
            NATURE_STATED_TWICE,
            QUESTION_UNKNOWN,
            REGIME_UNKNOWN,
            REGIME_DISAGREES,
            TOO_MANY_READINGS,
            LIMITS_CONTRADICT,
            REDUCES_A_MINIMUM,
            OTHERWISE_MISSING,
            NOT_OFFERED,
            BEFORE_PROGRAMME,
            AFTER_PROGRAMME);

    static final Set<FaultCode> OF_RECORDS = ofRecords();

    private Faults() {}

    private static Set<FaultCode> ofRecords() {
        Set<FaultCode> codes = EnumSet.copyOf(OF_DOSSIERS);
        codes.addAll(OF_CALLS);
        codes.add(UNKNOWN_FORMAT);
        return codes;
    }

    static void holdTo(Set<FaultCode> documented, List<LocatedFault> faults) {
        Holds.that(!faults.isEmpty() && faults.size() <= 100, "a refusal has 1 to 100 errors", faults.size());
        for (LocatedFault each : faults) {
            holdTo(documented, each.fault());
            Holds.that(isOneLine(each.path()), "a path is one line", each.path());
        }
    }

    /** Returns the value, or null if it is refused with a documented error. */
    static <T> T valueOrRefusal(Set<FaultCode> documented, Supplier<T> making) {
        try {
            return making.get();
        } catch (InvalidFactException e) {
            holdTo(documented, e.fault());
            return null;
        }
    }

    private static void holdTo(Set<FaultCode> documented, Fault fault) {
        Holds.that(documented.contains(fault.code()), "the code is documented", fault.code());
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            String message = fault.message(locale);
            Holds.that(message.matches(".+[.?]") && isOneLine(message), "an error is a sentence", message);
        }
    }

    static boolean isOneLine(String text) {
        return text.chars().noneMatch(Character::isISOControl);
    }
}
