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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("validator")
class EligibleForTest {

    private static final Call OWN = Call.builder("own-call", HAUTS_DE_FRANCE_AI_2025.title())
            .offersFunding()
            .submissionRequired(HAUTS_DE_FRANCE_AI_2025.submission().sent().orElseThrow())
            .build();

    @Test
    void an_eligible_dossier_has_no_violation() {
        assertThat(Validators.reported(new Request(sound()), Locale.ENGLISH)).isEmpty();
        assertThat(Validators.reported(new Request(null), Locale.ENGLISH)).isEmpty();
    }

    @Test
    void advice_is_never_a_violation() {
        // At most 200,000.00, with costs at real cost beside the flat rate: article 53(2) advises, and refuses nothing.
        Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).assess(sound());

        assertThat(decision.advice()).isNotEmpty();
        assertThat(Validators.places(new Request(sound()))).isEmpty();
    }

    @Test
    void each_rule_that_is_not_met_is_a_violation_at_the_place_of_its_fact_and_explained_by_its_finding() {
        Dossier dossier = Dossier.of(
                        Applicant.of("M. Martin", BeneficiaryKind.NATURAL_PERSON)
                                .running(PolicyRole.NONE),
                        Operation.untitled().declaring(EXPLORES_AI, false).with(SERVICES))
                .withSubmission(Submission.sentOn(LocalDate.of(2025, 3, 1)).withElectronic(false));

        // Only the 24,000.00 of services count; the last day of the call is 27 February 2025.
        assertThat(Validators.reported(new Request(dossier), Locale.ENGLISH))
                .containsExactly(
                        "dossier.applicant.kind: The call is not open to: M. Martin (natural person).",
                        "dossier.applicant.policyRole: The applicant has no role in a public policy, but the call requires"
                                + " one: direct management, delegated management.",
                        "dossier.operation.answers.EXPLORES_AI: Declared answer: no. Condition: the operation"
                                + " explores uses of artificial intelligence.",
                        "dossier.operation.costLines: The total eligible cost of €24,000.00 does not reach the minimum of"
                                + " €70,000.00.",
                        "dossier.submission.electronic: The applicant has not submitted the explanatory note"
                                + " electronically.",
                        "dossier.submission.sentOn: The applicant submitted the explanatory note on 1 March 2025, after"
                                + " the last day, 27 February 2025.");
        assertThat(Validators.reported(new Request(dossier), Locale.FRENCH))
                .containsExactly(
                        "dossier.applicant.kind: L'appel n'est pas ouvert à\u00a0: M. Martin (personne physique).",
                        "dossier.applicant.policyRole: Le porteur de projet n'a aucun rôle dans une politique publique,"
                                + " alors que l'appel en demande un\u00a0: gestion directe, gestion déléguée.",
                        "dossier.operation.answers.EXPLORES_AI: Réponse déclarée\u00a0: non. Condition\u00a0:"
                                + " l'opération explore les usages de l'intelligence artificielle.",
                        "dossier.operation.costLines: Le coût total éligible de 24\u202f000,00\u00a0€ n'atteint pas le minimum"
                                + " de 70\u202f000,00\u00a0€.",
                        "dossier.submission.electronic: Le porteur de projet n'a pas transmis la note explicative par"
                                + " voie électronique.",
                        "dossier.submission.sentOn: Le porteur de projet a transmis la note explicative le 1er mars 2025,"
                                + " après l'expiration du délai (27 février 2025 inclus).");
    }

    @Test
    void a_partner_that_may_not_benefit_is_named_at_its_own_place() {
        Applicant joined = Facts.COMMUNITY
                .joinedBy(Party.of("Association", BeneficiaryKind.ASSOCIATION))
                .joinedBy(Party.of("Préfecture", BeneficiaryKind.STATE_SERVICE));

        assertThat(Validators.reported(new Request(by(joined)), Locale.FRENCH))
                .containsExactly("dossier.applicant.members[1].kind: L'appel n'est pas ouvert à\u00a0:"
                        + " Préfecture (service de l'État).");
    }

    @Test
    void where_a_share_is_why_the_violation_stands_at_the_share() {
        // 40,000.00 + 15% + nothing for the second person = 46,000.00; with 0.20 of the second, 63,250.00 + 15,000.00.
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
                        "dossier.operation.answers.EXPLORES_AI",
                        "dossier.operation.costLines[0].fte",
                        "dossier.submission.electronic",
                        "dossier.submission.sent",
                        "dossier.submission.sentOn");
        assertThat(Validators.places(new Draft(dossier))).isEmpty();
        assertThat(Validators.places(new Draft(dossier.withSubmission(Submission.notSent()))))
                .containsExactly("dossier.submission.sent");
    }

    @Test
    void the_message_is_the_finding_in_the_language_of_the_request() {
        Dossier dossier = costing(STAFF, CostLine.of(CostNature.SERVICES, euros("23999.99")));

        assertThat(Validators.reported(new Request(dossier), Locale.ENGLISH))
                .containsExactly("dossier.operation.costLines: The total eligible cost of €69,999.99 does not reach"
                        + " the minimum of €70,000.00.");
        assertThat(Validators.reported(new Request(dossier), Locale.FRANCE))
                .containsExactly(
                        "dossier.operation.costLines: Le coût total éligible de 69\u202f999,99\u00a0€ n'atteint pas"
                                + " le minimum de 70\u202f000,00\u00a0€.");
    }

    @Test
    void the_finding_is_reachable_from_the_violation() {
        ConstraintViolation<Request> violation = onlyViolation(new Request(with(Submission.notSent())));
        Finding finding = Validators.payload(violation, Finding.class);

        assertThat(finding.rule()).isEqualTo(Rule.SUBMISSION_SENT);
        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(finding.remedy()).isPresent();
    }

    @Test
    void names_from_outside_are_reported_as_they_are_and_never_read_as_a_message() {
        String name = "${7*7} #{8*8} {rule} {sentenceInFrench} } $1";
        Applicant hostile = Applicant.of(name, BeneficiaryKind.NATURAL_PERSON).running(PolicyRole.DIRECT);

        assertThat(Validators.reported(new Request(by(hostile)), Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains(name);
    }

    @Test
    void a_dossier_that_names_another_call_is_not_judged_under_this_one() {
        ConstraintViolation<Request> violation = onlyViolation(new Request(sound().withCall("leader-2023")));

        assertThat(violation.getPropertyPath()).hasToString("dossier.call");
        assertThat(violation.getMessage())
                .isEqualTo("The call leader-2023 is unknown. Known calls: hdf-ai-2025. Use one of them.");
        assertThat(Validators.payload(violation, Fault.class).code()).isEqualTo(FaultCode.UNKNOWN_CALL);
        assertThat(Validators.places(new Request(sound().withCall("hdf-ai-2025"))))
                .isEmpty();
    }

    @Test
    void a_dossier_that_seeks_what_the_call_does_not_offer_is_not_judged() {
        // In another order than that of the message
        Set<Track> sought = new LinkedHashSet<>(List.of(FederCalls.WORKSHOPS, Track.FUNDING, Track.of("ADVICE")));
        Dossier workshops = sound().withSeeks(sought);

        ConstraintViolation<OfBorders> violation = onlyViolation(new OfBorders(workshops));
        assertThat(violation.getPropertyPath()).hasToString("dossier.seeks");
        assertThat(violation.getMessage())
                .isEqualTo("The call does not offer ADVICE, WORKSHOPS. It offers: FUNDING. Seek one of these, or remove"
                        + " the value.");
        assertThat(Validators.payload(violation, Fault.class).code()).isEqualTo(FaultCode.NOT_OFFERED);
        assertThat(Validators.places(new Draft(workshops))).containsExactly("dossier.seeks");
    }

    @Test
    void several_calls_may_be_asked_at_once_and_dossiers_may_stand_in_a_list() {
        assertThat(Validators.places(new Several(sound().withSeeks(Set.of(FederCalls.WORKSHOPS)))))
                .containsExactly("dossier.seeks");
        assertThat(Validators.places(new Batch(List.of(sound(), with(Submission.notSent())))))
                .containsExactly("dossiers[1].<list element>.submission.sent");
    }

    @Test
    void a_message_of_ones_own_may_name_the_rule_and_the_clause() {
        assertThat(Validators.reported(new Terse(with(Submission.notSent())), Locale.ENGLISH))
                .containsExactly("dossier.submission.sent: SUBMISSION_SENT (C12): Le porteur de projet n'a"
                        + " pas transmis la note explicative.");
    }

    @Test
    void a_call_of_ones_own_is_named_once_the_validators_know_it() {
        Call call = OWN;
        Configuration<?> configuration = Validators.configuration();

        ValidatorFactory own = configuration
                .constraintValidatorFactory(EligibilityValidators.knowing(
                        Catalogue.of(List.of(call)), configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory();

        try (own) {
            assertThat(own.getValidator().validate(new OfOwnCall(with(Submission.notSent()))))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactly("dossier.submission.sent");
            assertThat(own.getValidator().validate(new OfOwnCall(sound()))).isEmpty();
        }
    }

    @Test
    void a_dossier_is_validated_under_the_edition_of_its_day_of_submission() {
        // Only the first edition requires that the application is sent electronically.
        LocalDate from = LocalDate.of(2030, 1, 1);
        Call first = Call.builder("own-call", HAUTS_DE_FRANCE_AI_2025.title())
                .submissionElectronic(
                        HAUTS_DE_FRANCE_AI_2025.submission().electronic().orElseThrow())
                .build();
        Call second = Call.builder("own-call", HAUTS_DE_FRANCE_AI_2025.title())
                .edition(new Edition("2", Optional.of(from), "a test"))
                .build();
        OfOwnCall onPaper =
                new OfOwnCall(with(Submission.sentOn(from.minusDays(1)).withElectronic(false)));

        assertThat(places(Catalogue.of(List.of(first, second)), onPaper))
                .containsExactly("dossier.submission.electronic");
        assertThat(places(
                        Catalogue.of(List.of(first, second)),
                        new OfOwnCall(with(Submission.sentOn(from).withElectronic(false)))))
                .isEmpty();
        assertThat(places(Catalogue.of(List.of(second)), onPaper)).containsExactly("dossier.call");
    }

    private static List<String> places(Catalogue catalogue, Object validated) {
        try (ValidatorFactory factory = Validators.configuration()
                .constraintValidatorFactory(EligibilityValidators.knowing(
                        catalogue, Validators.configuration().getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()) {
            return factory.getValidator().validate(validated).stream()
                    .map(violation -> violation.getPropertyPath().toString())
                    .toList();
        }
    }

    record OfItsCall(@EligibleFor Dossier dossier) {}

    @Test
    void without_a_value_the_call_is_the_one_that_the_dossier_names() {
        assertThat(Validators.places(new OfItsCall(sound().withCall("hdf-ai-2025"))))
                .isEmpty();
        assertThat(Validators.places(new OfItsCall(with(Submission.notSent()).withCall("hdf-ai-2025"))))
                .containsExactly("dossier.submission.sent");
        assertThat(Validators.reported(new OfItsCall(sound().withCall("none")), Locale.ENGLISH))
                .singleElement()
                .asString()
                .startsWith("dossier.call: The call none is unknown. Known calls: hdf-ai-2025, ");
    }

    @Test
    void a_dossier_that_names_no_call_has_a_violation_unless_one_is_assumed() {
        assertThat(Validators.reported(new OfItsCall(sound()), Locale.ENGLISH))
                .containsExactly("dossier.call: The field call is missing, but is required. Add it.");
        EligibilityValidators validators = EligibilityValidators.knowing(
                        FederCalls.catalogue(), Validators.configuration().getDefaultConstraintValidatorFactory())
                .assuming("hdf-ai-2025");
        try (ValidatorFactory factory = Validators.configuration()
                .constraintValidatorFactory(validators)
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new OfItsCall(sound()))).isEmpty();
            assertThat(factory.getValidator().validate(new OfItsCall(with(Submission.notSent()))))
                    .hasSize(1);
        }
    }

    @Test
    void the_call_that_a_dossier_names_is_judged_and_not_the_one_that_is_assumed() {
        EligibilityValidators validators = EligibilityValidators.knowing(
                        Catalogue.of(List.of(HAUTS_DE_FRANCE_AI_2025, OWN)),
                        Validators.configuration().getDefaultConstraintValidatorFactory())
                .assuming("hdf-ai-2025");
        // 24,000.00 are under the 70,000.00 of the call that is assumed; the other requires only a submission.
        Dossier small = costing(SERVICES);
        try (ValidatorFactory factory = Validators.configuration()
                .constraintValidatorFactory(validators)
                .buildValidatorFactory()) {
            assertThat(factory.getValidator().validate(new OfItsCall(small))).hasSize(1);
            assertThat(factory.getValidator().validate(new OfItsCall(small.withCall("own-call"))))
                    .isEmpty();
        }
    }

    @Test
    void a_call_that_is_assumed_must_be_known() {
        EligibilityValidators validators = EligibilityValidators.knowing(
                FederCalls.catalogue(), Validators.configuration().getDefaultConstraintValidatorFactory());
        assertThatExceptionOfType(InvalidFactException.class)
                .isThrownBy(() -> validators.assuming("none"))
                .withMessageStartingWith("The call none is unknown.");
    }

    /** As the law of {@link EligibleFor} states, over dossiers with every kind of fact met, not met and unknown. */
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
        List<Submission> submissions = List.of(
                Submission.sentElectronically(day),
                Submission.sentElectronically(LocalDate.of(2025, 2, 28)),
                Submission.sentOn(day),
                Submission.notSent(),
                Submission.unknown());
        List<Set<Track>> sought = List.of(
                Set.of(Track.FUNDING, FederCalls.WORKSHOPS), Set.of(Track.FUNDING), Set.of(FederCalls.WORKSHOPS));
        List<Dossier> dossiers = new ArrayList<>();
        applicants.forEach(applicant -> costs.forEach(lines -> operations.forEach(operation -> submissions.forEach(
                submission -> sought.forEach(seeks -> dossiers.add(Dossier.of(applicant, operation.withCostLines(lines))
                        .withSubmission(submission)
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
            @EligibleFor(value = "hdf-ai-2025", message = "{rule} ({clause}): {sentenceInFrench}")
            Dossier dossier) {}

    record OfOwnCall(@EligibleFor("own-call") Dossier dossier) {}
}
