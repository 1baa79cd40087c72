package io.github.federules.dmn.xml;

import io.github.federules.core.call.Law;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import io.github.federules.dmn.chapter.AnswerChapter;
import io.github.federules.dmn.chapter.Draft;
import io.github.federules.dmn.model.DossierInputs;
import io.github.federules.dmn.model.Node;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes dossiers with their decisions as test cases, in the XML of the DMN Technology Compatibility Kit. */
public final class TestCaseWriter {

    private TestCaseWriter() {}

    /**
     * Writes test cases of a model.
     *
     * @throws IllegalArgumentException if a dossier lacks something, or is refused by a law above the call
     */
    public static String write(Assessor assessor, Draft draft, String modelFile, List<Dossier> dossiers) {
        return Xml.of("testCases", "xmlns", "http://www.omg.org/spec/DMN/20160719/testcase")
                .and("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .and("xmlns:xsd", "http://www.w3.org/2001/XMLSchema")
                .with(Xml.ofText("modelName", modelFile))
                .with(IntStream.range(0, dossiers.size())
                        .mapToObj(i -> testCase(assessor, draft, Integer.toString(i + 1), dossiers.get(i))))
                .document();
    }

    private static Xml testCase(Assessor assessor, Draft draft, String number, Dossier dossier) {
        requireComplete(draft, number, dossier);
        requireAllowed(draft, number, dossier);
        List<String> names = draft.nodes().stream().map(Node::name).toList();
        return Xml.of("testCase", "id", number)
                .with(dossier.id().stream().map(id -> Xml.ofText("description", id)))
                .with(DossierInputs.of(dossier).entrySet().stream()
                        .filter(input -> names.contains(input.getKey()))
                        .map(input ->
                                Xml.of("inputNode", "name", input.getKey()).with(value(input.getValue()))))
                .with(AnswerChapter.results(draft, assessor.assess(dossier)).entrySet().stream()
                        .map(result -> Xml.of("resultNode", "name", result.getKey(), "type", "decision")
                                .with(Xml.of("expected").with(value(result.getValue())))));
    }

    private static void requireComplete(Draft draft, String number, Dossier dossier) {
        List<String> lacked = draft.lackedBy(dossier);
        if (!lacked.isEmpty()) {
            throw new IllegalArgumentException("The dossier " + dossier.id().orElse(number) + " has no valid value for "
                    + String.join(", ", lacked)
                    + ", but a model decides only complete dossiers. Complete it, or leave it out.");
        }
    }

    private static void requireAllowed(Draft draft, String number, Dossier dossier) {
        for (Law law : draft.call().laws()) {
            for (Finding finding : law.findingsOn(dossier, true)) {
                if (finding.outcome() == Outcome.FAILED) {
                    throw new IllegalArgumentException("The dossier "
                            + dossier.id().orElse(number) + " is refused by "
                            + finding.clause().id() + " (" + finding.rule().code()
                            + "), but a model holds the call alone, not the law above it. Leave the dossier out.");
                }
            }
        }
    }

    private static Stream<Xml> value(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> Xml.of("component", "name", String.valueOf(field.getKey()))
                            .with(value(field.getValue())));
        }
        if (value instanceof List<?> items) {
            return Stream.of(Xml.of("list")
                    .with(items.stream().map(item -> Xml.of("item").with(value(item)))));
        }
        if (value instanceof BigDecimal number) {
            return value("decimal", number.toPlainString());
        }
        if (value instanceof LocalTime time) {
            return value("time", DateTimeFormatter.ISO_LOCAL_TIME.format(time));
        }
        return value == null ? Stream.of(Xml.of("value", "xsi:nil", "true")) : value(type(value), value.toString());
    }

    private static Stream<Xml> value(String type, String text) {
        return Stream.of(Xml.ofText("value", text, "xsi:type", "xsd:" + type));
    }

    private static String type(Object value) {
        return value instanceof Boolean ? "boolean" : value instanceof LocalDate ? "date" : "string";
    }
}
