package io.github.federules.certify;

import static io.github.federules.core.condition.Condition.where;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.Bound;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Share;
import io.github.federules.core.value.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls of some cents, of which every dossier is tried: each answer is the same, and each witness as small. */
class BruteForceTest {

    // With the property that samples proofs, fewer.
    private static final int CALLS = Math.max(5, 25 / Integer.getInteger("federules.proofs.stride", 1));
    private static final int MOST_COST = 60;
    // 10% of the greatest cost is 6 cents.
    private static final int MOST_OWN = 7;
    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("Inventé", "Invented");
    private static final Criterion GREEN = Criterion.yesNo("GREEN", Subject.OPERATION, TEXT);

    static Stream<Call> calls() {
        return Stream.concat(calls(false).limit(CALLS), calls(true).limit(CALLS));
    }

    private static Stream<Call> calls(boolean withOtherLimits) {
        Random random = new Random(35);
        return Stream.generate(() -> call(random, withOtherLimits)).flatMap(Optional::stream);
    }

    // Limits that a call need not have, for all applicants or for some.
    private static void addLimit(CallBuilder call, Random random) {
        Limit limit =
                switch (random.nextInt(4)) {
                    case 0 ->
                        Limit.on(A1, Base.AID)
                                .atMost(Share.times("4", Base.OTHER_PUBLIC))
                                .reducing();
                    case 1 ->
                        Limit.on(A1, Base.PUBLIC_AID)
                                .atMost(Share.of(Rate.percent("60"), Base.TOTAL))
                                .reducing();
                    case 2 ->
                        Limit.on(A1, Base.OTHER_PUBLIC)
                                .atLeast(Share.of(Rate.percent("10"), Base.TOTAL))
                                .refusing("OTHERS", TEXT);
                    default ->
                        Limit.on(A1, Base.PUBLIC_AID)
                                .atMost(Value.when(where(GREEN).isYes(), Bound.of(cents(20)))
                                        .otherwise(Bound.of(cents(15))))
                                .refusing("ALL_AID", TEXT);
                };
        boolean isOfSome = random.nextBoolean();
        if (isOfSome || !limit.conditions().isEmpty()) {
            call.asks(A1, GREEN);
        }
        call.limit(isOfSome ? limit.onlyWhen(where(GREEN).isYes()) : limit);
    }

    private static Optional<Call> call(Random random, boolean withOtherLimits) {
        CallBuilder call = Call.builder("cents-" + random.nextInt(1_000_000), TEXT)
                .pays(A1, CostNature.STUDIES)
                .aid(A1, Rate.percent(List.of("33.3333", "50", "80").get(random.nextInt(3))));
        if (random.nextBoolean()) {
            call.minimumCost(A1, cents(5 + random.nextInt(15)));
        }
        if (random.nextInt(3) == 0) {
            call.maximumCost(A1, cents(20 + random.nextInt(20)));
        }
        if (random.nextBoolean()) {
            call.maximumAid(A1, cents(6 + random.nextInt(10)));
        }
        if (random.nextBoolean()) {
            call.minimumAid(A1, cents(2 + random.nextInt(6)));
        }
        if (random.nextInt(3) == 0) {
            call.ownContribution(A1, Rate.percent("10"));
        }
        if (random.nextInt(3) == 0) {
            call.maximumPublicAid(A1, cents(8 + random.nextInt(8)));
        }
        call.leavesOpen(A1, Question.ROUNDING);
        if (withOtherLimits) {
            addLimit(call, random);
        }
        try {
            return Optional.of(call.build());
        } catch (IllegalArgumentException e) {
            // Some limits contradict each other in a way that the builder sees.
            return Optional.empty();
        }
    }

    private static MonetaryAmount cents(long cents) {
        return Euros.ofCents(cents);
    }

    @Tag("evidence")
    @ParameterizedTest
    @MethodSource("calls")
    void each_answer_is_that_of_all_dossiers(Call call) {
        compare(call);
    }

