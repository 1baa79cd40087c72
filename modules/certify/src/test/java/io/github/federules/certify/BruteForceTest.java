package io.github.federules.certify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
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

    private static final int FEW = 4;
    private static final int MANY = 25;
    private static final int MOST_COST = 60;
    // 10% of the greatest cost is 6 cents.
    private static final int MOST_OWN = 7;
    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("Inventé", "Invented");

    static Stream<Call> few() {
        return calls().limit(FEW);
    }

    static Stream<Call> more() {
        return calls().skip(FEW).limit(MANY);
    }

    private static Stream<Call> calls() {
        Random random = new Random(35);
        return Stream.generate(() -> call(random)).flatMap(Optional::stream);
    }

    private static Optional<Call> call(Random random) {
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

    @ParameterizedTest
    @MethodSource("few")
    void each_answer_is_that_of_all_dossiers(Call call) {
        compare(call);
    }

    @Tag("evidence")
    @ParameterizedTest
    @MethodSource("more")
    void each_answer_on_more_calls_is_that_of_all_dossiers(Call call) {
        compare(call);
    }

    private static void compare(Call call) {
        Certification certification = Certifier.of(call).certify();
        Tried tried = new Tried(call);
        boolean isAnyEligible =
                tried.least(each -> tried.down(each).isEligible()).isPresent();

        for (Inquiry inquiry : certification.inquiries()) {
            if (inquiry.code().startsWith("DEAD_REQUIREMENT")
                    || (!isAnyEligible && !inquiry.code().equals("ELIGIBLE"))) {
                continue;
            }
            OptionalInt least = tried.least(found(call, tried, inquiry.code()));
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
        List<Rule> broken =
                List.of(Rule.MAXIMUM_TOTAL_COST, Rule.OWN_CONTRIBUTION, Rule.PUBLIC_COFINANCING, Rule.PUBLIC_AID);
        Rate rate = call.funding().aid().orElseThrow().rate().constants().get(0);
        if (code.startsWith("CLIFF:")) {
            Rule rule = Rule.of(code.substring("CLIFF:".length()));
            return each -> each.cost() < MOST_COST
                    && tried.aid(tried.down(each)) > 0
                    && failed(tried.down(each.withMoreCost())).contains(rule);
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
            case "OVERFUNDED" ->
                each -> tried.aid(tried.down(each)) > 0
                        && tried.aid(tried.down(each)) + each.otherPublic() > each.cost();
            case "CLIFF" ->
                each -> each.cost() < MOST_COST
                        && (tried.aid(tried.down(each)) > tried.aid(tried.down(each.withMoreCost()))
                                || (tried.down(each).isEligible()
                                        && !tried.down(each.withMoreCost()).isEligible()))
                        && failed(tried.down(each.withMoreCost())).stream().noneMatch(broken::contains);
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

    private static List<Rule> failed(Decision decision) {
        return decision.findings().stream()
                .filter(each -> each.outcome() == Outcome.FAILED)
                .map(Finding::rule)
                .toList();
    }

    private record Facts(int cost, int own, int otherPublic) {

        Facts withMoreCost() {
            return new Facts(cost + 1, own, otherPublic);
        }
    }

    /** Every dossier of one line. */
    private static final class Tried {

        private final Assessor down;
        private final Assessor halfUp;
        private final List<Facts> all = new ArrayList<>();
        private final Map<Facts, Decision> ofDown = new HashMap<>();
        private final Map<Facts, Decision> ofHalfUp = new HashMap<>();

        Tried(Call call) {
            down = Assessor.of(call);
            halfUp = down.reading(CentRounding.HALF_UP);
            boolean looksAtOwn = call.funding().ownContribution().isPresent();
            for (int cost = 1; cost <= MOST_COST; cost++) {
                for (int own = 0; own <= (looksAtOwn ? MOST_OWN : 0); own++) {
                    for (int other = 0; other <= MOST_COST; other++) {
                        all.add(new Facts(cost, own, other));
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

        long aid(Decision decision) {
            return Euros.cents(decision.funding().aid().orElseThrow());
        }

        private static Dossier dossier(Facts facts) {
            return Dossier.of(
                    Applicant.of("A", BeneficiaryKind.ASSOCIATION),
                    Operation.untitled()
                            .withCostLines(List.of(CostLine.of(CostNature.STUDIES, cents(facts.cost()))))
                            .withFinancing(
                                    FinancingPlan.own(cents(facts.own())).withOtherPublic(cents(facts.otherPublic()))));
        }
    }
}
