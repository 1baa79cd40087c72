package io.github.federules.core.decision;

import static io.github.federules.core.condition.Condition.applicant;
import static io.github.federules.core.condition.Condition.parties;
import static io.github.federules.core.condition.Condition.where;
import static io.github.federules.core.decision.WaterCall.CALL;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.Edition;
import io.github.federules.core.call.Regime;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.form.AnswerKind;
import io.github.federules.core.form.CallForm;
import io.github.federules.core.form.FormCondition;
import io.github.federules.core.form.FormQuestion;
import io.github.federules.core.form.OpenQuestion;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The form of a call: its questions, and which of them are open. FormOfCallsTest of federules-jackson answers whole forms. */
class FormTest {

    private static final Clause A1 = new Clause("A1", "taille");
    private static final Clause A2 = Clause.summary("A2", "usual practice");
    private static final LocalizedText TEXT = new LocalizedText("texte", "text");
    private static final Criterion SIZE = Criterion.named("SIZE", Subject.PARTY, new LocalizedText("Taille", "Size"))
            .withAnswer("SMALL", new LocalizedText("petite", "small"))
            .withAnswer("LARGE", new LocalizedText("grande", "large"));
    private static final Criterion JOBS =
            Criterion.number("JOBS", Subject.OPERATION, new LocalizedText("Emplois", "Jobs"), 1, 100);
    private static final Criterion QUALITY = Criterion.number("QUALITY", Subject.ASSESSMENT, TEXT, 0, 20);
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);
    private static final Criterion TALL = Criterion.yesNo("TALL", Subject.OPERATION, TEXT);
    private static final Call ASKING = Call.builder("asking", TEXT)
            .asks(A1, SIZE)
            .asks(A2, JOBS)
            .asks(A1, QUALITY)
            .requires(A1, "SMALL", applicant(where(SIZE).in(Answer.of("SMALL"))), TEXT)
            .with(Requirement.of(A2, Rule.of("JOBS"), where(JOBS).atLeast(5), TEXT)
                    .onlyWhen(applicant(where(SIZE).in(Answer.of("LARGE")))))
            .requires(A1, "GOOD", where(QUALITY).atLeast(10), TEXT)
            .build();

    private static FormQuestion asked(Call call, String path) {
        return CallForm.of(call).questions().stream()
                .filter(question -> question.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> paths(Call call) {
        return CallForm.of(call).questions().stream().map(FormQuestion::path).toList();
    }

    @Test
    void a_question_has_what_a_field_of_a_form_shows() {
        List<String> shown = new ArrayList<>();
        Call call = ASKING;
        Locale locale = Locale.ENGLISH;
        for (FormQuestion question : CallForm.of(call).questions()) {
            show(shown, question.path(), question.label(locale), question.answer(), question.choices());
        }

        assertThat(shown)
                .contains("applicant.answers.SIZE Size CHOICE [SMALL, LARGE]", "operation.answers.JOBS Jobs NUMBER []");
    }

    private static void show(
            List<String> shown, String path, String label, AnswerKind answer, Map<String, LocalizedText> choices) {
        shown.add(path + " " + label + " " + answer + " " + choices.keySet());
    }

    @Test
    void a_call_asks_what_its_terms_look_at_in_the_order_of_the_dossier_format() {
        assertThat(paths(CALL))
                .containsExactly(
                        "applicant.kind",
                        "applicant.policyRole",
                        "applicant.members.kind",
                        "operation.answers.SAVES_WATER",
                        "operation.answers.IS_PUBLISHED",
                        "operation.costLines.nature",
                        "operation.costLines.amount",
                        "operation.costLines.person",
                        "operation.costLines.fte",
                        "submission.sent",
                        "submission.sentOn",
                        "submission.electronic");
        assertThat(paths(Call.builder("empty", TEXT).build())).isEmpty();
    }

    @Test
    void a_call_that_looks_at_every_fact_asks_each_in_the_order_of_the_dossier_format() {
        assertThat(paths(everything()
                        .aid(A1, Value.within(Rate.percent("20"), Rate.percent("50")))
                        .build()))
                .containsExactly(
                        "applicant.legalForm",
                        "applicant.kind",
                        "applicant.policyRole",
                        "applicant.answers.SIZE",
                        "applicant.recoversVat",
                        "applicant.deMinimisAid",
                        "applicant.members.name",
                        "applicant.members.legalForm",
                        "applicant.members.kind",
                        "applicant.members.answers.SIZE",
                        "operation.answers.JOBS",
                        "operation.costLines.nature",
                        "operation.costLines.amount",
                        "operation.costLines.quantity",
                        "operation.costLines.annualCost",
                        "operation.costLines.vat",
                        "operation.costLines.person",
                        "operation.costLines.fte",
                        "operation.costLines.partner",
                        "operation.costLines.answers.PLACE",
                        "operation.realisation.startsOn",
                        "operation.realisation.endsOn",
                        "operation.financing.own",
                        "operation.financing.otherPublic",
                        "operation.financing.otherPrivate",
                        "operation.financing.inKind",
                        "operation.aidRate",
                        "submission.sent",
                        "submission.sentOn",
                        "submission.sentAt",
                        "submission.electronic",
                        "assessment.answers.QUALITY");
        // The earlier de minimis aid of a partner counts where an aid is paid to it.
        assertThat(paths(everything()
                        .with(AidIntensity.of(A1, Value.of(Rate.percent("50"))).ofEach())
                        .build()))
                .contains("applicant.members.deMinimisAid")
                .doesNotContain("operation.aidRate");
    }

    private static CallBuilder everything() {
        LocalDate day = LocalDate.of(2026, 7, 1);
        Criterion place = Criterion.named("PLACE", Subject.COST_LINE, TEXT)
                .withAnswer("HERE", TEXT)
                .withAnswer("THERE", TEXT);
        return Call.builder("everything", TEXT)
                .asks(A1, SIZE)
                .asks(A1, JOBS)
                .asks(A1, QUALITY)
                .asks(A1, place)
                .policyRoles(A1, PolicyRole.DIRECT)
                .requires(
                        A1,
                        "FORMS",
                        parties(where(CommonCriteria.LEGAL_FORM).in(Answer.of("7210")))
                                .atLeast(1),
                        TEXT)
                .requires(
                        A1,
                        "KINDS",
                        parties(where(CommonCriteria.KIND).in(Answer.of("ASSOCIATION")))
                                .atMost(3),
                        TEXT)
                .requires(
                        A1, "SIZES", parties(where(SIZE).in(Answer.of("SMALL"))).atLeast(1), TEXT)
                .requires(A1, "JOBS", where(JOBS).atLeast(5), TEXT)
                .requires(A1, "GOOD", where(QUALITY).atLeast(10), TEXT)
                .window(A1, day, day.plusYears(3))
                .pays(EligibleCosts.of(A1, Set.of(CostNature.STAFF)).at(UnitPrice.hourly(TEXT, 1720)))
                .pays(EligibleCosts.of(A1, Set.of(CostNature.STUDIES))
                        .ofLines(where(place).in(Answer.of("HERE"))))
                .staffMinimum(A1, FteShare.fte("0.2"))
                .flatRate(FlatRate.of(A1, Rate.percent("7"), Base.DIRECT).ofEach())
                .paysVat(A1)
                .limit(Limit.on(A1, Base.DE_MINIMIS)
                        .atMost(Euros.euros("300000.00"))
                        .reducing()
                        .ofEach())
                .limit(Limit.on(A1, Base.AID)
                        .atMost(Value.of(Bound.of(
                                Share.times("4", Base.OTHER_PUBLIC),
                                Share.times("4", Base.OTHER_PRIVATE),
                                Share.times("4", Base.IN_KIND))))
                        .reducing())
                .ownContribution(A1, Rate.percent("20"))
                .submissionRequired(A1)
                .submissionElectronic(A1)
                .deadline(Deadline.of(A1, day, ZoneOffset.UTC).withUntil(LocalTime.NOON));
    }

    @Test
    void the_day_of_submission_determines_which_edition_of_a_regime_a_call_has() {
        Regime first =
                Regime.of("r", TEXT).withEdition(new Edition("1", Optional.of(LocalDate.of(2025, 1, 1)), "here"));
        Call call = Call.builder("c", TEXT).build();

        assertThat(paths(call)).isEmpty();
        assertThat(paths(Call.builder("c", TEXT).under(A1, first).build())).containsExactly("submission.sentOn");
    }

    @Test
    void what_a_base_requires_of_the_party_that_bears_its_costs_is_asked_of_applicant_and_partners() {
        Base ofSmall =
                Base.lines("OF_SMALL", CostNature.STUDIES).borneBy(where(SIZE).in(Answer.of("SMALL")));
        Base ofTowns = Base.lines("OF_TOWNS", CostNature.TRAVEL)
                .borneBy(where(CommonCriteria.KIND).in(Answer.of("LOCAL_AUTHORITY")));
        Call call = Call.builder("borne", TEXT)
                .asks(A1, SIZE)
                .asks(A2, JOBS)
                .requires(A2, "JOBS", where(JOBS).atLeast(5), TEXT)
                .with(Requirement.of(A1, Rule.of("SMALL"), applicant(where(SIZE).in(Answer.of("SMALL"))), TEXT)
                        .onlyWhen(where(JOBS).atLeast(10)))
                .pays(A1, CostNature.STUDIES, CostNature.TRAVEL)
                .limit(Limit.on(A1, ofSmall).atMost(Euros.euros("9000.00")).refusing("FIRST", TEXT))
                .limit(Limit.on(A1, ofTowns).atMost(Euros.euros("9000.00")).refusing("SECOND", TEXT))
                .build();

        assertThat(paths(call))
                .containsExactly(
                        "applicant.kind",
                        "applicant.answers.SIZE",
                        "applicant.members.name",
                        "applicant.members.kind",
                        "applicant.members.answers.SIZE",
                        "operation.answers.JOBS",
                        "operation.costLines.nature",
                        "operation.costLines.amount",
                        "operation.costLines.partner");
        // The requirement alone looks at it for ten jobs or more, the base always.
        assertThat(asked(call, "applicant.answers.SIZE").when()).isEmpty();
    }

    @Test
    void a_question_has_its_words_its_choices_and_the_clauses_that_depend_on_it() {
        FormQuestion size = asked(ASKING, "applicant.answers.SIZE");

        assertThat(size.label(Locale.FRENCH)).isEqualTo("Taille");
        assertThat(size.answer()).isEqualTo(AnswerKind.CHOICE);
        assertThat(size.choices().keySet()).containsExactly("SMALL", "LARGE");
        assertThat(size.help(Locale.ENGLISH)).isEqualTo("A1. “taille”\nA2. usual practice");
        assertThat(asked(ASKING, "operation.answers.JOBS").range()).contains(new Criterion.Counted(1, 100));
        assertThat(asked(CALL, "applicant.kind").choices().get("ASSOCIATION").english())
                .isEqualTo("association");
    }

    @Test
    void the_aid_depends_on_the_costs_and_a_limit_of_each_party_on_the_earlier_aid_of_partners() {
        Call call = Call.builder("costs", TEXT)
                .pays(A1, CostNature.STUDIES)
                .aid(AidIntensity.of(A2, Value.of(Rate.percent("50"))).ofEach())
                .limit(Limit.on(A1, Base.DE_MINIMIS)
                        .atMost(euros("300000.00"))
                        .reducing()
                        .ofEach())
                .build();

        assertThat(asked(call, "operation.costLines.amount").help(Locale.ENGLISH))
                .isEqualTo("A1. “taille”\nA2. usual practice");
        assertThat(asked(call, "applicant.members.deMinimisAid").help(Locale.ENGLISH))
                .isEqualTo("A1. “taille”");
    }

    @Test
    void a_declaration_is_asked_as_a_question() {
        FormQuestion water = asked(CALL, "operation.answers.SAVES_WATER");

        assertThat(water.label(Locale.ENGLISH)).isEqualTo("Is this true: water is saved?");
        assertThat(water.choices().get("false").in(Locale.FRENCH)).isEqualTo("non");
        assertThat(water.answer()).isEqualTo(AnswerKind.YES_NO);
        assertThat(asked(CALL, "submission.sent").choices()).containsOnlyKeys("true", "false");
    }

    @Test
    void the_clauses_of_a_question_are_the_one_that_asks_it_and_those_that_look_at_the_answer() {
        Clause silent = new Clause("A3", "");
        Call call = Call.builder("asking", TEXT)
                .asks(silent, JOBS)
                .asks(A2, QUALITY)
                .requires(A1, "JOBS", where(JOBS).atLeast(5), TEXT)
                .requires(A2, "GOOD", where(QUALITY).atLeast(10), TEXT)
                .build();

        assertThat(asked(call, "operation.answers.JOBS").clauses()).containsExactly(silent, A1);
        // A clause without words has no quotation marks either.
        assertThat(asked(call, "operation.answers.JOBS").help(Locale.ENGLISH)).isEqualTo("A3.\nA1. “taille”");
    }

    @Test
    void a_question_matters_only_where_each_term_that_looks_at_it_applies() {
        assertThat(asked(ASKING, "applicant.answers.SIZE").when()).isEmpty();
        assertThat(asked(ASKING, "operation.answers.JOBS").when().orElseThrow().condition())
                .isEqualTo(applicant(where(SIZE).in(Answer.of("LARGE"))));
        assertThat(asked(ASKING, "operation.answers.JOBS")
                        .when()
                        .orElseThrow()
                        .words()
                        .english())
                .contains("Size", "large");
    }

    @Test
    void a_question_matters_under_any_of_the_conditions_of_the_terms_that_look_at_it() {
        Condition isLarge = applicant(where(SIZE).in(Answer.of("LARGE")));
        Condition isSmall = applicant(where(SIZE).in(Answer.of("SMALL")));
        Requirement five = Requirement.of(A2, Rule.of("FIVE"), where(JOBS).atLeast(5), TEXT);
        Requirement ten = Requirement.of(A2, Rule.of("TEN"), where(JOBS).atLeast(10), TEXT);

        assertThat(whenJobs(five.onlyWhen(isLarge), ten.onlyWhen(isSmall))).contains(Condition.any(isLarge, isSmall));
        assertThat(whenJobs(five.onlyWhen(isLarge), ten.onlyWhen(isLarge))).contains(isLarge);
        assertThat(whenJobs(five.onlyWhen(isLarge), ten)).isEmpty();
        // Only the answer itself shows whether it matters.
        assertThat(whenJobs(five.onlyWhen(where(JOBS).atLeast(1)))).isEmpty();
    }

    private static Optional<Condition> whenJobs(Requirement... requirements) {
        CallBuilder call = Call.builder("c", TEXT)
                .asks(A1, SIZE)
                .asks(A1, JOBS)
                .requires(A1, "SIZE", applicant(where(SIZE).in(Answer.of("SMALL"), Answer.of("LARGE"))), TEXT);
        List.of(requirements).forEach(call::with);
        return asked(call.build(), "operation.answers.JOBS").when().map(FormCondition::condition);
    }

    @Test
    void what_partners_are_is_asked_only_if_a_term_looks_at_them() {
        assertThat(paths(ASKING)).doesNotContain("applicant.members.answers.SIZE");
        Call ofEach = Call.builder("each", TEXT)
                .asks(A1, SIZE)
                .with(Requirement.of(A1, Rule.of("SMALL"), where(SIZE).in(Answer.of("SMALL")), TEXT)
                        .ofEach())
                .build();

        assertThat(paths(ofEach)).containsExactly("applicant.answers.SIZE", "applicant.members.answers.SIZE");
        Condition isTown = where(CommonCriteria.KIND).in(Answer.of("LOCAL_AUTHORITY"));
        assertThat(paths(Call.builder("c", TEXT)
                        .requires(A1, "TOWN", applicant(isTown), TEXT)
                        .build()))
                .containsExactly("applicant.kind");
    }

    @Test
    void each_cost_line_names_its_partner_where_partners_share_the_aid() {
        CallBuilder call = Call.builder("c", TEXT).pays(A1, CostNature.STUDIES).aid(A1, Rate.percent("50"));

        assertThat(paths(call.build())).containsExactly("operation.costLines.nature", "operation.costLines.amount");
        assertThat(paths(call.sharedOut(A1).build()))
                .containsExactly(
                        "applicant.members.name",
                        "operation.costLines.nature",
                        "operation.costLines.amount",
                        "operation.costLines.partner");
    }

    @Test
    void what_partners_are_is_asked_where_a_rate_an_amount_or_a_limit_is_one_of_each_party() {
        Condition isSmall = where(SIZE).in(Answer.of("SMALL"));
        Value<Rate> bySize = Value.when(isSmall, Rate.percent("60")).otherwise(Rate.percent("50"));
        AidIntensity half = AidIntensity.of(A1, Value.of(Rate.percent("50")));
        FlatRate added = FlatRate.of(A1, Rate.percent("10"), Base.DIRECT);
        Limit most = Limit.on(A1, Base.of(CostNature.STUDIES))
                .atMost(Euros.euros("1000.00"))
                .reducing();

        assertThat(paths(paying(AidIntensity.of(A1, bySize).ofEach()))).contains("applicant.members.answers.SIZE");
        assertThat(paths(paying(half, added.onlyWhen(isSmall).ofEach()))).contains("applicant.members.answers.SIZE");
        assertThat(paths(paying(half, most.onlyWhen(isSmall).ofEach()))).contains("applicant.members.answers.SIZE");
        Value<Rate> ofApplicant =
                Value.when(applicant(isSmall), Rate.percent("60")).otherwise(Rate.percent("50"));
        assertThat(paths(paying(AidIntensity.of(A1, ofApplicant)))).doesNotContain("applicant.members.answers.SIZE");
        assertThat(paths(paying(half, added.onlyWhen(applicant(isSmall)))))
                .contains("applicant.answers.SIZE")
                .doesNotContain("applicant.members.answers.SIZE");
    }

    private static Call paying(Term... terms) {
        CallBuilder call = Call.builder("paying", TEXT).asks(A1, SIZE).pays(A1, CostNature.STUDIES);
        for (Term term : terms) {
            call.with(term);
        }
        return call.build();
    }

    @Test
    void a_question_on_an_amount_matters_only_where_the_amount_is_paid_or_compared() {
        Condition isGreen = where(GREEN).isYes();
        Condition isTall = where(TALL).isYes();
        Value<Rate> rate = Value.when(isTall, Rate.percent("10")).otherwise(Rate.percent("5"));
        Value<Bound> bound = Value.when(isTall, Bound.of(Euros.euros("2.00"))).otherwise(Bound.of(Euros.euros("1.00")));
        FlatRate added = FlatRate.of(A1, rate, Base.DIRECT, List.of());
        Limit most = Limit.on(A1, Base.of(CostNature.STUDIES)).atMost(bound).reducing();

        assertThat(whereTallMatters(added.onlyWhen(isGreen))).contains(isGreen);
        assertThat(whereTallMatters(most.onlyWhen(isGreen))).contains(isGreen);
        assertThat(whereTallMatters(added)).isEmpty();
        // What holds of one party need not hold of another.
        assertThat(whereTallMatters(added.onlyWhen(isGreen).ofEach())).isEmpty();
    }

    private static Optional<Condition> whereTallMatters(Term term) {
        Call call = Call.builder("tall", TEXT)
                .asks(A1, GREEN)
                .asks(A1, TALL)
                .requires(A1, "GREEN", where(GREEN).isYes(), TEXT)
                .pays(A1, CostNature.STUDIES)
                .aid(A1, Rate.percent("50"))
                .with(term)
                .build();
        return asked(call, "operation.answers.TALL").when().map(FormCondition::condition);
    }

    @Test
    void a_question_on_a_cost_line_matters_only_where_its_costs_are_paid() {
        Criterion role = Criterion.named("ROLE", Subject.COST_LINE, TEXT)
                .withAnswer("MAIN", TEXT)
                .withAnswer("ANCILLARY", TEXT);
        Call call = Call.builder("roles", TEXT)
                .asks(A1, GREEN)
                .asks(A2, role)
                .pays(EligibleCosts.of(A2, Set.of(CostNature.STUDIES))
                        .ofLines(where(role).in(Answer.of("MAIN")))
                        .onlyWhen(where(GREEN).isYes()))
                .build();

        FormQuestion question = asked(call, "operation.costLines.answers.ROLE");
        assertThat(question.when().map(FormCondition::condition))
                .contains(where(GREEN).isYes());
        assertThat(question.clauses()).containsExactly(A2);
    }

    @Test
    void what_only_gives_points_matters_for_the_selection_alone() {
        Call call = Call.builder("points", TEXT)
                .offersFunding()
                .offers(Track.SELECTION, TEXT)
                .asks(A1, QUALITY)
                .pays(A1, CostNature.STUDIES)
                .score(A1, Value.times(1L, QUALITY))
                .build();

        assertThat(asked(call, "assessment.answers.QUALITY").track()).contains(Track.SELECTION);
    }

    @Test
    void a_call_that_takes_every_role_does_not_ask_for_it() {
        assertThat(paths(Call.builder("roles", TEXT)
                        .policyRoles(A1, PolicyRole.values())
                        .build()))
                .isEmpty();
        assertThat(paths(Call.builder("roles", TEXT)
                        .policyRoles(A1, PolicyRole.DIRECT)
                        .build()))
                .containsExactly("applicant.policyRole");
    }

    @Test
    void costs_matter_for_funding_alone_where_the_call_offers_more() {
        assertThat(asked(CALL, "operation.costLines.fte").track()).contains(Track.FUNDING);
        assertThat(asked(CALL, "applicant.kind").track()).isEmpty();
        Call fundingAlone = Call.builder("c", TEXT)
                .pays(A1, CostNature.STUDIES)
                .minimumCost(A1, Euros.euros("9000.00"))
                .build();
        assertThat(asked(fundingAlone, "operation.costLines.amount").track()).isEmpty();
    }

    @Test
    void the_authority_answers_the_assessment_and_sets_the_rate() {
        Call open = Call.builder("open", TEXT)
                .aid(A1, Value.within(Rate.percent("20"), Rate.percent("50")))
                .build();

        assertThat(asked(ASKING, "assessment.answers.QUALITY").isOfAuthority()).isTrue();
        assertThat(asked(open, "operation.aidRate").isOfAuthority()).isTrue();
        assertThat(asked(open, "operation.aidRate").label(Locale.ENGLISH))
                .isEqualTo("Which co-financing rate has the competent authority set?");
        assertThat(asked(ASKING, "operation.answers.JOBS").isOfAuthority()).isFalse();
    }

    @Test
    void a_line_by_the_unit_states_a_quantity_and_every_other_one_an_amount() {
        Call priced = Call.builder("priced", TEXT)
                .pays(EligibleCosts.of(A1, Set.of(CostNature.STAFF)).at(UnitPrice.hourly(TEXT, 1720)))
                .pays(A1, CostNature.STUDIES)
                .build();

        assertThat(asked(priced, "operation.costLines.quantity").natures()).containsExactly("STAFF");
        assertThat(asked(priced, "operation.costLines.annualCost").natures()).containsExactly("STAFF");
        assertThat(asked(priced, "operation.costLines.amount").natures())
                .contains("STUDIES", "TRAVEL")
                .doesNotContain("STAFF");
        assertThat(asked(priced, "operation.costLines.nature")
                        .choices()
                        .get("STUDIES")
                        .english())
                .isEqualTo(CostNature.STUDIES.label(Locale.ENGLISH));
        // A term that prices staff in the same call does not change what a line without a price states.
        Call either = Call.builder("either", TEXT)
                .asks(A2, JOBS)
                .pays(EligibleCosts.of(A1, Set.of(CostNature.STAFF))
                        .at(UnitPrice.of(TEXT, Euros.euros("250.00")))
                        .onlyWhen(where(JOBS).atLeast(5)))
                .pays(EligibleCosts.of(A1, Set.of(CostNature.STAFF))
                        .onlyWhen(where(JOBS).atMost(4)))
                .build();
        assertThat(asked(either, "operation.costLines.amount").natures()).contains("STAFF");
        assertThat(asked(either, "operation.costLines.quantity").natures()).containsExactly("STAFF");
        assertThat(paths(either)).doesNotContain("operation.costLines.annualCost");
        assertThat(asked(CALL, "operation.costLines.fte").natures()).containsExactly("STAFF");
        assertThat(asked(CALL, "operation.costLines.amount").natures()).isEmpty();
    }

    @Test
    void a_question_in_rows_asks_for_the_fact_of_each_row() {
        FormQuestion share = asked(CALL, "operation.costLines.fte");

        assertThat(share.list()).contains("operation.costLines");
        assertThat(share.asksFor("operation.costLines[12].fte")).isTrue();
        assertThat(share.asksFor("operation.costLines")).isTrue();
        assertThat(share.asksFor("operation.costLines[0].answers.fte")).isFalse();
        assertThat(asked(CALL, "applicant.kind").list()).isEmpty();
    }

    // After no to a declaration, or one kind of eight of ten, nothing is missing.
    @Test
    void the_next_question_is_the_one_after_which_the_fewest_facts_are_missing() {
        Decision decision = Assessor.of(CALL).assess(Dossier.of(Applicant.unknown(), Operation.untitled()));

        List<OpenQuestion> next = decision.nextQuestions();

        assertThat(next.get(0).question().path()).isEqualTo("applicant.kind");
        assertThat(next.get(0).why()).extracting(Finding::rule).containsExactly(Rule.APPLICANT_KIND);
        assertThat(next.get(0).missing()).containsExactly("applicant.kind");
        assertThat(next)
                .filteredOn(open -> open.missing().contains("operation.costLines"))
                .extracting(open -> open.question().path())
                .containsExactly(
                        "operation.costLines.nature",
                        "operation.costLines.amount",
                        "operation.costLines.person",
                        "operation.costLines.fte");
    }

    // After no to the label nothing is missing, after yes the size is; and after either size the label is.
    @Test
    void what_may_settle_the_verdict_is_asked_before_what_stands_first_in_the_form() {
        Condition isSmall = applicant(where(SIZE).in(Answer.of("SMALL")));
        Call call = Call.builder("label", TEXT)
                .asks(A1, SIZE)
                .asks(A1, GREEN)
                .requires(A1, "GREEN", where(GREEN).isYes(), TEXT)
                .pays(A1, CostNature.STUDIES)
                .aid(A1, Value.when(isSmall, Rate.percent("60")).otherwise(Rate.percent("50")))
                .build();
        Operation operation = Operation.untitled().cost(CostNature.STUDIES, "Étude", Euros.euros("100.00"));

        assertThat(nextPaths(call, operation)).containsExactly("operation.answers.GREEN", "applicant.answers.SIZE");
    }

    // After yes the day and the way are missing, after no nothing: one fact on average. After the way it is half a
    // fact.
    @Test
    void how_and_when_an_application_was_submitted_is_asked_after_whether_it_was() {
        Call call = Call.builder("submission", TEXT)
                .submissionRequired(A1)
                .submissionElectronic(A1)
                .deadline(A1, LocalDate.of(2025, 3, 14), ZoneOffset.UTC)
                .build();

        assertThat(nextPaths(call, Operation.untitled()))
                .containsExactly("submission.sent", "submission.electronic", "submission.sentOn");
    }

    private static List<String> nextPaths(Call call, Operation operation) {
        return Assessor.of(call).assess(Dossier.of(Applicant.unknown(), operation)).nextQuestions().stream()
                .map(open -> open.question().path())
                .toList();
    }

    @Test
    void no_question_is_open_once_the_answer_is_settled() {
        Decision decision = Assessor.of(CALL)
                .assess(Dossier.of(Applicant.of("Ville", BeneficiaryKind.LOCAL_AUTHORITY), Operation.untitled()));

        assertThat(decision.missing()).isEmpty();
        assertThat(decision.nextQuestions()).isEmpty();
    }

    @Test
    void a_share_that_is_missing_is_asked_in_its_row() {
        Operation operation = Operation.untitled()
                .cost(CostNature.TRAINING, "Cours", Euros.euros("9000.00"))
                .cost(CostNature.STAFF, "Cheffe", Euros.euros("9000.00"));
        Decision decision = Assessor.of(CALL).assess(WaterCall.dossier(operation));

        assertThat(decision.nextQuestions()).singleElement().satisfies(open -> {
            assertThat(open.question().path()).isEqualTo("operation.costLines.fte");
            assertThat(open.missing()).containsExactly("operation.costLines[1].fte");
            assertThat(open.why()).isNotEmpty();
        });
    }
}
