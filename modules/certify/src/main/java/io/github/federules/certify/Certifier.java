package io.github.federules.certify;

import io.github.federules.certify.solver.Solver;
import io.github.federules.certify.solver.Solvers;
import io.github.federules.certify.witness.AnswerSpace;
import io.github.federules.certify.witness.CaseModel;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.term.Deadline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;

/**
 * Asks what a call promises of every dossier, before it is published.
 *
 * <p>Each question is “Is there a dossier such that …?”. The answer is that there is none, proved for every dossier; or the smallest
 * such dossier, which the engine decides; or that it is not known.
 *
 * <pre>{@code
 * Certification certification = Certifier.of(call).certify();
 * List<Inquiry> problems = certification.problems();
 * }</pre>
 *
 * <p>It needs a solver at run time: Z3 (artifact {@code tools.aqua:z3-turnkey}), SMTInterpol (artifact {@code
 * de.uni-freiburg.informatik.ultimate:smtinterpol}, on the class path), or both, which then prove each other's proofs.
 *
 * <p>Instances are immutable.
 */
public final class Certifier {

    /** The time for one question where none is set. */
    public static final Duration LIMIT = Duration.ofSeconds(60);

    /** Why nothing is asked about amounts of a call of other tracks. */
    static final LocalizedText NO_FUNDING =
            new LocalizedText("l'appel ne propose pas de financement", "the call offers no funding");

    private final Call call;
    private final Duration limit;
    private final Consumer<LocalizedText> progress;

    private Certifier(Call call, Duration limit, Consumer<LocalizedText> progress) {
        this.call = call;
        this.limit = limit;
        this.progress = progress;
    }

    /**
     * Creates a certifier of a call, with 60 seconds for each question.
     *
     * @param call the call
     * @return the certifier
     */
    public static Certifier of(Call call) {
        return new Certifier(Objects.requireNonNull(call, "call"), LIMIT, question -> {});
    }

    /**
     * Returns a copy with another time for each question.
     *
     * @param limitOfQuestion the time, over 0
     * @return the changed copy
     * @throws IllegalArgumentException if the time is not over 0
     */
    public Certifier within(Duration limitOfQuestion) {
        return new Certifier(call, checked(limitOfQuestion), progress);
    }

    static Duration checked(Duration limitOfQuestion) {
        Objects.requireNonNull(limitOfQuestion, "limitOfQuestion");
        if (limitOfQuestion.isNegative() || limitOfQuestion.isZero()) {
            throw new IllegalArgumentException(
                    "The time for a question is " + limitOfQuestion + ", but must be over 0. Give some seconds.");
        }
        return limitOfQuestion;
    }

    static List<Solver> solvers() {
        List<Solver> solvers = Solvers.available();
        if (solvers.isEmpty()) {
            throw new IllegalStateException("There is no solver. Add the artifact tools.aqua:z3-turnkey, or"
                    + " de.uni-freiburg.informatik.ultimate:smtinterpol, to the class path.");
        }
        return solvers;
    }

