package io.github.federules.core.decision;

import io.github.federules.core.call.LocalizedText;
import io.github.federules.core.internal.text.Phrasebook;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Something that the law above the call asks people to look at. It is never a refusal.
 *
 * @param topic what it is about, not null
 * @param article where the law says so, such as {@code Regulation (EU) 2021/1060, article 55(5)}, not null
 * @param figures what was looked at and compared, by name, not null
 */
public record Advice(Topic topic, LocalizedText article, Map<String, Figure> figures) {

    /** What advice may be about; a code that is never used again for something else. */
    public enum Topic {
        /** The total cost is so low that costs beside the flat rate may not be paid at real cost without more. */
        SMALL_OPERATION,
        /** A document must state the share of each person who is part-time on the operation. */
        PART_TIME_DOCUMENT,
        /** Earlier de minimis aid and this aid together are above the ceiling. */
        DE_MINIMIS,
        /** A local authority must bring a share of the public financing of an investment itself. */
        LOCAL_AUTHORITY_SHARE,
        /** Other funders leave less than the aid. */
        FINANCING_GAP,
        /** The operation ends before it is applied for: such an operation is not selected. */
        COMPLETED_BEFORE_APPLICATION,
        /** Another public funder takes part: no cost may be declared to both. */
        DECLARED_ONCE,
        /** Investment is retained: depreciation of it is eligible within bounds alone. */
        DEPRECIATION
    }

    /**
     * Keeps a copy of the figures.
     *
     * @param topic what it is about, not null
     * @param article where the law says so, not null
     * @param figures what was looked at and compared, not null
     */
    public Advice {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(article, "article");
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    /**
     * Tells the advice in a sentence, with its figures.
     *
     * @param locale French, or anything else for English, not null
     * @return the sentence, never null
     */
    public String message(Locale locale) {
        FigureText text = new FigureText(locale);
        return Phrasebook.in(locale).phrase("advice." + topic, text.of(figures));
    }
}
