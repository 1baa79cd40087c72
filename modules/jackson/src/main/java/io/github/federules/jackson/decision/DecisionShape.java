package io.github.federules.jackson.decision;

import static io.github.federules.jackson.decision.Languages.LOCALIZED_TEXT;
import static io.github.federules.jackson.shape.MoneyShape.DIFFERENCE;
import static io.github.federules.jackson.shape.MoneyShape.SUM;
import static io.github.federules.jackson.shape.Primitives.DAY;
import static io.github.federules.jackson.shape.Primitives.TEXT;
import static io.github.federules.jackson.shape.Primitives.WHOLE;
import static io.github.federules.jackson.shape.Primitives.YES_OR_NO;

import io.github.federules.core.call.NotJudged;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.decision.LibraryVersion;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.record.RecordedDecision;
import io.github.federules.core.record.RecordedLine;
import io.github.federules.core.record.RecordedShare;
import io.github.federules.core.result.Advice;
import io.github.federules.core.result.AidPart;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.Difference;
import io.github.federules.core.result.Financing;
import io.github.federules.core.result.Notice;
import io.github.federules.core.result.Reduction;
import io.github.federules.core.result.Robustness;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import io.github.federules.core.rule.Clause;
import io.github.federules.core.rule.MissingFact;
import io.github.federules.core.rule.PointRange;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.ListType;
import io.github.federules.jackson.shape.ObjectValues;
import io.github.federules.jackson.shape.Primitives;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** A decision as a whole. What a record keeps of it is read; all else is checked. */
public final class DecisionShape {

    // What is written may be longer than what is read.
    private static final JsonType<String, String> NAME = Primitives.NAME.describedAs(TEXT::schema);

    private static final Words<Reduction.Target> REDUCED = Words.of(
            List.of(
                    Reduction.Target.FLAT_RATE,
                    Reduction.Target.COSTS,
                    Reduction.Target.AID_BASE,
                    Reduction.Target.AID),
            Enum::name);

    private static final Shape<Decision, RecordedDecision> SHAPE = decision();

    private DecisionShape() {}

    /** Writes a decision with its texts in one or both languages. */
    public static void write(Decision decision, JsonGenerator json, Languages languages) {
        SHAPE.write(new JsonOutput(json, languages), decision);
    }

    /** Reads what a record keeps of the decision that starts here, whose texts are in both languages, under a call with open questions. */
    public static @Nullable RecordedDecision read(JsonInput input, JsonPlace place, Set<Question> open) {
        Map<String, Question> questions = new LinkedHashMap<>();
        // Answers to standard questions that no call leaves open any more stay readable.
        Stream.concat(Question.standard().stream(), open.stream())
                .forEach(question -> questions.put(question.name(), question));
        return SHAPE.read(new JsonInput(input.parser(), input.faults(), new KnownQuestions(questions)), place);
    }

    private record KnownQuestions(Map<String, Question> byName) {}

    /** Returns the JSON Schema of a decision, whose texts are in one language. */
    public static ObjectNode schema() {
        return Definitions.schema("decision", """
                {"title": "A decision on a dossier",
                 "description": "Version 3 of the dossier format. Texts for people are in one language; in a record they are in both."}""", SHAPE);
    }

