package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.dossier.Party;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** An undertaking that may get aid has not declared the de minimis aid that it received before. Regulation (EU) 2023/2831. */
final class UndeclaredDeMinimis extends LegalPoint {

    private static final int MOST_NAMES = 5;

    UndeclaredDeMinimis() {
        super(
                "DE_MINIMIS_UNKNOWN",
                DeMinimisCeiling.REGULATION,
                FactKind.LEGAL_FORM,
                FactKind.BENEFICIARY_KIND,
                FactKind.DE_MINIMIS_AID,
                FactKind.MEMBERS,
                FactKind.PARTNER);
    }

    @Override
    Optional<Function<Locale, String>> sentenceOn(Decision decision) {
        List<Party> undeclared = undeclared(decision.dossier());
        // Last, whether there is aid: it makes amounts of Moneta.
        return undeclared.isEmpty() || !mayGetAid(decision)
                ? Optional.empty()
                : Optional.of(either(() -> inFrench(undeclared), () -> inEnglish(undeclared)));
    }

    @Override
    public Set<FactKind> looksAt(Decision decision) {
        // Without a rate nobody may get aid.
        return decision.call().funding().aid().isPresent() ? super.looksAt(decision) : Set.of();
    }

    private static boolean mayGetAid(Decision decision) {
        return decision.funding().aidUpTo().filter(MonetaryAmount::isPositive).isPresent();
    }

    // A dossier declares the earlier aid of the applicant alone. A partner that bears no cost gets no aid.
    private static List<Party> undeclared(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        List<Party> undeclared = new ArrayList<>();
        if (isUndertaking(applicant.lead()) && !applicant.deMinimisAid().isKnown()) {
            undeclared.add(applicant.lead());
        }
        Set<String> bearers = new HashSet<>();
        for (CostLine line : dossier.operation().costLines()) {
            line.partner().ifPresent(bearers::add);
        }
        applicant.members().stream()
                .filter(UndeclaredDeMinimis::isUndertaking)
                .filter(member -> member.name().filter(bearers::contains).isPresent())
                .forEach(undeclared::add);
        return undeclared;
    }

    // Whoever carries out an economic activity is an undertaking; of a private establishment it is to be expected.
    private static boolean isUndertaking(Party party) {
        return party.kind()
                .find()
                .filter(BeneficiaryKind.PRIVATE_ESTABLISHMENT::equals)
                .isPresent();
    }

    // The names come last: long ones may be cut.
    private static String inFrench(List<Party> undeclared) {
        int count = undeclared.size();
        return "Les aides de minimis déjà reçues ne sont pas déclarées pour "
                + (count == 1 ? "1 établissement privé" : count + " établissements privés")
                + ". Si l'aide relève de ce règlement, le plafond est de " + french(LegalFigures.DE_MINIMIS)
                + " par entreprise sur trois ans, aides antérieures comprises. "
                + (count == 1 ? "Établissement privé concerné" : "Établissements privés concernés") + "\u00a0: "
                + names(undeclared, "porteur de projet sans nom", " et ", " autre", " autres") + ".";
    }

    private static String inEnglish(List<Party> undeclared) {
        int count = undeclared.size();
        return "The de minimis aid received before is not declared for "
                + (count == 1 ? "1 private establishment" : count + " private establishments")
                + ". If the aid falls under this regulation, the ceiling is " + english(LegalFigures.DE_MINIMIS)
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
}
