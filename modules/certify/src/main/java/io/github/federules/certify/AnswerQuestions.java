package io.github.federules.certify;

import io.github.federules.certify.formula.Formula;
import io.github.federules.certify.model.AnsweredTerms;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.witness.AnswerSpace;
import io.github.federules.certify.witness.CaseModel;
import io.github.federules.certify.witness.WitnessSearch;
import io.github.federules.certify.witness.WitnessWords;
import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The questions on the answers of applicants, and on the questions of the call's own: both are finite, and the engine decides each way
 * to answer. Whether two ways differ in their amounts, solvers say.
 */
final class AnswerQuestions {

    /** Why nothing is known of answers with which no dossier was found to meet every rule on days. */
    static final LocalizedText NO_DAY = new LocalizedText(
            "aucun jour n'a été trouvé auquel un dossier remplit toutes les conditions",
            "no day was found on which a dossier meets every rule");

    /** Why a question on eligible dossiers is idle. */
    static final LocalizedText NONE_ELIGIBLE =
            new LocalizedText("aucun dossier n'est éligible", "no dossier is eligible");

    private static final LocalizedText NOT_BY_ANSWERS =
            new LocalizedText("le taux ne dépend pas des seules réponses", "the rate does not depend on answers alone");
    private static final LocalizedText OTHER_TRACK = new LocalizedText(
            "le financement n'en dépend pas, mais un autre volet ou les points en dépendent",
            "funding does not depend on it, but another track or the points do");
    private static final LocalizedText BETWEEN = new LocalizedText(
            "seuls les deux taux extrêmes ont été essayés", "only the least and the greatest rate were tried");
    private static final LocalizedText OTHER_ANSWER =
            new LocalizedText("Avec l'autre réponse", "With the other answer");

    private final Call call;
    private final AnswerSpace space;
    private final Duration limit;
    private final Consumer<LocalizedText> progress;
    private final IdentityHashMap<AnswerSpace.Way, CaseModel> cases = new IdentityHashMap<>();
    private final Map<Parameters, Parameters> terms = new HashMap<>();
    private final List<Inquiry> inquiries = new ArrayList<>();
    private final boolean isAnyEligible;

    private AnswerQuestions(
            Call call, AnswerSpace space, boolean isAnyEligible, Duration limit, Consumer<LocalizedText> progress) {
        this.call = call;
        this.space = space;
        this.isAnyEligible = isAnyEligible;
        this.limit = limit;
        this.progress = progress;
    }

    /**
     * The questions with their answers.
     *
     * @param isWhole whether the model is the whole call: only then those are asked that look at amounts
     * @param isAnyEligible whether any dossier is eligible, as far as is known: where none is, those are idle
     */
    static List<Inquiry> answered(
            Call call,
            AnswerSpace space,
            boolean isWhole,
            boolean isAnyEligible,
            Duration limit,
            Consumer<LocalizedText> progress) {
        AnswerQuestions questions = new AnswerQuestions(call, space, isAnyEligible, limit, progress);
        if (isWhole) {
            questions.askReadings();
        }
        questions.askRequirements();
        questions.askRates();
        if (isWhole) {
            questions.askCriteria();
        }
        return questions.inquiries;
    }

    private void askReadings() {
        for (Question question : space.scope().ownQuestions()) {
            Reading inForce = call.readings().answer(question);
            for (Reading other : question.readings()) {
                if (!other.equals(inForce)) {
                    askReading(question, inForce, other);
                }
            }
        }
    }

    private void askReading(Question question, Reading inForce, Reading other) {
        String code = question.name() + (question.readings().size() == 2 ? "" : ":" + other.name());
        LocalizedText difference =
                new LocalizedText("Si " + other.label(Locale.FRENCH), "If " + other.label(Locale.ENGLISH));
        ask(
                Topic.READING,
                AmountQuestions.IMPRUDENT + code,
                AmountQuestions.imprudent(inForce, other),
                Inquiry.Expectation.NONE,
                () -> differing(space.differingIn(question, other), DossierTwice::losesNothing, ofTwo(difference)));
        ask(
                Topic.READING,
                AmountQuestions.SEPARATES + code,
                AmountQuestions.separates(inForce, other),
                Inquiry.Expectation.EITHER,
                () -> differing(space.differingIn(question, other), DossierTwice::isAlike, ofTwo(difference)));
    }

    private void askRequirements() {
        call.applicants()
                .beneficiaries()
                .filter(terms -> !terms.takesAll())
                .ifPresent(terms ->
                        askRequirement(Rule.APPLICANT_KIND, terms.clause().id()));
        call.applicants()
                .policyRoles()
                .ifPresent(
                        terms -> askRequirement(Rule.POLICY_ROLE, terms.clause().id()));
        for (Requirement requirement : call.requirements()) {
            if (requirement
                    .track()
                    .filter(track -> !track.equals(Track.FUNDING))
                    .isEmpty()) {
                askRequirement(requirement.rule(), requirement.clause().id());
            }
        }
    }

