package io.github.federules.examples.quickstart;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.feder.FederCalls.EXPLORES_AI;
import static io.github.federules.feder.FederCalls.HAUTS_DE_FRANCE_AI_2025;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Catalogue;
import io.github.federules.core.call.Edition;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.NotEligibleException;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.form.FormChanges;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.value.Value;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.DossierWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

/** The code of docs/how-to/recipes.md. */
class RecipesTest {

    private static final LocalizedText TITLE = new LocalizedText("Appel 2026", "Call 2026");

    private final List<String> shown = new ArrayList<>();

    @Test
    void partners_bear_costs_and_share_the_aid() {
        Call call = Call.builder("partners-2026", TITLE)
                .pays(new Clause("A1", "études"), CostNature.STUDIES)
                .aid(new Clause("A2", "50 %"), Rate.percent("50"))
                .sharedOut(new Clause("A3", "l'aide est répartie selon les coûts"))
                .build();
        Applicant consortium = Applicant.of("Ville de Haut-Bourg", BeneficiaryKind.LOCAL_AUTHORITY)
                .joinedBy(Party.of("Les amis du marais", BeneficiaryKind.ASSOCIATION));
        Operation operation = Operation.titled("Marais")
                .cost(CostNature.STUDIES, "Étude", euros("30000.00"))
                .with(CostLine.of(CostNature.STUDIES, "Relevés", euros("10000.00"))
                        .withPartner("Les amis du marais"));

        Decision decision = FederEligibility.under(call).assess(Dossier.of(consortium, operation));

        // 50% of 30,000.00, and of 10,000.00
        assertThat(decision.aidShares())
                .extracting(share -> Euros.format(share.aid(), Locale.ENGLISH))
                .containsExactly("€15,000.00", "€5,000.00");
    }

    @Test
    void vat_that_cannot_be_recovered_is_a_cost() {
        Call call = Call.builder("with-vat-2026", TITLE)
                .pays(new Clause("A1", "études"), CostNature.STUDIES)
                .paysVat(new Clause("A2", "TVA non récupérée"))
                .aid(new Clause("A3", "50 %"), Rate.percent("50"))
                .build();
        CostLine study =
                CostLine.of(CostNature.STUDIES, "Étude", euros("10000.00")).withVat(euros("2000.00"));
        Dossier dossier = Dossier.of(
                Applicant.of("Les amis du marais", BeneficiaryKind.ASSOCIATION).recoveringVat(false),
                Operation.titled("Marais").with(study));

        // 50% of 10,000.00 + 2,000.00
        assertThat(FederEligibility.under(call).assess(dossier).funding().aid()).contains(euros("6000.00"));
    }

    @Test
    void two_flat_rates_have_bases_of_their_own() {
        Clause overheads = new Clause("A2", "frais indirects : 7 % des coûts directs");
        Clause travel = new Clause("A3", "déplacements : 10 % des frais de personnel");
        Call call = Call.builder("two-rates-2026", TITLE)
                .pays(new Clause("A1", "personnel et études"), CostNature.STAFF, CostNature.STUDIES)
                .flatRate(FlatRate.of(overheads, Rate.percent("7"), Base.DIRECT))
                .flatRate(FlatRate.of(travel, Rate.percent("10"), Base.STAFF, CostNature.TRAVEL))
                .aid(new Clause("A4", "100 %"), Rate.percent("100"))
                .build();
        Operation operation = Operation.titled("Marais")
                .staff("Une écologue", euros("20000.00"), fte("0.50"))
                .cost(CostNature.STUDIES, "Étude", euros("10000.00"));

        Decision decision = FederEligibility.under(call).assess(Dossier.of(Applicant.unknown(), operation));

        // 30,000.00 + 7% of it + 10% of 20,000.00
        assertThat(decision.funding().aid()).contains(euros("34100.00"));
    }

