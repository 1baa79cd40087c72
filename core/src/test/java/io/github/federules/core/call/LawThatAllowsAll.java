package io.github.federules.core.call;

import io.github.federules.core.fact.FactKind;
import io.github.federules.core.fault.LocatedFault;
import java.util.List;
import java.util.Set;

/** A law that allows every call and every dossier, whatever it looks at and whatever conditions it states. */
public record LawThatAllowsAll(String id, Set<FactKind> looksAt, List<LawCondition> conditions) implements Law {

    /** Creates a law that looks at nothing. */
    public LawThatAllowsAll(String id) {
        this(id, Set.of(), List.of());
    }

    @Override
    public List<LocatedFault> faultsOf(Call call) {
        return List.of();
    }
}
