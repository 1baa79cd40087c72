package io.github.federules.core.call;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;

/** The law above a call: ceilings that its terms must respect. */
public interface Law {

    /**
     * Gives the stable name by which calls, also those in files, say that they stand under the law.
     *
     * @return the name, such as {@code eu-2021-1060}, never null
     */
    String id();

    /**
     * Finds the terms of a call that the law does not allow.
     *
     * @param call the call, not null
     * @return every fault, with the place of the term, none if there is none, never null
     */
    List<LocatedFault> faultsOf(Call call);
}
