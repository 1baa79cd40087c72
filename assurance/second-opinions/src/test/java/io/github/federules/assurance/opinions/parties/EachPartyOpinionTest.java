package io.github.federules.assurance.opinions.parties;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.assurance.opinions.parties.Line.Plan;
import io.github.federules.assurance.opinions.parties.Terms.Paid;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Answers;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Quantity;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.CostItem;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.Verdict;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.Outcome;
import io.github.federules.core.rule.PointRange;
import io.github.federules.core.rule.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Calls with unit costs, lump sums, terms of each party, aid in parts and points, against a second opinion.
 *
 * <p>For more cases than usual: {@code -Dfederules.opinions=100000}.
 */
@Tag("evidence")
class EachPartyOpinionTest {

    private static final int CASES = Integer.getInteger("federules.opinions", 3_000);
    private static final int DOSSIERS = 8;
    private static final long FIRST_SEED = Integer.getInteger("federules.seed", 0);
    private static final int MOST_WORLDS = 1_000;

    private final TreeMap<String, Integer> counted = new TreeMap<>();

    /** A fact that is unknown: where a dossier would state it, how many values it may have, and which count for amounts. */
    private record Open(String path, int values, Set<Long> ends) {}

    @Test
    void a_decision_is_what_every_completion_gives_in_fractions() {
        for (int i = 0; i < CASES / DOSSIERS; i++) {
            long seed = FIRST_SEED + i;
            Random random = new Random(seed);
            Terms terms = Drawing.any(random);
            Assessor assessor = Assessor.of(terms.call());
            for (int dossier = 0; dossier < DOSSIERS; dossier++) {
                compare(terms, assessor, random, "seed " + seed + ", dossier " + dossier);
            }
        }
        if (Boolean.getBoolean("federules.print")) {
            System.out.println(counted);
        }
        assertThat(counted.get("unknown facts")).isGreaterThan(CASES / 10);
        assertThat(counted.get("cut costs")).isGreaterThan(CASES / 50);
        assertThat(counted.get("several parts")).isGreaterThan(CASES / 20);
        for (Verdict verdict : List.of(Verdict.ELIGIBLE, Verdict.INELIGIBLE, Verdict.INCOMPLETE)) {
            assertThat(counted.get(verdict.name())).isGreaterThan(CASES / 100);
        }
        assertThat(counted.getOrDefault("cautious", 0)).isLessThan(CASES / 20);
    }

