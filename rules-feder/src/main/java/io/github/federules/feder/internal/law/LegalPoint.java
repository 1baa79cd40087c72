package io.github.federules.feder.internal.law;

import io.github.federules.core.decision.Decision;
import io.github.federules.core.fact.FactKind;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Euros;
import io.github.federules.core.result.Advice;
import io.github.federules.core.rule.AmountRange;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.money.MonetaryAmount;

/** One point of the law above calls that people should look at in a dossier. Its article and its sentences are {@link LawPhrases}. */
public abstract class LegalPoint {

    private final String topic;
    private final LocalizedText article;
    final Set<FactKind> facts;

    /** Sets the topic of the advice, which is the key of its texts, and the kinds of facts that it looks at. */
    LegalPoint(String topic, FactKind... facts) {
        this.topic = topic;
        this.article = LawPhrases.inBoth(topic + ".article", Map.of());
        this.facts = Set.of(facts);
    }

    /**
     * Returns the advice on a dossier that was assessed.
     *
     * @param decision the decision, on funding that is sought
     * @return the advice, empty if the dossier gives no reason for it
     */
    public abstract Optional<Advice> adviceOn(Decision decision);

    /**
     * Returns the kinds of facts that the advice on a dossier looks at.
     *
     * @param decision the decision, on funding that is sought
     * @return the kinds
     */
    public Set<FactKind> looksAt(Decision decision) {
        return facts;
    }

    /** Returns advice in the words of a variant, such as {@code .open}, or of the topic itself, which is the empty variant. */
    Advice advice(String variant, Map<String, ?> values) {
        String key = topic + variant;
        return Advice.written(topic, article, locale -> LawPhrases.in(locale).phrase(key, values));
    }

    /** Returns advice that is written when it is read, in one language alone. */
    Advice advice(Function<LawPhrases, String> sentence) {
        return Advice.written(topic, article, locale -> sentence.apply(LawPhrases.in(locale)));
    }

    /**
     * Returns the aid from what is sure to what the most favourable facts give; 0.00 under a call without a rate. Where nothing bounds
     * the aid of further costs, it is what is sure: the aid of the stated costs if the dossier is eligible, and else 0.00.
     */
    static AmountRange possibleAid(Decision decision) {
        MonetaryAmount sure = decision.funding().aid().orElse(Euros.ZERO);
        return new AmountRange(sure, decision.funding().aidUpTo().orElse(sure));
    }
}