    private static Shape<Decision, RecordedDecision> decision() {
        Shape<Decision, RecordedDecision> shape = new Shape<>();
        shape.optional("id", NAME, decision -> decision.dossier().id());
        shape.required("call", TEXT, decision -> decision.call().id());
        shape.required("edition", TEXT, decision -> decision.call().edition().version());
        var editionNotice = shape.optional(
                "editionNotice",
                LOCALIZED_TEXT.described(
                        "only if the edition is not known to have been in force on the day of submission"),
                Decision::editionNotice);
        var library = shape.required(
                "library", NAME.described("the version of the library"), decision -> LibraryVersion.current());
        var readings = shape.required(
                "readings",
                readings().described("the answer to each question that the call leaves open"),
                decision -> decision);
        var tracks = shape.required("tracks", TracksShape.TYPE, Decision::tracks);
        var costs = shape.required("costs", CostsShape.AMOUNTS, Decision::costs);
        var costBasis = shape.required(
                "costBasis", CostsShape.BASIS.described("what the amounts in costs rest on"), Decision::costs);
        shape.optional(
                "cutOff",
                DAY.described("the first cut-off day that the submission meets, only under a call with several"),
                Decision::cutOff);
        shape.orElseAbsent(
                "aidParts",
                aidPart().list().described("the costs at each rate, and the aid for them before limits reduce it"),
                List.of(),
                Decision::aidParts);
        var aidShares = shape.orElseAbsent("aidShares", aidShare().list(), List.of(), Decision::aidShares);
        var setAside = shape.required("setAside", setAside().list(), Decision::setAside);
        var reductions = shape.orElse(
                "reductions",
                reduction()
                        .list()
                        .described("what limits took of flat rates, costs, the base of the aid and the aid, in order"),
                List.of(),
                Decision::reductions);
        var financing = shape.optional(
                "financing", financing().described("only if the dossier states a financing plan"), Decision::financing);
        var score = shape.optional(
                "score",
                points().described(
                                "the points of the assessment, only under a call that gives points, once it has begun"),
                Decision::score);
        var findings = shape.required("findings", FindingShape.TYPE.list(), Decision::findings);
        var missing = shape.required(
                "missing",
                labelled(MissingFact::path, MissingFact::label, MissingFact::new)
                        .list(),
                Decision::missing);
        var robustness = shape.required("robustness", robustness(), Decision::robustness);
        var notJudged = shape.required("notJudged", notJudged().list(), Decision::notJudged);
        var notices = shape.required("notices", notices(), decision -> decision);
        var advice = shape.required("advice", advice().list(), Decision::advice);
        shape.ofFile();
        return shape.made(values -> new RecordedDecision(
                values.get(library),
                values.get(editionNotice),
                values.get(readings),
                values.get(tracks),
                CostsShape.costs(values.get(costs), values.get(costBasis)),
                values.get(aidShares),
                values.get(setAside),
                values.get(reductions),
                values.get(financing),
                values.get(score),
                values.get(findings),
                values.get(missing),
                values.get(robustness),
                values.get(notJudged),
                values.get(notices),
                values.get(advice)));
    }

    // A record names no other edition of its call: what it holds must follow from it alone.
    private static JsonType<Decision, List<Notice>> notices() {
        ListType<Notice, Notice> list =
                labelled(Notice::path, Notice::label, Notice::new).list();
        return JsonType.of(
                (out, decision) -> list.write(
                        out,
                        out.context(Languages.class).equals(Languages.BOTH)
                                ? decision.recorded().notices()
                                : decision.notices()),
                list::read,
                list::schema);
    }

    /** Describes what a limit took. */
    private static Shape<Reduction, Reduction> reduction() {
        Shape<Reduction, Reduction> shape = new Shape<>();
        var on = shape.required("on", TEXT.described("the base that was reduced"), Reduction::on);
        var label = shape.optional(
                "label", LOCALIZED_TEXT.described("the base in words"), reduction -> Optional.of(reduction.label()));
        var kind = shape.required("kind", REDUCED, DecisionShape::kind);
        var clause =
                shape.required("clause", TEXT, reduction -> reduction.clause().id());
        var regime = ClauseOfRegime.field(shape, Reduction::clause);
        var before = shape.required("before", SUM, Reduction::before);
        var limit = shape.required("limit", SUM.described("what the limit left"), Reduction::limit);
        shape.required("amount", SUM.described("what the limit took"), Reduction::amount);
        var wholeEuros = shape.orElseAbsent(
                "wholeEuros",
                YES_OR_NO.described("whether the aid was cut to whole euros; false where it is absent"),
                false,
                Reduction::isWholeEuros);
        var party = shape.optional(
                "party", TEXT.described("the place of the party whose costs or aid were reduced"), Reduction::party);
        var message = shape.required("message", Languages.TEXT, reduction -> reduction::message);
        return shape.made(values -> new Reduction(
                values.get(on),
                values.get(label).orElseGet(() -> new LocalizedText(values.get(on), values.get(on))),
                ClauseOfRegime.of(new Clause(values.get(clause), ""), values.get(regime)),
                values.get(before),
                values.get(limit),
                values.get(wholeEuros) ? Reduction.Target.WHOLE_EUROS : values.get(kind),
                values.get(message),
                values.get(party)));
    }

