package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Advice.Topic;
import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.money.Euros;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/**
 * What the law above a call asks people to look at in a dossier.
 *
 * <p>Under a call that names the common provisions, regulation (EU) 2021/1060, articles 53(2), 55(5), 63(6), 63(9) and 67(2),
 * and the practice that the fund adjusts to what other funders leave; under any call, regulation (EU) 2023/2831, and Code
 * général des collectivités territoriales, article L. 1111-10 III.
 */
final class LawAboveCalls implements Advisor {

    private static final LocalizedText DE_MINIMIS_REGULATION =
            new LocalizedText("Règlement (UE) 2023/2831", "Regulation (EU) 2023/2831");
    private static final LocalizedText LOCAL_AUTHORITIES_CODE = new LocalizedText(
            "Code général des collectivités territoriales, article L. 1111-10 III",
            "Code général des collectivités territoriales, article L. 1111-10 III");
    private static final LocalizedText PRACTICE = new LocalizedText(
            "Pratique des autorités de gestion : le fonds s'ajuste au plan de financement",
            "Practice of managing authorities: the fund adjusts to the financing plan");

    // Syndicats mixtes are groupings, too: code général des collectivités territoriales, art. L. 5111-1.
    private static final Set<BeneficiaryKind> AUTHORITIES = Set.of(
            BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.LOCAL_AUTHORITY_GROUPING, BeneficiaryKind.SYNDICAT_MIXTE);

    private static final FteShare FULL_TIME = new FteShare(BigDecimal.ONE);
    private static final int MOST_LINES = 20;

    private final LegalFigures law;

    LawAboveCalls(LegalFigures law) {
        this.law = law;
    }

    @Override
    public List<Advice> adviceOn(Decision decision) {
        List<Advice> advice = new ArrayList<>();
        boolean isUnderCommonProvisions = decision.call().laws().contains(CommonProvisions.of2021());
        if (isUnderCommonProvisions) {
            smallOperation(decision).ifPresent(advice::add);
            partTime(decision).ifPresent(advice::add);
        }
        deMinimis(decision).ifPresent(advice::add);
        localAuthority(decision).ifPresent(advice::add);
        if (isUnderCommonProvisions) {
            financingGap(decision).ifPresent(advice::add);
            completedBefore(decision).ifPresent(advice::add);
            declaredOnce(decision).ifPresent(advice::add);
            depreciation(decision).ifPresent(advice::add);
        }
        return advice;
    }

    private static Optional<Advice> completedBefore(Decision decision) {
        Optional<LocalDate> sentOn = decision.dossier().note().sentOn().find();
        Optional<LocalDate> endsOn =
                decision.dossier().operation().realisation().find().map(Realisation::endsOn);
        return endsOn.flatMap(end -> sentOn.filter(end::isBefore)
                .map(sent -> new Advice(
                        Topic.COMPLETED_BEFORE_APPLICATION,
                        article("63", "6"),
                        Map.of("endsOn", new Figure.Day(end), "sentOn", new Figure.Day(sent)))));
    }

    private static Optional<Advice> declaredOnce(Decision decision) {
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .map(plan -> Euros.cents(plan.otherPublic()))
                .filter(other -> other > 0)
                .map(other -> advice(Topic.DECLARED_ONCE, article("63", "9"), Map.of("amount", other)));
    }

    private static Optional<Advice> depreciation(Decision decision) {
        long investment = Euros.cents(decision.costs().retainedInvestment());
        return investment == 0
                ? Optional.empty()
                : Optional.of(advice(Topic.DEPRECIATION, article("67", "2"), Map.of("amount", investment)));
    }

    private static LocalizedText article(String number, String paragraph) {
        return new LocalizedText(
                "Règlement (UE) 2021/1060, article " + number + ", paragraphe " + paragraph,
                "Regulation (EU) 2021/1060, article " + number + "(" + paragraph + ")");
    }