    @Test
    void the_authority_sets_a_rate_within_a_range() {
        Call call = Call.builder("range-2026", TITLE)
                .pays(new Clause("A1", "études"), CostNature.STUDIES)
                .aid(new Clause("A2", "de 40 à 60 %"), Value.within(Rate.percent("40"), Rate.percent("60")))
                .build();
        Operation operation = Operation.titled("Marais").cost(CostNature.STUDIES, "Étude", euros("10000.00"));

        Decision before = FederEligibility.under(call).assess(Dossier.of(Applicant.unknown(), operation));
        Decision after = FederEligibility.under(call)
                .assess(Dossier.of(Applicant.unknown(), operation.withAidRate(Rate.percent("55"))));

        assertThat(before.funding().aid()).contains(euros("4000.00"));
        assertThat(before.funding().aidUpTo()).contains(euros("6000.00"));
        assertThat(after.funding().aid()).contains(euros("5500.00"));
    }

    @Test
    void a_form_asks_only_for_facts_that_matter() {
        Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025)
                .assess(Dossier.of(Applicant.unknown(), Operation.untitled()));

        List<String> questions = decision.missing().stream()
                .map((MissingFact fact) -> fact.path() + ": " + fact.label(Locale.ENGLISH))
                .toList();

        assertThat(questions).anyMatch(question -> question.startsWith("applicant.policyRole: "));
    }

    @Test
    void a_draft_is_kept_as_json_and_asks_for_what_it_lacks() {
        Call call = HAUTS_DE_FRANCE_AI_2025;

        Operation operation = Operation.titled("Marais").withFurtherCosts();
        String draft = DossierWriter.toJson(Dossier.of(Applicant.unknown(), operation));

        DossierReader reader =
                DossierReader.of(List.of(call), FrenchLegalForm.nomenclature()).assuming(call.id());
        DossierResult result = reader.read(draft);
        if (result instanceof AcceptedDossier accepted) {
            Decision decision = FederEligibility.under(call).assess(accepted.dossier());
            decision.nextQuestions().forEach(next -> show(next.question().label(Locale.ENGLISH)));
        }

        assertThat(shown)
                .containsSubsequence(
                        "Has the applicant submitted the explanatory note?",
                        "Did the applicant submit the explanatory note electronically?",
                        "On which day did the applicant submit the explanatory note?");
    }

    private static Call edition(Edition edition, Criterion asked, Condition condition) {
        return Call.builder("marshes", TITLE)
                .edition(edition)
                .asks(new Clause("A1", ""), asked)
                .requires(new Clause("A1", ""), "A1", condition, TITLE)
                .pays(new Clause("A2", "études"), CostNature.STUDIES)
                .build();
    }

    @Test
    void a_draft_is_carried_to_the_next_edition() {
        Criterion population = Criterion.number(
                "POPULATION", Subject.OPERATION, new LocalizedText("Population ?", "Population?"), 0, 100_000);
        Criterion area = Criterion.number(
                "AREA", Subject.OPERATION, new LocalizedText("Surface (ha) ?", "Area (ha)?"), 0, 10_000);
        LocalDate today = LocalDate.of(2027, 1, 1);
        Call first = edition(
                Edition.first("a test"), population, Condition.where(population).atMost(999));
        Call second = edition(
                new Edition("2", Optional.of(today), "a test"),
                area,
                Condition.where(area).atLeast(5));
        Operation operation = Operation.titled("Marais").answering(population, Answer.of(812));
        String draft =
                DossierWriter.toJson(Dossier.of(Applicant.unknown(), operation).withCall(first.id()));

        Catalogue catalogue = Catalogue.of(List.of(first, second)).asOf(today);
        DossierReader reader =
                DossierReader.of(catalogue, FrenchLegalForm.nomenclature()).requiringCall();
        if (reader.read(draft) instanceof AcceptedDossier accepted) {
            Decision decision =
                    FederEligibility.under(accepted.call()).knowing(catalogue).assess(accepted.dossier());
            decision.notices().forEach(notice -> show(notice.label(Locale.ENGLISH)));
            decision.nextQuestions().forEach(next -> show(next.question().label(Locale.ENGLISH)));
        }
        String changes = FormChanges.between(first, second).explain(Locale.ENGLISH);

        assertThat(shown)
                .containsSubsequence(
                        "answer to “Population?”, which edition 1 of the call asks in this form, but not edition 2, which is applied",
                        "Area (ha)?");
        assertThat(changes)
                .contains("- operation.answers.POPULATION: Population?", "- operation.answers.AREA: Area (ha)?");
    }

    private void show(String question) {
        shown.add(question);
    }

    @Test
    void a_reading_that_matters_is_shown() {
        // Two persons at 10%: neither reaches the 20% of an FTE alone, both do together.
        Dossier dossier = sound(Operation.untitled()
                .declaring(EXPLORES_AI)
                .staff("Un agent", euros("30000.00"), fte("0.10"))
                .staff("Une agente", euros("30000.00"), fte("0.10"))
                .cost(CostNature.STUDIES, "Étude", euros("22000.00")));

        FederEligibility eligibility = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025);
        boolean depends = !eligibility.assess(dossier).robustness().robust();
        Decision chosen = eligibility.reading(StaffShareScope.OPERATION).assess(dossier);

        assertThat(depends).isTrue();
        assertThat(chosen.funding().verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void the_best_of_several_calls_comes_first() {
        Dossier dossier = sound();

        List<Decision> ranked = FederEligibility.among(FederCalls.all()).assess(dossier);
        Decision best = ranked.get(0);

        assertThat(best.isEligible()).isTrue();
        assertThat(ranked).hasSize(FederCalls.all().size());
    }

    @Test
    void a_finding_has_words_of_your_own() {
        Decision decision = FederEligibility.under(HAUTS_DE_FRANCE_AI_2025)
                .assess(sound(Operation.untitled()
                        .declaring(EXPLORES_AI)
                        .cost(CostNature.STUDIES, "Étude", euros("60000.00"))));

        String text = decision.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .map(RecipesTest::inOurWords)
                .collect(Collectors.joining("\n"));

        assertThat(text).isEqualTo("Your budget is too small (C5).");
    }

    private static String inOurWords(Finding finding) {
        if (finding.rule().equals(Rule.MINIMUM_TOTAL_COST)) {
            return "Your budget is too small (" + finding.clause().id() + ").";
        }
        return finding.message(Locale.ENGLISH);
    }

    @Test
    void an_ineligible_dossier_stops_the_process() {
        Dossier dossier = sound(Operation.untitled().declaring(EXPLORES_AI, false));

        Optional<String> reason = Optional.empty();
        try {
            FederEligibility.under(HAUTS_DE_FRANCE_AI_2025).requireEligible(dossier);
        } catch (NotEligibleException e) {
            reason = e.decision().map(decision -> decision.summary(Locale.ENGLISH));
        }

        assertThat(reason.orElseThrow()).contains("NOT ELIGIBLE");
    }

    @Test
    void amounts_are_read_and_shown_as_people_write_them() {
        MonetaryAmount typed = Euros.parseLenient("48 000,50 €");
        String shown = Euros.format(typed, Locale.FRENCH);

        assertThat(typed).isEqualTo(euros("48000.50"));
        assertThat(shown).isEqualTo("48\u202F000,50\u00A0€");
    }

    private static Dossier sound() {
        return sound(Operation.untitled().declaring(EXPLORES_AI).cost(CostNature.STUDIES, "Étude", euros("80000.00")));
    }

    private static Dossier sound(Operation operation) {
        return Dossier.of(
                        Applicant.of("Haut Pays", BeneficiaryKind.LOCAL_AUTHORITY_GROUPING)
                                .running(PolicyRole.DIRECT),
                        operation)
                .withSubmission(Submission.sentElectronically(LocalDate.of(2025, 2, 20)));
    }
}
