package io.github.federules.certify;

import static io.github.federules.core.dossier.FteShare.fte;
import static io.github.federules.core.money.Euros.euros;
import static io.github.federules.core.money.Rate.percent;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.Question;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.Base;
import io.github.federules.core.term.FlatRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an applicant gains by two operations instead of one, by other natures of cost and by a later day. */
@Tag("evidence")
class IncentivesTest {

    // With the property that samples proofs, fewer.
    private static final int SMALL_CALLS = Math.max(5, 25 / Integer.getInteger("federules.proofs.stride", 1));
    // Two parts that both reach the greatest limit of a call of cents.
    private static final int MOST_COST = 44;
    private static final LocalDate DEADLINE = LocalDate.of(2027, 3, 1);
    private static final Clause A1 = new Clause("A1", "Invented.");
    private static final LocalizedText TEXT = new LocalizedText("Inventé", "Invented");

    private static CallBuilder call() {
        return Call.builder("incentives", TEXT)
                .pays(A1, CostNature.STAFF, CostNature.STUDIES, CostNature.SERVICES)
                .aid(A1, percent("50"));
    }

    private static Inquiry inquiry(CallBuilder call, String code) {
        return inquiry(Certifier.of(call.build()).certify(), code);
    }

    private static Inquiry inquiry(Certification certification, String code) {
        return certification.inquiries().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void assertProved(CallBuilder call, String code) {
        assertThat(inquiry(call, code).conclusion()).isInstanceOf(Conclusion.Proved.class);
    }

    @Test
    void without_a_maximum_nothing_is_gained_by_splitting() {
        assertProved(call().minimumCost(A1, euros("1000.00")).ownContribution(A1, percent("20")), "SPLIT");
    }

    @Test
    void a_maximum_of_the_aid_is_had_twice_by_splitting() {
        Certification certification =
                Certifier.of(call().maximumAid(A1, euros("100000.00")).build()).certify();
        Inquiry split = inquiry(certification, "SPLIT");

        assertThat(split.isDecided()).isTrue();
        assertThat(split.isProblem()).isFalse();
        // 50% of 400,000.00 is 200,000.00, of which 100,000.00 is paid.
        assertThat(split.explain(Locale.ENGLISH))
                .contains("The greatest gain is €100,000.00, of: ", "€400,000.00")
                .contains("eligible, aid €100,000.00. Split in two, the first part: ")
                .contains("€200,000.00: eligible, aid €100,000.00. The second part: ");
        assertThat(split.explain(Locale.FRENCH)).contains("Divisé en deux, première partie\u00a0: ", "Seconde partie");
        assertThat(certification.explain(Locale.ENGLISH))
                .contains("\nIncentives\n", "Whether an operation may be split is a question of law.");
        assertThat(certification.explain(Locale.FRENCH))
                .contains("\nIncitations\n", "Qu'une opération puisse être divisée est une question de droit.");
    }

    @Test
    void a_part_that_is_refused_is_a_cost_that_is_left_out_and_no_splitting() {
        // 60.00 without own contribution and 40.00 with 20.00 are refused together: the latter alone is not.
        assertProved(call().ownContribution(A1, percent("50")), "SPLIT");
    }

    @Test
    void both_parts_reach_the_minimum_cost() {
        // Two parts of 60,000.00 have 30,000.00 each, which is the maximum together; two cents more are one more of
        // aid.
        assertThat(inquiry(call().minimumCost(A1, euros("60000.00")).maximumAid(A1, euros("60000.00")), "SPLIT")
                        .explain(Locale.ENGLISH))
                .contains("€120,000.02");
    }

    @Test
    void persons_who_share_their_time_between_two_operations_reach_the_minimum_share_in_each() {
        CallBuilder call = Call.builder("staff", TEXT)
                .pays(A1, CostNature.STAFF)
                .staffMinimum(A1, fte("0.2"))
                .aid(A1, percent("50"))
                .maximumAid(A1, euros("100.00"));

        assertThat(inquiry(call, "SPLIT").conclusion()).isInstanceOfSatisfying(Conclusion.Witnessed.class, shown -> {
            List<CostLine> staff = shown.witness().decisions().stream()
                    .map(each -> each.dossier().operation().costLines().get(0))
                    .toList();
            // 50% of 200.02 is 100.01.
            assertThat(staff.get(0).amount()).isEqualTo(euros("200.02"));
            assertThat(share(staff.get(0)))
                    .isEqualByComparingTo(share(staff.get(1)).add(share(staff.get(2))));
            assertThat(staff.subList(1, 3)).allMatch(each -> share(each).compareTo(new BigDecimal("0.2")) >= 0);
        });
    }

    private static BigDecimal share(CostLine line) {
        return line.share().find().orElseThrow().value();
    }

    @Test
    void a_cent_that_rounding_gives_twice_is_no_gain() {
        CallBuilder call = call().leavesOpen(A1, Question.ROUNDING)
                .readAs(CentRounding.HALF_UP)
                .flatRate(FlatRate.of(A1, percent("50"), Base.STAFF));
        Assessor assessor = Assessor.of(call.build());

        // 50% of 0.01 of staff is 0.01; with 0.01 of studies, 50% of 0.03 is 0.02. Twice as much costs 0.05, and gets
        // 0.03.
        assertThat(aid(assessor, new Costs(1, 1), CostNature.STUDIES)).isEqualTo(2);
        assertThat(aid(assessor, new Costs(2, 2), CostNature.STUDIES)).isEqualTo(3);
        assertProved(call, "SPLIT");
    }

    @Test
    void a_flat_rate_on_staff_pays_whoever_presents_costs_as_staff() {
        Inquiry moved = inquiry(call().flatRate(A1, percent("15"), CostNature.TRAVEL), "MOVED");

        assertThat(moved.isProblem()).isFalse();
        // 15% of 0.06 is less than a cent, and of 0.07 it is one: 50% of 0.08 is a cent more than of 0.07.
        assertThat(moved.explain(Locale.ENGLISH))
                .contains("Yes. ", "€0.07; sent on", "With €0.07 moved from “", "” to “staff”: eligible, aid €0.04.");
        assertThat(moved.explain(Locale.FRENCH)).contains("0,07\u00a0€ de moins en «\u00a0");
    }

    @Test
    void a_flat_rate_on_all_direct_costs_pays_nobody_for_moving_them() {
        assertProved(call(), "MOVED");
        assertProved(call().flatRate(FlatRate.of(A1, percent("7"), Base.DIRECT)), "MOVED");
    }

    @Test
    void flat_rates_that_are_the_same_for_all_natures_pay_nobody_but_by_rounding() {
        // Of 0.06 and 0.06, both are nothing; of 0.12, it is a cent.
        assertProved(
                call().flatRate(FlatRate.of(A1, percent("15"), Base.STAFF))
                        .flatRate(FlatRate.of(A1, percent("15"), Base.DIRECT_WITHOUT_STAFF)),
                "MOVED");
    }

    @Test
    void nobody_gains_by_waiting() {
        assertProved(call(), "WAITING");
        assertProved(call().deadline(A1, DEADLINE, ZoneOffset.UTC).startsAfterSubmission(A1), "WAITING");
    }

    @Test
    void a_call_without_aid_has_no_incentives() {
        Call call = Call.builder("free", TEXT).pays(A1, CostNature.STUDIES).build();

        assertThat(Certifier.of(call).certify().inquiries()).noneMatch(each -> each.topic() == Topic.INCENTIVE);
    }

    /** A call of some cents, and the nature that it pays beside staff. */
    record Small(Call call, CostNature other) {

        @Override
        public String toString() {
            return call.id() + " " + call.terms();
        }
    }

    static Stream<Small> small() {
        Random random = new Random(35);
        return Stream.generate(() -> small(random)).flatMap(Optional::stream).limit(SMALL_CALLS);
    }

    private static Optional<Small> small(Random random) {
        CostNature other = random.nextBoolean() ? CostNature.STUDIES : CostNature.SERVICES;
        CallBuilder call = Call.builder("cents-" + random.nextInt(1_000_000), TEXT)
                .pays(A1, CostNature.STAFF, other)
                .aid(A1, percent(List.of("50", "80", "100").get(random.nextInt(3))))
                .deadline(A1, DEADLINE, ZoneOffset.UTC)
                .leavesOpen(A1, Question.ROUNDING)
                .readAs(random.nextBoolean() ? CentRounding.HALF_UP : CentRounding.DOWN);
        List<Base> bases = List.of(Base.STAFF, Base.DIRECT, Base.DIRECT_WITHOUT_SERVICES, Base.DIRECT_WITHOUT_STAFF);
        for (int i = random.nextInt(3); i > 0; i--) {
            call.flatRate(FlatRate.of(
                    A1, percent(List.of("10", "15", "40").get(random.nextInt(3))), bases.get(random.nextInt(4))));
        }
        if (random.nextBoolean()) {
            call.minimumCost(A1, Euros.ofCents(3 + random.nextInt(8)));
        }
        if (random.nextInt(3) == 0) {
            call.maximumCost(A1, Euros.ofCents(15 + random.nextInt(10)));
        }
        if (random.nextBoolean()) {
            call.maximumAid(A1, Euros.ofCents(4 + random.nextInt(8)));
        }
        try {
            return Optional.of(new Small(call.build(), other));
        } catch (IllegalArgumentException e) {
            // A flat rate that is there twice, or limits that contradict each other.
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource("small")
    void each_answer_is_that_of_all_dossiers(Small small) {
        compare(small);
    }

    private record Costs(int staff, int others) {

        int lines() {
            return (staff > 0 ? 1 : 0) + (others > 0 ? 1 : 0);
        }

        int euros() {
            return staff + others;
        }

        static List<Costs> all() {
            List<Costs> all = new ArrayList<>();
            for (int staff = 0; staff <= MOST_COST; staff++) {
                for (int others = staff == 0 ? 1 : 0; others <= MOST_COST; others++) {
                    all.add(new Costs(staff, others));
                }
            }
            all.sort(Comparator.comparingInt(Costs::lines).thenComparingInt(Costs::euros));
            return all;
        }
    }

    private static void compare(Small small) {
        Assessor assessor = Assessor.of(small.call());
        long[][] aid = new long[MOST_COST + 1][MOST_COST + 1];
        List<Costs> all = Costs.all();
        all.forEach(each -> aid[each.staff()][each.others()] = aid(assessor, each, small.other()));
        boolean[][] isEligible = new boolean[MOST_COST + 1][MOST_COST + 1];
        all.forEach(each -> isEligible[each.staff()][each.others()] = assessor.assess(
                        dossier(each, small.other(), DEADLINE.minusDays(1)))
                .isEligible());
        boolean isHalfUp = small.call().readings().rounding() == CentRounding.HALF_UP;
        int flatRates = small.call().costs().flatRates().size();
        Certification certification = Certifier.of(small.call()).certify();

        compare(small, inquiry(certification, "SPLIT"), all, whole -> {
            for (int staff = 0; staff <= whole.staff(); staff++) {
                for (int others = 0; others <= whole.others(); others++) {
                    int staffLeft = whole.staff() - staff;
                    int othersLeft = whole.others() - others;
                    if (isEligible[staff][others]
                            && isEligible[staffLeft][othersLeft]
                            && aid[staff][others] + aid[staffLeft][othersLeft] - aid[whole.staff()][whole.others()]
                                    > (isHalfUp ? 1 + flatRates : 0)) {
                        return true;
                    }
                }
            }
            return false;
        });
        compare(small, inquiry(certification, "MOVED"), all, before -> {
            int least = Math.max(0, before.euros() - MOST_COST);
            for (int staff = least; staff <= Math.min(before.euros(), MOST_COST); staff++) {
                if (aid[staff][before.euros() - staff] - aid[before.staff()][before.others()]
                        > Math.max(0, flatRates - 1)) {
                    return true;
                }
            }
            return false;
        });
        compare(
                small,
                inquiry(certification, "WAITING"),
                all,
                each -> Stream.of(-2, -1, 0)
                        .map(DEADLINE::plusDays)
                        .anyMatch(day -> Euros.cents(assessor.assess(dossier(each, small.other(), day.plusDays(1)))
                                        .funding()
                                        .aid()
                                        .orElseThrow())
                                > Euros.cents(assessor.assess(dossier(each, small.other(), day))
                                        .funding()
                                        .aid()
                                        .orElseThrow())));
    }

    private static void compare(Small small, Inquiry inquiry, List<Costs> all, Predicate<Costs> gains) {
        Optional<Costs> smallest = all.stream().filter(gains).findFirst();

        assertThat(inquiry.conclusion() instanceof Conclusion.Witnessed)
                .as("%s of %s: by brute force %s, but %s", inquiry.code(), small, smallest, inquiry.conclusion())
                .isEqualTo(smallest.isPresent());
        assertThat(inquiry.isDecided()).as(inquiry.code()).isTrue();
        if (inquiry.conclusion() instanceof Conclusion.Witnessed shown) {
            List<CostLine> lines =
                    shown.witness().decisions().get(0).dossier().operation().costLines();
            assertThat(lines).as(inquiry.code()).hasSize(smallest.orElseThrow().lines());
            assertThat(lines.stream()
                            .mapToLong(line -> Euros.cents(line.amount()))
                            .sum())
                    .as(inquiry.code())
                    .isEqualTo(smallest.orElseThrow().euros());
        }
    }

    private static long aid(Assessor assessor, Costs costs, CostNature other) {
        return Euros.cents(assessor.assess(dossier(costs, other, DEADLINE.minusDays(1)))
                .funding()
                .aid()
                .orElseThrow());
    }

    private static Dossier dossier(Costs costs, CostNature other, LocalDate day) {
        List<CostLine> lines = new ArrayList<>();
        if (costs.staff() > 0) {
            lines.add(
                    CostLine.of(CostNature.STAFF, Euros.ofCents(costs.staff())).withShare(fte("1")));
        }
        if (costs.others() > 0) {
            lines.add(CostLine.of(other, Euros.ofCents(costs.others())));
        }
        return Dossier.of(
                        Applicant.of("A", BeneficiaryKind.ASSOCIATION),
                        Operation.untitled().withCostLines(lines))
                .withSubmission(Submission.sentElectronically(day));
    }
}
