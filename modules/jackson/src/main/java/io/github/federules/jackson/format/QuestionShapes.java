package io.github.federules.jackson.format;

import static io.github.federules.jackson.format.TermShapes.CLAUSE;
import static io.github.federules.jackson.shape.Primitives.STATED_TEXT;
import static io.github.federules.jackson.shape.Primitives.type;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.CallBuilder;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Reading;
import io.github.federules.core.rule.Clause;
import io.github.federules.jackson.json.JsonInput;
import io.github.federules.jackson.json.JsonOutput;
import io.github.federules.jackson.json.JsonPlace;
import io.github.federules.jackson.shape.Definitions;
import io.github.federules.jackson.shape.Entries;
import io.github.federules.jackson.shape.JsonType;
import io.github.federules.jackson.shape.Meant;
import io.github.federules.jackson.shape.Shape;
import io.github.federules.jackson.shape.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The questions that a call leaves open, those of its own among them, and how they are read. */
final class QuestionShapes {

    /** A question that a call leaves open, with the clause whose words do. */
    record QuestionOfCall(Question question, Clause clause) {}

    /** A question of the call's own. */
    static final JsonType<QuestionOfCall, QuestionOfCall> OWN = own();

    /** Answers to questions of the call's own, by the names of the questions. */
    static final Entries<Reading, Reading> ANSWERS = Entries.ofAny(JsonType.of(
            (out, reading) -> out.text(reading.name()),
            QuestionShapes::answer,
            definitions -> Definitions.keywords("{\"type\": \"string\"}")));

    /** The questions of the call's own by their names. */
    static final JsonType<Map<String, QuestionOfCall>, Map<String, Optional<QuestionOfCall>>> QUESTIONS = Entries.ofAny(
                    OWN)
            .<Map<String, QuestionOfCall>, Map<String, Optional<QuestionOfCall>>>as(
                    named -> named, QuestionShapes::some)
            .with("{\"maxProperties\": " + TermShapes.MOST + "}")
            .described("the questions of the call's own, open by being there, by their names");

    private static final List<Reading> STANDARD = Question.standard().stream()
            .flatMap(question -> question.readings().stream())
            .toList();
    private static final String NAMES =
            Question.standard().stream().map(Question::name).collect(Collectors.joining("|"));

    private static final JsonType<Reading, Reading> READING = type(JsonInput::word, JsonOutput::text, "{}")
            .<Reading, Reading>as(
                    Reading::code,
                    (code, input, place) -> Reading.parse(
                            code,
                            input.context(CallNames.class).questions().values().stream()
                                    .flatMap(Optional::stream)
                                    .toList()))
            .describedAs(
                    definitions -> Definitions.anyOf(
                            Words.of(STANDARD, Reading::code).schema(definitions),
                            Definitions.keywords(
                                    "{\"type\": \"string\", \"not\": {\"pattern\": \"^(" + NAMES
                                            + ")=\"}, \"description\": \"an answer to a question of the call's own, such as BONUS_IN_CAP=NO\"}")));

    private QuestionShapes() {}

    private static @Nullable Map<String, Optional<QuestionOfCall>> some(
            Map<String, Optional<QuestionOfCall>> read, JsonInput input, JsonPlace place) {
        if (read.size() > TermShapes.MOST) {
            input.faults().add(place, TermShapes.tooMany(TermShapes.MOST));
            return null;
        }
        return read;
    }

    private static JsonType<QuestionOfCall, QuestionOfCall> own() {
        Shape<QuestionOfCall, QuestionOfCall> shape = new Shape<>();
        var title = shape.required(
                "title",
                STATED_TEXT.described("the question in words"),
                each -> each.question().title());
        var answers = shape.required(
                "answers",
                Entries.ofAny(STATED_TEXT)
                        .with("{\"minProperties\": 2, \"maxProperties\": 100}")
                        .described("the answers in words, by their names"),
                each -> each.question().answers());
        var clause = shape.required("clause", CLAUSE, QuestionOfCall::clause);
        return shape.made(values -> {
            Question question =
                    new Question(values.place().name(), values.get(title), Entries.present(values.get(answers)));
            return new QuestionOfCall(question, values.get(clause));
        });
    }