    private void compare(Terms terms, Assessor assessor, Random random, String place) {
        boolean hasUnknown = random.nextInt(4) == 0;
        int most = List.of(60, 400, 5_000, 300_000).get(random.nextInt(4));
        int count = 1 + random.nextInt(8);
        World known = world(random, count, most);
        List<Line> lines = lines(terms, known, count, random, hasUnknown, most);
        Plan plan = new Plan(random.nextInt(most), random.nextInt(most));
        boolean isAssessed = terms.asked().containsKey(Ask.QUALITY) && random.nextInt(5) > 0;
        List<Open> open = open(terms, known, lines, hasUnknown, isAssessed, random);
        List<World> worlds = worlds(known, open);
        if (worlds.size() > MOST_WORLDS || !isStatedEverywhere(terms, lines, worlds)) {
            count("left out");
            return;
        }
        boolean isKnown = worlds.size() == 1;
        Set<String> paths = open.stream().map(Open::path).collect(Collectors.toSet());
        Dossier dossier = dossier(terms, known, lines, plan, paths, isAssessed);
        Decision decision = assessor.assess(dossier);
        Map<World, Judged> all = new LinkedHashMap<>();
        worlds.forEach(world -> all.put(world, new Judged(terms, terms.call().readings(), lines, plan, world)));
        List<Judged> scored = List.copyOf(all.values());
        List<Judged> judged = scored;
        Judged one = judged.get(0);
        Supplier<String> what = () -> Stream.of(
                        place,
                        terms,
                        known,
                        terms.call().readings(),
                        lines,
                        plan,
                        "unknown " + paths + (isAssessed ? "" : ", not assessed"),
                        decision.tracks(),
                        decision.costs(),
                        decision.reductions(),
                        decision.aidShares(),
                        "expected " + one.items(),
                        one.reductions(),
                        one.outcomes())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
        count(isKnown ? "known facts" : "unknown facts");

        boolean isAlways = judged.stream().allMatch(Judged::isFunded);
        boolean isNever = judged.stream().noneMatch(Judged::isFunded);
        Verdict verdict = isNever ? Verdict.INELIGIBLE : isAlways ? Verdict.ELIGIBLE : Verdict.INCOMPLETE;
        count(verdict.name());
        if (!terms.score().isEmpty()) {
            compareSelection(decision, scored, isAssessed, what);
        }
        long aid = Euros.cents(decision.funding().aid().orElseThrow());
        long aidUpTo = Euros.cents(decision.funding().aidUpTo().orElseThrow());
        long least = isAlways ? judged.stream().mapToLong(Judged::aid).min().orElseThrow() : 0;
        long greatest = judged.stream()
                .filter(Judged::isFunded)
                .mapToLong(Judged::aid)
                .max()
                .orElse(0);
        if (decision.funding().verdict() == Verdict.INCOMPLETE
                && decision.funding().reason().isPresent()) {
            count("cautious");
            assertThat(aid).as(what).isLessThanOrEqualTo(least);
            assertThat(aidUpTo).as(what).isGreaterThanOrEqualTo(greatest);
            return;
        }
        assertThat(decision.funding().verdict())
                .as(() -> "funding, " + what.get())
                .isEqualTo(verdict);
        assertThat(aid).as(() -> "aid, " + what.get()).isEqualTo(least);
        assertThat(aidUpTo).as(() -> "aid up to, " + what.get()).isEqualTo(greatest);
        // A limit is judged where all requirements are met.
        List<Judged> qualified = judged.stream().filter(Judged::isQualified).toList();
        for (String code : one.outcomes().keySet()) {
            boolean isDemand =
                    terms.demands().stream().anyMatch(each -> each.code().equals(code));
            boolean isOfSelection = terms.isOfSelection(code);
            Stream<Judged> asked = (isDemand || isOfSelection ? scored : qualified).stream();
            Set<Outcome> outcomes = isOfSelection && !isAssessed
                    ? Set.of(Outcome.NOT_ASKED)
                    : asked.map(each -> each.outcomes().get(code)).collect(Collectors.toSet());
            // Whether it is asked at all may be open, too.
            if (outcomes.size() == 1 || outcomes.contains(Outcome.FAILED)) {
                assertThat(decision.find(Rule.of(code)).orElseThrow().outcome())
                        .as(() -> code + ", " + what.get())
                        .isEqualTo(
                                outcomes.size() == 1
                                        ? outcomes.iterator().next()
                                        : Set.of(Outcome.PASSED, Outcome.NOT_ASKED)
                                                        .equals(Set.copyOf(outcomes))
                                                ? Outcome.PASSED
                                                : Outcome.UNKNOWN);
            }
        }
        if (isKnown) {
            compareAll(decision, one, terms, what);
        } else {
            compareMissing(decision, all, open, isAssessed, what);
        }
    }

    private static void compareSelection(
            Decision decision, List<Judged> scored, boolean isAssessed, Supplier<String> what) {
        boolean isNone = scored.stream().noneMatch(Judged::isSelected);
        boolean isEvery = scored.stream().allMatch(Judged::isSelected);
        Verdict verdict = isNone ? Verdict.INELIGIBLE : isEvery ? Verdict.ELIGIBLE : Verdict.INCOMPLETE;
        assertThat(decision.verdictOn(Track.SELECTION))
                .as(() -> "selection, " + what.get())
                .isEqualTo(isAssessed ? verdict : Verdict.NOT_SOUGHT);
        long least = scored.stream().mapToLong(Judged::points).min().orElseThrow();
        long greatest = scored.stream().mapToLong(Judged::points).max().orElseThrow();
        assertThat(decision.score())
                .as(() -> "score, " + what.get())
                .isEqualTo(isAssessed ? Optional.of(new PointRange(least, greatest)) : Optional.empty());
    }

