package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.TrackDecision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.MonetaryAmount;

/** An undertaking that may get aid has not declared the de minimis aid that it received before. Regulation (EU) 2023/2831. */
final class UndeclaredDeMinimis extends LegalPoint {

    private static final int MOST_NAMES = 5;

    UndeclaredDeMinimis() {
        super(
                "DE_MINIMIS_UNKNOWN",
                FactKind.LEGAL_FORM,
                FactKind.BENEFICIARY_KIND,
                FactKind.DE_MINIMIS_AID,
                FactKind.MEMBERS,
                FactKind.PARTNER);
    }

    @Override
    public Optional<Advice> adviceOn(Decision decision) {
        List<Party> undeclared = undeclared(decision.dossier());
        // Last, whether there is aid: it makes amounts of Moneta.
        return undeclared.isEmpty() || !mayGetAid(decision)
                ? Optional.empty()
                : Optional.of(advice(phrases -> sentence(undeclared, phrases)));
    }

    @Override
    public Set<FactKind> looksAt(Decision decision) {
        // Without a rate nobody may get aid.
        return decision.call().funding().aid().isPresent() ? facts : Set.of();
    }

    private static boolean mayGetAid(Decision decision) {
        TrackDecision funding = decision.funding();
        boolean isUnbounded = funding.aid().isPresent() && funding.aidUpTo().isEmpty();
        return isUnbounded
                || funding.aidUpTo().filter(MonetaryAmount::isPositive).isPresent();
    }

    // A dossier declares the earlier aid of the applicant alone. A partner that bears no cost gets no aid.
    private static List<Party> undeclared(Dossier dossier) {
        Applicant applicant = dossier.applicant();
        List<Party> undeclared = new ArrayList<>();
        if (isUndertaking(applicant.lead()) && !applicant.deMinimisAid().isKnown()) {
            undeclared.add(applicant.lead());
        }
        List<Party> undertakings = new ArrayList<>(applicant.members());
        undertakings.removeIf(member -> !isUndertaking(member));
        if (!undertakings.isEmpty()) {
            Set<String> bearers = new HashSet<>();
            dossier.operation().costLines().forEach(line -> line.partner().ifPresent(bearers::add));
            undertakings.stream()
                    .filter(member -> member.name().filter(bearers::contains).isPresent())
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

    // Only the applicant may have no name here: a partner that bears a line is named by it.
    private static String sentence(List<Party> parties, LawPhrases phrases) {
        String nameless = phrases.phrase("DE_MINIMIS_UNKNOWN.nameless", Map.of());
        String names = parties.stream()
                .limit(MOST_NAMES)
                .map(party -> party.name().orElse(nameless))
                .collect(Collectors.joining(", "));
        int more = parties.size() - MOST_NAMES;
        return phrases.phrase(
                parties.size() == 1 ? "DE_MINIMIS_UNKNOWN.one" : "DE_MINIMIS_UNKNOWN",
                Map.of(
                        "count",
                        parties.size(),
                        "ceiling",
                        LegalFigures.DE_MINIMIS,
                        "names",
                        more > 0 ? phrases.counted("DE_MINIMIS_UNKNOWN.more", more, "names", names) : names));
    }
}
