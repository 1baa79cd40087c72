package io.github.federules.assurance.benchmarks;

import com.gs.dmn.dialect.JavaTimeDMNDialectDefinition;
import com.gs.dmn.log.NopBuildLogger;
import com.gs.dmn.runtime.Context;
import com.gs.dmn.runtime.DMNType;
import com.gs.dmn.runtime.ExecutionContext;
import com.gs.dmn.runtime.ExecutionContextBuilder;
import com.gs.dmn.runtime.cache.DefaultCache;
import com.gs.dmn.serialization.DefaultTypeDeserializationConfigurer;
import com.gs.dmn.transformation.InputParameters;
import com.gs.dmn.transformation.NopDMNTransformer;
import com.gs.dmn.transformation.lazy.NopLazyEvaluationDetector;
import com.gs.dmn.transformation.template.TreeTemplateProvider;
import com.gs.dmn.validation.NopDMNValidator;
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
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** jDMN with the exported model translated to Java, compiled and loaded; the inputs are in the types of the translation. */
final class CompiledJdmn implements Rival {

    private static final String PACKAGE = "translated";

    /** A translated decision and its arguments for each dossier. */
    private record TranslatedDecision(Object instance, Method apply, List<@Nullable Object[]> arguments) {

        @Nullable
        Object of(int number, ExecutionContext context) throws ReflectiveOperationException {
            @Nullable Object[] given = arguments.get(number);
            given[given.length - 1] = context;
            return apply.invoke(instance, given);
        }
    }

    private final List<TranslatedDecision> decisions = new ArrayList<>();

    CompiledJdmn() {
        try {
            Path folder = Files.createTempDirectory("jdmn");
            Path sources = Files.createDirectories(folder.resolve("sources"));
            Path classes = Files.createDirectories(folder.resolve("classes"));
            translate(Files.writeString(folder.resolve("model.dmn"), DmnAnswer.model()), sources);
            compile(sources, classes);
            ClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, CompiledJdmn.class.getClassLoader());
            for (String name : DmnAnswer.DECISIONS) {
                decisions.add(decision(loader, name));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void translate(Path model, Path sources) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("dmnVersion", "1.3");
        parameters.put("modelVersion", "1");
        parameters.put("platformVersion", "9.0.0");
        parameters.put("javaRootPackage", PACKAGE);
        parameters.put("onePackage", "true");
        parameters.put("caching", "true");
        new JavaTimeDMNDialectDefinition()
                .createDMNToNativeTransformer(
                        new NopDMNValidator(),
                        new NopDMNTransformer<>(),
                        new TreeTemplateProvider(),
                        new NopLazyEvaluationDetector(),
                        new DefaultTypeDeserializationConfigurer(),
                        new InputParameters(parameters),
                        new NopBuildLogger())
                .transform(model, sources);
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

    private static TranslatedDecision decision(ClassLoader loader, String name) throws ReflectiveOperationException {
        Class<?> type =
                loader.loadClass(PACKAGE + "." + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
        Method apply = Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("apply") && !method.isVarArgs())
                .filter(method -> method.getParameterTypes()[method.getParameterCount() - 1] == ExecutionContext.class)
                .findFirst()
                .orElseThrow();
        List<@Nullable Object[]> arguments = new ArrayList<>();
        for (Map<String, @Nullable Object> inputs : DmnAnswer.inputs()) {
            arguments.add(arguments(apply, inputs));
        }
        return new TranslatedDecision(type.getDeclaredConstructor().newInstance(), apply, arguments);
    }

    // The last argument is the context, which is new for each evaluation.
    private static @Nullable Object[] arguments(Method apply, Map<String, @Nullable Object> inputs)
            throws ReflectiveOperationException {
        Parameter[] parameters = apply.getParameters();
        @Nullable Object[] arguments = new @Nullable Object[parameters.length];
        for (int i = 0; i < parameters.length - 1; i++) {
            arguments[i] = typed(untyped(inputs.get(parameters[i].getName())), parameters[i].getParameterizedType());
        }
        return arguments;
    }

    private static @Nullable Object untyped(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            Context context = new Context();
            fields.forEach((name, field) -> context.put(name, untyped(field)));
            return context;
        }
        if (value instanceof List<?> items) {
            List<@Nullable Object> all = new ArrayList<>();
            items.forEach(item -> all.add(untyped(item)));
            return all;
        }
        return value;
    }

    private static @Nullable Object typed(@Nullable Object value, Type type) throws ReflectiveOperationException {
        if (value instanceof List<?> items && type instanceof ParameterizedType list) {
            List<@Nullable Object> all = new ArrayList<>();
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

    @Override
    public Object decide(int number) {
        try {
            // One cache for both decisions, so that what they share is evaluated once.
            ExecutionContext context = ExecutionContextBuilder.executionContext()
                    .withCache(new DefaultCache())
                    .build();
            @Nullable Object[] answers = new @Nullable Object[decisions.size()];
            for (int i = 0; i < answers.length; i++) {
                answers[i] = decisions.get(i).of(number, context);
            }
            return answers;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public RivalAnswer answer(int number) {
        Object[] answers = (Object[]) decide(number);
        DMNType fields = (DMNType) Objects.requireNonNull(answers[0], "answer");
        return DmnAnswer.of(fields.toContext().get("fundingVerdict"), answers[1]);
    }
}
