package io.github.federules.core.call;

import io.github.federules.core.fault.LocatedFault;
import java.util.List;

/** A law above calls: ceilings that the terms of a call must respect. */
public interface Law {

    /**
     * Returns the stable id by which calls name the law, also in files.
     *
     * @return the id, such as {@code eu-2021-1060}, never null
     */
    String id();

    /**
     * Checks the terms of a call.
     *
     * @param call the call, not null
     * @return every error with the place of its term, empty if the law allows all terms, never null
     */
    List<LocatedFault> faultsOf(Call call);
}
