package io.github.federules.core.decision;

import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.value.Rates.ACTIVITY;
import static io.github.federules.core.value.Rates.RESEARCH;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Law;
import io.github.federules.core.call.LawThatAllowsAll;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.Notice;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Rates;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The stated facts that nothing looks at. */
class NoticesTest {

    private static final Clause K = new Clause("K", "the words of the call");
    private static final LocalizedText TITLE = new LocalizedText("Un appel", "A call");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TITLE);

    /** A dossier that states every fact there is. */
    private static final Dossier ALL = Dossier.of(
                    Applicant.of("a", BeneficiaryKind.ASSOCIATION)
                            .running(PolicyRole.DIRECT)
                            .joinedBy(Party.of("b", BeneficiaryKind.ASSOCIATION))
                            .recoveringVat(true)
                            .withDeMinimisAid(euros("1.00")),
                    Operation.untitled()
                            .declaring(GREEN)
                            .answering(ACTIVITY, RESEARCH)
                            .with(CostLine.staff("staff", euros("1000.00"))
                                    .withPerson("P1")
                                    .withShare(FteShare.fte("0.5"))
                                    .withVat(euros("1.00"))
                                    .withPartner("b"))
                            .withRealisation(Realisation.from(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 6, 1)))
                            .withFinancing(new FinancingPlan(
                                    euros("1.00"), euros("2.00"), euros("3.00"), euros("4.00"), Set.of()))
                            .withAidRate(Rate.percent("40")))
            .withSubmission(
                    Submission.sentElectronically(LocalDate.of(2031, 1, 2)).at(LocalTime.NOON));

    @Test
    void what_a_limit_on_the_aid_takes_into_account_is_no_notice() {
        CallBuilder call = Call.builder("a", TITLE)
                .pays(K, CostNature.STUDIES)
                .aid(K, Rate.percent("50"))
                .with(Limit.on(K, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing())
                .with(Limit.on(K, Base.DE_MINIMIS).atMost(euros("300000.00")).reducing());
        Dossier dossier = Dossier.of(
                Applicant.unknown().withDeMinimisAid(euros("1.00")),
                Operation.untitled()
                        .cost(CostNature.STUDIES, "a", euros("10.00"))
                        .withFinancing(new FinancingPlan(
                                euros("0.00"), euros("1.00"), euros("0.00"), euros("0.00"), Set.of())));

        assertThat(Assessor.of(call.build()).assess(dossier).notices()).isEmpty();
    }

    @Test
    void under_a_call_that_looks_at_costs_alone_all_else_is_listed_in_the_order_of_the_format() {
        assertThat(paths(funding().build()))
                .containsExactly(
                        "applicant.kind",
                        "applicant.policyRole",
                        "applicant.members",
                        "operation.costLines[0].person",
                        "operation.costLines[0].fte",
                        "operation.answers.GREEN",
                        "operation.answers.ACTIVITY",
                        "applicant.recoversVat",
                        "applicant.deMinimisAid",
                        "operation.realisation",
                        "operation.aidRate",
                        "operation.costLines[0].vat",
                        "operation.costLines[0].partner",
                        "submission.sentOn",
                        "submission.sentAt",
                        "submission.electronic");
    }

    @Test
    void what_a_term_of_the_call_looks_at_is_not_listed() {
        assertThat(paths(funding().beneficiaries(K, BeneficiaryKind.ASSOCIATION).build()))
                .doesNotContain("applicant.kind", "applicant.members")
                .contains("applicant.policyRole");
        assertThat(paths(funding().staffMinimum(K, FteShare.fte("0.2")).build()))
                .doesNotContain("operation.costLines[0].person", "operation.costLines[0].fte");
        assertThat(paths(funding().paysVat(K).build()))
                .doesNotContain("operation.costLines[0].vat", "applicant.recoversVat");
        assertThat(paths(funding().ownContribution(K, Rate.percent("20")).build()))
                .doesNotContain("operation.financing", "operation.financing.own");
        assertThat(paths(funding().sharedOut(K).build()))
                .doesNotContain("operation.costLines[0].partner", "applicant.members");
        assertThat(paths(funding()
                        .deadline(K, LocalDate.of(2031, 1, 31), ZoneOffset.UTC)
                        .build()))
                .doesNotContain("submission.sentOn")
                .contains("submission.sentAt", "submission.electronic");
    }

    @Test
    void each_rule_looks_at_its_facts() {
        LocalDate day = LocalDate.of(2031, 1, 31);
        assertThat(paths(funding().policyRoles(K, PolicyRole.DIRECT).build())).doesNotContain("applicant.policyRole");
        assertThat(paths(funding().declaration(K, "GREEN", GREEN, TITLE).build()))
                .doesNotContain("operation.answers.GREEN");
        assertThat(paths(funding().duration(K, 1, 12).build())).doesNotContain("operation.realisation");
        assertThat(paths(funding().window(K, day, day.plusYears(1)).build())).doesNotContain("operation.realisation");
        assertThat(paths(funding().submissionElectronic(K).build())).doesNotContain("submission.electronic");
        assertThat(paths(funding()
                        .deadline(Deadline.of(K, day, ZoneOffset.UTC).withUntil(LocalTime.NOON))
                        .build()))
                .contains("submission.electronic")
                .doesNotContain("submission.sentOn", "submission.sentAt");
        Call byKind = Call.builder("k", TITLE)
                .pays(K, CostNature.STAFF)
                .aid(K, Rates.ofKind(BeneficiaryKind.ASSOCIATION, "40", "40.01"))
                .build();
        assertThat(paths(byKind)).doesNotContain("applicant.kind");
        NotJudged ofAll = NotJudged.of(K, TITLE);
        assertThat(paths(funding().notJudged(ofAll).build())).contains("applicant.kind", "applicant.members");
        assertThat(paths(funding()
                        .notJudged(ofAll.ofBodies(BeneficiaryKind.ASSOCIATION))
                        .build()))
                .doesNotContain("applicant.kind", "applicant.members");
    }

    @Test
    void partners_are_looked_at_where_each_party_has_an_aid_of_its_own() {
        Limit ofEach = Limit.on(K, Base.DE_MINIMIS)
                .atMost(euros("300000.00"))
                .reducing()
                .ofEach();
        Applicant applicant = Applicant.of(Party.unknown().withDeMinimisAid(euros("1.00")))
                .joinedBy(Party.unknown().withName("b").withDeMinimisAid(euros("1.00")));
        Dossier dossier = Dossier.of(
                applicant,
                Operation.untitled()
                        .with(CostLine.of(CostNature.STUDIES, euros("10.00")).withPartner("b")));
        CallBuilder whole = Call.builder("a", TITLE).pays(K, CostNature.STUDIES).aid(K, Rate.percent("50"));
        CallBuilder each = Call.builder("a", TITLE)
                .pays(K, CostNature.STUDIES)
                .aid(AidIntensity.of(K, Value.of(Rate.percent("50"))).ofEach());

        assertThat(paths(each.build(), dossier))
                .containsExactly("applicant.members[0].deMinimisAid", "applicant.deMinimisAid");
        assertThat(paths(each.limit(ofEach).build(), dossier)).isEmpty();
        // The limit is on the whole aid, with the earlier aid of the applicant.
        assertThat(paths(whole.limit(ofEach).build(), dossier)).contains("applicant.members[0].deMinimisAid");
    }

    private static List<String> paths(Call call, Dossier dossier) {
        return Assessor.of(call).assess(dossier).notices().stream()
                .map(Notice::path)
                .toList();
    }

    @Test
    void a_rate_that_is_set_matters_only_within_a_range() {
        Call ofActivity = Call.builder("k", TITLE)
                .pays(K, CostNature.STAFF)
                .asks(K, ACTIVITY)
                .aid(K, Rates.ofResearch("40"))
                .build();
        Call within = Call.builder("k", TITLE)
                .pays(K, CostNature.STAFF)
                .aid(K, Value.within(Rate.percent("20"), Rate.percent("60")))
                .build();

        assertThat(paths(funding().build())).contains("operation.aidRate", "operation.answers.ACTIVITY");
        assertThat(paths(ofActivity)).contains("operation.aidRate").doesNotContain("operation.answers.ACTIVITY");
        assertThat(paths(within)).contains("operation.answers.ACTIVITY").doesNotContain("operation.aidRate");
    }

    @Test
    void each_amount_of_a_financing_plan_that_no_rule_looks_at_is_listed() {
        CallBuilder own = closed().ownContribution(K, Rate.percent("20"));
        assertThat(ofFinancing(own)).containsExactly(".otherPublic", ".otherPrivate", ".inKind");
        assertThat(ofFinancing(closed().publicCofinancing(K, Rate.percent("20"))))
                .containsExactly(".own", ".otherPrivate", ".inKind");
        assertThat(ofFinancing(closed().maximumPublicAid(K, euros("9.00"))))
                .containsExactly(".own", ".otherPrivate", ".inKind");
        assertThat(ofFinancing(own.maximumPublicAid(K, euros("9.00")))).containsExactly(".otherPrivate", ".inKind");
    }

    @Test
    void whoever_looks_at_one_amount_of_a_financing_plan_looks_at_no_other() {
        List<FactKind> amounts =
                List.of(FactKind.OWN_FUNDS, FactKind.OTHER_PUBLIC, FactKind.OTHER_PRIVATE, FactKind.IN_KIND);
        for (FactKind amount : amounts) {
            Law law = new LawThatAllowsAll("law", Set.of(amount), List.of());
            assertThat(ofFinancing(closed().under(law)))
                    .hasSize(3)
                    .allSatisfy(path -> assertThat(FactKind.FINANCING.path() + path)
                            .isNotEqualTo(amount.path())
                            .isIn(amounts.stream().map(FactKind::path).toList()));
        }
    }

    @Test
    void an_amount_of_zero_in_a_financing_plan_is_none_that_is_stated() {
        Call call = closed().publicCofinancing(K, Rate.percent("20")).build();
        FinancingPlan publicAlone = FinancingPlan.own(euros("0.00")).withOtherPublic(euros("2.00"));

        assertThat(ofFinancing(call, publicAlone)).isEmpty();
        assertThat(ofFinancing(call, publicAlone.withOwn(euros("0.01")))).containsExactly(".own");
        assertThat(ofFinancing(call, publicAlone.withOtherPrivate(euros("0.01"))))
                .containsExactly(".otherPrivate");
        assertThat(ofFinancing(call, publicAlone.withInKind(euros("0.01")))).containsExactly(".inKind");
        Call own = closed().ownContribution(K, Rate.percent("20")).build();
        assertThat(ofFinancing(own, publicAlone)).containsExactly(".otherPublic");
        assertThat(ofFinancing(own, publicAlone.withOtherPublic(euros("0.00")))).isEmpty();
    }

    @Test
    void a_financing_plan_that_explains_an_amount_is_not_listed_as_one_without_effect() {
        Decision decision = Assessor.of(funding().build()).assess(ALL);

        assertThat(decision.explain(Locale.ENGLISH)).contains("Financing plan");
        assertThat(paths(funding().build())).noneMatch(path -> path.startsWith("operation.financing"));
        assertThat(Assessor.of(closed().build()).assess(ALL).explain(Locale.ENGLISH))
                .contains("  financing plan of the operation")
                .doesNotContain("Financing plan");
    }

    @Test
    void a_financing_plan_at_which_nothing_looks_is_listed_once() {
        assertThat(ofFinancing(closed())).containsExactly("");
        assertThat(ofFinancing(closed().build(), FinancingPlan.own(euros("0.00"))))
                .containsExactly("");
    }

    @Test
    void whoever_looks_at_the_whole_financing_plan_looks_at_each_amount() {
        Law law = new LawThatAllowsAll("law", Set.of(FactKind.FINANCING), List.of());

        assertThat(ofFinancing(closed().under(law))).isEmpty();
        assertThat(ofFinancing(closed().ownContribution(K, Rate.percent("20")).under(law)))
                .isEmpty();
    }

    @Test
    void an_amount_of_a_financing_plan_has_a_label_of_its_own() {
        Call call = closed().ownContribution(K, Rate.percent("20")).build();

        assertThat(Assessor.of(call).assess(ALL).notices())
                .filteredOn(notice -> notice.path().equals("operation.financing.inKind"))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.label(Locale.FRENCH)).isEqualTo("apports en nature du plan de financement");
                    assertThat(notice.label(Locale.ENGLISH)).isEqualTo("contributions in kind in the financing plan");
                });
    }

    @Test
    void whoever_states_only_that_it_was_submitted_states_that() {
        Dossier sent = ALL.withSubmission(new Submission(
                ALL.submission().sent(),
                Submission.unknown().sentOn(),
                Submission.unknown().electronic(),
                Submission.unknown().sentAt()));

        assertThat(Assessor.of(funding().build()).assess(sent).notices())
                .extracting(Notice::path)
                .contains("submission.sent")
                .doesNotContain("submission.sentOn");
        assertThat(Assessor.of(funding().submissionRequired(K).build())
                        .assess(sent)
                        .notices())
                .extracting(Notice::path)
                .doesNotContain("submission.sent");
    }

    @Test
    void a_day_of_sending_implies_that_it_was_sent() {
        assertThat(paths(funding().submissionRequired(K).build()))
                .doesNotContain("submission.sentOn")
                .contains("submission.electronic");
        assertThat(paths(funding().submissionElectronic(K).build()))
                .doesNotContain("submission.sentOn", "submission.electronic");
    }

    @Test
    void without_funding_on_offer_nothing_looks_at_the_costs() {
        Call coaching = Call.builder("k", TITLE)
                .offers(Track.of("COACHING"), TITLE)
                .beneficiaries(K, BeneficiaryKind.ASSOCIATION)
                .build();

        assertThat(paths(coaching))
                .contains("operation.costLines")
                .doesNotContain("operation.costLines[0].person", "applicant.kind");
    }

    @Test
    void where_funding_is_not_sought_neither_costs_nor_laws_nor_conditions_on_funding_look_at_facts() {
        Track coaching = Track.of("COACHING");
        Law law = new LawThatAllowsAll("law", Set.of(FactKind.DE_MINIMIS_AID), List.of());
        CallBuilder call = funding()
                .offersFunding()
                .offers(coaching, TITLE)
                .beneficiaries(K, BeneficiaryKind.ASSOCIATION)
                .staffMinimum(K, FteShare.fte("0.2"))
                .paysVat(K)
                .ownContribution(K, Rate.percent("20"))
                .duration(K, 1, 12)
                .submissionRequired(K)
                .under(law);
        Assessor assessor = Assessor.of(call.build());

        assertThat(assessor.assess(ALL).notices())
                .extracting(Notice::path)
                .containsExactly(
                        "applicant.policyRole",
                        "operation.answers.GREEN",
                        "operation.answers.ACTIVITY",
                        "operation.aidRate",
                        "operation.costLines[0].partner",
                        "submission.sentAt",
                        "submission.electronic");
        assertThat(assessor.assess(ALL.withSeeks(Set.of(coaching))).notices())
                .extracting(Notice::path)
                .containsExactly(
                        "applicant.policyRole",
                        "operation.costLines",
                        "operation.answers.GREEN",
                        "operation.answers.ACTIVITY",
                        "applicant.recoversVat",
                        "applicant.deMinimisAid",
                        "operation.realisation",
                        "operation.financing",
                        "operation.aidRate",
                        "submission.sentAt",
                        "submission.electronic");
    }

    @Test
    void where_funding_is_not_sought_what_the_selection_depends_on_is_looked_at_and_what_the_aid_depends_on_is_not() {
        Condition isAssociation =
                Condition.applicant(Condition.where(CommonCriteria.KIND).in(Answer.of("ASSOCIATION")));
        Value<Rate> rate = Value.when(isAssociation, Rate.percent("50")).otherwise(Rate.percent("40"));
        Limit mark = Limit.on(K, Base.SCORE).atLeast(1).refusing("PASS_MARK", TITLE);
        Value<Long> points = Value.when(isAssociation, 5L).otherwise(3L);

        assertThat(whereSelectionIsSought(selecting().aid(K, rate))).contains("applicant.kind");
        assertThat(whereSelectionIsSought(
                        selecting().aid(K, Rate.percent("40")).requires(K, "ASSOCIATION", isAssociation, TITLE)))
                .doesNotContain("applicant.kind");
        assertThat(whereSelectionIsSought(selecting().aid(K, Rate.percent("40")).score(K, points)))
                .doesNotContain("applicant.kind");
        assertThat(whereSelectionIsSought(selecting()
                        .aid(K, Rate.percent("40"))
                        .score(K, Value.of(3L))
                        .limit(mark.onlyWhen(isAssociation))))
                .doesNotContain("applicant.kind");
        assertThat(whereSelectionIsSought(selecting()
                        .aid(K, Rate.percent("40"))
                        .with(Requirement.of(K, Rule.of("ASSOCIATION"), isAssociation, TITLE)
                                .deciding(Track.FUNDING))))
                .contains("applicant.kind");
        Limit most = Limit.on(K, Base.AID).atMost(euros("5.00")).reducing().onlyWhen(isAssociation);
        assertThat(whereSelectionIsSought(selecting().aid(K, Rate.percent("40")).limit(most)))
                .contains("applicant.kind");
    }

    private static CallBuilder selecting() {
        return Call.builder("k", TITLE)
                .offersFunding()
                .offers(Track.SELECTION, TITLE)
                .pays(K, CostNature.STAFF);
    }

    private static List<String> whereSelectionIsSought(CallBuilder call) {
        Dossier dossier = ALL.withSeeks(Set.of(Track.SELECTION)).withAssessment(Answers.none());
        return Assessor.of(call.build()).assess(dossier).notices().stream()
                .map(Notice::path)
                .toList();
    }

    @Test
    void a_condition_on_costs_concerns_only_a_dossier_that_seeks_funding() {
        Track coaching = Track.of("COACHING");
        Call call = funding()
                .offersFunding()
                .offers(coaching, TITLE)
                .notJudged(NotJudged.of(K, TITLE).onCosts(CostNature.STAFF))
                .build();

        assertThat(call.notJudged(ALL)).hasSize(1);
        assertThat(call.notJudged(ALL.withSeeks(Set.of(Track.FUNDING)))).hasSize(1);
        assertThat(call.notJudged(ALL.withSeeks(Set.of(coaching)))).isEmpty();
    }

    @Test
    void what_is_not_stated_is_not_listed() {
        Call coaching =
                Call.builder("k", TITLE).offers(Track.of("COACHING"), TITLE).build();

        assertThat(Assessor.of(coaching)
                        .assess(Dossier.of(Applicant.unknown(), Operation.untitled()))
                        .notices())
                .isEmpty();
    }

    @Test
    void a_legal_form_is_listed_beside_the_kind_that_it_means() {
        Party body = Party.of("a", new Form("9220", "Association déclarée"));
        Applicant applicant = Applicant.of(body.withKind(BeneficiaryKind.ASSOCIATION));

        assertThat(Assessor.of(funding().build())
                        .assess(Dossier.of(applicant, Operation.untitled()))
                        .notices())
                .satisfiesExactly(
                        form -> {
                            assertThat(form.path()).isEqualTo("applicant.legalForm");
                            assertThat(form.label(Locale.FRENCH)).isEqualTo("catégorie juridique du porteur de projet");
                            assertThat(form.label(Locale.ENGLISH)).isEqualTo("legal form of the applicant");
                        },
                        kind -> assertThat(kind.path()).isEqualTo("applicant.kind"));
    }

    @Test
    void the_words_of_the_dossier_in_a_label_are_plain_text() {
        Operation operation = Operation.untitled()
                .declaring(Criterion.yesNo("a\u202eb", Subject.OPERATION, TITLE))
                .with(CostLine.staff("a", euros("1.00")).withId("c\u202ed").withPerson("P1"));

        assertThat(Assessor.of(funding().build())
                        .assess(Dossier.of(Applicant.unknown(), operation))
                        .notices())
                .extracting(notice -> notice.label(Locale.ENGLISH))
                .containsExactly(
                        "person on line c\ufffdd",
                        "answer to a\ufffdb, which the call does not ask or not in this form");
    }

    @Test
    void an_answer_that_a_criterion_does_not_take_is_named_by_its_question() {
        Call call = funding().declaration(K, "GREEN", GREEN, TITLE).build();
        Operation operation = Operation.untitled()
                .withAnswers(Answers.none().with("GREEN", Answer.of("MAYBE")))
                .answering(Criterion.yesNo("OTHER", Subject.OPERATION, TITLE), Answer.of(true));
        List<Notice> notices = Assessor.of(call)
                .assess(Dossier.of(Applicant.unknown(), operation))
                .notices();

        assertThat(notices)
                .extracting(notice -> notice.label(Locale.ENGLISH))
                .containsExactly(
                        "answer to “A call”, which the call does not ask or not in this form",
                        "answer to OTHER, which the call does not ask or not in this form");
        assertThat(notices.get(0).label(Locale.FRENCH)).startsWith("réponse à «\u00a0Un appel\u00a0», ");
    }

    @Test
    void answers_of_cost_lines_that_the_call_does_not_ask_of_their_nature_are_listed() {
        Criterion role = Criterion.named("ROLE", Subject.COST_LINE, TITLE)
                .withAnswer("MAIN", TITLE)
                .withAnswer("ANCILLARY", TITLE)
                .ofNatures("SERVICES");
        Call call = Call.builder("k", TITLE)
                .asks(K, role)
                .pays(K, CostNature.STUDIES)
                .with(EligibleCosts.of(K, Set.of(CostNature.SERVICES))
                        .ofLines(Condition.where(role).in(Answer.of("MAIN"))))
                .aid(K, Rate.percent("40"))
                .build();
        Criterion other = Criterion.yesNo("OTHER", Subject.COST_LINE, TITLE);
        CostLine services = CostLine.of(CostNature.SERVICES, euros("1.00"));
        Operation operation = Operation.untitled()
                .with(services.answering(role, Answer.of("MAIN")))
                .with(services.withAnswers(Answers.none().with("ROLE", Answer.of("MINE")))
                        .answering(other, Answer.of(true)))
                .with(CostLine.of(CostNature.STUDIES, euros("1.00")).answering(role, Answer.of("MAIN")));

        assertThat(Assessor.of(call)
                        .assess(Dossier.of(Applicant.unknown(), operation))
                        .notices())
                .extracting(notice -> notice.path() + ": " + notice.label(Locale.ENGLISH))
                .containsExactly(
                        "operation.costLines[1].answers.ROLE: answer of line 2 to “A call”, which the call does not ask or"
                                + " not in this form",
                        "operation.costLines[1].answers.OTHER: answer of line 2 to OTHER, which the call does not ask or"
                                + " not in this form",
                        "operation.costLines[2].answers.ROLE: answer of line 3 to “A call”, which the call does not ask or"
                                + " not in this form");
    }

    @Test
    void answers_are_listed_at_each_place_where_the_call_does_not_ask_for_them() {
        Criterion ofParty = Criterion.yesNo("SMALL", Subject.PARTY, TITLE);
        Criterion ofApplicant = Criterion.yesNo("LEADS", Subject.APPLICANT, TITLE);
        Criterion points = Criterion.number("QUALITY", Subject.ASSESSMENT, TITLE, 0, 5);
        Call call = funding()
                .asks(K, ofParty)
                .asks(K, ofApplicant)
                .asks(K, points)
                .requires(
                        K,
                        "SMALL",
                        Condition.parties(Condition.where(ofParty).in(Answer.of(false)))
                                .none(),
                        TITLE)
                .requires(K, "LEADS", Condition.where(ofApplicant).isYes(), TITLE)
                .requires(K, "GOOD", Condition.where(points).atLeast(1), TITLE)
                .build();
        Answer yes = Answer.of(true);
        Party party = Party.unknown().answering(ofParty, yes).answering(ofApplicant, yes);
        Dossier dossier = Dossier.of(
                        Applicant.of(party.withAnswers(party.answers().with(points, Answer.of(3))))
                                .withMembers(List.of(Party.unknown(), party)),
                        Operation.untitled().withAnswers(Answers.none().with(ofParty, yes)))
                .withAssessment(Answers.none().with("QUALITY", Answer.of(3)).with("LEADS", yes));

        assertThat(Assessor.of(call).assess(dossier).notices())
                .extracting(Notice::path)
                .containsExactly(
                        "applicant.answers.QUALITY",
                        "applicant.members[1].answers.LEADS",
                        "operation.answers.SMALL",
                        "assessment.answers.LEADS");
        Law law = new LawThatAllowsAll("law", Set.of(FactKind.MEMBER_ANSWERS, FactKind.ASSESSMENT_ANSWERS), List.of());
        assertThat(Assessor.of(funding().under(law).build()).assess(dossier).notices())
                .extracting(Notice::path)
                .containsExactly(
                        "applicant.members",
                        "applicant.answers.SMALL",
                        "applicant.answers.LEADS",
                        "applicant.answers.QUALITY",
                        "operation.answers.SMALL");
    }

    @Test
    void earlier_aid_to_a_partner_is_listed_unless_a_limit_of_each_party_counts_it() {
        Limit limit = Limit.on(K, Base.DE_MINIMIS).atMost(euros("300000.00")).reducing();
        CallBuilder ofEach = Call.builder("a", TITLE)
                .pays(K, CostNature.STUDIES)
                .aid(AidIntensity.of(K, Value.of(Rate.percent("50"))).ofEach());
        Dossier dossier = Dossier.of(
                Applicant.unknown()
                        .withDeMinimisAid(euros("1.00"))
                        .withMembers(List.of(Party.unknown(), Party.unknown().withDeMinimisAid(euros("1.00")))),
                Operation.untitled().cost(CostNature.STUDIES, "a", euros("10.00")));

        assertThat(Assessor.of(ofEach.limit(limit.ofEach()).build())
                        .assess(dossier)
                        .notices())
                .isEmpty();
        assertThat(Assessor.of(funding().limit(limit).build()).assess(dossier).notices())
                .extracting(notice -> notice.path() + ": " + notice.label(Locale.ENGLISH))
                .containsExactly(
                        "applicant.members: partners",
                        "applicant.members[1].deMinimisAid: earlier de minimis aid to a partner");
    }

    @Test
    void whoever_looks_at_the_answers_of_cost_lines_looks_at_each() {
        CostLine line =
                CostLine.staff("a", euros("1.00")).withAnswers(Answers.none().with(GREEN, Answer.of(true)));
        Dossier dossier = Dossier.of(Applicant.unknown(), Operation.untitled().with(line));
        Law law = new LawThatAllowsAll("law", Set.of(FactKind.LINE_ANSWERS), List.of());

        assertThat(Assessor.of(funding().build()).assess(dossier).notices())
                .extracting(Notice::path)
                .containsExactly("operation.costLines[0].answers.GREEN");
        assertThat(Assessor.of(funding().under(law).build()).assess(dossier).notices())
                .isEmpty();
    }

    @Test
    void what_an_advisor_looks_at_is_not_listed() {
        Advisor advisor = new Advisor() {
            @Override
            public List<Advice> adviceOn(Decision decision) {
                return List.of();
            }

            @Override
            public Set<FactKind> looksAt(Decision decision) {
                return Set.of(FactKind.DE_MINIMIS_AID, FactKind.OPERATION_ANSWERS);
            }
        };
        Decision decision = Assessor.of(funding().build()).advisedBy(advisor).assess(ALL);

        assertThat(decision.notices())
                .extracting(Notice::path)
                .doesNotContain("applicant.deMinimisAid", "operation.answers.GREEN");
    }

    @Test
    void an_explanation_shows_labels_alone_and_only_if_there_are_any() {
        Decision decision = Assessor.of(funding().build()).assess(ALL);
        Dossier costsAlone =
                Dossier.of(Applicant.unknown(), Operation.untitled().cost(CostNature.STAFF, "a", euros("1")));

        assertThat(decision.explain(Locale.ENGLISH))
                .contains("no effect on this analysis", "VAT (value added tax) on line 1")
                .doesNotContain("costLines[0]");
        assertThat(Assessor.of(funding().build()).assess(costsAlone).explain(Locale.ENGLISH))
                .doesNotContain("no effect on this analysis");
    }

    private record Form(String code, String label) implements LegalForm {

        @Override
        public Optional<BeneficiaryKind> findKind() {
            return Optional.empty();
        }

        @Override
        public Certainty certainty() {
            return Certainty.REVIEW;
        }
    }

    private static List<String> paths(Call call) {
        return Assessor.of(call).assess(ALL).notices().stream()
                .map(Notice::path)
                .toList();
    }

    private static List<String> ofFinancing(CallBuilder call) {
        return ofFinancing(call.build(), ALL.operation().financing().find().orElseThrow());
    }

    /** Returns the paths below that of the financing plan; an empty one is the plan itself. */
    private static List<String> ofFinancing(Call call, FinancingPlan plan) {
        String path = FactKind.FINANCING.path();
        return Assessor.of(call).assess(ALL.withOperation(ALL.operation().withFinancing(plan))).notices().stream()
                .map(Notice::path)
                .filter(each -> each.startsWith(path))
                .map(each -> each.substring(path.length()))
                .toList();
    }

    /** Returns a call that is not open to the applicant: a financing plan then explains nothing. */
    private static CallBuilder closed() {
        return funding().beneficiaries(K, BeneficiaryKind.FOREIGN_BODY);
    }

    private static CallBuilder funding() {
        return Call.builder("k", TITLE).pays(K, CostNature.STAFF).aid(K, Rate.percent("40"));
    }
}
