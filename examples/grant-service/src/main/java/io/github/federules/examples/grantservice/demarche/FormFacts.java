package io.github.federules.examples.grantservice.demarche;

import io.github.federules.core.call.Call;
import io.github.federules.core.term.Deadline;
import io.github.federules.examples.grantservice.demarche.FieldReader.UnusableValueException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fills a draft with the facts of a form. */
final class FormFacts {

    private static final int MOST_ROWS = 20_000;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final FormMapping mapping;
    private final FormDossier form;
    private final Locale locale;
    private final DossierDraft draft = new DossierDraft();
    private Optional<Call> edition = Optional.empty();

    private FormFacts(FormMapping mapping, FormDossier form, Locale locale) {
        this.mapping = mapping;
        this.form = form;
        this.locale = locale;
    }

    static DossierDraft fill(FormMapping mapping, FormDossier form, Locale locale) {
        FormFacts facts = new FormFacts(mapping, form, locale);
        facts.fillCase();
        facts.fillApplicant();
        mapping.fields().forEach(facts::fill);
        return facts.draft;
    }

    private void fillCase() {
        String place = place("place.submission");
        draft.set("id", JSON.stringNode(Integer.toString(form.number())), place("place.response"));
        draft.set("call", JSON.stringNode(mapping.call()), place("place.response"));
        draft.set("operation", JSON.objectNode(), place("place.response"));
        try {
            LocalDate day = day(OffsetDateTime.parse(form.filedAt()));
            edition = mapping.edition(day);
            draft.set("submission.sentOn", JSON.stringNode(day.toString()), place);
            draft.set("submission.electronic", JSON.booleanNode(true), place);
        } catch (DateTimeException e) {
            draft.add(place, ImportTexts.of("field.broken"));
        }
    }

    // In the zone of the deadline: that of the edition in force in Paris, since another edition may have another zone.
    private LocalDate day(OffsetDateTime filedAt) {
        ZoneId zone = mapping.edition(filedAt.atZoneSameInstant(PARIS).toLocalDate())
                .flatMap(each -> each.submission().deadline())
                .map(Deadline::zone)
                .orElse(PARIS);
        return filedAt.atZoneSameInstant(zone).toLocalDate();
    }

    private void fillApplicant() {
        JsonNode applicant = form.applicant();
        ObjectNode party = JSON.objectNode();
        draft.set("applicant", party, place("place.applicant"));
        if (applicant.path("__typename").asString("").equals("PersonnePhysique")) {
            party.put("kind", "NATURAL_PERSON");
        } else {
            company(applicant, party, place("place.applicant"));
        }
    }

    private void fill(MappedField mapped) {
        // A form may have a declaration that only another edition asks for.
        if (MappableFacts.find(mapped.fact(), edition.stream().toList()).isEmpty()) {
            return;
        }
        String place = ImportTexts.shown(mapped.name());
        draft.note(mapped.fact(), place);
        Optional<JsonNode> field = find(form.fields(), mapped, place);
        if (field.isEmpty()) {
            return;
        }
        if (mapped.kind() == ValueKind.ROWS) {
            fillRows(field.get(), mapped, place);
        } else {
            value(field.get(), mapped, place).ifPresent(value -> draft.set(mapped.fact(), value, place));
        }
    }

    private void fillRows(JsonNode field, MappedField mapped, String place) {
        String type = field.path("__typename").asString("");
        JsonNode rows = field.path("rows");
        if (!mapped.kind().types().contains(type)) {
            draft.add(
                    place,
                    ImportTexts.of(
                            "field.type", type, String.join(", ", mapped.kind().types())));
            return;
        }
        if (!rows.isArray() || rows.size() > MOST_ROWS) {
            draft.add(place, rows.isArray() ? ImportTexts.of("field.rows", MOST_ROWS) : ImportTexts.of("field.broken"));
            return;
        }
        ArrayNode list = draft.list(mapped.fact(), place);
        for (int i = 0; i < rows.size(); i++) {
            ObjectNode object = list.addObject();
            String path = mapped.fact() + "[" + i + "]";
            String row = ImportTexts.of("place.row", place, i + 1).in(locale);
            for (MappedField each : mapped.rows()) {
                if (MappableFacts.findInRow(
                                mapped.fact(), each.fact(), edition.stream().toList())
                        .isPresent()) {
                    fillInRow(rows.get(i).path("champs"), each, object, path, row);
                }
            }
        }
    }

    private void fillInRow(JsonNode fields, MappedField mapped, ObjectNode object, String path, String row) {
        String place = ImportTexts.of("place.field", row, mapped.name()).in(locale);
        draft.note(path + "." + mapped.fact(), place);
        Optional<JsonNode> field = find(fields, mapped, place);
        if (field.isEmpty()) {
            return;
        }
        if (mapped.kind() == ValueKind.COMPANY
                && field.get().path("__typename").asString("").equals("SiretChamp")) {
            company(field.get().path("etablissement"), object, place);
        } else if (mapped.kind() == ValueKind.COMPANY) {
            String type = field.get().path("__typename").asString("");
            draft.add(place, ImportTexts.of("field.type", type, "SiretChamp"));
        } else {
            value(field.get(), mapped, place)
                    .ifPresent(value -> draft.set(object, mapped.fact(), path + "." + mapped.fact(), value, place));
        }
    }

    private Optional<JsonNode> find(JsonNode fields, MappedField mapped, String place) {
        List<JsonNode> found = FormDossier.meant(fields, mapped);
        if (found.size() != 1) {
            draft.add(place, ImportTexts.of(found.isEmpty() ? "field.absent" : "field.twice"));
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    private Optional<JsonNode> value(JsonNode field, MappedField mapped, String place) {
        try {
            return FieldReader.read(field, mapped);
        } catch (UnusableValueException e) {
            draft.add(place, e.text());
            return Optional.empty();
        }
    }

    // What the register of companies does not know is left out, and so is unknown.
    private void company(JsonNode establishment, ObjectNode party, String place) {
        JsonNode company = establishment.path("entreprise");
        try {
            if (company.isObject()) {
                FieldReader.text(company.path("raisonSociale")).ifPresent(name -> party.put("name", name));
                FieldReader.text(company.path("formeJuridiqueCode")).ifPresent(code -> party.put("legalForm", code));
            } else if (!company.isNull() && !company.isMissingNode()) {
                draft.add(place, ImportTexts.of("field.broken"));
            }
        } catch (UnusableValueException e) {
            draft.add(place, e.text());
        }
    }

    private String place(String key) {
        return ImportTexts.of(key).in(locale);
    }
}
