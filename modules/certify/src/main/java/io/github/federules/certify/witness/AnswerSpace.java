package io.github.federules.certify.witness;

import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Parameters;
import io.github.federules.certify.scope.Scope;
import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Every way in which an applicant on its own may answer a call, as far as the call tells answers apart, and what the engine decides
 * in each; also under each answer to the questions of the call's own, where the call leaves them open.
 */
public final class AnswerSpace {

    /** More ways than this are not tried. */
    public static final int MOST = 65_536;

    private static final Set<Rule> OF_DAYS =
            Set.of(Rule.DURATION, Rule.REALISATION_WINDOW, Rule.STARTS_AFTER_SUBMISSION);

    /**
     * One way to answer.
     *
     * @param answers the answer to each criterion, by its code
     * @param readings how the call is read
     * @param dossier a dossier with these answers, complete but for its amounts
     * @param rate the rate of aid that applies, or empty if none does, or if it does not depend on answers alone
     * @param failed the rules on neither amounts nor the deadline that are not met
     * @param unsettled those of them that may be met by the same answers: on another day, or as a law in Java has it
     */
    public record Way(
            Map<String, Answer> answers,
            Readings readings,
            Dossier dossier,
            Optional<Rate> rate,
            Set<Rule> failed,
            Set<Rule> unsettled) {

        /** Determines whether its dossier meets every rule that looks at no amount. */
        public boolean isSound() {
            return failed.isEmpty();
        }

        /** Determines whether a dossier with these answers may meet every rule that looks at no amount, even if this one does not. */
        public boolean mayBeSound() {
            return unsettled.containsAll(failed);
        }
    }

    private final Call call;
    private final Scope scope;
    private final List<Call> together;
    private final Map<Rule, String> met;
    private final Set<Rule> ofOtherTracks;
    private final Set<Rule> unsettled = new HashSet<>(OF_DAYS);
    private final List<LocalizedText> obstacles = new ArrayList<>();
    private final Map<String, List<Answer>> axes = new LinkedHashMap<>();
    private final List<Way> ways = new ArrayList<>();

    private AnswerSpace(Call call, List<Call> together) {
        this.call = call;
        this.scope = Scope.of(call);
        this.together = together;
        this.met = CallModel.met(call);
        this.ofOtherTracks = Stream.concat(
                        call.requirements().stream()
                                .filter(each -> each.track()
                                        .filter(track -> !track.equals(Track.FUNDING))
                                        .isPresent())
                                .map(Requirement::rule),
                        call.passMarks().stream().flatMap(mark -> mark.rule().stream()))
                .collect(Collectors.toSet());
        call.laws().forEach(law -> law.conditions().forEach(each -> unsettled.add(each.rule())));
    }

    /** Lets the engine decide every way to answer a call, however a question of its own is read. */
    public static AnswerSpace of(Call call) {
        return of(call, List.of(call), Scope.of(call).ownQuestions());
    }

    /** Lets the engine decide under one call, as it is read, every way to answer some calls, of which it is one. */
    public static AnswerSpace of(Call call, List<Call> together) {
        return of(call, together, Set.of());
    }

    private static AnswerSpace of(Call call, List<Call> together, Set<Question> own) {
        AnswerSpace space = new AnswerSpace(call, together);
        together.forEach(each -> space.obstacles.addAll(Scope.of(each).obstacles()));
        together.forEach(space::findAxes);
        List<Readings> readings = call.readings().everyAnswerTo(own);
        long count = space.axes.values().stream()
                .mapToLong(List::size)
                .reduce(readings.size(), (one, other) -> Math.min(MOST + 1L, one * other));
        if (count > MOST) {
            space.obstacles.add(new LocalizedText(
                    "l'appel distingue plus de " + MOST + " combinaisons de réponses",
                    "the call tells more than " + MOST + " combinations of answers apart"));
        } else if (space.obstacles.isEmpty()) {
            // Those in force first: they are the first to be shown.
            space.decide(call.readings(), own);
            readings.stream().filter(each -> !each.equals(call.readings())).forEach(each -> space.decide(each, own));
        }
        return space;
    }

    private void decide(Readings readings, Set<Question> own) {
        Assessor assessor = Assessor.of(call);
        for (Question question : own) {
            assessor = assessor.reading(readings.answer(question));
        }
        decide(assessor, new LinkedHashMap<>(), new ArrayList<>(axes.entrySet()));
    }

    /** What of the call is asked. */
    public Scope scope() {
        return scope;
    }

    /** Why not every way was tried; nothing if every one was. */
    public List<LocalizedText> obstacles() {
        return obstacles;
    }

    /** The last day in time, where no dossier that is sent on it can be eligible, as its operation fits no period of the call. */
    public Optional<LocalDate> dayWithoutPeriod() {
        return SoundDays.withoutPeriod(call);
    }

    /** Every way to answer, those under the readings in force first. */
    public List<Way> ways() {
        return ways;
    }

    /** Every way to answer under the readings in force. */
    public List<Way> inForce() {
        return ways.stream()
                .filter(way -> way.readings().equals(call.readings()))
                .toList();
    }

    /** The criteria that the call asks for itself, which the ways differ in. */
    public List<Criterion> criteria() {
        return call.asks().stream()
                .filter(each -> axes.containsKey(each.code()))
                .toList();
    }

