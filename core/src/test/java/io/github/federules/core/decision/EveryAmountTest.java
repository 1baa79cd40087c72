package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Figures;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Test;

/** Each amount of a decision is explained with its clause and its reason. */
class EveryAmountTest {

    private static final Clause A1 = new Clause("A1", "les dépenses");
    private static final Clause A2 = new Clause("A2", "la dépense subventionnable");
    private static final Clause A3 = new Clause("A3", "le taux");
    private static final Clause A4 = new Clause("A4", "les limites");
    private static final LocalizedText TITLE = new LocalizedText("Un appel", "A call");
    private static final Criterion EMPLOYEES = Criterion.number(
            "EMPLOYEES",
            Subject.APPLICANT,
            new LocalizedText("Effectif de l'entreprise", "Number of employees"),
            0,
            9999);
    private static final Criterion SIZE = Criterion.named(
                    "SIZE", Subject.PARTY, new LocalizedText("Taille de l'entreprise", "Size of the company"))
            .withAnswer("SMALL", new LocalizedText("petite", "small"))
            .withAnswer("LARGE", new LocalizedText("grande", "large"));
    private static final Criterion GREEN = Criterion.yesNo(
            "GREEN",
            Subject.OPERATION,
            new LocalizedText("Le projet réduit les émissions", "The project reduces emissions"));
    private static final Criterion RURAL = Criterion.yesNo(
            "RURAL",
            Subject.OPERATION,
            new LocalizedText("Le projet est en zone rurale", "The project is in a rural area"));
    private static final Criterion JOBS =
            Criterion.number("JOBS", Subject.OPERATION, new LocalizedText("Emplois créés", "Jobs created"), 0, 500);
    private static final Criterion FUND = Criterion.named("FUND", Subject.COST_LINE, new LocalizedText("Fonds", "Fund"))
            .withAnswer("RURAL_FUND", new LocalizedText("fonds rural", "rural fund"))
            .withAnswer("STATE", new LocalizedText("État", "State"));

    private static Bound amount(String amount) {
        return Bound.of(euros(amount));
    }

    private static CallBuilder call() {
        return Call.builder("c", TITLE).pays(A1, CostNature.STUDIES, CostNature.STAFF, CostNature.COMMUNICATION);
    }

    private static CallBuilder bands() {
        Value<Bound> most = Value.when(where(EMPLOYEES).atMost(9), amount("50000.00"))
                .orWhen(where(EMPLOYEES).atMost(49), amount("100000.00"))
                .otherwise(amount("200000.00"));
        return call().asks(A1, EMPLOYEES)
                .aid(AidIntensity.of(A3, Value.of(Rate.percent("50")))
                        .withUpTo(Limit.of(A2, Limit.Form.AID_UP_TO, most)));
    }

    private static CallBuilder sum() {
        Value<Rate> rate = Value.sum(Rate.percent("30"))
                .plus(where(GREEN).isYes(), Rate.percent("5"))
                .plus(where(JOBS).atLeast(3), Rate.percent("2"))
                .atMost(Rate.percent("40"));
        return call().asks(A1, GREEN, JOBS).aid(A3, rate);
    }

    private static CallBuilder consortium() {
        Limit share = Limit.on(A4, Base.TOTAL)
                .atLeast(Value.of(
                        Bound.of(Share.of(Rate.percent("10"), Base.TOTAL).ofAllParties())))
                .withUpper(new Limit.Edge(
                        Value.of(Bound.of(
                                Share.of(Rate.percent("70"), Base.TOTAL).ofAllParties())),
                        false))
                .refusing("SHARE", new LocalizedText("la part de chaque entreprise", "the share of each company"))
                .ofEach();
        return call().asks(A1, SIZE)
                .requires(
                        A1,
                        "NUMBER",
                        Condition.parties().between(3, 6),
                        new LocalizedText(
                                "le groupement réunit de 3 à 6 entreprises", "the consortium has 3 to 6 companies"))
                .requires(
                        A1,
                        "AN_SME",
                        Condition.parties(where(SIZE).in("SMALL")).atLeast(1),
                        new LocalizedText("une PME participe", "an SME takes part"))
                .aid(AidIntensity.of(
                                A3,
                                Value.when(where(SIZE).in("SMALL"), Rate.percent("60"))
                                        .otherwise(Rate.percent("25")))
                        .ofEach())
                .limit(share);
    }

    private static CostLine studies(String amount) {
        return CostLine.of(CostNature.STUDIES, euros(amount));
    }

    private static Operation operation(CostLine... lines) {
        return Operation.titled("Projet").withCostLines(List.of(lines));
    }

    private static Dossier consortium(String lead, String second, String third) {
        return Dossier.of(
                Applicant.of(Party.unknown().withName("Grande SA"))
                        .answering(SIZE, Answer.of("LARGE"))
                        .withMembers(List.of(
                                Party.unknown().withName("Petite SARL").answering(SIZE, Answer.of("SMALL")),
                                Party.unknown().withName("Moyenne SARL").answering(SIZE, Answer.of("SMALL")))),
                operation(
                        studies(lead),
                        studies(second).withPartner("Petite SARL"),
                        studies(third).withPartner("Moyenne SARL")));
    }

    private static Decision decided(CallBuilder call, Dossier dossier) {
        return Assessor.of(call.build()).assess(dossier);
    }

