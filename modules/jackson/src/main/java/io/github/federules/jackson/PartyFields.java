package io.github.federules.jackson;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a body that takes part. */
final class PartyFields implements ObjectFields {

    static final List<String> NAMES = List.of("name", "legalForm", "kind");

    private final LegalForms legalForms;
    private @Nullable String name;
    private @Nullable LegalForm legalForm;
    private @Nullable BeneficiaryKind kind;

    PartyFields(LegalForms legalForms) {
        this.legalForms = legalForms;
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void read(String field, Place place, JsonInput input) {
        switch (field) {
            case "name" -> name = input.name(place);
            case "kind" -> kind = input.word(place, BeneficiaryKind.class);
            default -> legalForm = legalForm(place, input);
        }
    }

    private @Nullable LegalForm legalForm(Place place, JsonInput input) {
        String code = input.text(place);
        if (code == null) {
            return null;
        }
        Optional<? extends LegalForm> form = legalForms.find(code);
        if (form.isEmpty()) {
            input.faults().add(place, Fault.of(FaultCode.UNKNOWN_LEGAL_FORM, Map.of("value", code)));
        }
        return form.orElse(null);
    }

    Party party(Place place, Faults faults) {
        try {
            return new Party(Optional.ofNullable(name), Optional.ofNullable(legalForm), Fact.ofNullable(kind));
        } catch (InvalidFactException e) {
            faults.add(place.field("kind"), e.fault());
            return Party.unknown();
        }
    }
}