    private static Reduction.Target kind(Reduction reduction) {
        return reduction.isOfAid() ? Reduction.Target.AID : reduction.kind();
    }

    /** Describes who brings how much of the total. */
    private static Shape<Financing, Financing> financing() {
        Shape<Financing, Financing> shape = new Shape<>();
        var aid = shape.required("aid", SUM, Financing::aid);
        var otherPublic = shape.required("otherPublic", SUM, Financing::otherPublic);
        var own = shape.required("own", SUM, Financing::own);
        var otherPrivate = shape.required("otherPrivate", SUM, Financing::otherPrivate);
        var inKind = shape.required("inKind", SUM, Financing::inKind);
        var open = shape.required(
                "open",
                DIFFERENCE.described("the total without all of them; below 0 where they are more"),
                Financing::open);
        return shape.made(values -> {
            MonetaryAmount total = Stream.of(aid, otherPublic, own, otherPrivate, inKind, open)
                    .map(values::get)
                    .reduce(MonetaryAmount::add)
                    .orElseThrow();
            return new Financing(
                    total,
                    values.get(aid),
                    values.get(otherPublic),
                    values.get(own),
                    values.get(otherPrivate),
                    values.get(inKind));
        });
    }

    private static Shape<PointRange, PointRange> points() {
        Shape<PointRange, PointRange> shape = new Shape<>();
        var least = shape.required("least", WHOLE, PointRange::least);
        var most = shape.required("most", WHOLE, PointRange::most);
        return shape.made(values -> new PointRange(values.get(least), values.get(most)));
    }

    private static JsonType<Decision, List<Reading>> readings() {
        JsonType<Reading, Reading> answer = JsonType.of(
                (out, reading) -> out.text(reading.name()),
                (input, place) -> answersTo(
                                Objects.requireNonNull(questions(input).get(place.name())))
                        .read(input, place),
                definitions -> Definitions.keywords("{\"type\": \"string\"}"));
        return Entries.of(answer, input -> questions(input).keySet())
                .<Decision, List<Reading>>as(
                        DecisionShape::readings,
                        (read, input, place) -> questions(input).keySet().stream()
                                .flatMap(name -> read.getOrDefault(name, Optional.empty()).stream())
                                .toList())
                .describedAs(definitions -> {
                    ObjectNode schema = Definitions.keywords("{\"type\": \"object\"}");
                    ObjectNode properties = schema.putObject("properties");
                    Question.standard()
                            .forEach(question -> properties.set(
                                    question.name(), answersTo(question).schema(definitions)));
                    return schema.set("additionalProperties", answer.schema(definitions));
                });
    }

    private static Words<Reading> answersTo(Question question) {
        return Words.of(question.readings(), Reading::name);
    }

    private static Map<String, Question> questions(JsonInput input) {
        return input.context(KnownQuestions.class).byName();
    }

