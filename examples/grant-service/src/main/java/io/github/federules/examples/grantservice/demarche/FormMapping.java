package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the fields of one form mean under one call.
 *
 * @param form the number of the form
 * @param catalogue the editions of the call
 * @param call the id of the call
 * @param fields the fields, of which some state what only some editions ask
 */
record FormMapping(int form, Catalogue catalogue, String call, List<MappedField> fields) {

    FormMapping {
        fields = List.copyOf(fields);
    }

    /** Returns the edition that an application of a day is decided under, empty if the call was not in force. */
    Optional<Call> edition(LocalDate day) {
        return catalogue.find(call, day);
    }
}