    static CallSection<Consumer<CallBuilder>> readings() {
        CallSection<Consumer<CallBuilder>> section = new CallSection<>(CallNames.READINGS);
        var own = section.shape.optional(
                CallNames.QUESTIONS,
                QUESTIONS,
                call -> Optional.of(open(call, true)).filter(questions -> !questions.isEmpty()));
        var open = section.shape.optional(
                "open",
                Entries.<QuestionOfCall, Clause>of(
                                JsonType.of(
                                        (out, each) -> CLAUSE.write(out, each.clause()), CLAUSE::read, CLAUSE::schema),
                                input -> named(input.context(CallNames.class)).keySet())
                        .describedAs(QuestionShapes::schemaOfOpen)
                        .described("the clauses of questions that are open, by the names of the questions"),
                call -> Optional.of(open(call, false)));
        section.also((values, call) -> {
            Map<String, Question> named = named(values.input().context(CallNames.class));
            // An open one may repeat a question of the call's own.
            Set<QuestionOfCall> all = new LinkedHashSet<>(
                    Entries.present(values.get(own).orElse(Map.of())).values());
            Entries.present(values.get(open).orElse(Map.of()))
                    .forEach((name, clause) ->
                            all.add(new QuestionOfCall(Objects.requireNonNull(named.get(name)), clause)));
            all.forEach(each -> call.leavesOpen(each.clause(), each.question()));
        });
        section.optional(
                "inForce",
                READING.list()
                        .distinctBy("", each -> List.of(each.question().name()))
                        .with("{\"uniqueItems\": true}")
                        .described("the readings that apply; the prudent ones where it is absent"),
                call -> Optional.of(call.readings().answers().stream()
                        .filter(QuestionShapes::isStated)
                        .toList()),
                (call, readings) -> readings.forEach(call::readAs));
        return section;
    }

    // With the names that every call has, which an editor then completes.
    private static ObjectNode schemaOfOpen(Definitions definitions) {
        ObjectNode schema = Definitions.keywords("{\"type\": \"object\"}");
        ObjectNode properties = schema.putObject("properties");
        Question.standard().forEach(question -> properties.set(question.name(), CLAUSE.schema(definitions)));
        return schema.set("additionalProperties", CLAUSE.schema(definitions));
    }

    // The first answer to a question of the call's own might come back as another: an object has no order.
    private static boolean isStated(Reading reading) {
        Question question = reading.question();
        return question.isOwn() || !reading.equals(question.readings().get(0));
    }

    private static Map<String, QuestionOfCall> open(Call call, boolean isOwn) {
        Map<String, QuestionOfCall> open = new LinkedHashMap<>();
        call.openQuestions().stream()
                .filter(question -> question.isOwn() == isOwn
                        && call.clauseOf(question).regime().isEmpty())
                .forEach(question -> open.put(question.name(), new QuestionOfCall(question, call.clauseOf(question))));
        return open;
    }

    private static Map<String, Question> named(CallNames names) {
        Map<String, Question> named = new LinkedHashMap<>();
        Question.standard().forEach(question -> named.put(question.name(), question));
        names.questions().forEach((name, question) -> question.ifPresent(each -> named.putIfAbsent(name, each)));
        return named;
    }

    // An error in the question itself is reported at its own place.
    private static @Nullable Reading answer(JsonInput input, JsonPlace place) {
        Map<String, Optional<Question>> questions =
                input.context(CallNames.class).questions();
        Optional<Question> question = questions.getOrDefault(place.name(), Optional.empty());
        if (question.isPresent()) {
            return Words.of(question.get().readings(), Reading::name).read(input, place);
        }
        if (!questions.containsKey(place.name())) {
            input.faults().add(place, unknown(place.name(), questions.keySet()));
        }
        input.skip();
        return null;
    }

    private static Fault unknown(String name, Set<String> known) {
        return known.isEmpty()
                ? Fault.of(FaultCode.QUESTION_UNKNOWN, "notOpen", Map.of("value", name))
                : Meant.word(FaultCode.QUESTION_UNKNOWN, "value", name, known);
    }
}