    private void compareAll(Decision decision, Judged one, Terms terms, Supplier<String> what) {
        List<String> items = decision.costs().items().stream()
                .filter(item -> one.reduced() == 0 || !isOfFamily(item))
                .map(item -> item.code() + " " + Euros.cents(item.amount()))
                // A unit cost without lines may be shown.
                .filter(item -> !item.equals("unitCost 0"))
                .toList();
        assertThat(items).as(what).isEqualTo(one.items());
        assertThat(decision.setAside().stream()
                        .map(SetAside::amount)
                        .map(Euros::cents)
                        .toList())
                .as(() -> "set aside, " + what.get())
                .isEqualTo(one.setAside());
        assertThat(decision.reductions().stream()
                        .map(each -> each.on() + " " + each.party().orElse("all") + " " + Euros.cents(each.before())
                                + " " + Euros.cents(each.limit()))
                        .toList())
                .as(() -> "reductions, " + what.get())
                .containsExactlyInAnyOrderElementsOf(one.reductions());
        if (one.reduced() > 0) {
            count("cut costs");
        }
        if (terms.parts().size() > 1 || terms.isPaidToEach()) {
            count("several parts");
        }
        if (decision.isEligible() && terms.isPaidToEach()) {
            List<AidShare> shares = decision.aidShares();
            for (int party = 0; party < shares.size(); party++) {
                int each = party;
                assertThat(Euros.cents(shares.get(party).aid()))
                        .as(() -> "aid of party " + each + ", " + what.get())
                        .isEqualTo(one.aid(party));
                if (one.isAllOfParties()) {
                    assertThat(Euros.cents(shares.get(party).eligibleCost()))
                            .as(() -> "cost of party " + each + ", " + what.get())
                            .isEqualTo(one.total(party));
                }
            }
            assertThat(shares.stream()
                            .mapToLong(share -> Euros.cents(share.eligibleCost()))
                            .sum())
                    .as(() -> "cost of parties, " + what.get())
                    .isEqualTo(one.total());
            count("shares");
        }
    }

    private static boolean isOfFamily(CostItem item) {
        return Set.of(CostItem.RETAINED_STAFF, CostItem.RETAINED_INVESTMENT, CostItem.RETAINED_OPERATING)
                .contains(item.code());
    }

    private static boolean isAtEnds(World world, List<Open> open) {
        return open.stream().allMatch(fact -> fact.ends().contains(world.of(fact.path())));
    }

    // Where the ends of a number show enough for the verdict, the facts that matter at the ends are listed, and else
    // those that
    // matter at any number: all of them in either way.
    private static void compareMissing(
            Decision decision, Map<World, Judged> all, List<Open> open, boolean isAssessed, Supplier<String> what) {
        Set<String> missing = decision.missing().stream().map(MissingFact::path).collect(Collectors.toSet());
        // The shares of staff are missing together.
        Set<String> listed = open.stream()
                .map(Open::path)
                .filter(path -> path.contains("answers") && missing.contains(path))
                .collect(Collectors.toSet());
        Set<String> atEnds = mattering(all, open, isAssessed, true);
        Set<String> anywhere = mattering(all, open, isAssessed, false);
        assertThat(listed).as(() -> "missing is " + missing + ", " + what.get()).isIn(List.of(atEnds, anywhere));
    }

