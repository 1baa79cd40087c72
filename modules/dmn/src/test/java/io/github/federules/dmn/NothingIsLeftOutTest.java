package io.github.federules.dmn;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostFamily;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Factor;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AddedCosts;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.DurationTerms;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.PolicyRoles;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.RegimeTerm;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Score;
import io.github.federules.core.term.Share;
import io.github.federules.core.term.StaffMinimum;
import io.github.federules.core.term.SubmissionRequirement;
import io.github.federules.core.term.Term;
import io.github.federules.core.term.UnitPrice;
import io.github.federules.core.value.Value;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every term of a call is in its model, or the call is refused. */
class NothingIsLeftOutTest {

    private static final Clause K = Models.CLAUSE;
    private static final LocalizedText TEXT = new LocalizedText("c'est voulu", "it is wanted");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    /** One change of a call each. */
    private static Map<String, UnaryOperator<CallBuilder>> changes() {
        Map<String, UnaryOperator<CallBuilder>> changes = new LinkedHashMap<>();
        changes.put("a kind", call -> call.replacing(Beneficiaries.of(K, Set.of(BeneficiaryKind.ASSOCIATION))));
        changes.put(
                "a role", call -> call.replacing(PolicyRoles.of(K, Set.of(PolicyRole.DIRECT, PolicyRole.DELEGATED))));
        changes.put(
                "a declaration",
                call -> call.declaration(
                        K, "MORE", Criterion.yesNo("MORE", Subject.OPERATION, TEXT), new LocalizedText("", "")));
        changes.put("least months", call -> call.replacing(DurationTerms.of(K, 7, 24)));
        changes.put("most months", call -> call.replacing(DurationTerms.of(K, 6, 25)));
        changes.put(
                "first day",
                call -> call.replacing(RealisationWindow.of(K, LocalDate.of(2024, 1, 2), LocalDate.of(2026, 12, 31))));
        changes.put(
                "last day",
                call -> call.replacing(RealisationWindow.of(K, LocalDate.of(2024, 1, 1), LocalDate.of(2026, 12, 30))));
        changes.put("a nature", call -> call.pays(K, CostNature.TRAINING));
        changes.put("the share of staff", call -> call.replacing(StaffMinimum.of(K, fte("0.21"))));
        changes.put("another flat rate", call -> call.flatRate(K, Rate.percent("1"), CostNature.LODGING));
        changes.put("the minimum", call -> call.replacing(minimum("70000.01", false, true)));
        changes.put("exceeded", call -> call.replacing(minimum("70000.00", true, true)));
        changes.put("a minimum of direct costs", call -> call.replacing(minimum("70000.00", false, false)));
        changes.put("the maximum", call -> call.replacing(Limit.maximumCost(K, euros("900000.01"))));
        changes.put(
                "the rate of a case",
                call -> call.replacing(
                        AidIntensity.of(K, Models.byActivity().orWhen(isActivity("C"), Rate.percent("70")))));
        changes.put(
                "the rate otherwise",
                call -> call.replacing(AidIntensity.of(K, Models.byActivity().otherwise(Rate.percent("0")))));
        changes.put("a requirement", call -> call.requires(Requirement.of(K, Rule.of("MORE"), isActivity("A"), TEXT)));
        changes.put(
                "legal forms",
                call -> call.replacing(
                        Beneficiaries.of(K, Set.of(BeneficiaryKind.ASSOCIATION, BeneficiaryKind.LOCAL_AUTHORITY))
                                .orOfLegalForms("7210")));

        changes.put("a start after the submission", call -> call.startsAfterSubmission(K));
        changes.put(
                "the base of the aid",
                call -> call.replacing(AidIntensity.of(K, Models.byActivity()).of(Base.DIRECT)));
        changes.put(
                "a maximum base",
                call -> call.replacing(AidIntensity.of(K, Models.byActivity()).upTo(K, euros("90000.00"))));
        changes.put(
                "public aid that is reduced",
                call -> call.replacing(
                        Limit.maximumPublicAid(K, euros("300000.00")).reducing()));
        changes.put(
                "a base of a flat rate",
                call -> call.flatRate(FlatRate.of(K, Rate.percent("5"), Base.of(CostNature.STUDIES))));
        changes.put(
                "a requirement of funding alone",
                call -> call.requires(Requirement.of(K, Rule.of("MORE"), isActivity("A"), TEXT)
                        .deciding(Track.FUNDING)));
        changes.put("the cap", call -> call.replacing(Limit.maximumAid(K, euros("250000.01"))));
        changes.put("the floor", call -> call.replacing(Limit.minimumAid(K, euros("10000.01"))));
        changes.put("the own contribution", call -> call.replacing(Limit.ownContribution(K, Rate.percent("20.0001"))));
        changes.put(
                "the public co-financing", call -> call.replacing(Limit.publicCofinancing(K, Rate.percent("5.0001"))));
        changes.put("the cap on public aid", call -> call.replacing(Limit.maximumPublicAid(K, euros("300000.01"))));
        changes.put("the hour", call -> call.replacing(Models.deadline("12:01")));
        changes.put(
                "the day",
                call -> call.replacing(Deadline.of(K, LocalDate.of(2025, 2, 27), ZoneId.of("Europe/Paris"))));
        changes.put("a track", call -> call.offers(Track.of("COACHING"), new LocalizedText("Conseil", "Coaching")));
        changes.put("the document", call -> call.document(new LocalizedText("la note", "the note")));
        changes.put("the recipient", call -> call.recipient(new LocalizedText("à la Région", "to the Region")));
        changes.put(
                "a clause's words",
                call -> call.replacing(SubmissionRequirement.sent(new Clause("K1", "d'autres mots"))));
        changes.put("what is not judged", call -> call.notJudged(K, new LocalizedText("à voir", "to be seen")));
        return changes;
    }

