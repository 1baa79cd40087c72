package io.github.federules.core.dossier;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * Lets a validator look into a fact, as in {@code Fact<@Positive BigDecimal>} on a bean of a user's own; of what is unknown
 * nothing is judged.
 *
 * <p>On the class path validators find it by themselves; on the module path it is added with {@code
 * configuration.addValueExtractor(new FactExtractor())}.
 */
public final class FactExtractor implements ValueExtractor<Fact<@ExtractedValue ?>> {

    /** Makes one; it has no state. */
    public FactExtractor() {}

    @Override
    public void extractValues(Fact<?> fact, ValueReceiver receiver) {
        fact.find().ifPresent(value -> receiver.value(null, value));
    }
}
