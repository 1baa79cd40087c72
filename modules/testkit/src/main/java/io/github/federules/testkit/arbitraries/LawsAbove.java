package io.github.federules.testkit.arbitraries;

import io.github.federules.core.call.Call;
import io.github.federules.core.call.Law;
import io.github.federules.core.dossier.Dossier;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.dossier.Realisation;
import io.github.federules.core.rule.Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What the laws above a call refuse, so far as the period of an operation settles it. */
final class LawsAbove {

    private static final Realisation LONG_AGO = Realisation.from(LocalDate.of(1, 1, 1), LocalDate.of(1, 12, 31));
    private static final Realisation FAR_AHEAD = Realisation.from(LocalDate.of(9999, 1, 1), LocalDate.of(9999, 12, 31));

    private final Call call;
    private final Periods periods;

    LawsAbove(Call call) {
        this.call = call;
        periods = new Periods(call);
    }

    /** Returns the dossier with another period, or none if the call asks for none, if a law refuses its own. */
    Dossier obeyed(Dossier dossier) {
        if (doAllow(dossier)) {
            return dossier;
        }
        return periods.areAsked()
                ? periods.someAllowed()
                        .map(period -> with(dossier, Fact.known(period)))
                        .filter(this::doAllow)
                        .findFirst()
                        .orElse(dossier)
                : with(dossier, Fact.unknown());
    }

    /** Returns ways to be refused by a law alone. */
    List<Arbitrary<Alteration>> flaws() {
        return call.laws().isEmpty() || periods.areAsked()
                ? List.of()
                : Stream.of(LONG_AGO, FAR_AHEAD)
                        .<Arbitrary<Alteration>>map(period -> Arbitraries.just(dossier ->
                                Optional.of(with(dossier, Fact.known(period))).filter(each -> !doAllow(each))))
                        .toList();
    }

    private boolean doAllow(Dossier dossier) {
        for (Law law : call.laws()) {
            if (law.findingsOn(dossier, true).stream().anyMatch(finding -> finding.outcome() == Outcome.FAILED)) {
                return false;
            }
        }
        return true;
    }

    private static Dossier with(Dossier dossier, Fact<Realisation> period) {
        return dossier.withOperation(OperationCopies.withRealisation(dossier.operation(), period));
    }
}
