package io.github.federules.assurance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.LawCondition;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.term.FlatRate;
import io.github.federules.core.term.Limit;
import io.github.federules.core.term.Term;
import io.github.federules.testkit.arbitraries.Calls;
import io.github.federules.testkit.arbitraries.Dossiers;
import io.github.federules.testkit.arbitraries.Facts;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;

/** A user's test meets every record that a dossier or a call may hold: a new one gets into what the testkit draws, or is seen here. */
class ArbitrariesTest {

    private static final String CORE = "io.github.federules.core";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new Published()).importPackages(CORE);

    // With a seed: what is rare is not drawn at all once in some hundred runs.
    private static final Set<String> DRAWN = new TreeSet<>();

    @Property(tries = 150, seed = "1", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void dossiers_are_drawn(@ForAll("dossiers") Dossier dossier) {
        visit(dossier);
    }

    @Property(tries = 150, seed = "1", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void calls_are_drawn(@ForAll("calls") Call call) {
        visit(call.terms());
        visit(call.offers());
        visit(call.notJudged());
        visit(call.edition());
        visit(call.readings());
    }

    @Property(tries = 25, seed = "1", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void dossiers_under_a_call_are_drawn(@ForAll("dossiersUnderCalls") Dossier dossier) {
        visit(dossier);
    }

    @AfterContainer
    static void every_record_and_term_of_a_dossier_and_of_a_call_was_among_them() {
        assertThat(DRAWN).containsAll(records("dossier", "fact")).containsAll(records("call", "term"));
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Facts.dossiers();
    }

    @Provide
    Arbitrary<Call> calls() {
        return Arbitraries.oneOf(Calls.any(), Calls.withCriteria(), Calls.withGeneralTerms());
    }

    @Provide
    Arbitrary<Dossier> dossiersUnderCalls() {
        return Calls.withGeneralTerms().flatMap(call -> Dossiers.under(call).any());
    }

    private static Set<String> records(String... packages) {
        Set<String> names = Stream.of(packages).map(each -> CORE + "." + each).collect(Collectors.toSet());
        Set<String> records = CLASSES.stream()
                .filter(type -> names.contains(type.getPackageName()))
                .filter(type -> type.isRecord() || (type.isAssignableTo(Term.class) && !type.isInterface()))
                .filter(ExportsTest::isExported)
                // A law supplies it; no call holds it.
                .filter(type -> !type.isEquivalentTo(LawCondition.class))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(records).hasSizeGreaterThan(10);
        return records;
    }

    private static void visit(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(ArbitrariesTest::visit);
        } else if (value instanceof Collection<?> all) {
            all.forEach(ArbitrariesTest::visit);
        } else if (value instanceof Map<?, ?> map) {
            visit(map.keySet());
            visit(map.values());
        } else if (value instanceof Limit limit) {
            DRAWN.add(Limit.class.getName());
            visit(limit.on().definition());
            visit(limit.lower());
            visit(limit.upper());
        } else if (value instanceof FlatRate) {
            DRAWN.add(FlatRate.class.getName());
        } else if (value instanceof Record
                && Modifier.isPublic(value.getClass().getModifiers())
                && value.getClass().getName().startsWith(CORE)) {
            DRAWN.add(value.getClass().getName());
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                visit(read(component, value));
            }
        }
    }

    private static Object read(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }
}
