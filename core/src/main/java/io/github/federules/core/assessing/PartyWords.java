package io.github.federules.core.assessing;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.text.BodyName;
import io.github.federules.core.text.Phrasebook;

/** The name and the place of a party: 0 for the applicant, and then the partners. */
final class PartyWords {

    private PartyWords() {}

    /** Returns the name of a party, or what it is where it has none. */
    static String name(Dossier dossier, int rank, Phrasebook phrases) {
        Applicant applicant = dossier.applicant();
        Party party = rank == 0 ? applicant.lead() : applicant.members().get(rank - 1);
        return BodyName.of(party.name(), rank, phrases);
    }

    /** Returns the place of a party in a dossier. */
    static String path(int rank) {
        return rank == 0 ? "applicant" : FactKind.MEMBERS.path() + "[" + (rank - 1) + "]";
    }
}