    private static Decision withEmployees(CallBuilder call, long employees, String cost) {
        return decided(
                call,
                Dossier.of(Applicant.unknown().answering(EMPLOYEES, Answer.of(employees)), operation(studies(cost))));
    }

    private static Decision ofSize(CallBuilder call, String size, String cost) {
        return decided(
                call, Dossier.of(Applicant.unknown().answering(SIZE, Answer.of(size)), operation(studies(cost))));
    }

    private static String aid(Decision decision, Locale locale) {
        return decision.costs()
                .find(CostItem.COMPUTED_AID)
                .orElseThrow()
                .how(locale)
                .orElseThrow();
    }

    private static Finding finding(Decision decision, String rule) {
        return decision.find(Rule.of(rule)).orElseThrow();
    }

    @Test
    void the_costs_that_count_are_a_reduction_with_both_amounts_the_clause_and_the_case() {
        // Up to 9 people 50,000.00 of 250,000.00 count, and half of that is paid.
        Decision decision = withEmployees(bands(), 9, "250000.00");

        assertThat(decision.funding().aid()).contains(euros("25000.00"));
        assertThat(decision.reductions()).singleElement().satisfies(reduction -> {
            assertThat(reduction.kind()).isEqualTo(Reduction.Target.AID_BASE);
            assertThat(reduction.on()).isEqualTo("TOTAL");
            assertThat(reduction.before()).isEqualTo(euros("250000.00"));
            assertThat(reduction.limit()).isEqualTo(euros("50000.00"));
            assertThat(reduction.clause()).isEqualTo(A2);
        });
        assertThat(decision.explain(Locale.ENGLISH))
                .contains(
                        "  of which counted for the aid   €50,000.00  Total eligible cost: €50,000.00 of €250,000.00 counted for the"
                                + " aid (A2, since the answer to “Number of employees” is at most 9).",
                        "Computed aid                     €25,000.00  50% of the €50,000.00 counted (A3)");
        assertThat(decision.explain(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .contains(
                        "dont montant pris en compte pour l'aide   50 000,00 €  Coût total éligible : 50 000,00 € pris en compte"
                                + " pour l'aide, sur 250 000,00 € (A2, car la réponse à « Effectif de l'entreprise » est au plus égale à 9).",
                        "50 % des 50 000,00 € pris en compte (A3)");
        // Nothing is taken where all of it counts.
        assertThat(withEmployees(bands(), 9, "50000.00").reductions()).isEmpty();
    }

    @Test
    void what_holds_otherwise_has_the_cases_that_do_not_apply_as_its_reason() {
        assertThat(withEmployees(bands(), 500, "250000.00").reductions().get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "Total eligible cost: €200,000.00 of €250,000.00 counted for the aid (A2, the general case: the dossier"
                                + " is in none of the cases where the answer to “Number of employees” is at most 9 or where the answer to"
                                + " “Number of employees” is at most 49).");
        assertThat(withEmployees(bands(), 500, "250000.00")
                        .reductions()
                        .get(0)
                        .message(Locale.FRENCH)
                        .replaceAll("[\u00a0\u202f]", " "))
                .endsWith(
                        "(A2, cas général, le dossier ne relevant d'aucun des cas particuliers où la réponse à « Effectif de"
                                + " l'entreprise » est au plus égale à 9 ou où la réponse à « Effectif de l'entreprise » est au plus"
                                + " égale à 49).");
        Value<Rate> rate = Value.when(where(RURAL).isYes(), Rate.percent("60")).otherwise(Rate.percent("50"));
        CallBuilder call = call().asks(A1, RURAL).aid(A3, rate);
        Operation urban = operation(studies("100.00")).answering(RURAL, Answer.of(false));
        Decision decision = decided(call, Dossier.of(Applicant.unknown(), urban));

        assertThat(aid(decision, Locale.ENGLISH))
                .isEqualTo(
                        "50% of the total eligible cost (A3, the general case: the dossier is not in the case where the answer to"
                                + " “The project is in a rural area” is yes)");
        assertThat(aid(decision, Locale.FRENCH).replace('\u00a0', ' '))
                .isEqualTo(
                        "50 % du coût total éligible (A3, cas général, le dossier ne relevant pas du cas particulier où la"
                                + " réponse à « Le projet est en zone rurale » est oui)");
        // Of many cases, none is listed.
        Value.Cases<Bound> many = Value.when(where(EMPLOYEES).atMost(1), amount("1.00"))
                .orWhen(where(EMPLOYEES).atMost(2), amount("2.00"))
                .orWhen(where(EMPLOYEES).atMost(3), amount("3.00"))
                .orWhen(where(EMPLOYEES).atMost(4), amount("4.00"))
                .otherwise(amount("5.00"));
        CallBuilder ofMany = call().asks(A1, EMPLOYEES)
                .aid(AidIntensity.of(A3, Value.of(Rate.percent("50")))
                        .withUpTo(Limit.of(A2, Limit.Form.AID_UP_TO, many)));
        assertThat(withEmployees(ofMany, 500, "10.00").reductions().get(0).message(Locale.ENGLISH))
                .endsWith("(A2, the general case: the dossier is in none of the 4 particular cases of the call).");
    }

    @Test
    void a_rate_that_is_a_sum_has_each_part_with_what_it_is_for() {
        Operation operation = operation(studies("100000.00"))
                .answering(GREEN, Answer.of(true))
                .answering(JOBS, Answer.of(4));
        // 30% + 5% + 2% of 100,000.00
        Decision decision = decided(sum(), Dossier.of(Applicant.unknown(), operation));

        assertThat(decision.funding().aid()).contains(euros("37000.00"));
        assertThat(aid(decision, Locale.ENGLISH))
                .isEqualTo(
                        "37% of the total eligible cost (A3; rate: 30%, plus 5 percentage points since the answer to “The project"
                                + " reduces emissions” is yes, plus 2 percentage points since the answer to “Jobs created” is at least 3)");
        assertThat(aid(decision, Locale.FRENCH).replace('\u00a0', ' '))
                .isEqualTo(
                        "37 % du coût total éligible (A3 ; taux : 30 %, plus 5 points car la réponse à « Le projet réduit les"
                                + " émissions » est oui, plus 2 points car la réponse à « Emplois créés » est au moins égale à 3)");
    }

    @Test
    void a_part_of_a_rate_that_is_set_by_cases_has_its_case_whatever_else_is_missing() {
        Value<Rate> jobs = Value.when(where(JOBS).atLeast(10), Rate.percent("4"))
                .orWhen(where(JOBS).atLeast(3), Rate.percent("2"))
                .otherwise(Rate.percent("0"));
        Value.Sum<Rate> green = Value.sum(where(GREEN).isYes(), Rate.percent("5"));
        Value<Rate> rate = Value.sum(Rate.percent("30")).plus(jobs).plus(green);
        CallBuilder call = call().asks(A1, GREEN, JOBS).aid(A3, rate);
        Operation operation = operation(studies("100000.00")).answering(JOBS, Answer.of(4));

        // The answer on emissions is missing, so that 32% is the least.
        assertThat(aid(decided(call, Dossier.of(Applicant.unknown(), operation)), Locale.ENGLISH))
                .isEqualTo(
                        "32% of the total eligible cost, the lowest rate that is possible (A3; rate: 30%, plus 2 percentage points"
                                + " since the answer to “Jobs created” is at least 3)");
        // 0 points are no part.
        Operation none =
                operation(studies("100.00")).answering(JOBS, Answer.of(0)).answering(GREEN, Answer.of(false));
        assertThat(aid(decided(call, Dossier.of(Applicant.unknown(), none)), Locale.ENGLISH))
                .isEqualTo("30% of the total eligible cost (A3)");
        // A sum within a case, and a case within a case
        Value<Rate> nested = new Value.Cases<>(
                List.of(new Value.Case<>(
                        where(RURAL).isYes(), Value.sum(Rate.percent("50")).plus(jobs))),
                Optional.of(Value.when(where(GREEN).isYes(), Rate.percent("40")).otherwise(Rate.percent("20"))));
        CallBuilder nesting = call().asks(A1, GREEN, JOBS, RURAL).aid(A3, nested);
        assertThat(aid(
                        decided(
                                nesting,
                                Dossier.of(
                                        Applicant.unknown(),
                                        operation
                                                .answering(RURAL, Answer.of(true))
                                                .answering(GREEN, Answer.of(false)))),
                        Locale.ENGLISH))
                .endsWith(
                        "(A3; rate: (50%, plus 2 percentage points since the answer to “Jobs created” is at least 3) since the answer"
                                + " to “The project is in a rural area” is yes)");
        assertThat(aid(
                        decided(
                                nesting,
                                Dossier.of(
                                        Applicant.unknown(),
                                        operation
                                                .answering(RURAL, Answer.of(false))
                                                .answering(GREEN, Answer.of(true)))),
                        Locale.ENGLISH))
                .endsWith(
                        "(A3; rate: 40% since the answer to “The project reduces emissions” is yes (the general case: the dossier is"
                                + " not in the case where the answer to “The project is in a rural area” is yes))");
    }

    private static CallBuilder minimum() {
        Condition isSmall = Condition.applicant(where(SIZE).in("SMALL"));
        Value<Bound> least = Value.when(isSmall, amount("15000.00")).otherwise(amount("50000.00"));
        return call().asks(A1, SIZE).aid(A3, Rate.percent("40")).limit(Limit.of(A4, Limit.Form.MINIMUM_COST, least));
    }

    @Test
    void a_minimum_by_cases_names_its_case_and_has_its_gap() {
        Finding small = ofSize(minimum(), "SMALL", "14999.99")
                .find(Rule.MINIMUM_TOTAL_COST)
                .orElseThrow();
        assertThat(small.message(Locale.ENGLISH))
                .isEqualTo(
                        "The total eligible cost of €14,999.99 does not reach the minimum of €15,000.00. This minimum applies"
                                + " since the answer to “Size of the company” is “small”.");
        assertThat(small.message(Locale.FRENCH).replace('\u00a0', ' '))
                .endsWith(" Ce minimum s'applique car la réponse à « Taille de l'entreprise » est « petite ».");
        // 15,000.00 - 14,999.99
        assertThat(small.remedy().orElseThrow().options())
                .containsExactly(
                        new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("0.01")),
                        new Change.OfAmount(Change.Kind.ADD_STAFF_COST, euros("0.01")));
        // 50,000.00 - 20,000.00
        Finding large = ofSize(minimum(), "LARGE", "20000.00")
                .find(Rule.MINIMUM_TOTAL_COST)
                .orElseThrow();
        assertThat(large.message(Locale.ENGLISH))
                .endsWith(
                        " This minimum is that of the general case: the dossier is not in the case where the answer to “Size"
                                + " of the company” is “small”.");
        assertThat(large.message(Locale.FRENCH).replace('\u00a0', ' '))
                .endsWith(
                        " Ce minimum est celui du cas général, le dossier ne relevant pas du cas particulier où la réponse à"
                                + " « Taille de l'entreprise » est « petite ».");
        assertThat(large.remedy().orElseThrow().options())
                .contains(new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("30000.00")));
        assertThat(ofSize(minimum(), "SMALL", "15000.00")
                        .find(Rule.MINIMUM_TOTAL_COST)
                        .orElseThrow()
                        .message(Locale.ENGLISH))
                .endsWith(
                        "reaches the minimum of €15,000.00. This minimum applies since the answer to “Size of the company” is"
                                + " “small”.");
    }

