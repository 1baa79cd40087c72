package io.github.federules.assurance.opinions.terms;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.opinions.terms.Drawn.Answered;
import io.github.federules.assurance.opinions.terms.Opinion.Line;
import io.github.federules.assurance.opinions.terms.Opinion.Plan;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Calls with limits on any base, shares, values in cases and answers of lines, against a second opinion.
 *
 * <p>For more cases than usual: {@code -Dfederules.opinions=100000}.
 */
@Tag("evidence")
class GeneralTermsTest {

    private static final int CASES = Integer.getInteger("federules.opinions", 3_000);
    private static final int DOSSIERS = 8;
    private static final long FIRST_SEED = Integer.getInteger("federules.seed", 0);

    private final TreeMap<String, Integer> counted = new TreeMap<>();

    @Test
    void a_decision_is_what_all_completions_give_in_fractions() {
        for (int i = 0; i < CASES / DOSSIERS; i++) {
            long seed = FIRST_SEED + i;
            Random random = new Random(seed);
            Drawn drawn = Drawn.any(random);
            Assessor assessor = Assessor.of(drawn.call());
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                compare(drawn, assessor, random, "seed " + seed + ", dossier " + dossier);
            }
        }

        assertThat(counted.get("unknown facts")).isGreaterThan(CASES / 10);
        assertThat(counted.get("cut costs")).isGreaterThan(CASES / 50);
        for (Verdict verdict : List.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.INCOMPLETE)) {
            assertThat(counted.get(verdict.name())).isGreaterThan(CASES / 100);
        }
        // Where an answer is cautious, the bounds are compared alone.
        assertThat(counted.getOrDefault("cautious", 0)).isLessThan(CASES / 20);
        if (Boolean.getBoolean("federules.print")) {
            System.out.println(counted);
        }
    }

    private void compare(Drawn drawn, Assessor assessor, Random random, String place) {
        boolean hasUnknown = random.nextInt(5) == 0;
        boolean isPlanUnknown = hasUnknown && random.nextInt(3) == 0;
        int most = isPlanUnknown ? 120 : List.of(150, 2_000, 40_000, 2_000_000).get(random.nextInt(4));
        List<Line> lines = new ArrayList<>();
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            lines.add(line(drawn, random, hasUnknown, most));
        }
        List<Plan> plans = isPlanUnknown ? List.of() : List.of(new Plan(random.nextInt(most), random.nextInt(most)));
        String size = List.of("MICRO", "SMALL", "LARGE").get(random.nextInt(3));
        boolean isRenewable = random.nextBoolean();
        boolean isSizeUnknown = hasUnknown && random.nextBoolean();
        boolean isRenewableUnknown = hasUnknown && random.nextBoolean();
        List<Answered> answers = (isSizeUnknown ? Stream.of("MICRO", "SMALL", "LARGE") : Stream.of(size))
                .flatMap(each -> (isRenewableUnknown ? Stream.of(true, false) : Stream.of(isRenewable))
                        .map(is -> new Answered(each, is)))
                .toList();
        Opinion opinion = new Opinion(drawn, drawn.call().readings(), lines, plans, answers);
        if (opinion.isTooLarge()) {
            count("too large");
            return;
        }
        Dossier dossier = dossier(drawn, lines, plans, isSizeUnknown ? "" : size, isRenewableUnknown, isRenewable);
        Decision decision = assessor.assess(dossier);
        Supplier<String> what = () -> Stream.of(
                        place,
                        drawn.described(answers.get(0)),
                        drawn.call().readings(),
                        lines,
                        plans,
                        answers,
                        decision.funding(),
                        decision.costs(),
                        decision.reductions())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));

        if (hasUnknown) {
            count("unknown facts");
        }
        Verdict verdict =
                opinion.isNever() ? Verdict.INELIGIBLE : opinion.isAlways() ? Verdict.ELIGIBLE : Verdict.INCOMPLETE;
        count(verdict.name());
        long aid = Euros.cents(decision.funding().aid().orElseThrow());
        long aidUpTo = Euros.cents(decision.funding().aidUpTo().orElseThrow());
        if (decision.funding().verdict() == Verdict.INCOMPLETE
                && decision.funding().reason().isPresent()) {
            count("cautious");
            assertThat(aid).as(what).isLessThanOrEqualTo(opinion.aid());
            assertThat(aidUpTo).as(what).isGreaterThanOrEqualTo(opinion.aidUpTo());
            return;
        }
        assertThat(decision.funding().verdict()).as(what).isEqualTo(verdict);
        assertThat(aid).as(() -> "aid, " + what.get()).isEqualTo(opinion.aid());
        assertThat(aidUpTo).as(() -> "aid up to, " + what.get()).isEqualTo(opinion.aidUpTo());
        opinion.outcomes()
                .forEach((code, met) -> assertThat(
                                decision.find(Rule.of(code)).orElseThrow().outcome())
                        .as(() -> code + ", " + what.get())
                        .isEqualTo(
                                met.size() > 1
                                        ? Outcome.UNKNOWN
                                        : met.contains(true) ? Outcome.PASSED : Outcome.FAILED));
        if (!hasUnknown) {
            assertThat(Euros.cents(decision.costs().retainedTotal())).as(what).isEqualTo(opinion.total());
            assertThat(Euros.cents(decision.costs().reduced())).as(what).isEqualTo(opinion.cut());
            assertThat(Euros.cents(decision.costs().computedAid().orElseThrow()))
                    .as(what)
                    .isEqualTo(opinion.computedAid());
            if (opinion.cut() > 0) {
                count("cut costs");
            }
        } else if (!isPlanUnknown) {
            Set<String> missing = Set.copyOf(
                    decision.missing().stream().map(MissingFact::path).toList());
            assertThat(missing.contains("applicant.answers.SIZE"))
                    .as(() -> "size is missing, " + what.get())
                    .isEqualTo(opinion.doesMatter(true));
            assertThat(missing.contains("operation.answers.RENEWABLE"))
                    .as(() -> "renewable is missing, " + what.get())
                    .isEqualTo(opinion.doesMatter(false));
        }
    }

    private static Line line(Drawn drawn, Random random, boolean hasUnknown, int most) {
        List<Kind> kinds = List.of(Kind.values());
        Kind kind;
        do {
            kind = kinds.get(random.nextInt(kinds.size()));
        } while (kind == Kind.WORKS && !isOwn(drawn));
        Boolean doesReach = random.nextInt(3) > 0;
        return new Line(
                kind,
                random.nextInt(most),
                (kind == Kind.STAFF && hasUnknown && random.nextBoolean()) ? null : doesReach);
    }

    private static Dossier dossier(
            Drawn drawn,
            List<Line> lines,
            List<Plan> plans,
            String size,
            boolean isRenewableUnknown,
            boolean isRenewable) {
        List<CostLine> costs = new ArrayList<>();
        for (Line line : lines) {
            CostLine cost = CostLine.of(line.kind().nature(isOwn(drawn)), Euros.ofCents(line.cents()));
            if (line.kind() == Kind.STAFF && line.doesReach() != null) {
                cost = cost.withShare(FteShare.fte(line.doesReach() ? "0.20" : "0.19"));
            }
            costs.add(
                    line.kind().role().isEmpty() || !drawn.asked().contains("ROLE")
                            ? cost
                            : cost.answering(Drawn.ROLE, Answer.of(line.kind().role())));
        }
        Applicant applicant = Applicant.unknown();
        if (!size.isEmpty() && drawn.asked().contains("SIZE")) {
            applicant = applicant.answering(Drawn.SIZE, Answer.of(size));
        }
        Operation operation = Operation.untitled().withCostLines(costs);
        if (!isRenewableUnknown && drawn.asked().contains("RENEWABLE")) {
            operation = operation.answering(Drawn.RENEWABLE, Answer.of(isRenewable));
        }
        for (Plan plan : plans) {
            operation = operation.withFinancing(
                    FinancingPlan.own(Euros.ofCents(plan.own())).withOtherPublic(Euros.ofCents(plan.otherPublic())));
        }
        return Dossier.of(applicant, operation);
    }

    private static boolean isOwn(Drawn drawn) {
        return drawn.call().natures().contains(Kind.WORKS.nature(true));
    }

    private void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }
}
