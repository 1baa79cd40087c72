package io.github.federules.assurance.jdmn;

import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.runtime.Context;
import com.gs.dmn.runtime.DMNType;
import com.gs.dmn.runtime.ExecutionContext;
import com.gs.dmn.runtime.ExecutionContextBuilder;
import com.gs.dmn.runtime.cache.DefaultCache;
import com.gs.dmn.serialization.DefaultTypeDeserializationConfigurer;
import com.gs.dmn.transformation.NopDMNTransformer;
import com.gs.dmn.transformation.lazy.NopLazyEvaluationDetector;
import com.gs.dmn.transformation.template.TreeTemplateProvider;
import com.gs.dmn.validation.NopDMNValidator;
import io.github.federules.assurance.dossiers.Engine;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** jDMN, translating a model to Java, which is compiled and run. */
final class TranslatedEngine implements Engine {

    private record Decision(Object instance, Method apply) {}

    private static final Pattern DECISION = Pattern.compile("<decision id=\"[^\"]*\" name=\"([^\"]*)\"");

    private final Map<String, Decision> decisions = new LinkedHashMap<>();

    private TranslatedEngine(ClassLoader classes, List<String> names) throws ReflectiveOperationException {
        for (String name : names) {
            String className = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
            Class<?> decision = classes.loadClass(Jdmn.PACKAGE + "." + className);
            Method apply = Arrays.stream(decision.getMethods())
                    .filter(method -> method.getName().equals("apply") && !method.isVarArgs())
                    .filter(method ->
                            method.getParameters()[method.getParameterCount() - 1].getType() == ExecutionContext.class)
                    .findFirst()
                    .orElseThrow();
            decisions.put(name, new Decision(decision.getDeclaredConstructor().newInstance(), apply));
        }
    }

    /** Translates, compiles and loads a model, in a folder of its own. */
    static TranslatedEngine of(String xml, Path folder) {
        try {
            Path sources = Files.createDirectories(folder.resolve("sources"));
            Path classes = Files.createDirectories(folder.resolve("classes"));
            Path model = Files.writeString(folder.resolve("model.dmn"), xml);
            new JavaTimeDMNDialectDefinition()
                    .createDMNToNativeTransformer(
                            new NopDMNValidator(),
                            new NopDMNTransformer<>(),
                            new TreeTemplateProvider(),
                            new NopLazyEvaluationDetector(),
                            new DefaultTypeDeserializationConfigurer(),
                            Jdmn.parameters(),
                            new NopBuildLogger())
                    .transform(model, sources);
            compile(sources, classes);
            return new TranslatedEngine(
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, TranslatedEngine.class.getClassLoader()),
                    results(xml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> results(String xml) {
        return DECISION.matcher(xml)
                .results()
                .map(found -> found.group(1))
                .filter(Engine::isResult)
                .toList();
    }

    private static void compile(Path sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
                Stream<Path> found = Files.walk(sources)) {
            List<Path> java =
                    found.filter(file -> file.toString().endsWith(".java")).toList();
            List<String> options = List.of(
                    "-d",
                    classes.toString(),
                    "-classpath",
                    System.getProperty("java.class.path"),
                    "-parameters",
                    "-nowarn",
                    "-proc:none");
            if (!compiler.getTask(output, files, null, options, null, files.getJavaFileObjectsFromPaths(java))
                    .call()) {
                throw new IllegalStateException("The translation does not compile: " + output);
            }
        }
    }

    @Override
    public Map<String, Object> decide(Map<String, Object> inputs) {
        ExecutionContext context = ExecutionContextBuilder.executionContext()
                .withCache(new DefaultCache())
                .build();
        Map<String, Object> answer = new LinkedHashMap<>();
        decisions.forEach((name, decision) -> answer.put(name, decide(decision, inputs, context)));
        return answer;
    }

    private static Object decide(Decision decision, Map<String, Object> inputs, ExecutionContext context) {
        try {
            Parameter[] parameters = decision.apply().getParameters();
            Object[] arguments = new Object[parameters.length];
            for (int i = 0; i < parameters.length - 1; i++) {
                Object given = Jdmn.in(inputs.get(parameters[i].getName()));
                arguments[i] = typed(given, parameters[i].getParameterizedType());
            }
            arguments[parameters.length - 1] = context;
            return Jdmn.out(decision.apply().invoke(decision.instance(), arguments));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A value in the types that the translation made. */
    private static Object typed(Object value, Type type) throws ReflectiveOperationException {
        if (value instanceof List<?> items && type instanceof ParameterizedType list) {
            List<Object> all = new ArrayList<>();
            for (Object item : items) {
                all.add(typed(item, list.getActualTypeArguments()[0]));
            }
            return all;
        }
        if (value instanceof Context context && type instanceof Class<?> made && DMNType.class.isAssignableFrom(made)) {
            for (Method getter : made.getMethods()) {
                String field = field(getter);
                if (context.keySet().contains(field)) {
                    context.put(field, typed(context.get(field), getter.getGenericReturnType()));
                }
            }
            return made.getMethod("to" + made.getSimpleName(), Object.class).invoke(null, context);
        }
        return value;
    }

    private static String field(Method getter) {
        String name = getter.getName();
        return name.startsWith("get") && name.length() > 3
                ? name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4)
                : "";
    }
}
