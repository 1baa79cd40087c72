package io.github.federules.core.value;

import io.github.federules.core.condition.CommonCriteria;
import io.github.federules.core.condition.Condition;
import io.github.federules.core.criterion.Answer;
import io.github.federules.core.criterion.Criterion;
import io.github.federules.core.criterion.Subject;
import io.github.federules.core.dossier.BeneficiaryKind;
import io.github.federules.core.language.LocalizedText;
import io.github.federules.core.money.Rate;

/** Rates that depend on the activity of the operation, or on the kind of the applicant. */
public final class Rates {

    /** The activity; no rate here is one of leisure. */
    public static final Criterion ACTIVITY = Criterion.named(
                    "ACTIVITY", Subject.OPERATION, text("Quelle activité\u00a0?", "Which activity?"))
            .withAnswer("RESEARCH", text("recherche", "research"))
            .withAnswer("TRADE", text("commerce", "trade"))
            .withAnswer("LEISURE", text("loisirs", "leisure"));

    public static final Answer RESEARCH = Answer.of("RESEARCH");
    public static final Answer TRADE = Answer.of("TRADE");
    public static final Answer LEISURE = Answer.of("LEISURE");

    private Rates() {}

    /** A rate in per cent for research, and none for all else. */
    public static Value.Cases<Rate> ofResearch(String research) {
        return Value.when(Condition.where(ACTIVITY).in(RESEARCH), Rate.percent(research));
    }

    /** A rate in per cent for research, another one for trade, and none for all else. */
    public static Value.Cases<Rate> ofResearchAndTrade(String research, String trade) {
        return ofResearch(research).orWhen(Condition.where(ACTIVITY).in(TRADE), Rate.percent(trade));
    }

    /** A rate in per cent for one kind, and another one for all others. */
    public static Value.Cases<Rate> ofKind(BeneficiaryKind kind, String rate, String others) {
        return Value.when(
                        Condition.applicant(Condition.where(CommonCriteria.KIND).in(Answer.of(kind.name()))),
                        Rate.percent(rate))
                .otherwise(Rate.percent(others));
    }

    private static LocalizedText text(String french, String english) {
        return new LocalizedText(french, english);
    }
}
