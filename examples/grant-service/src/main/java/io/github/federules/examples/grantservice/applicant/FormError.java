package io.github.federules.examples.grantservice.applicant;

import io.github.federules.core.fault.LocatedFault;
import io.github.federules.examples.grantservice.application.FieldId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An error of the form.
 *
 * @param field the id of the field that it is about
 * @param message what is wrong, and how to mend it
 */
record FormError(String field, String message) {

    /** Returns one error for each fault, at the field whose path the fault's begins with. */
    static List<FormError> of(List<LocatedFault> faults, FormValues values, Locale locale) {
        List<FormError> errors = new ArrayList<>();
        for (LocatedFault fault : faults) {
            String field = fault.path();
            while (!values.has(field) && field.lastIndexOf('.') > 0 && !FieldKind.isField(field)) {
                field = field.substring(0, field.lastIndexOf('.'));
            }
            errors.add(new FormError(FieldId.of(field), fault.message(locale)));
        }
        return errors;
    }
}
