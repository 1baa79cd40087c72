package io.github.federules.jackson.format;

import static io.github.federules.jackson.shape.Primitives.REQUIRED_NAME;
import static io.github.federules.jackson.shape.Primitives.STATED_TEXT;

import io.github.federules.core.call.Edition;
import io.github.federules.core.call.Regime;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.term.RegimeTerm;
import io.github.federules.core.term.Under;
import io.github.federules.jackson.format.QuestionShapes.QuestionOfCall;
import io.github.federules.jackson.json.FoundFaults;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonText;
import io.github.federules.jackson.reference.WrittenTerms;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.FileRead;
import io.github.federules.jackson.shape.ListType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.ShapeField;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.node.ObjectNode;

/** A regime as a whole, and how a call names the one that it comes under. */
public final class RegimeShape {

    // Each may begin on a day of its own, and a call is checked as it is on each of these days.
    private static final int MOST = 20;

    private static final Shape<Regime, Regime> SHAPE = new RegimeShape().made();

    private final Shape<Regime, Regime> shape = new Shape<>();
    private final ShapeField<Regime, String> id =
            shape.required("regime", REQUIRED_NAME.described("the id by which calls name the regime"), Regime::id);
    private final ShapeField<Regime, Optional<Edition>> edition =
            shape.optional("edition", CallShape.edition(), regime -> Optional.of(regime.edition()));
    private final ShapeField<Regime, LocalizedText> title =
            shape.required("title", STATED_TEXT, regime -> regime.title().title());
    private final List<ShapeField<Regime, Optional<List<RegimeTerm>>>> terms;
    private final ShapeField<Regime, Optional<Map<String, Optional<QuestionOfCall>>>> questions;

    private RegimeShape() {
        shape.optional(CallNames.CLAUSES, CallShape.quotes(), Optional::of);
        var asks = terms(CallNames.ASKS, CriterionShape.asked().list());
        shape.ofOutput(
                CallNames.BASES,
                BaseNames.DEFINED,
                out -> Optional.of(out.context(WrittenTerms.class).bases()).filter(bases -> !bases.isEmpty()));
        terms = List.of(
                asks,
                terms("limits", TermShapes.some(LimitShapes.onAnyBase())),
                terms("requires", TermShapes.requirement().list()));
        Shape<Regime, Map<String, Optional<QuestionOfCall>>> readings = new Shape<>();
        var own = readings.required(CallNames.QUESTIONS, QuestionShapes.QUESTIONS, RegimeShape::questionsOf);
        readings.made(values -> values.get(own));
        questions = shape.optional(
                CallNames.READINGS,
                readings,
                regime -> Optional.of(regime).filter(each -> !each.questions().isEmpty()));
    }

    /** Writes a regime. */
    public static void write(Regime regime, Optional<String> schema, JsonGenerator json) {
        WrittenTerms written = new WrittenTerms();
        // Clauses stand before what cites them, and are known only once everything was written.
        JsonText.of(scratch -> SHAPE.write(new JsonOutput(scratch, written), regime));
        regime.quoted().forEach(written::quote);
        SHAPE.write(new JsonOutput(json, written, schema), regime);
    }

    /** Reads the regime that starts here; null if there is none, or one with errors. */
    public static @Nullable FileRead<Regime> read(JsonParser parser, CallNames names, FoundFaults faults) {
        return SHAPE.readFile(new JsonInput(parser, faults, names));
    }

    /** Returns the JSON Schema of a regime. */
    public static ObjectNode schema() {
        return Definitions.schema("regime", """
                {"title": "A regime that calls come under",
                 "description": "The regime format, version 1. The reader also checks what a schema cannot express. The reader accepts null for an absent field; this schema does not."}""", SHAPE);
    }

    /** Returns a list with no more elements than a call may name regimes. */
    public static <W, R> ListType<W, R> atMost(ListType<W, R> regimes) {
        return regimes.atMost(MOST, TermShapes.tooMany(MOST));
    }

    /** Describes the regimes that a call comes under. */
    static ListType<Under, Under> under() {
        return atMost(named().list())
                .distinctBy("regime", each -> List.of(each.regime().id()));
    }

    private static Shape<Under, Under> named() {
        Shape<Under, Under> shape = new Shape<>();
        var regime = shape.required(
                "regime",
                REQUIRED_NAME.described("the id of the regime, whose document is read before the call"),
                under -> under.regime().id());
        var when = shape.optional("when", ConditionType.CONDITION, Under::when);
        var parties = shape.optional(
                "parties",
                ConditionType.CONDITION.described("of which parties the terms of each party hold; all where absent"),
                Under::parties);
        var clause = TermShapes.clause(shape);
        return shape.made(values -> {
            CallNames names = values.input().context(CallNames.class);
            List<Regime> editions = names.regimes(values.get(regime));
            if (editions.isEmpty()) {
                values.report(regime, names.unknownRegime(values.get(regime)));
                return null;
            }
            return new Under(values.get(clause), editions.get(0).title(), values.get(when), values.get(parties));
        });
    }

    // The place of a term determines its kind.
    @SuppressWarnings("unchecked")
    private <T extends RegimeTerm> ShapeField<Regime, Optional<List<RegimeTerm>>> terms(
            String name, ListType<T, T> type) {
        return shape.optional(
                name,
                type.<List<T>, List<RegimeTerm>>as(list -> list, (read, input, place) -> List.copyOf(read)),
                regime -> Optional.of((List<T>) regime.terms().stream()
                                .filter(term -> term.path().equals(name))
                                .toList())
                        .filter(list -> !list.isEmpty()));
    }

    private static Map<String, QuestionOfCall> questionsOf(Regime regime) {
        Map<String, QuestionOfCall> all = new LinkedHashMap<>();
        regime.questions()
                .forEach((question, clause) -> all.put(question.name(), new QuestionOfCall(question, clause)));
        return all;
    }

    private Shape<Regime, Regime> made() {
        shape.ofFile();
        return shape.made(this::regime);
    }

    private @Nullable Regime regime(ObjectValues values) {
        if (!values.input().faults().isEmpty()) {
            return null;
        }
        RegimeTerm[] all = terms.stream()
                .flatMap(field -> values.get(field).stream().flatMap(List::stream))
                .toArray(RegimeTerm[]::new);
        List<QuestionOfCall> open = values.get(questions).orElse(Map.of()).values().stream()
                .flatMap(Optional::stream)
                .toList();
        Regime regime = Regime.of(values.get(id), values.get(title))
                .withEdition(values.get(edition).orElse(Edition.first("")))
                .with(all);
        for (QuestionOfCall each : open) {
            regime = regime.leavingOpen(each.clause(), each.question());
        }
        Set<Clause> cited = new HashSet<>(Stream.concat(
                        Stream.of(all).map(RegimeTerm::clause), open.stream().map(QuestionOfCall::clause))
                .collect(Collectors.toSet()));
        return regime.quoting(values.input().context(CallNames.class).clauses().stream()
                .filter(clause -> !cited.contains(clause))
                .toArray(Clause[]::new));
    }

    /** Returns the error of a regime that is not known. */
    static Fault unknown(String id, List<Regime> known) {
        String allowed = known.stream().map(Regime::id).distinct().collect(Collectors.joining(", "));
        return Fault.of(FaultCode.REGIME_UNKNOWN, Map.of("value", id, "allowed", allowed.isEmpty() ? "–" : allowed));
    }
}
