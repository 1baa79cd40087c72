package io.github.federules.dmn;

import io.github.federules.core.call.Law;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.result.AidShare;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.rule.Finding;
import io.github.federules.core.rule.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes dossiers with their decisions as test cases, in the XML of the DMN Technology Compatibility Kit. */
final class TestCaseWriter {

    private final Assessor assessor;
    private final Draft draft;
    private final Xml xml = new Xml();

    private TestCaseWriter(Assessor assessor, Draft draft) {
        this.assessor = assessor;
        this.draft = draft;
    }

    static String write(Assessor assessor, Draft draft, String modelFile, List<Dossier> dossiers) {
        return new TestCaseWriter(assessor, draft).write(modelFile, dossiers);
    }

    /** The results that the model must have for a dossier, as this library decides it. */
    private Map<String, @Nullable Object> results(Decision decision) {
        Map<String, @Nullable Object> results = new LinkedHashMap<>();
        for (ModelTrack track : draft.tracks()) {
            results.put(track.verdict(), decision.verdictOn(track.track()).name());
            if (track.isFunding()) {
                results.put(
                        AnswerChapter.AID,
                        decision.funding().aid().map(DossierInputs::number).orElse(null));
            }
        }
        results.put(
                AnswerChapter.FAILED_RULES,
                decision.findings().stream()
                        .filter(finding -> finding.outcome() == Outcome.FAILED)
                        .map(finding -> finding.rule().code())
                        .toList());
        results.put(AnswerChapter.LINES_SET_ASIDE, linesSetAside(decision));
        // A dossier that lacks something is no test case.
        results.put(AnswerChapter.INPUT_FAULTS, List.of());
        results.put(AnswerChapter.ANSWER, new LinkedHashMap<>(results));
        results.put(
                CostChapter.COMPARED_DIRECT,
                DossierInputs.number(decision.costs().presentedDirect()));
        results.put(CostChapter.DIRECT, DossierInputs.number(decision.costs().retainedDirect()));
        results.put(
                CostChapter.FLAT_RATES, DossierInputs.number(decision.costs().indirect()));
        results.put(CostChapter.TOTAL, DossierInputs.number(decision.costs().retainedTotal()));
        decision.costs()
                .computedAid()
                .ifPresent(aid -> results.put(AidChapter.COMPUTED_AID, DossierInputs.number(aid)));
        if (PartnerChapter.sharesOut(decision.call())) {
            results.put(
                    PartnerChapter.AID_SHARES,
                    decision.aidShares().stream().map(TestCaseWriter::share).toList());
        }
        return results;
    }

    private static Map<String, @Nullable Object> share(AidShare share) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("partner", share.partner().name().orElse(null));
        fields.put("eligibleCost", DossierInputs.number(share.eligibleCost()));
        fields.put("aid", DossierInputs.number(share.aid()));
        return fields;
    }

    private static List<Map<String, Object>> linesSetAside(Decision decision) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (SetAside each : decision.setAside()) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", each.lineId());
            line.put("reason", each.reason().name());
            lines.add(line);
        }
        return lines;
    }

    private String write(String modelFile, List<Dossier> dossiers) {
        xml.start(
                        "testCases",
                        "xmlns",
                        "http://www.omg.org/spec/DMN/20160719/testcase",
                        "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance",
                        "xmlns:xsd",
                        "http://www.w3.org/2001/XMLSchema")
                .text("modelName", modelFile);
        for (int i = 0; i < dossiers.size(); i++) {
            writeTestCase(Integer.toString(i + 1), dossiers.get(i));
        }
        return xml.end().document();
    }

    private void writeTestCase(String number, Dossier dossier) {
        List<String> lacked = draft.lackedBy(dossier);
        if (!lacked.isEmpty()) {
            throw new IllegalArgumentException("The dossier " + dossier.id().orElse(number) + " has no valid value for "
                    + String.join(", ", lacked)
                    + ", but a model decides only complete dossiers. Complete it, or leave it out.");
        }
        requireAllowed(number, dossier);
        xml.start("testCase", "id", number);
        dossier.id().ifPresent(id -> xml.text("description", id));
        DossierInputs.of(dossier).forEach((name, value) -> {
            if (draft.nodes().stream().anyMatch(node -> node.name().equals(name))) {
                xml.start("inputNode", "name", name);
                writeValue(value);
                xml.end();
            }
        });
        results(assessor.assess(dossier)).forEach((name, value) -> {
            xml.start("resultNode", "name", name, "type", "decision").start("expected");
            writeValue(value);
            xml.end().end();
        });
        xml.end();
    }

    private void requireAllowed(String number, Dossier dossier) {
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

    private void writeValue(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, field) -> {
                xml.start("component", "name", String.valueOf(name));
                writeValue(field);
                xml.end();
            });
        } else if (value instanceof List<?> items) {
            xml.start("list");
            for (Object item : items) {
                xml.start("item");
                writeValue(item);
                xml.end();
            }
            xml.end();
        } else if (value == null) {
            xml.empty("value", "xsi:nil", "true");
        } else {
            xml.text("value", text(value), "xsi:type", "xsd:" + type(value));
        }
    }

    private static String text(Object value) {
        return value instanceof LocalTime time
                ? DateTimeFormatter.ISO_LOCAL_TIME.format(time)
                : value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static String type(Object value) {
        if (value instanceof BigDecimal) {
            return "decimal";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof LocalDate) {
            return "date";
        }
        return value instanceof LocalTime ? "time" : "string";
    }
}