    /**
     * Returns a copy that reports each question before it is asked.
     *
     * @param listener what takes the question
     * @return the changed copy
     */
    public Certifier reportingTo(Consumer<LocalizedText> listener) {
        return new Certifier(call, limit, Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Asks every question.
     *
     * @return the questions with their answers
     * @throws IllegalStateException if no solver is there, or the engine decides a dossier otherwise than the model: an error of
     *     this library
     */
    public Certification certify() {
        AnswerSpace space = AnswerSpace.of(call);
        List<LocalizedText> uncarried = space.scope().uncarried();
        List<Inquiry> inquiries = new ArrayList<>();
        Optional<LocalizedText> obstacle = obstacle(space);
        if (!uncarried.isEmpty()) {
            inquiries.add(notTried(new LocalizedText(
                    "l'appel a des règles que le modèle ne connaît pas",
                    "the call has terms that the model does not carry")));
        } else if (obstacle.isPresent()) {
            inquiries.add(notTried(obstacle.get()));
        } else {
            inquiries.addAll(onAmounts(space));
        }
        boolean isWhole = uncarried.isEmpty() && call.offers(Track.FUNDING);
        boolean isAnyEligible =
                inquiries.stream().noneMatch(each -> each.code().equals(AmountQuestions.ELIGIBLE) && each.isProblem());
        inquiries.addAll(AnswerQuestions.answered(call, space, isWhole, isAnyEligible, limit, progress));
        List<LocalizedText> notAsked = new ArrayList<>(space.scope().notAsked());
        if (!isWhole && !space.criteria().isEmpty()) {
            notAsked.add(new LocalizedText(
                    "si chaque réponse change un résultat", "whether each answer changes any result"));
        }
        return new Certification(call, uncarried, notAsked, inquiries);
    }

    private Optional<LocalizedText> obstacle(AnswerSpace space) {
        return call.offers(Track.FUNDING) ? space.obstacles().stream().findFirst() : Optional.of(NO_FUNDING);
    }

    /**
     * Asks whether any dossier gets more aid than an amount, under any reading that the call leaves open.
     *
     * <p>For example, {@code Certifier.of(call).findAidOver(euros("250000.00")).isProblem()} is true if some dossier does; it is then
     * in the answer.
     *
     * @param most the amount in euros
     * @return the question with its answer; not tried under a call that sets no co-financing rate or has a term that the model does
     *     not carry
     * @throws IllegalStateException if no solver is there, or the engine decides a dossier otherwise than the model: an error of
     *     this library
     * @throws io.github.federules.core.fault.InvalidFactException if the amount is not one that a dossier can have
     */
    public Inquiry findAidOver(MonetaryAmount most) {
        AmountQuestion question = AmountQuestions.aidOver(call, Euros.checked(Objects.requireNonNull(most, "most")));
        if (call.funding().aid().isEmpty()) {
            return notTried(
                    question,
                    new LocalizedText("l'appel ne fixe aucun taux d'aide", "the call sets no co-financing rate"));
        }
        AnswerSpace space = AnswerSpace.of(call);
        return Stream.concat(
                        space.scope().uncarried().stream().map(CallComparison::uncarried), obstacle(space).stream())
                .findFirst()
                .map(because -> notTried(question, because))
                .orElseGet(() -> ask(question, space, solvers()));
    }

    private List<Inquiry> onAmounts(AnswerSpace space) {
        List<Solver> solvers = solvers();
        List<CaseModel> cases = CaseModel.of(call, space);
        List<Inquiry> inquiries = new ArrayList<>();
        Inquiry eligible = eligible(space, cases, solvers);
        for (AmountQuestion question : AmountQuestions.of(call)) {
            Inquiry inquiry = eligible.isProblem()
                    ? notTried(question, AnswerQuestions.NONE_ELIGIBLE)
                    : ask(question, space, solvers);
            inquiries.add(inquiry);
            if (inquiry.conclusion() instanceof Conclusion.Witnessed) {
                closed(inquiry).forEach(each -> {
                    progress.accept(each.asks());
                    inquiries.add(each.ask(cases, solvers, limit));
                });
            }
        }
        inquiries.add(eligible);
        space.dayWithoutPeriod().map(Certifier::lastDay).ifPresent(inquiries::add);
        List<CaseModel> all = CaseModel.underEveryReading(call, space);
        return DeadLimits.apart(
                call, inquiries, question -> question.answer(all, solvers, limit) instanceof Conclusion.Proved);
    }

    private Inquiry eligible(AnswerSpace space, List<CaseModel> cases, List<Solver> solvers) {
        AmountQuestion question = AmountQuestions.eligible();
        Optional<LocalizedText> never = neverInForce(call);
        if (never.isPresent()) {
            return inquiry(question, new Conclusion.Proved(never.get()));
        }
        if (cases.isEmpty()) {
            return inquiry(question, AnswerQuestions.proved(space));
        }
        return cases.stream().allMatch(each -> each.way().isEmpty())
                ? inquiry(question, new Conclusion.Undecided(AnswerQuestions.NO_DAY))
                : inquiry(question, question.answer(cases, solvers, limit));
    }

    private static Inquiry lastDay(LocalDate day) {
        LocalizedText by = new LocalizedText(
                "l'opération commence au plus tôt le jour de l'envoi et n'a plus sa place dans la période de l'appel",
                "the operation starts no earlier than it is sent, and fits no more into the window of the call");
        return new Inquiry(
                Topic.DEAD_TEXT,
                "LAST_DAY",
                LocalizedText.of(locale -> new LocalizedText(
                                        "Un dossier éligible envoyé le dernier jour sûr, le ",
                                        "An eligible dossier that is sent on the last sure day, ")
                                .in(locale)
                        + LocalizedText.ofDay(day).in(locale)
                        + new LocalizedText("\u00a0?", "?").in(locale)),
                Inquiry.Expectation.SOME,
                new Conclusion.Proved(by));
    }

    // Whoever sends a dossier in time sends it before there is such an edition.
    static Optional<LocalizedText> neverInForce(Call call) {
        return call.edition()
                .from()
                .flatMap(from -> call.submission()
                        .deadline()
                        .map(Deadline::day)
                        .filter(from::isAfter)
                        .map(day -> LocalizedText.of(locale -> new LocalizedText(
                                                "l'édition s'applique à partir du ", "the edition is in force from ")
                                        .in(locale)
                                + LocalizedText.ofDay(from).in(locale)
                                + new LocalizedText(", après sa date limite, le ", ", after its deadline, ").in(locale)
                                + LocalizedText.ofDay(day).in(locale))));
    }

    // Where a dossier depends on a question: whether one still does after the sentence that closes it.
    private Stream<ClosedQuestion> closed(Inquiry inquiry) {
        return call.openQuestions().stream()
                .filter(question -> !question.isOwn())
                .filter(question -> inquiry.code().equals(AmountQuestions.SEPARATES + question.name()))
                .map(question -> new ClosedQuestion(call, question));
    }

    // What is promised is promised however the call is read; all else is asked as it is.
    private Inquiry ask(AmountQuestion question, AnswerSpace space, List<Solver> solvers) {
        progress.accept(question.asks());
        Conclusion conclusion = question.answer(CaseModel.of(call, space), solvers, limit);
        boolean isForAll = question.topic() == Topic.PROMISE || question.topic() == Topic.DEAD_TEXT;
        if (isForAll
                && conclusion instanceof Conclusion.Proved
                && !space.scope().ownQuestions().isEmpty()) {
            conclusion = question.answer(CaseModel.underEveryReading(call, space), solvers, limit);
        }
        return inquiry(question, conclusion);
    }

    private static Inquiry notTried(AmountQuestion question, LocalizedText because) {
        return inquiry(question, new Conclusion.NotTried(because));
    }

    private static Inquiry inquiry(AmountQuestion question, Conclusion conclusion) {
        return new Inquiry(question.topic(), question.code(), question.asks(), question.expects(), conclusion);
    }

    private static Inquiry notTried(LocalizedText because) {
        return new Inquiry(
                Topic.PROMISE,
                "AMOUNTS",
                new LocalizedText(
                        "Un dossier dont les montants contredisent l'appel\u00a0?",
                        "A dossier whose amounts are other than the call promises?"),
                Inquiry.Expectation.NONE,
                new Conclusion.NotTried(because));
    }

    /**
     * Returns the certifier in one short line, for logs.
     *
     * @return the call and the time for a question
     */
    @Override
    public String toString() {
        return "Certifier[call=" + call.id() + ", within=" + limit + "]";
    }
}
