package io.github.federules.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegalFormsTest {

    @Test
    void a_code_that_a_nomenclature_lacks_is_an_error_that_names_it() {
        LegalForms none = code -> Optional.empty();
        Fault unknown = none.unknown("9999");

        assertThat(unknown.code()).isEqualTo(FaultCode.UNKNOWN_LEGAL_FORM);
        assertThat(unknown.message(Locale.ENGLISH)).contains("9999");
    }
}