    private static Map<String, Reading> readings(Decision decision) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        decision.call()
                .openQuestions()
                .forEach(question ->
                        readings.put(question.name(), decision.readings().answer(question)));
        return readings;
    }

    private static JsonType<AidPart, ObjectValues> aidPart() {
        Shape<AidPart, ObjectValues> shape = new Shape<>();
        shape.optional(
                "of",
                TEXT.described("the base of the part; absent for costs in no part of the aid"),
                part -> part.term().map(term -> term.base().code()));
        shape.optional("party", TEXT.described("the place of the party that bears the costs"), AidPart::party);
        shape.required("base", SUM, AidPart::base);
        shape.optional(
                "rate", FiguresShape.RATE.described("absent where the call sets none for the case"), AidPart::rate);
        shape.required("amount", SUM, AidPart::amount);
        shape.optional(
                "clause", TEXT, part -> part.term().map(term -> term.clause().id()));
        return shape.unmade();
    }

    private static Shape<AidShare, RecordedShare> aidShare() {
        Shape<AidShare, RecordedShare> shape = new Shape<>();
        var partner = shape.optional("partner", TEXT, share -> share.partner().name());
        var eligibleCost = shape.required("eligibleCost", SUM, AidShare::eligibleCost);
        var aid = shape.required("aid", SUM, AidShare::aid);
        return shape.made(values -> new RecordedShare(values.get(partner), values.get(eligibleCost), values.get(aid)));
    }

    private static Shape<SetAside, RecordedLine> setAside() {
        Shape<SetAside, RecordedLine> shape = new Shape<>();
        var line = shape.required("line", TEXT, SetAside::lineId);
        var reason = shape.required("reason", Words.of(SetAsideReason.class), SetAside::reason);
        shape.required(
                "clause", TEXT, each -> each.clauses().stream().map(Clause::id).collect(Collectors.joining(", ")));
        var amount = shape.required("amount", SUM, SetAside::amount);
        var message = shape.required("message", Languages.TEXT, each -> each::message);
        return shape.made(values ->
                new RecordedLine(values.get(line), values.get(reason), values.get(amount), values.get(message)));
    }

    /** Describes a place of the dossier with its name for people. */
    private static <T> Shape<T, T> labelled(
            Function<T, String> path, Function<T, LocalizedText> label, BiFunction<String, LocalizedText, T> maker) {
        Shape<T, T> shape = new Shape<>();
        var at = shape.required("path", TEXT, path);
        var name = shape.required("label", LOCALIZED_TEXT, label);
        return shape.made(values -> maker.apply(values.get(at), values.get(name)));
    }

    private static Shape<Robustness, Robustness> robustness() {
        Shape<Robustness, Robustness> shape = new Shape<>();
        var robust = shape.required("robust", YES_OR_NO, Robustness::robust);
        var aidFrom = shape.nullable("aidFrom", CostsShape.AID, Robustness::aidFrom);
        var aidTo = shape.nullable("aidTo", CostsShape.AID, Robustness::aidTo);
        var differing = shape.required("differing", difference().list(), Robustness::differing);
        return shape.made(values -> {
            Optional<MonetaryAmount> from = values.get(aidFrom);
            Optional<MonetaryAmount> to = values.get(aidTo);
            if (from.isPresent() != to.isPresent()) {
                values.input().faults().missing(values.place(from.isPresent() ? aidTo : aidFrom));
                return null;
            }
            return new Robustness(values.get(robust), from, to, values.get(differing));
        });
    }

    private static Shape<Difference, Difference> difference() {
        Shape<Difference, Difference> shape = new Shape<>();
        var reading = shape.required("reading", anyReading(), Difference::reading);
        var tracks = shape.required("tracks", TracksShape.TYPE, Difference::tracks);
        return shape.made(values -> new Difference(values.get(reading), values.get(tracks)));
    }

    private static JsonType<Reading, Reading> anyReading() {
        return JsonType.of(
                (out, reading) -> out.text(reading.code()),
                (input, place) -> Words.of(
                                questions(input).values().stream()
                                        .flatMap(question -> question.readings().stream())
                                        .toList(),
                                Reading::code)
                        .read(input, place),
                definitions -> Definitions.keywords("{\"type\": \"string\"}"));
    }

    private static Shape<NotJudged, LocalizedText> notJudged() {
        Shape<NotJudged, LocalizedText> shape = new Shape<>();
        shape.required("clause", TEXT, condition -> condition.clause().id());
        var message = shape.required("message", LOCALIZED_TEXT, NotJudged::text);
        return shape.made(values -> values.get(message));
    }

    private static Shape<Advice, Advice> advice() {
        Shape<Advice, Advice> shape = new Shape<>();
        var topic = shape.required("topic", TEXT, Advice::topic);
        var article = shape.required("article", LOCALIZED_TEXT, Advice::article);
        var message = shape.required("message", Languages.TEXT, each -> each::message);
        return shape.made(values -> Advice.of(values.get(topic), values.get(article), values.get(message)));
    }
}
