package io.github.federules.examples.budgetsimulation.grid;

import io.github.federules.core.call.Call;
import java.util.List;

/** The variants of one call, the base first. They share its id, so that every dossier is decided under each. */
public record VariantGrid(List<Variant> variants) {

    /** The most variants of a grid. */
    public static final int MOST = 256;

    public VariantGrid {
        variants = List.copyOf(variants);
        if (variants.isEmpty()) {
            throw new IllegalArgumentException("The grid is empty, but must have a base. Add the call as it is.");
        }
    }

    public Call base() {
        return variants.get(0).call();
    }
}
