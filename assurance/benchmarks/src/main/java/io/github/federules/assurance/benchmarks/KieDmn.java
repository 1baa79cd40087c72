package io.github.federules.assurance.benchmarks;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The engine of Drools and Kogito with the exported model. */
final class KieDmn implements Rival {

    private final DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(new StringReader(DmnAnswer.model()))))
            .getOrElseThrow(IllegalStateException::new);
    private final DMNModel model = runtime.getModels().get(0);
    private final String[] decisions = DmnAnswer.DECISIONS.toArray(String[]::new);
    private final List<Map<String, @Nullable Object>> dossiers = DmnAnswer.inputs();

    @Override
    public DMNResult decide(int number) {
        DMNContext context = runtime.newContext();
        model.getInputs()
                .forEach(input ->
                        context.set(input.getName(), dossiers.get(number).get(input.getName())));
        return runtime.evaluateByName(model, context, decisions);
    }

    @Override
    public RivalAnswer answer(int number) {
        DMNResult result = decide(number);
        Map<?, ?> fields = (Map<?, ?>) result.getDecisionResultByName("answer").getResult();
        return DmnAnswer.of(
                fields.get("fundingVerdict"),
                result.getDecisionResultByName("computedAid").getResult());
    }
}
