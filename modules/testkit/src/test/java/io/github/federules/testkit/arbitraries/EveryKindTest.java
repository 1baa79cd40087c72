package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.term.Term;
import io.github.federules.core.value.Value;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import net.jqwik.api.statistics.StatisticsReport.StatisticsReportMode;

/** Every kind of term, condition and value is drawn. No law would be tried on a kind that no arbitrary draws. */
@Tag("evidence")
class EveryKindTest {

    private static final Set<Class<?>> PARTS = Set.of(Term.class, Condition.class, Value.class);

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    @StatisticsReport(StatisticsReportMode.OFF)
    void every_kind_of_term_condition_and_value_is_there(@ForAll("calls") Call call)
            throws ReflectiveOperationException {
        Set<Object> said = new HashSet<>();
        for (Term term : call.terms()) {
            collect(term, said);
        }
        PARTS.stream()
                .flatMap(EveryKindTest::kinds)
                .forEach(kind -> Statistics.label(kind.getName())
                        .collect(said.stream().anyMatch(kind::isInstance))
                        .coverage(coverage -> coverage.check(true).count(count -> count > 0)));
    }

    @Provide
    Arbitrary<Call> calls() {
        return Arbitraries.oneOf(Calls.any(), Calls.withCriteria(), Calls.withGeneralTerms());
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EveryKindTest::kinds)
                : Stream.of(type);
    }

    /** Collects a part of a call and the parts that its public methods give. */
    private static void collect(Object part, Set<Object> said) throws ReflectiveOperationException {
        if (part instanceof Optional<?> optional) {
            if (optional.isPresent()) {
                collect(optional.get(), said);
            }
        } else if (part instanceof Collection<?> several) {
            for (Object each : several) {
                collect(each, said);
            }
        } else if (part.getClass().getName().startsWith("io.github.federules.core.")
                && !(part instanceof Enum)
                && said.add(part)) {
            for (Method method : part.getClass().getMethods()) {
                if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()) && isOfCalls(method)) {
                    try {
                        collect(method.invoke(part), said);
                    } catch (InvocationTargetException e) {
                        throw new AssertionError(method.toString(), e);
                    }
                }
            }
        }
    }

    private static boolean isOfCalls(Method method) {
        return Stream.of(Optional.class, Collection.class, Condition.class, Value.class)
                        .anyMatch(each -> each.isAssignableFrom(method.getReturnType()))
                || method.getReturnType().isRecord();
    }
}