    private static void compare(Call call) {
        Certification certification = Certifier.of(call).certify();
        Tried tried = new Tried(call);
        boolean isAnyEligible =
                tried.least(each -> tried.down(each).isEligible()).isPresent();

        for (Inquiry inquiry : certification.inquiries()) {
            if (inquiry.code().startsWith("DEAD_REQUIREMENT")
                    || inquiry.code().startsWith("DEAD_CRITERION")
                    || (!isAnyEligible && !inquiry.code().equals("ELIGIBLE"))) {
                continue;
            }
            OptionalInt least = tried.least(found(call, tried, inquiry.code()));
            if (least.isEmpty() && inquiry.code().equals("OVERFUNDED")) {
                // No dossier is, as the call is read; the question is on the other reading, too.
                least = tried.least(each -> isOverfunded(each, tried.halfUp(each)));
            }
            assertThat(inquiry.isDecided()).as(inquiry.code()).isTrue();
            assertThat(inquiry.conclusion() instanceof Conclusion.Witnessed)
                    .as(
                            "%s of %s: by brute force %s, but %s",
                            inquiry.code(), call.terms(), least, inquiry.conclusion())
                    .isEqualTo(least.isPresent());
            if (inquiry.conclusion() instanceof Conclusion.Witnessed shown) {
                CostLine line = shown.witness()
                        .decisions()
                        .get(0)
                        .dossier()
                        .operation()
                        .costLines()
                        .get(0);
                assertThat(Euros.cents(line.amount())).as(inquiry.code()).isEqualTo(least.orElseThrow());
            }
        }
    }

    private static Predicate<Facts> found(Call call, Tried tried, String code) {
        List<Rule> broken = List.of(
                Rule.MAXIMUM_TOTAL_COST,
                Rule.OWN_CONTRIBUTION,
                Rule.PUBLIC_COFINANCING,
                Rule.PUBLIC_AID,
                Rule.of("OTHERS"),
                Rule.of("ALL_AID"));
        Rate rate = call.funding().aid().orElseThrow().rate().constants().get(0);
        if (code.startsWith("CLIFF:")) {
            Rule rule = Rule.of(code.substring("CLIFF:".length()));
            return each -> each.cost() < MOST_COST
                    && tried.aid(tried.down(each)) > 0
                    && failed(tried.down(each.withMoreCost())).contains(rule);
        }
        if (code.matches("DEAD_LIMIT:\\d+")) {
            Limit limit = call.limits().get(Integer.parseInt(code.substring("DEAD_LIMIT:".length())));
            return each -> tried.down(each).isEligible()
                    && (each.isGreen() || limit.when().isEmpty())
                    && each.cost() * rate.millionths() / 1_000_000
                            > (limit.on().equals(Base.AID)
                                    ? 4L * each.otherPublic()
                                    : Math.max(0, each.cost() * 60L / 100 - each.otherPublic()));
        }
        if (code.startsWith("DEAD_LIMIT:") && !code.endsWith("MAXIMUM_AID")) {
            Rule rule = Rule.of(code.substring("DEAD_LIMIT:".length()));
            return each -> failed(tried.down(each)).equals(List.of(rule));
        }
        return switch (code) {
            case "RATE_EXCEEDED" -> each -> tried.aid(tried.down(each)) * 1_000_000 > each.cost() * rate.millionths();
            case "CAP_EXCEEDED" ->
                each -> tried.aid(tried.halfUp(each))
                        > call.funding().maximumAid().orElseThrow().cents();
            case "PUBLIC_AID_EXCEEDED" ->
                each -> tried.aid(tried.halfUp(each)) > 0
                        && tried.aid(tried.halfUp(each)) + each.otherPublic()
                                > call.funding()
                                        .maximumPublicAid()
                                        .orElseThrow()
                                        .cents();
            case "OVERFUNDED" -> each -> isOverfunded(each, tried.down(each));
            case "CLIFF" ->
                each -> each.cost() < MOST_COST
                        && (tried.aid(tried.down(each)) > tried.aid(tried.down(each.withMoreCost()))
                                || (tried.down(each).isEligible()
                                        && !tried.down(each.withMoreCost()).isEligible()))
                        && failed(tried.down(each.withMoreCost())).stream().noneMatch(broken::contains);
            case "SPLIT" -> tried::isMoreIfSplit;
            // There is one nature of cost, and the call that settles its rounding has one reading.
            case "MOVED", "CLOSED:ROUNDING" -> each -> false;
            case "WAITING" ->
                each -> tried.aid(tried.sentOn(DAY.plusDays(1), each)) > tried.aid(tried.sentOn(DAY, each));
            case "IMPRUDENT:ROUNDING" ->
                each -> tried.aid(tried.down(each)) > tried.aid(tried.halfUp(each))
                        || (tried.down(each).isEligible() && !tried.halfUp(each).isEligible());
            case "SEPARATES:ROUNDING" ->
                each -> tried.aid(tried.down(each)) != tried.aid(tried.halfUp(each))
                        || tried.down(each).isEligible() != tried.halfUp(each).isEligible();
            case "DEAD_LIMIT:MAXIMUM_AID" ->
                each -> tried.down(each).isEligible()
                        && each.cost() * rate.millionths() / 1_000_000
                                > call.funding().maximumAid().orElseThrow().cents();
            case "ELIGIBLE" -> each -> tried.down(each).isEligible();
            default -> throw new IllegalStateException("Add the brute force of " + code + ".");
        };
    }