    private static Set<String> mattering(
            Map<World, Judged> all, List<Open> open, boolean isAssessed, boolean areEndsEnough) {
        Set<String> mattering = new HashSet<>();
        for (Open fact : open) {
            if (!fact.path().contains("answers")) {
                continue;
            }
            Set<Long> values = areEndsEnough
                    ? fact.ends()
                    : LongStream.range(0, fact.values()).boxed().collect(Collectors.toSet());
            boolean doesMatter = all.keySet().stream()
                    .filter(world -> !areEndsEnough || isAtEnds(world, open))
                    .anyMatch(world -> values.stream()
                            .anyMatch(value -> doDiffer(all.get(world), all.get(world.with(fact.path(), value)))));
            boolean doesSelect = all.keySet().stream()
                    .anyMatch(world -> LongStream.range(0, fact.values())
                            .anyMatch(value -> all.get(world).isSelected()
                                    != all.get(world.with(fact.path(), value)).isSelected()));
            if (doesMatter || (isAssessed && doesSelect)) {
                mattering.add(fact.path());
            }
        }
        return mattering;
    }

    private static boolean doDiffer(Judged one, Judged other) {
        return one.isFunded() != other.isFunded() || (one.isFunded() && one.aid() != other.aid());
    }

    // What is drawn.

    private static World world(Random random, int lines, int most) {
        World world = new World(1 + random.nextInt(3), Map.of());
        for (int party = 0; party < world.parties(); party++) {
            world = world.with(World.earlierAid(party), random.nextInt(most));
        }
        for (Ask ask : Ask.values()) {
            for (int party = 0; party < parties(ask, world); party++) {
                world = world.with(World.path(ask, party), random.nextInt(ask.answers()));
            }
        }
        for (int line = 0; line < lines; line++) {
            world = world.with(World.staff(line), 1);
        }
        return world;
    }

    private static int parties(Ask ask, World world) {
        return ask.of() == Subject.PARTY ? world.parties() : 1;
    }

    private static List<Open> open(
            Terms terms, World known, List<Line> lines, boolean hasUnknown, boolean isAssessed, Random random) {
        List<Open> open = new ArrayList<>();
        for (Ask ask : terms.asked().keySet()) {
            boolean isUnassessed = ask.of() == Subject.ASSESSMENT && !isAssessed;
            for (int party = 0; party < parties(ask, known); party++) {
                if (isUnassessed || (hasUnknown && random.nextInt(3) == 0)) {
                    open.add(new Open(
                            World.path(ask, party), ask.answers(), terms.asked().get(ask)));
                }
            }
        }
        for (int line = 0; terms.hasStaffMinimum() && line < lines.size(); line++) {
            if (lines.get(line).cell() == Cell.STAFF
                    && lines.get(line).doesReach().isEmpty()) {
                open.add(new Open(World.staff(line), 2, Set.of(0L, 1L)));
            }
        }
        return open;
    }

    private static List<World> worlds(World known, List<Open> open) {
        List<World> worlds = List.of(known);
        for (Open fact : open) {
            List<World> more = new ArrayList<>();
            for (World world : worlds) {
                for (int value = 0; value < fact.values() && more.size() <= MOST_WORLDS; value++) {
                    more.add(world.with(fact.path(), value));
                }
            }
            worlds = more;
        }
        return worlds;
    }

    /** A line states what its term needs, which must not depend on what is unknown. */
    private static boolean isStatedEverywhere(Terms terms, List<Line> lines, List<World> worlds) {
        return lines.stream().allMatch(line -> worlds.stream().allMatch(world -> isStated(terms, line, world)));
    }

    private static boolean isStated(Terms terms, Line line, World world) {
        Optional<Paid> paid = Judged.pricing(terms, world, line);
        return paid.isPresent() == line.hundredths().isPresent()
                && (paid.isEmpty() || paid.get().annualHours() > 0 == line.isAnnual());
    }

