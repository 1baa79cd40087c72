package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.result.SetAside;
import io.github.federules.core.result.SetAsideReason;
import java.util.List;
import java.util.Optional;

/** The lines that a decision sets aside, for a walk over all its lines in their order. */
final class LinesSetAside {

    private final List<SetAside> lines;
    private int next;

    LinesSetAside(Decision decision) {
        this.lines = decision.setAside();
    }

    /** Returns why the next line of the dossier is set aside; empty if it is retained. Each line must be asked for in turn. */
    Optional<SetAsideReason> reasonOf(CostLine line) {
        if (next == lines.size() || !lines.get(next).lineId().equals(line.id().orElseThrow())) {
            return Optional.empty();
        }
        return Optional.of(lines.get(next++).reason());
    }
}