    @Test
    void while_the_answer_that_sets_a_minimum_is_missing_no_case_is_named_and_the_gap_is_enough_in_each() {
        Finding finding = decided(minimum(), Dossier.of(Applicant.unknown(), operation(studies("10000.00"))))
                .find(Rule.MINIMUM_TOTAL_COST)
                .orElseThrow();

        assertThat(finding.message(Locale.ENGLISH)).doesNotContain("applies");
        // 50,000.00 - 10,000.00; for a small company 5,000.00 would be enough.
        Remedy gap = finding.remedy().orElseThrow();
        assertThat(gap.options()).contains(new Change.OfAmount(Change.Kind.ADD_OTHER_COST, euros("40000.00")));
        assertThat(gap.amountsOpen()).isTrue();
    }

    @Test
    void while_it_is_not_known_which_case_sets_a_bound_of_a_known_amount_every_possible_bound_is_named() {
        Condition isSmall = Condition.applicant(where(SIZE).in("SMALL"));
        Value<Bound> bound = Value.when(isSmall, amount("20000.00")).otherwise(amount("70000.00"));
        CallBuilder call =
                call().asks(A1, SIZE).aid(A3, Rate.percent("50")).limit(Limit.of(A4, Limit.Form.MINIMUM_AID, bound));
        Dossier ofNoSize = Dossier.of(Applicant.unknown(), operation(studies("59000.00")));
        Limit minimum = Limit.of(A4, Limit.Form.MINIMUM_COST, bound);

        Finding finding = finding(
                decided(call().asks(A1, SIZE).aid(A3, Rate.percent("50")).limit(minimum), ofNoSize),
                "MINIMUM_TOTAL_COST");
        assertThat(finding.message(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .isEqualTo("Le coût total éligible est de 59 000,00 €. Selon les informations manquantes, le minimum"
                        + " (20 000,00 € ou 70 000,00 €) est atteint ou non.");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The total eligible cost is €59,000.00. It depends on what is missing whether the minimum"
                        + " (€20,000.00 or €70,000.00) is reached.");
        assertThat(finding(decided(call().asks(A1, SIZE).limit(minimum.exceeded()), ofNoSize), "MINIMUM_TOTAL_COST")
                        .message(Locale.ENGLISH))
                .endsWith("whether it exceeds the required amount (€20,000.00 or €70,000.00).");
        assertThat(finding(
                                decided(
                                        call().asks(A1, SIZE).limit(Limit.of(A4, Limit.Form.MAXIMUM_COST, bound)),
                                        ofNoSize),
                                "MAXIMUM_TOTAL_COST")
                        .message(Locale.ENGLISH))
                .endsWith("whether the maximum (€20,000.00 or €70,000.00) is respected.");
        // Half of 59,000.00 is 29,500.00.
        assertThat(finding(decided(call, ofNoSize), "MINIMUM_AID").message(Locale.ENGLISH))
                .isEqualTo("The computed aid is €29,500.00. It depends on what is missing whether the minimum aid"
                        + " (€20,000.00 or €70,000.00) is reached.");
    }

    @Test
    void a_maximum_by_cases_or_under_a_condition_names_its_case_and_has_its_gap() {
        Condition isSmall = Condition.applicant(where(SIZE).in("SMALL"));
        Value<Bound> most = Value.when(isSmall, amount("100.00")).otherwise(amount("500.00"));
        Limit limit = Limit.on(A4, Base.of(CostNature.STUDIES))
                .atMost(most)
                .refusing("STUDIES_MOST", new LocalizedText("les études", "studies"));
        // 120.00 - 100.00
        Finding finding = finding(
                ofSize(call().asks(A1, SIZE).aid(A3, Rate.percent("40")).limit(limit), "SMALL", "120.00"),
                "STUDIES_MOST");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "Studies: €120.00. The maximum of €100.00 is not respected. This maximum applies since the answer to “Size"
                                + " of the company” is “small”.");
        assertThat(finding.remedy().orElseThrow().message(Locale.ENGLISH))
                .isEqualTo("Gap: €20.00 above the maximum (costs of studies).");
        Limit onlySmall = Limit.on(A4, Base.of(CostNature.STUDIES))
                .atMost(euros("100.00"))
                .refusing("STUDIES_MOST", new LocalizedText("les études", "studies"))
                .onlyWhen(isSmall);
        assertThat(finding(
                                ofSize(
                                        call().asks(A1, SIZE)
                                                .aid(A3, Rate.percent("40"))
                                                .limit(onlySmall),
                                        "SMALL",
                                        "120.00"),
                                "STUDIES_MOST")
                        .remedy()
                        .orElseThrow()
                        .message(Locale.ENGLISH))
                .isEqualTo("Gap: €20.00 above the maximum (costs of studies).");
    }

