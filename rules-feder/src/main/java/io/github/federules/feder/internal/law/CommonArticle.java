package io.github.federules.feder.internal.law;

import io.github.federules.core.rule.LocalizedText;

/** An article of the common provisions, regulation (EU) 2021/1060, as texts cite it. */
public final class CommonArticle {

    private CommonArticle() {}

    /**
     * Returns the citation of a paragraph of an article.
     *
     * @param article the number of the article
     * @param paragraph the number of the paragraph
     * @return the citation in both languages
     */
    public static LocalizedText cited(String article, String paragraph) {
        return new LocalizedText(
                "Règlement (UE) 2021/1060, article " + article + ", paragraphe " + paragraph,
                "Regulation (EU) 2021/1060, article " + article + "(" + paragraph + ")");
    }
}
