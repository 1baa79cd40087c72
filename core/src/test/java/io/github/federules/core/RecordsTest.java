package io.github.federules.core;

import static io.github.federules.core.money.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.federules.core.assessment.Assessor;
import io.github.federules.core.call.Call;
import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.call.MinimumCostBasis;
import io.github.federules.core.call.Readings;
import io.github.federules.core.call.WholeCall;
import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.AidShare;
import io.github.federules.core.decision.Change;
import io.github.federules.core.decision.Difference;
import io.github.federules.core.decision.Figure;
import io.github.federules.core.decision.Remedy;
import io.github.federules.core.decision.SetAside;
import io.github.federules.core.decision.SetAsideReason;
import io.github.federules.core.decision.Verdict;
import io.github.federules.core.decision.Workshops;
import io.github.federules.core.dossier.Activity;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Declaration;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.FinancingPlan;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.dossier.PolicyRole;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Rate;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every record that users can make: no null comes in unnoticed, and nothing in it is changed from outside. */
class RecordsTest {

    private static final Party PARTY = Party.of("Commune", BeneficiaryKind.LOCAL_AUTHORITY);
    private static final CostLine LINE = CostLine.of(CostNature.STUDIES, euros("1.00"));
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final LocalTime NOON = LocalTime.of(12, 0);

    /** One record of each type, by its name. */
    private static final Map<String, Record> SAMPLES = samples();

    // The null is found as its text is judged or its amount brought into the canonical form.
    private static final Set<String> FOUND_IN_USE = Set.of(
            "Activity.code",
            "Applicant.deMinimisAid",
            "Bound.amount",
            "CostLine.amount",
            "CostLine.id",
            "CostLine.partner",
            "CostLine.person",
            "CostLine.vat",
            "Declaration.code",
            "FinancingPlan.inKind",
            "FinancingPlan.otherPrivate",
            "FinancingPlan.otherPublic",
            "FinancingPlan.own",
            "LocatedFault.path",
            "Party.legalForm",
            "Realisation.endsOn",
            "Realisation.startsOn");

    @Test
    void every_record_that_users_can_make_is_looked_at() throws Exception {
        assertThat(SAMPLES.keySet()).containsAll(publicRecords());
    }

