package io.github.federules.jackson;

import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.LegalForm;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.dossier.Submission;
import io.github.federules.core.dossier.Track;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.JsonGenerator;

/**
 * Writes dossiers as JSON that {@link DossierReader} reads back to an equal dossier.
 *
 * <p>A missing fact is left out. An unpaired surrogate becomes a visible mark, as it does where JSON is read.
 *
 * <p>The call is written if the dossier names it, as {@link io.github.federules.core.decision.Decision#dossier()} always does.
 * Store that one, and read it with {@link DossierReader#requiringCall()}: it is never assessed under another call by accident.
 */
public final class DossierWriter {

    private DossierWriter() {}

    /**
     * Returns a dossier as JSON of one line.
     *
     * @param dossier the dossier, not null
     * @return the JSON text, without a line end, never null
     */
    public static String toJson(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        return JsonText.of(json -> write(dossier, json));
    }

    /**
     * Writes a dossier.
     *
     * @param dossier the dossier, not null
     * @param json the generator to write to, not null
     */
    public static void write(Dossier dossier, JsonGenerator json) {
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(json, "json");
        json.writeStartObject();
        dossier.id().ifPresent(id -> JsonText.writeText(json, "id", id));
        dossier.call().ifPresent(call -> JsonText.writeText(json, "call", call));
        dossier.seeks().ifPresent(tracks -> write(tracks, json));
        write(dossier.applicant(), json);
        write(dossier.operation(), json);
        write(dossier.submission(), json);
        json.writeEndObject();
    }

    private static void write(Set<Track> tracks, JsonGenerator json) {
        json.writeArrayPropertyStart("seeks");
        for (Track track : tracks) {
            json.writeString(JsonText.wellFormed(track.code()));
        }
        json.writeEndArray();
    }

    private static void write(Applicant applicant, JsonGenerator json) {
        json.writeObjectPropertyStart("applicant");
        writeFields(applicant.lead(), json);
        applicant.policyRole().find().ifPresent(role -> json.writeStringProperty("policyRole", role.name()));
        applicant.recoversVat().find().ifPresent(recovers -> json.writeBooleanProperty("recoversVat", recovers));
        applicant.deMinimisAid().find().ifPresent(aid -> MoneyJson.write(json, "deMinimisAid", aid));
        json.writeArrayPropertyStart("members");
        for (Party member : applicant.members()) {
            json.writeStartObject();
            writeFields(member, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeFields(Party party, JsonGenerator json) {
        party.name().ifPresent(name -> JsonText.writeText(json, "name", name));
        party.legalForm().map(LegalForm::code).ifPresent(code -> json.writeStringProperty("legalForm", code));
        party.declaredKind().find().ifPresent(kind -> json.writeStringProperty("kind", kind.name()));
    }

    private static void write(Operation operation, JsonGenerator json) {
        json.writeObjectPropertyStart("operation");
        operation.title().ifPresent(title -> JsonText.writeText(json, "title", title));
        json.writeObjectPropertyStart("declarations");
        operation.declarations().forEach((what, holds) -> json.writeBooleanProperty(what.code(), holds));
        json.writeEndObject();
        operation.activity().find().ifPresent(activity -> JsonText.writeText(json, "activity", activity.code()));
        operation.realisation().find().ifPresent(period -> write(period, json));
        operation.financing().find().ifPresent(plan -> write(plan, json));
        operation
                .aidRate()
                .find()
                .ifPresent(
                        rate -> json.writeStringProperty("aidRate", rate.share().toPlainString()));
        json.writeArrayPropertyStart("costLines");
        for (CostLine line : operation.costLines()) {
            write(line, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Realisation period, JsonGenerator json) {
        json.writeObjectPropertyStart("realisation");
        json.writeStringProperty("startsOn", period.startsOn().toString());
        json.writeStringProperty("endsOn", period.endsOn().toString());
        json.writeEndObject();
    }

    private static void write(FinancingPlan plan, JsonGenerator json) {
        json.writeObjectPropertyStart("financing");
        MoneyJson.write(json, "own", plan.own());
        MoneyJson.write(json, "otherPublic", plan.otherPublic());
        MoneyJson.write(json, "otherPrivate", plan.otherPrivate());
        MoneyJson.write(json, "inKind", plan.inKind());
        json.writeEndObject();
    }

    private static void write(CostLine line, JsonGenerator json) {
        json.writeStartObject();
        line.id().ifPresent(id -> JsonText.writeText(json, "id", id));
        json.writeStringProperty("nature", line.nature().code());
        line.label().ifPresent(label -> JsonText.writeText(json, "label", label));
        line.person().ifPresent(person -> JsonText.writeText(json, "person", person));
        line.share().find().ifPresent(share -> json.writeStringProperty("fte", share.toString()));
        MoneyJson.write(json, "amount", line.amount());
        if (!line.vat().isZero()) {
            MoneyJson.write(json, "vat", line.vat());
        }
        line.partner().ifPresent(partner -> JsonText.writeText(json, "partner", partner));
        json.writeEndObject();
    }

    private static void write(Submission submission, JsonGenerator json) {
        json.writeObjectPropertyStart("submission");
        submission.sent().find().ifPresent(sent -> json.writeBooleanProperty("sent", sent));
        submission.sentOn().find().ifPresent(day -> json.writeStringProperty("sentOn", day.toString()));
        submission.sentAt().find().ifPresent(time -> json.writeStringProperty("sentAt", time.toString()));
        submission.electronic().find().ifPresent(electronic -> json.writeBooleanProperty("electronic", electronic));
        json.writeEndObject();
    }
}
