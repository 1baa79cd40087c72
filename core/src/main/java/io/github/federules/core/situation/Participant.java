package io.github.federules.core.situation;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.Certainty;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.rule.Body;
import io.github.federules.core.text.BodyName;
import io.github.federules.core.text.Phrasebook;
import io.github.federules.core.text.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A body that takes part.
 *
 * @param rank 0 for the applicant, from 1 for the partners
 * @param party what is known of it
 */
public record Participant(int rank, Party party) {

    static Participant of(Situation situation, int rank) {
        Applicant applicant = situation.dossier().applicant();
        return new Participant(
                rank, rank == 0 ? applicant.lead() : applicant.members().get(rank - 1));
    }

    /** Returns the applicant, and then its partners. */
    public static List<Participant> all(Situation situation) {
        List<Participant> all = new ArrayList<>();
        for (int rank = 0; rank <= situation.dossier().applicant().members().size(); rank++) {
            all.add(of(situation, rank));
        }
        return all;
    }

    /** Returns some of them, by their ranks. */
    public static List<Participant> among(Situation situation, List<Integer> ranks) {
        return ranks.stream().map(rank -> of(situation, rank)).toList();
    }

    /** Returns the name as shown. */
    public String name(Phrasebook phrases) {
        return BodyName.of(party.name(), rank, phrases);
    }

    /** Returns the place of the body in the dossier. */
    public String path() {
        return rank == 0 ? "applicant" : FactKind.MEMBERS.path() + "[" + (rank - 1) + "]";
    }

    String formPath() {
        return rank == 0 ? FactKind.LEGAL_FORM.path() : path() + ".legalForm";
    }

    /** Returns the body as findings name it. */
    public Body body() {
        return new Body(rank, party.name(), party.kind());
    }

    /** Returns the name with the kind, as far as it is known. */
    public String shown(Phrasebook phrases) {
        if (party.kind().isKnown()) {
            return phrases.phrase(isProbable() ? "body.probable" : "body.known", values(phrases));
        }
        return party.legalForm().isPresent() ? phrases.phrase("body.doubtful", values(phrases)) : name(phrases);
    }

    private boolean isProbable() {
        return !party.declaredKind().isKnown()
                && party.legalForm()
                        .filter(form -> form.certainty() == Certainty.PROBABLE)
                        .isPresent();
    }

    Map<String, String> values(Phrasebook phrases) {
        Map<String, String> values = new HashMap<>();
        values.put("name", name(phrases));
        party.kind().find().ifPresent(kind -> values.put("kind", phrases.phrase("kind.", kind)));
        party.legalForm().ifPresent(form -> {
            values.put("code", PlainText.of(form.code()));
            values.put("label", PlainText.of(form.label()));
        });
        return values;
    }
}
