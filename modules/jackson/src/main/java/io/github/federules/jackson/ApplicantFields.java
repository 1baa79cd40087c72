package io.github.federules.jackson;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The fields of the applicant. */
final class ApplicantFields implements ObjectFields {

    private static final List<String> NAMES = Stream.concat(
                    PartyFields.NAMES.stream(), Stream.of("policyRole", "members", "recoversVat", "deMinimisAid"))
            .toList();

    private final LegalForms legalForms;
    private final PartyFields lead;
    private final List<Party> members = new ArrayList<>();
    private @Nullable PolicyRole policyRole;
    private @Nullable Boolean recoversVat;
    private @Nullable MonetaryAmount deMinimisAid;

    private ApplicantFields(LegalForms legalForms) {
        this.legalForms = legalForms;
        this.lead = new PartyFields(legalForms);
    }

    static Applicant read(Place place, JsonInput input, LegalForms legalForms) {
        ApplicantFields fields = new ApplicantFields(legalForms);
        if (!input.object(place, fields)) {
            return Applicant.unknown();
        }
        Party lead = fields.lead.party(place, input.faults());
        return new Applicant(
                lead,
                Fact.ofNullable(fields.policyRole),
                fields.members,
                Fact.ofNullable(fields.recoversVat),
                Fact.ofNullable(fields.deMinimisAid));
    }

    @Override
    public List<String> names() {
        return NAMES;
    }

    @Override
    public void read(String name, Place place, JsonInput input) {
        switch (name) {
            case "policyRole" -> policyRole = input.word(place, PolicyRole.class);
            case "recoversVat" -> recoversVat = input.yesOrNo(place);
            case "deMinimisAid" -> deMinimisAid = AmountFields.read(place, input);
            case "members" -> input.list(place, this::member);
            default -> lead.read(name, place, input);
        }
    }

    private void member(Place place, JsonInput input) {
        PartyFields fields = new PartyFields(legalForms);
        if (input.object(place, fields)) {
            members.add(fields.party(place, input.faults()));
        }
    }
}
