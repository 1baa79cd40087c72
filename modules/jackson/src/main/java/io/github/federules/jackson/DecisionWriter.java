package io.github.federules.jackson;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.NotJudged;
import io.github.federules.core.call.Question;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.AidShare;
import io.github.federules.core.decision.BasisOfCosts;
import io.github.federules.core.decision.Costs;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.Difference;
import io.github.federules.core.decision.IndirectCost;
import io.github.federules.core.decision.Notice;
import io.github.federules.core.decision.Robustness;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.decision.TrackDecision;
import io.github.federules.core.dossier.Track;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;

/**
 * Writes decisions as JSON, in version 2 of the dossier format.
 *
 * <p>Everything that a decision holds is written, with texts in one language. This class is immutable and thread-safe.
 */
public final class DecisionWriter {

    private final WrittenTexts texts;
    private final FindingWriter findings;

    private DecisionWriter(WrittenTexts texts) {
        this.texts = texts;
        this.findings = new FindingWriter(texts);
    }

    /**
     * Creates a writer whose texts are in a language.
     *
     * @param locale French, or anything else for English, not null
     * @return the writer, never null
     */
    public static DecisionWriter in(Locale locale) {
        return new DecisionWriter(WrittenTexts.in(locale));
    }

    /** Returns a writer whose texts are in both languages, as a record keeps them. */
    static DecisionWriter inBothLanguages() {
        return new DecisionWriter(WrittenTexts.inBothLanguages());
    }

    /**
     * Returns the JSON Schema (2020-12) of a decision whose texts are in one language.
     *
     * @return the schema, a JSON text, never null
     */
    public static String schema() {
        return SchemaFile.DECISION.text();
    }

    /**
     * Returns a decision as JSON of one line.
     *
     * @param decision the decision, not null
     * @return the JSON text, without a line end, never null
     */
    public String toJson(Decision decision) {
        Objects.requireNonNull(decision, "decision");
        return JsonText.of(json -> write(decision, json));
    }

    /**
     * Writes a decision.
     *
     * @param decision the decision, not null
     * @param json the generator to write to, not null
     */
    public void write(Decision decision, JsonGenerator json) {
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(json, "json");
        Call call = decision.call();
        json.writeStartObject();
        decision.dossier().id().ifPresent(id -> JsonText.writeText(json, "id", id));
        JsonText.writeText(json, "call", call.id());
        JsonText.writeText(json, "edition", call.edition().version());
        decision.editionNotice().ifPresent(notice -> texts.write(json, "editionNotice", notice::in));
        json.writeStringProperty("library", decision.libraryVersion());
        writeReadings(decision, json);
        writeTracks(decision.tracks(), json);
        write(decision.costs(), json);
        write(decision.costBasis(), json);
        if (!decision.aidShares().isEmpty()) {
            writeList("aidShares", decision.aidShares(), share -> write(share, json), json);
        }
        writeList("setAside", decision.setAside(), line -> write(line, json), json);
        writeList("findings", decision.findings(), finding -> findings.write(finding, json), json);
        writeList("missing", decision.missing(), fact -> write(fact, json), json);
        write(decision.robustness(), json);
        writeList("notJudged", decision.notJudged(), condition -> write(condition, json), json);
        writeList("notices", decision.notices(), notice -> write(notice, json), json);
        writeList("advice", decision.advice(), advice -> write(advice, json), json);
        json.writeEndObject();
    }

