package io.github.federules.examples.grantservice.drawing;

import io.github.federules.core.decision.Decision;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws decisions. Each drawing is an SVG element that a page may take over as it is: every text in it is escaped.
 *
 * <p>The colours are those of the style sheet; without it, or on paper, shades of grey and labels show the same.
 */
@Component
public final class Drawings {

    private final MessageSource texts = texts();

    /**
     * Draws the way from the costs that are presented to the aid: what is not retained, the flat rates, the total eligible cost,
     * the aid and the own contribution.
     *
     * @param decision the decision, not null
     * @param locale the language, not null
     * @return the image, never null
     */
    public String costs(Decision decision, Locale locale) {
        return CostBars.draw(decision, new DrawingTexts(texts, Objects.requireNonNull(locale, "locale")));
    }

    /**
     * Draws the aid over the total eligible cost, with the minimum and maximum cost and the maximum aid of the call, and where
     * the dossier is.
     *
     * @param decision the decision, not null
     * @param locale the language, not null
     * @return the image, or empty if the co-financing rate is unknown, never null
     */
    public Optional<String> aidCurve(Decision decision, Locale locale) {
        DrawingTexts words = new DrawingTexts(texts, Objects.requireNonNull(locale, "locale"));
        return AidCurve.of(decision).map(curve -> CurveImage.draw(curve, words));
    }

    private static MessageSource texts() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("drawing");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }
}
