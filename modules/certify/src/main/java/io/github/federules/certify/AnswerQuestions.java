package io.github.federules.certify;

import io.github.federules.certify.witness.AnswerSpace;
import io.github.federules.core.call.Call;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.AidIntensity;
import io.github.federules.core.term.Requirement;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The questions on the answers of applicants: they are finite, and the engine decides each way to answer. */
final class AnswerQuestions {

    private final Call call;
    private final AnswerSpace space;
    private final boolean isWhole;
    private final List<Inquiry> inquiries = new ArrayList<>();

    private AnswerQuestions(Call call, AnswerSpace space, boolean isWhole) {
        this.call = call;
        this.space = space;
        this.isWhole = isWhole;
    }

    /** The questions with their answers; whether the model is the whole call matters for criteria alone. */
    static List<Inquiry> answered(Call call, AnswerSpace space, boolean isWhole) {
        AnswerQuestions questions = new AnswerQuestions(call, space, isWhole);
        questions.askRequirements();
        questions.askRates();
        questions.askCriteria();
        return questions.inquiries;
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
                first(way -> way.failed().contains(rule)));
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
                        first(way -> way.isSound() && way.rate().equals(Optional.of(each))));
            }
        }
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
        if (isWhole) {
            for (Criterion criterion : space.criteria()) {
                ask(
                        "DEAD_CRITERION:" + criterion.code(),
                        new LocalizedText(
                                "Deux dossiers que seule distingue la réponse à " + criterion.code()
                                        + ", et que l'appel traite différemment\u00a0?",
                                "Two dossiers that differ in the answer to " + criterion.code()
                                        + " alone, and that the call treats differently?"),
                        answers -> answers.differingIn(criterion));
            }
        }
    }

    private static Function<AnswerSpace, List<AnswerSpace.Way>> first(Predicate<AnswerSpace.Way> which) {
        return answers -> answers.ways().stream().filter(which).limit(1).toList();
    }

    private void ask(String code, LocalizedText asks, Function<AnswerSpace, List<AnswerSpace.Way>> find) {
        inquiries.add(new Inquiry(Topic.DEAD_TEXT, code, asks, Expectation.SOME, conclusion(find)));
    }

    private Conclusion conclusion(Function<AnswerSpace, List<AnswerSpace.Way>> find) {
        if (!space.obstacles().isEmpty()) {
            return new Conclusion.NotTried(space.obstacles().get(0));
        }
        List<AnswerSpace.Way> found = find.apply(space);
        if (found.isEmpty()) {
            int count = space.ways().size();
            return new Conclusion.Proved(new LocalizedText(
                    "les " + count + " façons de répondre d'un porteur de projet",
                    "all " + count + " ways in which an applicant may answer"));
        }
        Assessor assessor = Assessor.of(call);
        return new Conclusion.Witnessed(new Witness(
                found.stream().map(way -> assessor.assess(way.dossier())).toList(),
                LocalizedText.of(locale -> String.join(
                        " / ",
                        found.stream()
                                .map(way -> WitnessWords.answers(way, locale))
                                .toList())),
                true));
    }
}
