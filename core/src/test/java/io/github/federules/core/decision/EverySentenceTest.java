package io.github.federules.core.decision;

import static io.github.federules.core.call.WholeCall.JOBS;
import static io.github.federules.core.call.WholeCall.QUALITY;
import static io.github.federules.core.call.WholeCall.RENEWABLE;
import static io.github.federules.core.call.WholeCall.SIZE;
import static io.github.federules.core.decision.Small.COACHED;
import static io.github.federules.core.decision.Small.COACHING;
import static io.github.federules.core.decision.Small.DAY;
import static io.github.federules.core.decision.Small.L1;
import static io.github.federules.core.decision.Small.PARIS;
import static io.github.federules.core.decision.Small.dossier;
import static io.github.federules.core.decision.Small.inDoubt;
import static io.github.federules.core.decision.Small.studies;
import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.call.OfferedTrack;
import io.github.federules.core.call.WholeCall;
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
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.StaffShareScope;
import io.github.federules.core.rule.Change;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Remedy;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Beneficiaries;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Deadline;
import io.github.federules.core.term.EligibleCosts;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.LumpSum;
import io.github.federules.core.term.RealisationWindow;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Share;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of a finding, a remedy or a missing fact is reported of some dossier, with all that it names. */
class EverySentenceTest {

    private static final Rule NEAR = Rule.of("NEAR");
    private static final String BOUND = "BOUND";
    private static final LocalizedText WATER_LASTS = new LocalizedText("l'eau dure", "water lasts");
    private static final Criterion WATER = Criterion.yesNo("WATER", Subject.OPERATION, WATER_LASTS);
    private static final Criterion ROLE = Criterion.named(
                    "ROLE", Subject.COST_LINE, new LocalizedText("Quel rôle\u00a0?", "Which role?"))
            .withAnswer("MAIN", new LocalizedText("principal", "main"))
            .withAnswer("OTHER", new LocalizedText("autre", "other"));
    private static final LegalForm IN_DOUBT = new Form("7410", "Groupement", Optional.empty(), Certainty.REVIEW);
    private static final String MOST = "999999999999.99";
    private static final CostLine UNPRICED =
            CostLine.of(CostNature.STUDIES, euros("0.00")).withoutAmount();
    private static final List<Decision> DECISIONS = decisions();

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_sentence_of_a_finding_is_reported(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Set<String> reported = new TreeSet<>();
        DECISIONS.forEach(decision -> decision.findings().forEach(finding -> reported.add(keyOf(finding, locale))));

        assertThat(reported).isEqualTo(keys("finding."));
    }

    @Test
    void every_rule_is_reported_with_every_outcome_that_it_can_have() {
        Set<String> reported = new TreeSet<>();
        DECISIONS.forEach(decision ->
                decision.findings().forEach(finding -> reported.add(kindOf(finding) + "." + finding.outcome())));
        Set<String> expected = Stream.concat(
                        Rule.builtIn().stream().map(Rule::code),
                        Stream.of("REQUIREMENT", "DECLARATION", "LIMIT", "PASS_MARK"))
                .flatMap(kind -> Stream.of(Outcome.values()).map(outcome -> kind + "." + outcome))
                .collect(Collectors.toCollection(TreeSet::new));
        // They decide every track, and somebody always applies.
        expected.removeAll(Set.of("APPLICANT_KIND.NOT_ASKED", "SUBMISSION_SENT.NOT_ASKED"));

        assertThat(reported).isEqualTo(expected);
    }