    private static boolean isOverfunded(Facts facts, Decision decision) {
        long aid = Euros.cents(decision.funding().aid().orElseThrow());
        return aid > 0 && aid + facts.otherPublic() > facts.cost();
    }

    private static List<Rule> failed(Decision decision) {
        return decision.findings().stream()
                .filter(each -> each.outcome() == Outcome.FAILED)
                .map(Finding::rule)
                .toList();
    }

    private record Facts(int cost, int own, int otherPublic, boolean isGreen) {

        Facts withMoreCost() {
            return new Facts(cost + 1, own, otherPublic, isGreen);
        }
    }

    /** Every dossier of one line. */
    private static final class Tried {

        private final boolean asksGreen;
        private final Assessor down;
        private final Assessor halfUp;
        private final List<Facts> all = new ArrayList<>();
        private final Map<Boolean, long[][][]> aidOfEligible = new HashMap<>();
        private final Map<Facts, Decision> ofDown = new HashMap<>();
        private final Map<Facts, Decision> ofHalfUp = new HashMap<>();

        Tried(Call call) {
            asksGreen = call.findCriterion(GREEN.code()).isPresent();
            down = Assessor.of(call);
            halfUp = down.reading(CentRounding.HALF_UP);
            boolean looksAtOwn = call.funding().ownContribution().isPresent();
            for (int cost = 1; cost <= MOST_COST; cost++) {
                for (int own = 0; own <= (looksAtOwn ? MOST_OWN : 0); own++) {
                    for (int other = 0; other <= MOST_COST; other++) {
                        all.add(new Facts(cost, own, other, false));
                        if (asksGreen) {
                            all.add(new Facts(cost, own, other, true));
                        }
                    }
                }
            }
        }

        OptionalInt least(Predicate<Facts> which) {
            return all.stream().filter(which).mapToInt(Facts::cost).findFirst();
        }

        Decision down(Facts facts) {
            return ofDown.computeIfAbsent(facts, each -> down.assess(dossier(each)));
        }

        Decision halfUp(Facts facts) {
            return ofHalfUp.computeIfAbsent(facts, each -> halfUp.assess(dossier(each)));
        }

        /** Whether two eligible dossiers get more together, under the reading in force, which rounds down. */
        boolean isMoreIfSplit(Facts whole) {
            long[][][] aid = aidOfEligible.computeIfAbsent(whole.isGreen(), this::aidOfEligible);
            long most = Math.max(0, aid[whole.cost()][whole.own()][whole.otherPublic()]);
            for (int cost = 1; cost <= whole.cost() / 2; cost++) {
                for (int own = 0; own <= whole.own(); own++) {
                    for (int other = 0; other <= whole.otherPublic(); other++) {
                        long one = aid[cost][own][other];
                        long two = aid[whole.cost() - cost][whole.own() - own][whole.otherPublic() - other];
                        if (one >= 0 && two >= 0 && one + two > most) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        private long[][][] aidOfEligible(boolean isGreen) {
            long[][][] aid = new long[MOST_COST + 1][MOST_OWN + 1][MOST_COST + 1];
            all.stream().filter(each -> each.isGreen() == isGreen).forEach(each -> {
                Decision decision = down(each);
                aid[each.cost()][each.own()][each.otherPublic()] = decision.isEligible() ? aid(decision) : -1;
            });
            return aid;
        }

        Decision sentOn(LocalDate day, Facts facts) {
            return down.assess(dossier(facts).withSubmission(Submission.sentElectronically(day)));
        }

        long aid(Decision decision) {
            return Euros.cents(decision.funding().aid().orElseThrow());
        }

        private Dossier dossier(Facts facts) {
            Operation operation = Operation.untitled()
                    .withCostLines(List.of(CostLine.of(CostNature.STUDIES, cents(facts.cost()))))
                    .withFinancing(FinancingPlan.own(cents(facts.own())).withOtherPublic(cents(facts.otherPublic())));
            return Dossier.of(
                    Applicant.of("A", BeneficiaryKind.ASSOCIATION),
                    asksGreen ? operation.answering(GREEN, Answer.of(facts.isGreen())) : operation);
        }
    }
}