    @Test
    void a_maximum_of_the_aid_by_cases_names_its_case() {
        Condition isSmall = Condition.applicant(where(SIZE).in("SMALL"));
        Value<Bound> most = Value.when(isSmall, amount("100.00")).otherwise(amount("500.00"));
        CallBuilder call =
                call().asks(A1, SIZE).aid(A3, Rate.percent("40")).limit(Limit.of(A4, Limit.Form.MAXIMUM_AID, most));

        // 40% of 1,000.00 is 400.00.
        assertThat(aid(ofSize(call, "SMALL", "1000.00"), Locale.ENGLISH))
                .isEqualTo(
                        "40% of the total eligible cost (A3), limited to €100.00 (A4, since the answer to “Size of the company” is"
                                + " “small”)");
    }

    @Test
    void an_amount_for_each_unit_names_the_unit_and_its_number() {
        // 4 jobs at 15,000.00 are 60,000.00.
        Value<Bound> ofJobs = Value.times(amount("15000.00"), JOBS);
        CallBuilder call = call().asks(A1, JOBS)
                .aid(AidIntensity.of(A3, Value.of(Rate.percent("50")))
                        .withUpTo(Limit.of(A2, Limit.Form.AID_UP_TO, ofJobs)))
                .limit(Limit.of(A4, Limit.Form.MINIMUM_COST, ofJobs));
        Operation operation = operation(studies("80000.00")).answering(JOBS, Answer.of(4));
        Decision decision = decided(call, Dossier.of(Applicant.unknown(), operation));

        assertThat(decision.reductions().get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "Total eligible cost: €60,000.00 of €80,000.00 counted for the aid (A2, at €15,000.00 for each unit of"
                                + " “Jobs created”, here 4).");
        assertThat(finding(decision, "MINIMUM_TOTAL_COST")
                        .message(Locale.FRENCH)
                        .replaceAll("[\u00a0\u202f]", " "))
                .endsWith(
                        "le minimum de 60 000,00 €. Ce minimum s'applique à raison de 15 000,00 € pour chaque unité de « Emplois"
                                + " créés », ici 4.");
        Operation unanswered = operation(studies("80000.00"));
        assertThat(decided(call, Dossier.of(Applicant.unknown(), unanswered))
                        .reductions()
                        .get(0)
                        .message(Locale.ENGLISH))
                .endsWith("counted for the aid (A2).");
    }