    private Optional<Advice> smallOperation(Decision decision) {
        long total = Euros.cents(decision.costs().retainedTotal());
        long besideStaff = Euros.cents(decision.costs().retainedInvestment())
                + Euros.cents(decision.costs().retainedOperating());
        if (!isFlatRateOfStaffAlone(decision.call()) || besideStaff == 0 || total > Euros.cents(law.smallOperation())) {
            return Optional.empty();
        }
        return Optional.of(advice(
                Topic.SMALL_OPERATION,
                article("53", "2"),
                Map.of("total", total, "amount", besideStaff, "ceiling", Euros.cents(law.smallOperation()))));
    }

    // What a flat rate is taken of may be at real cost beside it: under one of all direct costs, that is all of them.
    private static boolean isFlatRateOfStaffAlone(Call call) {
        List<FlatRate> flatRates = call.costs().flatRates();
        return !flatRates.isEmpty() && flatRates.stream().allMatch(rate -> rate.of() == FlatRateOf.STAFF);
    }

    private static Optional<Advice> partTime(Decision decision) {
        Set<String> aside = decision.setAside().stream().map(SetAside::lineId).collect(Collectors.toSet());
        List<String> lines = decision.dossier().operation().costLines().stream()
                .filter(LawAboveCalls::isPartTime)
                .map(line -> line.id().orElseThrow())
                .filter(id -> !aside.contains(id))
                .limit(MOST_LINES)
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Advice(
                        Topic.PART_TIME_DOCUMENT, article("55", "5"), Map.of("lines", new Figure.Names(lines))));
    }

    private static boolean isPartTime(CostLine line) {
        return line.share()
                .find()
                .filter(share -> share.compareTo(FULL_TIME) < 0)
                .isPresent();
    }

    private Optional<Advice> deMinimis(Decision decision) {
        long aid = aid(decision);
        return decision.dossier()
                .applicant()
                .deMinimisAid()
                .find()
                .map(Euros::cents)
                .filter(earlier -> aid > 0 && earlier + aid > Euros.cents(law.deMinimis()))
                .map(earlier -> advice(
                        Topic.DE_MINIMIS,
                        DE_MINIMIS_REGULATION,
                        Map.of(
                                "earlier",
                                earlier,
                                "aid",
                                aid,
                                "ceiling",
                                Euros.cents(law.deMinimis()),
                                "left",
                                Math.max(0, Euros.cents(law.deMinimis()) - earlier))));
    }

    private Optional<Advice> localAuthority(Decision decision) {
        boolean isAuthority = decision.dossier()
                .applicant()
                .lead()
                .kind()
                .find()
                .filter(AUTHORITIES::contains)
                .isPresent();
        if (!isAuthority || decision.costs().retainedInvestment().isZero()) {
            return Optional.empty();
        }
        return decision.dossier().operation().financing().find().flatMap(plan -> localAuthority(plan, aid(decision)));
    }

    private Optional<Advice> localAuthority(FinancingPlan plan, long aid) {
        long own = Euros.cents(plan.own());
        long needed = law.localAuthorityShare().of(own + Euros.cents(plan.otherPublic()) + aid, RoundingMode.UP);
        return own >= needed
                ? Optional.empty()
                : Optional.of(advice(
                        Topic.LOCAL_AUTHORITY_SHARE, LOCAL_AUTHORITIES_CODE, Map.of("own", own, "needed", needed)));
    }

    private static Optional<Advice> financingGap(Decision decision) {
        long aid = aid(decision);
        long total = Euros.cents(decision.costs().retainedTotal());
        Function<FinancingPlan, Long> left =
                plan -> Math.max(0, total - Euros.cents(plan.otherPublic()) - Euros.cents(plan.otherPrivate()));
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .map(left)
                .filter(rest -> aid > rest)
                .map(rest -> advice(Topic.FINANCING_GAP, PRACTICE, Map.of("left", rest, "aid", aid)));
    }

    private static long aid(Decision decision) {
        MonetaryAmount aid = decision.funding().aid();
        return aid == null ? 0 : Euros.cents(aid);
    }

    private static Advice advice(Topic topic, LocalizedText article, Map<String, Long> cents) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        // Map.of has another order in each JVM.
        new TreeMap<>(cents).forEach((name, amount) -> figures.put(name, new Figure.Amount(Euros.ofCents(amount))));
        return new Advice(topic, article, figures);
    }
}
