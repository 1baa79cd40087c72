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
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.CharacterEscapes;

/**
 * Writes decisions as JSON, in version 2 of the dossier format.
 *
 * <p>Everything that a decision holds is written, with texts in one language. This class is immutable and thread-safe.
 */
public final class DecisionWriter {

    private final WrittenTexts texts;
    private final JsonEscapes escapes;
    private final FindingWriter findings;

    private DecisionWriter(WrittenTexts texts, JsonEscapes escapes) {
        this.texts = texts;
        this.escapes = escapes;
        this.findings = new FindingWriter(texts);
    }

    /**
     * Creates a writer whose texts are in a language.
     *
     * @param locale French, or anything else for English, not null
     * @return the writer, never null
     */
    public static DecisionWriter in(Locale locale) {
        return new DecisionWriter(WrittenTexts.in(locale), JsonEscapes.standard());
    }

    /** Returns a writer whose texts are in both languages, as a record keeps them. */
    static DecisionWriter inBothLanguages() {
        return new DecisionWriter(WrittenTexts.inBothLanguages(), JsonEscapes.standard());
    }

    /**
     * Returns a copy that escapes more characters in {@link #writeUtf8}, for example those that steer a terminal. Default: those that JSON requires.
     *
     * @param characters the characters and their escapes, as a generator of Jackson takes them, not null
     * @return the changed copy, never null
     */
    public DecisionWriter escaping(CharacterEscapes characters) {
        return new DecisionWriter(texts, JsonEscapes.of(Objects.requireNonNull(characters, "characters")));
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
     * @param json where to, not null
     */
    public void write(Decision decision, JsonGenerator json) {
        Objects.requireNonNull(decision, "decision");
        write(decision, new GeneratedJson(Objects.requireNonNull(json, "json")));
    }

    /**
     * Writes a decision as UTF-8 in one line, without a line end. This takes less time than with a generator of Jackson.
     *
     * <p>The stream gets pieces of some kilobytes, and needs no buffer. It is neither flushed nor closed.
     *
     * @param decision the decision, not null
     * @param out where to, not null
     * @throws java.io.UncheckedIOException if the stream cannot be written to
     */
    public void writeUtf8(Decision decision, OutputStream out) {
        Objects.requireNonNull(decision, "decision");
        Utf8Json json = new Utf8Json(Objects.requireNonNull(out, "out"), escapes);
        write(decision, json);
        json.flush();
    }

    private void write(Decision decision, JsonOutput json) {
        Call call = decision.call();
        json.startObject();
        decision.dossier().id().ifPresent(id -> json.text("id", id));
        json.text("call", call.id());
        json.text("edition", call.edition().version());
        json.text("library", decision.libraryVersion());
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
        json.endObject();
    }

    /**
     * Writes the decisions on one dossier under several calls, in the order given.
     *
     * @param id the identifier of the dossier, or empty, not null
     * @param decisions the decisions, not null
     * @param json where to, not null
     */
    public void writeRanked(Optional<String> id, List<Decision> decisions, JsonGenerator json) {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(decisions, "decisions").forEach(each -> Objects.requireNonNull(each, "decisions"));
        JsonOutput ranked = new GeneratedJson(Objects.requireNonNull(json, "json"));
        ranked.startObject();
        id.ifPresent(each -> ranked.text("id", each));
        writeList("calls", decisions, decision -> write(decision, ranked), ranked);
        ranked.endObject();
    }

    @Override
    public String toString() {
        return "DecisionWriter[texts=" + texts + "]";
    }

    private static <T> void writeList(String field, List<T> values, Consumer<T> element, JsonOutput json) {
        json.startArray(field);
        values.forEach(element);
        json.endArray();
    }

    private static void writeReadings(Decision decision, JsonOutput json) {
        json.startObject("readings");
        for (Question question : Question.values()) {
            if (decision.call().openQuestions().contains(question)) {
                json.text(question.name(), decision.readings().answer(question).name());
            }
        }
        json.endObject();
    }

    private void writeTracks(Map<Track, TrackDecision> tracks, JsonOutput json) {
        json.startObject("tracks");
        tracks.forEach((track, decision) -> {
            json.startObject(track.code());
            json.text("verdict", decision.verdict().name());
            if (track.equals(Track.FUNDING)) {
                json.money("aid", decision.aid());
                json.money("aidUpTo", decision.aidUpTo());
            }
            decision.reason().ifPresent(reason -> texts.write(json, "reason", reason::in));
            json.endObject();
        });
        json.endObject();
    }

    private static void write(Costs costs, JsonOutput json) {
        json.startObject("costs");
        json.money("presented", costs.presented());
        json.money("setAside", costs.setAside());
        json.money("presentedDirect", costs.presentedDirect());
        json.money("retainedStaff", costs.retainedStaff());
        json.money("retainedInvestment", costs.retainedInvestment());
        json.money("retainedOperating", costs.retainedOperating());
        json.money("retainedDirect", costs.retainedDirect());
        json.money("indirect", costs.indirect());
        json.money("retainedTotal", costs.retainedTotal());
        json.money("computedAid", costs.computedAid());
        json.endObject();
    }

    private void write(BasisOfCosts basis, JsonOutput json) {
        json.startObject("costBasis");
        json.yesOrNo("withVat", basis.withVat());
        json.yesOrNo("sure", basis.sure());
        writeList("indirect", basis.indirect(), each -> write(each, json), json);
        basis.aid().ifPresent(aid -> texts.write(json, "aid", aid::in));
        json.endObject();
    }

    private void write(IndirectCost indirect, JsonOutput json) {
        json.startObject();
        json.money("amount", indirect.amount());
        texts.write(json, "basis", indirect.basis()::in);
        json.endObject();
    }

    private static void write(AidShare share, JsonOutput json) {
        json.startObject();
        share.partner().name().ifPresent(name -> json.text("partner", name));
        json.money("eligibleCost", share.eligibleCost());
        json.money("aid", share.aid());
        json.endObject();
    }

    private void write(SetAside aside, JsonOutput json) {
        json.startObject();
        json.text("line", aside.lineId());
        json.text("reason", aside.reason().name());
        json.text("clause", aside.clauses().stream().map(Clause::id).collect(Collectors.joining(", ")));
        json.money("amount", aside.amount());
        texts.write(json, "message", aside::message);
        json.endObject();
    }

    private void write(MissingFact fact, JsonOutput json) {
        write(fact.path(), fact::label, json);
    }

    private void write(Notice notice, JsonOutput json) {
        write(notice.path(), notice::label, json);
    }

    private void write(String path, Function<Locale, String> label, JsonOutput json) {
        json.startObject();
        json.text("path", path);
        texts.write(json, "label", label);
        json.endObject();
    }

    private void write(Robustness robustness, JsonOutput json) {
        json.startObject("robustness");
        json.yesOrNo("robust", robustness.robust());
        json.money("aidFrom", robustness.aidFrom());
        json.money("aidTo", robustness.aidTo());
        writeList("differing", robustness.differing(), difference -> write(difference, json), json);
        json.endObject();
    }

    private void write(Difference difference, JsonOutput json) {
        json.startObject();
        json.text("reading", difference.reading().code());
        writeTracks(difference.tracks(), json);
        json.endObject();
    }

    private void write(NotJudged condition, JsonOutput json) {
        json.startObject();
        json.text("clause", condition.clause().id());
        texts.write(json, "message", condition.text()::in);
        json.endObject();
    }

    private void write(Advice advice, JsonOutput json) {
        json.startObject();
        json.text("topic", advice.topic());
        texts.write(json, "article", advice.article()::in);
        texts.write(json, "message", advice::message);
        json.endObject();
    }
}
