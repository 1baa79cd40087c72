package io.github.federules.core.rule;

import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.dossier.Fact;
import io.github.federules.core.internal.text.Printed;
import java.util.Objects;
import java.util.Optional;

/**
 * A body that a rule looked at, with its kind.
 *
 * @param path the place of its kind in the dossier, such as {@code applicant.members[0].kind}, not null
 * @param name its name, or empty, not null
 * @param kind its kind, not null
 */
public record Body(String path, Optional<String> name, Fact<BeneficiaryKind> kind) {

    /**
     * Checks that nothing is null.
     *
     * @param path the place of its kind in the dossier, not null
     * @param name its name, or empty, not null
     * @param kind its kind, not null
     */
    public Body {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * Returns the value in one short line, for logs.
     *
     * @return the line, at most 300 characters, never null
     */
    @Override
    public String toString() {
        return Printed.of("Body").add("path", path).add("kind", kind).toString();
    }
}
