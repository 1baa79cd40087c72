package io.github.federules.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.federules.core.language.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdviceTest {

    private static final LocalizedText ARTICLE = new LocalizedText("article 55", "article 55");
    private static final LocalizedText TEXT = new LocalizedText("Vérifier.", "Check it.");
    private static final LocalizedText OTHER = new LocalizedText("autre", "other");

    @Test
    void advice_is_equal_if_topic_article_and_sentence_are_however_it_is_written() {
        Advice advice = Advice.of("VAT", ARTICLE, TEXT);

        assertThat(Advice.written("VAT", ARTICLE, TEXT::in)).isEqualTo(advice).hasSameHashCodeAs(advice);
        assertThat(List.of(
                        Advice.of("AID", ARTICLE, TEXT),
                        Advice.of("VAT", OTHER, TEXT),
                        Advice.of("VAT", ARTICLE, OTHER)))
                .doesNotContain(advice);
        assertThat(advice).isNotEqualTo("VAT");
    }

    @Test
    void advice_on_other_topics_and_articles_is_spread_over_a_table() {
        assertThat(List.of(Advice.of("AID", ARTICLE, TEXT), Advice.of("VAT", OTHER, TEXT)))
                .extracting(Advice::hashCode)
                .doesNotContain(Advice.of("VAT", ARTICLE, TEXT).hashCode());
    }
}