    @Test
    void a_flat_rate_and_a_lump_sum_by_cases_name_their_cases() {
        Value<Rate> rate = Value.when(where(RURAL).isYes(), Rate.percent("10")).otherwise(Rate.percent("5"));
        Value<MonetaryAmount> lump =
                Value.when(where(RURAL).isYes(), euros("300.00")).otherwise(euros("200.00"));
        CallBuilder call = call().asks(A1, RURAL)
                .flatRate(FlatRate.of(A2, rate, Base.DIRECT, List.of()))
                .lumpSum(LumpSum.of(A4, lump, Set.of()))
                .aid(A3, Rate.percent("50"));
        Operation rural = operation(studies("100.00")).answering(RURAL, Answer.of(true));

        assertThat(decided(call, Dossier.of(Applicant.unknown(), rural)).costs().added())
                .extracting(item -> item.how(Locale.ENGLISH).orElseThrow())
                .containsExactlyInAnyOrder(
                        "flat rate of 10% of the retained direct costs (A2, since the answer to “The project is in a rural area” is yes)",
                        "lump sum (A4, since the answer to “The project is in a rural area” is yes)");
    }

    @Test
    void a_lump_sum_for_each_unit_and_a_maximum_of_a_flat_rate_by_cases_have_their_reasons() {
        Value<Bound> most = Value.when(where(RURAL).isYes(), amount("3.00")).otherwise(amount("8.00"));
        CallBuilder call = call().asks(A1, RURAL, JOBS)
                .flatRate(FlatRate.of(A2, Rate.percent("10"), Base.DIRECT, List.of())
                        .withCap(Limit.of(A4, Limit.Form.FLAT_RATE_CAP, most)))
                .lumpSum(LumpSum.of(A4, Value.times(euros("3000.00"), JOBS), Set.of()))
                .aid(A3, Rate.percent("50"));
        // 10% of 100.00 is 10.00, of which at most 3.00 in a rural area and 8.00 elsewhere; 4 jobs at 3,000.00
        Operation urban =
                operation(studies("100.00")).answering(RURAL, Answer.of(false)).answering(JOBS, Answer.of(4));
        Operation rural = urban.answering(RURAL, Answer.of(true));

        assertThat(decided(call, Dossier.of(Applicant.unknown(), rural)).costs().added())
                .extracting(item -> item.how(Locale.ENGLISH).orElseThrow())
                .containsExactlyInAnyOrder(
                        "flat rate of 10% of the retained direct costs (A2), limited to €3.00 (A4, since the answer to “The"
                                + " project is in a rural area” is yes)",
                        "lump sum (A4, at €3,000.00 for each unit of “Jobs created”, here 4)");
        assertThat(decided(call, Dossier.of(Applicant.unknown(), urban))
                        .explain(Locale.FRENCH)
                        .replaceAll("[\u00a0\u202f]", " "))
                .contains(
                        "limité à 8,00 € (A4, cas général, le dossier ne relevant pas du cas particulier où la réponse à « Le"
                                + " projet est en zone rurale » est oui)",
                        "montant forfaitaire (A4, à raison de 3 000,00 € pour chaque unité de « Emplois créés », ici 4)");
    }

