package io.github.federules.core.fact;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/**
 * A value extractor with which Jakarta validators check the value of a fact, as in {@code Fact<@Positive BigDecimal>}.
 * An unknown fact is valid.
 *
 * <p>Validators find it by themselves on the class path. On the module path, add it with
 * {@code configuration.addValueExtractor(new FactExtractor())}.
 */
public final class FactExtractor implements ValueExtractor<Fact<@ExtractedValue ?>> {

    /** Creates an extractor. It has no state. */
    public FactExtractor() {}

    @Override
    public void extractValues(Fact<?> fact, ValueReceiver receiver) {
        fact.find().ifPresent(value -> receiver.value(null, value));
    }
}