    @Test
    void a_null_is_refused_where_it_is_given_and_by_its_name() {
        SoftAssertions softly = new SoftAssertions();
        SAMPLES.values().forEach(sample -> {
            RecordComponent[] components = sample.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                RecordComponent component = components[i];
                if (component.getType().isPrimitive()
                        || component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                    continue;
                }
                Throwable refusal = refusal(sample, i, null);
                softly.assertThat(refusal)
                        .as(sample.getClass().getSimpleName() + "." + component.getName())
                        .isInstanceOf(NullPointerException.class);
                String what = sample.getClass().getSimpleName() + "." + component.getName();
                if (refusal != null && !FOUND_IN_USE.contains(what) && !isCopied(component)) {
                    softly.assertThat(refusal).as(what).hasMessage(component.getName());
                }
            }
        });
        softly.assertAll();
    }

    @Test
    void a_null_is_refused_in_what_a_fact_or_a_call_collects() {
        SoftAssertions softly = new SoftAssertions();
        Stream<Record> givenByUsers = SAMPLES.values().stream()
                .filter(sample -> !sample.getClass().getPackageName().endsWith(".decision"));
        givenByUsers.forEach(sample -> {
            RecordComponent[] components = sample.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                Object value = value(sample, components[i]);
                for (Object withNull : withNull(value)) {
                    softly.assertThat(refusal(sample, i, withNull))
                            .as(sample.getClass().getSimpleName() + "." + components[i].getName() + " " + withNull)
                            .isInstanceOf(NullPointerException.class);
                }
            }
        });
        softly.assertAll();
    }

    @Test
    void what_a_record_holds_cannot_be_changed_from_outside() throws Exception {
        SoftAssertions softly = new SoftAssertions();
        for (Record sample : SAMPLES.values()) {
            RecordComponent[] components = sample.getClass().getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                Object value = value(sample, components[i]);
                String what = sample.getClass().getSimpleName() + "." + components[i].getName();
                if (value instanceof Map<?, ?> map) {
                    Record copy = (Record) make(sample, i, new LinkedHashMap<>(map));
                    softly.assertThat((Map<?, ?>) value(copy, components[i]))
                            .as(what)
                            .isUnmodifiable();
                } else if (value instanceof List<?> list) {
                    Record copy = (Record) make(sample, i, new ArrayList<>(list));
                    softly.assertThat((List<?>) value(copy, components[i]))
                            .as(what)
                            .isUnmodifiable();
                } else if (value instanceof Set<?> set) {
                    Record copy = (Record) make(sample, i, new HashSet<>(set));
                    softly.assertThat((Set<?>) value(copy, components[i]))
                            .as(what)
                            .isUnmodifiable();
                }
            }
        }
        softly.assertAll();
    }

    // A copy is made of it, which finds the null without its name.
    private static boolean isCopied(RecordComponent component) {
        return Collection.class.isAssignableFrom(component.getType())
                || Map.class.isAssignableFrom(component.getType());
    }

    private static List<Object> withNull(Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            Map<Object, Object> nullKey = new LinkedHashMap<>(map);
            nullKey.put(null, map.values().iterator().next());
            Map<Object, Object> nullValue = new LinkedHashMap<>(map);
            nullValue.put(map.keySet().iterator().next(), null);
            return List.of(nullKey, nullValue);
        }
        if (value instanceof List<?>) {
            return List.of(Collections.singletonList(null));
        }
        return value instanceof Set<?> ? List.of(new HashSet<>(Collections.singletonList(null))) : List.of();
    }

    private static @Nullable Throwable refusal(Record sample, int index, @Nullable Object given) {
        Throwable thrown = catchThrowable(() -> make(sample, index, given));
        return thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    }

    private static Object make(Record sample, int index, @Nullable Object given) throws ReflectiveOperationException {
        RecordComponent[] components = sample.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(sample, component))
                .toArray();
        values[index] = given;
        Constructor<?> constructor = sample.getClass().getDeclaredConstructor(types);
        return constructor.newInstance(values);
    }

    private static Object value(Record sample, RecordComponent component) {
        try {
            return component.getAccessor().invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> publicRecords() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Call.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && !name.contains("-info"))
                    .map(name -> name.replace(".class", "").replace('/', '.').replace('\\', '.'))
                    .map(RecordsTest::load)
                    .filter(type -> type.isRecord() && isPublic(type))
                    .filter(type -> type.getRecordComponents().length > 0)
                    .map(Class::getName)
                    .toList();
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (outer == null || isPublic(outer));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, RecordsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Record> samples() {
        Map<String, Record> samples = new TreeMap<>();
        Operation operation = Operation.titled("a")
                .staff("b", euros("20000.00"), FteShare.fte("0.10"))
                .with(LINE)
                .declaring(Declaration.of("SAVES_WATER"))
                .withActivity(Activity.of("RESEARCH"))
                .withAidRate(Rate.percent("50"))
                .withRealisation(Realisation.from(DAY, DAY))
                .withFinancing(FinancingPlan.own(euros("1.00")));
        Applicant applicant =
                Applicant.of(PARTY).joinedBy(PARTY.withName("Syndicat")).running(PolicyRole.DIRECT);
        WholeCall.withEachRate().forEach(call -> {
            collect(call, samples);
            collect(Assessor.of(call).assess(Dossier.of(applicant, operation)), samples);
        });
        Stream.of(
                        new Advice(
                                Advice.Topic.DE_MINIMIS,
                                new LocalizedText("a", "b"),
                                Map.of("aid", new Figure.Amount(euros("1.00")))),
                        new AidShare(PARTY, euros("1.00"), euros("1.00")),
                        new Change.AddOtherCost(euros("1.00")),
                        new Change.AddStaffCost(euros("1.00")),
                        new Change.RaiseShare(List.of("1"), FteShare.fte("0.20")),
                        new Change.LeaveOutPartners(List.of(0)),
                        new Change.AddOwnFunds(euros("1.00")),
                        new Change.ReduceOtherCost(euros("1.00")),
                        new Change.ReduceStaffCost(euros("1.00")),
                        new Change.ReduceOtherPublicAid(euros("1.00")),
                        new Change.Reschedule(Optional.of(DAY), Optional.of(DAY)),
                        new Change.SendNote(Optional.of(DAY), Optional.of(NOON)),
                        new Change.SendNoteElectronically(Optional.of(DAY), Optional.of(NOON)),
                        new Difference(
                                MinimumCostBasis.PRESENTED,
                                Verdict.ELIGIBLE,
                                euros("1.00"),
                                new Workshops(Verdict.ELIGIBLE)),
                        new Figure.Day(DAY),
                        new Figure.Time(NOON),
                        new Figure.Role(PolicyRole.DIRECT),
                        new Figure.Statement(new LocalizedText("a", "b")),
                        new Figure.Basis(MinimumCostBasis.RETAINED),
                        new Figure.Months(1, 2),
                        new Figure.Percentage(Rate.percent("50")),
                        new Figure.Names(List.of("a")),
                        new Remedy(List.of(new Change.AddOwnFunds(euros("1.00")))),
                        new SetAside(LINE, SetAsideReason.NATURE_NOT_LISTED),
                        new LocatedFault("a", Fault.of(FaultCode.MISSING, Map.of("field", "a"))),
                        Readings.PRUDENT)
                .forEach(each -> collect(each, samples));
        return samples;
    }

    private static void collect(@Nullable Object found, Map<String, Record> samples) {
        if (found instanceof Optional<?> optional) {
            optional.ifPresent(each -> collect(each, samples));
        } else if (found instanceof Map<?, ?> map) {
            map.forEach((key, each) -> {
                collect(key, samples);
                collect(each, samples);
            });
        } else if (found instanceof Collection<?> all) {
            all.forEach(each -> collect(each, samples));
        } else if (found instanceof Fact.Known<?> known) {
            samples.putIfAbsent(known.getClass().getName(), known);
            collect(known.value(), samples);
        } else if (found instanceof Record sample
                && sample.getClass().getName().startsWith("io.github.federules.core.")) {
            samples.putIfAbsent(sample.getClass().getName(), sample);
            for (RecordComponent component : sample.getClass().getRecordComponents()) {
                collect(value(sample, component), samples);
            }
        }
    }
}
