package io.github.federules.core.internal.validation;

import io.github.federules.core.dossier.Fact;
import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;

/** Lets a validator look into a fact, as in {@code Fact<@Positive BigDecimal>}; of what is unknown nothing is judged. */
abstract class ValueOfFact implements ValueExtractor<Fact<@ExtractedValue ?>> {

    @Override
    public void extractValues(Fact<?> fact, ValueReceiver receiver) {
        fact.find().ifPresent(value -> receiver.value(null, value));
    }
}
