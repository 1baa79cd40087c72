package io.github.federules.certify.witness;

import io.github.federules.certify.model.CallModel;
import io.github.federules.certify.model.Parameters;
import io.github.federules.core.call.Call;
import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.condition.ConditionVisitor;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Every way in which an applicant on its own may answer a call, as far as the call tells answers apart, and what the engine decides
 * in each.
 */
public final class AnswerSpace {

    /** More ways than this are not tried. */
    public static final int MOST = 65_536;

    /**
     * One way to answer.
     *
     * @param answers the answer to each criterion, by its code
     * @param dossier a dossier with these answers, complete but for its amounts
     * @param rate the rate of aid that the engine applies, or empty if it applies none
     * @param failed the rules on neither amounts nor days that are not met
     */
    public record Way(Map<String, Answer> answers, Dossier dossier, Optional<Rate> rate, Set<Rule> failed) {

        /** Determines whether every rule is met that looks at no amount and at no day. */
        public boolean isSound() {
            return failed.isEmpty();
        }
    }

    private final Call call;
    private final List<Call> together;
    private final Map<Rule, String> met;
    private final Set<Rule> ofOtherTracks;
    private final List<LocalizedText> obstacles = new ArrayList<>();
    private final Map<String, List<Answer>> axes = new LinkedHashMap<>();
    private final List<Way> ways = new ArrayList<>();

    private AnswerSpace(Call call, List<Call> together) {
        this.call = call;
        this.together = together;
        this.met = CallModel.met(call);
        this.ofOtherTracks = Stream.concat(
                        call.requirements().stream()
                                .filter(each -> each.track()
                                        .filter(track -> !track.equals(Track.FUNDING))
                                        .isPresent())
                                .map(Requirement::rule),
                        call.terms().stream()
                                .filter(term -> term instanceof Limit limit && limit.isPassMark())
                                .flatMap(term -> ((Limit) term).rule().stream()))
                .collect(Collectors.toSet());
    }

    /** Lets the engine decide every way to answer a call. */
    public static AnswerSpace of(Call call) {
        return of(call, List.of(call));
    }

    /** Lets the engine decide under one call every way to answer some calls, of which it is one. */
    public static AnswerSpace of(Call call, List<Call> together) {
        AnswerSpace space = new AnswerSpace(call, together);
        together.forEach(space::findObstacles);
        together.forEach(space::findAxes);
        long count = space.axes.values().stream()
                .mapToLong(List::size)
                .reduce(1, (one, other) -> Math.min(MOST + 1L, one * other));
        if (count > MOST) {
            space.obstacles.add(new LocalizedText(
                    "l'appel distingue plus de " + MOST + " combinaisons de réponses",
                    "the call tells more than " + MOST + " combinations of answers apart"));
        } else if (space.obstacles.isEmpty()) {
            space.decide(new LinkedHashMap<>(), new ArrayList<>(space.axes.entrySet()));
        }
        return space;
    }

    /** Why not every way was tried; nothing if every one was. */
    public List<LocalizedText> obstacles() {
        return obstacles;
    }

    /** Every way to answer. */
    public List<Way> ways() {
        return ways;
    }

    /** The criteria that the call asks for itself, which the ways differ in. */
    public List<Criterion> criteria() {
        return call.asks().stream()
                .filter(each -> axes.containsKey(each.code()))
                .toList();
    }

    /** Two ways that differ in the answer to a criterion alone, and in the terms that apply or in which rules are met; nothing if none do. */
    public List<Way> differingIn(Criterion criterion) {
        Map<Map<String, Answer>, Way> seen = new HashMap<>();
        for (Way way : ways) {
            Map<String, Answer> others = new HashMap<>(way.answers());
            others.remove(criterion.code());
            Way other = seen.putIfAbsent(others, way);
            if (other != null
                    && !(terms(other).equals(terms(way)) && other.failed().equals(way.failed()))) {
                return List.of(other, way);
            }
        }
        return List.of();
    }

    private Parameters terms(Way way) {
        return Parameters.of(call, way.rate().map(Value::of), way.answers());
    }

    private void findObstacles(Call each) {
        for (Term term : each.terms()) {
            for (Condition condition : term.conditions()) {
                findObstacles(condition);
            }
        }
        for (Criterion criterion : each.asks()) {
            if (criterion.of() == Subject.COST_LINE) {
                obstacles.add(new LocalizedText(
                        "«\u00a0" + criterion.code() + "\u00a0» est demandé pour chaque ligne",
                        criterion.code() + " is asked of each cost line"));
            } else if (criterion.form() instanceof Criterion.Coded) {
                obstacles.add(new LocalizedText(
                        "«\u00a0" + criterion.code() + "\u00a0» est un code d'une nomenclature",
                        criterion.code() + " is a code of a nomenclature"));
            }
        }
        if (each.applicants().beneficiaries().stream()
                .anyMatch(terms -> !terms.legalForms().isEmpty())) {
            obstacles.add(legalForms());
        }
    }

    private void findObstacles(Condition condition) {
        condition.accept(new Obstacle()).ifPresent(obstacles::add);
        condition.parts().forEach(this::findObstacles);
    }

    /** Why the ways to answer a condition cannot be tried one by one, whatever its parts are. */
    private static final class Obstacle implements ConditionVisitor<Optional<LocalizedText>> {

        private static Optional<LocalizedText> of(String criterion) {
            return criterion.equals(CommonCriteria.LEGAL_FORM.code()) ? Optional.of(legalForms()) : Optional.empty();
        }

        @Override
        public Optional<LocalizedText> answered(Condition.Answered condition) {
            return of(condition.criterion());
        }

        @Override
        public Optional<LocalizedText> between(Condition.Between condition) {
            return of(condition.criterion());
        }

        @Override
        public Optional<LocalizedText> parties(Condition.Parties condition) {
            return Optional.of(new LocalizedText("l'appel compte les partenaires", "the call counts parties"));
        }

        @Override
        public Optional<LocalizedText> ofReading(Condition.OfReading condition) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalizedText> ofApplicant(Condition.OfApplicant condition) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalizedText> all(Condition.All condition) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalizedText> any(Condition.Any condition) {
            return Optional.empty();
        }

        @Override
        public Optional<LocalizedText> not(Condition.Not condition) {
            return Optional.empty();
        }
    }

    private static LocalizedText legalForms() {
        return new LocalizedText("l'appel distingue des formes juridiques", "the call tells legal forms apart");
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

    private void decide(Map<String, Answer> answers, List<Map.Entry<String, List<Answer>>> open) {
        if (open.isEmpty()) {
            Map<String, Answer> all = new LinkedHashMap<>(answers);
            Dossier dossier = new SoundDossier(together).answering(all);
            ways.add(way(all, dossier, Assessor.of(call).assess(dossier)));
            return;
        }
        String code = open.get(0).getKey();
        for (Answer answer : open.get(0).getValue()) {
            answers.put(code, answer);
            decide(answers, open.subList(1, open.size()));
        }
        answers.remove(code);
    }

    private Way way(Map<String, Answer> answers, Dossier dossier, Decision decision) {
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
        return new Way(answers, dossier, rate, failed);
    }
}
