package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Advice;
import io.github.federules.core.decision.Decision;
import io.github.federules.core.dossier.FactKind;
import io.github.federules.core.money.Euros;
import io.github.federules.core.rule.AmountRange;
import io.github.federules.core.rule.LocalizedText;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.money.MonetaryAmount;

/** One point of the law above calls that people should look at in a dossier. */
public abstract class LegalPoint {

    private final String topic;
    private final LocalizedText article;
    private final Set<FactKind> facts;

    /** Sets the topic of the advice, the article that it rests on, and the kinds of facts that it looks at. */
    LegalPoint(String topic, LocalizedText article, FactKind... facts) {
        this.topic = topic;
        this.article = article;
        this.facts = Set.of(facts);
    }

    /**
     * Returns the advice on a dossier that was assessed.
     *
     * @param decision the decision, on funding that is sought
     * @return the advice, empty if the dossier gives no reason for it
     */
    public Optional<Advice> adviceOn(Decision decision) {
        return sentenceOn(decision).map(sentence -> Advice.written(topic, article, sentence));
    }

    /**
     * Returns the kinds of facts that the advice on a dossier looks at.
     *
     * @param decision the decision, on funding that is sought
     * @return the kinds
     */
    public Set<FactKind> looksAt(Decision decision) {
        return facts;
    }

    /** Returns what writes the advice on a dossier, empty if the dossier gives no reason for it. */
    abstract Optional<Function<Locale, String>> sentenceOn(Decision decision);

    /** Returns the aid from what is sure to what the most favourable facts give; 0.00 under a call without a rate. */
    static AmountRange possibleAid(Decision decision) {
        return new AmountRange(
                decision.funding().aid().orElse(Euros.ZERO),
                decision.funding().aidUpTo().orElse(Euros.ZERO));
    }

    /** Returns what writes a sentence when it is read, in one language alone. */
    static Function<Locale, String> either(Supplier<String> french, Supplier<String> english) {
        return locale -> locale.getLanguage().equals("fr") ? french.get() : english.get();
    }

    static String french(MonetaryAmount amount) {
        return Euros.format(amount, Locale.FRENCH);
    }

    static String english(MonetaryAmount amount) {
        return Euros.format(amount, Locale.ENGLISH);
    }
}
