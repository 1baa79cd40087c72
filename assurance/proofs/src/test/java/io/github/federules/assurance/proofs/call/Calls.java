package io.github.federules.assurance.proofs.call;

import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.money.Rate;
import io.github.federules.core.rule.Clause;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calls that are proved one by one: the catalogue, the call files of other funds, and one that is invented. */
public final class Calls {

    private static final Path FILES = Path.of("..", "..", "examples", "calls");

    private static final int STRIDE = Integer.getInteger("federules.proofs.stride", 1);

    private static final List<ModelledCall> OF_CATALOGUE =
            FederCalls.all().stream().flatMap(ModelledCall::withEachRate).toList();
    private static final List<ModelledCall> ALL = Stream.of(
                    OF_CATALOGUE.stream(), ofFiles().stream(), ModelledCall.withEachRate(invented()))
            .flatMap(each -> each)
            .toList();

    private Calls() {}

    public static List<ModelledCall> ofCatalogue() {
        return OF_CATALOGUE;
    }

    private static List<ModelledCall> ofFiles() {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(Calls::read)
                    .flatMap(ModelledCall::withEachRate)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<ModelledCall> all() {
        return ALL;
    }

    /**
     * Returns the calls for what takes longer: every call, or one in as many as the property {@code federules.proofs.stride}
     * says, as a change does. A sample leaves out the first, which takes longest; a release takes every one.
     */
    public static List<ModelledCall> inTurn() {
        return IntStream.range(0, ALL.size())
                .filter(each -> each % STRIDE == STRIDE - 1)
                .mapToObj(ALL::get)
                .toList();
    }

    /** Returns a call that requires a public co-financing: published calls give no figure for it. */
    public static Call invented() {
        Clause clause = new Clause("A", "invented");
        return Call.builder("invented-public-cofinancing", new LocalizedText("inventé", "invented"))
                .pays(clause, CostNature.STAFF, CostNature.STUDIES)
                .flatRate(clause, Rate.percent("15"), CostNature.TRAVEL)
                .aid(clause, Rate.percent("60"))
                .ownContribution(clause, Rate.percent("20"))
                .publicCofinancing(clause, Rate.percent("12.5001"))
                .maximumPublicAid(clause, Euros.euros("150000.00"))
                .build();
    }

    /** The number of a call in the tables, from 1. */
    public static int number(ModelledCall call) {
        return 1 + all().indexOf(call);
    }

    private static Call read(Path file) {
        try {
            CallResult reading = CallReader.of(List.of(CommonProvisions.of2021()))
                    .knowing(SharedCriteria.all())
                    .read(Files.readAllBytes(file));
            if (reading instanceof AcceptedCall accepted) {
                return accepted.call();
            }
            throw new IllegalStateException("The call file " + file + " is refused: " + reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