    private static List<Line> lines(Terms terms, World known, int count, Random random, boolean hasUnknown, int most) {
        List<Line> lines = new ArrayList<>();
        List<Cell> cells = List.of(Cell.values());
        while (lines.size() < count) {
            Cell cell = random.nextInt(4) == 0 ? Cell.STAFF : cells.get(random.nextInt(cells.size()));
            Optional<Boolean> reach = cell == Cell.STAFF
                    ? hasUnknown && random.nextInt(3) == 0 ? Optional.empty() : Optional.of(random.nextInt(3) > 0)
                    : Optional.empty();
            int party = random.nextInt(known.parties());
            Line plain = new Line(cell, party, random.nextInt(most), Optional.empty(), false, reach);
            Optional<Paid> paid = Judged.pricing(terms, known, plain);
            if (paid.isEmpty()) {
                lines.add(plain);
            } else {
                long hundredths = 1 + (random.nextBoolean() ? random.nextInt(300) : 100L * random.nextInt(5) + 99);
                boolean isAnnual = paid.get().annualHours() > 0;
                long cents = isAnnual ? random.nextInt(most) * (long) paid.get().annualHours() / 2 : 0;
                lines.add(new Line(cell, party, cents, Optional.of(hundredths), isAnnual, reach));
            }
        }
        return lines;
    }

    private static Dossier dossier(
            Terms terms, World known, List<Line> lines, Plan plan, Set<String> unknown, boolean isAssessed) {
        List<CostLine> costs = new ArrayList<>();
        for (Line line : lines) {
            CostLine cost;
            if (line.hundredths().isPresent()) {
                Quantity quantity =
                        Quantity.of(BigDecimal.valueOf(line.hundredths().get(), 2));
                cost = CostLine.of(
                        line.cell().nature(),
                        "a line",
                        line.isAnnual() ? quantity.atAnnualCost(Euros.ofCents(line.cents())) : quantity);
            } else {
                cost = CostLine.of(line.cell().nature(), Euros.ofCents(line.cents()));
            }
            if (line.cell() == Cell.STAFF && line.doesReach().isPresent()) {
                cost = cost.withShare(FteShare.fte(line.doesReach().get() ? "0.20" : "0.19"));
            }
            if (!line.cell().role().isEmpty() && terms.asksRole()) {
                cost = cost.answering(Ask.ROLE, Answer.of(line.cell().role()));
            }
            costs.add(line.party() == 0 ? cost : cost.withPartner("P" + line.party()));
        }
        List<Party> parties = IntStream.range(0, known.parties())
                .mapToObj(party -> Party.unknown()
                        .withName("P" + party)
                        .withDeMinimisAid(Euros.ofCents(known.of(World.earlierAid(party))))
                        .withAnswers(answers(Subject.PARTY, party, terms, known, unknown)))
                .toList();
        Operation operation = Operation.untitled()
                .withCostLines(costs)
                .withAnswers(answers(Subject.OPERATION, World.OPERATION, terms, known, unknown))
                .withFinancing(FinancingPlan.own(Euros.ofCents(plan.own()))
                        .withOtherPublic(Euros.ofCents(plan.otherPublic())));
        Dossier dossier =
                Dossier.of(Applicant.of(parties.get(0)).withMembers(parties.subList(1, parties.size())), operation);
        return isAssessed
                ? dossier.withAssessment(answers(Subject.ASSESSMENT, World.OPERATION, terms, known, unknown))
                : dossier;
    }

    private static Answers answers(Subject of, int party, Terms terms, World known, Set<String> unknown) {
        Answers answers = Answers.none();
        for (Ask ask : terms.asked().keySet()) {
            String path = World.path(ask, party);
            if (ask.of() == of && !unknown.contains(path)) {
                answers = answers.with(ask.name(), ask.answer(known.of(path)));
            }
        }
        return answers;
    }

    private void count(String what) {
        counted.merge(what, 1, Integer::sum);
    }
}
