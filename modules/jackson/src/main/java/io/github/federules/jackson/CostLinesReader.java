package io.github.federules.jackson;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the cost lines, and judges what only all of them together show. */
final class CostLinesReader {

    private final List<CostLine> lines = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private long total;
    private boolean tooLarge;

    List<CostLine> read(Place place, JsonInput input) {
        input.list(place, (element, elements) -> line(place, element, elements));
        return lines;
    }

    private void line(Place all, Place place, JsonInput input) {
        CostLineFields fields = new CostLineFields();
        if (!input.object(place, fields)) {
            return;
        }
        Faults faults = input.faults();
        fields.judge(place, faults);
        String id = fields.idOr(place.index() + 1);
        if (!ids.add(id)) {
            faults.add(place.field("id"), Fault.of(FaultCode.DUPLICATE_LINE_ID, Map.of("value", id)));
        }
        if (!tooLarge) {
            total += fields.cents();
            tooLarge = total > Operation.MAX_TOTAL_CENTS;
            if (tooLarge) {
                faults.add(all, Fault.of(FaultCode.TOTAL_TOO_LARGE, Map.of()));
            }
        }
        if (faults.isEmpty()) {
            fields.find().ifPresent(lines::add);
        }
    }
}
