package io.github.federules.jackson;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.CostNature;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the cost lines of one operation, and checks what only all of them together show. */
final class CostLinesReader {

    // Stands in the place of a line with errors, so that all others keep theirs.
    private static final CostLine BROKEN = CostLine.of(CostNature.OTHER, Euros.ZERO);

    private final JsonPlace place;
    private final List<CostLine> lines = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private long total;
    private boolean isTooLarge;

    private CostLinesReader(JsonPlace place) {
        this.place = place;
    }

    /** Returns the lines in their places. A line with errors, or after one, has its partner alone. */
    static List<CostLine> read(JsonInput input, JsonPlace place) {
        CostLinesReader reader = new CostLinesReader(place);
        input.list(place, reader::line);
        return reader.lines;
    }

    private void line(JsonInput input, JsonPlace element) {
        ObjectValues values = CostLineFields.read(input, element);
        if (values == null) {
            lines.add(BROKEN);
            return;
        }
        FoundFaults faults = input.faults();
        String id = CostLineFields.id(values, element);
        if (!ids.add(id)) {
            faults.add(element.field("id"), Fault.of(FaultCode.DUPLICATE_LINE_ID, Map.of("value", id)));
        }
        if (!isTooLarge) {
            total += CostLineFields.cents(values);
            isTooLarge = total > Operation.MAX_TOTAL_CENTS;
            if (isTooLarge) {
                faults.add(place, Fault.of(FaultCode.TOTAL_TOO_LARGE, Map.of()));
            }
        }
        lines.add(
                faults.isEmpty()
                        ? CostLineFields.line(values, id)
                        : CostLineFields.partner(values)
                                .map(BROKEN::withPartner)
                                .orElse(BROKEN));
    }
}
