package io.github.federules.validation;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static io.github.federules.validation.Facts.SERVICES;
import static io.github.federules.validation.Facts.STAFF;
import static io.github.federules.validation.Facts.by;
import static io.github.federules.validation.Facts.costing;
import static io.github.federules.validation.Facts.sound;
import static io.github.federules.validation.Facts.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Rule;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Outcome;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.ExplanatoryNote;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.feder.FederEligibility;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("validator")
class EligibleForTest {

    @Test
    void an_eligible_dossier_has_no_violation() {
        assertThat(Validators.told(new Request(sound()), Locale.ENGLISH)).isEmpty();
        assertThat(Validators.told(new Request(null), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void advice_is_never_a_violation() {
        // At most 200 000.00, with costs at real cost beside the flat rate: article 53(2) advises, and refuses nothing.
        Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).assess(sound());

        assertThat(decision.advice()).isNotEmpty();
        assertThat(Validators.places(new Request(sound()))).isEmpty();
    }

    @Test
    void each_rule_that_is_not_met_is_a_violation_at_the_place_of_its_fact_and_told_by_its_finding() {
        Dossier dossier = Dossier.of(
                        Applicant.of("M. Martin", BeneficiaryKind.NATURAL_PERSON)
                                .running(PolicyRole.NONE),
                        Operation.untitled().declaring(EXPLORES_AI, false).with(SERVICES))
                .withNote(ExplanatoryNote.sentOn(LocalDate.of(2025, 3, 1)).withElectronic(false));

        // Only the 24 000.00 of services count; the last day of the call is 27 February 2025.
        assertThat(Validators.told(new Request(dossier), Locale.ENGLISH))
                .containsExactly(
                        "dossier.applicant.kind: Not among those who may benefit from the call: M. Martin (natural"
                                + " person).",
                        "dossier.applicant.policyRole: The applicant's role in a public policy is none that the call"
                                + " takes: none.",
                        "dossier.note.electronic: The note was not sent electronically.",
                        "dossier.note.sentOn: The note was sent on 1 March 2025, after the last day, which is 27 February"
                                + " 2025.",
                        "dossier.operation.costLines: The total cost retained of €24,000.00 does not reach the minimum of"
                                + " €70,000.00.",
                        "dossier.operation.declarations.EXPLORES_AI: It is declared not to be true that the operation"
                                + " explores uses of artificial intelligence.");
        assertThat(Validators.told(new Request(dossier), Locale.FRENCH))
                .containsExactly(
                        "dossier.applicant.kind: Ne figure pas parmi les bénéficiaires de l'appel : M. Martin (personne"
                                + " physique).",
                        "dossier.applicant.policyRole: Le rôle du porteur dans une politique publique n'est aucun de ceux que"
                                + " l'appel retient : aucun.",
                        "dossier.note.electronic: La note n'a pas été envoyée par voie électronique.",
                        "dossier.note.sentOn: La note a été envoyée le 1er mars 2025, après le dernier jour, qui est le 27"
                                + " février 2025.",
                        "dossier.operation.costLines: Le coût total retenu de 24\u202f000,00\u00a0€ n'atteint pas le minimum"
                                + " de 70\u202f000,00\u00a0€.",
                        "dossier.operation.declarations.EXPLORES_AI: Il est déclaré qu'il n'est pas vrai que l'opération"
                                + " explore les usages de l'intelligence artificielle.");
    }

    @Test
    void a_partner_that_may_not_benefit_is_named_at_its_own_place() {
        Applicant joined = Facts.COMMUNITY
                .joinedBy(Party.of("Association", BeneficiaryKind.ASSOCIATION))
                .joinedBy(Party.of("Préfecture", BeneficiaryKind.STATE_SERVICE));

        assertThat(Validators.told(new Request(by(joined)), Locale.FRENCH))
                .containsExactly("dossier.applicant.members[1].kind: Ne figure pas parmi les bénéficiaires de l'appel :"
                        + " Préfecture (service de l'État).");
    }

    @Test
    void where_a_share_is_why_the_violation_stands_at_the_share() {
        // 40 000.00 + 15 % + nothing for the second person = 46 000.00; with 0.20 of the second, 63 250.00 + 15 000.00.
        CostLine half = STAFF.withPerson("P1");
        CostLine tenth = CostLine.of(CostNature.STAFF, euros("15000.00"))
                .withPerson("P2")
                .withShare(fte("0.10"));
        CostLine more = CostLine.of(CostNature.SERVICES, euros("15000.00"));

        assertThat(Validators.places(new Request(costing(half, more, tenth))))
                .containsExactly("dossier.operation.costLines[2].fte");
    }

    @Test
    void a_rule_that_hangs_on_an_unknown_fact_is_a_violation_unless_the_annotation_lets_it_be() {
        CostLine unknown = CostLine.of(CostNature.STAFF, euros("40000.00"));
        Dossier dossier = Dossier.of(
                Applicant.of(Party.unknown()), Operation.untitled().withCostLines(List.of(unknown, SERVICES)));

        assertThat(Validators.places(new Request(dossier)))
                .containsExactly(
                        "dossier.applicant.kind",
                        "dossier.applicant.policyRole",
                        "dossier.note.electronic",
                        "dossier.note.sent",
                        "dossier.note.sentOn",
                        "dossier.operation.costLines[0].fte",
                        "dossier.operation.declarations.EXPLORES_AI");
        assertThat(Validators.places(new Draft(dossier))).isEmpty();
        assertThat(Validators.places(new Draft(dossier.withNote(ExplanatoryNote.notSent()))))
                .containsExactly("dossier.note.sent");
    }

    @Test
    void the_message_is_the_finding_in_the_language_of_the_request() {
        Dossier dossier = costing(STAFF, CostLine.of(CostNature.SERVICES, euros("23999.99")));

        assertThat(Validators.told(new Request(dossier), Locale.ENGLISH))
                .containsExactly("dossier.operation.costLines: The total cost retained of €69,999.99 does not reach"
                        + " the minimum of €70,000.00.");
        assertThat(Validators.told(new Request(dossier), Locale.FRANCE))
                .containsExactly(
                        "dossier.operation.costLines: Le coût total retenu de 69\u202f999,99\u00a0€ n'atteint pas"
                                + " le minimum de 70\u202f000,00\u00a0€.");
    }

    @Test
    void the_finding_is_reachable_from_the_violation() {
        ConstraintViolation<Request> violation = onlyViolation(new Request(with(ExplanatoryNote.notSent())));
        Finding finding = Validators.payload(violation, Finding.class);

        assertThat(finding.rule()).isEqualTo(Rule.NOTE_SENT);
        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(finding.remedy()).isPresent();
    }

    @Test
    void names_from_outside_are_told_as_they_are_and_never_read_as_a_message() {
        String name = "${7*7} #{8*8} {rule} {toldInFrench} } $1";
        Applicant hostile = Applicant.of(name, BeneficiaryKind.NATURAL_PERSON).running(PolicyRole.DIRECT);

        assertThat(Validators.told(new Request(by(hostile)), Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains(name);
    }

    @Test
    void a_dossier_that_names_another_call_is_not_judged_under_this_one() {
        ConstraintViolation<Request> violation = onlyViolation(new Request(sound().withCall("leader-2023")));

        assertThat(violation.getPropertyPath()).hasToString("dossier.call");
        assertThat(violation.getMessage()).isEqualTo("The call is leader-2023, but must be one of: hdf-ai-2025.");
        assertThat(Validators.payload(violation, Fault.class).code()).isEqualTo(FaultCode.UNKNOWN_CALL);
        assertThat(Validators.places(new Request(sound().withCall("hdf-ai-2025"))))
                .isEmpty();
    }

    @Test
    void a_dossier_that_seeks_nothing_that_the_call_offers_is_refused_though_no_rule_fails() {
        Dossier workshops = sound().withSeeks(Set.of(Track.WORKSHOPS));

        ConstraintViolation<OfBorders> violation = onlyViolation(new OfBorders(workshops));
        assertThat(violation.getPropertyPath()).hasToString("dossier.seeks");
        assertThat(violation.getMessage()).contains("(interreg-v-fwvl): not sought");
        Decision decision = Validators.payload(violation, Decision.class);
        assertThat(decision.findings()).noneMatch(finding -> finding.outcome() == Outcome.FAILED);
    }

    @Test
    void several_calls_may_be_asked_at_once_and_dossiers_may_stand_in_a_list() {
        assertThat(Validators.places(new Several(sound().withSeeks(Set.of(Track.WORKSHOPS)))))
                .containsExactly("dossier.note.sentOn", "dossier.seeks");
        assertThat(Validators.places(new Batch(List.of(sound(), with(ExplanatoryNote.notSent())))))
                .containsExactly("dossiers[1].<list element>.note.sent");
    }

    @Test
    void a_message_of_ones_own_may_name_the_rule_and_the_clause() {
        assertThat(Validators.told(new Terse(with(ExplanatoryNote.notSent())), Locale.ENGLISH))
                .containsExactly("dossier.note.sent: NOTE_SENT (C12): La note explicative n'a pas été envoyée.");
    }

    @Test
    void a_call_of_ones_own_is_named_once_the_validators_know_it() {
        Call own = Call.builder("own-call", HAUTS_DE_FRANCE_AI_2025.title())
                .offers(Track.FUNDING)
                .noteSent(HAUTS_DE_FRANCE_AI_2025.note().sent().orElseThrow())
                .build();
        try (ValidatorFactory factory = Validators.configuration()
                .constraintValidatorFactory(EligibilityValidators.knowing(
                        id -> Optional.of(own).filter(call -> call.id().equals(id)),
                        Validators.configuration().getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new OfOwnCall(with(ExplanatoryNote.notSent()))))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("dossier.note.sent");
            assertThat(factory.getValidator().validate(new OfOwnCall(sound()))).isEmpty();
        }
    }

    /** As the law of {@link EligibleFor} says, over dossiers with every kind of fact met, not met and unknown. */
    @Test
    void there_is_no_violation_if_and_only_if_all_that_is_sought_is_eligible() {
        FederEligibility rules = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025);
        Map<Boolean, Integer> counts = new HashMap<>();
        for (Dossier dossier : manyDossiers()) {
            Decision decision = rules.assess(dossier);
            boolean isEligible = decision.isEligible();
            assertThat(Validators.places(new Request(dossier)).isEmpty())
                    .as(dossier.toString())
                    .isEqualTo(isEligible);
            assertThat(Validators.places(new Draft(dossier)).isEmpty())
                    .as(dossier.toString())
                    .isEqualTo(decision.findings().stream().noneMatch(finding -> finding.outcome() == Outcome.FAILED));
            counts.merge(isEligible, 1, Integer::sum);
        }
        // Both answers were met, or nothing was compared.
        assertThat(counts).containsKeys(true, false);
    }

    private static List<Dossier> manyDossiers() {
        List<Applicant> applicants = List.of(
                Facts.COMMUNITY,
                Applicant.of("M. Martin", BeneficiaryKind.NATURAL_PERSON).running(PolicyRole.DIRECT),
                Applicant.of("Association", BeneficiaryKind.ASSOCIATION).running(PolicyRole.NONE),
                Applicant.unknown(),
                Facts.COMMUNITY.joinedBy(Party.unknown()));
        List<List<CostLine>> costs = List.of(
                List.of(STAFF, SERVICES),
                List.of(SERVICES),
                List.of(CostLine.of(CostNature.STAFF, euros("40000.00")), SERVICES),
                List.of());
        List<Operation> operations = List.of(
                Operation.untitled().declaring(EXPLORES_AI),
                Operation.untitled().declaring(EXPLORES_AI, false),
                Operation.untitled());
        LocalDate day = LocalDate.of(2025, 2, 20);
        List<ExplanatoryNote> notes = List.of(
                ExplanatoryNote.sentElectronically(day),
                ExplanatoryNote.sentElectronically(LocalDate.of(2025, 2, 28)),
                ExplanatoryNote.sentOn(day),
                ExplanatoryNote.notSent(),
                ExplanatoryNote.unknown());
        List<Set<Track>> sought = List.of(Set.of(Track.values()), Set.of(Track.FUNDING), Set.of(Track.WORKSHOPS));
        List<Dossier> dossiers = new ArrayList<>();
        applicants.forEach(applicant -> costs.forEach(lines -> operations.forEach(operation -> notes.forEach(note ->
                sought.forEach(seeks -> dossiers.add(Dossier.of(applicant, operation.withCostLines(lines))
                        .withNote(note)
                        .withSeeks(seeks)))))));
        return dossiers;
    }

    private static <T> ConstraintViolation<T> onlyViolation(T bean) {
        Set<ConstraintViolation<T>> violations = Validators.in(Locale.ENGLISH).validate(bean);
        assertThat(violations).hasSize(1);
        return violations.iterator().next();
    }

    record Request(@EligibleFor("hdf-ai-2025") Dossier dossier) {}

    record Draft(
            @EligibleFor(value = "hdf-ai-2025", unknown = UnknownFacts.ARE_NO_VIOLATIONS)
            Dossier dossier) {}

    record OfBorders(@EligibleFor("interreg-v-fwvl") Dossier dossier) {}

    record Several(
            @EligibleFor("hdf-ai-2025") @EligibleFor("pdl-research-2023")
            Dossier dossier) {}

    record Batch(List<@EligibleFor("hdf-ai-2025") Dossier> dossiers) {}

    record Terse(
            @EligibleFor(value = "hdf-ai-2025", message = "{rule} ({clause}): {toldInFrench}")
            Dossier dossier) {}

    record OfOwnCall(@EligibleFor("own-call") Dossier dossier) {}
}
