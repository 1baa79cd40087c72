package io.github.federules.assurance.jdmn;

import com.gs.dmn.runtime.Context;
import com.gs.dmn.runtime.DMNType;
import com.gs.dmn.transformation.InputParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What both ways of running jDMN share: its parameters, and values as it has them. */
final class Jdmn {

    /** The package that models are translated to. */
    static final String PACKAGE = "translated";

    private Jdmn() {}

    static InputParameters parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("dmnVersion", "1.3");
        parameters.put("modelVersion", "1");
        parameters.put("platformVersion", "9.0.0");
        parameters.put("javaRootPackage", PACKAGE);
        parameters.put("onePackage", "true");
        parameters.put("xsdValidation", "true");
        parameters.put("caching", "true");
        return new InputParameters(parameters);
    }

    /** A value of ours as jDMN has it. */
    static Object in(Object value) {
        if (value instanceof Map<?, ?> fields) {
            Context context = new Context();
            fields.forEach((name, field) -> context.put(name, in(field)));
            return context;
        }
        if (value instanceof List<?> items) {
            List<Object> all = new ArrayList<>();
            items.forEach(item -> all.add(in(item)));
            return all;
        }
        return value;
    }

    /** A value of jDMN as we have it. */
    @SuppressWarnings("unchecked") // jDMN gives raw types
    static Object out(Object value) {
        if (value instanceof DMNType typed) {
            return out(typed.toContext());
        }
        if (value instanceof Context context) {
            Map<String, Object> fields = new LinkedHashMap<>();
            context.keySet().forEach(name -> fields.put(String.valueOf(name), out(context.get(name))));
            return fields;
        }
        if (value instanceof List<?> items) {
            List<Object> all = new ArrayList<>();
            items.forEach(item -> all.add(out(item)));
            return all;
        }
        return value;
    }
}
