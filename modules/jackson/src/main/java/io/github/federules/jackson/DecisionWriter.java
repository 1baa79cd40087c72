package io.github.federules.jackson;

import io.github.federules.core.call.NotJudged;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.AidShare;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Difference;
import io.github.federules.core.decision.Finding;
import io.github.federules.core.decision.Firmness;
import io.github.federules.core.decision.Funding;
import io.github.federules.core.decision.Remedy;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.decision.Workshops;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes decisions as JSON, with the messages of findings in French or in English. */
public final class DecisionWriter {

    private final Locale locale;
    private final boolean withAdvice;
    private final boolean withProvenance;

    private DecisionWriter(Locale locale, boolean withAdvice, boolean withProvenance) {
        this.locale = locale;
        this.withAdvice = withAdvice;
        this.withProvenance = withProvenance;
    }

    /**
     * Obtains a writer whose messages are in a language.
     *
     * @param locale French, or anything else for English, not null
     * @return the writer, never null
     */
    public static DecisionWriter in(Locale locale) {
        return new DecisionWriter(locale, false, false);
    }

    /**
     * Gives a writer that also writes the advice of the law above the call, which version 1 of the format has no field for.
     *
     * @return the writer, never null
     */
    public DecisionWriter withAdvice() {
        return new DecisionWriter(locale, true, withProvenance);
    }

    /**
     * Gives a writer that also writes the edition of the call and the version of this library, which with the call say how a
     * decision was come to, and which version 1 of the format has no fields for.
     *
     * @return the writer, never null
     */
    public DecisionWriter withProvenance() {
        return new DecisionWriter(locale, withAdvice, true);
    }

    /**
     * Writes a decision as a text of one line.
     *
     * @param decision the decision, not null
     * @return the JSON text, without a line end, never null
     */
    public String toJson(Decision decision) {
        return JsonText.of(json -> write(decision, json));
    }