    /** Pairs of ways that differ in the answer to a criterion alone: the first of those with the same other answers, and each other one. */
    public Stream<List<Way>> differingIn(Criterion criterion) {
        Map<Object, Way> seen = new HashMap<>();
        return ways.stream().flatMap(way -> {
            Map<String, Answer> others = new HashMap<>(way.answers());
            others.remove(criterion.code());
            Way first = seen.putIfAbsent(List.of(others, way.readings()), way);
            return first == null ? Stream.empty() : Stream.of(List.of(first, way));
        });
    }

    /** Pairs of ways that differ in the answer to an open question alone, from the answer in force to another one. */
    public Stream<List<Way>> differingIn(Question question, Reading other) {
        Reading inForce = call.readings().answer(question);
        Map<Object, Way> read = new HashMap<>();
        ways.stream()
                .filter(way -> way.readings().answer(question).equals(other))
                .forEach(way -> read.put(List.of(way.answers(), way.readings().with(inForce)), way));
        return ways.stream()
                .filter(way -> way.readings().answer(question).equals(inForce))
                .map(way -> List.of(way, Objects.requireNonNull(read.get(List.of(way.answers(), way.readings())))));
    }

    private void findAxes(Call each) {
        axes.put(
                CommonCriteria.KIND.code(),
                Stream.of(BeneficiaryKind.values())
                        .map(kind -> Answer.of(kind.name()))
                        .toList());
        if (each.applicants().policyRoles().isPresent() || looksAt(CommonCriteria.POLICY_ROLE)) {
            axes.put(
                    CommonCriteria.POLICY_ROLE.code(),
                    Stream.of(PolicyRole.values())
                            .map(role -> Answer.of(role.name()))
                            .toList());
        }
        for (Criterion criterion : each.asks()) {
            axes.put(criterion.code(), answersTo(criterion));
        }
        each.funding().aid().map(AidIntensity::rate).ifPresent(value -> {
            if (value instanceof Value.Within<Rate> range) {
                axes.put(
                        SoundDossier.AID_RATE,
                        Stream.of(range.least(), range.most())
                                .distinct()
                                .map(rate -> Answer.of(rate.millionths()))
                                .toList());
            }
        });
    }

    private boolean looksAt(Criterion criterion) {
        return conditions()
                .anyMatch(
                        each -> each.looksAt().filter(criterion.code()::equals).isPresent());
    }

    private Stream<Condition> conditions() {
        return together.stream()
                .flatMap(each -> each.terms().stream())
                .flatMap(term -> term.conditions().stream())
                .flatMap(AnswerSpace::withParts);
    }

    private static Stream<Condition> withParts(Condition condition) {
        return Stream.concat(Stream.of(condition), condition.parts().stream().flatMap(AnswerSpace::withParts));
    }

    private List<Answer> answersTo(Criterion criterion) {
        if (criterion.form() instanceof Criterion.Named named) {
            return named.answers().keySet().stream().map(Answer::of).toList();
        }
        if (criterion.form() instanceof Criterion.Counted counted) {
            // Between two numbers where a condition begins or ends, every number is the same.
            Set<Long> numbers = new TreeSet<>(Set.of(counted.from(), counted.to()));
            conditions()
                    .filter(Condition.Between.class::isInstance)
                    .map(Condition.Between.class::cast)
                    .filter(each -> each.criterion().equals(criterion.code()))
                    .flatMapToLong(each -> LongStream.of(each.from() - 1, each.from(), each.to(), each.to() + 1))
                    .filter(each -> each >= counted.from() && each <= counted.to())
                    .forEach(numbers::add);
            return numbers.stream().map(Answer::of).collect(Collectors.toList());
        }
        // A code is an obstacle, and its answers are never tried.
        if (criterion.form() instanceof Criterion.Confirmed || criterion.form() instanceof Criterion.Coded) {
            return List.of(Answer.of(true), Answer.of(false));
        }
        throw new IllegalStateException("Nothing says how " + criterion.code() + " can be answered.");
    }

    private void decide(Assessor assessor, Map<String, Answer> answers, List<Map.Entry<String, List<Answer>>> open) {
        if (open.isEmpty()) {
            Map<String, Answer> all = new LinkedHashMap<>(answers);
            Dossier dossier = new SoundDossier(together).answering(all);
            ways.add(way(all, assessor.assess(dossier)));
            return;
        }
        String code = open.get(0).getKey();
        for (Answer answer : open.get(0).getValue()) {
            answers.put(code, answer);
            decide(assessor, answers, open.subList(1, open.size()));
        }
        answers.remove(code);
    }

    private Way way(Map<String, Answer> answers, Decision decision) {
        Set<Rule> failed = new LinkedHashSet<>();
        for (Finding finding : decision.findings()) {
            boolean isMet = finding.outcome() == Outcome.PASSED || finding.outcome() == Outcome.NOT_ASKED;
            if (!isMet && !met.containsKey(finding.rule()) && !ofOtherTracks.contains(finding.rule())) {
                failed.add(finding.rule());
            }
        }
        Optional<Rate> rate = answers.get(SoundDossier.AID_RATE) instanceof Answer.Whole set
                ? Optional.of(Rate.ofMillionths(set.number()))
                : Parameters.rate(call, answers);
        Set<Rule> open = new LinkedHashSet<>(failed);
        open.retainAll(unsettled);
        return new Way(answers, decision.readings(), decision.dossier(), rate, failed, open);
    }
}
