package io.github.federules.assurance.opinions;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.reading.CentRounding;
import io.github.federules.core.reading.DeadlineDay;
import io.github.federules.core.reading.FlatRateBase;
import io.github.federules.core.reading.MinimumCostBasis;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.reading.StaffShareScope;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A dossier of which all is known, worked out a second time from the words of the call, in decimals and the plainest way.
 *
 * @param mayBenefit whether all that C1, C2, C3, C12, C13 and C14 ask is given
 * @param reachesMinimum whether the total that is compared reaches 70,000
 * @param staff the staff that is retained
 * @param investment the investment that is retained
 * @param operating the operating costs that are retained
 * @param indirect the flat rate
 * @param total the retained total
 * @param aid rate and cap applied to the total
 */
record WorkedOut(
        boolean mayBenefit,
        boolean reachesMinimum,
        BigDecimal staff,
        BigDecimal investment,
        BigDecimal operating,
        BigDecimal indirect,
        BigDecimal total,
        BigDecimal aid) {

    private static final BigDecimal MINIMUM = new BigDecimal("70000");
    private static final BigDecimal CAP = new BigDecimal("250000");
    private static final BigDecimal SIXTY_PERCENT = new BigDecimal("0.60");
    private static final BigDecimal FIFTEEN_PERCENT = new BigDecimal("0.15");
    private static final BigDecimal TWENTY_PERCENT = new BigDecimal("0.20");

    private static final Set<BeneficiaryKind> MAY_NOT = Set.of(
            BeneficiaryKind.STATE_SERVICE,
            BeneficiaryKind.NATURAL_PERSON,
            BeneficiaryKind.FOREIGN_BODY,
            BeneficiaryKind.NO_LEGAL_PERSONALITY);
    private static final Set<CostNature> INVESTMENT = Set.of(CostNature.DIGITAL_EQUIPMENT, CostNature.INFRASTRUCTURE);
    private static final Set<CostNature> NEVER_AT_REAL_COST =
            Set.of(CostNature.LODGING, CostNature.CATERING, CostNature.TRAVEL);

    static WorkedOut of(Dossier dossier, Readings readings) {
        RoundingMode rounding = readings.rounding() == CentRounding.DOWN ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        Map<Persons.Person, BigDecimal> shares = Persons.statedShares(dossier);
        BigDecimal allShares = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        Predicate<CostLine> isStaff = line -> line.nature().equals(CostNature.STAFF);
        Predicate<CostLine> reachesShare = line -> readings.staffShareScope() == StaffShareScope.PER_PERSON
                ? shares.get(Persons.Person.of(line)).compareTo(TWENTY_PERCENT) >= 0
                : allShares.compareTo(TWENTY_PERCENT) >= 0;
        Predicate<CostLine> isInvestment = line -> INVESTMENT.contains(line.nature());
        Predicate<CostLine> isIndirect = line -> NEVER_AT_REAL_COST.contains(line.nature());
        Predicate<CostLine> isOther = line -> line.nature().equals(CostNature.OTHER);

        BigDecimal presentedStaff = sum(dossier, isStaff);
        BigDecimal staff = sum(dossier, isStaff.and(reachesShare));
        BigDecimal investment = sum(dossier, isInvestment);
        BigDecimal operating =
                sum(dossier, isStaff.or(isInvestment).or(isIndirect).or(isOther).negate());
        BigDecimal base = readings.flatRateBase() == FlatRateBase.PRESENTED ? presentedStaff : staff;
        BigDecimal indirect = base.multiply(FIFTEEN_PERCENT).setScale(2, rounding);
        BigDecimal total = staff.add(investment).add(operating).add(indirect);
        BigDecimal presented = sum(dossier, isIndirect.negate())
                .add(presentedStaff.multiply(FIFTEEN_PERCENT).setScale(2, rounding));
        BigDecimal compared = readings.minimumCostBasis() == MinimumCostBasis.PRESENTED ? presented : total;
        return new WorkedOut(
                mayBenefit(dossier, readings.deadlineDay()),
                compared.compareTo(MINIMUM) >= 0,
                staff,
                investment,
                operating,
                indirect,
                total,
                total.multiply(SIXTY_PERCENT).setScale(2, rounding).min(CAP));
    }

    private static boolean mayBenefit(Dossier dossier, DeadlineDay deadline) {
        LocalDate firstDayTooLate = LocalDate.of(2025, 2, deadline == DeadlineDay.INCLUSIVE ? 28 : 27)
                .plusDays(1);
        Submission submission = dossier.submission();
        return !MAY_NOT.contains(dossier.applicant().lead().kind().find().orElseThrow())
                && dossier.applicant().members().stream()
                        .noneMatch(
                                member -> MAY_NOT.contains(member.kind().find().orElseThrow()))
                && dossier.applicant().policyRole().find().orElseThrow() != PolicyRole.NONE
                && dossier.operation().answers().to("EXPLORES_AI").is(Answer.of(true))
                && submission.sent().find().orElseThrow()
                && submission.electronic().find().orElseThrow()
                && submission.sentOn().find().orElseThrow().isBefore(firstDayTooLate);
    }

    private static BigDecimal sum(Dossier dossier, Predicate<CostLine> which) {
        return dossier.operation().costLines().stream()
                .filter(which)
                .map(line -> line.amount().getNumber().numberValueExact(BigDecimal.class))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
