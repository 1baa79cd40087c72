package io.github.federules.jackson;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The fields of the applicant. */
final class ApplicantFields {

    private final ObjectShape shape = new ObjectShape();
    private final PartyFields lead;
    private final ObjectField<PolicyRole> policyRole;
    private final ObjectField<List<Party>> members;
    private final ObjectField<Boolean> recoversVat;
    private final ObjectField<MonetaryAmount> deMinimisAid;
    private final ObjectShape memberShape = new ObjectShape();
    private final PartyFields member;

    ApplicantFields(LegalForms legalForms) {
        lead = new PartyFields(shape, legalForms);
        policyRole = shape.optional("policyRole", Words.of(PolicyRole.class));
        members = shape.optional("members", this::members);
        recoversVat = shape.optional("recoversVat", JsonInput::yesOrNo);
        deMinimisAid = shape.optional("deMinimisAid", AmountFields::read);
        member = new PartyFields(memberShape, legalForms);
    }

    @Nullable
    Applicant read(JsonInput input, JsonPlace place) {
        return shape.read(
                input,
                place,
                values -> new Applicant(
                        lead.party(values, place, input.faults()),
                        values.fact(policyRole),
                        values.or(members, List.of()),
                        values.fact(recoversVat),
                        values.fact(deMinimisAid)));
    }

    private List<Party> members(JsonInput input, JsonPlace place) {
        List<Party> parties = new ArrayList<>();
        input.list(place, (elements, element) -> {
            if (element.index() >= DossierReader.MAX_PARTNERS) {
                reportTooMany(elements, element, place);
                return;
            }
            ObjectValues values = memberShape.read(elements, element);
            if (values != null) {
                parties.add(member.party(values, element, elements.faults()));
            }
        });
        return parties;
    }

    private static void reportTooMany(JsonInput input, JsonPlace element, JsonPlace place) {
        if (element.index() == DossierReader.MAX_PARTNERS) {
            String bound = Integer.toString(DossierReader.MAX_PARTNERS);
            input.faults().add(place, Fault.of(FaultCode.TOO_MANY_PARTNERS, Map.of("bound", bound)));
        }
        input.skip();
    }
}
