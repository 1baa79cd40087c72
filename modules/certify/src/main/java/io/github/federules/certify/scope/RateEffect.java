package io.github.federules.certify.scope;

import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;
import io.github.federules.core.value.Value;
import io.github.federules.core.value.ValueVisitor;
import java.util.Optional;

/** What of a rate no question asks whether it has an effect: of rates to choose from, each is asked. */
final class RateEffect implements ValueVisitor<Rate, Optional<LocalizedText>> {

    private static final LocalizedText WHOLE =
            new LocalizedText("si son taux change un résultat", "whether its rate changes any result");

    @Override
    public Optional<LocalizedText> constant(Value.Constant<Rate> rate) {
        return Optional.of(WHOLE);
    }

    @Override
    public Optional<LocalizedText> cases(Value.Cases<Rate> rate) {
        return Optional.empty();
    }

    @Override
    public Optional<LocalizedText> times(Value.Times<Rate> rate) {
        return Optional.of(WHOLE);
    }

    @Override
    public Optional<LocalizedText> sum(Value.Sum<Rate> rate) {
        return Optional.of(new LocalizedText(
                "si chaque partie de son taux change un résultat", "whether each part of its rate changes any result"));
    }

    @Override
    public Optional<LocalizedText> within(Value.Within<Rate> rate) {
        return Optional.of(WHOLE);
    }
}