    @Test
    void while_facts_are_missing_the_reductions_are_those_of_the_least_favourable_case() {
        // 30% of 101.00 is 30.30; with jobs, 32% of it would be 32.32.
        Operation unanswered = operation(studies("101.00")).answering(GREEN, Answer.of(false));
        Decision open = decided(sum().wholeEuros(A4), Dossier.of(Applicant.unknown(), unanswered));
        assertThat(open.explain(Locale.ENGLISH))
                .contains("Reductions of the aid, in the least favourable case of the missing facts\n");
        assertThat(open.explain(Locale.FRENCH))
                .contains(
                        "Réductions de l'aide, dans l'hypothèse la moins favorable, compte tenu des informations manquantes\n");
        Decision known = decided(
                sum().wholeEuros(A4), Dossier.of(Applicant.unknown(), unanswered.answering(JOBS, Answer.of(0))));
        assertThat(known.explain(Locale.ENGLISH)).contains("Reductions of the aid\n");
    }

    @Test
    void a_flat_rate_of_another_one_is_of_its_amount_and_both_are_no_indirect_costs_where_one_covers_travel() {
        FlatRate office =
                FlatRate.of(A2, Rate.percent("10"), Base.DIRECT, List.of()).named("OFFICE_RATE");
        FlatRate travel = FlatRate.of(A2, Rate.percent("15"), Base.ofTerm("OFFICE_RATE"), List.of(CostNature.TRAVEL));
        Dossier dossier = Dossier.of(Applicant.unknown(), operation(studies("100.00")));
        Decision decision = decided(call().flatRate(office).flatRate(travel).aid(A3, Rate.percent("50")), dossier);

        // 10% of 100.00, and 15% of these 10.00
        assertThat(decision.costs().indirect()).isEqualTo(euros("11.50"));
        assertThat(decision.explain(Locale.ENGLISH))
                .contains("+ Lump sums and flat rates", "flat rate of 15% of the amount of the other flat rate (A2)")
                .doesNotContain("+ Indirect costs");
        assertThat(decision.explain(Locale.FRENCH).replace('\u00a0', ' '))
                .contains("taux forfaitaire de 15 % du montant de l'autre taux forfaitaire (A2)");
        assertThat(decision.disclosure(Locale.ENGLISH).text()).contains("Lump sums and flat rates: €11.50");
    }

    @Test
    void a_failed_condition_on_a_number_names_what_is_asked() {
        CallBuilder call = call().asks(A1, JOBS)
                .requires(A1, "JOBS_LEAST", where(JOBS).atLeast(3), new LocalizedText("des emplois", "jobs"))
                .aid(A3, Rate.percent("50"));
        Operation two = operation(studies("100.00")).answering(JOBS, Answer.of(2));
        Finding finding = finding(decided(call, Dossier.of(Applicant.unknown(), two)), "JOBS_LEAST");

        assertThat(finding.message(Locale.FRENCH).replace('\u00a0', ' '))
                .isEqualTo("Condition non satisfaite : des emplois. Réponse du dossier : 2 (demandé : au moins 3).");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("Condition not met: jobs. Answer in the dossier: 2 (required: at least 3).");
    }

