package io.github.federules.assurance.kie;

import io.github.federules.assurance.dossiers.Engine;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.ast.DecisionNode;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The engine of Drools and Kogito, with its checks of types on. */
final class KieEngine implements Engine {

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final String[] results;

    private KieEngine(DMNRuntime runtime, DMNModel model) {
        this.runtime = runtime;
        this.model = model;
        this.results = model.getDecisions().stream()
                .map(DecisionNode::getName)
                .filter(Engine::isResult)
                .toArray(String[]::new);
    }

    /** Reads a model, or fails if the engine reports anything. */
    static KieEngine of(String xml) {
        return together(List.of(xml)).get(0);
    }

    /** Reads models into one runtime, or fails if the engine reports anything. */
    static List<KieEngine> together(List<String> models) {
        DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
                .setOption(new RuntimeTypeCheckOption(true))
                .buildConfiguration()
                .fromResources(models.stream()
                        .map(xml -> ResourceFactory.newReaderResource(new StringReader(xml)))
                        .toList())
                .getOrElseThrow(IllegalStateException::new);
        List<String> messages = runtime.getModels().stream()
                .flatMap(model -> model.getMessages().stream())
                .map(DMNMessage::getText)
                .toList();
        if (!messages.isEmpty()) {
            throw new IllegalStateException(messages.toString());
        }
        return runtime.getModels().stream()
                .map(model -> new KieEngine(runtime, model))
                .toList();
    }

    String namespace() {
        return model.getNamespace();
    }

    @Override
    public Map<String, Object> decide(Map<String, Object> inputs) {
        DMNContext context = runtime.newContext();
        model.getInputs().forEach(input -> context.set(input.getName(), inputs.get(input.getName())));
        DMNResult result = runtime.evaluateByName(model, context, results);
        Map<String, Object> answer = new LinkedHashMap<>();
        for (String name : results) {
            DMNDecisionResult decision = result.getDecisionResultByName(name);
            answer.put(name, decision.hasErrors() ? decision.getMessages().toString() : decision.getResult());
        }
        return answer;
    }
}
