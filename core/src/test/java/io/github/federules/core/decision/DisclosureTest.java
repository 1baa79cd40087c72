package io.github.federules.core.decision;

import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.call;
import static io.github.federules.core.decision.Small.decide;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.half;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static io.github.federules.core.value.Rates.RESEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.Law;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.disclosure.Disclosure;
import io.github.federules.core.disclosure.DisclosurePoint;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.record.RecordedDecision;
import io.github.federules.core.record.RecordedFinding;
import io.github.federules.core.record.RecordedLine;
import io.github.federules.core.record.RecordedShare;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.Costs;
import io.github.federules.core.result.Notice;
import io.github.federules.core.result.Robustness;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.result.TrackDecision;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The disclosure of a decision to the person concerned: the four points, line by line. */
class DisclosureTest {

    private static final String HOSTILE = "a\u001b[2J\u202e" + "x".repeat(3_000);
    private static final LocalizedText HOSTILE_TEXT = new LocalizedText(HOSTILE, HOSTILE);

    @Test
    void each_known_fact_is_reported_with_its_source_in_the_order_of_the_dossier() {
        LocalizedText allIsGreen = new LocalizedText("tout est vert", "all is green");
        Criterion green = criterion("GREEN", allIsGreen);
        CallBuilder call = call().beneficiaries(L1, BeneficiaryKind.ASSOCIATION)
                .policyRoles(L1, PolicyRole.DIRECT)
                .offersFunding()
                .offers(COACHING, COACHED)
                .declaration(L1, "GREEN", green, allIsGreen)
                .asks(L1, ACTIVITY)
                .aid(L1, Rates.ofResearch("40"));
        Form probable = new Form("9220", "Association déclarée", Optional.of(BeneficiaryKind.ASSOCIATION));
        Operation operation = Operation.titled("Jardin")
                .declaring(green)
                .declaring(criterion("OTHER", HOSTILE_TEXT), false)
                .answering(ACTIVITY, RESEARCH)
                .with(CostLine.staff("Jardinière", euros("1000.00"))
                        .withPerson("P1")
                        .withShare(fte("0.5"))
                        .withVat(euros("1.00"))
                        .withPartner("Les Voisins"))
                .with(CostLine.of(CostNature.STUDIES, euros("2.00")))
                .withRealisation(Realisation.from(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 6, 1)))
                .withFinancing(FinancingPlan.own(euros("3.00"))
                        .withOtherPublic(euros("4.00"))
                        .withOtherPrivate(euros("5.00"))
                        .withInKind(euros("6.00")))
                .withAidRate(Rate.percent("40"));
        Dossier all = Dossier.of(
                        Applicant.of(Party.of("Les Amis", probable))
                                .running(PolicyRole.DIRECT)
                                .joinedBy(Party.of("Les Voisins", BeneficiaryKind.ASSOCIATION))
                                .recoveringVat(true)
                                .withDeMinimisAid(euros("7.00")),
                        operation)
                .withSubmission(
                        Submission.sentElectronically(LocalDate.of(2031, 1, 2)).at(LocalTime.NOON))
                .withSeeks(Set.of(Track.FUNDING, COACHING));
        Disclosure disclosure = decide(call, all).disclosure(Locale.ENGLISH);

