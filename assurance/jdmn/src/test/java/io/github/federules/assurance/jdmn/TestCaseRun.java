package io.github.federules.assurance.jdmn;

import com.gs.dmn.feel.lib.StandardFEELLib;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.runtime.interpreter.Result;
import com.gs.dmn.tck.TCKUtil;
import com.gs.dmn.tck.ast.ResultNode;
import com.gs.dmn.tck.ast.TestCase;
import com.gs.dmn.tck.ast.TestCases;
import com.gs.dmn.tck.serialization.xstream.XMLTCKSerializer;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Test cases in the XML of the DMN TCK, read and run by jDMN itself. */
@SuppressWarnings("unchecked") // jDMN gives raw types
final class TestCaseRun {

    private final InterpretingEngine engine;
    private final TestCases testCases;
    private final TCKUtil<Number, LocalDate, TemporalAccessor, TemporalAccessor, TemporalAmount> kit;

    TestCaseRun(String model, String testCases) {
        engine = InterpretingEngine.of(model);
        this.testCases =
                new XMLTCKSerializer(new NopBuildLogger(), Jdmn.parameters()).read(new StringReader(testCases));
        kit = new TCKUtil<>(engine.interpreter().getBasicDMNTransformer(), (StandardFEELLib<
                        Number, LocalDate, TemporalAccessor, TemporalAccessor, TemporalAmount>)
                engine.interpreter().getFeelLib());
    }

    /** Gives how many results were expected. */
    int count() {
        return testCases.getTestCase().stream()
                .mapToInt(testCase -> testCase.getResultNode().size())
                .sum();
    }

    /** Gives where a result is not the expected one. */
    List<String> failures() {
        List<String> failures = new ArrayList<>();
        for (TestCase testCase : testCases.getTestCase()) {
            for (ResultNode node : testCase.getResultNode()) {
                Object expected = plain(Jdmn.out(kit.expectedValue(testCases, testCase, node)));
                Object actual =
                        plain(Jdmn.out(Result.value(kit.evaluate(engine.interpreter(), testCases, testCase, node))));
                if (!String.valueOf(expected).equals(String.valueOf(actual))) {
                    failures.add(testCase.getId() + " " + node.getName() + ": " + actual + ", but " + expected
                            + " is expected");
                }
            }
        }
        return failures;
    }

    // Numbers are equal whatever their scale.
    private static Object plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
        if (value instanceof List<?> items) {
            return items.stream().map(TestCaseRun::plain).toList();
        }
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> all = new LinkedHashMap<>();
            fields.forEach((name, field) -> all.put(String.valueOf(name), plain(field)));
            return all;
        }
        return value;
    }
}
