package io.github.federules.feder.internal.law;

import java.util.List;

/** The points of the law above calls, with the figures of one time. */
public final class LegalPoints {

    /** The points in the order of the advice, with the figures of {@link LegalFigures#SINCE_2024}. */
    public static final List<LegalPoint> SINCE_2024 = with(LegalFigures.SINCE_2024);

    private LegalPoints() {}

    private static List<LegalPoint> with(LegalFigures law) {
        return List.of(
                new SmallOperation(law),
                new PartTimeStaff(),
                new DeMinimisCeiling(law),
                new UndeclaredDeMinimis(law),
                new LocalAuthorityShare(law),
                new FinancingGap(),
                new DeclaredOnce(),
                new Depreciation());
    }
}