    private void askRequirement(Rule rule, String clause) {
        ask(
                "DEAD_REQUIREMENT:" + rule.code(),
                new LocalizedText(
                        "Une réponse qui ne remplit pas la condition " + rule.code() + " (" + clause + ")\u00a0?",
                        "An answer that does not meet the requirement " + rule.code() + " (" + clause + ")?"),
                () -> found(way -> way.failed().contains(rule), way -> false));
    }

    private void askRates() {
        Optional<Value<Rate>> rate = call.funding().aid().map(AidIntensity::rate);
        if (rate.orElse(null) instanceof Value.Cases<Rate> cases) {
            for (Rate each : new Branches().cases(cases).distinct().toList()) {
                ask(
                        "DEAD_RATE:" + each.share().toPlainString(),
                        LocalizedText.of(locale -> new LocalizedText(
                                                "Un porteur de projet éligible au taux de ",
                                                "An eligible applicant at the rate of ")
                                        .in(locale)
                                + WitnessWords.rate(each, locale)
                                + new LocalizedText("\u00a0?", "?").in(locale)),
                        () -> AnsweredTerms.isRateCarried(cases)
                                ? ofRate(each)
                                : new Conclusion.NotTried(NOT_BY_ANSWERS));
            }
        }
    }

    private Conclusion ofRate(Rate rate) {
        Predicate<AnswerSpace.Way> isOfRate = way -> way.rate().equals(Optional.of(rate));
        return found(isOfRate.and(AnswerSpace.Way::isSound), isOfRate.and(AnswerSpace.Way::mayBeSound));
    }

    /** The rates that a dossier may get as they stand: a part of a sum and its maximum are none. */
    private static final class Branches implements ValueVisitor<Rate, Stream<Rate>> {

        @Override
        public Stream<Rate> constant(Value.Constant<Rate> rate) {
            return Stream.of(rate.is());
        }

        @Override
        public Stream<Rate> cases(Value.Cases<Rate> rate) {
            return Stream.concat(rate.cases().stream().map(Value.Case::is), rate.otherwise().stream())
                    .flatMap(is -> is.accept(this));
        }

        @Override
        public Stream<Rate> times(Value.Times<Rate> rate) {
            return Stream.empty();
        }

        @Override
        public Stream<Rate> sum(Value.Sum<Rate> rate) {
            return Stream.empty();
        }

        @Override
        public Stream<Rate> within(Value.Within<Rate> rate) {
            return Stream.empty();
        }
    }

    private void askCriteria() {
        for (Criterion criterion : space.criteria()) {
            if (space.scope().isForFunding(criterion)) {
                ask(
                        "DEAD_CRITERION:" + criterion.code(),
                        new LocalizedText(
                                "Deux dossiers que seule distingue la réponse à " + criterion.code()
                                        + ", et que l'appel traite différemment\u00a0?",
                                "Two dossiers that differ in the answer to " + criterion.code()
                                        + " alone, and that the call treats differently?"),
                        () -> ofFunding(criterion));
            }
        }
    }

    private Conclusion ofFunding(Criterion criterion) {
        Conclusion conclusion = differing(space.differingIn(criterion), DossierTwice::isAlike, ofTwo(OTHER_ANSWER));
        if (conclusion instanceof Conclusion.Proved) {
            conclusion =
                    differing(space.differingIn(criterion), DossierTwice::hasSameTotal, AnswerQuestions::ofTwoTotals);
        }
        return conclusion instanceof Conclusion.Proved && space.scope().isForAnotherTrack(criterion)
                ? new Conclusion.NotTried(OTHER_TRACK)
                : conclusion;
    }

    private static Function<List<Decision>, LocalizedText> ofTwo(LocalizedText second) {
        return decisions -> WitnessWords.of(decisions, (one, other) -> second);
    }

    private static LocalizedText ofTwoTotals(List<Decision> decisions) {
        LocalizedText amounts = WitnessWords.of(decisions, (one, other) -> OTHER_ANSWER);
        return LocalizedText.of(locale -> amounts.in(locale)
                + new LocalizedText(" Coût total éligible\u00a0: ", " Total eligible cost: ").in(locale)
                + decisions.stream()
                        .map(each -> WitnessWords.amount(each.costs().retainedTotal(), locale))
                        .collect(Collectors.joining(" / "))
                + ".");
    }

    private void ask(String code, LocalizedText asks, Supplier<Conclusion> conclusion) {
        ask(Topic.DEAD_TEXT, code, asks, Inquiry.Expectation.SOME, conclusion);
    }

    private void ask(
            Topic topic,
            String code,
            LocalizedText asks,
            Inquiry.Expectation expects,
            Supplier<Conclusion> conclusion) {
        progress.accept(asks);
        inquiries.add(new Inquiry(
                topic,
                code,
                asks,
                expects,
                space.obstacles().isEmpty()
                        ? conclusion.get()
                        : new Conclusion.NotTried(space.obstacles().get(0))));
    }

