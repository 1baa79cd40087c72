package io.github.federules.core.call;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;

/** The law above a call: ceilings that its terms must respect. */
@FunctionalInterface
public interface Law {

    /**
     * Finds the terms of a call that the law does not allow.
     *
     * @param call the call, which is consistent in itself, not null
     * @return every fault, with the place of the term, none if there is none, never null
     */
    List<LocatedFault> faultsOf(Call call);
}