    @Test
    void whichever_tracks_are_sought_every_finding_has_its_sentence() {
        for (Decision decision : DECISIONS) {
            Set<Track> offered =
                    decision.call().offers().stream().map(OfferedTrack::track).collect(Collectors.toSet());
            offered.forEach(track -> Assessor.of(decision.call())
                    .assess(decision.dossier().withSeeks(Set.of(track)))
                    .findings()
                    .forEach(finding -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
                            .forEach(locale -> assertThat(finding.message(locale))
                                    .as(finding.rule().code())
                                    .isNotEmpty())));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_label_of_a_missing_fact_is_reported(String language) {
        Locale locale = Locale.forLanguageTag(language);
        Set<String> reported = new TreeSet<>();
        DECISIONS.forEach(decision -> decision.missing().forEach(fact -> reported.add(keyOf(fact, locale))));
        Set<String> expected = keys("missing.");
        expected.removeIf(key -> key.startsWith("missing.more"));

        assertThat(reported).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_change_is_reported(String language) {
        Phrasebook phrases = Phrasebook.in(Locale.forLanguageTag(language));
        Set<String> unused = keys("change.");
        DECISIONS.stream()
                .flatMap(decision -> decision.findings().stream())
                .flatMap(finding -> finding.remedy().stream())
                .forEach(remedy -> remedy.options()
                        .forEach(change -> unused.removeIf(key ->
                                isWordedFor(new Remedy(List.of(change), false, remedy.exceeded()), key, phrases))));

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_word_of_a_reduction_and_of_a_financing_plan_is_reported(String language) {
        Phrasebook phrases = Phrasebook.in(Locale.forLanguageTag(language));
        Set<String> unused = Stream.of(
                        "financing.",
                        "reduction",
                        "section.reductions",
                        "section.financing",
                        "cost.reduced",
                        "cost.flatRate",
                        "cost.computedAid",
                        "reason.unanswered")
                .flatMap(prefix -> keys(prefix).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        DECISIONS.stream()
                .flatMap(decision -> Stream.concat(
                        Stream.of(decision.explain(phrases.locale())),
                        decision.reductions().stream().map(each -> each.message(phrases.locale()))))
                .forEach(text -> unused.removeIf(
                        key -> pattern(key, phrases).matcher(text).find()));

        assertThat(unused).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_word_of_a_limit_is_reported_of_some_call(String language) {
        Phrasebook phrases = Phrasebook.in(Locale.forLanguageTag(language));
        Set<String> unused = Stream.of(
                        "term.limit", "term.onlyWhere", "term.upTo", "term.wholeEuros", "bound.", "base.")
                .flatMap(prefix -> keys(prefix).stream())
                // What a flat rate adds has a name of its own only where its maximum takes something.
                .filter(key -> !key.equals("base.FLAT_RATE"))
                // Nothing is a share of points.
                .filter(key -> !key.equals("base.SCORE.of"))
                .collect(Collectors.toCollection(TreeSet::new));
        Stream.of(
                        limits().stream().map(limit -> half().limit(limit).build()),
                        WholeCall.withEachRate().stream(),
                        Stream.of(countingByKind(), sharingCostTerms(), withoutWordsForBases()))
                .flatMap(calls -> calls)
                .map(call -> call.explain(phrases.locale()))
                .forEach(text -> unused.removeIf(
                        key -> pattern(key, phrases).matcher(text).find()));

        assertThat(unused).isEmpty();
    }

    @Test
    void no_text_of_a_decision_in_french_breaks_a_line_before_a_sign() {
        DECISIONS.forEach(decision -> assertThat(decision.explain(Locale.FRENCH)
                        // The lines of a table of costs are filled up with spaces.
                        .replaceAll("  +", "  "))
                .doesNotContainPattern("\\S [:;?!€%»]|« "));
    }

    @Test
    void no_single_amount_in_french_has_a_preposition_after_a_colon() {
        DECISIONS.stream()
                .flatMap(decision -> decision.findings().stream())
                .forEach(finding ->
                        assertThat(finding.message(Locale.FRENCH)).doesNotContainPattern("\u00a0: d[e'][^à]*€[.]"));
    }

    @Test
    void no_text_in_french_has_a_preposition_twice() {
        Stream.of(
                        DECISIONS.stream().map(decision -> decision.explain(Locale.FRENCH)),
                        DECISIONS.stream()
                                .flatMap(decision ->
                                        decision.reductions().stream().map(each -> each.message(Locale.FRENCH))),
                        WholeCall.withEachRate().stream().map(call -> call.explain(Locale.FRENCH)),
                        limits().stream()
                                .map(limit -> half().limit(limit).build().explain(Locale.FRENCH)))
                .flatMap(texts -> texts)
                .forEach(text -> assertThat(text)
                        .doesNotContainPattern(
                                "(?iu)\\b(?:(\\p{L}+)[ \u00a0]\\1|d[eu]s? (?:de|du|des|le|les|au|aux)|à (?:le|les|de|du|des))\\b")
                        .doesNotContainPattern("(?iu)\\bd[eu]s? d['\u2019]"));
    }

    // Of the sentences for an outcome, the one that fits the message.
    private static String keyOf(Finding finding, Locale locale) {
        boolean isOfTheLibrary = Rule.builtIn().contains(finding.rule());
        String kind = kindOf(finding);
        // Nothing is declared of a condition that does not apply.
        String worded = kind.equals("DECLARATION") && finding.outcome() == Outcome.NOT_ASKED ? "REQUIREMENT" : kind;
        String prefix = "finding." + worded + "." + finding.outcome();
        String message = finding.message(locale);
        if (message.equals(Phrasebook.in(locale).phrase("finding.withoutEffect"))) {
            return "finding.withoutEffect";
        }
        // Of a budget that is not complete, or of too many answers, all limits have the same sentences.
        List<String> fitting = Stream.concat(
                        keys(prefix).stream(),
                        isOfTheLibrary ? keys("finding.LIMIT." + finding.outcome()).stream() : Stream.empty())
                .filter(key ->
                        !isOfTheLibrary || key.startsWith(prefix) || key.matches(".*[.](open|plan|unsure|known)"))
                .filter(key ->
                        pattern(key, Phrasebook.in(locale)).matcher(message).matches())
                .toList();
        // The statement of a requirement may be any text.
        if (fitting.size() == 2 && fitting.contains("finding.REQUIREMENT.FAILED.answer")) {
            return "finding.REQUIREMENT.FAILED.answer";
        }
        assertThat(fitting).as(message).hasSize(1);
        return fitting.get(0);
    }

    /** Returns the code of a rule of the library, or what kind of rule a call has made. */
    private static String kindOf(Finding finding) {
        String code = finding.rule().code();
        if (Rule.builtIn().contains(finding.rule()) || code.equals("PASS_MARK")) {
            return code;
        }
        return code.startsWith(NEAR.code()) ? "REQUIREMENT" : code.startsWith(BOUND) ? "LIMIT" : "DECLARATION";
    }

    private static String keyOf(MissingFact fact, Locale locale) {
        String path = fact.path().replaceAll("\\[\\d+]", "");
        String name = path.replaceAll("answers\\..*", "answers");
        Phrasebook phrases = Phrasebook.in(locale);
        List<String> fitting = keys("missing.").stream()
                .filter(key -> key.startsWith("missing." + name))
                .filter(key -> pattern(key, phrases).matcher(fact.label(locale)).matches())
                .toList();
        // A question alone has no words of ours: its label fits any text.
        List<String> worded =
                fitting.stream().filter(key -> key.endsWith(".yesNo")).toList();
        assertThat(worded.isEmpty() ? fitting : worded).as(fact.label(locale)).hasSize(1);
        return (worded.isEmpty() ? fitting : worded).get(0);
    }

    /** Determines whether the sentence of a remedy of one change has the words of a key. */
    private static boolean isWordedFor(Remedy remedy, String key, Phrasebook phrases) {
        Change change = remedy.options().get(0);
        boolean isPartOfMany = key.startsWith("change.by")
                || key.equals("change.party")
                || key.startsWith("change.RESCHEDULE")
                || (key.startsWith("change.TOGETHER.") && change instanceof Change.Together);
        String name = key.replace("change.", "")
                .replace(".one", "")
                .replace(".exceeded", "")
                .replace(".of", "");
        return (isPartOfMany || name.equals(change.code()))
                && pattern(key, phrases)
                        .matcher(remedy.message(phrases.locale()))
                        .find();
    }

    /** The sentence as a pattern, with something for each placeholder. */
    private static Pattern pattern(String key, Phrasebook phrases) {
        String sentence = phrases.phrase(key, new AnyValue());
        return Pattern.compile(sentence.lines()
                .map(Pattern::quote)
                .collect(Collectors.joining())
                .replace(AnyValue.MARK, "\\E.+\\Q"));
    }

    private static Set<String> keys(String prefix) {
        return Phrasebook.in(Locale.ENGLISH).keys().stream()
                .filter(key -> key.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Decision> decisions() {
        return Stream.of(
                        bodies(),
                        declared(),
                        asked(),
                        assessed(),
                        costs(),
                        financed(),
                        limited(),
                        limitedInPart(),
                        reduced(),
                        rates(),
                        periods(),
                        submitted())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Decision> bodies() {
        CallBuilder call = half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION).policyRoles(L1, PolicyRole.DIRECT);
        Applicant lead = Applicant.of("Lead", BeneficiaryKind.ASSOCIATION);
        Dossier dossier = dossier(studies("10.00"));
        return List.of(
                decide(call, dossier.withApplicant(lead.running(PolicyRole.DIRECT))),
                decide(call, dossier.withApplicant(lead.running(PolicyRole.NONE))),
                decide(call, dossier.withApplicant(Applicant.unknown())),
                decide(call, dossier.withApplicant(lead.joinedBy(Party.unknown()))),
                decide(
                        half().with(Beneficiaries.of(L1, Set.of(BeneficiaryKind.ASSOCIATION))
                                .orOfLegalForms("7210")),
                        dossier.withApplicant(lead.joinedBy(Party.of("Ville", BeneficiaryKind.LOCAL_AUTHORITY)))),
                decide(call, dossier.withApplicant(lead.joinedBy(Party.of("State", BeneficiaryKind.STATE_SERVICE)))),
                decide(call, dossier.withApplicant(lead.running(PolicyRole.DELEGATED))),
                decide(
                        half().policyRoles(L1, PolicyRole.values()),
                        dossier.withApplicant(Applicant.unknown().running(PolicyRole.NONE))),
                decide(
                        call,
                        dossier.withApplicant(Applicant.of("Lead", IN_DOUBT).joinedBy(Party.of("Partner", IN_DOUBT)))),
                decide(half().policyRoles(L1, PolicyRole.values()), dossier));
    }

    private static List<Decision> declared() {
        CallBuilder call = half().declaration(L1, "WATER_SAVED", WATER, WATER_LASTS);
        CallBuilder forFunding = half().asks(L1, WATER)
                .requires(Requirement.of(
                                L1,
                                Rule.of("WATER_SAVED"),
                                Condition.where(WATER).isYes(),
                                WATER_LASTS)
                        .deciding(Track.FUNDING));
        return List.of(
                coached(forFunding, studies("10.00").declaring(WATER)),
                decide(call, studies("10.00").declaring(WATER)),
                decide(call, studies("10.00").declaring(WATER, false)),
                decide(call, studies("10.00")));
    }

    private static List<Decision> assessed() {
        CallBuilder call = half().offers(Track.SELECTION, new LocalizedText("Sélection", "Selection"))
                .asks(L1, QUALITY)
                .score(L1, Value.times(1L, QUALITY))
                .limit(Limit.on(L1, Base.SCORE).atLeast(10).refusing(Rule.of("PASS_MARK"), Optional.empty()));
        Dossier dossier = dossier(studies("10.00"));
        return List.of(
                decide(call, dossier),
                decide(call, dossier.withAssessment(Answers.none())),
                decide(call, dossier.withAssessment(Answers.none().with("QUALITY", Answer.of(10)))),
                decide(call, dossier.withAssessment(Answers.none().with("QUALITY", Answer.of(0)))));
    }

    private static List<Decision> asked() {
        Condition near = Condition.any(
                Condition.where(JOBS).atLeast(3),
                Condition.where(QUALITY).atLeast(10),
                Condition.applicant(Condition.any(
                        Condition.where(SIZE).in(Answer.of("SMALL")),
                        Condition.where(CommonCriteria.LEGAL_FORM).in(Answer.of("7")))));
        CallBuilder call = half().asks(L1, JOBS)
                .asks(L1, QUALITY)
                .asks(L1, SIZE)
                .asks(L1, RENEWABLE)
                .requires(Requirement.of(L1, NEAR, near, new LocalizedText("l'eau est proche", "water is near"))
                        .onlyWhen(Condition.where(RENEWABLE).in(Answer.of(true))));
        CallBuilder rated = call().asks(L1, RENEWABLE)
                .aid(L1, Value.when(Condition.where(RENEWABLE).in(Answer.of(true)), Rate.percent("50")));
        LocalizedText allIsWell = new LocalizedText("tout va bien", "all is well");
        CallBuilder confirmed = call();
        for (Subject subject : List.of(Subject.APPLICANT, Subject.ASSESSMENT)) {
            Criterion criterion = Criterion.yesNo("SOUND_" + subject, subject, allIsWell);
            Condition holds = Condition.where(criterion).in(Answer.of(true));
            confirmed
                    .asks(L1, criterion)
                    .requires(
                            L1,
                            NEAR.code() + subject,
                            subject == Subject.APPLICANT ? Condition.applicant(holds) : holds,
                            allIsWell);
        }
        Criterion sound = Criterion.yesNo("SOUND", Subject.PARTY, allIsWell);
        Requirement ofEach = Requirement.of(
                        L1,
                        NEAR,
                        Condition.any(
                                Condition.where(SIZE).in(Answer.of("SMALL")),
                                Condition.where(sound).in(Answer.of(true))),
                        allIsWell)
                .ofEach();
        Operation operation = studies("10.00");
        Operation renewable = operation.answering(RENEWABLE, Answer.of(true));
        Operation other = operation.answering(RENEWABLE, Answer.of(false));
        CallBuilder chosen = half().asks(L1, RENEWABLE.asChoice())
                .requires(L1, "CHOSEN", Condition.where(RENEWABLE).in(Answer.of(true)), WATER_LASTS);
        // Whether it is renewable is not known, and it creates jobs.
        Condition isRenewable = Condition.where(RENEWABLE).isYes();
        CallBuilder creating = half().asks(L1, JOBS)
                .asks(L1, RENEWABLE)
                .requires(Requirement.of(
                                L1,
                                NEAR,
                                Condition.all(isRenewable, Condition.where(JOBS).atLeast(3)),
                                allIsWell)
                        .onlyWhen(isRenewable));
        return List.of(
                decide(creating, operation.answering(JOBS, Answer.of(3))),
                decide(chosen, other),
                decide(confirmed, assessed(operation, true)),
                decide(confirmed, assessed(operation, false)),
                decide(call, operation),
                decide(call, renewable),
                decide(call, other),
                decide(
                        half().asks(L1, SIZE).asks(L1, sound).requires(ofEach),
                        dossier(operation).withApplicant(Applicant.unknown().joinedBy(Party.unknown()))),
                decide(call, renewable.answering(JOBS, Answer.of(3))),
                decide(
                        call,
                        dossier(renewable.answering(JOBS, Answer.of(0)))
                                .withApplicant(Applicant.of("Lead", IN_DOUBT).answering(SIZE, Answer.of("LARGE")))
                                .withAssessment(Answers.none().with("QUALITY", Answer.of(9)))),
                decide(
                        half().beneficiaries(L1, BeneficiaryKind.ASSOCIATION)
                                .requires(
                                        L1,
                                        NEAR.code(),
                                        Condition.applicant(Condition.where(CommonCriteria.LEGAL_FORM)
                                                .in(Answer.of("8"))),
                                        new LocalizedText("l'eau est proche", "water is near")),
                        dossier(operation).withApplicant(Applicant.of("Lead", IN_DOUBT))),
                decide(
                        half().asks(L1, RENEWABLE)
                                .requires(
                                        L1,
                                        NEAR.code(),
                                        Condition.any(
                                                Condition.where(RENEWABLE).in(Answer.of(true)),
                                                Condition.applicant(Condition.where(CommonCriteria.KIND)
                                                        .in(Answer.of("ASSOCIATION")))),
                                        allIsWell),
                        other),
                decide(confirmed, operation),
                decide(rated, operation),
                decide(rated, renewable),
                decide(rated, other),
                coached(rated, renewable));
    }

    private static List<Decision> costs() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"));
        CallBuilder bounded = call.minimumCost(L1, euros("20.00")).minimumAid(L1, euros("9.00"));
        CallBuilder exceeding = half().staffMinimum(L1, fte("0.20"))
                .with(Limit.minimumCost(L1, euros("20.00")).exceeded())
                .maximumCost(L1, euros("30.00"));
        Operation low = studies("10.00");
        Operation open = low.with(inDoubt("Agent", "25.00"));
        Operation high = studies("40.00").staff("Agent", euros("40.00"), fte("0.50"));
        Operation small = low.staff("Agent", euros("15.00"), fte("0.10"));
        Operation smallOnTwoLines = low.with(
                        CostLine.staff("Agent", euros("8.00")).withPerson("P").withShare(fte("0.10")))
                .with(CostLine.staff("Agent", euros("8.00")).withPerson("P"));
        return List.of(
                decide(bounded, low),
                decide(bounded, open),
                decide(bounded, high),
                decide(bounded, small),
                decide(bounded, smallOnTwoLines),
                decide(
                        bounded,
                        low.staff("Agent", euros("6.00"), fte("0.10")).staff("Agente", euros("6.00"), fte("0.10"))),
                decide(bounded, many(11, "1.00")),
                decide(bounded, many(12, "1.00")),
                decide(exceeding, Operation.untitled().cost(CostNature.SERVICES, "Conseil", euros("30.01"))),
                coached(bounded, low),
                decide(exceeding, low),
                decide(exceeding, studies("25.00")),
                decide(exceeding, open),
                decide(exceeding, high),
                decide(byJobs(Limit.Form.MINIMUM_COST), low),
                decide(byJobs(Limit.Form.MINIMUM_COST, true), low),
                decide(byJobs(Limit.Form.MAXIMUM_COST), low),
                decide(byJobs(Limit.Form.MINIMUM_AID), low),
                decide(exceeding, low.withFurtherCosts()),
                decide(exceeding, low.with(UNPRICED)),
                decide(exceeding, low.with(UNPRICED).with(UNPRICED)),
                decide(exceeding, studies("20.00").staff("Agent", euros("20.00"), fte("0.50"))),
                coached(exceeding, low),
                decide(
                        call().staffMinimum(L1, fte("0.20"))
                                .readAs(StaffShareScope.OPERATION)
                                .minimumCost(L1, euros("20.00")),
                        Operation.untitled().staff("Agent", euros("5.00"), fte("0.10"))),
                decide(
                        half().paysVat(L1),
                        low.with(CostLine.of(CostNature.STUDIES, euros("1.00")).withVat(euros("0.20")))));
    }

    // The costs are known, and the bound is not.
    private static CallBuilder byJobs(Limit.Form form) {
        return byJobs(form, false);
    }

    private static CallBuilder byJobs(Limit.Form form, boolean isExceeded) {
        Limit limit = Limit.of(
                L1,
                form,
                Value.when(Condition.where(JOBS).atLeast(3), Bound.of(euros("1.00")))
                        .otherwise(Bound.of(euros("20.00"))));
        return half().asks(L1, JOBS).limit(isExceeded ? limit.exceeded() : limit);
    }

    // With 10.00 or less of them, 20.00 is reached only together.
    private static Operation many(int persons, String amount) {
        Operation operation = studies(Integer.toString(20 - persons) + ".00");
        for (int i = 0; i < persons; i++) {
            operation = operation.staff("Agent", euros(amount), fte("0.10"));
        }
        return operation;
    }

    private static List<Decision> financed() {
        CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                .ownContribution(L1, Rate.percent("20"))
                .publicCofinancing(L1, Rate.percent("20"))
                .maximumPublicAid(L1, euros("8.00"));
        Operation operation = studies("10.00");
        Operation open = operation.with(inDoubt("Agent", "5.00"));
        FinancingPlan poor = FinancingPlan.own(euros("1.00")).withOtherPublic(euros("4.00"));
        FinancingPlan alone = FinancingPlan.own(euros("1.00"));
        FinancingPlan rich = FinancingPlan.own(euros("2.00")).withOtherPublic(euros("2.00"));
        Operation huge = studies(MOST).cost(CostNature.STUDIES, "Étude", euros(MOST));
        Limit share = Limit.of(
                L1, Limit.Form.MAXIMUM_PUBLIC_AID, Value.of(Bound.of(Share.of(Rate.percent("80"), Base.TOTAL))));
        return List.of(
                decide(call, operation),
                coached(call, operation),
                decide(half().limit(share), operation.withFinancing(poor)),
                decide(half().limit(share), operation.withFinancing(alone)),
                decide(half().staffMinimum(L1, fte("0.20")).limit(share), open.withFinancing(alone)),
                decide(half().limit(share), operation),
                decide(call, operation.withFinancing(poor)),
                decide(call, operation.withFinancing(alone)),
                decide(
                        half().ownContribution(L1, Rate.percent("20")),
                        operation.withFinancing(alone.withOpen(FinancingPlan.Part.OWN))),
                decide(
                        half().publicCofinancing(L1, Rate.percent("20")),
                        operation.withFinancing(alone.withOpen(FinancingPlan.Part.OTHER_PUBLIC))),
                decide(
                        half().limit(Limit.on(L1, Base.OTHER_PRIVATE)
                                .atLeast(euros("1.00"))
                                .refusing(BOUND, new LocalizedText("le reste", "the rest"))),
                        operation.withFinancing(alone.withOpen(FinancingPlan.Part.OTHER_PRIVATE))),
                decide(
                        half().limit(Limit.on(L1, Base.IN_KIND)
                                .atLeast(euros("1.00"))
                                .refusing(BOUND, new LocalizedText("le reste", "the rest"))),
                        operation.withFinancing(alone.withOpen(FinancingPlan.Part.IN_KIND))),
                decide(call, operation.withFinancing(rich)),
                decide(call, open.withFinancing(rich)),
                // Nothing has to be brought, and no plan can be too large.
                decide(
                        call().ownContribution(L1, Rate.percent("20"))
                                .publicCofinancing(L1, Rate.percent("20"))
                                .maximumPublicAid(L1, euros(MOST)),
                        studies("0.00")),
                // No plan can be large enough, and the aid alone is too much.
                decide(
                        half().ownContribution(L1, Rate.percent("60"))
                                .publicCofinancing(L1, Rate.percent("60"))
                                .maximumPublicAid(L1, euros("8.00")),
                        huge));
    }

    private static Dossier assessed(Operation operation, boolean isSound) {
        return dossier(operation).withAssessment(Answers.none().with("SOUND_ASSESSMENT", Answer.of(isSound)));
    }

    // 10.00 of studies and, if they are retained, 5.00 of staff.
    private static List<Decision> limited() {
        List<Decision> all = new ArrayList<>();
        Operation low = studies("10.00");
        Operation open = low.with(inDoubt("Agent", "5.00"));
        Operation high = low.staff("Agent", euros("5.00"), fte("0.50"));
        for (Limit limit : List.of(
                Limit.on(L1, Base.DIRECT).atLeast(euros("12.00")),
                Limit.on(L1, Base.DIRECT).atLeast(euros("12.00")).exceeded(),
                Limit.on(L1, Base.DIRECT).atMost(euros("12.00")),
                below("12.00"),
                Limit.on(L1, Base.DIRECT).atMost(euros("12.00")).withLower(edge("8.00", false)),
                below("12.00").withLower(edge("8.00", true)))) {
            CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                    .limit(limit.refusing(BOUND, new LocalizedText("les dépenses", "the costs")));
            List.of(low, open, high).forEach(operation -> all.add(decide(call, operation)));
            all.add(coached(call, low));
        }
        for (Limit.Start start : List.of(Limit.on(L1, Base.OWN), Limit.on(L1, Base.AID))) {
            Share ofOthers = Share.times("2", Base.OTHER_PUBLIC);
            LocalizedText costs = new LocalizedText("les dépenses", "the costs");
            all.add(decide(half().limit(start.atLeast(ofOthers).refusing(BOUND, costs)), low));
            all.add(decide(half().limit(start.atMost(ofOthers).refusing(BOUND, costs)), low));
        }
        // The studies are known, and the total is not.
        Limit.Start onStudies = Limit.on(L1, Base.of(CostNature.STUDIES));
        Share ofTotal = Share.of(Rate.percent("80"), Base.TOTAL);
        for (Limit limit : List.of(onStudies.atLeast(ofTotal), onStudies.atMost(ofTotal))) {
            CallBuilder call = half().staffMinimum(L1, fte("0.20"))
                    .limit(limit.refusing(BOUND, new LocalizedText("les études", "studies")));
            all.add(decide(call, open));
        }
        // A limit of each party, the same for both or a share of what each has.
        Dossier ofTwo = dossier(low)
                .withApplicant(Applicant.unknown().joinedBy(Party.unknown().withName("Ville")))
                .withOperation(low.with(
                        CostLine.of(CostNature.COMMUNICATION, euros("3.00")).withPartner("Ville")));
        for (Limit limit : List.of(
                onStudies.atLeast(euros("11.00")),
                onStudies.atMost(ofTotal),
                onStudies.atMost(euros("11.00")),
                onStudies.atMost(Share.times("1", Base.TOTAL)))) {
            Limit ofEach = limit.refusing(BOUND, new LocalizedText("les études", "studies"))
                    .ofEach();
            all.add(decide(half().limit(ofEach), ofTwo));
        }
        all.add(decide(Small.askingSeventeen(call()).ownContribution(L1, Rate.percent("20")), low));
        all.add(decide(half().ownContribution(L1, Rate.percent("20")), Operation.untitled()));
        all.add(decide(half().maximumPublicAid(L1, euros("1.00")), Operation.untitled()));
        CallBuilder asking = half().asks(L1, ROLE)
                .limit(Limit.on(L1, Base.lines("REST", Condition.where(ROLE).in(Answer.of("OTHER"))))
                        .atMost(euros("1.00"))
                        .reducing());
        all.add(decide(asking, low));
        all.add(decide(
                half().limit(Limit.on(L1, Base.DE_MINIMIS)
                        .atMost(euros("300000.00"))
                        .reducing()),
                low));
        return all;
    }

    // Limits on the main costs, of which there are some of one kind, and a minimum of the aid that each party has.
    private static List<Decision> limitedInPart() {
        Limit.Start onMain =
                Limit.on(L1, Base.lines("MAIN", Condition.where(ROLE).in("MAIN")));
        List<CostLine> lines = List.of(
                CostLine.of(CostNature.STUDIES, euros("10.00")),
                CostLine.of(CostNature.SERVICES, euros("10.00")),
                CostLine.staff("Agent", euros("10.00")).withShare(fte("1")));
        List<Decision> all = new ArrayList<>();
        for (Limit limit : List.of(
                onMain.atLeast(euros("90.00")),
                onMain.atLeast(euros("90.00")).exceeded(),
                onMain.atMost(euros("5.00")))) {
            CallBuilder call = half().asks(L1, ROLE).limit(limit.refusing(BOUND, COACHED));
            for (CostLine line : lines) {
                Operation operation = Operation.untitled().with(line.answering(ROLE, Answer.of("MAIN")));
                all.add(decide(call, operation));
            }
        }
        all.add(decide(
                call().aid(AidIntensity.of(L1, Value.of(Rate.percent("50"))).ofEach())
                        .minimumAid(L1, euros("90.00")),
                dossier(studies("10.00")).withApplicant(Applicant.unknown().joinedBy(Party.unknown()))));
        return all;
    }

    // What is reduced, and who brings what.
    private static List<Decision> reduced() {
        Operation operation = studies("20.00")
                .cost(CostNature.COMMUNICATION, "Affiches", euros("10.00"))
                .staff("Agent", euros("1.00"), fte("1"))
                .withFinancing(FinancingPlan.own(euros("1.00"))
                        .withOtherPublic(euros("2.00"))
                        .withOtherPrivate(euros("3.00"))
                        .withInKind(euros("4.00")));
        CallBuilder ceilings = half().flatRate(
                        FlatRate.of(L1, Rate.percent("10"), Base.of(CostNature.STUDIES), List.of())
                                .named("OFFICE")
                                .withCap(L1, euros("0.01")))
                .limit(Limit.on(L1, Base.of(CostNature.COMMUNICATION))
                        .atMost(Share.of(Rate.percent("5"), Base.TOTAL))
                        .reducing())
                .maximumAid(L1, euros("9.99"))
                .wholeEuros(L1);
        List<Decision> all = new ArrayList<>(List.of(
                decide(ceilings, operation),
                decide(
                        call().aid(AidIntensity.of(L1, Value.of(Rate.percent("50")))
                                .upTo(L1, euros("5.00"))),
                        operation),
                decide(
                        call().aid(AidIntensity.of(L1, Value.within(Rate.percent("20"), Rate.percent("70")))
                                .upTo(L1, euros("5.00"))),
                        operation),
                decide(
                        call().aid(AidIntensity.of(L1, Value.of(Rate.percent("50")))
                                .withUpTo(Limit.of(
                                        L1,
                                        Limit.Form.AID_UP_TO,
                                        Value.of(Bound.of(Share.of(Rate.percent("50"), Base.STAFF)))))),
                        operation),
                decide(
                        half().limit(Limit.on(
                                        L1,
                                        Base.sum(
                                                "FOUR",
                                                Base.of(CostNature.STUDIES),
                                                Base.of(CostNature.COMMUNICATION),
                                                Base.of(CostNature.TRAVEL),
                                                Base.of(CostNature.LODGING)))
                                .atMost(euros("1.00"))
                                .reducing()),
                        operation),
                decide(call().aid(L1, Value.within(Rate.percent("20"), Rate.percent("70"))), operation)));
        Condition small = Condition.applicant(Condition.where(SIZE).in(Answer.of("SMALL")));
        List<Value<Rate>> rates = List.of(
                Value.when(small, Rate.percent("50")).otherwise(Rate.percent("40")),
                Value.sum(Rate.percent("50")).plus(small, Rate.percent("10")).atMost(Rate.percent("55")));
        Applicant applicant =
                Applicant.unknown().answering(SIZE, Answer.of("SMALL")).withDeMinimisAid(euros("1.00"));
        all.add(decide(
                call().limit(Limit.on(L1, Base.AID)
                                .atMost(euros("1.00"))
                                .reducing()
                                .ofEach())
                        .flatRate(FlatRate.of(L1, Rate.percent("10"), Base.STAFF, List.of())
                                .ofEach())
                        .lumpSum(LumpSum.of(L1, euros("1.00")).ofEach())
                        .aid(AidIntensity.of(L1, Value.of(Rate.percent("50")))
                                .of(Base.of(CostNature.STUDIES))
                                .ofEach())
                        .aid(AidIntensity.of(L1, Value.of(Rate.percent("10"))).of(Base.of(CostNature.COMMUNICATION))),
                operation));
        FlatRate office =
                FlatRate.of(L1, Rate.percent("10"), Base.STAFF, List.of()).named("OFFICE_RATE");
        FlatRate ofIt = FlatRate.of(L1, Rate.percent("5"), Base.ofTerm("OFFICE_RATE"), List.of(CostNature.TRAVEL));
        CallBuilder withoutTravel = Call.builder("small", COACHED)
                .offersFunding()
                .offers(COACHING, COACHED)
                .pays(L1, CostNature.STUDIES, CostNature.STAFF, CostNature.COMMUNICATION)
                .aid(L1, Rate.percent("50"));
        all.add(decide(withoutTravel.flatRate(office).flatRate(ofIt), operation));
        Criterion near = Criterion.yesNo("NEAR_BY", Subject.PARTY, WATER_LASTS);
        Value<Rate> byPlace =
                Value.when(Condition.where(near).isYes(), Rate.percent("10")).otherwise(Rate.percent("5"));
        all.add(decide(
                half().asks(L1, near)
                        .flatRate(
                                FlatRate.of(L1, byPlace, Base.STAFF, List.of()).ofEach()),
                dossier(operation)
                        .withApplicant(Applicant.of(Party.unknown().answering(near, Answer.of(true)))
                                .joinedBy(Party.unknown().withName("Ville").answering(near, Answer.of(false))))));
        all.add(decide(
                call().limit(Limit.on(L1, Base.DE_MINIMIS)
                                .atMost(euros("1.00"))
                                .reducing()
                                .ofEach())
                        .aid(AidIntensity.of(L1, Value.of(Rate.percent("50"))).ofEach()),
                dossier(operation)
                        .withApplicant(
                                Applicant.unknown().joinedBy(Party.unknown().withName("Ville")))
                        .withOperation(operation.with(
                                CostLine.of(CostNature.STUDIES, euros("9.00")).withPartner("Ville")))));
        rates.forEach(rate -> all.add(
                decide(call().asks(L1, SIZE).aid(L1, rate), dossier(operation).withApplicant(applicant))));
        for (Base base : List.of(Base.PUBLIC_AID, Base.AID, Base.DE_MINIMIS)) {
            all.add(decide(
                    half().limit(Limit.on(L1, base).atMost(euros("7.00")).reducing()),
                    dossier(operation).withApplicant(applicant)));
        }
        all.add(decide(
                half().limit(Limit.on(L1, Base.PUBLIC_AID).atMost(euros("7.00")).reducing()), studies("20.00")));
        all.add(decide(
                half().limit(Limit.on(
                                L1, Base.sum("BOTH", Base.of(CostNature.STUDIES), Base.of(CostNature.COMMUNICATION)))
                        .atMost(Share.of(Rate.percent("5"), Base.TOTAL))
                        .reducing()),
                operation));
        all.add(decide(half().staffMinimum(L1, fte("0.20")), operation.with(inDoubt("Agent", "5.00"))));
        Base.ofFlatRates()
                .forEach(base -> all.add(
                        decide(half().flatRate(FlatRate.of(L1, Rate.percent("10"), base, List.of())), operation)));
        all.add(decide(
                half().flatRate(FlatRate.of(L1, Rate.percent("10"), Base.STAFF, List.of()))
                        .flatRate(FlatRate.of(L1, Rate.percent("10"), Base.INVESTMENT, List.of()))
                        .readAs(FlatRateBase.PRESENTED),
                operation));
        return all;
    }

    // A limit with each side, and as a share of each base.
    private static Call countingByKind() {
        Value<Bound> most = Value.when(
                        Condition.applicant(
                                Condition.where(CommonCriteria.KIND).in(Answer.of(BeneficiaryKind.ASSOCIATION.name()))),
                        Bound.of(euros("1.00")))
                .otherwise(Bound.of(euros("2.00")));
        return Call.builder("c", new LocalizedText("un appel", "a call"))
                .pays(L1, CostNature.STUDIES)
                .aid(AidIntensity.of(L1, Value.of(Rate.percent("50")))
                        .withUpTo(Limit.of(L1, Limit.Form.AID_UP_TO, most)))
                .build();
    }

    // A flat rate is a share of costs that are paid where a condition holds, of a lump sum and of another flat rate.
    private static Call sharingCostTerms() {
        FlatRate office = FlatRate.of(L1, Rate.percent("15"), Base.STAFF).named("OFFICE");
        Base others = Base.sum("OTHERS", Base.ofTerm("PAID"), Base.ofTerm("KICK_OFF"), Base.ofTerm("OFFICE"));
        return Call.builder("c", new LocalizedText("un appel", "a call"))
                .with(EligibleCosts.of(L1, Set.of(CostNature.STUDIES))
                        .named("PAID")
                        .onlyWhen(Condition.applicant(Condition.where(CommonCriteria.KIND)
                                .in(Answer.of(BeneficiaryKind.ASSOCIATION.name())))))
                .with(EligibleCosts.of(L1, Set.of(CostNature.STAFF)))
                .lumpSum(LumpSum.of(L1, euros("5.00")).named("KICK_OFF"))
                .flatRate(office)
                .flatRate(FlatRate.of(L1, Rate.percent("5"), others))
                .aid(L1, Rate.percent("50"))
                .build();
    }

    // Bases that are described by their costs.
    private static Call withoutWordsForBases() {
        Criterion fund = Criterion.named("FUND", Subject.COST_LINE, WATER_LASTS)
                .withAnswer("A", WATER_LASTS)
                .withAnswer("B", WATER_LASTS);
        Condition isPaid = Condition.where(fund).in(Answer.of("A"));
        CallBuilder call = Call.builder("c", new LocalizedText("un appel", "a call"))
                .asks(L1, fund)
                .asks(L1, SIZE)
                .pays(EligibleCosts.of(L1, Set.of(CostNature.STUDIES)).named("STUDY"))
                .pays(EligibleCosts.of(
                                L1,
                                CostNature.standard().stream()
                                        .filter(nature -> !nature.equals(CostNature.STUDIES))
                                        .collect(Collectors.toSet()))
                        .named("REST"))
                .lumpSum(LumpSum.of(L1, euros("1.00")).named("LUMP"))
                .flatRate(FlatRate.of(L1, Rate.percent("1"), Base.STAFF, List.of())
                        .named("RATE"))
                .aid(L1, Rate.percent("50"));
        int place = 0;
        for (Base base : List.of(
                Base.lines("PAID", isPaid).borneBy(Condition.where(SIZE).in(Answer.of("SMALL"))),
                Base.ofTerm("STUDY"),
                Base.ofTerm("REST"),
                Base.ofTerm("LUMP"),
                Base.ofTerm("RATE"))) {
            call.limit(Limit.on(L1, base).atLeast(euros("1.00")).refusing(Rule.of(BOUND + place), Optional.empty()))
                    .limit(Limit.on(L1, Base.STAFF)
                            .atLeast(Share.of(Rate.percent("1"), base))
                            .refusing(Rule.of(BOUND + "_OF" + place), Optional.empty()));
            place++;
        }
        return call.build();
    }

    private static List<Limit> limits() {
        LocalizedText name = new LocalizedText("les dépenses", "the costs");
        Condition far = Condition.applicant(
                Condition.where(CommonCriteria.KIND).in(Answer.of(BeneficiaryKind.ASSOCIATION.name())));
        List<Limit> all = new ArrayList<>(List.of(
                Limit.on(L1, Base.DIRECT).atLeast(euros("1.00")).refusing(BOUND, name),
                Limit.on(L1, Base.DIRECT).atLeast(euros("1.00")).exceeded().refusing(BOUND, name),
                below("1.00").refusing(BOUND, name),
                Limit.on(L1, Base.AID)
                        .atMost(Share.times("4", Base.OTHER_PUBLIC))
                        .reducing(),
                Limit.on(L1, Base.STAFF)
                        .atMost(Share.of(Rate.percent("5"), Base.DIRECT).ofAllParties())
                        .refusing(BOUND, name)
                        .ofEach(),
                Limit.on(L1, Base.AID).atMost(euros("1.00")).reducing().onlyWhen(far)));
        Stream<Base> named = Stream.of(
                Base.of(CostNature.COMMUNICATION),
                Base.of(CostNature.OTHER),
                Base.lines("EQUIPMENT", CostNature.STUDIES, CostNature.DIGITAL_EQUIPMENT),
                Base.without("CORE", Base.DIRECT, Base.of(CostNature.STUDIES)));
        Stream<Base> ofMoney = Base.builtIn().stream().filter(base -> !base.equals(Base.SCORE));
        Stream.concat(ofMoney, named).forEach(base -> {
            all.add(Limit.on(L1, base).atLeast(euros("1.00")).refusing(Rule.of(BOUND), Optional.empty()));
            all.add(Limit.on(L1, Base.STAFF)
                    .atLeast(Share.of(Rate.percent("1"), base))
                    .refusing(BOUND, name));
        });
        return all;
    }

    private static Limit below(String amount) {
        return Limit.on(L1, Base.DIRECT).atMost(euros(amount)).withUpper(edge(amount, true));
    }

    private static Limit.Edge edge(String amount, boolean isStrict) {
        return new Limit.Edge(Value.of(Bound.of(euros(amount))), isStrict);
    }

    private static Decision unsetForTravel() {
        return decide(
                call().asks(L1, RENEWABLE)
                        .aid(AidIntensity.of(L1, Value.of(Rate.percent("50"))).of(Base.of(CostNature.STUDIES)))
                        .aid(AidIntensity.of(
                                        L1,
                                        Value.when(Condition.where(RENEWABLE).isYes(), Rate.percent("25")))
                                .of(Base.of(CostNature.TRAVEL))),
                studies("10.00")
                        .with(CostLine.of(CostNature.TRAVEL, euros("1.00")))
                        .answering(RENEWABLE, Answer.of(false)));
    }

    private static List<Decision> rates() {
        CallBuilder range = call().aid(L1, Value.within(Rate.percent("20"), Rate.percent("70")));
        Operation operation = studies("10.00");
        return List.of(
                unsetForTravel(),
                decide(range, operation),
                decide(range, operation.withAidRate(Rate.percent("50"))),
                decide(range, operation.withAidRate(Rate.percent("10"))));
    }

    private static List<Decision> periods() {
        CallBuilder call =
                half().duration(L1, 1, 2).window(L1, DAY, DAY.plusMonths(2)).startsAfterSubmission(L1);
        Operation operation = studies("10.00");
        List<Decision> all = new ArrayList<>(List.of(
                decide(call, operation),
                coached(call, operation),
                decide(call, operation.withRealisation(Realisation.from(DAY, DAY.plusMonths(1)))),
                decide(call, operation.withRealisation(Realisation.from(DAY.minusDays(1), DAY.plusMonths(3))))));
        LocalDate first = RealisationWindow.FIRST_DAY;
        LocalDate last = RealisationWindow.LAST_DAY;
        // The one day that is known settles a rule, or leaves it open.
        for (CallBuilder some : List.of(
                half().duration(L1, 0, 2),
                half().duration(L1, 1, 2),
                half().window(L1, DAY, last),
                half().window(L1, first, DAY))) {
            for (LocalDate day : List.of(first, DAY.minusDays(1), DAY.plusDays(1), last)) {
                all.add(decide(some, operation.withRealisation(Realisation.startingOn(day))));
                all.add(decide(some, operation.withRealisation(Realisation.endingOn(day))));
            }
        }
        for (LocalDate day : List.of(first, DAY.plusDays(1))) {
            all.add(decide(
                    half().startsAfterSubmission(L1),
                    dossier(operation.withRealisation(Realisation.endingOn(DAY)))
                            .withSubmission(Submission.sentElectronically(day))));
        }
        return all;
    }

    private static List<Decision> submitted() {
        CallBuilder all = half().submissionRequired(L1).submissionElectronic(L1).deadline(L1, DAY, PARIS);
        CallBuilder due = half().deadline(L1, DAY, PARIS);
        CallBuilder untimed = half().submissionRequired(L1);
        CallBuilder timed = half().submissionRequired(L1)
                .deadline(Deadline.of(L1, DAY, PARIS).withUntil(LocalTime.NOON));
        CallBuilder open = half().deadline(L1, DAY, PARIS).leavesOpen(L1, Question.DEADLINE);
        CallBuilder counted = half().deadline(L1, DAY, PARIS)
                .leavesOpen(L1, Question.DEADLINE)
                .readAs(DeadlineDay.INCLUSIVE);
        Submission before = Submission.sentElectronically(DAY.minusDays(1));
        Submission onTheDay = Submission.sentElectronically(DAY);
        Submission electronic = Submission.unknown().withElectronic(true);
        return List.of(
                submitted(all, Submission.unknown()),
                submitted(all, Submission.notSent()),
                submitted(all, electronic),
                submitted(all, before),
                submitted(all, before.withElectronic(false)),
                submitted(all, onTheDay),
                submitted(all, Submission.sentOn(DAY.minusDays(1))),
                submitted(due, Submission.notSent()),
                submitted(due, Submission.unknown()),
                submitted(half().minimumAid(L1, euros("1.00")).deadline(L1, DAY, PARIS), onTheDay),
                submitted(open, onTheDay),
                submitted(counted, onTheDay),
                submitted(half().deadline(Deadline.cutOffs(L1, List.of(DAY, DAY.plusDays(9)), PARIS)), onTheDay),
                submitted(
                        half().deadline(Deadline.cutOffs(L1, List.of(DAY, DAY.plusDays(9)), PARIS))
                                .leavesOpen(L1, Question.DEADLINE)
                                .readAs(DeadlineDay.INCLUSIVE),
                        onTheDay),
                submitted(untimed, electronic),
                submitted(untimed, Submission.unknown()),
                submitted(half().submissionElectronic(L1), Submission.unknown()),
                submitted(half().submissionElectronic(L1), Submission.unknown().withElectronic(false)),
                submitted(timed, Submission.notSent()),
                submitted(timed, onTheDay),
                submitted(timed, onTheDay.at(LocalTime.NOON)),
                submitted(timed, onTheDay.at(LocalTime.of(12, 1))));
    }

    private static Decision submitted(CallBuilder call, Submission submission) {
        return decide(call, dossier(studies("10.00")).withSubmission(submission));
    }

    private static Decision coached(CallBuilder call, Operation operation) {
        return decide(call, dossier(operation).withSeeks(Set.of(COACHING)));
    }

    private static Decision decide(CallBuilder call, Operation operation) {
        return decide(call, dossier(operation));
    }

    private static Decision decide(CallBuilder call, Dossier dossier) {
        return Small.decide(call, dossier);
    }

    private static CallBuilder call() {
        return Small.call().offersFunding().offers(COACHING, COACHED);
    }

    private static CallBuilder half() {
        return call().aid(L1, Rate.percent("50"));
    }

    private record Form(String code, String label, Optional<BeneficiaryKind> findKind, Certainty certainty)
            implements LegalForm {}

    /** Values that mark the places of placeholders. */
    private static final class AnyValue extends AbstractMap<String, String> {

        static final String MARK = "\ufffc";

        @Override
        public String get(Object name) {
            return MARK;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
