package io.github.federules.jackson;

import java.util.List;
import java.util.Objects;

/**
 * The differences between a record and the same decision made again, or between its call and another. Texts for people are apart: a
 * sentence that is worded in another way is no other decision.
 *
 * <p>Texts are the sentences, labels and titles in French and English, and the words of clauses. Everything else is content: verdicts,
 * amounts, codes, days, readings, and which findings there are.
 *
 * @param content where the content differs, in the order of the record
 * @param texts where texts for people differ, in the order of the record
 */
public record RecordDifferences(List<RecordDifference> content, List<RecordDifference> texts) {

    /**
     * Keeps copies of the lists.
     *
     * @param content where the content differs
     * @param texts where texts for people differ
     */
    public RecordDifferences {
        Objects.requireNonNull(content, "content").forEach(each -> Objects.requireNonNull(each, "content"));
        Objects.requireNonNull(texts, "texts").forEach(each -> Objects.requireNonNull(each, "texts"));
        content = List.copyOf(content);
        texts = List.copyOf(texts);
    }

    /**
     * Determines whether the content is the same, whatever the texts say.
     *
     * @return true if at most texts for people differ
     */
    public boolean isSame() {
        return content.isEmpty();
    }

    /**
     * Determines whether nothing differs, not even a text.
     *
     * @return true if content and texts are the same
     */
    public boolean isEmpty() {
        return content.isEmpty() && texts.isEmpty();
    }

    /**
     * Returns how much differs, for logs.
     *
     * @return the numbers of differences, without what stands there, which may be personal data
     */
    @Override
    public String toString() {
        return "RecordDifferences[content=" + content.size() + ", texts=" + texts.size() + "]";
    }
}
