package io.github.federules.core.call;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;

/** A law that allows every call. */
record LawThatAllowsAll(String id) implements Law {

    @Override
    public List<LocatedFault> faultsOf(Call call) {
        return List.of();
    }
}
