package io.github.federules.examples.budgetsimulation.deciding;

import io.github.federules.core.call.Call;
import io.github.federules.examples.budgetsimulation.grid.VariantGrid;
import io.github.federules.feder.CommonProvisions;
import io.github.federules.feder.SharedCriteria;
import io.github.federules.jackson.call.AcceptedCall;
import io.github.federules.jackson.call.CallReader;
import io.github.federules.jackson.call.CallWriter;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A grid on its way to the executors. Calls travel as JSON and are prepared once in each process. */
public final class SentGrid implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String[] calls;
    private transient volatile @Nullable DossierDecider decider;

    private SentGrid(String... calls) {
        this.calls = calls;
    }

    public static SentGrid of(VariantGrid grid) {
        return new SentGrid(grid.variants().stream()
                .map(variant -> CallWriter.toJson(variant.call()))
                .toArray(String[]::new));
    }

    DossierDecider decider() {
        DossierDecider known = decider;
        if (known == null) {
            synchronized (calls) {
                known = decider;
                if (known == null) {
                    known = new DossierDecider(received());
                    decider = known;
                }
            }
        }
        return known;
    }

    /** Returns the call itself, for a generator. */
    public Call base() {
        return received().get(0);
    }

    private List<Call> received() {
        CallReader reader = CallReader.of(List.of(CommonProvisions.of2021())).knowing(SharedCriteria.all());
        return Arrays.stream(calls)
                .map(json -> ((AcceptedCall) reader.read(json)).call())
                .toList();
    }
}