    @Test
    void a_limit_of_each_party_names_both_bounds_and_the_amount_of_each_that_breaks_it() {
        // 10% and 70% of 100,000.00
        Decision decision = decided(consortium(), consortium("87000.00", "8000.00", "5000.00"));
        Finding finding = finding(decision, "SHARE");

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The share of each company: at least €10,000.00 (10% of the total eligible cost of the whole operation) and"
                                + " at most €70,000.00 (70% of the total eligible cost of the whole operation) for each participating"
                                + " organisation. Not respected by: Grande SA (€87,000.00); Moyenne SARL (€5,000.00); Petite SARL (€8,000.00).");
        assertThat(finding.message(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .isEqualTo(
                        "La part de chaque entreprise : au moins 10 000,00 € (10 % du coût total éligible de toute l'opération)"
                                + " et au plus 70 000,00 € (70 % du coût total éligible de toute l'opération) pour chaque organisme"
                                + " participant. Condition non satisfaite par : Grande SA (87 000,00 €) ; Moyenne SARL (5 000,00 €) ; Petite"
                                + " SARL (8 000,00 €).");
        Optional<AmountRange> most = Optional.of(AmountRange.of(euros("70000.00")));
        AmountRange least = AmountRange.of(euros("10000.00"));
        assertThat(finding.figures())
                .isEqualTo(new Figures.Amounts(
                        least,
                        most,
                        AmountRange.of(euros("87000.00")),
                        List.of(
                                new Figures.PartyAmounts("applicant", least, most, AmountRange.of(euros("87000.00"))),
                                new Figures.PartyAmounts(
                                        "applicant.members[0]", least, most, AmountRange.of(euros("8000.00"))),
                                new Figures.PartyAmounts(
                                        "applicant.members[1]", least, most, AmountRange.of(euros("5000.00"))))));
    }

    @Test
    void a_limit_of_each_party_that_is_met_names_both_bounds_and_the_amount_of_each() {
        assertThat(finding(decided(consortium(), consortium("60000.00", "30000.00", "10000.00")), "SHARE")
                        .message(Locale.ENGLISH))
                .isEqualTo(
                        "The share of each company: at least €10,000.00 (10% of the total eligible cost of the whole operation) and"
                                + " at most €70,000.00 (70% of the total eligible cost of the whole operation) for each participating"
                                + " organisation. Respected by all: Grande SA (€60,000.00); Petite SARL (€30,000.00); Moyenne SARL"
                                + " (€10,000.00).");
    }

    @Test
    void a_limit_with_two_bounds_on_the_whole_names_both() {
        Limit between = Limit.on(A4, Base.TOTAL)
                .atLeast(euros("100.00"))
                .withUpper(new Limit.Edge(Value.of(amount("200.00")), true))
                .refusing("BETWEEN", new LocalizedText("le coût", "the cost"));
        CallBuilder call = call().aid(A3, Rate.percent("40")).limit(between);
        Dossier dossier = Dossier.of(Applicant.unknown(), operation(studies("200.00")));
        Finding finding = finding(decided(call, dossier), "BETWEEN");

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The cost: €200.00. The call requires at least €100.00 and less than €200.00. This is not respected.");
        assertThat(finding.figures())
                .isEqualTo(new Figures.Amounts(
                        AmountRange.of(euros("100.00")),
                        Optional.of(AmountRange.of(euros("200.00"))),
                        AmountRange.of(euros("200.00")),
                        List.of()));
    }

    @Test
    void the_bounds_of_each_party_are_named_where_they_differ() {
        Limit own = Limit.on(A4, Base.of(CostNature.COMMUNICATION))
                .atMost(Share.of(Rate.percent("10"), Base.TOTAL))
                .refusing("COMMUNICATION", new LocalizedText("la communication", "communication"))
                .ofEach();
        CostLine tooMuch = CostLine.of(CostNature.COMMUNICATION, euros("30.00"));
        Dossier dossier = Dossier.of(
                Applicant.of(Party.unknown().withName("Grande SA"))
                        .joinedBy(Party.unknown().withName("Petite SARL")),
                operation(
                        studies("70.00"),
                        tooMuch,
                        studies("270.00").withPartner("Petite SARL"),
                        tooMuch.withPartner("Petite SARL")));
        // 10% of 100.00 and of 300.00
        assertThat(finding(decided(call().aid(A3, Rate.percent("40")).limit(own), dossier), "COMMUNICATION")
                        .message(Locale.ENGLISH))
                .isEqualTo(
                        "Communication: a limit of each participating organisation. Not respected by: Grande SA (€30.00; required:"
                                + " at most €10.00, which is 10% of the total eligible cost).");
        // 40% of 100.00 and of 300.00
        Limit high = Limit.on(A4, Base.of(CostNature.COMMUNICATION))
                .atMost(Share.of(Rate.percent("40"), Base.TOTAL))
                .refusing("COMMUNICATION", new LocalizedText("la communication", "communication"))
                .ofEach();
        Finding met = finding(decided(call().aid(A3, Rate.percent("40")).limit(high), dossier), "COMMUNICATION");
        assertThat(met.message(Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .isEqualTo(
                        "La communication : une limite propre à chaque organisme participant. Condition satisfaite par tous :"
                                + " Grande SA (30,00 € ; demandé : au plus 40,00 €, soit 40 % du coût total éligible) ; Petite SARL"
                                + " (30,00 € ; demandé : au plus 120,00 €, soit 40 % du coût total éligible).");
        assertThat(met.message(Locale.ENGLISH))
                .endsWith(
                        "Respected by all: Grande SA (€30.00; required: at most €40.00, which is 40% of the total eligible"
                                + " cost); Petite SARL (€30.00; required: at most €120.00, which is 40% of the total eligible cost).");
    }

    @Test
    void a_condition_on_a_number_of_parties_names_the_number_beside_what_is_asked() {
        Dossier two = Dossier.of(
                Applicant.of(Party.unknown().withName("Grande SA"))
                        .answering(SIZE, Answer.of("LARGE"))
                        .withMembers(
                                List.of(Party.unknown().withName("Moyenne SA").answering(SIZE, Answer.of("LARGE")))),
                operation(studies("100.00")));
        Decision decision = decided(consortium(), two);

        assertThat(finding(decision, "NUMBER").message(Locale.ENGLISH))
                .isEqualTo(
                        "Condition not met: the consortium has 3 to 6 companies. Participating organisations, the applicant"
                                + " included: 2 (required: from 3 to 6).");
        assertThat(finding(decision, "AN_SME").message(Locale.ENGLISH))
                .isEqualTo(
                        "Condition not met: an SME takes part. Participating organisations, the applicant included, for which the"
                                + " answer to “Size of the company” is “small”: 0 (required: at least 1).");
        assertThat(finding(decision, "NUMBER").message(Locale.FRENCH).replace('\u00a0', ' '))
                .isEqualTo(
                        "Condition non satisfaite : le groupement réunit de 3 à 6 entreprises. Organismes participants, porteur de"
                                + " projet compris : 2 (demandé : de 3 à 6).");
        assertThat(finding(decided(consortium(), consortium("1.00", "1.00", "1.00")), "NUMBER")
                        .message(Locale.ENGLISH))
                .endsWith("included: 3 (required: from 3 to 6).");
    }

    private static CallBuilder ofFund(Base base) {
        return call().asks(A1, FUND)
                .aid(AidIntensity.of(A3, Value.of(Rate.percent("40"))).of(base));
    }

    private static final Dossier OF_TWO_FUNDS = Dossier.of(
            Applicant.unknown(),
            operation(
                    studies("40000.00").answering(FUND, Answer.of("RURAL_FUND")),
                    studies("1000.00").answering(FUND, Answer.of("STATE"))));

    @Test
    void an_aid_on_some_costs_names_them_and_their_amount() {
        Base rural = Base.lines("RURAL_COSTS", where(FUND).in("RURAL_FUND"));
        assertThat(aid(
                        decided(
                                ofFund(rural.called(new LocalizedText("dépenses rurales", "rural costs"))),
                                OF_TWO_FUNDS),
                        Locale.ENGLISH))
                .isEqualTo("40% of €40,000.00 (rural costs) (A3)");
        // A base without words is described by its costs.
        assertThat(aid(decided(ofFund(rural), OF_TWO_FUNDS), Locale.ENGLISH))
                .isEqualTo("40% of €40,000.00 (costs for which the answer to “Fund” is “rural fund”) (A3)");
        assertThat(aid(decided(ofFund(rural), OF_TWO_FUNDS), Locale.FRENCH).replaceAll("[\u00a0\u202f]", " "))
                .isEqualTo(
                        "40 % de 40 000,00 € (dépenses pour lesquelles la réponse à « Fonds » est « fonds rural ») (A3)");
        // And so is one that a term names.
        CallBuilder ofTerm = Call.builder("c", TITLE)
                .asks(A1, FUND)
                .pays(EligibleCosts.of(A1, Set.of(CostNature.STUDIES))
                        .ofLines(where(FUND).in("RURAL_FUND"))
                        .named("RURAL_COSTS"))
                .pays(EligibleCosts.of(A1, Set.of(CostNature.STUDIES))
                        .ofLines(where(FUND).in("STATE")))
                .aid(AidIntensity.of(A3, Value.of(Rate.percent("40"))).of(Base.ofTerm("RURAL_COSTS")));
        Decision decision = decided(ofTerm, OF_TWO_FUNDS);
        assertThat(aid(decision, Locale.ENGLISH))
                .isEqualTo("40% of €40,000.00 (costs of studies for which the answer to “Fund” is “rural fund”) (A3)");
        assertThat(decision.call().explain(Locale.ENGLISH)).doesNotContain("RURAL_COSTS");
        // Of many natures, none is named.
        CallBuilder ofMany = Call.builder("c", TITLE)
                .asks(A1, FUND)
                .pays(EligibleCosts.of(A1, Set.copyOf(CostNature.standard()))
                        .ofLines(where(FUND).in("RURAL_FUND"))
                        .named("RURAL_COSTS"))
                .aid(AidIntensity.of(A3, Value.of(Rate.percent("40"))).of(Base.ofTerm("RURAL_COSTS")));
        assertThat(aid(decided(ofMany, OF_TWO_FUNDS), Locale.ENGLISH))
                .isEqualTo("40% of €40,000.00 (costs for which the answer to “Fund” is “rural fund”) (A3)");
    }

    @Test
    void a_row_of_a_ceiling_names_its_base() {
        Limit most = Limit.on(A4, Base.of(CostNature.COMMUNICATION))
                .atMost(euros("100.00"))
                .reducing();
        Dossier dossier =
                Dossier.of(Applicant.unknown(), operation(CostLine.of(CostNature.COMMUNICATION, euros("150.00"))));
        Decision decision = decided(call().aid(A3, Rate.percent("40")).limit(most), dossier);

        assertThat(decision.explain(Locale.ENGLISH)).contains("  of which costs of communication (A4)  ");
        assertThat(decision.explain(Locale.FRENCH)).contains("  dont dépenses de communication (A4)  ");
        assertThat(decision.reductions().get(0).label())
                .isEqualTo(new LocalizedText("dépenses de communication", "costs of communication"));
    }

    @Test
    void a_part_of_the_aid_without_costs_is_not_listed() {
        Decision decision = decided(consortium(), consortium("60000.00", "40000.00", "0.00"));

        assertThat(aid(decision, Locale.ENGLISH))
                .contains("Grande SA: ", "Petite SARL: ")
                .doesNotContain("Moyenne SARL");
        // Where nobody has any, one still names the rate.
        assertThat(aid(decided(consortium(), consortium("0.00", "0.00", "0.00")), Locale.ENGLISH))
                .startsWith("Grande SA: €0.00 (25% of the eligible cost of €0.00; A3")
                .doesNotContain("SARL");
    }
}
