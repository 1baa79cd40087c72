package io.github.federules.feder;

import io.github.federules.core.call.FlatRate;
import io.github.federules.core.call.FlatRateOf;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Advisor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.SetAsideReason;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.LocalizedText;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
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
    private static final LocalizedText ARTICLE_53_2 = CommonProvisions.article("53", "2");
    private static final LocalizedText ARTICLE_55_5 = CommonProvisions.article("55", "5");
    private static final LocalizedText ARTICLE_63_9 = CommonProvisions.article("63", "9");
    private static final LocalizedText ARTICLE_67_2 = CommonProvisions.article("67", "2");
    private static final LocalizedText PRACTICE = new LocalizedText(
            "Pratique des autorités de gestion\u00a0: le fonds s'ajuste au plan de financement",
            "Practice of managing authorities: the fund adjusts to the financing plan");

    // Syndicats mixtes are groupings: code général des collectivités territoriales, art. L. 5111-1.
    private static final Set<BeneficiaryKind> AUTHORITIES = Set.of(
            BeneficiaryKind.LOCAL_AUTHORITY, BeneficiaryKind.LOCAL_AUTHORITY_GROUPING, BeneficiaryKind.SYNDICAT_MIXTE);

    private static final int MOST_PERSONS = 20;
    private static final int MOST_LINES = 5;
    private static final int MOST_NAMES = 5;

    private final LegalFigures law;

    LawAboveCalls(LegalFigures law) {
        this.law = law;
    }

    @Override
    public List<Advice> adviceOn(Decision decision) {
        if (decision.verdictOn(Track.FUNDING) == Verdict.NOT_SOUGHT) {
            return List.of();
        }
        List<Advice> advice = new ArrayList<>();
        boolean isUnderCommonProvisions = decision.call().laws().contains(CommonProvisions.of2021());
        if (isUnderCommonProvisions) {
            smallOperation(decision).ifPresent(advice::add);
            partTime(decision).ifPresent(advice::add);
        }
        deMinimis(decision).ifPresent(advice::add);
        deMinimisUnknown(decision).ifPresent(advice::add);
        localAuthority(decision).ifPresent(advice::add);
        if (isUnderCommonProvisions) {
            financingGap(decision).ifPresent(advice::add);
            declaredOnce(decision).ifPresent(advice::add);
            depreciation(decision).ifPresent(advice::add);
        }
        return advice;
    }

    @Override
    public Set<FactKind> looksAt(Decision decision) {
        if (decision.verdictOn(Track.FUNDING) == Verdict.NOT_SOUGHT) {
            return Set.of();
        }
        Set<FactKind> kinds =
                EnumSet.of(FactKind.LEGAL_FORM, FactKind.BENEFICIARY_KIND, FactKind.COST_LINES, FactKind.FINANCING);
        // Without a rate there is no amount to add to earlier aid.
        if (decision.call().funding().aid().isPresent()) {
            kinds.addAll(Set.of(FactKind.DE_MINIMIS_AID, FactKind.MEMBERS, FactKind.PARTNER));
        }
        if (decision.call().laws().contains(CommonProvisions.of2021())) {
            kinds.addAll(Set.of(FactKind.PERSON, FactKind.SHARE));
        }
        return kinds;
    }

    private Optional<Advice> smallOperation(Decision decision) {
        AmountRange total = decision.totalCost();
        if (total.least().isGreaterThan(law.smallOperation()) || !isAnyCostBesideTheBases(decision)) {
            return Optional.empty();
        }
        return Optional.of(Advice.written("SMALL_OPERATION", ARTICLE_53_2, locale -> smallOperation(total, locale)));
    }

    private String smallOperation(AmountRange total, Locale locale) {
        boolean isSmall = !total.most().isGreaterThan(law.smallOperation());
        String threshold = Euros.format(law.smallOperation(), locale);
        String least = Euros.format(total.least(), locale);
        String most = Euros.format(total.most(), locale);
        if (isFrench(locale)) {
            String consequence =
                    "les dépenses au réel qui ne sont l'assiette d'aucun taux forfaitaire ont besoin d'une autre base,"
                            + " par exemple un budget prévisionnel convenu au préalable.";
            return total.isSure()
                    ? "Le coût total éligible de " + least + " ne dépasse pas " + threshold + "\u00a0: " + consequence
                    : "Le coût total éligible est compris entre " + least + " et " + most
                            + " selon les informations manquantes. "
                            + (isSmall
                                    ? "Il ne dépasse pas " + threshold + "\u00a0: "
                                    : "S'il ne dépasse pas " + threshold + ", ")
                            + consequence;
        }
        String consequence =
                "costs at real cost that no flat rate is based on need another basis, such as a draft budget agreed"
                        + " beforehand.";
        return total.isSure()
                ? "The total eligible cost of " + least + " is at most " + threshold + ": " + consequence
                : "The total eligible cost is between " + least + " and " + most + ", depending on the missing facts. "
                        + (isSmall ? "It is at most " + threshold + ": " : "If it is at most " + threshold + ", ")
                        + consequence;
    }

    // Article 53(2): with a flat rate, only the categories of cost that it applies to may be at real cost.
    private static boolean isAnyCostBesideTheBases(Decision decision) {
        List<FlatRate> flatRates = decision.call().costs().flatRates();
        LinesSetAside aside = new LinesSetAside(decision);
        for (CostLine line : decision.dossier().operation().costLines()) {
            boolean mayCount = aside.reasonOf(line)
                    .filter(reason -> reason != SetAsideReason.STAFF_SHARE_UNKNOWN)
                    .isEmpty();
            if (mayCount && line.amount().isPositive() && !isInSomeBase(flatRates, line.nature())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInSomeBase(List<FlatRate> flatRates, CostNature nature) {
        for (FlatRate rate : flatRates) {
            if (isBasedOn(rate.of(), nature)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBasedOn(FlatRateOf base, CostNature nature) {
        return switch (base) {
            case STAFF -> nature == CostNature.STAFF;
            case DIRECT -> true;
            case DIRECT_WITHOUT_SERVICES -> nature != CostNature.SERVICES;
            case DIRECT_WITHOUT_STAFF -> nature != CostNature.STAFF;
        };
    }

    private static Optional<Advice> partTime(Decision decision) {
        List<List<String>> persons = StaffPerson.partTimeIn(decision);
        return persons.isEmpty()
                ? Optional.empty()
                : Optional.of(Advice.written("PART_TIME_DOCUMENT", ARTICLE_55_5, locale -> partTime(persons, locale)));
    }

    private static String partTime(List<List<String>> persons, Locale locale) {
        int count = persons.size();
        if (isFrench(locale)) {
            return "Pour chaque personne affectée à temps partiel à l'opération, l'employeur établit un document qui"
                    + " fixe la part du temps de travail\u00a0; il n'y a alors pas de relevé de temps à tenir."
                    + " Temps partiel\u00a0: " + (count == 1 ? "1 personne" : count + " personnes") + " ("
                    + lines(persons, "ligne ", "lignes ", "\u00a0; ") + ").";
        }
        return "For each person who works part-time on the operation, the employer issues a document that states"
                + " the share of working time. No time sheets are needed then. Part-time: "
                + (count == 1 ? "1 person" : count + " persons") + " (" + lines(persons, "line ", "lines ", "; ")
                + ").";
    }

    private static String lines(List<List<String>> persons, String one, String several, String separator) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < persons.size() && i < MOST_PERSONS; i++) {
            List<String> lines = persons.get(i);
            text.append(i == 0 ? "" : separator).append(lines.size() == 1 ? one : several);
            for (int j = 0; j < lines.size() && j < MOST_LINES; j++) {
                text.append(j == 0 ? "" : ", ").append(lines.get(j));
            }
            text.append(lines.size() > MOST_LINES ? ", …" : "");
        }
        return text.append(persons.size() > MOST_PERSONS ? "…" : "").toString();
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

    private Optional<Advice> deMinimisUnknown(Decision decision) {
        if (!mayGetAid(decision)) {
            return Optional.empty();
        }
        List<Party> undeclared = undeclared(decision.dossier());
        return undeclared.isEmpty()
                ? Optional.empty()
                : Optional.of(Advice.written(
                        "DE_MINIMIS_UNKNOWN", DE_MINIMIS_REGULATION, locale -> deMinimisUnknown(undeclared, locale)));
    }

    // A dossier declares the earlier aid of the applicant alone. A partner that bears no cost gets no aid.
    private static List<Party> undeclared(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        List<Party> undeclared = new ArrayList<>();
        if (isUndertaking(applicant.lead()) && !applicant.deMinimisAid().isKnown()) {
            undeclared.add(applicant.lead());
        }
        if (applicant.members().stream().anyMatch(LawAboveCalls::isUndertaking)) {
            Set<String> bearers = new HashSet<>();
            for (CostLine line : dossier.operation().costLines()) {
                line.partner().ifPresent(bearers::add);
            }
            applicant.members().stream()
                    .filter(member -> isUndertaking(member)
                            && member.name().filter(bearers::contains).isPresent())
                    .forEach(undeclared::add);
        }
        return undeclared;
    }

    // Whoever carries out an economic activity is an undertaking; of a private establishment it is to be expected.
    private static boolean isUndertaking(Party party) {
        return party.kind()
                .find()
                .filter(BeneficiaryKind.PRIVATE_ESTABLISHMENT::equals)
                .isPresent();
    }

    private static boolean mayGetAid(Decision decision) {
        return decision.funding().aidUpTo().filter(MonetaryAmount::isPositive).isPresent();
    }

    // The names come last: long ones may be cut.
    private String deMinimisUnknown(List<Party> undeclared, Locale locale) {
        int count = undeclared.size();
        if (isFrench(locale)) {
            return "Les aides de minimis déjà reçues ne sont pas déclarées pour "
                    + (count == 1 ? "1 établissement privé" : count + " établissements privés")
                    + ". Si l'aide relève de ce règlement, le plafond est de " + french(law.deMinimis())
                    + " par entreprise sur trois ans, aides antérieures comprises. "
                    + (count == 1 ? "Établissement privé concerné" : "Établissements privés concernés") + "\u00a0: "
                    + names(undeclared, "porteur de projet sans nom", " et ", " autre", " autres") + ".";
        }
        return "The de minimis aid received before is not declared for "
                + (count == 1 ? "1 private establishment" : count + " private establishments")
                + ". If the aid falls under this regulation, the ceiling is " + english(law.deMinimis())
                + " for each undertaking over three years, earlier aid included. "
                + (count == 1 ? "Private establishment concerned" : "Private establishments concerned") + ": "
                + names(undeclared, "applicant without a name", " and ", " other", " others") + ".";
    }

    // Only the applicant may have no name here: a partner that bears a line is named by it.
    private static String names(List<Party> parties, String nameless, String and, String other, String others) {
        int more = parties.size() - MOST_NAMES;
        String names = parties.stream()
                .limit(MOST_NAMES)
                .map(party -> party.name().orElse(nameless))
                .collect(Collectors.joining(", "));
        return more > 0 ? names + and + more + (more == 1 ? other : others) : names;
    }

    private Advice deMinimis(MonetaryAmount earlier, MonetaryAmount aid) {
        MonetaryAmount left = earlier.isGreaterThan(law.deMinimis())
                ? Euros.ZERO
                : law.deMinimis().subtract(earlier);
        return Advice.written(
                "DE_MINIMIS",
                DE_MINIMIS_REGULATION,
                locale -> isFrench(locale)
                        ? "Les aides de minimis antérieures de " + french(earlier) + " et l'aide calculée de "
                                + french(aid)
                                + " dépassent ensemble le plafond de " + french(law.deMinimis())
                                + " sur trois ans, dont il reste " + french(left) + "."
                        : "Earlier de minimis aid of " + english(earlier) + " and this aid of " + english(aid)
                                + " are together above the ceiling of " + english(law.deMinimis())
                                + " over three years, of which " + english(left) + " is left.");
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
        return Optional.of(Advice.written(
                "LOCAL_AUTHORITY_SHARE",
                LOCAL_AUTHORITIES_CODE,
                locale -> isFrench(locale)
                        ? "La collectivité apporte " + french(plan.own())
                                + " du financement public d'un investissement, pour un minimum de " + french(needed)
                                + "."
                        : "The authority brings " + english(plan.own())
                                + " of the public financing of an investment, but must bring at least "
                                + english(needed) + "."));
    }

    private static Optional<Advice> financingGap(Decision decision) {
        MonetaryAmount aid = aid(decision);
        return decision.dossier()
                .operation()
                .financing()
                .find()
                .map(plan -> left(decision.costs().retainedTotal(), plan))
                .filter(aid::isGreaterThan)
                .map(left -> Advice.written(
                        "FINANCING_GAP",
                        PRACTICE,
                        locale -> isFrench(locale)
                                ? "Les autres financeurs laissent " + french(left) + " du coût total, moins que l'aide"
                                        + " calculée de " + french(aid)
                                        + "\u00a0: l'aide du fonds ne dépasse pas ce reste."
                                : "Other funders leave " + english(left)
                                        + " of the total cost, which is less than the aid of " + english(aid)
                                        + ": the aid of the fund is at most what is left."));
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
                .map(other -> Advice.written(
                        "DECLARED_ONCE",
                        ARTICLE_63_9,
                        locale -> isFrench(locale)
                                ? "D'autres contreparties publiques de " + french(other)
                                        + " sont prévues\u00a0: aucune dépense ne peut être déclarée deux fois, à un autre fonds ou"
                                        + " à un autre programme."
                                : "Other public aid of " + english(other)
                                        + " is planned: no cost may be declared twice, to another fund or programme."));
    }

    private static Optional<Advice> depreciation(Decision decision) {
        MonetaryAmount investment = decision.costs().retainedInvestment();
        return investment.isZero()
                ? Optional.empty()
                : Optional.of(Advice.written(
                        "DEPRECIATION",
                        ARTICLE_67_2,
                        locale -> isFrench(locale)
                                ? "Des investissements de " + french(investment)
                                        + " sont retenus\u00a0: si leur amortissement est déclaré, il porte sur la seule durée de"
                                        + " l'opération et exclut les biens financés par des subventions publiques."
                                : "Investment of " + english(investment)
                                        + " is retained: if its depreciation is declared, it covers only the period of the"
                                        + " operation and no goods that were bought with public grants."));
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
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
