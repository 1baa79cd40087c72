package io.github.federules.examples.registers;

import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Criterion.Coded;
import io.github.federules.core.dossier.Party;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the French register of enterprises states of one of them, in the format of the API Recherche d'entreprises.
 *
 * <p>For example, {@code RegisteredEnterprise.read(answer).get(0).asParty(ACTIVITY)}.
 *
 * @param siren its number, of nine digits
 * @param name its name
 * @param legalForm the code of its INSEE legal category, such as {@code 5710}
 * @param category its category as INSEE computes it: {@code PME}, {@code ETI} or {@code GE}
 * @param activity its main activity in the French nomenclature NAF, such as {@code 62.02A}
 * @param commune the code of the commune of its seat, such as {@code 59350}
 */
public record RegisteredEnterprise(
        String siren,
        String name,
        Optional<String> legalForm,
        Optional<String> category,
        Optional<String> activity,
        Optional<String> commune) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> LARGER_THAN_SMES = Set.of("ETI", "GE");

    /** Returns the enterprises of one answer of the API, in its order. A field that is absent or null stays unknown. */
    public static List<RegisteredEnterprise> read(String answer) {
        List<RegisteredEnterprise> enterprises = new ArrayList<>();
        for (JsonNode each : JSON.readTree(answer).path("results")) {
            enterprises.add(new RegisteredEnterprise(
                    each.path("siren").asString(""),
                    each.path("nom_complet").asString(""),
                    text(each.path("nature_juridique")),
                    text(each.path("categorie_entreprise")),
                    text(each.path("activite_principale")),
                    text(each.path("siege").path("commune"))));
        }
        return enterprises;
    }

    private static Optional<String> text(JsonNode value) {
        return value.isString() && !value.asString().isBlank() ? Optional.of(value.asString()) : Optional.empty();
    }

    /** Returns the enterprise as an applicant or a partner, with the facts that the register states and no others. */
    public Party asParty(Criterion activityAsked) {
        Party party = Party.unknown().withName(name);
        Optional<FrenchLegalForm> form = legalForm.flatMap(FrenchLegalForm::find);
        if (form.isPresent()) {
            party = party.withLegalForm(form.get());
        }
        if (size().isPresent()) {
            party = party.answering(SharedCriteria.SIZE, size().get());
        }
        Optional<String> code = activity.map(each -> each.replace(".", "")).filter(Coded::isCode);
        return code.isPresent() ? party.answering(activityAsked, Answer.of(code.get())) : party;
    }

    /**
     * Returns the size that the category suggests, to be confirmed: a large enterprise for {@code ETI} and {@code GE}. A {@code PME}
     * may be micro, small or medium-sized, and is no SME of the EU if enterprises are linked with it: its size stays unknown.
     */
    public Optional<Answer> size() {
        return category.filter(LARGER_THAN_SMES::contains).map(larger -> Answer.of("LARGE"));
    }
}
