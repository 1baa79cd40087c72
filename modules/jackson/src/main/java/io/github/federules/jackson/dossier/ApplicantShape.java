package io.github.federules.jackson.dossier;

import static io.github.federules.jackson.shape.MoneyShape.MONEY;
import static io.github.federules.jackson.shape.Primitives.NAME;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.criterion.Answers;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.LegalForms;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.fact.Fact;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import io.github.federules.jackson.shape.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** The applicant and its partners. */
final class ApplicantShape {

    /** The most partners that a dossier may have beside the applicant. */
    static final int MAX_PARTNERS = 100_000;

    private static final JsonType<LegalForm, LegalForm> LEGAL_FORM = TEXT.as(LegalForm::code, ApplicantShape::legalForm)
            .with("{\"pattern\": \"^[0-9]{4}$\", \"description\": \"an INSEE legal category\"}");

    static final Shape<Applicant, Applicant> SHAPE = shape();

    private ApplicantShape() {}

    private static Shape<Applicant, Applicant> shape() {
        Shape<Applicant, Applicant> shape = new Shape<>();
        PartyFields<Applicant> lead = new PartyFields<>(shape, AnswerPlace.APPLICANT, Applicant::lead);
        var policyRole = shape.fact("policyRole", Words.of(PolicyRole.class), Applicant::policyRole);
        var members = shape.orElse(
                "members",
                member().list().atMost(MAX_PARTNERS, tooMany()).described("further partners"),
                List.of(),
                Applicant::members);
        var recoversVat = shape.fact("recoversVat", YES_OR_NO, Applicant::recoversVat);
        shape.writeLast(lead.deMinimisAid);
        shape.writeLast(members);
        return shape.made(values -> new Applicant(
                lead.party(values), values.get(policyRole), values.get(members), values.get(recoversVat)));
    }

    private static Shape<Party, Party> member() {
        Shape<Party, Party> shape = new Shape<>();
        return shape.made(new PartyFields<>(shape, AnswerPlace.MEMBER, party -> party)::party);
    }

    /** Reports the answers that none of these calls takes. */
    static void check(Applicant applicant, JsonPlace place, AppliedCalls calls, FoundFaults faults) {
        AnswerPlace.APPLICANT.check(applicant.lead().answers(), place, calls, faults);
        JsonPlace members = place.field("members");
        for (int i = 0; i < applicant.members().size(); i++) {
            AnswerPlace.MEMBER.check(applicant.members().get(i).answers(), members.element(i), calls, faults);
        }
    }

    private static Fault tooMany() {
        return Fault.of(FaultCode.TOO_MANY_PARTNERS, Map.of("bound", Integer.toString(MAX_PARTNERS)));
    }

    private static @Nullable LegalForm legalForm(String code, JsonInput input, JsonPlace place) {
        LegalForms known = input.context(DossierNames.class).legalForms();
        Optional<? extends LegalForm> form = known.find(code);
        if (form.isEmpty()) {
            input.faults().add(place, known.unknown(code));
        }
        return form.orElse(null);
    }

    /** The fields of a body that takes part, which may have others beside them. */
    private static final class PartyFields<W> {

        private final ShapeField<W, Optional<String>> name;
        private final ShapeField<W, Optional<LegalForm>> legalForm;
        private final ShapeField<W, Fact<BeneficiaryKind>> kind;
        private final ShapeField<W, Answers> answers;
        private final ShapeField<W, Fact<MonetaryAmount>> deMinimisAid;

        PartyFields(Shape<W, ?> shape, AnswerPlace place, Function<W, Party> party) {
            name = shape.optional("name", NAME, party.andThen(Party::name));
            legalForm = shape.optional("legalForm", LEGAL_FORM, party.andThen(Party::legalForm));
            kind = shape.fact(
                    "kind",
                    Words.of(BeneficiaryKind.class).meant(BeneficiaryKind::meantBy),
                    party.andThen(Party::declaredKind));
            answers = place.in(shape, party.andThen(Party::answers));
            deMinimisAid = shape.fact("deMinimisAid", MONEY, party.andThen(Party::deMinimisAid));
        }

        Party party(ObjectValues values) {
            try {
                return new Party(
                        values.get(name),
                        values.get(legalForm),
                        values.get(kind),
                        values.get(answers),
                        values.get(deMinimisAid));
            } catch (InvalidFactException e) {
                values.report(kind, e.fault());
                return new Party(
                        values.get(name),
                        Optional.empty(),
                        Fact.unknown(),
                        values.get(answers),
                        values.get(deMinimisAid));
            }
        }
    }
}
