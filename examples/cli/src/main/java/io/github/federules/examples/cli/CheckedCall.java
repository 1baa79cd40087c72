package io.github.federules.examples.cli;

import io.github.federules.certify.EligibleExample;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.fault.LocatedFault;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallResult;
import io.github.federules.jackson.call.RefusedCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A call that was read, and for which an eligible dossier was looked for.
 *
 * @param result the call; refused where no dossier can be eligible, with a warning where none was found
 * @param example an eligible dossier
 */
record CheckedCall(CallResult result, Optional<Dossier> example) {

    private static final Fault NEVER = Fault.of(FaultCode.NEVER_ELIGIBLE, Map.of());
    private static final Fault NOT_FOUND = Fault.of(FaultCode.NEVER_ELIGIBLE, "notFound", Map.of());

    static CheckedCall of(CallResult read) {
        if (!(read instanceof AcceptedCall accepted)) {
            return new CheckedCall(read, Optional.empty());
        }
        EligibleExample example = EligibleExample.of(accepted.call());
        if (example.decision().isPresent()) {
            return new CheckedCall(read, example.decision().map(decision -> decision.dossier()));
        }
        LocatedFault found = new LocatedFault("", example.isImpossible() ? NEVER : NOT_FOUND);
        CallResult result = example.isImpossible()
                ? new RefusedCall(List.of(found))
                : new AcceptedCall(
                        accepted.call(),
                        Stream.concat(accepted.warnings().stream(), Stream.of(found))
                                .toList(),
                        accepted.schema());
        return new CheckedCall(result, Optional.empty());
    }
}