        assertThat(disclosure.data().lines())
                .containsExactly(
                        "Source: the dossier of the applicant, as it was entered. Known facts:",
                        "  Request: Funding; Coaching",
                        "  Applicant: Les Amis",
                        "  Legal form: Association déclarée (9220)",
                        "  Kind of body, according to the nomenclature of legal forms: association",
                        "  Role in a public policy: direct management",
                        "  Recovers VAT (value added tax): yes",
                        "  De minimis aid received over three years: €7.00",
                        "  Partner: Les Voisins",
                        "  Declared kind of body: association",
                        "  Operation: Jardin",
                        "  Answer to “all is green”: yes",
                        "  Answer to “OTHER”: no",
                        "  Answer to “Which activity?”: research",
                        "  Operation: from 1 January 2031 to 1 June 2031",
                        "  Financing plan without the aid: own contribution €3.00, other public co-financing €4.00,"
                                + " private co-financing €5.00, contributions in kind €6.00",
                        "  Co-financing rate set by the competent authority: 40%",
                        "  Line 1: staff, €1,000.00; label: Jardinière; person: P1; share of a full-time equivalent"
                                + " (FTE): 50%; VAT: €1.00; partner: Les Voisins",
                        "  Line 2: studies, €2.00",
                        "  Submitted: yes",
                        "  Day of the submission: 2 January 2031",
                        "  Time of the submission: 12:00",
                        "  Submitted electronically: yes",
                        "No missing fact can change the result.",
                        "Facts of the dossier that the analysis does not use:",
                        "  person on line 1",
                        "  share of a full-time equivalent (FTE) on line 1",
                        "  answer to OTHER, which the call does not ask or not in this form",
                        "  whether the applicant recovers VAT (value added tax)",
                        "  earlier de minimis aid to the applicant",
                        "  start and end of the operation",
                        "  co-financing rate that the competent authority has set",
                        "  VAT (value added tax) on line 1",
                        "  partner that bears line 1",
                        "  day of submission",
                        "  time of submission",
                        "  way of submission",
                        "Source: the call, whose conditions are listed under point 3.",
                        "Source: the nomenclature of legal forms, which the program contains.",
                        "The program uses no other data on the applicant. It consults no file, no site and no service.");
    }

    @Test
    void what_is_missing_is_reported_beside_what_is_known() {
        Operation operation = Operation.untitled().with(inDoubt("A", "5.00"));
        Dossier dossier = Dossier.of(Applicant.unknown(), operation).withSubmission(Submission.notSent());

        assertThat(decide(half().staffMinimum(L1, fte("0.20")), dossier)
                        .disclosure(Locale.ENGLISH)
                        .data()
                        .lines())
                .containsExactly(
                        "Source: the dossier of the applicant, as it was entered. Known facts:",
                        "  Line 1: staff, €5.00; label: A",
                        "  Submitted: no",
                        "Missing facts that can change the result:",
                        "  share of a full-time equivalent (FTE) of the person on line 1",
                        "Facts of the dossier that the analysis does not use:",
                        "  submission of the application",
                        "Source: the call, whose conditions are listed under point 3.",
                        "The program uses no other data on the applicant. It consults no file, no site and no service.");
    }

    @Test
    void answers_are_reported_in_the_words_of_the_call_or_as_they_stand_without_them() {
        Criterion jobs = Criterion.number("JOBS", Subject.OPERATION, text("Jobs"), 0, 5_000);
        Criterion code = Criterion.coded("CODE", Subject.OPERATION, text("Activity code"), "nace");
        Criterion size = Criterion.named("SIZE", Subject.PARTY, text("Size"))
                .withAnswer("SMALL", text("small"))
                .withAnswer("LARGE", text("large"));
        Criterion quality = Criterion.number("QUALITY", Subject.ASSESSMENT, text("Quality"), 0, 20);
        Criterion use = Criterion.named("USE", Subject.COST_LINE, text("Use"))
                .withAnswer("DAILY", text("daily"))
                .withAnswer("RARE", text("rare"));
        Condition each = Condition.all(
                Condition.where(jobs).atLeast(1),
                Condition.where(code).in("62"),
                Condition.applicant(Condition.where(size).in("SMALL")));
        CallBuilder call = Call.builder("small", text("A call"))
                .asks(L1, jobs, code, size, quality, use)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.STUDIES))
                        .ofLines(Condition.where(use).in("DAILY")))
                .aid(L1, Value.when(each, Rate.percent("50")).otherwise(Rate.percent("40")))
                .requires(L1, "QUALITY", Condition.where(quality).atLeast(10), text("it is good"));
        Operation operation = studies("10.00")
                .with(CostLine.of(CostNature.STUDIES, euros("20.00")).answering(use, Answer.of("DAILY")))
                .withAnswers(Answers.none()
                        .with("JOBS", Answer.of(1_250))
                        .with("CODE", Answer.of("62.01"))
                        .with("NOT_ASKED", Answer.of("GREEN")));
        Party partner = Party.of("Les Voisins", BeneficiaryKind.ASSOCIATION)
                .withAnswers(Answers.none().with("SIZE", Answer.of("HUGE")))
                .withDeMinimisAid(euros("8.00"));
        Applicant applicant = Applicant.of("Les Amis", BeneficiaryKind.ASSOCIATION)
                .answering(size, Answer.of("SMALL"))
                .joinedBy(partner);
        Dossier dossier =
                Dossier.of(applicant, operation).withAssessment(Answers.none().with("QUALITY", Answer.of(14)));

        assertThat(decide(call, dossier).disclosure(Locale.ENGLISH).data().lines())
                .startsWith(
                        "Source: the dossier of the applicant, as it was entered. Known facts:",
                        "  Applicant: Les Amis",
                        "  Declared kind of body: association",
                        "  Answer to “Size”: small",
                        "  Partner: Les Voisins",
                        "  Declared kind of body: association",
                        "  Answer to “Size”: HUGE",
                        "  De minimis aid received over three years: €8.00",
                        "  Answer to “Jobs”: 1,250",
                        "  Answer to “Activity code”: 62.01",
                        "  Answer to “NOT_ASKED”: GREEN",
                        "  Line 1: studies, €10.00; label: Étude",
                        "  Line 2: studies, €20.00; answer to “Use”: daily",
                        "  Established by the competent authority, “Quality”: 14");
    }

    @Test
    void a_period_of_which_one_end_is_known_is_reported_by_that_end() {
        LocalDate day = LocalDate.of(2031, 1, 1);

        assertThat(data(studies("10.00").withRealisation(Realisation.startingOn(day))))
                .contains("  Operation: from 1 January 2031");
        assertThat(data(studies("10.00").withRealisation(Realisation.endingOn(day))))
                .contains("  Operation: until 1 January 2031");
    }

    private static List<String> data(Operation operation) {
        return decide(half(), operation).disclosure(Locale.ENGLISH).data().lines();
    }

    private static LocalizedText text(String words) {
        return new LocalizedText(words, words);
    }

    @Test
    void points_are_reported_and_without_points_none_are() {
        Criterion quality = Criterion.number("QUALITY", Subject.ASSESSMENT, text("Quality"), 0, 20);
        CallBuilder call = half().offersFunding()
                .offers(Track.SELECTION, text("Selection"))
                .asks(L1, quality)
                .score(L1, Value.times(2L, quality));
        Dossier dossier =
                dossier(studies("10.00")).withAssessment(Answers.none().with("QUALITY", Answer.of(7)));
        String points = "The points of the criteria are added up: ";

        // 2 times 7
        assertThat(decide(call, dossier).disclosure(Locale.ENGLISH).operations().lines())
                .contains(points + "14 points.");
        assertThat(decide(half(), dossier)
                        .disclosure(Locale.ENGLISH)
                        .operations()
                        .lines())
                .noneMatch(line -> line.startsWith(points));
    }

    @Test
    void a_fact_that_is_not_stated_is_not_reported() {
        CallBuilder call = half().offersFunding().offers(COACHING, COACHED);
        Applicant applicant = Applicant.unknown().joinedBy(Party.unknown()).joinedBy(Party.unknown());
        Dossier dossier = Dossier.of(applicant, studies("10.00")).withSeeks(Set.of(COACHING));

        assertThat(decide(call, dossier).disclosure(Locale.ENGLISH).data().lines())
                .startsWith(
                        "Source: the dossier of the applicant, as it was entered. Known facts:",
                        "  Request: Coaching",
                        "  Partner: partner no. 1 without a name",
                        "  Partner: partner no. 2 without a name");
        assertThat(decide(half(), Dossier.of(Applicant.unknown(), studies("10.00")))
                        .disclosure(Locale.ENGLISH)
                        .data()
                        .lines())
                .containsExactly(
                        "Source: the dossier of the applicant, as it was entered. Known facts:",
                        "  Line 1: studies, €10.00; label: Étude",
                        "No missing fact can change the result.",
                        "Source: the call, whose conditions are listed under point 3.",
                        "The program uses no other data on the applicant. It consults no file, no site and no service.");
    }

    @Test
    void a_text_of_the_call_has_two_thousand_characters_at_most() {
        String whole = "x".repeat(2_000);
        LocalizedText longer = new LocalizedText(whole + "y", whole + "y");
        Criterion declared = criterion("LONG", longer);
        CallBuilder call = half().notJudged(L1, longer).declaration(L1, "LONG", declared, longer);
        Disclosure disclosure =
                decide(call, studies("10.00").declaring(declared)).disclosure(Locale.ENGLISH);

        assertThat(disclosure.contribution().lines()).contains("  " + whole + "…");
        assertThat(disclosure.data().lines()).contains("  Answer to “" + whole + "…”: yes");
    }

    @Test
    void the_contribution_names_the_results_and_what_is_left_to_people() {
        CallBuilder call = half().edition(new Edition("2026-1", Optional.empty(), "the call"))
                .offersFunding()
                .offers(COACHING, COACHED);
        Dossier dossier = dossier(studies("10.00"));
        Disclosure disclosure = decide(call, dossier.withId("D-1")).disclosure(Locale.ENGLISH);

        assertThat(disclosure.title()).isEqualTo("Information on the algorithmic processing of the dossier D-1");
        // Half of 10.00
        assertThat(disclosure.contribution().lines())
                .containsExactly(
                        "The program Federules, version " + LibraryVersion.current()
                                + ", compared the facts of the dossier with the conditions of the call “A call” (small),"
                                + " edition 2026-1.",
                        "The program produces an analysis: a finding for each condition, a result for each track that is sought, and a"
                                + " computed aid. It does not decide: the competent authority does.",
                        "Result of the analysis:",
                        "  Funding: ELIGIBLE, computed aid of €5.00",
                        "  Coaching: ELIGIBLE",
                        "[To be completed by the competent authority: how this analysis was taken into account]");
        Disclosure judged = decide(
                        call.notJudged(L1, new LocalizedText("La qualité n'est pas jugée.", "Quality is not judged.")),
                        dossier)
                .disclosure(Locale.ENGLISH);
        assertThat(judged.title()).isEqualTo("Information on the algorithmic processing of the dossier");
        assertThat(judged.contribution().lines())
                .containsSubsequence(
                        "  Coaching: ELIGIBLE",
                        "Conditions that the program does not check, left to the case officer:",
                        "  Quality is not judged.");
    }

    @Test
    void the_parameters_are_the_terms_of_the_call_and_the_readings_in_force() {
        CallBuilder call = half();
        Dossier dossier = dossier(studies("10.00"));
        List<String> plain =
                decide(call, dossier).disclosure(Locale.ENGLISH).parameters().lines();
        List<String> read = decide(call.leavesOpen(L1, Question.ROUNDING), dossier)
                .disclosure(Locale.ENGLISH)
                .parameters()
                .lines();

        assertThat(plain)
                .startsWith(
                        "No weight is applied and no score is computed. Each condition counts by itself: one condition that"
                                + " is not met is enough to make the track that it concerns ineligible.",
                        "Conditions of the call, with its words:")
                .noneMatch(String::isBlank)
                .satisfies(lines -> assertThat(lines.subList(2, lines.size())).allMatch(line -> line.startsWith("  ")))
                .anyMatch(line -> line.startsWith("  ") && line.endsWith("The aid is 50% of the total eligible cost."))
                .noneMatch(line -> line.startsWith("Conditions of the law") || line.startsWith("Readings of the call"));
        assertThat(read)
                .containsSubsequence(
                        "Readings of the call that were applied, where its wording allows several:",
                        "  L1. Amounts are rounded down to the cent");
    }

    @Test
    void the_parameters_have_the_readings_that_no_caller_can_change() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).readAs(StaffShareScope.OPERATION);
        Disclosure disclosure = decide(call, studies("10.00")).disclosure(Locale.ENGLISH);

        assertThat(disclosure.parameters().lines())
                .endsWith(
                        "  Readings, where only one applies",
                        "    L1. Reading in force: the minimum share applies to all persons together.",
                        "    L1. Reading in force: amounts are rounded down to the cent.");
    }

    @Test
    void each_operation_is_reported_with_its_amounts() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .flatRate(L1, Rate.percent("15"))
                .minimumCost(L1, euros("1000.00"))
                .leavesOpen(L1, Question.ROUNDING);
        Operation operation =
                studies("1000.00").staff("A", euros("100.00"), fte("0.5")).staff("B", euros("50.00"), fte("0.1"));

        // 1,150.00 - 50.00 = 1,100.00; + 15% of 100.00 = 1,115.00; half of it is 557.50.
        assertThat(operations(call, dossier(operation)))
                .containsExactly(
                        "Each cost line is retained or set aside, depending on the costs that the call pays.",
                        "  Line 3, €50.00: share of a full-time equivalent (FTE) below the minimum (L1)",
                        "The retained lines are added up. Indirect costs are computed at the flat rate, and the aid at the"
                                + " rate of the call up to its cap, where the call has them.",
                        "Costs, in euros net of VAT (value added tax)",
                        "  Costs presented: €1,150.00",
                        "  Costs set aside: €50.00",
                        "  Retained direct costs: €1,100.00",
                        "  Indirect costs: €15.00; flat rate of 15% of the retained direct staff costs (L1)",
                        "  Total eligible cost: €1,115.00",
                        "  Computed aid: €557.50; 50% of the total eligible cost (L1)",
                        "Each condition that concerns the dossier is compared with its facts.",
                        "  [met] L1. The total eligible cost of €1,115.00 reaches the minimum of €1,000.00.",
                        "A track is eligible if all its conditions are met, whatever the missing facts turn out to be. It is"
                                + " ineligible if they cannot all be met at the same time. Otherwise it is to be completed.",
                        "The analysis is made again under all possible readings of the call. The result is the same.");
        // Half of 1,000.01 is 500.00, or 500.01 to the nearest cent.
        assertThat(operations(call, dossier(studies("1000.01"))))
                .contains("  All lines are retained.")
                .endsWith(
                        "The analysis is made again under all possible readings of the call. The result depends on the"
                                + " reading:",
                        "  Under another reading (L1: amounts are rounded to the nearest cent), the result would be:"
                                + " Funding: ELIGIBLE, computed aid of €500.01.");
    }

    @Test
    void a_condition_that_is_not_met_is_reported_with_its_gap() {
        CallBuilder call = half().minimumCost(L1, euros("1000.00"));

        // 1,000.00 - 900.00 = 100.00
        assertThat(operations(call, dossier(studies("900.00"))))
                .containsSequence(
                        "  [not met] L1. The total eligible cost of €900.00 does not reach the minimum of €1,000.00.",
                        "    Gap: €100.00 in eligible costs other than staff to reach the minimum; or €100.00 in"
                                + " eligible direct staff costs, for an additional person, to reach the minimum.",
                        "A gap measures what separates the dossier from the condition. It is not advice.");
        assertThat(operations(call, dossier(studies("1000.00"))))
                .noneMatch(line -> line.contains("Gap") || line.contains("gap"));
    }

    @Test
    void while_facts_are_missing_the_amounts_are_those_of_the_least_favourable_case() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20")).paysVat(L1).minimumCost(L1, euros("1000.00"));
        Dossier inDoubt = dossier(studies("900.00").with(inDoubt("A", "200.00")));

        // Half of 900.00
        assertThat(operations(call, inDoubt))
                .containsSequence(
                        "Costs, in euros net of VAT (value added tax), in the least favourable case of the missing"
                                + " facts",
                        "  Costs presented: €1,100.00",
                        "  Costs set aside: €200.00",
                        "  Retained direct costs: €900.00",
                        "  Indirect costs: €0.00",
                        "  Total eligible cost: €900.00",
                        "  Amount computed on this total eligible cost, subject to the missing facts: €450.00; 50% of the"
                                + " total eligible cost (L1). It gives no right to aid.")
                .noneMatch(line -> line.contains("made again under all possible readings"));
        assertThat(operations(call, dossier(studies("1000.00")))).noneMatch(line -> line.contains("least favourable"));
    }

    @Test
    void where_funding_is_not_sought_no_aid_and_no_condition_of_it_is_reported() {
        CallBuilder call = half().offersFunding().offers(COACHING, COACHED).minimumCost(L1, euros("1000.00"));
        Dossier coached = dossier(studies("900.00")).withSeeks(Set.of(COACHING));

        assertThat(operations(call, coached))
                .noneMatch(line -> line.contains("cost") || line.contains("900"))
                .noneMatch(
                        line -> line.contains("aid of") || line.contains("Computed aid") || line.contains("would be"))
                .noneMatch(line -> line.contains("minimum"));
        assertThat(operations(call, coached.withOperation(Operation.untitled())))
                .first()
                .isEqualTo("Each condition that concerns the dossier is compared with its facts.");
        // A call that offers no funding looks at no cost.
        CallBuilder coaching = Call.builder("coaching", COACHED).offers(COACHING, COACHED);
        assertThat(operations(coaching, dossier(studies("900.00")))).noneMatch(line -> line.contains("cost"));
    }

    @Test
    void of_a_dossier_without_cost_lines_no_line_is_screened_and_nothing_is_added_up() {
        assertThat(operations(half(), dossier(Operation.untitled())))
                .first()
                .isEqualTo("Each condition that concerns the dossier is compared with its facts.");
    }

    @Test
    void partners_get_their_shares_and_points_to_look_at_come_last() {
        CallBuilder call = half().sharedOut(L1);
        CostLine study = CostLine.of(CostNature.STUDIES, euros("600.00"));
        Operation operation = Operation.untitled().with(study).with(study.withPartner("Ville"));
        Applicant applicant = Applicant.unknown()
                .joinedBy(Party.of("Ville", BeneficiaryKind.LOCAL_AUTHORITY))
                .joinedBy(Party.unknown());
        Advisor advisor = decision -> List.of(Advice.of(
                "TOPIC", new LocalizedText("article 1", "article 1"), new LocalizedText("À voir.", "Look at it.")));
        List<String> lines = Assessor.of(call.build())
                .advisedBy(advisor)
                .assess(Dossier.of(applicant, operation))
                .disclosure(Locale.ENGLISH)
                .operations()
                .lines();

        // Half of 600.00 each
        assertThat(lines)
                .containsSequence(
                        "The partners share the aid in proportion to the cost that each bears.",
                        "  applicant without a name: total eligible cost €600.00, aid €300.00",
                        "  Ville: total eligible cost €600.00, aid €300.00",
                        "  partner no. 2 without a name: total eligible cost €0.00, aid €0.00")
                .endsWith(
                        "The program also lists points to look at, which do not change the result:",
                        "  Look at it. (article 1)");
        assertThat(operations(half(), dossier(studies("10.00"))))
                .noneMatch(line -> line.startsWith("The partners share") || line.startsWith("The program also"));
    }

    @Test
    void partners_with_rates_of_their_own_share_no_aid_in_proportion_to_their_costs() {
        // Half of 600.00 of the applicant, and 80% of 600.00 of the association.
        Value<Rate> byKind = Value.when(
                        Condition.where(CommonCriteria.KIND).in(BeneficiaryKind.ASSOCIATION.name()), Rate.percent("80"))
                .otherwise(Rate.percent("50"));
        CallBuilder call = call().aid(AidIntensity.of(L1, byKind).ofEach());
        CostLine study = CostLine.of(CostNature.STUDIES, euros("600.00"));
        Applicant applicant = Applicant.of("Ville", BeneficiaryKind.LOCAL_AUTHORITY)
                .joinedBy(Party.of("Amis", BeneficiaryKind.ASSOCIATION));
        Operation operation = Operation.untitled().with(study).with(study.withPartner("Amis"));

        assertThat(operations(call, Dossier.of(applicant, operation)))
                .containsSequence(
                        "The aid of each participating organisation is computed at its own rate.",
                        "  Ville: total eligible cost €600.00, aid €300.00",
                        "  Amis: total eligible cost €600.00, aid €480.00")
                .noneMatch(line -> line.contains("in proportion"));
    }

    @Test
    void a_record_may_answer_what_its_call_does_not_leave_open_and_leave_out_a_track() {
        Call call = half().build();
        Decision decision = Assessor.of(call).assess(dossier(studies("10.00")));
        RecordedDecision made = decision.recorded();
        RecordedDecision changed = new RecordedDecision(
                made.libraryVersion(),
                made.editionNotice(),
                List.of(CentRounding.HALF_UP),
                Map.of(),
                made.costs(),
                made.aidShares(),
                made.setAside(),
                made.reductions(),
                made.financing(),
                made.score(),
                made.findings(),
                made.missing(),
                made.robustness(),
                made.notJudged(),
                made.notices(),
                made.advice());
        Disclosure disclosure = Disclosure.of(call, decision.dossier(), changed, Locale.ENGLISH);

        assertThat(disclosure.parameters().lines()).last().isEqualTo("  amounts are rounded to the nearest cent");
        assertThat(disclosure.contribution().lines()).noneMatch(line -> line.contains("Funding"));
        assertThat(disclosure.operations().lines()).noneMatch(line -> line.contains("aid:"));
    }

    @Test
    void each_article_of_a_law_that_was_looked_at_is_reported_once() {
        Law law = LawWithFindings.of(
                LawWithFindings.finding("Art. 1", Outcome.PASSED),
                LawWithFindings.finding("Art. 1", Outcome.FAILED),
                LawWithFindings.finding("Art. 2", Outcome.NOT_ASKED));

        assertThat(decide(half().under(law), studies("10.00"))
                        .disclosure(Locale.ENGLISH)
                        .parameters()
                        .lines())
                .endsWith("Conditions of the law that governs the call:", "  Art. 1");
    }

    @Test
    void an_edition_that_need_not_have_been_in_force_on_the_day_of_submission_is_disclosed() {
        CallBuilder amended = half().edition(new Edition("2", Optional.of(LocalDate.of(2030, 1, 1)), "a test"));
        Dossier undated = dossier(studies("10.00")).withSubmission(Submission.unknown());

        assertThat(Assessor.of(amended.build())
                        .assess(undated)
                        .disclosure(Locale.ENGLISH)
                        .contribution()
                        .lines())
                .contains("The day of submission is not known. Edition 2 was applied, in force from 1 January 2030:"
                        + " it does not apply to an application submitted earlier.");
    }

    @Test
    void the_text_has_each_point_below_its_title() {
        Disclosure disclosure = new Disclosure(
                "Title",
                new DisclosurePoint("1", List.of("a", "  b")),
                new DisclosurePoint("2", List.of("c")),
                new DisclosurePoint("3", List.of()),
                new DisclosurePoint("4", List.of("d")));

        assertThat(disclosure.text()).isEqualTo("Title\n\n1\n  a\n    b\n\n2\n  c\n\n3\n\n4\n  d\n");
    }

    @Test
    void no_word_of_others_steers_the_text_or_fills_it() {
        Clause clause = new Clause(HOSTILE, "");
        Criterion declaration = criterion(HOSTILE, HOSTILE_TEXT);
        Criterion activity = Criterion.named(HOSTILE + "3", Subject.OPERATION, HOSTILE_TEXT)
                .withAnswer(HOSTILE, HOSTILE_TEXT)
                .withAnswer("OTHER", HOSTILE_TEXT);
        Call call = Call.builder(HOSTILE, HOSTILE_TEXT)
                .edition(new Edition(HOSTILE, Optional.empty(), HOSTILE))
                .offersFunding()
                .offers(COACHING, HOSTILE_TEXT)
                .pays(clause, CostNature.STAFF)
                .asks(clause, activity)
                .aid(clause, Value.when(Condition.where(activity).in(Answer.of(HOSTILE)), Rate.percent("40")))
                .declaration(clause, "HOSTILE", declaration, HOSTILE_TEXT)
                .leavesOpen(clause, Question.ROUNDING)
                .notJudged(clause, HOSTILE_TEXT)
                .build();
        CostLine line = CostLine.staff(HOSTILE, euros("1.00"))
                .withId(HOSTILE)
                .withPerson(HOSTILE)
                .withPartner(HOSTILE + "2");
        Party party = Party.of(HOSTILE, new Form(HOSTILE, HOSTILE, Optional.empty()));
        Operation operation = Operation.titled(HOSTILE)
                .declaring(declaration)
                .declaring(criterion(HOSTILE + "2", HOSTILE_TEXT))
                .answering(activity, Answer.of(HOSTILE))
                .with(line);
        Dossier dossier = Dossier.of(Applicant.of(party).joinedBy(party.withName(HOSTILE + "2")), operation)
                .withId(HOSTILE)
                .withSeeks(Set.of(Track.FUNDING, COACHING));
        RecordedDecision made = Assessor.of(call).assess(dossier).recorded();
        RecordedDecision hostile = new RecordedDecision(
                HOSTILE,
                Optional.of(HOSTILE_TEXT),
                made.readings(),
                Map.of(
                        Track.FUNDING,
                        new TrackDecision(
                                Verdict.INELIGIBLE, Optional.empty(), Optional.empty(), Optional.of(HOSTILE_TEXT)),
                        COACHING,
                        made.tracks().get(COACHING)),
                hostile(made.costs()),
                List.of(new RecordedShare(Optional.of(HOSTILE), euros("1.00"), euros("1.00"))),
                List.of(new RecordedLine(HOSTILE, SetAsideReason.NATURE_NOT_LISTED, euros("1.00"), HOSTILE_TEXT)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(new RecordedFinding(
                        HOSTILE, Outcome.FAILED, clause, HOSTILE_TEXT, Optional.of(HOSTILE_TEXT), false)),
                List.of(new MissingFact(HOSTILE, HOSTILE_TEXT)),
                new Robustness(false, Optional.empty(), Optional.empty(), List.of()),
                List.of(HOSTILE_TEXT),
                List.of(new Notice(HOSTILE, HOSTILE_TEXT)),
                List.of(Advice.of(HOSTILE, HOSTILE_TEXT, HOSTILE_TEXT)));

        assertThat(Disclosure.of(call, dossier, hostile, Locale.ENGLISH).text().lines())
                // A clause, a question and its answer have two thousand characters each at most.
                .allSatisfy(each ->
                        assertThat(each).doesNotContain("\u001b", "\u202e").hasSizeLessThan(7_000));
    }

    private static Criterion criterion(String code, LocalizedText question) {
        return Criterion.yesNo(code, Subject.OPERATION, question);
    }

    private static List<String> operations(CallBuilder call, Dossier dossier) {
        return decide(call, dossier).disclosure(Locale.ENGLISH).operations().lines();
    }

    private record Form(String code, String label, Optional<BeneficiaryKind> findKind) implements LegalForm {

        @Override
        public Certainty certainty() {
            return findKind.isPresent() ? Certainty.PROBABLE : Certainty.REVIEW;
        }
    }

    private static Costs hostile(Costs costs) {
        List<CostItem> items = new ArrayList<>(costs.items());
        items.replaceAll(item -> item.code().equals(CostItem.COMPUTED_AID)
                ? CostItem.of(item.code(), item.amount(), Optional.of(HOSTILE_TEXT))
                : item);
        for (String euros : List.of("1.00", "2.00")) {
            items.add(CostItem.of(CostItem.FLAT_RATE, euros(euros), Optional.of(HOSTILE_TEXT)));
        }
        return Costs.of(true, false, items);
    }
}
