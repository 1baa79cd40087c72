package io.github.federules.assurance.growth;

import io.github.federules.assurance.fuzzing.FuzzTarget;
import io.github.federules.core.call.Call;
import io.github.federules.core.dossier.Applicant;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Party;
import io.github.federules.core.fault.InvalidFactException;
import io.github.federules.feder.FederCalls;
import io.github.federules.feder.FrenchLegalForm;
import io.github.federules.jackson.AcceptedDossier;
import io.github.federules.jackson.DossierReader;
import io.github.federules.jackson.DossierWriter;
import io.github.federules.jackson.call.CallWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A dossier in JSON: its lines and partners many times over, and four times as many, cost about four times as much.
 *
 * <p>So few bytes that a fuzzer tries them by the thousand show what megabytes of the same would cost.
 */
public final class CostTarget implements FuzzTarget {

    // More copies of a person whose share is unknown than are searched exactly: beyond, a search costs nothing more.
    private static final int COPIES = 48;

    private final DossierReader reader = DossierReader.of(FederCalls.all(), FrenchLegalForm.nomenclature());
    private final Function<AcceptedDossier, Runnable> work;

    /** Creates the target for the work of the library. */
    public CostTarget() {
        this(read -> new Decided(CallWriter.toJson(read.call()), DossierWriter.toJson(read.dossier())));
    }

    CostTarget(Function<AcceptedDossier, Runnable> work) {
        this.work = work;
    }

    @Override
    public void feed(byte[] input) {
        if (reader.read(input) instanceof AcceptedDossier accepted) {
            try {
                judge(accepted.call(), accepted.dossier());
            } catch (InvalidFactException e) {
                // So many copies of its amounts are more than a dossier may have.
            }
        }
    }

    private void judge(Call call, Dossier dossier) {
        Dossier many = copies(dossier, COPIES);
        Dossier fourTimes = copies(dossier, 4 * COPIES);
        Runnable onMany = work.apply(new AcceptedDossier(many, call));
        Runnable onFourTimes = work.apply(new AcceptedDossier(fourTimes, call));
        // Once for everything that is loaded or computed only once.
        onMany.run();
        Cost cost = Cost.of(onMany);
        Cost ofFourTimes = Cost.of(onFourTimes);
        if (Cost.isTooMuch(ofFourTimes.steps(), cost.steps()) || Cost.isTooMuch(ofFourTimes.bytes(), cost.bytes())) {
            throw new AssertionError(
                    COPIES + " copies cost " + cost + ", and four times as many cost " + ofFourTimes + ".");
        }
    }

    private static Dossier copies(Dossier dossier, int count) {
        List<CostLine> lines = new ArrayList<>();
        List<Party> members = new ArrayList<>();
        for (int copy = 0; copy < count; copy++) {
            for (CostLine line : dossier.operation().costLines()) {
                lines.add(copy(line, copy));
            }
            for (Party member : dossier.applicant().members()) {
                members.add(new Party(
                        named(member.name(), copy),
                        member.legalForm(),
                        member.kind(),
                        member.answers(),
                        member.deMinimisAid()));
            }
        }
        Applicant applicant = dossier.applicant().withMembers(members);
        return dossier.withOperation(dossier.operation().withCostLines(List.of()))
                .withApplicant(applicant)
                .withOperation(dossier.operation().withCostLines(lines));
    }

    private static CostLine copy(CostLine line, int copy) {
        return new CostLine(
                named(line.id(), copy),
                line.nature(),
                line.label(),
                named(line.person(), copy),
                line.share(),
                line.amount(),
                line.vat(),
                named(line.partner(), copy),
                line.answers(),
                line.quantity(),
                line.open());
    }

    private static Optional<String> named(Optional<String> name, int copy) {
        return name.map(each -> each + "~" + copy);
    }
}
