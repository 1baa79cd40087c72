package io.github.federules.assurance.dossiers;

import io.github.federules.core.call.Call;
import io.github.federules.core.decision.Assessor;
import io.github.federules.core.reading.Question;
import io.github.federules.core.reading.Readings;
import io.github.federules.dmn.DmnExport;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call under one reading, decided by us and exported for others.
 *
 * @param call the call
 * @param readings how it is read
 */
public record ExportedCall(Call call, Readings readings) {

    // Beside the modules: tests run in the folder of their own.
    private static final Path EXAMPLES = Path.of("..", "..", "examples", "calls");

    // A file that is not named here is compared, or the comparison fails.
    private static final Set<Path> LEFT_OUT = Stream.of(
                    // The export refuses natures of a call's own, answers of lines, prices of units, conditions on
                    // costs, parties and
                    // points.
                    "amif-2015",
                    "aura-idemo-2025",
                    "cvl-guide",
                    "esf-erdf-2010",
                    "hdf-industry-2024",
                    "interreg-aurora",
                    "interreg-aurora-small",
                    "interreg-europe",
                    "mt-sme-enhance",
                    "nrw-unit-costs",
                    "pl-research-2018",
                    "salles-de-village-2027",
                    "tourisme-2027",
                    "village-halls-2027",
                    // The form of the same id that is built in is compared.
                    "normandie-interchanges-2022",
                    "pdl-research-2023")
            .map(name -> EXAMPLES.resolve("conditional").resolve(name + ".json"))
            .collect(Collectors.toUnmodifiableSet());

    /** Returns the calls of the catalogue and of the examples that are exported, and some with terms that none of these has. */
    public static List<Call> calls() {
        List<Call> calls = new ArrayList<>(FederCalls.all());
        CallReader reader = CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());
        try (Stream<Path> files = Files.walk(EXAMPLES, 2)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json") && !LEFT_OUT.contains(each))
                    .sorted()
                    .toList()) {
                byte[] json = Files.readAllBytes(file);
                calls.add(((AcceptedCall) reader.read(json, 0, json.length)).call());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        calls.addAll(InventedCalls.all());
        return calls;
    }

    /** Returns every call under every reading that it leaves open. */
    public static List<ExportedCall> all() {
        return calls().stream().flatMap(call -> of(call).stream()).toList();
    }

    /** Returns a call under every reading that it leaves open, the one in force first. */
    public static List<ExportedCall> of(Call call) {
        return Stream.concat(Stream.of(call.readings()), call.everyReading().stream())
                .distinct()
                .map(readings -> new ExportedCall(call, readings))
                .toList();
    }

    /** Returns what decides dossiers as we do. */
    public Assessor assessor() {
        Assessor assessor = Assessor.of(call);
        for (Question question : call.openQuestions()) {
            assessor = assessor.reading(readings.answer(question));
        }
        return assessor;
    }

    /** Returns what others decide the same with. */
    public DmnExport export() {
        DmnExport export = DmnExport.of(call);
        for (Question question : call.openQuestions()) {
            export = export.reading(readings.answer(question));
        }
        return export;
    }

    /** Returns the model in XML, in French. */
    public String xml() {
        return xml(Locale.FRENCH);
    }

    /** Returns the model in XML, in a language. */
    public String xml(Locale locale) {
        return export().model(locale);
    }

    /** Determines call and readings apart from others. */
    public String name() {
        return call.id() + call.openQuestions().stream().map(readings::answer).toList();
    }
}
