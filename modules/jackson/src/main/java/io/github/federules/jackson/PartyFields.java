package io.github.federules.jackson;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fault.InvalidFactException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a body that takes part, the applicant or a further partner. */
final class PartyFields {

    private final LegalForms legalForms;
    private final ObjectField<String> name;
    private final ObjectField<LegalForm> legalForm;
    private final ObjectField<BeneficiaryKind> kind;

    /** Adds the fields to the shape of an object that has others beside them. */
    PartyFields(ObjectShape shape, LegalForms legalForms) {
        this.legalForms = legalForms;
        name = shape.optional("name", JsonInput::name);
        legalForm = shape.optional("legalForm", this::legalForm);
        kind = shape.optional("kind", Words.of(BeneficiaryKind.class));
    }

    private @Nullable LegalForm legalForm(JsonInput input, JsonPlace place) {
        String code = input.text(place);
        if (code == null) {
            return null;
        }
        Optional<? extends LegalForm> form = legalForms.find(code);
        if (form.isEmpty()) {
            input.faults().add(place, legalForms.unknown(code));
        }
        return form.orElse(null);
    }

    Party party(ObjectValues values, JsonPlace place, FoundFaults faults) {
        try {
            return new Party(values.find(name), values.find(legalForm), values.fact(kind));
        } catch (InvalidFactException e) {
            faults.add(place.field("kind"), e.fault());
            return new Party(values.find(name), Optional.empty(), Fact.unknown());
        }
    }
}
