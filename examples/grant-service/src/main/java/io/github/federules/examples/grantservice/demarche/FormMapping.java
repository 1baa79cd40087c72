package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.call.Call;
import java.util.List;

/**
 * What the fields of one form mean under one call.
 *
 * @param form the number of the form
 * @param call the call
 * @param fields the fields
 */
record FormMapping(int form, Call call, List<MappedField> fields) {

    FormMapping {
        fields = List.copyOf(fields);
    }
}
