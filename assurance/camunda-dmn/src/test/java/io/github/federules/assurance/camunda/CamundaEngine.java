package io.github.federules.assurance.camunda;

import io.github.federules.assurance.dossiers.Engine;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import scala.collection.Iterator;
import scala.math.BigDecimal;
import scala.util.Either;

/** The engine of Camunda 8. */
final class CamundaEngine implements Engine {

    private static final DmnEngine ENGINE = new DmnEngine.Builder().build();

    private final ParsedDmn model;

    private CamundaEngine(ParsedDmn model) {
        this.model = model;
    }

    /** Reads a model, or fails if the engine refuses it. */
    static CamundaEngine of(String xml) {
        Either<DmnEngine.Failure, ParsedDmn> parsed =
                ENGINE.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        if (parsed.isLeft()) {
            throw new IllegalStateException(parsed.left().toOption().get().message());
        }
        return new CamundaEngine(parsed.toOption().get());
    }

    @Override
    public Map<String, Object> decide(Map<String, Object> inputs) {
        // The engine evaluates anew all that a decision needs, so the components of "answer" are not evaluated again.
        Map<String, Object> answer = new LinkedHashMap<>();
        Object whole = decide("answer", inputs);
        answer.put("answer", whole);
        if (whole instanceof Map<?, ?> components) {
            components.forEach((name, value) -> answer.put(String.valueOf(name), value));
        }
        // The verdicts are all in the answer.
        for (String name : RESULTS) {
            if (!answer.containsKey(name) && model.decisionsByName().contains(name)) {
                answer.put(name, decide(name, inputs));
            }
        }
        return answer;
    }

    private Object decide(String name, Map<String, Object> inputs) {
        Either<DmnEngine.EvalFailure, DmnEngine.EvalResult> decided = ENGINE.evalByName(model, name, inputs);
        if (decided.isLeft()) {
            return decided.left().toOption().get().failure().message();
        }
        DmnEngine.EvalResult result = decided.toOption().get();
        return result.isNil() ? null : plain(((DmnEngine.Result) result).value());
    }

    /** A value of Scala as Java has it. */
    private static Object plain(Object value) {
        if (value instanceof BigDecimal number) {
            return number.bigDecimal();
        }
        if (value instanceof scala.collection.Map<?, ?> fields) {
            Map<String, Object> all = new LinkedHashMap<>();
            Iterator<? extends scala.Tuple2<?, ?>> each = fields.iterator();
            while (each.hasNext()) {
                scala.Tuple2<?, ?> field = each.next();
                all.put(String.valueOf(field._1()), plain(field._2()));
            }
            return all;
        }
        if (value instanceof scala.collection.Seq<?> items) {
            List<Object> all = new ArrayList<>();
            Iterator<?> each = items.iterator();
            while (each.hasNext()) {
                all.add(plain(each.next()));
            }
            return all;
        }
        return value;
    }
}