    private static Stream<String> names() {
        return changes().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_change_of_any_term_changes_what_the_model_decides_or_reports(String name) {
        Call changed = changes().get(name).apply(Models.everything()).build();

        assertThat(undescribed(DmnExport.of(changed))).isNotEqualTo(undescribed(everything()));
    }

    @Test
    void another_title_of_a_track_changes_what_the_model_reports() {
        LocalizedText aid = new LocalizedText("Aide", "Aid");
        Call usual = Call.builder("cycling-2026", aid).offersFunding().build();
        Call titled =
                Call.builder("cycling-2026", aid).offers(Track.FUNDING, aid).build();

        assertThat(undescribed(DmnExport.of(titled))).isNotEqualTo(undescribed(DmnExport.of(usual)));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void a_term_that_a_call_does_not_have_is_not_in_its_model(String rule) {
        String sparse = undescribed(DmnExport.of(Call.builder("sparse", new LocalizedText("", ""))
                .offersFunding()
                .pays(K, CostNature.STUDIES)
                .build()));

        assertThat(undescribed(everything())).contains(rule);
        assertThat(sparse).doesNotContain(rule);
    }

    private static Stream<String> terms() {
        return Stream.of(
                "APPLICANT_KIND",
                "POLICY_ROLE",
                "MINIMUM_TOTAL_COST",
                "MAXIMUM_TOTAL_COST",
                "MINIMUM_AID",
                "OWN_CONTRIBUTION",
                "PUBLIC_COFINANCING",
                "PUBLIC_AID",
                "AID_RATE",
                "DURATION",
                "REALISATION_WINDOW",
                "SUBMISSION_SENT",
                "SUBMISSION_ELECTRONIC",
                "SUBMISSION_DEADLINE");
    }

    @Test
    void every_reading_changes_what_the_model_decides() {
        // A day without an hour: with one, no day is left open.
        DmnExport export = DmnExport.of(Models.everything()
                .replacing(Deadline.of(K, LocalDate.of(2025, 2, 28), ZoneId.of("Europe/Paris")))
                .leavesOpen(K, Question.DEADLINE)
                .build());

        // No ceiling is in a model.
        for (Question question : Question.standard().subList(0, 5)) {
            assertThat(question.readings())
                    .as(question.name())
                    .extracting(reading -> undescribed(export.reading(reading)))
                    .hasSizeGreaterThan(1)
                    .doesNotHaveDuplicates();
        }
    }

    // What the export was written for. Whoever adds a component teaches the export, or has it refuse, and then adds it
    // here. A new kind of term does not compile before the export has decided about it.
    @Test
    void the_export_knows_every_component_of_a_term() {
        assertThat(components(OfferedTrack.class)).isEqualTo("track title");
        assertThat(Stream.of(Term.class, AddedCosts.class, RegimeTerm.class)
                        .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
                        .filter(Class::isRecord)
                        .map(type -> type.getSimpleName() + ": " + components(type)))
                .containsExactlyInAnyOrder(
                        "Under: clause regime when parties",
                        "AskedCriterion: clause criterion",
                        "Requirement: clause rule that when statement track isOfEach",
                        "Beneficiaries: clause kinds legalForms",
                        "PolicyRoles: clause roles",
                        "DurationTerms: clause minMonths maxMonths",
                        "RealisationWindow: clause from to",
                        "StartsAfterSubmission: clause",
                        "EligibleCosts: clause natures where when name price",
                        "LumpSum: clause amount covers name when isOfEach",
                        "StaffMinimum: clause share",
                        "FlatRate: clause rate of covers cap calculated name when isOfEach",
                        "EligibleVat: clause",
                        "AidIntensity: clause rate base upTo isOfEach",
                        "Score: clause parts",
                        "WholeEuros: clause",
                        "SharedAid: clause",
                        "SubmissionRequirement: clause electronic",
                        "Deadline: clause days until zone");
        assertThat(fields(Limit.class)).isEqualTo("clause form on lower upper reduces rule name when isOfEach");
        assertThat(components(Bound.class)).isEqualTo("amount shares points");
        assertThat(components(Share.class)).isEqualTo("factor of isOfAllParties");
        assertThat(Question.standard()).hasSize(6);
        assertThat(Base.builtIn()).hasSize(14);
        assertThat(Base.ofFlatRates()).hasSize(4);
    }

    private static String components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .collect(Collectors.joining(" "));
    }

    private static String fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName)
                .collect(Collectors.joining(" "));
    }

    @Test
    void what_the_authority_assesses_refuses_the_call_and_is_named() {
        Criterion points = Criterion.number("POINTS", Subject.ASSESSMENT, TEXT, 0, 20);
        Condition isGood = Condition.where(points).atLeast(10);

        assertRefused(Models.everything().asks(K, points).requires(K, "GOOD", isGood, TEXT), "asks");
    }

    @Test
    void a_part_of_a_rate_that_may_be_unset_refuses_the_call_and_is_named() {
        Value.Case<Rate> unset = new Value.Case<>(isActivity("A", "B"), Models.byActivity());
        Value<Rate> sum = Value.sum(Rate.percent("40")).plus(Models.byActivity());

        assertRefused(rated(sum), "funding.aid");
        assertRefused(rated(new Value.Cases<>(List.of(unset), Optional.empty())), "funding.aid");
        assertRefused(
                rated(new Value.Cases<>(List.of(unset), Optional.of(Value.of(Rate.percent("40"))))), "funding.aid");
    }

    /** Calls with a term in a form that no model has, and where that term is. */
    private static Stream<Arguments> unknownForms() {
        Condition isA = isActivity("A");
        Criterion role = Criterion.named("ROLE", Subject.COST_LINE, TEXT)
                .withAnswer("MAIN", TEXT)
                .withAnswer("ANCILLARY", TEXT);
        Condition isMain = Condition.where(role).in(Answer.of("MAIN"));
        Limit.Start staff = Limit.on(K, Base.STAFF);
        Stream<Map.Entry<String, Term>> terms = Stream.of(
                Map.entry(
                        "requires",
                        Requirement.of(K, Rule.of("MORE"), isA, TEXT).deciding(Track.of("WORKSHOPS"))),
                Map.entry(
                        "limits on STAFF",
                        staff.atMost(Share.of(Rate.percent("5"), Base.TOTAL)).reducing()),
                Map.entry("limits on STAFF", staff.atMost(euros("1.00")).reducing()),
                Map.entry(
                        "limits on DE_MINIMIS",
                        Limit.on(K, Base.DE_MINIMIS).atMost(euros("300000.00")).reducing()),
                Map.entry(
                        "limits on TOTAL",
                        Limit.on(K, Base.TOTAL)
                                .atLeast(Share.times("2", Base.DE_MINIMIS))
                                .refusing("MORE", TEXT)),
                Map.entry("score", new Score(K, List.of(Value.of(1L)))),
                Map.entry("costs.flatRates", travel(Base.STAFF).onlyWhen(isA)),
                Map.entry("costs.flatRates", travel(Base.STAFF).ofEach()),
                Map.entry("costs.lumpSums", LumpSum.of(K, euros("1.00"))),
                Map.entry(
                        "costs.unitCosts",
                        EligibleCosts.of(K, Set.of(CostNature.TRAINING)).at(UnitPrice.of(TEXT, euros("1.00")))),
                Map.entry(
                        "limits on STAFF",
                        staff.atMost(euros("1.00")).refusing("MORE", TEXT).ofEach()),
                Map.entry(
                        "limits on SOME",
                        Limit.on(K, Base.lines("SOME", CostNature.STUDIES).borneBy(isAssociation()))
                                .atMost(euros("1.00"))
                                .refusing("MORE", TEXT)),
                Map.entry(
                        "costs.eligible",
                        EligibleCosts.of(K, Set.of(CostNature.TRAINING)).onlyWhen(isA)));
        AidIntensity half = AidIntensity.of(K, Models.byActivity());
        return Stream.concat(
                terms.map(term -> Arguments.of(term.getKey(), withTerm(term.getValue()))),
                Stream.of(
                        Arguments.of(
                                "funding.aid",
                                Models.everything()
                                        .requires(K, "ACTIVE", isA, TEXT)
                                        .replacing(AidIntensity.of(K, Value.of(Rate.percent("50")))
                                                .of(Base.DIRECT)
                                                .ofEach())),
                        Arguments.of(
                                "funding.aid",
                                Models.everything()
                                        .replacing(half.of(Base.of(CostNature.STUDIES)))
                                        .aid(half.of(Base.STAFF))),
                        Arguments.of(
                                "asks",
                                Models.everything()
                                        .asks(K, role)
                                        .pays(EligibleCosts.of(K, Set.of(CostNature.TRAINING))
                                                .ofLines(isMain)))));
    }

    private static Condition isAssociation() {
        return Condition.where(CommonCriteria.KIND).in(Answer.of(BeneficiaryKind.ASSOCIATION.name()));
    }

    private static CallBuilder withTerm(Term term) {
        CallBuilder everything = Models.everything();
        return term.isRepeatable() ? everything.with(term) : everything.replacing(term);
    }

    private static FlatRate travel(Base of) {
        return FlatRate.of(K, Rate.percent("5"), of, CostNature.LODGING);
    }

    @ParameterizedTest
    @MethodSource("unknownForms")
    void a_term_in_a_form_that_no_model_has_refuses_the_call_and_is_named(String term, CallBuilder call) {
        assertRefused(call, term);
    }

    @Test
    void natures_of_the_call_refuse_it() {
        CostNature works = CostNature.of("WORKS", CostFamily.INVESTMENT, TEXT);
        DmnExport export = DmnExport.of(Call.builder("own", TEXT)
                .offersFunding()
                .natures(works)
                .pays(K, works)
                .build());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> export.model(Locale.FRENCH))
                .withMessage("The call own has natures of its own, which a DMN model cannot express."
                        + " Export a call without them, or decide with this library.");
    }

    @Test
    void a_share_of_a_flat_rate_alone_refuses_the_call() {
        Limit limit = Limit.on(K, Base.TOTAL).atMost(Share.times("10", Base.ofTerm("MISSIONS")));

        assertRefused(
                Models.everything()
                        .flatRate(travel(Base.STAFF).named("MISSIONS"))
                        .limit(limit.refusing("MORE", TEXT)),
                "limits on TOTAL");
    }

    @Test
    void a_condition_on_the_number_of_parties_refuses_the_call_by_the_term_that_has_it() {
        Condition alone = Condition.partners().none();

        assertRefused(Models.everything().requires(K, "ALONE", Condition.not(alone), TEXT), "requires");
        assertRefused(rated(Models.byActivity().orWhen(alone, Rate.percent("70"))), "funding.aid");
    }

    // Each condition, amount, factor and base of a limit is in the model.
    @Test
    void each_form_of_a_limit_that_depends_on_a_condition_is_another_model() {
        Condition isA = isActivity("A");
        Value<Bound> inCases = Value.when(isA, Bound.of(euros("90000.00"))).otherwise(Bound.of(euros("80000.00")));
        Share share = Share.of(Value.when(isA, Factor.of("0.1")).otherwise(Factor.of("0.2")), Base.DIRECT);
        Limit plain = Limit.on(K, Base.TOTAL).atMost(euros("90000.00"));
        Stream<String> models = Stream.of(
                        plain.refusing("MORE", TEXT),
                        plain.refusing("MORE", TEXT).onlyWhen(isA),
                        Limit.on(K, Base.TOTAL).atMost(inCases).refusing("MORE", TEXT),
                        Limit.on(K, Base.TOTAL).atMost(share).refusing("MORE", TEXT),
                        Limit.on(K, Base.TOTAL)
                                .atMost(Share.of(Rate.percent("10"), Base.STAFF))
                                .refusing("MORE", TEXT),
                        Limit.on(K, Base.STAFF).atMost(euros("90000.00")).refusing("MORE", TEXT),
                        Limit.on(K, Base.IN_KIND).atMost(euros("90000.00")).refusing("MORE", TEXT),
                        Limit.on(K, Base.AID).atMost(euros("90000.00")).reducing(),
                        Limit.on(K, Base.AID)
                                .atMost(euros("90000.00"))
                                .reducing()
                                .onlyWhen(isA),
                        Limit.on(K, Base.AID).atMost(inCases).reducing(),
                        Limit.on(K, Base.AID)
                                .atMost(Share.times("4", Base.OTHER_PUBLIC))
                                .reducing(),
                        Limit.on(K, Base.PUBLIC_AID).atMost(euros("90000.00")).reducing())
                .map(limit -> undescribed(
                        DmnExport.of(Models.everything().limit(limit).build())));

        assertThat(models).doesNotHaveDuplicates();
    }

    // What "limited" has: each of its figures is in the model.
    @Test
    void each_form_of_a_limit_on_any_base_is_another_model() {
        Share share = Share.of(Rate.percent("60"), Base.TOTAL);
        Stream<String> models = Stream.of(
                        Limit.on(K, Base.TOTAL).atLeast(euros("1.00")),
                        Limit.on(K, Base.TOTAL).atLeast(euros("1.01")),
                        Limit.on(K, Base.TOTAL).atLeast(euros("1.00")).exceeded(),
                        Limit.on(K, Base.TOTAL).atMost(euros("1.00")),
                        Limit.on(K, Base.TOTAL).atMost(euros("99.00")).withLower(edge("50.00", false)),
                        Limit.on(K, Base.TOTAL).atMost(euros("99.00")).withLower(edge("50.00", true)),
                        Limit.on(K, Base.TOTAL).atLeast(euros("50.00")).withUpper(edge("99.00", true)),
                        Limit.on(K, Base.DIRECT).atMost(euros("1.00")),
                        Limit.on(K, Base.DIRECT).atMost(share),
                        Limit.on(K, Base.DIRECT).atMost(Share.times("0.6", Base.DIRECT)),
                        Limit.on(K, Base.DIRECT).atMost(Value.of(Bound.of(share, share))),
                        Limit.on(K, Base.AID).atMost(share),
                        Limit.on(K, Base.OWN).atLeast(share),
                        Limit.on(K, Base.OTHER_PUBLIC).atLeast(share),
                        Limit.on(K, Base.PUBLIC_AID).atMost(share))
                .map(limit -> DmnExport.of(Call.builder("limited", TEXT)
                        .offersFunding()
                        .pays(K, CostNature.STUDIES)
                        .flatRate(K, Rate.percent("5"), CostNature.LODGING)
                        .aid(K, Rate.percent("50"))
                        .limit(limit.refusing("LIMITED", TEXT))
                        .build()))
                .map(NothingIsLeftOutTest::undescribed);

        assertThat(models).doesNotHaveDuplicates();
    }

    private static Limit.Edge edge(String amount, boolean isStrict) {
        return new Limit.Edge(Value.of(Bound.of(euros(amount))), isStrict);
    }

    private static CallBuilder rated(Value<Rate> rate) {
        return Models.everything().replacing(AidIntensity.of(K, rate));
    }

    private static void assertRefused(CallBuilder builder, String term) {
        DmnExport export = DmnExport.of(builder.build());

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> export.model(Locale.FRENCH))
                .withMessage("The call everything has the term " + term + " (K1), which a DMN model cannot express."
                        + " Export a call without this, or decide with this library.");
    }

    @Test
    void a_day_that_dmn_cannot_hold_refuses_the_call() {
        Call call = Models.everything()
                .replacing(Deadline.of(K, LocalDate.of(10000, 2, 2), ZoneId.of("Europe/Paris")))
                .build();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DmnExport.of(call).model(Locale.FRENCH))
                .withMessage(
                        "The day is +10000-02-01, but a DMN model allows only the years 1 to 9999. Correct the day in the"
                                + " call.");
    }

    @Test
    void a_character_that_xml_cannot_hold_refuses_the_call() {
        Call call = Models.everything()
                .replacing(SubmissionRequirement.sent(new Clause("K2", "a\u0000b")))
                .build();

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> DmnExport.of(call).model(Locale.FRENCH))
                .withMessageStartingWith("A text of the call contains the character U+0000, which XML does not allow.");
    }

    private static DmnExport everything() {
        return DmnExport.of(Models.everything().build());
    }

    private static Condition isActivity(String... codes) {
        return Condition.where(Models.ACTIVITY)
                .in(Stream.of(codes).map(Answer::of).toArray(Answer[]::new));
    }

    private static Limit minimum(String amount, boolean exceeded, boolean withFlatRates) {
        Limit whole = Limit.minimumCost(K, euros(amount));
        Limit minimum = exceeded ? whole.exceeded() : whole;
        return withFlatRates ? minimum : minimum.withoutFlatRates();
    }

    // The explanation of the whole call stands first; what each element states of itself stays.
    // Every id starts with that of the model, which names the readings.
    private static String undescribed(DmnExport export) {
        String model = export.model(Locale.FRENCH);
        Matcher id = ID.matcher(model);
        assertThat(id.find()).isTrue();
        return model.substring(model.indexOf("</description>")).replace(id.group(1), "");
    }

    @Test
    void a_maximum_of_direct_costs_is_another_model() {
        Call changed = Models.everything()
                .replacing(Limit.maximumCost(K, euros("900000.00")).withoutFlatRates())
                .build();

        assertThat(undescribed(DmnExport.of(changed))).isNotEqualTo(undescribed(everything()));
    }

    @Test
    void each_base_of_a_flat_rate_is_another_model() {
        Stream<String> models = Base.ofFlatRates().stream()
                .map(of -> FlatRate.of(K, Rate.percent("5"), of, CostNature.LODGING))
                .map(rate -> DmnExport.of(Models.everything().flatRate(rate).build()))
                .map(NothingIsLeftOutTest::undescribed);

        assertThat(models).doesNotHaveDuplicates();
    }

    @Test
    void each_form_of_a_rate_is_another_model() {
        Rate rate = Rate.percent("40");
        Rate more = Rate.percent("60");
        Condition isDirect = Condition.where(CommonCriteria.POLICY_ROLE).in(Answer.of("DIRECT"));
        Condition isKind =
                Condition.applicant(Condition.where(CommonCriteria.KIND).in(Answer.of("ASSOCIATION")));
        Stream<String> models = Stream.of(
                        Value.of(rate),
                        Value.within(rate, more),
                        Value.when(isDirect, rate),
                        Value.when(isKind, rate),
                        Value.when(isDirect, rate).otherwise(more),
                        Value.sum(rate).plus(isDirect, rate),
                        Value.sum(rate).plus(isDirect, rate).atMost(more))
                .map(aid -> DmnExport.of(Call.builder("rated", TEXT)
                        .offersFunding()
                        .pays(K, CostNature.STUDIES)
                        .aid(K, aid)
                        .build()))
                .map(NothingIsLeftOutTest::undescribed);

        assertThat(models).doesNotHaveDuplicates();
    }

    @Test
    void each_condition_is_another_model() {
        Criterion jobs = Criterion.number("JOBS", Subject.OPERATION, TEXT, 0, 100);
        Condition some = Condition.where(jobs).between(1, 3);
        Condition many = Condition.where(jobs).between(5, 9);
        Stream<String> models = Stream.of(
                        Requirement.of(K, Rule.of("JOBS"), some, TEXT),
                        Requirement.of(K, Rule.of("JOBS"), Condition.where(jobs).in(Answer.of(1), Answer.of(3)), TEXT),
                        Requirement.of(K, Rule.of("JOBS"), Condition.not(some), TEXT),
                        Requirement.of(K, Rule.of("JOBS"), Condition.any(some, many), TEXT),
                        Requirement.of(K, Rule.of("JOBS"), Condition.all(some, Condition.not(many)), TEXT),
                        Requirement.of(K, Rule.of("JOBS"), some, TEXT).onlyWhen(Condition.not(many)))
                .map(required -> DmnExport.of(Call.builder("asking", TEXT)
                        .offersFunding()
                        .asks(K, jobs)
                        .requires(required)
                        .build()))
                .map(NothingIsLeftOutTest::undescribed);

        assertThat(models).doesNotHaveDuplicates();
    }
}