    /**
     * Writes a decision.
     *
     * @param decision the decision, not null
     * @param json where to, not null
     */
    public void write(Decision decision, JsonGenerator json) {
        json.writeStartObject();
        decision.dossier().id().ifPresent(id -> JsonText.writeText(json, "id", id));
        JsonText.writeText(json, "call", decision.call().id());
        if (withProvenance) {
            JsonText.writeText(json, "edition", decision.call().edition().version());
            json.writeStringProperty("library", decision.libraryVersion());
        }
        write(decision.funding(), json);
        write(decision.workshops(), json);
        write(decision.costs(), json);
        if (!decision.aidShares().isEmpty()) {
            json.writeArrayPropertyStart("aidShares");
            decision.aidShares().forEach(each -> write(each, json));
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("setAside");
        decision.setAside().forEach(each -> write(each, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("findings");
        decision.findings().forEach(each -> write(each, json));
        json.writeEndArray();
        json.writeArrayPropertyStart("missing");
        decision.missing().forEach(json::writeString);
        json.writeEndArray();
        write(decision.firmness(), json);
        if (withAdvice) {
            json.writeArrayPropertyStart("advice");
            decision.advice().forEach(each -> write(each, json));
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("notJudged");
        decision.notJudged().forEach(each -> write(each, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * Writes the decisions on one dossier under several calls, in the order given.
     *
     * @param id what the dossier is called, or empty, not null
     * @param decisions the decisions, not null
     * @param json where to, not null
     */
    public void writeRanked(Optional<String> id, List<Decision> decisions, JsonGenerator json) {
        json.writeStartObject();
        id.ifPresent(each -> JsonText.writeText(json, "id", each));
        json.writeArrayPropertyStart("calls");
        decisions.forEach(decision -> write(decision, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Funding funding, JsonGenerator json) {
        json.writeObjectPropertyStart("funding");
        json.writeStringProperty("verdict", funding.verdict().name());
        MoneyJson.write(json, "aid", funding.aid());
        MoneyJson.write(json, "aidUpTo", funding.aidUpTo());
        json.writeEndObject();
    }

    private static void write(Workshops workshops, JsonGenerator json) {
        json.writeObjectPropertyStart("workshops");
        json.writeStringProperty("verdict", workshops.verdict().name());
        json.writeEndObject();
    }

    private static void write(Costs costs, JsonGenerator json) {
        json.writeObjectPropertyStart("costs");
        MoneyJson.write(json, "presentedDirect", costs.presentedDirect());
        MoneyJson.write(json, "retainedStaff", costs.retainedStaff());
        MoneyJson.write(json, "retainedInvestment", costs.retainedInvestment());
        MoneyJson.write(json, "retainedOperating", costs.retainedOperating());
        MoneyJson.write(json, "retainedDirect", costs.retainedDirect());
        MoneyJson.write(json, "indirect", costs.indirect());
        MoneyJson.write(json, "retainedTotal", costs.retainedTotal());
        MoneyJson.write(json, "computedAid", costs.computedAid());
        json.writeEndObject();
    }

    private static void write(AidShare share, JsonGenerator json) {
        json.writeStartObject();
        share.partner().name().ifPresent(name -> JsonText.writeText(json, "partner", name));
        MoneyJson.write(json, "eligibleCost", share.eligibleCost());
        MoneyJson.write(json, "aid", share.aid());
        json.writeEndObject();
    }

    private static void write(SetAside aside, JsonGenerator json) {
        json.writeStartObject();
        JsonText.writeText(json, "line", aside.lineId());
        json.writeStringProperty("reason", aside.reason().name());
        MoneyJson.write(json, "amount", aside.amount());
        json.writeEndObject();
    }

    private void write(Finding finding, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", finding.rule().code());
        json.writeStringProperty("outcome", finding.outcome().name());
        json.writeStringProperty("clause", finding.clause().id());
        JsonText.writeText(json, "message", finding.message(locale));
        finding.remedy().ifPresent(remedy -> write(remedy, json));
        json.writeEndObject();
    }

    private void write(Remedy remedy, JsonGenerator json) {
        json.writeObjectPropertyStart("remedy");
        JsonText.writeText(json, "message", remedy.message(locale));
        json.writeArrayPropertyStart("options");
        remedy.options().forEach(change -> write(change, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Change change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("change", change.code());
        if (change instanceof Change.OfAmount amount) {
            MoneyJson.write(json, "amount", amount.amount());
        } else if (change instanceof Change.RaiseShare raise) {
            writeTexts("lines", raise.lines(), json);
            json.writeStringProperty("share", raise.share().toString());
        } else if (change instanceof Change.LeaveOutPartners leave) {
            writeTexts("members", leave.paths(), json);
        } else if (change instanceof Change.Reschedule reschedule) {
            reschedule.startsOn().ifPresent(day -> json.writeStringProperty("startsOn", day.toString()));
            reschedule.endsOn().ifPresent(day -> json.writeStringProperty("endsOn", day.toString()));
        } else if (change instanceof Change.SendNote send) {
            writeTerm(send.by(), send.until(), json);
        } else if (change instanceof Change.SendNoteElectronically send) {
            writeTerm(send.by(), send.until(), json);
        }
        json.writeEndObject();
    }

    private static void writeTerm(Optional<LocalDate> by, Optional<LocalTime> until, JsonGenerator json) {
        by.ifPresent(day -> json.writeStringProperty("by", day.toString()));
        until.ifPresent(hour -> json.writeStringProperty("until", hour.toString()));
    }

    private static void writeTexts(String field, List<String> texts, JsonGenerator json) {
        json.writeArrayPropertyStart(field);
        texts.forEach(text -> json.writeString(JsonText.wellFormed(text)));
        json.writeEndArray();
    }

    private static void write(Firmness firmness, JsonGenerator json) {
        json.writeObjectPropertyStart("readings");
        json.writeBooleanProperty("robust", firmness.robust());
        MoneyJson.write(json, "aidFrom", firmness.aidFrom());
        MoneyJson.write(json, "aidTo", firmness.aidTo());
        json.writeArrayPropertyStart("differing");
        firmness.differing().forEach(each -> write(each, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Difference difference, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("reading", difference.reading().code());
        json.writeObjectPropertyStart("funding");
        json.writeStringProperty("verdict", difference.verdict().name());
        MoneyJson.write(json, "aid", difference.aid());
        json.writeEndObject();
        write(difference.workshops(), json);
        json.writeEndObject();
    }

    private void write(Advice advice, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("topic", advice.topic().name());
        JsonText.writeText(json, "article", advice.article().in(Locale.ENGLISH));
        JsonText.writeText(json, "message", advice.message(locale));
        json.writeEndObject();
    }

    private void write(NotJudged thing, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("clause", thing.clause().id());
        JsonText.writeText(json, "message", thing.text().in(locale));
        json.writeEndObject();
    }
}