    /** The first way that is looked for, or that there is none; unknown where one might be. */
    private Conclusion found(Predicate<AnswerSpace.Way> which, Predicate<AnswerSpace.Way> might) {
        Optional<AnswerSpace.Way> found = space.ways().stream().filter(which).findFirst();
        if (found.isEmpty()) {
            return space.ways().stream().anyMatch(might) ? new Conclusion.Undecided(NO_DAY) : proved(space);
        }
        AnswerSpace.Way way = found.get();
        return new Conclusion.Witnessed(
                new Witness(List.of(decided(way)), LocalizedText.of(locale -> words(way, locale)), true));
    }

    /** That every way was tried. */
    static Conclusion proved(AnswerSpace space) {
        int count = space.ways().size();
        return new Conclusion.Proved(new LocalizedText(
                "les " + count + " façons de répondre d'un porteur de projet",
                "all " + count + " ways in which an applicant may answer"));
    }

    private Decision decided(AnswerSpace.Way way) {
        Assessor assessor = Assessor.of(call);
        for (Question question : space.scope().ownQuestions()) {
            assessor = assessor.reading(way.readings().answer(question));
        }
        return assessor.assess(way.dossier());
    }

    private String words(AnswerSpace.Way way, Locale locale) {
        StringBuilder words = new StringBuilder();
        way.readings().answers().stream()
                .filter(each -> !each.equals(call.readings().answer(each.question())))
                .forEach(each ->
                        words.append(each.label(locale)).append(new LocalizedText("\u00a0; ", "; ").in(locale)));
        return words + WitnessWords.answers(way, locale);
    }

    /**
     * A dossier that two ways to answer treat differently, of which one makes it eligible; or that there is none.
     *
     * @param pairs the ways
     * @param holds what holds where they do not
     * @param amounts two dossiers in words
     */
    private Conclusion differing(
            Stream<List<AnswerSpace.Way>> pairs,
            Function<DossierTwice, Formula> holds,
            Function<List<Decision>, LocalizedText> amounts) {
        if (!isAnyEligible) {
            return new Conclusion.NotTried(NONE_ELIGIBLE);
        }
        Map<Object, Claim> claims = new LinkedHashMap<>();
        pairs.forEach(pair -> {
            AnswerSpace.Way one = pair.get(0);
            AnswerSpace.Way other = pair.get(1);
            CaseModel under = model(one);
            CaseModel underOther = model(other);
            boolean isSame = one.mayBeSound() == other.mayBeSound()
                    && (!one.mayBeSound() || under.parameters().equals(underOther.parameters()));
            if (!isSame) {
                claims.computeIfAbsent(
                        List.of(
                                List.of(one.mayBeSound(), one.isSound(), under.parameters()),
                                List.of(other.mayBeSound(), other.isSound(), underOther.parameters())),
                        key -> {
                            DossierTwice dossier =
                                    DossierTwice.of(under, one.mayBeSound(), underOther, other.mayBeSound());
                            return dossier.claim(
                                    holds.apply(dossier),
                                    decisions -> words(pair, amounts.apply(decisions)),
                                    Optional.empty());
                        });
            }
        });
        return claims.isEmpty() ? proved(space) : refuted(List.copyOf(claims.values()));
    }

    private CaseModel model(AnswerSpace.Way way) {
        return cases.computeIfAbsent(way, each -> {
            CaseModel model = CaseModel.of(call, each);
            // Many ways have the same terms.
            Parameters shared = terms.computeIfAbsent(model.parameters(), own -> own);
            return new CaseModel(call, model.range(), shared, model.way());
        });
    }

    private LocalizedText words(List<AnswerSpace.Way> pair, LocalizedText amounts) {
        return LocalizedText.of(
                locale -> words(pair.get(0), locale) + " / " + words(pair.get(1), locale) + " " + amounts.in(locale));
    }

    // The first pair that differs is enough: a smaller dossier may show it, too.
    private Conclusion refuted(List<Claim> claims) {
        List<Solver> solvers = Certifier.solvers();
        WitnessSearch search = new WitnessSearch(solvers, limit);
        Conclusion last = proved(space);
        for (Claim claim : claims) {
            Conclusion conclusion = AmountQuestion.answer(List.of(claim), search, solvers);
            if (conclusion instanceof Conclusion.Witnessed shown) {
                Witness witness = shown.witness();
                return new Conclusion.Witnessed(
                        new Witness(witness.decisions(), witness.words(), witness.isSmallest() && claims.size() == 1));
            }
            last = last instanceof Conclusion.Proved ? conclusion : last;
        }
        boolean isOfRange = call.funding()
                .aid()
                .map(AidIntensity::rate)
                .filter(Value.Within.class::isInstance)
                .isPresent();
        return last instanceof Conclusion.Proved && isOfRange ? new Conclusion.NotTried(BETWEEN) : last;
    }
}