    /**
     * Writes the decisions on one dossier under several calls, in the order given.
     *
     * @param id the identifier of the dossier, or empty, not null
     * @param decisions the decisions, not null
     * @param json the generator to write to, not null
     */
    public void writeRanked(Optional<String> id, List<Decision> decisions, JsonGenerator json) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decisions, "decisions").forEach(each -> Objects.requireNonNull(each, "decisions"));
        Objects.requireNonNull(json, "json");
        json.writeStartObject();
        id.ifPresent(each -> JsonText.writeText(json, "id", each));
        writeList("calls", decisions, decision -> write(decision, json), json);
        json.writeEndObject();
    }

    @Override
    public String toString() {
        return "DecisionWriter[texts=" + texts + "]";
    }

    private static <T> void writeList(String field, List<T> values, Consumer<T> element, JsonGenerator json) {
        json.writeArrayPropertyStart(field);
        values.forEach(element);
        json.writeEndArray();
    }

    private static void writeReadings(Decision decision, JsonGenerator json) {
        json.writeObjectPropertyStart("readings");
        for (Question question : Question.values()) {
            if (decision.call().openQuestions().contains(question)) {
                json.writeStringProperty(
                        question.name(), decision.readings().answer(question).name());
            }
        }
        json.writeEndObject();
    }

    private void writeTracks(Map<Track, TrackDecision> tracks, JsonGenerator json) {
        json.writeObjectPropertyStart("tracks");
        tracks.forEach((track, decision) -> {
            json.writeObjectPropertyStart(JsonText.wellFormed(track.code()));
            json.writeStringProperty("verdict", decision.verdict().name());
            if (track.equals(Track.FUNDING)) {
                MoneyJson.write(json, "aid", decision.aid());
                MoneyJson.write(json, "aidUpTo", decision.aidUpTo());
            }
            decision.reason().ifPresent(reason -> texts.write(json, "reason", reason::in));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void write(Costs costs, JsonGenerator json) {
        json.writeObjectPropertyStart("costs");
        MoneyJson.write(json, "presented", costs.presented());
        MoneyJson.write(json, "setAside", costs.setAside());
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

    private void write(BasisOfCosts basis, JsonGenerator json) {
        json.writeObjectPropertyStart("costBasis");
        json.writeBooleanProperty("withVat", basis.withVat());
        json.writeBooleanProperty("sure", basis.sure());
        writeList("indirect", basis.indirect(), each -> write(each, json), json);
        basis.aid().ifPresent(aid -> texts.write(json, "aid", aid::in));
        json.writeEndObject();
    }

    private void write(IndirectCost indirect, JsonGenerator json) {
        json.writeStartObject();
        MoneyJson.write(json, "amount", indirect.amount());
        texts.write(json, "basis", indirect.basis()::in);
        json.writeEndObject();
    }

    private static void write(AidShare share, JsonGenerator json) {
        json.writeStartObject();
        share.partner().name().ifPresent(name -> JsonText.writeText(json, "partner", name));
        MoneyJson.write(json, "eligibleCost", share.eligibleCost());
        MoneyJson.write(json, "aid", share.aid());
        json.writeEndObject();
    }

    private void write(SetAside aside, JsonGenerator json) {
        json.writeStartObject();
        JsonText.writeText(json, "line", aside.lineId());
        json.writeStringProperty("reason", aside.reason().name());
        JsonText.writeText(
                json, "clause", aside.clauses().stream().map(Clause::id).collect(Collectors.joining(", ")));
        MoneyJson.write(json, "amount", aside.amount());
        texts.write(json, "message", aside::message);
        json.writeEndObject();
    }

    private void write(MissingFact fact, JsonGenerator json) {
        write(fact.path(), fact::label, json);
    }

    private void write(Notice notice, JsonGenerator json) {
        write(notice.path(), notice::label, json);
    }

    private void write(String path, Function<Locale, String> label, JsonGenerator json) {
        json.writeStartObject();
        JsonText.writeText(json, "path", path);
        texts.write(json, "label", label);
        json.writeEndObject();
    }

    private void write(Robustness robustness, JsonGenerator json) {
        json.writeObjectPropertyStart("robustness");
        json.writeBooleanProperty("robust", robustness.robust());
        MoneyJson.write(json, "aidFrom", robustness.aidFrom());
        MoneyJson.write(json, "aidTo", robustness.aidTo());
        writeList("differing", robustness.differing(), difference -> write(difference, json), json);
        json.writeEndObject();
    }

    private void write(Difference difference, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("reading", difference.reading().code());
        writeTracks(difference.tracks(), json);
        json.writeEndObject();
    }

    private void write(NotJudged condition, JsonGenerator json) {
        json.writeStartObject();
        JsonText.writeText(json, "clause", condition.clause().id());
        texts.write(json, "message", condition.text()::in);
        json.writeEndObject();
    }

    private void write(Advice advice, JsonGenerator json) {
        json.writeStartObject();
        JsonText.writeText(json, "topic", advice.topic());
        texts.write(json, "article", advice.article()::in);
        texts.write(json, "message", advice::message);
        json.writeEndObject();
    }
}
