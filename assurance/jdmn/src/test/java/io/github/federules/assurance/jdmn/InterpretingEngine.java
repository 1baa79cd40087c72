package io.github.federules.assurance.jdmn;

import com.gs.dmn.DMNModelRepository;
import com.gs.dmn.ast.TDecision;
import com.gs.dmn.ast.TDefinitions;
import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.runtime.interpreter.DMNInterpreter;
import com.gs.dmn.runtime.interpreter.EvaluationContext;
import com.gs.dmn.runtime.interpreter.Result;
import io.github.federules.assurance.dossiers.Engine;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.LinkedHashMap;
import java.util.Map;

/** jDMN, interpreting a model. */
final class InterpretingEngine implements Engine {

    private final TDefinitions definitions;
    private final DMNModelRepository repository;
    private final DMNInterpreter<Number, LocalDate, TemporalAccessor, TemporalAccessor, TemporalAmount> interpreter;

    private InterpretingEngine(String xml) {
        JavaTimeDMNDialectDefinition dialect = new JavaTimeDMNDialectDefinition();
        definitions = dialect.createDMNSerializer(new NopBuildLogger(), Jdmn.parameters())
                .readModel(new StringReader(xml));
        repository = new DMNModelRepository(definitions);
        interpreter = dialect.createDMNInterpreter(repository, Jdmn.parameters());
    }

    static InterpretingEngine of(String xml) {
        return new InterpretingEngine(xml);
    }

    DMNModelRepository repository() {
        return repository;
    }

    DMNInterpreter<Number, LocalDate, TemporalAccessor, TemporalAccessor, TemporalAmount> interpreter() {
        return interpreter;
    }

    @Override
    public Map<String, Object> decide(Map<String, Object> inputs) {
        Map<String, Object> answer = new LinkedHashMap<>();
        for (TDecision decision : repository.findDecisions(definitions)) {
            if (Engine.isResult(decision.getName())) {
                Map<String, Object> given = new LinkedHashMap<>();
                inputs.forEach((name, value) -> given.put(name, Jdmn.in(value)));
                Result result = interpreter.evaluateDecision(
                        definitions.getNamespace(),
                        decision.getName(),
                        EvaluationContext.makeDecisionEvaluationContext(decision, given));
                answer.put(decision.getName(), result.hasErrors() ? "an error" : Jdmn.out(Result.value(result)));
            }
        }
        return answer;
    }
}
