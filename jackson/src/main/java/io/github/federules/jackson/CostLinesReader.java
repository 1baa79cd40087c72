package io.github.federules.jackson;

import io.github.federules.core.dossier.CostLine;
import io.github.federules.core.dossier.Operation;
import io.github.federules.core.fault.Fault;
import io.github.federules.core.fault.FaultCode;
import io.github.federules.core.money.Euros;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Reads the cost lines, and judges what only all of them together show. */
final class CostLinesReader {

    private final List<CostLine> lines = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private long total;
    private long vat;
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
        addUp(all, fields, faults);
        if (faults.isEmpty()) {
            fields.find().ifPresent(lines::add);
        }
    }

    // Once for all lines: what is too large stays so.
    private void addUp(Place all, CostLineFields fields, Faults faults) {
        if (tooLarge) {
            return;
        }
        total += cents(fields.amount());
        vat += cents(fields.vat());
        if (total > Operation.MAX_TOTAL_CENTS) {
            tooLarge = true;
            faults.add(all, Fault.of(FaultCode.TOTAL_TOO_LARGE, Map.of()));
        } else if (vat > Operation.MAX_TOTAL_CENTS) {
            tooLarge = true;
            faults.add(all, Fault.of(FaultCode.TOTAL_TOO_LARGE, "vat", Map.of()));
        }
    }

    private static long cents(@Nullable MonetaryAmount amount) {
        return amount == null ? 0 : Euros.cents(amount);
    }
}
