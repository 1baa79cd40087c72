package io.github.federules.core.compiler;

import io.github.federules.core.call.Call;
import io.github.federules.core.reading.Readings;
import io.github.federules.core.screening.LineGroups;
import java.util.LinkedHashMap;
import java.util.Map;

/** The worksheets of a call, compiled once for each reading and shape of dossiers and kept, those least used dropped first. */
public final class CompiledCalls {

    private static final int MOST_CELLS = 2_000_000;
    // One worksheet may not take the place of all others.
    private static final int MOST_CELLS_OF_ONE = 100_000;

    private record Compilation(Readings readings, SheetShape shape) {}

    private final Call call;
    private final LineGroups groups;
    // In the order in which they were used.
    private final Map<Compilation, CompiledCall> kept = new LinkedHashMap<>();
    private int cells;

    /**
     * Creates the worksheets of a call.
     *
     * @param call the call
     */
    public CompiledCalls(Call call) {
        this.call = call;
        this.groups = LineGroups.of(call);
    }

    /** Returns the groups of lines that every dossier under the call has. */
    public LineGroups groups() {
        return groups;
    }

    /**
     * Returns the call, compiled for a dossier.
     *
     * @param dossier the dossier
     * @param readings how the call is read
     * @return the worksheet, and what its cells are
     */
    public CompiledCall of(StatedInputs dossier, Readings readings) {
        Compilation key = new Compilation(readings, dossier.shape(readings));
        synchronized (kept) {
            CompiledCall known = kept.remove(key);
            if (known != null) {
                kept.put(key, known);
                return known;
            }
        }
        CompiledCall compiled = CallCompiler.compile(call, readings, key.shape());
        keep(key, compiled);
        return compiled;
    }

    private void keep(Compilation key, CompiledCall compiled) {
        int size = compiled.sheet().size();
        if (size > MOST_CELLS_OF_ONE) {
            return;
        }
        synchronized (kept) {
            if (kept.putIfAbsent(key, compiled) == null) {
                cells += size;
            }
            while (cells > MOST_CELLS) {
                Map.Entry<Compilation, CompiledCall> eldest =
                        kept.entrySet().iterator().next();
                cells -= eldest.getValue().sheet().size();
                kept.remove(eldest.getKey());
            }
        }
    }
}
