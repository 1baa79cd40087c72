package io.github.federules.feder;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/**
 * The points of the law above a call that people should look at in a dossier.
 *
 * <p>Under a call that names the common provisions: regulation (EU) 2021/1060, articles 53(2), 55(5), 63(6), 63(9) and
 * 67(2), and the practice that the fund pays at most what other funders leave. Under any call: regulation (EU)
 * 2023/2831, and Code général des collectivités territoriales, article L. 1111-10 III.
 */
final class LawAboveCalls implements Advisor {

    private static final LocalizedText DE_MINIMIS_REGULATION =
            new LocalizedText("Règlement (UE) 2023/2831", "Regulation (EU) 2023/2831");
    private static final LocalizedText LOCAL_AUTHORITIES_CODE = new LocalizedText(
            "Code général des collectivités territoriales, article L. 1111-10 III",
            "Code général des collectivités territoriales, article L. 1111-10 III");
    private static final LocalizedText PRACTICE = new LocalizedText(
            "Pratique des autorités de gestion\u00a0: le fonds s'ajuste au plan de financement",
            "Practice of managing authorities: the fund adjusts to the financing plan");

    // Syndicats mixtes are groupings: code général des collectivités territoriales, art. L. 5111-1.
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
            declaredOnce(decision).ifPresent(advice::add);
            depreciation(decision).ifPresent(advice::add);
        }
        return advice;
    }

    private Optional<Advice> smallOperation(Decision decision) {
        Costs costs = decision.costs();
        MonetaryAmount besideStaff = costs.retainedInvestment().add(costs.retainedOperating());
        if (!isFlatRateOfStaffAlone(decision.call())
                || besideStaff.isZero()
                || costs.retainedTotal().isGreaterThan(law.smallOperation())) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                "SMALL_OPERATION",
                article("53", "2"),
                new LocalizedText(
                        "Le coût total éligible de " + french(costs.retainedTotal()) + " ne dépasse pas "
                                + french(law.smallOperation()) + "\u00a0: les dépenses de " + french(besideStaff)
                                + " hors personnel ne peuvent pas être prises en compte au réel sans autre base, par"
                                + " exemple un budget prévisionnel convenu au préalable.",
                        "The total eligible cost of " + english(costs.retainedTotal()) + " is at most "
                                + english(law.smallOperation()) + ": costs of " + english(besideStaff)
                                + " other than staff need a basis other than real cost, such as a draft budget agreed"
                                + " beforehand.")));
    }

    // The base of a flat rate may be at real cost: under a flat rate of all direct costs, these are all costs.
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
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String shown = String.join(", ", lines);
        return Optional.of(new Advice(
                "PART_TIME_DOCUMENT",
                article("55", "5"),
                new LocalizedText(
                        "Pour chaque personne affectée à temps partiel à l'opération, l'employeur établit un document qui"
                                + " fixe la part du temps de travail\u00a0; il n'y a alors pas de relevé de temps à tenir."
                                + (lines.size() == 1 ? " Ligne\u00a0: " : " Lignes\u00a0: ") + shown + ".",
                        "For each person who works part-time on the operation, the employer issues a document that states"
                                + " the share of working time. No time sheets are needed then. "
                                + (lines.size() == 1 ? "Line: " : "Lines: ") + shown + ".")));
    }

    private static boolean isPartTime(CostLine line) {
        return line.share()
                .find()
                .filter(share -> share.compareTo(FULL_TIME) < 0)
                .isPresent();
    }

    private Optional<Advice> deMinimis(Decision decision) {
        MonetaryAmount aid = aid(decision);
        return decision.dossier()
                .applicant()
                .deMinimisAid()
                .find()
                .filter(earlier -> aid.isPositive() && earlier.add(aid).isGreaterThan(law.deMinimis()))
                .map(earlier -> deMinimis(earlier, aid));
    }

    private Advice deMinimis(MonetaryAmount earlier, MonetaryAmount aid) {
        MonetaryAmount left = earlier.isGreaterThan(law.deMinimis())
                ? Euros.ZERO
                : law.deMinimis().subtract(earlier);
        return new Advice(
                "DE_MINIMIS",
                DE_MINIMIS_REGULATION,
                new LocalizedText(
                        "Les aides de minimis antérieures de " + french(earlier) + " et l'aide calculée de "
                                + french(aid)
                                + " dépassent ensemble le plafond de " + french(law.deMinimis())
                                + " sur trois ans, dont il reste " + french(left) + ".",
                        "Earlier de minimis aid of " + english(earlier) + " and this aid of " + english(aid)
                                + " are together above the ceiling of " + english(law.deMinimis())
                                + " over three years, of which " + english(left) + " is left."));
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

    private Optional<Advice> localAuthority(FinancingPlan plan, MonetaryAmount aid) {
        MonetaryAmount publicFinancing = plan.own().add(plan.otherPublic()).add(aid);
        MonetaryAmount needed =
                Euros.ofCents(law.localAuthorityShare().applyTo(Euros.cents(publicFinancing), RoundingMode.UP));
        if (!needed.isGreaterThan(plan.own())) {
            return Optional.empty();
        }
        return Optional.of(new Advice(
                "LOCAL_AUTHORITY_SHARE",
                LOCAL_AUTHORITIES_CODE,
                new LocalizedText(
                        "La collectivité apporte " + french(plan.own())
                                + " du financement public d'un investissement, pour un minimum de " + french(needed)
                                + ".",
                        "The authority brings " + english(plan.own())
                                + " of the public financing of an investment, but must bring at least "
                                + english(needed) + ".")));
    }

    private static Optional<Advice> financingGap(Decision decision) {
        MonetaryAmount aid = aid(decision);
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .map(plan -> left(decision.costs().retainedTotal(), plan))
                .filter(aid::isGreaterThan)
                .map(left -> new Advice(
                        "FINANCING_GAP",
                        PRACTICE,
                        new LocalizedText(
                                "Les autres financeurs laissent " + french(left) + " du coût total, moins que l'aide"
                                        + " calculée de " + french(aid)
                                        + "\u00a0: l'aide du fonds ne dépasse pas ce reste.",
                                "Other funders leave " + english(left)
                                        + " of the total cost, which is less than the aid of " + english(aid)
                                        + ": the aid of the fund is at most what is left.")));
    }

    private static MonetaryAmount left(MonetaryAmount total, FinancingPlan plan) {
        MonetaryAmount left = total.subtract(plan.otherPublic()).subtract(plan.otherPrivate());
        return left.isNegative() ? Euros.ZERO : left;
    }

    private static Optional<Advice> declaredOnce(Decision decision) {
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .map(FinancingPlan::otherPublic)
                .filter(MonetaryAmount::isPositive)
                .map(
                        other -> new Advice(
                                "DECLARED_ONCE",
                                article("63", "9"),
                                new LocalizedText(
                                        "D'autres contreparties publiques de " + french(other)
                                                + " sont prévues\u00a0: aucune dépense ne peut être déclarée deux fois, à un autre fonds ou"
                                                + " à un autre programme.",
                                        "Other public aid of " + english(other)
                                                + " is planned: no cost may be declared twice, to another fund or programme.")));
    }

    private static Optional<Advice> depreciation(Decision decision) {
        MonetaryAmount investment = decision.costs().retainedInvestment();
        return investment.isZero()
                ? Optional.empty()
                : Optional.of(new Advice(
                        "DEPRECIATION",
                        article("67", "2"),
                        new LocalizedText(
                                "Des investissements de " + french(investment)
                                        + " sont retenus\u00a0: si leur amortissement est déclaré, il porte sur la seule durée de"
                                        + " l'opération et exclut les biens financés par des subventions publiques.",
                                "Investment of " + english(investment)
                                        + " is retained: if its depreciation is declared, it covers only the period of the"
                                        + " operation and no goods that were bought with public grants.")));
    }

    private static LocalizedText article(String number, String paragraph) {
        return new LocalizedText(
                "Règlement (UE) 2021/1060, article " + number + ", paragraphe " + paragraph,
                "Regulation (EU) 2021/1060, article " + number + "(" + paragraph + ")");
    }

    private static MonetaryAmount aid(Decision decision) {
        return decision.funding().aid().orElse(Euros.ZERO);
    }

    private static String french(MonetaryAmount amount) {
        return Euros.format(amount, Locale.FRENCH);
    }

    private static String english(MonetaryAmount amount) {
        return Euros.format(amount, Locale.ENGLISH);
    }
}
