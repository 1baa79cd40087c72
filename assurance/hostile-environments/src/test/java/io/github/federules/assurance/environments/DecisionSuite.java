package io.github.federules.assurance.environments;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.FteShare;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.core.money.Euros;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FederEligibility;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierResult;
import io.github.federules.jackson.RefusedDossier;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.javamoney.moneta.FastMoney;

/**
 * Questions to the library and its answers, as cases with a name and a text: the same cases in the same order in every
 * environment.
 */
final class DecisionSuite {

    /** One question and its complete answer. */
    interface Case {

        String name();

        /** Writes the answer, and returns how many decisions it holds. */
        int answer(AnswerText text);
    }

    private final Path examples;
    private final Path folder;
    private final int generated;
    private final List<Call> calls = new ArrayList<>();
    private final Map<Call, FederEligibility> rules = new LinkedHashMap<>();
    private final List<Case> cases = new ArrayList<>();
    private final DossierReader reader;

    /** Takes the examples, the {@link SuiteFiles}, and how many dossiers to generate. */
    DecisionSuite(Path examples, Path folder, int generated) {
        this.examples = examples;
        this.folder = folder;
        this.generated = generated;
        calls.addAll(FederCalls.all());
        files(SuiteFiles.calls(folder)).forEach(file -> calls.add(call(file)));
        calls.forEach(call -> rules.put(call, FederEligibility.under(call)));
        reader = DossierReader.amongAll(calls, FrenchLegalForm.nomenclature());
    }

    /** Returns the cases: refusals, samples, calls with their boundaries, and generated dossiers. */
    synchronized List<Case> cases() {
        if (cases.isEmpty()) {
            addRefusals();
            addSamples(examples.resolve("dossiers"));
            calls.forEach(call -> addBoundaries(call, lines(SuiteFiles.boundaries(folder, call))));
            addGenerated();
        }
        return cases;
    }

    private void addGenerated() {
        for (int i = 0; i < generated; i++) {
            Call call = calls.get(i % calls.size());
            Call other = calls.get((i + 1) % calls.size());
            int number = i;
            add("generated " + i, () -> GeneratedDossiers.dossier(number, call), Set.of(call), List.of(call, other));
        }
    }

    private void addBoundaries(Call call, List<String> dossiers) {
        cases.add(new CallCase(
                call, () -> dossiers.subList(0, 3).stream().map(this::dossier).toList()));
        for (int i = 0; i < dossiers.size(); i++) {
            String json = dossiers.get(i);
            add(call.id() + ", boundary " + i, () -> dossier(json), Set.of(call), List.of(call));
        }
    }

    private Dossier dossier(String json) {
        DossierResult result = reader.read(json);
        if (result instanceof RefusedDossier refused) {
            throw new IllegalStateException(faults(refused.faults()) + json);
        }
        return ((AcceptedDossier) result).dossier();
    }

    private void addRefusals() {
        add("an amount that is too large", refusal(() -> Euros.euros("1000000000000")));
        add("an amount that is too precise", refusal(() -> Euros.euros("0.001")));
        add("a number in other digits", refusal(() -> Euros.euros("١٢٣")));
        add("a percentage", refusal(() -> FteShare.fte("1.2")));
        add("no such reading", refusal(() -> io.github.federules.core.reading.Reading.parse("Rounding=down")));
    }

    private void addSamples(Path dossiers) {
        // An amount of the application's own class.
        CostLine line = CostLine.of(CostNature.STUDIES, FastMoney.of(70_001, "EUR"));
        Dossier fast = Dossier.of(Applicant.unknown(), Operation.untitled().with(line));
        add("an amount in FastMoney", () -> fast, rules.keySet(), calls);
        for (Path file : files(dossiers)) {
            add(file.getFileName().toString(), read(file));
        }
        for (Path file : files(dossiers.resolve("broken"))) {
            add(file.getFileName().toString(), read(file));
        }
    }

    private void add(String name, DossierResult result) {
        if (result instanceof AcceptedDossier accepted) {
            add(name, accepted::dossier, rules.keySet(), calls);
        } else {
            add(name, faults(((RefusedDossier) result).faults()));
        }
    }

    private void add(String name, Supplier<Dossier> dossier, Set<Call> inEveryReading, List<Call> under) {
        cases.add(new DossierCase(name, dossier, inEveryReading, under, rules, reader));
    }

    private void add(String name, String answer) {
        cases.add(new RefusedCase(name, answer));
    }

    private record RefusedCase(String name, String refusal) implements Case {

        @Override
        public int answer(AnswerText text) {
            text.append(refusal);
            return 0;
        }
    }

    private DossierResult read(Path file) {
        return reader.read(bytes(file));
    }

    private static Call call(Path file) {
        return ((AcceptedCall) CallReader.of(List.of(CommonProvisions.of2021()))
                        .knowing(SharedCriteria.all())
                        .read(bytes(file)))
                .call();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String refusal(Runnable making) {
        try {
            making.run();
            return "taken";
        } catch (InvalidFactException e) {
            return e.getMessage() + e.fault().message(Locale.FRENCH);
        }
    }

    static String faults(List<LocatedFault> faults) {
        StringBuilder text = new StringBuilder();
        for (LocatedFault fault : faults) {
            text.append(fault.path()).append(' ').append(fault.code()).append('\n');
            text.append(fault.message(Locale.FRENCH)).append('\n');
            text.append(fault.message(Locale.ENGLISH)).append('\n');
        }
        return text.toString();
    }
}
